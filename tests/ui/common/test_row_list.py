"""Lists of rows in sections."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QVBoxLayout, QWidget
from tests.ui.common.keys import show_active

from sotay.ui.common.row_list import RowList
from sotay.ui.common.rows import Mark, Row, RowModel
from sotay.ui.common.tokens import ThemeChoice

pytestmark = pytest.mark.window

ROWS = [
    Row("", "I. Suy thoái về tư tưởng chính trị", is_section=True),
    Row("a", "1. Phai nhạt lý tưởng cách mạng", mark=Mark.DONE, mark_word="Đã trả lời", spoken="Phai nhạt. Đã trả lời"),
    Row("b", "2. Xa rời tôn chỉ, mục đích của Đảng; không kiên định", mark=Mark.EMPTY, mark_word="Chưa trả lời"),
    Row("", "II. Suy thoái về đạo đức, lối sống", is_section=True),
    Row("c", "1. Cá nhân chủ nghĩa", note="Có ghi chép riêng", mark=Mark.PARTLY, mark_word="Còn dở"),
]  # fmt: skip


@pytest.fixture
def rows(qtbot, theme):
    window = QWidget()
    column = QVBoxLayout(window)
    column.setContentsMargins(0, 0, 0, 0)
    rows = RowList(theme, "Các biểu hiện")
    rows.set_rows(ROWS)
    column.addWidget(rows)
    window.resize(420, 600)
    show_active(qtbot, window)
    rows.moved, rows.opened, rows.holder = [], [], window
    rows.current_changed.connect(rows.moved.append)
    rows.activated_row.connect(rows.opened.append)
    return rows


def rect(rows, place):
    return rows.visualRect(rows.row_model.index(place))


def test_model_keeps_the_rules_of_qt(qtmodeltester):
    model = RowModel()
    model.replace(ROWS)
    qtmodeltester.check(model, force_py=True)
    model.update(Row("b", "2. Xa rời tôn chỉ", mark=Mark.DONE))
    model.replace(ROWS[:2])
    model.replace([])


def test_update_repaints_only_its_row(qtbot):
    model = RowModel()
    model.replace(ROWS)
    with qtbot.waitSignal(model.dataChanged) as changed:
        assert model.update(Row("b", "2. Xa rời tôn chỉ", mark=Mark.DONE))
    assert (changed.args[0].row(), changed.args[1].row()) == (2, 2)
    assert not model.update(Row("unknown", "?"))


def test_screen_readers_hear_the_spoken_words(rows):
    model = rows.row_model
    assert model.data(model.index(1), Qt.ItemDataRole.AccessibleTextRole) == "Phai nhạt. Đã trả lời"
    assert model.data(model.index(4), Qt.ItemDataRole.AccessibleTextRole) == "1. Cá nhân chủ nghĩa"
    assert rows.accessibleName() == "Các biểu hiện"


def test_arrow_keys_skip_the_headers_of_groups(rows):
    rows.select("b")
    rows.setFocus()
    QTest.keyClick(rows, Qt.Key.Key_Down)
    assert rows.current_key() == "c"
    QTest.keyClick(rows, Qt.Key.Key_Up)
    QTest.keyClick(rows, Qt.Key.Key_Up)
    assert rows.current_key() == "a"
    assert rows.moved == ["c", "b", "a"]


def test_enter_and_click_open_a_row(qtbot, rows):
    rows.select("a")
    rows.setFocus()
    QTest.keyClick(rows, Qt.Key.Key_Return)
    qtbot.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=rect(rows, 4).center())
    assert rows.opened == ["a", "c"]


def test_click_on_a_header_does_nothing(qtbot, rows):
    rows.select("a")
    qtbot.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=rect(rows, 3).center())
    assert rows.opened == rows.moved == []
    assert rows.current_key() == "a"


def test_selecting_by_program_is_not_told(rows):
    rows.select("c")
    rows.select(None)
    assert rows.moved == []
    assert rows.current_key() is None


def test_new_rows_keep_the_current_one(rows):
    rows.select("b")
    rows.set_rows([ROWS[0], Row("new", "0. Mới"), *ROWS[1:]])
    assert rows.current_key() == "b"
    assert rows.moved == []
    rows.set_rows(ROWS[:2])
    assert rows.current_key() is None


def test_letters_typed_into_the_list_do_not_jump(rows):
    rows.select("a")
    rows.setFocus()
    QTest.keyClicks(rows, "2")
    assert rows.current_key() == "a"


@pytest.mark.parametrize("points", [13, 20, 24])
@pytest.mark.parametrize("width", [260, 420, 900])
def test_rows_are_high_enough_wrapped_and_never_overlap(theme, rows, qtbot, points, width):
    theme.apply(ThemeChoice.LIGHT, points)
    rows.holder.resize(width, 700)
    qtbot.waitUntil(lambda: rect(rows, 1).width() == rows.viewport().width())
    bottom = rect(rows, 0).top() - 1
    for place, row in enumerate(ROWS):
        place_rect = rect(rows, place)
        assert place_rect.top() > bottom
        assert row.is_section or place_rect.height() >= theme.px(48)
        bottom = place_rect.bottom()
    assert not rows.horizontalScrollBar().isVisible()


def test_narrow_list_is_higher(rows, qtbot):
    wide = rect(rows, 2).height()
    rows.holder.resize(240, 700)
    qtbot.waitUntil(lambda: rect(rows, 2).height() > wide)


@pytest.mark.parametrize("mark", list(Mark))
def test_each_mark_has_a_shape_of_its_own(rows, mark):
    pictures = {}
    for each in Mark:
        rows.set_rows([Row("x", "Một dòng", mark=each)])
        pictures[each] = rows.viewport().grab(rect(rows, 0)).toImage()
    assert [each for each, picture in pictures.items() if picture == pictures[mark]] == [mark]


def test_the_words_at_the_end_begin_as_a_sentence_does():
    assert Row("a", "Lò Thị Ánh", mark_word="chính thức").words == "Chính thức"
    assert Row("b", "Bản sao", trailing="đang dùng", mark_word="đủ").words == "Đang dùng"
    assert Row("c", "Trống").words == ""


def test_search_hits_are_marked(theme, rows):
    rows.set_rows([Row("x", "đạo đức", hits=((0, 3),))])
    image = rows.viewport().grab(rect(rows, 0)).toImage()
    colours = {image.pixelColor(x, y).name().upper() for x in range(image.width()) for y in range(image.height())}
    assert theme.tokens.mark in colours


def test_thousands_of_short_rows_have_one_height_that_cuts_none(qtbot, theme):
    long = Row("long", "Nguyễn Thị Hồng Hạnh " * 6, note="Bí thư chi bộ, Hiệu trưởng " * 3, mark_word="đã trả lại")
    short = [Row(str(place), f"Lò Văn {place}", note="Sinh 1980", mark_word="đã nộp") for place in range(2_000)]
    few = RowList(theme, "ít", has_short_rows=True)
    many = RowList(theme, "nhiều", has_short_rows=True)
    for rows, shown in ((few, [long, *short[:20]]), (many, [*short, long])):
        qtbot.addWidget(rows)
        rows.resize(320, 400)
        rows.set_rows(shown)
        rows.show()

    needed = few.visualRect(few.row_model.index(0)).height()
    heights = {many.visualRect(many.row_model.index(place)).height() for place in (0, 1_000, 2_000)}
    assert heights == {needed}
    assert few.visualRect(few.row_model.index(1)).height() < needed


def test_a_row_that_grows_while_all_have_one_height_fits_again(qtbot, theme):
    rows = RowList(theme, "nhiều", has_short_rows=True)
    qtbot.addWidget(rows)
    rows.resize(320, 400)
    rows.set_rows([Row(str(place), f"Lò Văn {place}") for place in range(400)])
    rows.show()
    before = rows.visualRect(rows.row_model.index(0)).height()

    rows.update_row(Row("7", "Nguyễn Thị Hồng Hạnh " * 8))
    rows.doItemsLayout()

    assert rows.visualRect(rows.row_model.index(0)).height() > before
