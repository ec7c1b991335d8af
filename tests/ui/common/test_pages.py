"""Pages keep their actions in sight and cut nothing."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QPushButton, QWidget
from tests.ui.common.keys import show_active

from sotay.ui.common.bars import BarAction, SaveState
from sotay.ui.common.buttons import primary_button, secondary_button
from sotay.ui.common.empty_state import EmptyState
from sotay.ui.common.flow_layout import FlowLayout
from sotay.ui.common.icons import Icon
from sotay.ui.common.labels import PlainLabel, TextRole
from sotay.ui.common.scroll_page import ScrollPage
from sotay.ui.common.sight import bring_into_sight
from sotay.ui.common.tokens import ThemeChoice

pytestmark = pytest.mark.window

LONG = "Phai nhạt lý tưởng cách mạng; dao động, giảm sút niềm tin vào mục tiêu độc lập dân tộc và chủ nghĩa. " * 3


@pytest.fixture
def page(qtbot, theme):
    page = ScrollPage(theme, "Tự đánh giá", "Đồng chí so mình với từng biểu hiện.")
    page.theme = theme
    page.label = PlainLabel(LONG)
    for _ in range(6):
        page.add(PlainLabel(LONG))
    page.add(page.label)
    page.buttons = [secondary_button(theme, "Mục trước"), primary_button(theme, "Mục tiếp theo")]
    page.add_action(SaveState(), leading=True)
    for button in page.buttons:
        page.add_action(button)
    page.resize(910, 490)
    show_active(qtbot, page)
    return page


@pytest.mark.parametrize("points", [13, 20, 24])
def test_actions_are_always_wholly_visible(page, theme, points):
    theme.apply(ThemeChoice.LIGHT, points)
    page.layout().activate()
    for button in page.buttons:
        corner = button.mapTo(page, QPoint(0, 0))
        assert page.rect().contains(corner)
        assert page.rect().contains(corner + QPoint(button.width() - 1, button.height() - 1))


@pytest.mark.parametrize("points", [13, 20, 24])
def test_long_texts_are_wrapped_and_whole_and_nothing_scrolls_sideways(page, theme, qtbot, points):
    theme.apply(ThemeChoice.LIGHT, points)
    qtbot.waitUntil(lambda: page.label.height() >= page.label.heightForWidth(page.label.width()))
    inside = page.scroll_area.widget()
    assert inside.width() <= page.scroll_area.viewport().width()


def test_lines_stay_at_about_eighty_letters_in_a_wide_window(page, qtbot):
    page.resize(1900, 900)
    limit = 90 * page.label.fontMetrics().averageCharWidth()
    qtbot.waitUntil(lambda: page.label.width() <= limit)


@pytest.mark.parametrize("points", [13, 20])
def test_page_fits_a_small_screen(page, theme, points):
    theme.apply(ThemeChoice.LIGHT, points)
    assert page.minimumSizeHint().width() <= 910
    assert page.minimumSizeHint().height() <= 490


def test_message_pushes_the_body_down_and_covers_nothing(page):
    page.bar.show_error(LONG, [BarAction("again", "Thử lại")])
    page.layout().activate()
    assert page.bar.geometry().bottom() < page.scroll_area.geometry().top()


def test_bar_that_leaves_the_body_no_room_is_the_end_of_what_scrolls(page, qtbot):
    page.resize(420, 200)
    page.add_action(more := secondary_button(page.theme, "Mục chưa trả lời tiếp theo"))
    area = page.scroll_area
    qtbot.waitUntil(lambda: area.isAncestorOf(page.action_bar), timeout=2_000)
    page.buttons[1].setFocus()
    area.ensureWidgetVisible(page.buttons[1])

    qtbot.waitUntil(lambda: area.viewport().height() == page.height(), timeout=2_000)
    assert not page.buttons[1].visibleRegion().isEmpty()

    more.hide()
    page.resize(910, 490)
    qtbot.waitUntil(lambda: not area.isAncestorOf(page.action_bar), timeout=2_000)
    assert page.buttons[1].hasFocus()
    assert page.action_bar.geometry().bottom() == page.height() - 1


def test_bar_moves_when_its_buttons_grow_in_number(page, qtbot):
    page.resize(420, 240)
    qtbot.waitUntil(lambda: not page.scroll_area.isAncestorOf(page.action_bar), timeout=2_000)
    for words in ("Chuyển sang bản mới", "Làm nốt theo bản cũ", "Xem những chỗ thay đổi"):
        page.add_action(secondary_button(page.theme, words))
    qtbot.waitUntil(lambda: page.scroll_area.isAncestorOf(page.action_bar), timeout=2_000)


def test_empty_title_takes_no_room(page):
    page.set_title("")
    assert not page.title.isVisible()
    page.set_title("Lịch sử")
    assert page.title.isVisible()


def test_typed_text_is_never_markup(qtbot):
    label = PlainLabel("<b>đậm</b>")
    qtbot.addWidget(label)
    assert label.textFormat() == Qt.TextFormat.PlainText


def test_role_of_a_label_changes_its_colour(qtbot, theme):
    label = PlainLabel("Chưa lưu được")
    qtbot.addWidget(label)
    label.show()
    label.set_role(TextRole.ERROR)
    assert label.palette().windowText().color().name().upper() == theme.tokens.error


def test_empty_state_has_title_sentence_and_one_button(qtbot, theme):
    empty = EmptyState(theme, Icon.HISTORY, "Chưa có kỳ nào", "Kỳ đã chốt sẽ nằm ở đây.", "Bắt đầu tự đánh giá")
    qtbot.addWidget(empty)
    (button,) = empty.findChildren(QPushButton)
    with qtbot.waitSignal(empty.requested):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    texts = [child.text() for child in empty.findChildren(PlainLabel)]
    assert texts == ["Chưa có kỳ nào", "Kỳ đã chốt sẽ nằm ở đây."]


@pytest.mark.parametrize("width", [700, 1366])
def test_an_empty_state_keeps_its_lines_short_and_whole(qtbot, theme, width):
    empty = EmptyState(theme, Icon.HISTORY, "Chưa có kỳ nào", LONG)
    qtbot.addWidget(empty)
    empty.resize(width, 700)
    empty.show()

    sentence = next(each for each in empty.findChildren(PlainLabel) if each.text() == LONG)
    qtbot.waitUntil(lambda: sentence.width() <= min(width, 720))
    assert sentence.height() >= sentence.heightForWidth(sentence.width())


def test_the_button_of_an_empty_state_can_be_scrolled_to_in_a_low_window(qtbot, theme):
    empty = EmptyState(theme, Icon.HISTORY, "Chưa có kỳ nào", LONG, "Bắt đầu tự đánh giá")
    empty.resize(420, 160)
    show_active(qtbot, empty)
    assert empty.minimumSizeHint().height() <= 160

    bring_into_sight(empty.button)

    assert empty.button.visibleRegion().boundingRect().height() == empty.button.height()


@pytest.mark.parametrize("align_right", [False, True])
def test_buttons_go_on_in_a_new_line_when_the_row_is_full(qtbot, theme, align_right):
    holder = QWidget()
    row = FlowLayout(holder, align_right=align_right)
    row.setSpacing(8)
    buttons = [secondary_button(theme, "Lưu sang chỗ khác…") for _ in range(4)]
    for button in buttons:
        row.addWidget(button)
    buttons[3].hide()
    qtbot.addWidget(holder)
    one_line = row.heightForWidth(2000)
    narrow = buttons[0].sizeHint().width() + 20
    assert row.heightForWidth(narrow) == 3 * one_line + 2 * 8
    holder.resize(narrow, 300)
    holder.show()
    places = [button.geometry() for button in buttons[:3]]
    assert [place.top() for place in places] == [0, one_line + 8, 2 * (one_line + 8)]
    assert {place.right() == narrow - 1 for place in places} == {align_right}
    assert row.minimumSize().width() == buttons[0].minimumSizeHint().width()
