"""A card or receipt that was opened with the program is offered on the page and taken only when asked to."""

import pytest
from PySide6.QtWidgets import QPushButton
from tests.exchange.builders import CELL

from sotay.texts import key_cards as card_texts
from sotay.texts import opened_file as texts
from sotay.ui.context import PageId, Place
from sotay.ui.member.hand_in.page import CARD, PAST

pytestmark = pytest.mark.window


def press(page, words):
    next(each for each in page.offered.bar.findChildren(QPushButton) if each.text() == words).click()


def test_a_card_waits_until_it_is_taken(at_hand, settle):
    page, path = at_hand.page, at_hand.card()
    page.enter(Place(PageId.HAND_IN, file=path))
    settle()
    assert page.offered.bar.text() == texts.card_offered(path.name)
    assert page.cards.cell.name.text() == card_texts.no_card()
    assert at_hand.stored().cells == ()

    press(page, texts.take_card())
    settle()
    assert page.cards.cell.name.text() == CELL.name
    assert page.offered.bar.text() == ""


def test_a_card_can_be_left(at_hand, settle):
    page = at_hand.page
    page.enter(Place(PageId.HAND_IN, file=at_hand.card()))
    press(page, texts.leave_it())
    settle()

    assert page.offered.bar.text() == ""
    assert at_hand.stored().cells == ()


def test_a_receipt_is_offered_beside_what_was_handed_in(at_hand, settle, tmp_path):
    page, path = at_hand.page, tmp_path / "0001.biennhan"
    path.write_bytes(b"not sealed")
    page.enter(Place(PageId.HAND_IN, file=path))
    settle()
    assert page.offered.bar.text() == texts.receipt_offered(path.name)
    assert page.switch.checkedId() == PAST
    assert at_hand.handbook.shell.problems == []

    press(page, texts.take_receipt())
    settle()
    assert len(at_hand.handbook.shell.problems) == 1


def test_a_card_is_offered_beside_the_cards(at_hand, settle):
    page = at_hand.page
    page.show_step(PAST)
    page.enter(Place(PageId.HAND_IN, file=at_hand.card()))
    settle()

    assert page.switch.checkedId() == CARD
