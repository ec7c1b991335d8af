"""Seeing what comes from keyboard and mouse before any widget does, in every window of the program.

Filters sit on native windows, through which all input comes, and not on the application: a filter written in Python
over the whole application would cost a call for each of its events.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication, QKeyEvent, QWheelEvent

if TYPE_CHECKING:
    from PySide6.QtGui import QWindow

    from sotay.ui.common.theme import Theme

ONE_NOTCH = 120


class WindowInput(QObject):
    """Base of filters: puts itself on each window that gets the keyboard, dialogs included."""

    def __init__(self, app: QGuiApplication, parent: QObject) -> None:
        super().__init__(parent)
        app.focusWindowChanged.connect(self._on_window_focused)
        self._on_window_focused(QGuiApplication.focusWindow())

    @Slot(object)
    def _on_window_focused(self, window: QWindow | None) -> None:
        if window is not None:
            window.removeEventFilter(self)
            window.installEventFilter(self)


class WheelZoom(WindowInput):
    """Turns Ctrl and the wheel into larger or smaller letters; text fields would take the wheel for themselves."""

    def __init__(self, app: QGuiApplication, theme: Theme, parent: QObject) -> None:
        super().__init__(app, parent)
        self._theme = theme
        self._turned = 0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the wheel while Ctrl is held; a touch pad adds up to one notch first."""
        if isinstance(event, QWheelEvent) and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._turned += event.angleDelta().y()
            if abs(self._turned) >= ONE_NOTCH:
                (self._theme.zoom_in if self._turned > 0 else self._theme.zoom_out)()
                self._turned = 0
            return True
        return super().eventFilter(watched, event)


class PanicKey(WindowInput):
    """``pressed()`` on F9 wherever the keyboard is, also while a dialog bars the way to the menus."""

    pressed = Signal()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take F9 for itself."""
        if isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_F9:
            if event.type() == QEvent.Type.KeyPress and not event.isAutoRepeat():
                self.pressed.emit()
            return True
        return super().eventFilter(watched, event)
