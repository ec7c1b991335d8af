"""A heading that shows and hides what stands below it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from sotay.texts import folding as texts
from sotay.ui.common.buttons import quiet_button
from sotay.ui.common.icons import Icon
from sotay.ui.common.tab_order import let_tab_follow

if TYPE_CHECKING:
    from sotay.ui.common.theme import Theme


class Fold(QWidget):
    """A button as heading over ``content``, which is closed at first.

    ``toggled(is_open)`` when a person opens or closes it, never for ``set_open``.
    """

    toggled = Signal(bool)

    def __init__(self, theme: Theme, title: str, content: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._content = content
        self.button = quiet_button(theme, title, self, icon=Icon.NEXT)
        self.button.clicked.connect(self._on_clicked)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        self._column.addWidget(content)
        let_tab_follow(self.button, content)
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()
        self.set_open(is_open=False)

    def set_title(self, title: str, *, spoken: str = "") -> None:
        """Change the heading; ``spoken`` is what screen readers say where the heading alone is not clear."""
        self.button.setText(title)
        self.button.setAccessibleName(spoken or title)

    def set_open(self, *, is_open: bool) -> None:
        """Show or hide the content and tell nobody."""
        self._content.setVisible(is_open)
        self.button.set_icon(Icon.DOWN if is_open else Icon.NEXT)
        self.button.setAccessibleDescription(texts.is_open() if is_open else texts.is_closed())

    def is_open(self) -> bool:
        """Tell whether the content is shown."""
        return not self._content.isHidden()

    @Slot()
    def _on_clicked(self) -> None:
        self.set_open(is_open=not self.is_open())
        self.toggled.emit(self.is_open())

    @Slot()
    def _on_theme_changed(self) -> None:
        self._column.setSpacing(self._theme.px(4))
