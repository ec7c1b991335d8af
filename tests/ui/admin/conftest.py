"""Drafts in real windows, read by the real catalog."""

from concurrent.futures import ThreadPoolExecutor
from datetime import date

import pytest
from shiboken6 import delete
from tests.ui.admin.admin_at_hand import Admin
from tests.ui.admin.form_hands import CATALOG, EDITING
from tests.ui.real_parts import quick_keys

from sotay.catalog.catalog import YamlCatalog
from sotay.domain.catalog_file import CatalogFile, CatalogKind
from sotay.paths import data_file
from sotay.services.draft_reading import DraftReader
from sotay.services.next_version import next_text
from sotay.ui.admin.checklist_form.form import ChecklistForm
from sotay.ui.admin.checklist_form.reading import known_of
from sotay.ui.admin.draft_document import DraftDocument
from sotay.ui.common.jobs import Jobs

TODAY = date(2026, 11, 28)


@pytest.fixture(scope="session")
def checklist_text():
    """The shipped checklist as it lies on the disk."""
    return data_file("manifestations.yaml").read_text("utf-8")


@pytest.fixture
def read():
    """Read a text as a checklist that follows nothing."""
    return DraftReader(YamlCatalog(data_file("")), CatalogKind.CHECKLIST)


@pytest.fixture
def jobs(qapp):  # noqa: ARG001 - timers need the application
    return Jobs()


@pytest.fixture
def worker():
    with ThreadPoolExecutor(max_workers=1) as pool:
        yield pool


@pytest.fixture
def draft(jobs, worker):
    """A document that holds nothing yet."""
    made = DraftDocument(jobs, worker)
    yield made
    delete(made)


@pytest.fixture
def checked(qtbot, jobs):
    """Wait until the text of a draft was read as it is now."""

    def wait(draft):
        qtbot.waitUntil(lambda: draft.latest() is not None and not jobs.is_busy, timeout=20_000)
        return draft.latest()

    return wait


@pytest.fixture
def admin(qtbot, theme, tmp_path):
    with quick_keys(), ThreadPoolExecutor(max_workers=1) as worker:
        made = Admin(qtbot, theme, tmp_path, worker)
        yield made
        made.settle()
        delete(made.page)
        made.handbook.desk.close(back_up=False).result()


@pytest.fixture(scope="session")
def text(checklist_text):
    """The second version of the shipped checklist, as it begins."""
    return next_text(CatalogFile(CatalogKind.CHECKLIST, "nq04-27", "1", checklist_text), "2", TODAY, EDITING)


@pytest.fixture
def form(qtbot, theme, text):
    made = ChecklistForm(theme, EDITING, lambda: TODAY)
    made.resize(1150, 620)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    made.show_text(text)
    checklist = CATALOG.read_text(CatalogKind.CHECKLIST, text)
    made.set_known(known_of([checklist], checklist.id))
    yield made
    delete(made)
