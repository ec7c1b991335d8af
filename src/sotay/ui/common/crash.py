"""What happens when the program itself has a fault: log, let text be stored, say so once.

The report names classes and places in the code, never the text of an exception, which may quote an answer.
"""

from __future__ import annotations

import logging
import platform
import sys
import threading
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, Slot, qVersion

from sotay.log import describe_exception
from sotay.texts import dialogs as texts
from sotay.ui.common.dialogs import DialogChoice, MessageDialog
from sotay.ui.common.painting import ButtonKind

if TYPE_CHECKING:
    from types import TracebackType

    from PySide6.QtWidgets import QWidget

    from sotay.ui.common.theme import Theme

_log = logging.getLogger(__name__)


class CrashReporter(QObject):
    """Takes over uncaught exceptions of all threads.

    ``flush_requested()`` before the dialog opens: store what is typed. ``quit_requested()`` when the person wants to
    close. The dialog opens in the window's thread; further exceptions while it is open are only logged.
    """

    flush_requested = Signal()
    quit_requested = Signal()
    _reported = Signal(str)

    def __init__(self, theme: Theme, version: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._version = version
        self._is_reporting = False
        self._window: QWidget | None = None
        self._old_hooks = (sys.excepthook, threading.excepthook)
        self._reported.connect(self._on_reported, Qt.ConnectionType.QueuedConnection)

    def install(self) -> None:
        """Take over the hooks of the interpreter."""
        self._old_hooks = (sys.excepthook, threading.excepthook)
        sys.excepthook = self._on_exception
        threading.excepthook = self._on_thread_exception

    def uninstall(self) -> None:
        """Give the hooks back."""
        sys.excepthook, threading.excepthook = self._old_hooks

    def set_window(self, window: QWidget | None) -> None:
        """Open the dialog over this window."""
        self._window = window

    def report_of(self, error: BaseException) -> str:
        """Return the lines that a person may copy for a helper."""
        versions = f"Sotay {self._version}, Python {platform.python_version()}, Qt {qVersion()}, {platform.platform()}"
        return "\n".join([versions, *describe_exception(error)])

    def _on_exception(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:  # runs in any thread
        if issubclass(kind, (KeyboardInterrupt, SystemExit)):
            self._old_hooks[0](kind, error, trace)
            return
        _log.critical("uncaught exception", exc_info=(kind, error, trace))
        self._reported.emit(self.report_of(error))

    def _on_thread_exception(self, args: threading.ExceptHookArgs) -> None:
        if args.exc_value is not None:
            self._on_exception(args.exc_type, args.exc_value, args.exc_traceback)

    @Slot(str)
    def _on_reported(self, report: str) -> None:
        if self._is_reporting:
            return
        self._is_reporting = True
        try:
            self.flush_requested.emit()
            self._show(report)
        finally:
            self._is_reporting = False

    def _show(self, report: str) -> None:
        choices = (
            DialogChoice("continue", texts.crash_continue()),
            DialogChoice("quit", texts.crash_quit(), ButtonKind.PRIMARY),
        )
        dialog = MessageDialog(
            self._theme, self._window, texts.crash_title(), texts.crash_text(), choices, "continue", details=report
        )
        dialog.exec()
        dialog.deleteLater()
        if dialog.answer == "quit":
            self.quit_requested.emit()
