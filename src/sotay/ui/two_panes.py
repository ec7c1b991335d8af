"""A list and what it chooses: side by side where there is room, else one after the other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from sotay.ui.panes import PANE_PROPERTY

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from sotay.ui.common.theme import Theme

SIDE_BY_SIDE_WIDTH_PX = 700
SIDE_BY_SIDE_HEIGHT_PX = 470
LIST_WIDTH_PX = 330
LIST_SHARE = 0.42
QWIDGETSIZE_MAX = (1 << 24) - 1


class TwoPanes(QWidget):
    """Holds both panes and decides by its own size, measured in letters, whether both are shown.

    A low window is stacked too: wide lines then keep a long text and what is asked of it in sight together;
    ``least_height_px`` is what both panes beside each other need, at 13 pt; ``slack_px`` how much more there must be
    before panes that took turns stand beside each other again, where a bar below them comes and goes with that.
    ``stacked_changed(is_stacked)`` when the decision changes.
    """

    stacked_changed = Signal(bool)

    def __init__(
        self,
        theme: Theme,
        left: QWidget,
        right: QWidget,
        parent: QWidget | None = None,
        *,
        least_height_px: int = SIDE_BY_SIDE_HEIGHT_PX,
        slack_px: int = 0,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._least_height_px = least_height_px
        self._slack_px = slack_px
        self._left = left
        self._right = right
        for pane in (left, right):
            pane.setProperty(PANE_PROPERTY, True)
        self._is_stacked = False
        self._shows_left = False
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        self._row.addWidget(left)
        self._row.addWidget(right, 1)
        theme.changed.connect(self._decide)

    @property
    def is_stacked(self) -> bool:
        """Tell whether only one pane is shown."""
        return self._is_stacked

    def show_left(self) -> None:
        """Show the list, where there is room for one pane only."""
        self._shows_left = True
        self._arrange()

    def show_right(self) -> None:
        """Show what the list chose, where there is room for one pane only."""
        self._shows_left = False
        self._arrange()

    def minimumSizeHint(self) -> QSize:
        """Ask for room for one pane; with less than both need, they take turns."""
        hints = [(pane, pane.minimumSizeHint()) for pane in (self._left, self._right)]
        width = max(hint.width() for _, hint in hints)
        return QSize(width, max((hint.height() for pane, hint in hints if not pane.isHidden()), default=0))

    def hasHeightForWidth(self) -> bool:
        """Say no: what scrolls in the panes would ask for all its height, and leave none to what is above them."""
        return False

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Decide anew."""
        super().resizeEvent(event)
        self._decide()

    @Slot()
    def _decide(self) -> None:
        px = self._theme.px
        was_stacked = self._is_stacked
        least = self._least_height_px + (self._slack_px if was_stacked else 0)
        self._is_stacked = self.width() < px(SIDE_BY_SIDE_WIDTH_PX) or self.height() < px(least)
        self._arrange()
        if was_stacked != self._is_stacked:
            self.stacked_changed.emit(self._is_stacked)

    def _arrange(self) -> None:
        if self._is_stacked:
            self._left.setMinimumWidth(0)
            self._left.setMaximumWidth(QWIDGETSIZE_MAX)
            self._left.setVisible(self._shows_left)
            self._right.setVisible(not self._shows_left)
        else:
            self._left.setFixedWidth(min(self._theme.px(LIST_WIDTH_PX), round(self.width() * LIST_SHARE)))
            self._left.show()
            self._right.show()
