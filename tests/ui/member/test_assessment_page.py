"""The page around an answer: where it opens, how one moves, what last period said, and what a closed period allows."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QPlainTextEdit, QWidget
from tests.ui.member.conftest import Q3, Q4
from tests.ui.member.typing_in import note

from sotay.domain.assessment import Answer
from sotay.domain.manifestation import LevelKey
from sotay.services.assessments import remember_item
from sotay.ui.context import PageId, Place
from sotay.ui.member.assessment.card import TextField
from sotay.ui.member.assessment.page import make_assessment_page

pytestmark = pytest.mark.window

HERE = Place(PageId.ASSESSMENT)
NONE, FIXING = LevelKey("none"), LevelKey("fixing")


@pytest.fixture
def page(handbook, shown):
    handbook.open(Q4)
    return shown(make_assessment_page(handbook.context), HERE)


def test_the_page_opens_again_at_the_item_where_the_member_stopped(qtbot, handbook, page, shown, settle):
    for _ in range(4):
        qtbot.mouseClick(page.next_button, Qt.MouseButton.LeftButton)
    settle()

    again = shown(make_assessment_page(handbook.context), HERE)

    assert again.item.reading.heading.text().startswith("Mục I.5. ")
    assert again.list.rows.current_key() == handbook.ids()[4]


def test_last_periods_words_stand_folded_beside_empty_fields(handbook, shown):
    first = handbook.ids()[0]
    handbook.open(Q3, Answer(first, level=FIXING, shortcoming="Còn ngại đọc <b>văn bản</b> dài."))
    handbook.close(Q3)
    handbook.open(Q4)
    page = shown(make_assessment_page(handbook.context), HERE)
    field = page.item.fields[TextField.SHORTCOMING]

    assert field.note.text() == ""
    assert page.item.levels.chosen_key() is None
    assert page.item.previous_level.text() == "Kỳ trước (Quý III/2026) tôi tự nhận: Có, đang khắc phục."
    assert field.previous.button.text() == "Kỳ trước (Quý III/2026) tôi ghi"
    assert not field.quote.isVisible()
    field.previous.button.click()
    assert field.quote.isVisible()
    assert field.quote.text() == "Còn ngại đọc <b>văn bản</b> dài."
    assert page.item.fields[TextField.CAUSE].previous.isHidden()


def test_next_unanswered_skips_answered_items_and_goes_round(qtbot, handbook, shown, settle):
    ids = handbook.ids()
    handbook.open(Q4, *(Answer(each, level=NONE) for each in ids[1:]))
    handbook.do(remember_item, period=Q4, manifestation_id=ids[10])
    page = shown(make_assessment_page(handbook.context), HERE)

    qtbot.mouseClick(page.unanswered_button, Qt.MouseButton.LeftButton)
    settle()

    assert page.list.rows.current_key() == ids[0]
    assert not page.unanswered_button.isEnabled()


def test_the_filter_keeps_unanswered_items_and_the_one_in_hand(qtbot, handbook, shown, settle):
    ids = handbook.ids()
    handbook.open(Q4, *(Answer(each, level=NONE) for each in ids[3:]))
    page = shown(make_assessment_page(handbook.context), Place(PageId.ASSESSMENT, item=ids[0]))
    page.list.filter.click()

    def keys():
        return [row.key for row in page.list.rows.row_model.rows() if not row.is_section]

    assert keys() == ids[:3]
    qtbot.mouseClick(page.item.levels.rows()[0], Qt.MouseButton.LeftButton)
    assert keys() == ids[:3]
    qtbot.mouseClick(page.next_button, Qt.MouseButton.LeftButton)
    settle()
    assert keys() == ids[1:3]


def test_the_last_item_leads_on_to_closing(qtbot, handbook, shown):
    handbook.open(Q4)
    page = shown(make_assessment_page(handbook.context), Place(PageId.ASSESSMENT, item=handbook.ids()[-1]))

    assert page.next_button.text() == "Rà soát và chốt kỳ"
    qtbot.mouseClick(page.next_button, Qt.MouseButton.LeftButton)
    assert handbook.shell.places == [Place(PageId.CLOSING, period=Q4)]


def test_a_closed_period_is_read_only_until_it_is_reopened(qtbot, handbook, shown, settle):
    first = handbook.ids()[0]
    handbook.open(Q4, Answer(first, level=NONE, cause="cũ"))
    handbook.close(Q4)
    page = shown(make_assessment_page(handbook.context), Place(PageId.ASSESSMENT, period=Q4))

    assert "đã chốt ngày 22/11/2026" in page.closed.label.text()
    qtbot.keyClicks(note(page, TextField.CAUSE), "moi")
    qtbot.keyClick(page, "2")
    assert page.item.levels.chosen_key() == NONE
    qtbot.mouseClick(page.closed.reopen_button, Qt.MouseButton.LeftButton)
    settle()
    assert page.closed.isHidden()
    qtbot.keyClicks(note(page, TextField.CAUSE), " moi")
    settle()
    assert handbook.stored().answer(first).cause == "cũ moi"


def test_without_an_open_period_the_suggested_one_is_started_by_one_button(qtbot, handbook, shown, settle):
    page = shown(make_assessment_page(handbook.context), HERE)

    assert page.none.state.button.text() == "Bắt đầu quý IV năm 2026"
    qtbot.mouseClick(page.none.state.button, Qt.MouseButton.LeftButton)
    settle()

    assert handbook.stored().due == Q4.end
    assert handbook.shell.places == [Place(PageId.ASSESSMENT, period=Q4)]


def test_the_keyboard_is_doubted_once_and_below_the_field(qtbot, handbook, page, settle):
    qtbot.keyClicks(note(page, TextField.DONE_WELL), "toi khong co bieu hien nay")
    hint = page.item.fields[TextField.DONE_WELL].keyboard
    qtbot.waitUntil(lambda: hint.visibleRegion().boundingRect() == hint.rect())

    qtbot.mouseClick(page.next_button, Qt.MouseButton.LeftButton)
    qtbot.keyClicks(note(page, TextField.CAUSE), "toi khong co bieu hien nay")
    settle()
    assert not page.item.fields[TextField.CAUSE].keyboard.isVisible()
    assert handbook.stored().answer(handbook.ids()[1]).cause == "toi khong co bieu hien nay"


def test_an_item_whose_wording_is_not_fully_compared_says_so(handbook, page, settle):
    page.enter(Place(PageId.ASSESSMENT, item=handbook.checklist.not_fully_compared()[0]))
    settle()

    assert page.item.reading.wording.isVisible()
    assert "chưa được đối chiếu hết" in page.item.reading.wording.text()


def test_in_a_low_window_text_and_first_level_are_in_sight_together(handbook, shown):
    handbook.open(Q4)
    longest = max(handbook.checklist.items(), key=lambda item: len(item.text))
    page = shown(make_assessment_page(handbook.context), Place(PageId.ASSESSMENT, item=longest.id), 910, 380)
    viewport = page.item.page.scroll_area.viewport()
    text, level = page.item.reading.text, page.item.levels.rows()[0]

    assert not page.list.isVisible()
    assert text.mapTo(viewport, text.rect().topLeft()).y() >= 0
    assert level.mapTo(viewport, level.rect().center()).y() <= viewport.height()


def test_in_a_narrow_window_the_list_and_the_item_take_turns(qtbot, handbook, shown, settle):
    handbook.open(Q4)
    page = shown(make_assessment_page(handbook.context), HERE, 600, 600)

    qtbot.mouseClick(page.list_button, Qt.MouseButton.LeftButton)
    assert page.list.isVisible()
    assert not page.item.isVisible()
    qtbot.keyClick(page.list.rows, Qt.Key.Key_Down)
    qtbot.keyClick(page.list.rows, Qt.Key.Key_Return)
    settle()
    assert page.item.isVisible()
    assert page.item.reading.heading.text().startswith("Mục I.2. ")


def test_everything_that_takes_the_focus_has_a_name(page):
    takers = [
        each
        for each in page.findChildren(QWidget)
        if each.focusPolicy() != Qt.FocusPolicy.NoFocus
        and isinstance(each, QAbstractButton | QLineEdit | QPlainTextEdit)
    ]
    names = [QAccessible.queryAccessibleInterface(each).text(QAccessible.Text.Name) for each in takers]

    assert len(takers) > 10
    assert all(names), [type(each).__name__ for each, name in zip(takers, names, strict=True) if not name]
