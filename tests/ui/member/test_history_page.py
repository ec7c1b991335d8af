"""The history: every period can be read, compared, pictured, deleted and brought back."""

import pytest
from PySide6.QtCore import Qt
from tests.ui.member.conftest import Q3, Q4

from sotay.domain.assessment import Answer
from sotay.domain.errors import UnknownPeriod
from sotay.domain.manifestation import LevelKey
from sotay.services.assessments import list_periods
from sotay.ui.context import PageId, Place
from sotay.ui.member.history.page import make_history_page

pytestmark = pytest.mark.window

HERE = Place(PageId.HISTORY)
NONE, FIXED, FIXING = LevelKey("none"), LevelKey("fixed"), LevelKey("fixing")
TYPED = "Họp chi bộ <b>đúng giờ</b> & có ghi chép"


@pytest.fixture
def page(handbook, shown):
    """The history of one closed and one open period; the first item changed its level."""
    ids = handbook.ids()
    handbook.open(Q3, Answer(ids[0], level=FIXING, shortcoming="Chưa đọc nghị quyết"), Answer(ids[1], level=NONE))
    handbook.close(Q3)
    handbook.open(
        Q4,
        Answer(ids[0], level=FIXED, done_well=TYPED, private_note="chỉ mình tôi biết"),
        Answer(ids[1], level=NONE),
    )
    return shown(make_history_page(handbook.context), HERE)


def test_the_latest_period_is_read_with_every_typed_letter(page):
    read = page.periods.pane.toPlainText()

    assert page.periods.rows.current_key() == "2026-Q4"
    assert TYPED in read
    assert "Mức: Có lúc mắc, đã tự khắc phục" in read
    assert "bắt đầu kỳ" in read


def test_choosing_a_period_in_the_list_reads_it(page, settle):
    page.periods.rows.select("2026-Q3")
    page.periods.period_chosen.emit(Q3)
    settle()

    assert "Chưa đọc nghị quyết" in page.periods.pane.toPlainText()
    assert page.periods.reopen_button.isVisible()
    assert not page.periods.continue_button.isVisible()


def test_a_deleted_period_comes_back_unchanged_by_undo(qtbot, handbook, page, settle):
    before = handbook.stored(Q4)

    qtbot.mouseClick(page.periods.delete_button, Qt.MouseButton.LeftButton)
    settle()
    with pytest.raises(UnknownPeriod):
        handbook.stored(Q4)
    sentence, undo = handbook.shell.undos[-1]
    undo()
    settle()

    assert "quý IV năm 2026" in sentence
    assert handbook.stored(Q4) == before
    assert "quý IV năm 2026" in handbook.shell.notices[-1]


def test_deleting_the_last_period_shows_what_to_do_next(qtbot, handbook, page, settle):
    for _ in range(2):
        qtbot.mouseClick(page.periods.delete_button, Qt.MouseButton.LeftButton)
        settle()

    assert handbook.do(list_periods) == ()
    assert page.empty.isVisible()
    qtbot.mouseClick(page.empty.button, Qt.MouseButton.LeftButton)
    assert handbook.shell.places == [Place(PageId.ASSESSMENT)]


def test_a_closed_period_is_opened_again_and_the_log_says_so(qtbot, handbook, page, settle):
    page.enter(Place(PageId.HISTORY, period=Q3))
    settle()
    qtbot.mouseClick(page.periods.reopen_button, Qt.MouseButton.LeftButton)
    settle()

    assert not handbook.stored(Q3).is_closed
    assert "mở lại kỳ" in page.periods.pane.toPlainText()


def test_two_periods_stand_side_by_side(page):
    read = page.compare.pane.toPlainText()

    assert page.compare.before.currentText() == "Quý III năm 2026"
    assert page.compare.after.currentText() == "Quý IV năm 2026"
    assert "Chưa đọc nghị quyết" in read
    assert TYPED in read
    assert "chỉ mình tôi biết" not in read


def test_only_changed_items_are_left_on_request(qtbot, handbook, page):
    page.switch.button(1).click()
    qtbot.keyClick(page.compare.only_changed, Qt.Key.Key_Space)

    read = page.compare.pane.toPlainText()
    items = list(handbook.checklist.items())
    assert items[0].short in read
    assert items[1].short not in read


def test_one_period_alone_says_why_nothing_is_compared(handbook, shown):
    handbook.open(Q4, Answer(handbook.ids()[0], level=NONE))
    page = shown(make_history_page(handbook.context), HERE)
    page.switch.button(1).click()

    assert page.compare.hint.isVisible()
    assert not page.compare.pane.isVisible()


def test_the_picture_says_each_cell_in_words(page):
    picture = page.picture.picture

    assert picture.accessibleName() == "Toàn cảnh 27 mục qua 2 kỳ"
    assert picture.cell_sentence(0, 0).endswith("Quý III năm 2026: Có, đang khắc phục")
    assert picture.cell_sentence(0, 1).endswith("Quý IV năm 2026: Có lúc mắc, đã tự khắc phục")
    assert picture.cell_sentence(2, 1).endswith("Quý IV năm 2026: Chưa trả lời")


def test_the_picture_is_walked_and_opened_by_keyboard(qtbot, page, settle):
    page.switch.button(2).click()
    picture = page.picture.picture
    picture.setFocus()

    qtbot.keyClick(picture, Qt.Key.Key_Down)
    qtbot.keyClick(picture, Qt.Key.Key_Left)
    assert picture.accessibleDescription() == picture.cell_sentence(1, 0)
    qtbot.keyClick(picture, Qt.Key.Key_Return)
    settle()

    assert page.periods.isVisible()
    assert page.periods.rows.current_key() == "2026-Q3"


def test_the_legend_names_every_level(handbook, page):
    spoken = page.picture.legend.accessibleDescription()

    assert all(level.sentence in spoken for level in handbook.checklist.levels)


def test_the_whole_page_fits_a_small_screen_at_large_letters(handbook, page, settle):
    handbook.context.theme.apply(handbook.context.theme.choice, 20)
    page.resize(1100, 560)
    settle()

    assert page.minimumSizeHint().height() <= 560


def test_large_letters_leave_the_views_in_one_line(handbook, page, settle):
    """A second line of buttons would take the room of the rows below, of which two then stay in sight."""
    handbook.context.theme.apply(handbook.context.theme.choice, 20)
    page.resize(1366, 577)
    settle()

    assert len({button.y() for button in page.switch.buttons()}) == 1
