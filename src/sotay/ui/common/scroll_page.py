"""The frame of a page: a body that scrolls and a bar of actions that is in sight wherever both have room."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, QTimer, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from sotay.ui.common import numbers
from sotay.ui.common.bars import InlineBar
from sotay.ui.common.flow_layout import FlowLayout
from sotay.ui.common.labels import ROLE_PROPERTY, Heading, PlainLabel, TextRole, make_frame

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QRect
    from PySide6.QtGui import QResizeEvent

    from sotay.ui.common.theme import Theme

LINE_WIDTH_PX = 760
"""Keeps lines at about eighty letters."""
BESIDE_BAR_PX = 88
"""Height at 13 pt that is left to what scrolls above a bar of actions that stays in sight."""
LEAST_BODY_PX = 64
"""Height at 13 pt in which what scrolls can still be read."""


class ScrollPage(QWidget):
    """Title, message bar, scrolling body, and below them a bar of actions; add to ``body`` and with ``add_action``.

    Where large letters break the bar into lines that leave the body no room, the bar is the end of what scrolls.
    """

    def __init__(
        self,
        theme: Theme,
        title: str = "",
        sentence: str = "",
        parent: QWidget | None = None,
        *,
        width_px: int | None = LINE_WIDTH_PX,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._width_px = width_px
        self._is_bar_scrolled = False
        self._is_asked = False
        self.bar = InlineBar(theme, self)
        self.scroll_area = QScrollArea(self)
        self.scroll_area.setWidgetResizable(True)
        self.scroll_area.setFrameShape(QFrame.Shape.NoFrame)
        numbers.never_scroll_sideways(self.scroll_area)
        numbers.take_no_focus(self.scroll_area)
        self._inside = _Inside(self.scroll_area)
        self._inside.setProperty(ROLE_PROPERTY, "page_body")
        self._scrolled = QVBoxLayout(self._inside)
        self._scrolled.setContentsMargins(0, 0, 0, 0)
        self._scrolled.setSpacing(0)
        self._column = QWidget(self._inside)
        self.body = QVBoxLayout()
        self._build_body(title, sentence)
        self.action_bar = make_frame("bar", self)
        self._both_rows = _Row(self.action_bar, self._on_laid_out)
        self._leading_row = FlowLayout()
        self.action_row = FlowLayout(align_right=True)
        self._both_rows.addLayout(self._leading_row)
        self._both_rows.addLayout(self.action_row, 1)
        self.action_bar.hide()
        self._outer = _Column(self, self._on_laid_out)
        self._outer.setContentsMargins(0, 0, 0, 0)
        self._outer.setSpacing(0)
        self._bar_holder = QHBoxLayout()
        self._bar_holder.addWidget(self.bar)
        self._outer.addLayout(self._bar_holder)
        self._outer.addWidget(self.scroll_area, 1)
        self._outer.addWidget(self.action_bar)
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def add(self, item: QWidget | QLayout) -> None:
        """Add a widget or a layout below what is there."""
        if isinstance(item, QWidget):
            self.body.addWidget(item)
        else:
            self.body.addLayout(item)

    def add_action(self, button: QWidget, *, leading: bool = False) -> None:
        """Add a button at the right end of the bar below, or at the left with ``leading``."""
        row: QLayout = self._leading_row if leading else self.action_row
        row.addWidget(button)
        self.action_bar.show()
        self._place_bar()

    def set_title(self, title: str) -> None:
        """Change the title."""
        self.title.setText(title)
        self.title.setVisible(bool(title))

    def set_sentence(self, sentence: str) -> None:
        """Change the sentence below the title."""
        self.sentence.setText(sentence)
        self.sentence.setVisible(bool(sentence))

    def scroll_to_top(self) -> None:
        """Show the beginning."""
        self.scroll_area.verticalScrollBar().setValue(0)

    def minimumSizeHint(self) -> QSize:
        """Ask for the room of the body alone: a bar without room beside it scrolls."""
        return QSize(super().minimumSizeHint().width(), self.least_height(self.width()))

    def least_height(self, width: int) -> int:
        """Return the height at a width below which not even what scrolls has room to be read."""
        return self._message_height(width) + self._theme.px(LEAST_BODY_PX)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the bar of actions where there is room for it."""
        super().resizeEvent(event)
        self._place_bar()

    def _on_laid_out(self) -> None:
        """Put the bar of actions anew once a message came or went, or the buttons became others."""
        if not self._is_asked:
            self._is_asked = True
            QTimer.singleShot(0, self, self._place_bar)

    @Slot()
    def _place_bar(self) -> None:
        """Let the bar scroll where the body would be left too little room."""
        self._is_asked = False
        room = self.height() - self._message_height(self.width()) - self._both_rows.heightForWidth(self.width())
        is_scrolled = room < self._theme.px(BESIDE_BAR_PX)
        if is_scrolled == self._is_bar_scrolled or self.action_bar.isHidden():
            return
        self._is_bar_scrolled = is_scrolled
        focused = next((each for each in self.action_bar.findChildren(QWidget) if each.hasFocus()), None)
        (self._outer if is_scrolled else self._scrolled).removeWidget(self.action_bar)
        (self._scrolled if is_scrolled else self._outer).addWidget(self.action_bar)
        # At once, and not when Qt gets to it: what has no keyboard for a moment loses it to its neighbour.
        self.action_bar.show()
        if focused is not None:
            focused.setFocus()

    def _message_height(self, width: int) -> int:
        return 0 if self.bar.isHidden() else self._bar_holder.heightForWidth(width)

    def _build_body(self, title: str, sentence: str) -> None:
        self.title = Heading("", self._column)
        self.sentence = PlainLabel("", self._column, role=TextRole.MUTED)
        self.set_title(title)
        self.set_sentence(sentence)
        at_top = QVBoxLayout(self._column)
        at_top.setContentsMargins(0, 0, 0, 0)
        at_top.addLayout(self.body)
        at_top.addStretch(1)
        self.body.addWidget(self.title)
        self.body.addWidget(self.sentence)
        self._column.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        centre = QHBoxLayout()
        centre.addWidget(self._column, 1)
        self._scrolled.addLayout(centre, 1)
        self.scroll_area.setWidget(self._inside)

    @Slot()
    def _on_theme_changed(self) -> None:
        px = self._theme.px
        self.body.setSpacing(px(16))
        self.body.setContentsMargins(px(32), px(24), px(32), px(32))
        self._both_rows.setContentsMargins(px(32), px(12), px(32), px(12))
        for row in (self._both_rows, self._leading_row, self.action_row):
            row.setSpacing(px(12))
        self._bar_holder.setContentsMargins(px(16), px(12) if not self.bar.isHidden() else 0, px(16), 0)
        if self._width_px is not None:
            self._column.setMaximumWidth(px(self._width_px + 64))


class _Inside(QWidget):
    """What scrolls. Its least height at any width says nothing: wrapped texts are as high as the width asks for."""

    def minimumSizeHint(self) -> QSize:
        """Return the least width alone, so that no empty room is scrolled."""
        return QSize(super().minimumSizeHint().width(), 0)


class _Row(QHBoxLayout):
    """A row that tells when it has laid out what it holds.

    Not told by events: for an override that takes any of them PySide makes the type of each, before the first paint.
    """

    def __init__(self, parent: QWidget, laid_out: Callable[[], None]) -> None:
        super().__init__(parent)
        self._laid_out = laid_out

    def setGeometry(self, rect: QRect) -> None:
        """Lay out, and tell it."""
        super().setGeometry(rect)
        self._laid_out()


class _Column(QVBoxLayout):
    """A column that tells when it has laid out what it holds, as ``_Row`` does."""

    def __init__(self, parent: QWidget, laid_out: Callable[[], None]) -> None:
        super().__init__(parent)
        self._laid_out = laid_out

    def setGeometry(self, rect: QRect) -> None:
        """Lay out, and tell it."""
        super().setGeometry(rect)
        self._laid_out()
