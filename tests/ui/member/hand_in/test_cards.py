"""The cell's card is chosen, compared, and loudly refused when its keys changed."""

from dataclasses import replace
from types import SimpleNamespace

import pytest
from PySide6.QtCore import Qt
from tests.exchange.builders import CELL, EXCHANGE
from tests.shipped import shipped_catalog
from tests.ui.member.hand_in.conftest import HERE

from sotay.domain.exchange_errors import ExchangeRefused
from sotay.domain.exchange_fault import ExchangeFault
from sotay.domain.key_card import CardKind
from sotay.texts import hand_in_file as file_texts
from sotay.texts import key_cards as texts
from sotay.ui.context import PageId, Place
from sotay.ui.member.hand_in import card_talk
from sotay.ui.member.hand_in.page import make_hand_in_page
from sotay.ui.preview_dialog import PreviewDialog

pytestmark = pytest.mark.window

LEFT = Qt.MouseButton.LeftButton


def test_without_a_card_the_page_asks_for_one(at_hand):
    page = at_hand.page

    assert page.cards.cell.name.text() == texts.no_card()
    assert page.cards.choose_button.isVisible()
    assert not page.cards.next_button.isVisible()
    assert file_texts.cell_missing() in page.file.missing.text()
    assert not page.file.make_button.isEnabled()


def test_a_card_is_shown_with_its_fingerprint_and_must_be_compared(at_hand, settle):
    page = at_hand.page
    page.card_talk.look_at(at_hand.card())
    settle()

    assert page.cards.cell.name.text() == CELL.name
    assert page.cards.cell.fingerprint.text() == CELL.fingerprint
    assert page.cards.cell.state.text() == texts.not_compared()
    assert file_texts.compare_missing() in page.file.missing.text()

    page.cards.cell.box.click()
    settle()
    assert page.cards.cell.state.text() == texts.is_compared()
    assert at_hand.stored().cells[0].is_compared


def test_after_a_card_was_chosen_the_keyboard_is_on_the_box_that_is_ticked_next(qtbot, at_hand, settle, monkeypatch):
    page = at_hand.page
    page.resize(1140, 480)
    path = at_hand.card()
    monkeypatch.setattr(card_talk, "choose_open_path", lambda *_: path)
    page.cards.choose_button.setFocus()

    qtbot.keyClick(page.cards.choose_button, Qt.Key.Key_Return)
    settle()

    box = page.cards.cell.box
    assert box.hasFocus()
    qtbot.waitUntil(lambda: box.visibleRegion().boundingRect() == box.rect())


def test_accepting_a_card_can_be_undone(at_hand, settle):
    at_hand.page.card_talk.look_at(at_hand.card())
    settle()

    sentence, undo = at_hand.handbook.shell.undos[-1]
    assert sentence == texts.card_accepted(CELL.name)
    undo()
    settle()

    assert at_hand.stored().cells == ()
    assert at_hand.page.cards.cell.name.text() == texts.no_card()


@pytest.fixture
def changed(at_hand, settle):
    """Let a card of the same cell with other keys come after one that was compared."""
    page = at_hand.page
    page.card_talk.look_at(at_hand.card())
    settle()
    page.card_talk.compare(CELL.sign_key, True)
    settle()
    page.card_talk.look_at(at_hand.card(seed="44" * 32))
    settle()
    return EXCHANGE.make_card("44" * 32, card_kind=CardKind.CELL, name=CELL.name)


def test_changed_keys_are_shown_loudly_with_both_fingerprints_side_by_side(at_hand, changed):
    warning = at_hand.page.cards.changed

    assert warning.isVisible()
    assert warning.warning.text() == texts.card_changed(CELL.name)
    assert warning.known.text() == texts.in_two_lines(CELL.fingerprint)
    assert warning.offered.text() == texts.in_two_lines(changed.fingerprint)
    assert (
        warning.known.mapTo(warning, warning.known.rect().topLeft()).y()
        == warning.offered.mapTo(warning, warning.offered.rect().topLeft()).y()
    )
    assert [cell.card for cell in at_hand.stored().cells] == [CELL]


@pytest.mark.usefixtures("changed")
def test_the_known_card_stays_when_the_member_says_so(qtbot, at_hand, settle):
    qtbot.mouseClick(at_hand.page.cards.changed.keep_button, LEFT)
    settle()

    assert not at_hand.page.cards.changed.isVisible()
    assert [(cell.card, cell.is_compared) for cell in at_hand.stored().cells] == [(CELL, True)]
    assert at_hand.handbook.shell.notices[-1] == texts.old_card_kept(CELL.name)


def test_a_new_card_replaces_the_known_one_only_when_asked_and_can_be_undone(qtbot, at_hand, changed, settle):
    qtbot.mouseClick(at_hand.page.cards.changed.take_button, LEFT)
    settle()
    assert [(cell.card, cell.is_compared) for cell in at_hand.stored().cells] == [(changed, False)]

    at_hand.handbook.shell.undos[-1][1]()
    settle()
    assert [(cell.card, cell.is_compared) for cell in at_hand.stored().cells] == [(CELL, True)]


@pytest.mark.parametrize(
    ("content", "fault"),
    [(b"%PDF", ExchangeFault.NOT_A_CARD), (CELL.text[:-20].encode(), ExchangeFault.CARD_DAMAGED)],
)
def test_a_file_that_is_no_card_is_told_and_changes_nothing(at_hand, settle, content, fault):
    path = at_hand.folder / "x.thechibo"
    path.write_bytes(content)

    at_hand.page.card_talk.look_at(path)
    settle()

    (error,) = at_hand.handbook.shell.problems
    assert isinstance(error, ExchangeRefused)
    assert error.fault is fault
    assert at_hand.stored().cells == ()


def test_the_members_own_card_is_written_and_its_fingerprint_shown(qtbot, at_hand, settle, monkeypatch):
    path = at_hand.folder / "tôi.thedangvien"
    monkeypatch.setattr(card_talk, "choose_save_path", lambda *_: path)

    qtbot.mouseClick(at_hand.page.cards.own.save_button, LEFT)
    settle()

    card = EXCHANGE.read_card(path.read_bytes())
    assert (card.card_kind, card.name) == (CardKind.MEMBER, "Nguyễn Văn An")
    assert at_hand.page.cards.own.fingerprint.text() == card.fingerprint
    assert at_hand.handbook.shell.files == [path]


def test_the_page_of_a_handbook_without_periods_leads_to_the_first(qtbot, handbook, shown):
    catalog = shipped_catalog()
    adapters = SimpleNamespace(catalog=catalog, exchange=EXCHANGE)

    page = shown(make_hand_in_page(replace(handbook.context, adapters=adapters)), HERE)

    assert page.empty.isVisible()
    qtbot.mouseClick(page.empty.button, LEFT)
    assert handbook.shell.places == [Place(PageId.ASSESSMENT)]


def test_the_text_of_the_cells_card_is_pasted_and_passes_the_checks_of_a_file(at_hand, settle, monkeypatch):
    page = at_hand.page
    monkeypatch.setattr(card_talk, "ask_for_card_text", lambda *_: b"SOTAY-CARD 1\nkhong\nphai")
    page.cards.cell.paste_button.click()
    settle()
    assert isinstance(at_hand.handbook.shell.problems[-1], ExchangeRefused)
    assert not at_hand.stored().cells

    monkeypatch.setattr(card_talk, "ask_for_card_text", lambda *_: CELL.text.replace("\n", "\r\n").encode())
    page.cards.cell.paste_button.click()
    settle()

    assert page.cards.cell.fingerprint.text() == CELL.fingerprint
    assert page.cards.cell.state.text() == texts.not_compared()


def test_the_sheet_of_the_members_own_card_is_shown_before_it_is_printed(qtbot, at_hand, settle):
    page = at_hand.page
    page.cards.own.sheet_button.click()
    settle()

    preview = page.findChild(PreviewDialog)
    qtbot.waitUntil(lambda: preview.pane.page_count() == 1)
    assert page.cards.own.fingerprint.text()
    preview.reject()
