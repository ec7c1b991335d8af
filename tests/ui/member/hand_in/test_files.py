"""The file is made for a compared cell alone, can be made again, and is marked by the cell's receipt."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from tests.exchange.builders import CELL
from tests.ui.member.hand_in.conftest import DIARY, SECRET

from sotay.domain.errors import FileNotWritable
from sotay.domain.exchange_errors import ExchangeRefused
from sotay.domain.exchange_fault import ExchangeFault
from sotay.domain.hand_in import HandInState
from sotay.domain.letter import ReceiptAnswer
from sotay.texts import hand_in_file as texts
from sotay.ui import sticks
from sotay.ui.common.painting import ButtonKind
from sotay.ui.common.places import Place as KnownPlace
from sotay.ui.member.hand_in.page import FILE, PAST

pytestmark = pytest.mark.window

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def ready(at_hand, settle, save_to):
    """A compared cell and the usual lines: nothing is left to do before the file."""
    page = at_hand.page
    page.card_talk.look_at(at_hand.card())
    settle()
    page.card_talk.compare(CELL.sign_key, True)
    settle()
    page.lines.usual_bar.action_triggered.emit("take_usual")
    settle()
    page.show_step(FILE)
    save_to()
    return page


@pytest.fixture
def made(qtbot, ready, at_hand, settle):
    """The path of a file that was made."""
    qtbot.mouseClick(ready.file.make_button, LEFT)
    settle()
    (path,) = at_hand.folder.glob("*.bainop")
    return path


def test_the_file_holds_exactly_what_was_shown(made, ready, at_hand):
    received = at_hand.received(made)

    shown = ready.lines.reading.toPlainText()
    assert shown == "\n".join(f"{line.heading}\n{line.text}" for line in received.submission.lines)
    assert SECRET not in received.body
    assert DIARY not in received.body
    assert at_hand.stored().hand_ins[0].content == received.body


def test_the_exact_name_is_shown_in_large_letters(made, ready):
    assert ready.file.made.name.text() == made.name
    assert str(made.parent) in ready.file.made.folder.text()
    assert ready.file.made.open_button.isVisible()


@pytest.mark.usefixtures("made")
def test_once_the_file_is_made_nothing_presses_to_make_another(qtbot, ready, at_hand, settle):
    assert not ready.file.make_button.isVisible()
    assert ready.file.another_button.kind is ButtonKind.SECONDARY

    qtbot.mouseClick(ready.file.another_button, LEFT)
    settle()
    assert [each.sequence for each in at_hand.stored().hand_ins] == [2, 1]


def test_a_file_that_cannot_be_written_leaves_no_hand_in(qtbot, ready, at_hand, settle, save_to):
    save_to(at_hand.folder / "không có")

    qtbot.mouseClick(ready.file.make_button, LEFT)
    settle()

    assert isinstance(at_hand.handbook.shell.problems[-1], FileNotWritable)
    assert at_hand.stored().hand_ins == ()
    assert not ready.file.made.isVisible()


def test_the_file_is_copied_to_a_stick_of_the_same_name(qtbot, made, ready, at_hand, settle, monkeypatch, tmp_path):
    stick = tmp_path / "usb"
    stick.mkdir()
    monkeypatch.setattr(sticks, "known_places", lambda: (KnownPlace("USB", stick, is_removable=True),))

    qtbot.mouseClick(ready.file.made.stick_button, LEFT)
    settle()

    assert at_hand.received(stick / made.name).signed_hash == at_hand.received(made).signed_hash
    assert at_hand.handbook.shell.files[-1] == stick / made.name


def test_without_a_stick_the_member_is_told(qtbot, made, ready, at_hand, monkeypatch):
    monkeypatch.setattr(sticks, "known_places", lambda: (KnownPlace("Tài liệu", made.parent),))

    qtbot.mouseClick(ready.file.made.stick_button, LEFT)

    assert at_hand.handbook.shell.notices[-1] == texts.no_stick()


def test_what_was_handed_in_can_be_read_again_word_for_word(made, ready, at_hand):
    ready.show_step(PAST)

    lines = at_hand.received(made).submission.lines
    assert ready.past.detail.reading.toPlainText() == "\n".join(f"{line.heading}\n{line.text}" for line in lines)
    assert ready.past.detail.file.text() == texts.file_was(made.name)


@pytest.mark.parametrize(
    ("said", "state"),
    [(ReceiptAnswer.RECEIVED, HandInState.RECEIVED), (ReceiptAnswer.RETURNED, HandInState.RETURNED)],
)
def test_a_receipt_marks_the_hand_in_and_can_be_undone(made, ready, at_hand, settle, said, state):
    ready.show_step(PAST)
    ready.file_talk.take_receipt(at_hand.receipt(made, said, "Bổ sung nguyên nhân."))
    settle()

    (hand_in,) = at_hand.stored().hand_ins
    assert (hand_in.state, hand_in.comment) == (state, "Bổ sung nguyên nhân.")
    assert ready.past.detail.state.text() == texts.state_in_full(hand_in)
    assert ready.past.detail.comment.isVisible()
    at_hand.handbook.shell.undos[-1][1]()
    settle()
    assert at_hand.stored().hand_ins[0] == replace(hand_in, state=HandInState.SEALED, comment="", answered_at=None)


def test_a_file_that_is_no_receipt_is_told(made, ready, at_hand, settle):
    ready.file_talk.take_receipt(made)
    settle()

    error = at_hand.handbook.shell.problems[-1]
    assert isinstance(error, ExchangeRefused)
    assert error.fault is ExchangeFault.CANNOT_OPEN


@pytest.mark.usefixtures("made")
def test_a_hand_in_is_set_aside_and_taken_back(qtbot, ready, at_hand, settle):
    ready.show_step(PAST)
    qtbot.mouseClick(ready.past.detail.aside_button, LEFT)
    settle()
    assert at_hand.stored().hand_ins[0].state is HandInState.SET_ASIDE
    assert ready.past.detail.state.text() == "Đồng chí đã chọn không nộp bản này."

    at_hand.handbook.shell.undos[-1][1]()
    settle()
    assert at_hand.stored().hand_ins[0].state is HandInState.SEALED


def test_making_the_file_is_undone_by_setting_the_hand_in_aside(made, at_hand, settle):
    at_hand.handbook.shell.undos[-1][1]()
    settle()

    assert made.exists()
    assert at_hand.stored().hand_ins[0].state is HandInState.SET_ASIDE


def test_the_list_is_empty_at_first_and_leads_to_the_first_step(qtbot, at_hand):
    at_hand.page.show_step(PAST)

    assert at_hand.page.past.empty.isVisible()
    qtbot.mouseClick(at_hand.page.past.empty.button, LEFT)
    assert at_hand.page.cards.isVisible()


@pytest.mark.usefixtures("made")
def test_alone_the_list_of_hand_ins_keeps_off_the_edge_of_the_window(qtbot, ready):
    ready.resize(600, 560)
    ready.show_step(PAST)
    past = ready.past

    def stands_clear():
        left = past.list.mapTo(past, QPoint(0, 0)).x()
        return left == past.width() - left - past.list.width() > 0

    qtbot.waitUntil(lambda: past.panes.is_stacked and stands_clear())


@pytest.mark.usefixtures("made")
def test_a_bar_above_the_page_does_not_hide_what_became_of_a_hand_in(ready, settle):
    ready.resize(1140, 560)  # what a screen of 768 pixels leaves below one bar
    ready.show_step(PAST)
    settle()

    assert ready.past.list.isVisible()
    assert ready.past.detail.state.isVisible()
    assert ready.past.detail.state.text() == texts.state_in_full(next(iter(ready.presenter.shown.at_hand.hand_ins)))
