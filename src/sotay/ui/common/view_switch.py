"""Views of one page that take turns, with a button for each beside the title."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QButtonGroup, QVBoxLayout, QWidget

from sotay.ui.common.buttons import secondary_button
from sotay.ui.common.flow_layout import FlowLayout
from sotay.ui.common.labels import Heading
from sotay.ui.common.view_stack import ViewStack

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QResizeEvent

    from sotay.ui.common.theme import Theme

TITLE_FROM_WIDTH_PX, TITLE_FROM_HEIGHT_PX = 760, 420
"""Size, at 13 pt, from which the title has room beside the buttons; the navigation names the page, too."""


class ViewSwitch(QWidget):
    """Shows one of its views at a time, numbered from 0; ``chosen(int)`` when a person presses a button.

    The buttons stand before the views for Tab as well: make this before the views, and give it these with
    ``set_views``. ``button_name`` is the object name of every button.
    """

    chosen = Signal(int)

    def __init__(self, theme: Theme, title: str, views: Sequence[str], parent: QWidget, *, button_name: str) -> None:
        super().__init__(parent)
        self._theme = theme
        self.title = Heading(title, self)
        self.title.setWordWrap(False)  # the row goes on in a new line instead
        self._group = QButtonGroup(self)
        self._steps = FlowLayout()
        self._steps.addWidget(self.title)
        for number, words in enumerate(views):
            button = secondary_button(theme, words, self)
            button.setObjectName(button_name)
            button.setCheckable(True)
            button.setChecked(number == 0)
            self._group.addButton(button, number)
            self._steps.addWidget(button)
        self._views = ViewStack(self)
        self._column = QVBoxLayout(self)
        self._column.addLayout(self._steps)
        self._column.addWidget(self._views, 1)
        self._group.idClicked.connect(self._on_clicked)
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def set_views(self, *views: QWidget) -> None:
        """Take the views in, in the order of their buttons."""
        for view in views:
            self._views.addWidget(view)

    def current(self) -> int:
        """Return which view is shown."""
        return self._views.currentIndex()

    def show_view(self, number: int) -> None:
        """Show a view and tell nobody."""
        self._group.button(number).setChecked(True)
        self._views.setCurrentIndex(number)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the title to the navigation where the room is needed."""
        super().resizeEvent(event)
        px = self._theme.px
        has_room = self.width() >= px(TITLE_FROM_WIDTH_PX) and self.height() >= px(TITLE_FROM_HEIGHT_PX)
        self.title.setVisible(has_room)

    @Slot(int)
    def _on_clicked(self, number: int) -> None:
        self.show_view(number)
        self.chosen.emit(number)

    @Slot()
    def _on_theme_changed(self) -> None:
        px = self._theme.px
        self._column.setContentsMargins(0, px(12), 0, 0)
        self._column.setSpacing(px(8))
        self._steps.setContentsMargins(px(24), 0, px(24), 0)
        self._steps.setSpacing(px(8))
