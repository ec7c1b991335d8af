"""What was handed in: the list, each hand-in word for word, receipts."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QScrollArea, QStackedLayout, QVBoxLayout, QWidget

from sotay.domain.hand_in import HandIn, HandInState
from sotay.services.hand_in import read_content
from sotay.texts import hand_in_file as texts
from sotay.ui.common.buttons import primary_button, quiet_button
from sotay.ui.common.empty_state import EmptyState
from sotay.ui.common.flow_layout import FlowLayout
from sotay.ui.common.icons import Icon
from sotay.ui.common.labels import ROLE_PROPERTY, Heading, PlainLabel, TextRole, make_frame
from sotay.ui.common.row_list import RowList
from sotay.ui.common.rows import Mark, Row
from sotay.ui.common.theme import Theme
from sotay.ui.reading import Reading
from sotay.ui.two_panes import TwoPanes

LEAST_HEIGHT_PX = 340
"""List and state stay beside each other when a bar comes above the page, which tells what became of the hand-in."""
READING_PX = 200

_MARKS = {
    HandInState.SEALED: Mark.PARTLY,
    HandInState.RECEIVED: Mark.DONE,
    HandInState.RETURNED: Mark.FLAG,
    HandInState.SET_ASIDE: Mark.EMPTY,
}


class HandInDetail(QWidget):
    """One hand-in with what became of it; ``again_asked(HandIn)``, ``aside_asked(HandIn)``, ``back_asked()``."""

    again_asked = Signal(object)
    aside_asked = Signal(object)
    back_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._hand_in: HandIn | None = None
        self.back_button = quiet_button(theme, texts.past_title(), self, icon=Icon.PREVIOUS)
        self.title = Heading("", self, role=TextRole.HEADING)
        self.state = PlainLabel("", self)
        self.comment = PlainLabel("", self, role=TextRole.QUOTE)
        self.file = PlainLabel("", self, role=TextRole.SMALL)
        self.file.allow_copying()
        self.reading = Reading(theme, texts.content_name(), self)
        self.again_button = quiet_button(theme, texts.make_again(), self, icon=Icon.EXPORT)
        self.aside_button = quiet_button(theme, texts.set_aside(), self, icon=Icon.CLOSE)
        self._row = FlowLayout()
        for button in (self.again_button, self.aside_button):
            self._row.addWidget(button)
        inside = QWidget(self)
        inside.setProperty(ROLE_PROPERTY, "page_body")
        self._column = QVBoxLayout(inside)
        self._column.addWidget(self.back_button, 0, Qt.AlignmentFlag.AlignLeft)
        for widget in (self.title, self.state, self.comment, self.file):
            self._column.addWidget(widget)
        self._column.addLayout(self._row)
        self._column.addWidget(PlainLabel(texts.content_name(), self, role=TextRole.SUBHEADING))
        self._column.addWidget(self.reading, 1)
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(inside)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(area)
        self.back_button.clicked.connect(self.back_asked)
        self.again_button.clicked.connect(self._on_again)
        self.aside_button.clicked.connect(self._on_aside)
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def show_hand_in(self, hand_in: HandIn) -> None:
        """Show one hand-in, word for word."""
        self._hand_in = hand_in
        self.title.setText(f"{texts.row_title(hand_in)}: {hand_in.cell_name}")
        self.state.setText(texts.state_in_full(hand_in))
        self.comment.setText(texts.comment(hand_in.comment))
        self.comment.setVisible(bool(hand_in.comment))
        self.file.setText(texts.file_was(hand_in.file_name))
        self.reading.show_lines(read_content(hand_in).lines)
        self.reading.verticalScrollBar().setValue(0)
        is_open = hand_in.state is HandInState.SEALED
        self.again_button.setVisible(is_open)
        self.aside_button.setVisible(is_open)

    @Slot()
    def _on_again(self) -> None:
        self.again_asked.emit(self._hand_in)

    @Slot()
    def _on_aside(self) -> None:
        self.aside_asked.emit(self._hand_in)

    @Slot()
    def _on_theme_changed(self) -> None:
        px = self._theme.px
        self.reading.setMinimumHeight(px(READING_PX))
        self._column.setContentsMargins(px(20), 0, px(24), px(8))
        self._column.setSpacing(px(8))
        self._row.setSpacing(px(8))


class PastView(QWidget):
    """The hand-ins of all years; ``receipt_asked()``, ``begin_asked()``; the rest from ``detail``."""

    receipt_asked = Signal()
    begin_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._hand_ins: dict[str, HandIn] = {}
        self.list = RowList(theme, texts.past_list(), self)
        self.detail = HandInDetail(theme, self)
        self._left = QWidget(self)
        self._left_column = QVBoxLayout(self._left)
        self._left_column.addWidget(self.list)
        self.panes = TwoPanes(theme, self._left, self.detail, self, least_height_px=LEAST_HEIGHT_PX)
        self.empty = EmptyState(
            theme,
            Icon.HISTORY,
            texts.past_empty_title(),
            texts.past_empty_sentence(),
            texts.past_empty_button(),
            self,
        )
        self._bar = make_frame("bar", self)
        self._bar_row = FlowLayout(self._bar, align_right=True)
        self.receipt_button = primary_button(theme, texts.read_receipt(), self._bar, icon=Icon.FOLDER)
        self._bar_row.addWidget(self.receipt_button)
        body = QWidget(self)
        self._body_column = QVBoxLayout(body)
        self._body_column.addWidget(self.panes, 1)
        self._body_column.addWidget(self._bar)
        self._sides = QStackedLayout(self)
        self._sides.addWidget(body)
        self._sides.addWidget(self.empty)
        self._connect()
        self._on_theme_changed()

    def show_hand_ins(self, hand_ins: tuple[HandIn, ...], current: str = "") -> None:
        """Show all hand-ins; the one of this id, else the one that was looked at, else the latest."""
        self._hand_ins = {each.id: each for each in hand_ins}
        self._sides.setCurrentIndex(0 if hand_ins else 1)
        self.list.set_rows([_row(each) for each in hand_ins])
        if not hand_ins:
            return
        if current in self._hand_ins:
            self.list.select(current)
        elif self.list.current_key() is None:
            self.list.select(hand_ins[0].id)
        self._show_current()

    def _connect(self) -> None:
        self.list.current_changed.connect(self._on_moved)
        self.list.activated_row.connect(self._on_opened)
        self.detail.back_asked.connect(self._on_back)
        self.panes.stacked_changed.connect(self._on_stacked)
        self.receipt_button.clicked.connect(self.receipt_asked)
        self.empty.requested.connect(self.begin_asked)
        self._theme.changed.connect(self._on_theme_changed)
        self.detail.back_button.setVisible(self.panes.is_stacked)

    def _show_current(self) -> None:
        key = self.list.current_key()
        if key in self._hand_ins:
            self.detail.show_hand_in(self._hand_ins[key])

    @Slot(str)
    def _on_moved(self, _key: str) -> None:
        self._show_current()

    @Slot(str)
    def _on_opened(self, _key: str) -> None:
        self._show_current()
        self.panes.show_right()

    @Slot()
    def _on_back(self) -> None:
        self.panes.show_left()
        self.list.setFocus()

    @Slot(bool)
    def _on_stacked(self, is_stacked: bool) -> None:
        self.detail.back_button.setVisible(is_stacked)
        self._on_theme_changed()
        if is_stacked:
            self.panes.show_left()

    @Slot()
    def _on_theme_changed(self) -> None:
        px = self._theme.px
        self._body_column.setContentsMargins(0, 0, 0, 0)
        self._body_column.setSpacing(0)
        # Beside the list the detail has its own margin; alone it would touch the edge of the window.
        self._left_column.setContentsMargins(px(24), 0, px(24) if self.panes.is_stacked else 0, px(8))
        self._bar_row.setContentsMargins(px(24), px(10), px(24), px(10))


def _row(hand_in: HandIn) -> Row:
    state = texts.state(hand_in)
    return Row(
        key=hand_in.id,
        title=texts.row_title(hand_in),
        note=f"{texts.row_note(hand_in)}\n{state}",
        mark=_MARKS[hand_in.state],
        spoken=f"{texts.row_title(hand_in)}. {state}. {texts.row_note(hand_in)}",
    )
