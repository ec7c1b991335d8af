"""Colours and letters of the whole application, changed at once."""

import importlib.util
import re
from pathlib import Path

import pytest
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QCheckBox, QLabel, QRadioButton, QStyle, QStyleOptionButton, QVBoxLayout, QWidget

from sotay.paths import resource
from sotay.ui.common.theme import FONT_FAMILY, fill_sheet
from sotay.ui.common.tokens import CONTRAST, DARK, LETTER_SIZES_PT, LIGHT, ThemeChoice

pytestmark = pytest.mark.window

THEMES = pytest.mark.parametrize("tokens", [LIGHT, DARK, CONTRAST], ids=lambda tokens: tokens.name)


def test_letters_of_a_shown_window_grow_at_once(qtbot, theme):
    label = QLabel("Tự soi, tự sửa")
    qtbot.addWidget(label)
    label.show()
    before = label.fontMetrics().height()
    theme.apply(ThemeChoice.LIGHT, 20)
    assert label.font().pointSize() == 20
    assert label.font().family() == FONT_FAMILY
    assert label.fontMetrics().height() > before


def test_zoom_walks_the_offered_sizes_and_stops_at_both_ends(theme):
    theme.apply(ThemeChoice.LIGHT, 11)
    seen = [theme.points]
    for _ in range(6):
        theme.zoom_in()
        seen.append(theme.points)
    assert tuple(dict.fromkeys(seen)) == LETTER_SIZES_PT
    for _ in range(6):
        theme.zoom_out()
    assert theme.points == 11
    theme.reset()
    assert theme.points == 13


def test_a_size_that_is_not_offered_becomes_the_nearest(theme):
    theme.apply(ThemeChoice.LIGHT, 21)
    assert theme.points == 20


def test_zoom_keeps_the_colours(theme):
    theme.apply(ThemeChoice.DARK, 13)
    theme.zoom_in()
    assert theme.tokens is DARK


def test_windows_hear_of_the_change_when_the_new_look_is_in_force(theme):
    heard = []
    theme.changed.connect(lambda: heard.append((theme.tokens.name, theme.px(10))))
    theme.apply(ThemeChoice.CONTRAST, 20)
    assert heard == [("contrast", 15)]


@THEMES
def test_palette_has_the_colours_of_the_theme(qapp, theme, tokens):
    theme.apply(ThemeChoice(tokens.name), 13)
    assert qapp.palette().color(QPalette.ColorRole.Window).name().upper() == tokens.ground
    assert qapp.palette().color(QPalette.ColorRole.PlaceholderText).name().upper() == tokens.muted


@THEMES
@pytest.mark.parametrize("points", LETTER_SIZES_PT)
def test_style_sheet_is_complete(tokens, points):
    sheet = re.sub(
        r"/\*.*?\*/", "", fill_sheet(resource("styles/app.qss").read_text("utf-8"), tokens, points), flags=re.S
    )
    assert not re.search(r"[$~]", sheet)
    assert not re.search(r"-\d+px", sheet), "a length became negative"


def test_style_sheet_with_an_unknown_colour_is_a_bug():
    with pytest.raises(AttributeError):
        fill_sheet("QLabel { color: $pink }", LIGHT, 13)


@pytest.mark.parametrize("points", LETTER_SIZES_PT)
def test_focus_never_moves_what_is_inside(points):
    """The sum of border and padding is the same with and without focus, for every kind of field."""
    sheet = fill_sheet(resource("styles/app.qss").read_text("utf-8"), LIGHT, points)
    for name in ("QPushButton", "QLineEdit", "QPlainTextEdit, QTextEdit, QTextBrowser", "QListView", "QComboBox"):
        focused = ", ".join(f"{part}:focus" for part in name.split(", "))
        assert _frame(sheet, name) == _frame(sheet, focused)


def _frame(sheet, selector):
    rule = re.search(rf"^{re.escape(selector)} {{(.*?)}}", sheet, re.S | re.M).group(1)
    border = int(re.search(r"border: (\d+)px", rule).group(1))
    return [border + int(length) for length in re.findall(r"(\d+)px", re.search(r"padding: ([^;]*);", rule).group(1))]


@THEMES
def test_small_pictures_are_in_the_colours_of_the_theme(tokens):
    tool = Path(__file__).parents[3] / "tools" / "make_control_pictures.py"
    spec = importlib.util.spec_from_file_location("make_control_pictures", tool)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    for name, svg in module.pictures(tokens).items():
        assert resource(f"styles/{tokens.name}/{name}").read_text("utf-8") == svg


@pytest.mark.parametrize("points", [13, 20, 24])
@pytest.mark.parametrize("kind", [QRadioButton, QCheckBox])
def test_indicators_grow_with_the_letters(qtbot, theme, kind, points):
    theme.apply(ThemeChoice.LIGHT, points)
    button = kind("Theo máy")
    qtbot.addWidget(button)
    button.ensurePolished()
    option = QStyleOptionButton()
    option.initFrom(button)
    indicator = button.style().subElementRect(QStyle.SubElement.SE_RadioButtonIndicator, option, button)
    assert indicator.height() >= button.fontMetrics().height()
    assert button.sizeHint().height() >= theme.px(44)


@THEMES
def test_checked_and_unchecked_boxes_look_different(qtbot, theme, tokens):
    theme.apply(ThemeChoice(tokens.name), 13)
    holder = QWidget()
    qtbot.addWidget(holder)
    column = QVBoxLayout(holder)
    box = QCheckBox("Nhớ chỗ lưu")
    column.addWidget(box)
    holder.show()
    off = holder.grab().toImage()
    box.setChecked(True)
    on = holder.grab().toImage()
    assert off != on
    assert tokens.accent.lower() in _colours(on)
    assert tokens.line.lower() in _colours(off)


def _colours(image):
    return {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())}
