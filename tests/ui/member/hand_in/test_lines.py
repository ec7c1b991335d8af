"""Line by line: what the member has, what he decides, and exactly what the secretary will read."""

import pytest
from PySide6.QtCore import Qt
from tests.ui.member.conftest import NOW, Q4
from tests.ui.member.hand_in.conftest import DIARY, HERE, SECRET, SHORTCOMING

from sotay.domain.assessment import Answer
from sotay.domain.manifestation import LevelKey
from sotay.domain.submission import Decision, Part
from sotay.services.assessments import save_answer
from sotay.texts import hand_in as texts
from sotay.texts import hand_in_file as file_texts
from sotay.ui.common.rows import Mark
from sotay.ui.member.hand_in.page import LINES

pytestmark = pytest.mark.window

LEFT = Qt.MouseButton.LeftButton
IN, SOFTENED, OUT = range(3)


@pytest.fixture
def view(at_hand):
    at_hand.page.show_step(LINES)
    return at_hand.page.lines


def key_of(at_hand, part):
    return next(line.key for line in at_hand.stored().whole.lines if line.part is part)


def go_to(view, key):
    view.list.setCurrentIndex(view.list.row_model.index(view.list.row_model.place_of(key)))


def row(view, key):
    return view.list.row_model.rows()[view.list.row_model.place_of(key)]


def test_everything_is_left_out_at_first_and_no_private_note_is_anywhere(view):
    rows = [each for each in view.list.row_model.rows() if not each.is_section]

    assert {each.mark for each in rows} == {Mark.EMPTY}
    assert SECRET not in repr(rows)
    assert view.reading.toPlainText() == texts.nothing_chosen()
    assert not view.next_button.isEnabled()
    assert any(DIARY in each.note for each in rows)


def test_a_line_that_is_taken_stands_at_once_in_what_is_read(qtbot, at_hand, view, settle):
    key = key_of(at_hand, Part.SHORTCOMING)
    go_to(view, key)

    qtbot.mouseClick(view.line_pane.switch.button(IN), LEFT)
    settle()

    assert SHORTCOMING in view.reading.toPlainText()
    assert view.read_title.text() == texts.read_title(1)
    assert row(view, key).mark is Mark.DONE
    assert at_hand.stored().selection.choice(key).decision is Decision.IN


def test_a_softened_line_is_read_in_the_members_words(qtbot, at_hand, view, settle):
    key = key_of(at_hand, Part.SHORTCOMING)
    go_to(view, key)
    qtbot.mouseClick(view.line_pane.switch.button(SOFTENED), LEFT)
    assert view.line_pane.note.text() == SHORTCOMING

    view.line_pane.note.selectAll()
    qtbot.keyClicks(view.line_pane.note, "Goi")
    settle()

    qtbot.waitUntil(lambda: "Goi" in view.reading.toPlainText())
    assert SHORTCOMING not in view.reading.toPlainText()
    assert at_hand.stored().selection.choice(key).words == "Goi"
    qtbot.mouseClick(view.line_pane.switch.button(OUT), LEFT)
    settle()
    assert view.reading.toPlainText() == texts.nothing_chosen()
    assert at_hand.stored().selection.choice(key).words == "Goi"


def test_a_level_is_given_or_not_but_never_softened(at_hand, view):
    go_to(view, key_of(at_hand, Part.LEVEL))

    assert not view.line_pane.switch.button(SOFTENED).isVisible()


def test_the_usual_lines_are_taken_by_one_button_and_can_be_given_back(at_hand, view, settle):
    assert view.usual_bar.text() == texts.usual_lines()

    view.usual_bar.action_triggered.emit("take_usual")
    settle()

    read = view.reading.toPlainText()
    assert "Nguyễn Văn An" in read
    assert "Giữ nếp đọc báo Đảng" in read
    assert DIARY not in read
    assert view.usual_bar.text() == ""
    at_hand.handbook.shell.undos[-1][1]()
    settle()
    assert view.reading.toPlainText() == texts.nothing_chosen()


def test_a_group_is_taken_and_left_as_a_whole(qtbot, at_hand, view, settle):
    go_to(view, key_of(at_hand, Part.LEVEL))

    qtbot.mouseClick(view.take_button, LEFT)
    settle()
    assert "Quý IV năm 2026".lower() in view.group_label.text().lower()
    assert SHORTCOMING in view.reading.toPlainText()

    qtbot.mouseClick(view.leave_button, LEFT)
    settle()
    assert SHORTCOMING not in view.reading.toPlainText()


def test_the_columns_keep_in_step(at_hand, view, settle):
    view.usual_bar.action_triggered.emit("take_usual")
    settle()
    line = next(line for line in at_hand.stored().whole.lines if line.part is Part.SECTION)

    go_to(view, line.key)

    (marked,) = view.reading.extraSelections()
    assert marked.cursor.selectedText() == line.heading


def test_what_was_chosen_is_there_after_the_page_is_entered_again(at_hand, view, settle):
    view.usual_bar.action_triggered.emit("take_usual")
    settle()
    count = view.read_title.text()

    at_hand.page.leave()
    at_hand.page.enter(HERE)
    settle()

    assert view.read_title.text() == count


def test_a_line_that_is_changed_after_it_was_chosen_is_marked_until_it_is_chosen_again(qtbot, at_hand, view, settle):
    key = key_of(at_hand, Part.SHORTCOMING)
    go_to(view, key)
    qtbot.mouseClick(view.line_pane.switch.button(IN), LEFT)
    settle()
    second = at_hand.handbook.ids()[1]
    answer = Answer(second, level=LevelKey("fixing"), shortcoming="Lời viết lại sau khi chọn")
    at_hand.handbook.do(save_answer, period=Q4, answer=answer, now=NOW)

    at_hand.page.enter(HERE)
    settle()
    assert (row(view, key).mark, row(view, key).mark_word) == (Mark.WARNING, texts.changed_since())
    assert at_hand.page.file.doubt.text() == file_texts.changed_since(1)

    qtbot.mouseClick(view.line_pane.switch.button(IN), LEFT)
    settle()
    assert row(view, key).mark is Mark.DONE
    assert at_hand.page.file.doubt.text() == ""


def test_what_could_not_be_stored_is_kept_and_can_be_saved_elsewhere(qtbot, at_hand, view, settle):
    go_to(view, key_of(at_hand, Part.SHORTCOMING))
    at_hand.handbook.desk.is_full = True
    qtbot.mouseClick(view.line_pane.switch.button(SOFTENED), LEFT)
    settle()

    assert at_hand.handbook.shell.saving[-1][0] == "failed"
    assert at_hand.page.unsaved_text() == SHORTCOMING
    at_hand.handbook.desk.is_full = False
    at_hand.handbook.shell.retry()
    settle()
    assert at_hand.page.unsaved_text() is None
    assert at_hand.stored().selection.choice(view.line_pane.key).words == SHORTCOMING


def test_a_small_window_shows_one_after_the_other(qtbot, at_hand, view):
    at_hand.page.resize(700, 420)
    qtbot.waitUntil(view.side_button.isVisible)
    assert view.list.isVisible()
    assert not view.reading.isVisible()

    view.list.activated_row.emit(view.list.current_key())
    assert view.line_pane.isVisible()
    assert not view.list.isVisible()
    qtbot.mouseClick(view.line_pane.back_button, LEFT)
    assert view.list.isVisible()
    qtbot.mouseClick(view.side_button, LEFT)
    assert view.reading.isVisible()
    qtbot.mouseClick(view.side_button, LEFT)
    assert view.list.isVisible()
