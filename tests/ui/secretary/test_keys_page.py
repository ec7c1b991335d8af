"""Taking members' cards and comparing them, and giving the cell's own card out."""

import hashlib

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import delete
from tests.ui.common.dropping import drop
from tests.ui.common.keys import show_active, type_text
from tests.ui.real_parts import NOW

from sotay.domain.exchange_errors import ExchangeRefused
from sotay.domain.key_card import CardKind
from sotay.domain.member_cards import CardState
from sotay.services.cell.key_book import load_key_book
from sotay.services.cell.member_keys import verify_card
from sotay.texts import card_pasting
from sotay.texts import card_taking as taking_texts
from sotay.texts import cell_card as card_texts
from sotay.texts import cell_keys as texts
from sotay.ui import sticks
from sotay.ui.common.dialogs import MessageDialog
from sotay.ui.common.places import Place as KnownPlace
from sotay.ui.paste_card import PasteCardDialog
from sotay.ui.preview_dialog import PreviewDialog
from sotay.ui.secretary.context import CellPageId, CellPlace
from sotay.ui.secretary.keys import presenter as presenter_module
from sotay.ui.secretary.keys import taking as taking_module
from sotay.ui.secretary.keys.page import CELL, make_keys_page

pytestmark = pytest.mark.window

HANH, AN, AI = "Nguyễn Thị Hồng Hạnh", "Lò Văn Ân", "Trần Đức Ái"


@pytest.fixture
def page(qtbot, cell_book, settle):
    made = make_keys_page(cell_book.context)
    made.resize(1100, 700)
    show_active(qtbot, made)
    made.enter(CellPlace(CellPageId.KEYS))
    settle()
    yield made
    delete(made)


def card(book, name, again=""):
    return book.exchange.make_card(
        hashlib.sha256(f"{name}{again}".encode()).hexdigest(), card_kind=CardKind.MEMBER, name=name
    )


def write(folder, name, made):
    path = folder / f"{name}.thedangvien"
    path.write_text(made.text, encoding="utf-8")
    return path


def states(book):
    found = book.do(load_key_book, exchange=book.exchange)
    return {each.full_name: found.states[each.id] for each in found.people}


def answer(key):
    """Press a button of the question that comes up next."""

    def press():
        box = QApplication.activeModalWidget()
        assert isinstance(box, MessageDialog)
        answer.said = [child.text() for child in box.findChildren(QWidget) if hasattr(child, "text")]
        box.findChild(QWidget, key).click()

    QTimer.singleShot(200, press)


def test_files_that_are_dropped_are_taken_and_wait_until_they_were_read_out(page, cell_book, settle, tmp_path):
    paths = [write(tmp_path, "a", card(cell_book, HANH)), write(tmp_path, "b", card(cell_book, AN))]
    drop(page, *paths)
    settle()

    assert states(cell_book) == {AI: CardState.NONE, AN: CardState.WAITING, HANH: CardState.WAITING}
    said, undo = cell_book.shell.undos[-1]
    assert said == taking_texts.noted_many(2, 0)
    undo()
    settle()
    assert set(states(cell_book).values()) == {CardState.NONE}


def test_what_is_no_card_is_named_with_its_reason_and_the_others_are_taken(page, cell_book, settle, tmp_path):
    bad = tmp_path / "hỏng.thedangvien"
    bad.write_bytes(b"khong phai the")
    answer("close")
    page.taking.take([bad, write(tmp_path, "b", card(cell_book, AN)), tmp_path / "không có.thedangvien"])
    settle()

    assert cell_book.shell.undos[-1][0] == taking_texts.noted_many(1, 2)
    assert states(cell_book)[AN] is CardState.WAITING


def test_the_digits_that_were_read_out_are_typed_and_compared(page, cell_book, settle, tmp_path):
    made = card(cell_book, AN)
    page.taking.take([write(tmp_path, "b", made)])
    settle()
    pane = page.members.person
    assert pane.title.text() == AN

    wrong = "00000" + made.fingerprint.replace(" ", "")[5:]
    type_text(pane.typed.edit, wrong)
    QTest.keyClick(pane.typed.edit, Qt.Key.Key_Return)
    assert pane.typed.problem() == texts.groups_differ([1])
    pane.typed.set_text("12345 67890")
    pane.compare_button.click()
    assert pane.typed.problem() == texts.too_few_digits(10, 30)
    assert states(cell_book)[AN] is CardState.WAITING

    pane.typed.set_text(made.fingerprint)
    pane.compare_button.click()
    settle()

    assert states(cell_book)[AN] is CardState.COMPARED
    assert page.members.progress.text() == texts.progress(1, 3)
    said, undo = cell_book.shell.undos[-1]
    assert said == texts.verified(AN)
    undo()
    settle()
    assert states(cell_book)[AN] is CardState.WAITING


def test_a_card_that_was_followed_by_ear_is_compared_by_one_button(page, cell_book, settle, tmp_path):
    page.taking.take([write(tmp_path, "b", card(cell_book, AN))])
    settle()
    page.members.person.heard_button.click()
    settle()

    assert states(cell_book)[AN] is CardState.COMPARED
    page.members.person.drop_button.click()
    settle()
    assert states(cell_book)[AN] is CardState.NONE
    cell_book.shell.undos[-1][1]()
    settle()
    assert states(cell_book)[AN] is CardState.COMPARED


def take_pasted():
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, PasteCardDialog)
    dialog.take_button.click()


@pytest.fixture
def changed(page, cell_book, settle, tmp_path):
    old, new = card(cell_book, AN), card(cell_book, AN, "neu")
    verify = {"content": old.text.encode(), "called": AN, "fingerprint": old.fingerprint}
    cell_book.do(verify_card, **verify, exchange=cell_book.exchange, now=NOW)
    page.taking.take([write(tmp_path, "neu", new)])
    settle()
    return old, new


def test_another_card_is_told_aloud_with_both_sets_of_digits_side_by_side(page, changed):
    old, new = changed
    pane = page.members.person

    assert pane.state.text() == texts.changed(AN)
    assert [code.text().replace("\n", " ") for code in (pane.known, pane.offered)] == [
        old.fingerprint,
        new.fingerprint,
    ]
    # A changed card is trusted by its digits alone, never by one press.
    assert (pane.heard_button.isVisible(), pane.keep_button.isVisible()) == (False, True)


def test_the_old_card_is_kept_by_one_press(page, cell_book, settle, changed):
    page.members.person.keep_button.click()
    settle()

    assert cell_book.shell.undos[-1][0] == texts.old_kept(AN)
    assert page.members.person.known.text().replace("\n", " ") == changed[0].fingerprint
    cell_book.shell.undos[-1][1]()
    settle()
    assert states(cell_book)[AN] is CardState.CHANGED


def test_the_new_card_is_taken_once_its_digits_were_typed(page, cell_book, settle, changed):
    page.members.person.take_button.click()
    assert page.members.person.typed.problem() == texts.too_few_digits(0, 30)
    page.members.person.typed.set_text(changed[1].fingerprint)
    page.members.person.take_button.click()
    settle()

    assert cell_book.shell.undos[-1][0] == texts.replaced(AN)
    assert states(cell_book)[AN] is CardState.COMPARED


@pytest.mark.parametrize(("key", "state"), [("yes", CardState.WAITING), ("no", CardState.NONE)])
def test_a_file_that_was_opened_with_the_program_is_taken_only_when_asked_to(
    page, cell_book, settle, tmp_path, key, state
):
    path = write(tmp_path, "a", card(cell_book, HANH))
    answer(key)
    page.enter(CellPlace(CellPageId.KEYS, file=path))
    settle()

    assert any(card(cell_book, HANH).fingerprint in said for said in answer.said)
    assert states(cell_book)[HANH] is state


def test_the_text_of_a_card_is_pasted(page, cell_book, settle):
    QGuiApplication.clipboard().setText(card(cell_book, AN).text)

    QTimer.singleShot(200, take_pasted)
    page.members.paste_button.click()
    settle()

    assert states(cell_book)[AN] is CardState.WAITING


def test_what_is_pasted_and_no_card_is_refused_with_a_sentence(theme, page, cell_book, settle):
    QGuiApplication.clipboard().clear()
    dialog = PasteCardDialog(theme, page)
    dialog.take_button.click()
    assert dialog.problem.text() == card_pasting.nothing_pasted()
    delete(dialog)

    QGuiApplication.clipboard().setText("SOTAY-CARD 1\nba dong\nbi sua")
    QTimer.singleShot(200, take_pasted)
    page.members.paste_button.click()
    settle()
    [error] = cell_book.shell.problems
    assert isinstance(error, ExchangeRefused)
    assert set(states(cell_book).values()) == {CardState.NONE}


def test_a_card_of_two_people_of_one_name_asks_whose_it_is(page, cell_book, settle, tmp_path):
    people = cell_book.people()
    cell_book.desk.run(lambda uow: put_twin(uow, people[0])).result()
    answer("p9")
    page.taking.take([write(tmp_path, "b", card(cell_book, AN))])
    settle()

    found = cell_book.do(load_key_book, exchange=cell_book.exchange)
    assert found.states["p9"] is CardState.WAITING


def put_twin(uow, someone):
    with uow:
        uow.roster.put(type(someone)("p9", AN))
        uow.commit()


def test_the_search_finds_names_without_marks(qtbot, page):
    type_text(page.members.search.edit, "lo van")

    qtbot.waitUntil(lambda: [row.title for row in page.members.rows.row_model.rows()] == [AN])


def test_the_cells_card_is_shown_saved_copied_and_printed(page, cell_book, settle, tmp_path, monkeypatch, qtbot):
    page.show_view(CELL)
    found = cell_book.do(load_key_book, exchange=cell_book.exchange).cell
    assert page.cell.fingerprint.text().replace("\n", " ") == found.fingerprint
    assert page.cell.qr.code is not None

    target = tmp_path / "thẻ.thechibo"
    monkeypatch.setattr(presenter_module, "choose_save_path", lambda *_: target)
    page.cell.save_button.click()
    stick = tmp_path / "usb"
    stick.mkdir()
    monkeypatch.setattr(sticks, "known_places", lambda: (KnownPlace("USB", stick, is_removable=True),))
    page.cell.stick_button.click()
    settle()
    for path in (target, stick / card_texts.card_file_name()):
        assert cell_book.exchange.read_card(path.read_bytes()) == found
    assert cell_book.shell.files == [target, stick / card_texts.card_file_name()]

    page.cell.sheet_button.click()
    settle()
    preview = page.findChild(PreviewDialog)
    qtbot.waitUntil(lambda: preview.pane.page_count() == 1)
    preview.reject()


def test_files_are_chosen_with_the_button(page, cell_book, settle, tmp_path, monkeypatch):
    path = write(tmp_path, "b", card(cell_book, AN))
    monkeypatch.setattr(taking_module, "choose_open_paths", lambda *_: (path,))
    page.members.files_button.click()
    settle()

    assert cell_book.shell.undos[-1][0] == taking_texts.noted(AN)
    page.members.files_button.click()
    settle()
    assert cell_book.shell.notices[-1] == taking_texts.known_already(AN)
