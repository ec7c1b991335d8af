"""The field for notes."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from tests.ui.common.keys import show_active, type_text

from sotay.ui.common.note_field import NoteField
from sotay.ui.common.scroll_page import ScrollPage
from sotay.ui.common.tokens import LETTER_SIZES_PT, ThemeChoice

pytestmark = pytest.mark.window


@pytest.fixture
def page(qtbot, theme):
    page = ScrollPage(theme, "Tự đánh giá")
    page.field = NoteField(theme, "Việc làm được")
    page.add(page.field)
    page.other = QLineEdit()
    page.add(page.other)
    page.resize(700, 400)
    show_active(qtbot, page)
    return page


def fits(field):
    wanted = field.document().size().height() * field.fontMetrics().lineSpacing()
    return field.viewport().height() >= wanted and not field.verticalScrollBar().maximum()


def test_field_grows_with_its_text_and_shrinks_again(page, qtbot):
    empty = page.field.height()
    page.field.set_text("dòng\n" * 20)
    qtbot.waitUntil(lambda: page.field.height() > 2 * empty)
    assert fits(page.field)
    page.field.set_text("")
    qtbot.waitUntil(lambda: page.field.height() == empty)


@pytest.mark.parametrize("points", LETTER_SIZES_PT)
def test_long_lines_wrap_and_are_all_visible(page, theme, qtbot, points):
    theme.apply(ThemeChoice.LIGHT, points)
    page.field.set_text("Tham gia đủ các buổi sinh hoạt chi bộ và góp ý thẳng thắn. " * 20)
    qtbot.waitUntil(lambda: fits(page.field))
    page.resize(500, 400)
    qtbot.waitUntil(lambda: fits(page.field))
    assert not page.field.verticalScrollBar().isVisible()


def test_tab_goes_on_to_the_next_field(page):
    page.field.setFocus()
    QTest.keyClick(page.field, Qt.Key.Key_Tab)
    assert page.other.hasFocus()
    assert page.field.text() == ""


def test_page_follows_the_cursor(page, qtbot):
    page.field.set_text("dòng\n" * 60)
    qtbot.waitUntil(lambda: fits(page.field))
    page.field.setFocus()
    page.field.moveCursor(page.field.textCursor().MoveOperation.End)
    qtbot.waitUntil(lambda: page.scroll_area.verticalScrollBar().value() > 0)
    cursor = page.field.viewport().mapTo(page.scroll_area.viewport(), page.field.cursorRect().center())
    assert page.scroll_area.viewport().rect().contains(cursor)


def test_field_has_a_name_and_a_hint(qtbot, theme):
    field = NoteField(theme, "Nguyên nhân", placeholder="Vì sao còn hạn chế?")
    qtbot.addWidget(field)
    assert field.accessibleName() == "Nguyên nhân"
    assert field.placeholderText() == "Vì sao còn hạn chế?"


def test_pasted_markup_stays_plain(page, qapp):
    qapp.clipboard().setText("<b>đậm</b> & thường")
    page.field.setFocus()
    page.field.paste()
    assert page.field.text() == "<b>đậm</b> & thường"


def test_read_only_field_refuses_typing(qtbot, theme):
    window = QWidget()
    column = QVBoxLayout(window)
    field = NoteField(theme, "Ghi chép")
    column.addWidget(field)
    field.set_text("đã chốt")
    field.setReadOnly(True)
    show_active(qtbot, window)
    field.setFocus()
    type_text(field, "thêm")
    assert field.text() == "đã chốt"


def test_what_a_search_found_is_marked_at_its_place_beyond_the_usual_letters(page, theme):
    page.field.set_text("😀 giữ đạo đức")
    page.field.mark(((6, 13), (90, 95)), theme.tokens)

    assert [each.cursor.selectedText() for each in page.field.extraSelections()] == ["đạo đức"]
    page.field.mark((), theme.tokens)
    assert page.field.extraSelections() == []
