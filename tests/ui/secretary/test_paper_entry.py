"""A sheet of paper is typed by the keyboard alone, kept as it is typed, and counts once it is entered."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import delete
from tests.cell import collected
from tests.ui.common.keys import show_active, type_text
from tests.ui.real_parts import NOW

from sotay.domain.collecting import Standing
from sotay.domain.paper_sheet import PaperSheet
from sotay.domain.submission import Part
from sotay.services.cell.answering import read_submission
from sotay.services.cell.book import load_year
from sotay.services.cell.paper_entry import load_paper
from sotay.texts import paper_entry as texts
from sotay.ui.common.dialogs import MessageDialog
from sotay.ui.preview_dialog import PreviewDialog
from sotay.ui.secretary.paper_entry.blank_paper import BlankPaper
from sotay.ui.secretary.paper_entry.model import PaperModel
from sotay.ui.secretary.paper_entry.talk import open_paper_entry

pytestmark = pytest.mark.window

AN = "Lò Văn Ân"
HANH = "Nguyễn Thị Hồng Hạnh"


@pytest.fixture
def host(qtbot):
    window = QWidget()
    window.resize(1300, 720)
    show_active(qtbot, window)
    yield window
    delete(window)


@pytest.fixture
def open_entry(qtbot, cell_book, host, settle):
    def make(name=AN):
        talk = open_paper_entry(cell_book.context, person(cell_book, name).id, host)
        settle()
        if talk.dialog is not None:
            talk.dialog.activateWindow()
            qtbot.waitUntil(talk.dialog.isActiveWindow)
        return talk

    return make


def person(book, name):
    return next(each for each in book.people() if each.full_name == name)


def kept(book, name=AN):
    checklist = book.context.adapters.catalog.shipped_checklist()
    return book.do(load_paper, person_id=person(book, name).id, year=2026, checklist=checklist)


def standing(book, name=AN):
    return next(each for each in book.do(load_year, year=2026).people if each.person.full_name == name)


def press(keys):
    for key in keys:
        QTest.keyClick(QApplication.focusWidget(), key)


def test_the_rows_hold_as_tables_have_to(qtmodeltester, cell_book):
    checklist = cell_book.context.adapters.catalog.shipped_checklist()
    model = PaperModel(checklist, PaperSheet(2026))
    qtmodeltester.check(model)
    assert (model.rowCount(), model.columnCount()) == (27, 5)


def test_twenty_seven_keys_and_a_name_are_a_whole_sheet(open_entry, cell_book, settle):
    talk = open_entry()
    press("1" * 20 + "2" + "1" * 6)

    # After the last row the keyboard is at what follows on the paper.
    assert talk.dialog.claim.hasFocus()
    QTest.keyClick(talk.dialog.claim, "2")
    QTest.keyClick(talk.dialog.claim, Qt.Key.Key_Return)
    talk.dialog.typist.setFocus()
    type_text(talk.dialog.typist.edit, HANH)
    QTest.keyClick(talk.dialog.typist.edit, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    settle()

    found = standing(cell_book)
    assert (found.standing, found.is_from_paper) == (Standing.IN_TIME, True)
    read = cell_book.do(read_submission, submission_id=found.submission_id)
    levels = [line.value for line in read.lines if line.part is Part.LEVEL]
    assert levels == ["none"] * 20 + ["fixed"] + ["none"] * 6
    assert [line.text for line in read.lines if line.part is Part.CHOICE] == ["Hoàn thành tốt nhiệm vụ"]
    assert talk.dialog is None
    [(said, undo)] = cell_book.shell.undos
    assert said == texts.entered(AN, 27, 27)

    undo()
    settle()
    assert standing(cell_book).standing is Standing.MISSING
    assert kept(cell_book).is_draft


def test_marks_words_and_gaps_are_made_and_taken_back_by_keys(open_entry, cell_book, settle):
    talk = open_entry()
    press("3")
    press([Qt.Key.Key_Return])  # the second row stays empty
    press("9")  # there is no ninth box
    press("4")
    press([Qt.Key.Key_Up, Qt.Key.Key_Right])
    assert talk.dialog.words.edit.hasFocus()
    type_text(talk.dialog.words.edit, "Có lúc ngại nói")
    press([Qt.Key.Key_Return])
    assert (talk.dialog.grid.hasFocus(), talk.dialog.grid.row) == (True, 3)
    press([Qt.Key.Key_Up, Qt.Key.Key_Up, Qt.Key.Key_Up, Qt.Key.Key_Delete])
    settle()

    checklist = cell_book.context.adapters.catalog.shipped_checklist()
    items = [item.id for item in checklist.items()]
    sheet = kept(cell_book).sheet
    assert [(sheet.answer(item).level, sheet.answer(item).note) for item in items[:4]] == [
        ("", ""),
        ("", ""),
        ("unsure", "Có lúc ngại nói"),
        ("", ""),
    ]
    assert talk.dialog.progress.text() == texts.progress(1, 27)


def test_what_is_typed_is_there_again_after_the_window_was_closed(open_entry, cell_book, settle):
    talk = open_entry()
    press("12")
    QTest.keyClick(talk.dialog, Qt.Key.Key_Escape)
    settle()
    assert cell_book.shell.notices == [texts.kept_for_later(AN)]
    assert standing(cell_book).standing is Standing.MISSING

    again = open_entry()

    assert again.dialog.model.done == 2


def test_what_was_typed_is_thrown_away_and_brought_back(open_entry, cell_book, settle):
    talk = open_entry()
    press("12")
    talk.dialog.discard_button.click()
    settle()
    assert kept(cell_book).sheet.is_empty
    said, undo = cell_book.shell.undos[-1]
    assert said == texts.discarded(AN)

    undo()
    settle()

    assert talk.dialog.model.done == 2


def test_a_sheet_without_the_name_of_who_types_it_is_refused_and_stays(open_entry, cell_book, settle):
    talk = open_entry()
    press("1")
    talk.dialog.enter_button.click()
    settle()

    assert "tên người nhập hộ" in talk.dialog.problem.text()
    assert talk.dialog.model.done == 1
    assert standing(cell_book).standing is Standing.MISSING


def test_a_day_that_is_still_to_come_is_refused(open_entry, settle):
    talk = open_entry()
    press("1")
    talk.dialog.received.set_day(NOW.date() + timedelta(days=1))
    talk.dialog.enter_button.click()
    settle()

    assert talk.dialog.received.problem() == texts.received_ahead()


def signed(book, name=HANH):
    def act(uow):
        with uow:
            batch = uow.submissions.begin_batch(NOW)
            uow.submissions.add(collected(1, person=person_of(uow, name), batch=batch))
            uow.commit()

    book.do(act)


def person_of(uow, name):
    return next(each for each in uow.roster.all() if each.full_name == name)


@pytest.mark.parametrize("replaces", [True, False])
def test_a_signed_file_gives_way_only_after_a_question(open_entry, cell_book, settle, replaces):
    signed(cell_book)
    talk = open_entry(HANH)
    press("1")
    talk.dialog.typist.set_text(AN)

    def answer():
        box = QApplication.activeModalWidget()
        assert isinstance(box, MessageDialog)
        box.findChild(QWidget, "yes" if replaces else "no").click()

    QTimer.singleShot(300, answer)
    talk.dialog.enter_button.click()
    settle()

    assert standing(cell_book, HANH).is_from_paper is replaces
    assert (talk.dialog is None) is replaces


def test_a_sheet_that_counts_is_shown_to_be_gone_over(open_entry, cell_book, settle):
    talk = open_entry()
    press("1")
    talk.dialog.typist.set_text(HANH)
    talk.dialog.received.set_day(date(2026, 11, 20))
    talk.dialog.enter_button.click()
    settle()

    again = open_entry()

    assert again.dialog.model.done == 1
    assert again.dialog.received.day() == date(2026, 11, 20)
    assert again.dialog.typist.text() == HANH
    assert kept(cell_book).is_draft is False


def test_a_screen_reader_hears_the_whole_row(open_entry):
    talk = open_entry()
    press("2")
    index = talk.dialog.model.index(0, 0)

    said = index.data(Qt.ItemDataRole.AccessibleTextRole)

    assert said == "I.1 Phai nhạt lý tưởng, giảm sút niềm tin: Có lúc mắc, đã tự khắc phục"


def test_blank_sheets_are_shown_before_they_are_printed(qtbot, cell_book, host, settle):
    talk = BlankPaper(cell_book.context, host)
    talk.show([each.id for each in cell_book.people()])
    settle()

    preview = host.findChild(PreviewDialog)
    qtbot.waitUntil(lambda: preview.pane.page_count() == 12)
    assert "mỗi đồng chí" in preview.note.text()
    preview.reject()
