"""Noticing that nobody uses the program, so that it can lock itself."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication

from sotay.ui.window_input import WindowInput

WARNING_S = 60
MINUTE_MS = 60_000

_SIGNS_OF_LIFE = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TouchUpdate,
        QEvent.Type.TabletMove,
    }
)


class IdleLock(WindowInput):
    """Counts idle time over all windows of the program.

    ``warned()`` one minute ahead, ``reprieved()`` when somebody is there again after that, ``due()`` when it is time to
    lock. Words that an input method gives do not come as keys; they are noticed by the text cursor that they move.
    """

    warned = Signal()
    reprieved = Signal()
    due = Signal()

    def __init__(self, app: QGuiApplication, parent: QObject, *, minute_ms: int = MINUTE_MS) -> None:
        super().__init__(app, parent)
        self._minute_ms = minute_ms
        self._minutes = 0
        self._is_warned = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._on_timeout)
        QGuiApplication.inputMethod().cursorRectangleChanged.connect(self._on_sign_of_life)

    def start(self, minutes: int) -> None:
        """Count anew towards ``minutes`` of idleness; 0 never locks."""
        self._minutes = minutes
        self._restart()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look at what people do and let everything pass."""
        if event.type() in _SIGNS_OF_LIFE:
            self._on_sign_of_life()
        return super().eventFilter(watched, event)

    @Slot()
    def _on_sign_of_life(self) -> None:
        was_warned = self._is_warned
        self._restart()
        if was_warned:
            self.reprieved.emit()

    def _restart(self) -> None:
        self._is_warned = False
        if self._minutes:
            self._timer.start((self._minutes - 1) * self._minute_ms)
        else:
            self._timer.stop()

    @Slot()
    def _on_timeout(self) -> None:
        if self._is_warned:
            self._is_warned = False
            self.due.emit()
        else:
            self._is_warned = True
            self._timer.start(self._minute_ms)
            self.warned.emit()
