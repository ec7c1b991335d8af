"""Taking files in through the window: each is named, bad ones change nothing, a batch goes back as a whole."""

from dataclasses import replace

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractButton
from tests.services.cell.hostile_files import hostile
from tests.ui.common.dropping import drop
from tests.ui.secretary.collecting.conftest import AI, AN, HANH, of_file, person_of, said

from sotay.domain.backup import BackupReason
from sotay.domain.cell_log import CellAct
from sotay.domain.collecting import Outcome
from sotay.domain.key_card import ENDINGS, CardKind
from sotay.services.cell.book import load_year, seed_of
from sotay.services.cell.people import save_person
from sotay.texts import collecting as texts
from sotay.ui.preview_dialog import PreviewDialog
from sotay.ui.secretary.context import CellPageId, CellPlace

pytestmark = pytest.mark.window


def bytes_of(book):
    return {path.name: path.read_bytes() for path in book.desk.folder.glob("cell.db*")}


def cell_seed(book):
    def read(uow):
        with uow:
            return seed_of(uow)

    return book.do(read)


def log_of(book):
    def read(uow):
        with uow:
            return [(line.act, line.count) for line in uow.log.all()]

    return book.do(read)


def handed_in(book):
    found = book.do(load_year, year=2026)
    return {each.person.full_name for each in found.people if each.submission_id}


def test_every_bad_file_is_named_in_the_window_and_the_others_are_taken(members, page, take, cell_book):
    bad = {
        members.bytes(content, f"{name}.bainop"): fault
        for name, content, fault in hostile(members, cell_seed(cell_book))
    }
    good = members.file(AN, "Gương mẫu")

    found = take(*list(bad)[:6], good, *list(bad)[6:])

    for path, fault in bad.items():
        _, word, note = of_file(found, path)
        assert word == texts.outcome_name(Outcome.REFUSED), path.name
        assert texts.reason(fault) in note, path.name
        assert note.count(".") <= 3, note
    assert of_file(found, good)[:2] == (AN, "đã nhận")
    assert handed_in(cell_book) == {AN}
    assert page.files.summary.text() == texts.counts(len(bad) + 1, [(Outcome.REFUSED, len(bad)), (Outcome.ACCEPTED, 1)])


def test_bad_files_change_no_byte_of_the_book(members, take, cell_book):
    files = [members.bytes(content, f"{name}.bainop") for name, content, _ in hostile(members, cell_seed(cell_book))]
    cell_book.desk.back_up_changes(BackupReason.BEFORE_IMPORT).result()
    before = bytes_of(cell_book)

    take(*files)

    assert bytes_of(cell_book) == before
    assert cell_book.shell.undos == []


def test_what_comes_twice_is_older_or_waits_says_so(members, page, take):
    first, second = members.file(HANH, "một"), members.file(HANH, "hai", sequence=2)
    again = members.bytes(second.read_bytes())
    found = take(second, first, again, members.file(AI, "chưa đối chiếu"))

    words = [row[1] for row in found.values()]
    assert words == ["còn chờ", "cũ hơn", "đã có", "đã nhận"]
    assert page.files.keys_button.isVisible()
    assert page.files.again_button.text() == "Nhập lại 1 tệp còn chờ"


def test_a_file_by_another_checklist_is_taken_and_says_so(members, take):
    path = members.file(HANH, "một", checklist=("7", "a" * 64))

    _, word, note = of_file(take(path), path)

    assert word == "đã nhận"
    assert texts.other_checklist("7") in note


def test_folders_are_searched_and_other_files_in_them_left_alone(members, take):
    members.file(HANH, "một")
    inside = members.folder / "USB" / "thư mục"
    inside.mkdir(parents=True)
    members.file(AN, "hai").rename(inside / "AN.BAINOP")
    (inside / "ghi chú.txt").write_text("không phải bài nộp")

    found = take(members.folder)

    assert {row[0] for row in found.values()} == {HANH, AN}


def test_a_folder_without_submissions_says_so(members, take, cell_book):
    take(members.folder)

    assert cell_book.shell.notices == [texts.nothing_found()]


def test_a_batch_is_taken_back_at_once_and_can_be_taken_again(members, page, take, cell_book, settle):
    files = members.file(HANH, "một"), members.file(AN, "hai")
    take(*files)
    ((sentence, undo),) = cell_book.shell.undos
    assert sentence == texts.taken(2, 2)

    undo()
    settle()

    assert handed_in(cell_book) == set()
    assert not page.files.rows.isVisible()
    assert cell_book.shell.notices == [texts.batch_undone(2)]
    assert [row[1] for row in take(*files).values()] == ["đã nhận"] * 2
    assert log_of(cell_book) == [(CellAct.IMPORTED, 2), (CellAct.IMPORT_UNDONE, 2), (CellAct.IMPORTED, 2)]


def test_waiting_files_are_tried_again_once_their_card_was_compared(members, page, take, cell_book, settle):
    path = members.file(AI, "chờ")
    take(path)
    page.files.keys_button.click()
    (place,) = cell_book.shell.places
    assert (place.page, place.person) == (CellPageId.KEYS, person_of(cell_book, AI).id)

    members.verify(AI)
    page.files.again_button.click()
    settle()

    assert of_file(said(page), path)[:2] == (AI, "đã nhận")


def test_an_opened_file_is_offered_and_not_taken_before_it_is_asked_for(members, open_page, cell_book, settle):
    path = members.file(HANH, "một")
    page = open_page(CellPlace(CellPageId.COLLECTING, file=path))

    assert path.name in page.files.bar.text()
    assert handed_in(cell_book) == set()
    button(page.files.bar, texts.take_offered()).click()
    settle()

    assert handed_in(cell_book) == {HANH}
    assert page.files.bar.text() == ""


def test_an_opened_file_may_be_left(members, open_page, cell_book, settle):
    page = open_page(CellPlace(CellPageId.COLLECTING, file=members.file(HANH, "một")))

    button(page.files.bar, texts.leave_offered()).click()
    settle()

    assert handed_in(cell_book) == set()


def test_a_click_on_a_file_that_was_taken_leads_to_what_it_says(members, page, take, settle):
    found = take(members.file(HANH, "Gương mẫu"), members.bytes(b"x", "hỏng.bainop"))
    keys = {row[0]: key for key, row in found.items()}
    page.files.rows.activated_row.emit(keys["Tệp hỏng.bainop"])
    assert page.files.isVisible()

    page.files.rows.activated_row.emit(keys[HANH])
    settle()

    assert page.people.person.reading.toPlainText() == "1. Mục\nGương mẫu"
    assert page.people.person.reading.isVisible()


def test_a_key_card_that_is_let_go_here_leads_to_the_page_of_keys(members, take, cell_book):
    card = members.bytes(b"{}", f"the{ENDINGS[CardKind.MEMBER]}")

    take(card)

    assert cell_book.shell.places == [CellPlace(CellPageId.KEYS, file=card)]


def test_results_are_copied_as_they_are_filtered(members, page, take):
    take(members.file(HANH, "một"), members.bytes(b"x", "hỏng.bainop"))
    page.files.filter.setCurrentIndex(1)
    page.files.filter.activated.emit(1)

    page.files.copy_button.click()

    (line,) = QGuiApplication.clipboard().text().splitlines()
    assert line.startswith("hỏng.bainop\t\tkhông nhận\t")


def test_two_people_of_one_name_are_told_apart(members, page, take, cell_book, settle):
    person = person_of(cell_book, HANH)
    cell_book.do(save_person, person=replace(person, id="khác", birth_date=None))
    page.presenter.reload()
    settle()

    found = take(members.file(HANH, "một"))

    assert {row[0] for row in found.values()} == {f"{HANH} (1974)"}


def test_what_comes_while_files_are_taken_in_is_taken_after_them(members, page, cell_book, settle):
    drop(page, members.file(HANH, "một"))
    drop(page, members.file(AN, "hai"))
    settle()

    assert handed_in(cell_book) == {HANH, AN}


class Stopping:
    """The real exchange; whoever has it read a file wants no more of it."""

    def __init__(self, exchange):
        self._exchange = exchange
        self.stop = None

    def __getattr__(self, name):
        return getattr(self._exchange, name)

    def read(self, content):
        self.stop()
        return self._exchange.read(content)


def test_a_stop_keeps_what_is_done_and_says_how_far_it_was(members, open_page, cell_book, settle):
    exchange = Stopping(cell_book.exchange)
    context = cell_book.context
    cell_book.context = replace(context, adapters=replace(context.adapters, exchange=exchange))
    page = open_page()
    exchange.stop = page.files_talk.taking.stop
    drop(page, *(members.file(HANH, str(number), sequence=number) for number in range(1, 4)))
    settle()

    assert page.files.summary.text() == texts.stopped(1, 1, 3)
    assert handed_in(cell_book) == {HANH}
    assert len(cell_book.shell.undos) == 1


def test_results_are_shown_as_a_paper_before_they_are_printed(members, page, take, settle):
    take(members.file(HANH, "một"), members.bytes(b"x", "hỏng.bainop"))

    assert page.print_paper()
    settle()

    preview = page.findChild(PreviewDialog)
    assert preview.pane.page_count() == 1
    preview.reject()


def button(bar, text):
    return next(each for each in bar.findChildren(QAbstractButton) if each.text() == text)


def test_the_page_without_people_leads_to_the_roster(empty_book, open_page):
    empty_book.set_up([])
    page = open_page()

    assert page.files.drop.files_button.isVisible()  # a committee takes the files of its cells all the same
    page.show_view(1)
    page.people.empty.button.click()

    assert empty_book.shell.places == [CellPlace(CellPageId.ROSTER)]
