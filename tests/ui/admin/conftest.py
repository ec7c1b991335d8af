"""Drafts in real windows, read by the real catalog."""

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from shiboken6 import delete

from sotay.catalog.checklist_file import read_checklist
from sotay.catalog.encoding import decode
from sotay.catalog.findings import Findings, Refused
from sotay.catalog.guard import parse
from sotay.domain.errors import FileHasProblems
from sotay.paths import data_file
from sotay.ui.admin.draft_document import DraftDocument
from sotay.ui.common.jobs import Jobs


@pytest.fixture(scope="session")
def checklist_text():
    """The shipped checklist as it lies on the disk."""
    return data_file("manifestations.yaml").read_text("utf-8")


@pytest.fixture
def read():
    """Read a text as a checklist."""

    def read_text(text):
        findings = Findings()
        try:
            value = read_checklist(parse(decode(text.encode(), findings), findings), findings)
        except Refused:
            value = None
        if problems := findings.in_file_order():
            raise FileHasProblems(Path("draft.yaml"), problems)
        return value

    return read_text


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
