"""Step two: all that the member has beside exactly what the secretary reads; one after the other in a small window."""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from sotay.domain.submission import Decision, Selection, SubmissionLine
from sotay.texts import hand_in as texts
from sotay.ui.common.bars import BarAction, InlineBar
from sotay.ui.common.buttons import primary_button, quiet_button, secondary_button
from sotay.ui.common.flow_layout import FlowLayout
from sotay.ui.common.icons import Icon
from sotay.ui.common.labels import Heading, PlainLabel, TextRole, make_frame
from sotay.ui.common.low_room import LowRoom
from sotay.ui.common.row_list import RowList
from sotay.ui.common.theme import Theme
from sotay.ui.member.hand_in.groups import USUAL, LineGroup, groups_of, row_of, rows_of
from sotay.ui.member.hand_in.line_pane import LinePane
from sotay.ui.panes import PANE_PROPERTY
from sotay.ui.reading import Reading

THREE_COLUMNS_WIDTH_PX = 1040
"""Width, at 13 pt, from which the line that is looked at stands between the list and the text."""
SIDE_BY_SIDE_WIDTH_PX = 880
SIDE_BY_SIDE_HEIGHT_PX = 430
FEW = 5
"""Rows up to which each is changed in its place."""
TAKE_USUAL = "take_usual"


class Shown(Enum):
    """What a small window shows of the three."""

    LIST = "list"
    LINE = "line"
    READING = "reading"


class LinesView(QWidget):
    """The list, the line that is looked at, and the text of the whole.

    ``decided(key, LineChoice)`` for one line; ``group_decided(group title, lines, Decision)`` and
    ``usual_wanted(lines)`` for many; ``next_asked()``.
    """

    decided = Signal(str, object)
    group_decided = Signal(str, object, object)
    usual_wanted = Signal(object)
    next_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._lines: dict[str, SubmissionLine] = {}
        self._groups: tuple[LineGroup, ...] = ()
        self._selection = Selection()
        self._is_stacked: bool | None = None
        self._shown = Shown.LIST
        self._build_left()
        self._build_right()
        self._build_bar()
        self._row = QHBoxLayout()
        self._row.addWidget(self.list_pane, 4)
        self._row.addWidget(self.right, 5)
        self._column = QVBoxLayout(self)
        self._column.addLayout(self._row, 1)
        self._column.addWidget(self._bar)
        self._connect()
        self._on_theme_changed()

    def show_lines(self, lines: tuple[SubmissionLine, ...], selection: Selection) -> None:
        """Show the lines of a year; the one that was looked at stays, where it is still there."""
        self._lines = {line.key: line for line in lines}
        self._groups = groups_of(lines)
        self._selection = selection
        self.list.set_rows(list(rows_of(self._groups, selection)))
        if self.list.current_key() is None and lines:
            self.list.select(self._groups[0].lines[0].key)
            self.list.scrollToTop()
        self._show_current()

    def show_selection(self, selection: Selection, chosen: tuple[SubmissionLine, ...]) -> None:
        """Show what is decided and what the secretary would read."""
        changed = [key for key in self._lines if selection.choice(key) != self._selection.choice(key)]
        self._selection = selection
        if len(changed) > FEW:
            self.list.set_rows(list(rows_of(self._groups, selection)))
        for key in changed if len(changed) <= FEW else ():
            self.list.update_row(row_of(self._lines[key], selection))
        self.read_title.setText(texts.read_title(len(chosen)))
        self.reading.show_lines(chosen)
        self.next_button.setEnabled(bool(chosen))
        self._show_current()
        if chosen or any(key in self._lines for key in selection.choices):
            self.usual_bar.dismiss()
        elif not self.usual_bar.text():
            self.usual_bar.show_info(texts.usual_lines(), (BarAction(TAKE_USUAL, texts.take_usual()),))
        self._make_room()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show all where there is room, else one after the other."""
        super().resizeEvent(event)
        self._arrange()

    def _build_left(self) -> None:
        theme = self._theme
        self.list_pane = QWidget(self)
        self.list_pane.setProperty(PANE_PROPERTY, True)
        inside = QWidget(self.list_pane)
        self.usual_bar = InlineBar(theme, inside, closable=False)
        self.list = RowList(theme, texts.list_name(), inside)
        self.take_button = quiet_button(theme, texts.take_group(), inside, icon=Icon.CHECK)
        self.leave_button = quiet_button(theme, texts.leave_group(), inside, icon=Icon.CLOSE)
        self._group_row = FlowLayout()
        self._group_row.addWidget(self.take_button)
        self._group_row.addWidget(self.leave_button)
        self._left_column = QVBoxLayout(inside)
        self.all_title = Heading(texts.all_title(), inside, role=TextRole.SUBHEADING)
        self._left_column.addWidget(self.all_title)
        self._left_column.addWidget(self.usual_bar)
        self._left_column.addWidget(self.list, 1)
        self.group_label = PlainLabel("", inside, role=TextRole.SMALL)
        self._left_column.addWidget(self.group_label)
        self._left_column.addLayout(self._group_row)
        LowRoom(theme, inside, self.list, self.list_pane)

    def _build_right(self) -> None:
        self.right = QWidget(self)
        self.line_pane = LinePane(self._theme, self.right)
        self.line_pane.setProperty(PANE_PROPERTY, True)
        self.reading_pane = QWidget(self.right)
        self.reading_pane.setProperty(PANE_PROPERTY, True)
        self.read_title = Heading("", self.reading_pane, role=TextRole.SUBHEADING)
        self.reading = Reading(self._theme, texts.reading_name(), self.reading_pane)
        self._reading_column = QVBoxLayout(self.reading_pane)
        self._reading_column.addWidget(self.read_title)
        self._reading_column.addWidget(self.reading, 1)
        self._right_layout = QBoxLayout(QBoxLayout.Direction.LeftToRight, self.right)
        self._right_layout.addWidget(self.line_pane, 1)
        self._right_layout.addWidget(self.reading_pane, 1)

    def _build_bar(self) -> None:
        theme = self._theme
        self._bar = make_frame("bar", self)
        self._bar_row = QHBoxLayout(self._bar)
        self.private_label = PlainLabel(texts.private_never(), self._bar, role=TextRole.SMALL)
        self._bar_row.addWidget(self.private_label, 1)
        self.side_button = secondary_button(theme, texts.show_reading(), self._bar, icon=Icon.EYE)
        self.next_button = primary_button(theme, texts.on_to_file(), self._bar, icon=Icon.NEXT)
        self._bar_row.addWidget(self.side_button)
        self._bar_row.addWidget(self.next_button)

    def _connect(self) -> None:
        self.list.current_changed.connect(self._on_moved)
        self.list.activated_row.connect(self._on_opened)
        self.line_pane.decided.connect(self.decided)
        self.line_pane.back_asked.connect(self._on_back)
        self.usual_bar.action_triggered.connect(self._on_usual)
        self.take_button.clicked.connect(self._on_take_group)
        self.leave_button.clicked.connect(self._on_leave_group)
        self.side_button.clicked.connect(self._on_side)
        self.next_button.clicked.connect(self.next_asked)
        self._theme.changed.connect(self._on_theme_changed)

    def _current_group(self) -> LineGroup | None:
        key = self.list.current_key()
        return next((group for group in self._groups if any(line.key == key for line in group.lines)), None)

    def _show_current(self) -> None:
        key = self.list.current_key()
        group = self._current_group()
        if key is None or group is None:
            return
        self.line_pane.show_line(self._lines[key], self._selection.choice(key))
        self.reading.show_line(key)
        self.group_label.setText(group.title)
        self.take_button.setAccessibleName(texts.of_group(texts.take_group(), group.title))
        self.leave_button.setAccessibleName(texts.of_group(texts.leave_group(), group.title))

    @Slot(str)
    def _on_moved(self, _key: str) -> None:
        self._show_current()

    @Slot(str)
    def _on_opened(self, _key: str) -> None:
        self._show_current()
        if self._is_stacked:
            self._show_part(Shown.LINE)
        self.line_pane.focus_decision()

    @Slot()
    def _on_back(self) -> None:
        self._show_part(Shown.LIST)
        self.list.setFocus()

    @Slot()
    def _on_side(self) -> None:
        self._show_part(Shown.LIST if self._shown is Shown.READING else Shown.READING)

    @Slot(str)
    def _on_usual(self, _key: str) -> None:
        self.usual_wanted.emit(tuple(line for line in self._lines.values() if line.part in USUAL))

    @Slot()
    def _on_take_group(self) -> None:
        self._decide_group(Decision.IN)

    @Slot()
    def _on_leave_group(self) -> None:
        self._decide_group(Decision.OUT)

    def _decide_group(self, decision: Decision) -> None:
        group = self._current_group()
        if group is not None:
            self.group_decided.emit(group.title, group.lines, decision)

    def _show_part(self, part: Shown) -> None:
        self._shown = part
        stacked = bool(self._is_stacked)
        self.list_pane.setVisible(not stacked or part is Shown.LIST)
        self.right.setVisible(not stacked or part is not Shown.LIST)
        self.line_pane.setVisible(not stacked or part is Shown.LINE)
        self.reading_pane.setVisible(not stacked or part is Shown.READING)
        self.line_pane.back_button.setVisible(stacked)
        self.side_button.setVisible(stacked)
        for label in (self.private_label, self.group_label):
            label.setVisible(not stacked)
        self.side_button.setText(texts.back_to_list() if part is Shown.READING else texts.show_reading())
        self.side_button.set_icon(Icon.PREVIOUS if part is Shown.READING else Icon.EYE)
        self._make_room()

    def _make_room(self) -> None:
        """Leave a small window to the offer of the usual lines, as long as that is made."""
        has_room = not self._is_stacked or self.usual_bar.isHidden()
        for widget in (self.all_title, self.take_button, self.leave_button):
            widget.setVisible(has_room)

    @Slot()
    def _arrange(self) -> None:
        px = self._theme.px
        is_wide = self.width() >= px(THREE_COLUMNS_WIDTH_PX)
        direction = QBoxLayout.Direction.LeftToRight if is_wide else QBoxLayout.Direction.TopToBottom
        self._right_layout.setDirection(direction)
        self._row.setStretch(1, 8 if is_wide else 5)
        stacked = self.width() < px(SIDE_BY_SIDE_WIDTH_PX) or self.height() < px(SIDE_BY_SIDE_HEIGHT_PX)
        if stacked is not self._is_stacked:
            self._is_stacked = stacked
            self._show_part(Shown.LIST)

    @Slot()
    def _on_theme_changed(self) -> None:
        px = self._theme.px
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._row.setContentsMargins(px(24), px(8), px(24), px(12))
        self._row.setSpacing(px(20))
        for column in (self._left_column, self._reading_column):
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(px(6))
        self._right_layout.setContentsMargins(0, 0, 0, 0)
        self._right_layout.setSpacing(px(20))
        self._group_row.setSpacing(px(8))
        self._bar_row.setContentsMargins(px(24), px(10), px(24), px(10))
        self._bar_row.setSpacing(px(12))
        self._arrange()
