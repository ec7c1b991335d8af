"""What watches over an open store: panic key, idle lock, larger letters by the wheel, and what is said of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from sotay.ui.idle_lock import IdleLock
from sotay.ui.preferences import NEVER_LOCK
from sotay.ui.window_input import PanicKey, WheelZoom

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from sotay.ui.notices import Notices
    from sotay.ui.window_parts import WindowParts


class Guards(QObject):
    """``cover_asked()`` on F9; ``lock_due()`` when nobody has used the program for as long as was chosen."""

    cover_asked = Signal()
    lock_due = Signal()

    def __init__(self, parts: WindowParts[object], notices: Notices, window: QWidget) -> None:
        super().__init__(window)
        self._keeper = parts.keeper
        self._notices = notices
        WheelZoom(parts.app, parts.theme, self)
        PanicKey(parts.app, self).pressed.connect(self.cover_asked)
        self._idle = IdleLock(parts.app, self)
        self._idle.warned.connect(notices.warn_of_lock)
        self._idle.reprieved.connect(notices.lock_bar.dismiss)
        self._idle.due.connect(self._on_idle)
        notices.stay_open_asked.connect(self.count_idle_time)
        parts.keeper.changed.connect(self.count_idle_time)
        parts.keeper.not_kept.connect(notices.tell_preferences_not_kept)
        self.count_idle_time()
        if parts.desk.is_read_only:
            notices.tell_read_only(parts.desk.folder)

    @Slot()
    def count_idle_time(self) -> None:
        """Count anew from now on."""
        self._idle.start(self._keeper.value.lock_minutes)

    def stop(self) -> None:
        """Count no more."""
        self._idle.start(NEVER_LOCK)

    @Slot()
    def _on_idle(self) -> None:
        self._notices.lock_bar.dismiss()
        self.lock_due.emit()
