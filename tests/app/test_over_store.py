"""The window of a store works by what that store has accepted, and says what of it cannot be used."""

import pytest
from PySide6.QtWidgets import QWidget
from shiboken6 import delete
from tests.builders import NOW

from sotay.app.adapters import load_adapters
from sotay.app.over_store import adapters_over
from sotay.domain.catalog_file import AcceptedFile, CatalogFile, CatalogKind
from sotay.domain.package_errors import AcceptedUnusable
from sotay.paths import data_file
from sotay.texts.errors import sentence_for
from sotay.ui.accepted_notice import _AcceptedNotice

PASSWORD = "mật khẩu để thử"
LAYOUT = data_file("layouts/hd05-2026.yaml").read_text("utf-8")
NARROW = LAYOUT.replace("margin_left_mm: 30", "margin_left_mm: 25") + '\nversion: "2"\n'


def accepted(text):
    file = CatalogFile(CatalogKind.LAYOUT, "hd05-2026", "2", text)

    def act(uow):
        with uow:
            uow.catalog_files.accept(AcceptedFile(file, "khoá", 1, NOW))
            uow.commit()

    return act


@pytest.fixture(params=["stores", "cell_stores"])
def opened(request, tmp_path):
    adapters = load_adapters()
    desk, _ = getattr(adapters, request.param).create(tmp_path / "sổ", password=PASSWORD)
    yield adapters, desk
    desk.close(back_up=False).result()


def test_a_window_works_by_what_its_store_has_accepted_and_no_other_does(opened):
    adapters, desk = opened
    desk.run(accepted(NARROW)).result()

    over = adapters_over(adapters, desk)

    assert over.catalog.layout().margin_left_mm == 25
    assert adapters.catalog.layout().margin_left_mm == 30


def test_what_cannot_be_read_leaves_the_shipped_layout_and_is_said(opened):
    adapters, desk = opened
    desk.run(accepted("schema: [")).result()
    catalog = adapters_over(adapters, desk).catalog

    assert catalog.layout().margin_left_mm == 30
    said = sentence_for(AcceptedUnusable(catalog.unusable_accepted()))
    assert "Có 1 bản đã nhận" in said
    assert "Dòng 1" in said


@pytest.mark.window
def test_a_window_tells_what_cannot_be_used_and_nothing_where_all_can(qapp, opened):  # noqa: ARG001
    adapters, desk = opened
    told = []

    class Window(QWidget):
        def show_problem(self, error):
            told.append(error)

    window = Window()
    notice = _AcceptedNotice(window)
    notice.on_read(adapters_over(adapters, desk).catalog.unusable_accepted())
    assert told == []
    desk.run(accepted("schema: [")).result()
    notice.on_read(adapters_over(adapters, desk).catalog.unusable_accepted())

    assert [type(each) for each in told] == [AcceptedUnusable]
    delete(window)
