"""What is looked at on a shown window: names, words, order of the Tab key, and whether everything has its room."""

from __future__ import annotations

from itertools import pairwise
from statistics import median_low

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QScrollBar,
    QWidget,
)
from tests.vietnamese import english_in

from sotay.ui.common.row_list import RowList
from sotay.ui.member.history.picture import HistoryPicture
from sotay.ui.page_room import PageRoom
from sotay.ui.secretary.ballots.grid_view import VoteGrid
from sotay.ui.secretary.ratings.table import RatingTable

ARROWS_AND_SIGNS = set("◀▶◂▸←→↑↓⇐⇒‹›✓✔✗✘×●○◐◯■□▲▼△▽★☆…<>&|#*_~^")
FIELDS = (QLineEdit, QPlainTextEdit, QComboBox)
PRESSED_OR_FILLED = (QAbstractButton, QLineEdit, QPlainTextEdit, QComboBox, QAbstractSpinBox, QAbstractItemView)
OF_ONE_HEIGHT = (QAbstractButton, QLineEdit, QComboBox, QAbstractSpinBox)
HOLD_A_FIELD = (QComboBox, QAbstractSpinBox)
SHEET_PX = 3
"""What Qt reckons for a frame that the style sheet draws inside the height that it sets."""
KEYS_ON_THE_KEYBOARD = {"Ctrl", "Alt", "Shift", "Tab", "Esc", "Enter", "Page", "Up", "Down"}
SAME_ROW_PX = 24


def shown(window, kind=QWidget):
    """Return the visible widgets of a kind, in the order in which they were made."""
    return [each for each in window.findChildren(kind) if each.isVisible() and each.window() is window]


def describe(widget):
    """Return enough to find a widget: its kind, name and text."""
    text = widget.text() if isinstance(widget, (QLabel, QAbstractButton, QLineEdit)) else ""
    return f"{type(widget).__name__} «{widget.accessibleName() or text or widget.objectName()}»"


def takes_keyboard(widget):
    """Tell whether the Tab key stops at a widget."""
    by_tab = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    return bool(by_tab) and widget.isEnabled() and widget.focusProxy() is None


def spoken(widget):
    """Return the name that a screen reader says."""
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)


def nameless(window):
    """Return what takes the keyboard and has no name, or one that cannot be read aloud."""
    wrong = []
    for widget in filter(takes_keyboard, shown(window)):
        name = spoken(widget)
        if not name.strip() or ARROWS_AND_SIGNS & set(name.replace("…", "").replace("&", "")):
            wrong.append(f"{describe(widget)}: «{name}»")
    return wrong


def unreadable_rows(window):
    """Return the rows of lists that a screen reader could not tell."""
    wrong = []
    for view in shown(window, QAbstractItemView):
        model = view.model()
        for place in range(model.rowCount() if model is not None else 0):
            index = model.index(place, 0)
            told = index.data(Qt.ItemDataRole.AccessibleTextRole) or index.data(Qt.ItemDataRole.DisplayRole) or ""
            if not told.strip() or ARROWS_AND_SIGNS & set(told):
                wrong.append(f"{describe(view)} row {place}: «{told}»")
    return wrong


def foreign_words(window):
    """Return what is said in no Vietnamese."""
    said = []
    for widget in shown(window):
        said += [widget.accessibleName(), widget.accessibleDescription(), widget.toolTip(), widget.windowTitle()]
        if isinstance(widget, (QLabel, QAbstractButton)):
            said.append(widget.text().replace("&", ""))
        if isinstance(widget, (QLineEdit, QPlainTextEdit)):
            said.append(widget.placeholderText())
    return [
        (text, words) for text in said if "/" not in text and (words := set(english_in(text)) - KEYS_ON_THE_KEYBOARD)
    ]


def cut_texts(window):
    """Return labels and buttons that have less room than their text needs, or that reach out of their page."""
    wrong = []
    for label in shown(window, QLabel):
        if not label.text():
            continue
        needed = label.heightForWidth(label.width()) if label.wordWrap() else label.sizeHint().height()
        if label.height() < needed or label.width() < label.minimumSizeHint().width() or reaches_out(label):
            wrong.append(f"{describe(label)} has {label.size().toTuple()}, needs {needed} in height")
    for button in shown(window, QPushButton):
        needed = button.minimumSizeHint()
        if button.width() < needed.width() or button.height() < needed.height() - SHEET_PX or reaches_out(button):
            wrong.append(f"{describe(button)} has {button.size().toTuple()}, needs {needed.toTuple()}")
    return wrong


def reaches_out(widget):
    """Tell whether a widget lies partly where nobody can scroll to."""
    inside = widget
    while inside.parentWidget() is not None and not is_scrolled(inside):
        inside = inside.parentWidget()
        if inside.isWindow():
            break
    place = QRect(widget.mapTo(inside, QPoint(0, 0)), widget.size())
    return widget is not inside and not inside.rect().contains(place)


def out_of_reach(window):
    """Return buttons, fields and lists of which a low window leaves a part that no scrolling brings into sight."""
    wrong = []
    for widget in shown(window):
        if not isinstance(widget, PRESSED_OR_FILLED) or isinstance(widget.parentWidget(), HOLD_A_FIELD):
            continue
        needed = widget.minimumSizeHint().height() - SHEET_PX if isinstance(widget, OF_ONE_HEIGHT) else 0
        if widget.height() < needed:
            wrong.append(f"{describe(widget)} has {widget.height()}, needs {needed} in height")
        elif is_cut(widget):
            wrong.append(f"{describe(widget)} is cut by what is around it")
    return wrong


def is_cut(widget):
    """Tell whether anything around a widget leaves less than its whole height, but for what can be scrolled."""
    part = widget
    while not part.isWindow():
        around = part
        while not around.isWindow() and not is_scrolled(around):
            around = around.parentWidget()
            top = part.mapTo(around, QPoint(0, 0)).y()
            if top < 0 or top + part.height() > around.height():
                return True
        # What scrolls has to be in sight itself.
        part = around if around.isWindow() else around.parentWidget().parentWidget()
    return False


def is_scrolled(widget):
    """Tell whether a widget is what a page scrolls."""
    viewport = widget.parentWidget()
    page = viewport.parentWidget() if viewport is not None else None
    return isinstance(page, QScrollArea) and page.widget() is widget


def sideways(window):
    """Return what would have to be scrolled sideways, but for what has a column for each period or stage."""
    wrong = [f"{describe(bar)} of {describe(bar.parentWidget().parentWidget())}" for bar in _horizontal_bars(window)]
    for page in shown(window, QScrollArea):
        if page.widget() is not None and page.widget().width() > page.viewport().width():
            wrong.append(f"{describe(page)} shows {page.viewport().width()} of {page.widget().width()}")
    return wrong


def _horizontal_bars(window):
    bars = shown(window, QScrollBar)
    return [
        bar
        for bar in bars
        if bar.orientation() is Qt.Orientation.Horizontal
        and bar.maximum() > bar.minimum()
        and not isinstance(bar.parentWidget().parentWidget(), (HistoryPicture, RatingTable, VoteGrid))
    ]


def tab_stops(window):
    """Return the stops of the Tab key, from the first that was made."""
    stops = []
    widget = window.nextInFocusChain()
    while widget is not window:
        if takes_keyboard(widget) and widget.isVisible() and widget.window() is window:
            stops.append(widget)
        widget = widget.nextInFocusChain()
    return stops


def leaps(window):
    """Return where the Tab key goes up within the part of a page that scrolls, but for the top of the next column."""
    wrong = []
    for page in shown(window, QScrollArea):
        if isinstance(page, PageRoom):
            continue  # holds what scrolls and what stays in sight below it
        inside = page.widget()
        stops = [each for each in tab_stops(window) if inside is not None and inside.isAncestorOf(each)]
        for before, after in pairwise(stops):
            high, low = (each.mapTo(inside, QPoint(0, 0)) for each in (before, after))
            is_same_row = abs(high.y() - low.y()) < SAME_ROW_PX
            is_next_column = low.x() >= high.x() + before.width()
            is_up = low.y() < high.y() - SAME_ROW_PX and not is_next_column
            if is_up or (is_same_row and low.x() < high.x()):
                wrong.append(f"from {describe(before)} up to {describe(after)}")
    return wrong


def strays(window):
    """Return pages whose stops of the Tab key are not passed in one go."""
    wrong = []
    for page in shown(window, QScrollArea):
        stops = tab_stops(window)
        inside = [page.isAncestorOf(each) for each in stops]
        first = next((place for place, is_inside in enumerate(inside) if is_inside), None)
        if first is None:
            continue
        last = len(inside) - 1 - inside[::-1].index(True)
        wrong += [
            f"{describe(each)} within {describe(page)}"
            for each in stops[first : last + 1]
            if not page.isAncestorOf(each)
        ]
    return wrong


def too_low_lists(window):
    """Return the lists that cannot show one of their usual rows as a whole."""
    wrong = []
    for rows in shown(window, RowList):
        heights = [
            rows.visualRect(rows.row_model.index(place)).height()
            for place, row in enumerate(rows.row_model.rows())
            if not row.is_section
        ]
        if heights and rows.height() < median_low(heights):
            wrong.append(f"{describe(rows)} has {rows.height()}, a row needs {median_low(heights)}")
    return wrong
