"""Who handed in: the list, one submission word for word, giving it back, the names of the missing, the due day."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtGui import QGuiApplication
from tests.cell import moved
from tests.exchange.builders import EXCHANGE
from tests.services.cell.conftest import seed_of
from tests.ui.common.keys import type_text
from tests.ui.real_parts import NOW
from tests.ui.secretary.collecting.conftest import AI, AN, HANH, person_of

from sotay.domain.collecting import Standing
from sotay.domain.letter import ReceiptAnswer
from sotay.domain.paper_sheet import PaperSheet
from sotay.domain.snapshot import content_hash
from sotay.domain.submission import Part, SubmissionLine
from sotay.services.cell.book import load_year, set_due
from sotay.services.cell.importing import import_files
from sotay.services.cell.paper_entry import enter_paper
from sotay.services.cell.people import save_person
from sotay.texts import collecting_people as texts
from sotay.texts import collecting_person as person_texts
from sotay.ui.common.rows import RECORD_ROLE
from sotay.ui.preview_dialog import PreviewDialog
from sotay.ui.secretary.collecting.due_dialog import DueDialog
from sotay.ui.secretary.context import CellPageId, CellPlace
from sotay.ui.secretary.paper_entry.dialog import PaperEntryDialog

pytestmark = pytest.mark.window
COMMENT = "Đồng chí bổ sung nguyên nhân của hạn chế."


def take(book, *files):
    return book.do(import_files, files=files, exchange=EXCHANGE, now=NOW)


def standing(book, name):
    found = book.do(load_year, year=2026)
    return next(each for each in found.people if each.person.full_name == name)


def rows(page):
    return {row.title: row.mark_word for row in page.people.rows.row_model.rows()}


@pytest.fixture
def folder(tmp_path, monkeypatch):
    """Where receipts are to go whenever that is asked."""
    made = tmp_path / "biên nhận"
    made.mkdir()
    monkeypatch.setattr("sotay.ui.secretary.collecting.receipt_talk.choose_folder", lambda *_: made)
    return made


@pytest.fixture
def reading(members, open_page, cell_book):
    """The page at the submission of one member."""
    take(cell_book, members.file(HANH, "Gương mẫu, tận tuỵ."))
    return open_page(CellPlace(CellPageId.COLLECTING, person=person_of(cell_book, HANH).id))


def receipt(path):
    return EXCHANGE.read_receipt(path.read_bytes(), seed=seed_of(HANH)).receipt


def test_everybody_is_listed_by_given_name_with_a_word_for_how_far_it_is(members, open_page, cell_book):
    cell_book.do(set_due, year=2026, due=date(2026, 11, 1))
    take(cell_book, members.file(HANH, "một"))
    page = open_page()

    assert list(rows(page).items()) == [(AI, "không kiểm điểm"), (AN, "chưa nộp"), (HANH, "nộp muộn")]
    assert page.people.summary.text() == texts.summary_with_due(texts.summary(2026, 1, 2), date(2026, 11, 1))


def test_who_has_left_is_not_in_the_list(open_page, cell_book):
    cell_book.do(save_person, person=moved(person_of(cell_book, AN)))

    assert AN not in rows(open_page())


def test_names_are_found_without_accents_and_by_state(open_page, cell_book):
    assert cell_book.people()
    page = open_page()
    assert page.start_search()
    type_text(page.people.field.edit, "lo van")
    assert list(rows(page)) == [AN]
    assert page.people.found.text() == texts.found(1, 3)

    page.people.field.set_text("")
    place = page.people._choices.index(Standing.NOT_REVIEWED)
    page.people.filter.setCurrentIndex(place)
    page.people.filter.activated.emit(place)

    assert list(rows(page)) == [AI]


def test_the_names_of_the_missing_are_copied_in_their_order(members, open_page, cell_book):
    cell_book.do(save_person, person=replace(person_of(cell_book, AI), status=person_of(cell_book, HANH).status))
    take(cell_book, members.file(HANH, "một"))
    page = open_page()

    page.people.copy_button.click()

    assert QGuiApplication.clipboard().text().splitlines() == [AI, AN]


def test_a_submission_is_read_word_for_word_with_the_text_of_its_item(members, open_page, cell_book, settle):
    checklist = cell_book.context.adapters.catalog.shipped_checklist()
    item = next(iter(checklist.items()))
    line = SubmissionLine("answer/2026/x/cause", Part.CAUSE, "I.1 Ngại học, năm 2026", "Vì <bận> việc", item=item.id)
    take(cell_book, members.file(HANH, "một", lines=(line,), checklist=(checklist.version, content_hash(checklist))))

    page = open_page(CellPlace(CellPageId.COLLECTING, person=person_of(cell_book, HANH).id))
    settle()

    read = page.people.person.reading.toPlainText()
    assert read == f"1. Mục\nmột\nI.1 Ngại học, năm 2026\n{item.text}\nVì <bận> việc"
    assert not page.people.person.differs.isVisible()


def test_a_submission_by_another_checklist_shows_its_own_words_alone(reading):
    assert reading.people.person.reading.toPlainText() == "1. Mục\nGương mẫu, tận tuỵ."
    assert reading.people.person.differs.text() == person_texts.checklist_differs("1")


def test_earlier_submissions_stay_readable(members, open_page, cell_book, settle):
    take(cell_book, members.file(HANH, "một"), members.file(HANH, "hai", sequence=2))
    page = open_page(CellPlace(CellPageId.COLLECTING, person=person_of(cell_book, HANH).id))
    pane = page.people.person
    assert "hai" in pane.reading.toPlainText()

    pane.which.setCurrentIndex(1)
    pane.which.activated.emit(1)
    settle()

    assert "một" in pane.reading.toPlainText()
    assert not pane.return_button.isVisible()


def test_a_submission_goes_back_with_a_comment_that_only_its_member_reads(reading, cell_book, settle, folder):
    pane = reading.people.person
    pane.return_button.click()
    type_text(pane.return_card.note, COMMENT)
    pane.return_card.return_button.click()
    settle()

    (path,) = folder.iterdir()
    assert (receipt(path).answer, receipt(path).comment) == (ReceiptAnswer.RETURNED, COMMENT)
    assert standing(cell_book, HANH).standing is Standing.RETURNED
    assert cell_book.shell.files == [path]
    assert pane.comment.text() == person_texts.returned_words(COMMENT)
    assert not pane.return_button.isVisible()


def test_giving_back_is_undone_and_the_words_are_there_again(reading, cell_book, settle, folder):
    pane = reading.people.person
    pane.return_button.click()
    type_text(pane.return_card.note, COMMENT)
    pane.return_card.return_button.click()
    settle()
    assert list(folder.iterdir())

    cell_book.shell.undos[-1][1]()
    settle()

    assert standing(cell_book, HANH).standing is Standing.IN_TIME
    assert pane.return_card.isVisible()
    assert pane.return_card.note.toPlainText() == COMMENT


def test_a_comment_survives_a_kill_before_it_is_given(reading, cell_book, open_page, settle):
    pane = reading.people.person
    pane.return_button.click()
    type_text(pane.return_card.note, COMMENT)
    settle()

    again = open_page(CellPlace(CellPageId.COLLECTING, person=person_of(cell_book, HANH).id))

    assert again.people.person.return_card.isVisible()
    assert again.people.person.return_card.note.toPlainText() == COMMENT


def test_nothing_goes_back_without_a_word(reading, cell_book, settle, folder):
    pane = reading.people.person
    pane.return_button.click()
    pane.return_card.return_button.click()
    settle()

    assert pane.return_card.problem.isVisible()
    assert standing(cell_book, HANH).standing is Standing.IN_TIME
    assert not list(folder.iterdir())


def test_what_went_back_may_count_again(reading, cell_book, settle, folder):
    pane = reading.people.person
    pane.return_button.click()
    type_text(pane.return_card.note, COMMENT)
    pane.return_card.return_button.click()
    settle()
    assert list(folder.iterdir())
    pane.count_button.click()
    settle()
    assert standing(cell_book, HANH).standing is Standing.IN_TIME

    cell_book.shell.undos[-1][1]()
    settle()

    assert (standing(cell_book, HANH).standing, standing(cell_book, HANH).comment) == (Standing.RETURNED, COMMENT)


def test_the_receipt_of_one_is_written(reading, settle, folder):
    reading.people.person.receipt_button.click()
    settle()

    (path,) = folder.iterdir()
    assert receipt(path).answer is ReceiptAnswer.RECEIVED
    assert reading.people.person.receipts.isVisible()


def test_what_is_read_is_shown_as_a_paper(reading, settle):
    assert reading.print_paper()
    settle()

    preview = reading.findChild(PreviewDialog)
    assert preview.pane.page_count() == 1
    preview.reject()


def test_a_sheet_of_paper_is_typed_in_from_here_and_counts_as_such(open_page, cell_book, settle):
    page = open_page(CellPlace(CellPageId.COLLECTING, person=person_of(cell_book, AN).id))
    page.people.person.paper_button.click()
    settle()
    dialog = page.findChild(PaperEntryDialog)
    cell_book.do(_enter, person=person_of(cell_book, AN), catalog=cell_book.context.adapters.catalog)
    dialog.reject()
    page.presenter.reload()
    settle()

    assert "Nhập hộ từ bản giấy có chữ ký." in page.people.person.state.text()
    assert not page.people.person.receipt_button.isVisible()
    page.people.person.return_button.click()
    type_text(page.people.person.return_card.note, COMMENT)
    page.people.person.return_card.return_button.click()
    settle()
    assert cell_book.shell.undos[-1][0] == person_texts.returned_on_paper(AN)
    assert cell_book.shell.files == []


def _enter(uow, *, person, catalog):
    checklist = catalog.shipped_checklist()
    sheet = PaperSheet(2026, entered_by="Trần Đức Ái").with_level(next(iter(checklist.items())).id, "none")
    enter_paper(uow, person_id=person.id, sheet=sheet, checklist=checklist, forms=catalog.forms()[0], now=NOW)


def test_the_due_day_is_set_and_set_back(open_page, cell_book, settle, monkeypatch):
    assert cell_book.people()
    page = open_page()
    monkeypatch.setattr(DueDialog, "exec", lambda dialog: (dialog.field.set_day(date(2026, 11, 30)), 1)[1])

    page.people.due_button.click()
    settle()
    assert texts.due(date(2026, 11, 30)) in page.people.summary.text()
    cell_book.shell.undos[-1][1]()
    settle()

    assert texts.due(None) in page.people.summary.text()


def test_one_pane_is_shown_where_there_is_room_for_one(reading, settle):
    reading.resize(600, 420)
    settle()
    pane = reading.people.person
    assert pane.back_button.isVisible()

    pane.back_button.click()

    assert reading.people.rows.isVisible()
    assert reading.people.action_bar.isVisible()


def test_rows_say_name_and_state_to_a_screen_reader(open_page, cell_book, qtmodeltester):
    assert cell_book.people()
    page = open_page()
    model = page.people.rows.row_model
    qtmodeltester.check(model)

    spoken = [model.index(place).data(RECORD_ROLE).spoken for place in range(model.rowCount())]
    assert spoken[0].startswith(f"{AI}. không kiểm điểm.")
