"""Decisions of lines and the tick of a compared card go back, and what was written since stays."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from tests.exchange.builders import CELL
from tests.ui.member.hand_in.conftest import SHORTCOMING

from sotay.domain.period import quarter
from sotay.domain.submission import Decision, Part
from sotay.texts import hand_in as texts
from sotay.texts import key_cards as card_texts
from sotay.ui.context import PageId, Place
from sotay.ui.member.hand_in.page import LINES

pytestmark = pytest.mark.window

IN, SOFTENED, OUT = range(3)


@pytest.fixture
def view(at_hand):
    at_hand.page.show_step(LINES)
    return at_hand.page.lines


@pytest.fixture
def key(at_hand, view):
    """Show the line of the shortcoming."""
    found = next(line.key for line in at_hand.stored().whole.lines if line.part is Part.SHORTCOMING)
    view.list.setCurrentIndex(view.list.row_model.index(view.list.row_model.place_of(found)))
    return found


def decide(view, place):
    QTest.mouseClick(view.line_pane.switch.button(place), Qt.MouseButton.LeftButton)


def settings(handbook):
    def read(uow):
        with uow:
            return dict(uow.settings.all())

    handbook.desk.flush().result()
    return handbook.do(read)


def undo(at_hand):
    sentence, take_back = at_hand.handbook.shell.undos[-1]
    take_back()
    return sentence


@pytest.mark.parametrize(("place", "decision"), [(IN, Decision.IN), (SOFTENED, Decision.SOFTENED)])
def test_a_decision_goes_back_and_leaves_the_settings_as_they_were(place, decision, at_hand, view, key, settle):
    before = settings(at_hand.handbook)
    decide(view, place)
    settle()
    assert at_hand.stored().selection.choice(key).decision is decision

    assert undo(at_hand) == texts.decided(decision)
    settle()

    assert settings(at_hand.handbook) == before
    assert view.line_pane.switch.checkedId() == OUT
    assert view.reading.toPlainText() == texts.nothing_chosen()


def test_words_written_since_stay_with_the_line(at_hand, view, key, settle):
    decide(view, IN)
    decide(view, SOFTENED)
    view.line_pane.note.selectAll()
    QTest.keyClicks(view.line_pane.note, "Goi")
    undo(at_hand)
    settle()

    choice = at_hand.stored().selection.choice(key)
    assert (choice.decision, choice.words) == (Decision.IN, "Goi")
    assert SHORTCOMING in view.reading.toPlainText()


def test_undoing_a_group_keeps_what_was_decided_since(at_hand, view, key, settle):
    view.usual_bar.action_triggered.emit("take_usual")
    settle()
    _, take_back = at_hand.handbook.shell.undos[-1]
    decide(view, IN)
    take_back()
    settle()

    assert {line: choice.decision for line, choice in at_hand.stored().selection.choices.items()} == {key: Decision.IN}


def test_the_same_decision_again_offers_nothing(at_hand, view, key):
    decide(view, IN)
    decide(view, IN)

    assert len(at_hand.handbook.shell.undos) == 1
    assert key in at_hand.page.presenter.selection.choices


def test_from_another_year_a_decision_goes_back_too(at_hand, view, key, settle):
    last_year = quarter(2025, 4)
    at_hand.handbook.open(last_year)
    before = settings(at_hand.handbook)
    decide(view, IN)
    at_hand.page.enter(Place(PageId.HAND_IN, year=2025))
    settle()
    undo(at_hand)
    settle()

    assert at_hand.page.presenter.shown.year == 2025
    assert settings(at_hand.handbook) == before
    assert key not in at_hand.page.presenter.selection.choices


def test_a_tick_for_a_compared_card_goes_back(at_hand, settle):
    page = at_hand.page
    page.card_talk.look_at(at_hand.card())
    settle()
    before = settings(at_hand.handbook)
    page.cards.cell.box.click()
    settle()
    assert at_hand.stored().cells[0].is_compared

    assert undo(at_hand) == card_texts.marked_compared(is_compared=True)
    settle()

    assert settings(at_hand.handbook) == before
    assert not page.cards.cell.box.isChecked()
    assert [cell.card for cell in at_hand.stored().cells] == [CELL]
