"""Papers: seen as they are, saved in one step, printed page by page."""

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from functools import partial

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtGui import QPdfWriter
from PySide6.QtWidgets import QWidget
from tests.ui.common.keys import show_active
from tests.ui.common.test_dialogs import press, when_open

from sotay.domain.errors import FileNotWritable, FontMissing
from sotay.texts import printing as texts
from sotay.ui.common.jobs import Jobs
from sotay.ui.paper_printing import OpenPdf, count_pages, paint_pages
from sotay.ui.pdf_pane import PdfPane
from sotay.ui.preview_dialog import PreviewDialog
from sotay.ui.print_dialog import PrintDialog
from sotay.ui.printing import DocumentActions, Paper

pytestmark = pytest.mark.window

PARAGRAPHS = tuple(f"Đoạn {number}: tự soi, tự sửa để tiến bộ mỗi ngày, nói đi đôi với làm." for number in range(90))


@pytest.fixture(scope="session")
def pdf(real_adapters):
    """A real paper of several pages."""
    return real_adapters.documents.help_page("Hướng dẫn", PARAGRAPHS)


@pytest.fixture
def documents_folder(home):
    folder = home / "Tài liệu"
    folder.mkdir()
    (home / ".config" / "user-dirs.dirs").write_text('XDG_DOCUMENTS_DIR="$HOME/Tài liệu"\n', "utf-8")
    return folder


@pytest.fixture
def actions(qtbot, theme, pdf):
    """The acts on papers of a window, with everything they said."""
    with ThreadPoolExecutor(max_workers=1) as worker:
        window, jobs = QWidget(), Jobs()
        show_active(qtbot, window)
        made = DocumentActions(theme, jobs, worker, window)
        made.paper = Paper("tờ hướng dẫn", "huong-dan.pdf", lambda: pdf)
        made.settle = partial(qtbot.waitUntil, lambda: not jobs.is_busy, timeout=20_000)
        made.said = []
        for signal in (made.saved, made.told, made.failed):
            signal.connect(made.said.append)
        yield made


def test_a_saved_paper_is_the_drawn_one(actions, pdf, documents_folder):
    when_open(press("0"))
    actions.save_pdf(actions.paper)
    actions.settle()

    assert actions.said == [documents_folder / "huong-dan.pdf"]
    assert (documents_folder / "huong-dan.pdf").read_bytes() == pdf


def test_a_place_that_takes_no_writing_leaves_the_old_file(actions, documents_folder):
    taken = documents_folder / "huong-dan.pdf"
    taken.mkdir()
    (taken / "trong").write_text("cũ")

    def agree(dialog):
        when_open(press("yes"), after=dialog)
        press("0")(dialog)

    when_open(agree)
    actions.save_pdf(actions.paper)
    actions.settle()

    assert [type(each) for each in actions.said] == [FileNotWritable]
    assert (taken / "trong").read_text() == "cũ"


def test_a_paper_that_cannot_be_drawn_is_told_and_writes_nothing(actions, documents_folder):
    def fail():
        raise FontMissing(documents_folder / "Tinos.ttf")

    when_open(press("0"))
    actions.save_pdf(Paper("tờ hướng dẫn", "huong-dan.pdf", fail))
    actions.settle()

    assert [type(each) for each in actions.said] == [FontMissing]
    assert list(documents_folder.iterdir()) == []


def test_without_a_printer_a_file_is_offered(actions, pdf, documents_folder):
    def choose_file(dialog):
        when_open(press("0"), after=dialog)
        press("save")(dialog)

    when_open(choose_file)
    actions.print_paper(actions.paper)
    actions.settle()

    assert (documents_folder / "huong-dan.pdf").read_bytes() == pdf


def test_the_preview_shows_every_page_and_saves(qtbot, actions, pdf, documents_folder):
    actions.preview(actions.paper)
    actions.settle()
    dialog = actions.parent().findChild(PreviewDialog)
    assert dialog.pane.page_count() == count_pages(pdf) > 1
    assert dialog.windowTitle() == texts.preview_title("tờ hướng dẫn")

    when_open(press("0"), after=dialog)
    qtbot.mouseClick(dialog.save_button, Qt.MouseButton.LeftButton)
    actions.settle()
    assert actions.said == [documents_folder / "huong-dan.pdf"]


def test_the_preview_saves_for_word_under_the_same_name(qtbot, actions, documents_folder):
    actions.preview(replace(actions.paper, write_word=lambda: b"PK"))
    actions.settle()
    dialog = actions.parent().findChild(PreviewDialog)

    when_open(press("0"), after=dialog)
    qtbot.mouseClick(dialog.word_button, Qt.MouseButton.LeftButton)
    actions.settle()
    assert actions.said == [documents_folder / "huong-dan.docx"]
    assert (documents_folder / "huong-dan.docx").read_bytes() == b"PK"


def test_a_paper_that_nobody_goes_on_with_offers_no_word_file(actions):
    actions.preview(actions.paper)
    actions.settle()

    assert not actions.parent().findChild(PreviewDialog).word_button.isVisible()


def test_a_word_file_that_cannot_be_written_leaves_the_old_one(actions, documents_folder):
    taken = documents_folder / "huong-dan.docx"
    taken.mkdir()
    (taken / "trong").write_text("cũ")

    def agree(dialog):
        when_open(press("yes"), after=dialog)
        press("0")(dialog)

    when_open(agree)
    actions.save_word(replace(actions.paper, write_word=lambda: b"PK"))
    actions.settle()

    assert [type(each) for each in actions.said] == [FileNotWritable]
    assert (taken / "trong").read_text() == "cũ"


def test_busy_is_said_around_drawing(actions):
    said = []
    actions.busy_changed.connect(said.append)
    actions.preview(actions.paper)
    actions.settle()

    assert said == [True, False]


def test_a_new_paper_keeps_the_place_that_was_read(qtbot, theme, pdf):
    pane = PdfPane(theme)
    show_active(qtbot, pane)
    pane.resize(500, 400)
    pane.show_pdf(pdf)
    bar = pane.findChildren(type(pane.focusProxy()))[0].verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 300)
    bar.setValue(300)
    pane.show_pdf(pdf)

    assert bar.value() == 300


def test_what_is_no_paper_is_said_to_be_none(qtbot, theme):
    pane = PdfPane(theme)
    qtbot.addWidget(pane)
    pane.show_pdf(b"no paper")

    assert pane.page_count() == 0


def test_pages_are_printed_at_their_own_size(tmp_path, pdf):
    target = tmp_path / "in.pdf"
    device = QPdfWriter(str(target))
    device.setResolution(300)
    with OpenPdf(pdf) as document:
        assert paint_pages(document, device, range(1, 3)) == 2

    pages = PdfReader(target).pages
    assert len(pages) == 2
    assert (round(pages[0].mediabox.width), round(pages[0].mediabox.height)) == (595, 842)


def test_the_print_dialog_never_asks_for_pages_the_wrong_way_round(qtbot, theme):
    parent = QWidget()
    qtbot.addWidget(parent)
    dialog = PrintDialog(theme, parent, title="tờ hướng dẫn", pages=5)
    dialog.first.setCurrentIndex(3)
    dialog.last.setCurrentIndex(1)
    order = dialog.order()

    assert (order.first_page, order.last_page, order.copies) == (2, 2, 1)
