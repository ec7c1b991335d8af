"""One draft that several views show: its text, what can be undone, and what the program makes of it."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Executor
from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtGui import QTextCursor, QTextDocument
from PySide6.QtWidgets import QPlainTextDocumentLayout

from sotay.domain.catalog_value import CatalogValue
from sotay.domain.errors import Problem
from sotay.domain.word_changes import same_at_front
from sotay.services.draft_reading import Reading
from sotay.ui.admin.places import utf_16_length
from sotay.ui.common.jobs import Jobs
from sotay.ui.common.typing_rules import compose, needs_composing

TAKE_DELAY_MS = 40
"""Keystrokes in so short a time are one change of the text: it may be long, and is stored as a whole."""
CHECK_DELAY_MS = 80
LONG_TEXT = 150_000
"""Letters from which on reading a text takes so long that a person would wait for it: some 200 items."""
BYTE_ORDER_MARK = "\ufeff"

Read = Callable[[str], Reading]
"""Says what a text means; runs on a worker."""


@dataclass(frozen=True, slots=True)
class Checked:
    """What became of reading a text."""

    text: str
    reading: Reading

    @property
    def value(self) -> CatalogValue | None:
        """Return what the text means by itself, None where it cannot be read."""
        return self.reading.value

    @property
    def problems(self) -> tuple[Problem, ...]:
        """Return all that keeps the text from being published."""
        return self.reading.problems


class DraftDocument(QObject):
    """Holds the text of one draft. Views change it here or in ``document``; both can be undone in one order.

    ``opening()`` before another text is held; ``changed(text)`` after every change that a person makes, undo included,
    and never for ``open``; ``checked(Checked)`` soon after the typing stops. Any text is held, also one that nothing
    can read.
    """

    opening = Signal()
    changed = Signal(str)
    checked = Signal(object)

    def __init__(self, jobs: Jobs, worker: Executor, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._worker = worker
        self._read: Read | None = None
        self._known = ""
        self._shown: str | None = None
        self._ending, self._start = "\n", ""
        self._joins: tuple[str, int] = ("", -1)
        self._latest: Checked | None = None
        self._is_checking = False
        self._is_outdated = False
        self.document = QTextDocument(self)
        self.document.setDocumentLayout(QPlainTextDocumentLayout(self.document))
        self.document.contentsChange.connect(self._forget_shown)  # before anyone else hears of a change
        self.document.contentsChanged.connect(self._on_contents_changed)
        self._taking = self._timer(TAKE_DELAY_MS, self.take)
        self._waiting = self._timer(CHECK_DELAY_MS, self._check)

    def open(self, text: str, read: Read) -> None:
        """Hold another text, which nothing can undo, and read it at once."""
        self._taking.stop()
        self._read = read
        self._ending = "\r\n" if "\r\n" in text else "\n"
        self._start = BYTE_ORDER_MARK if text.startswith(BYTE_ORDER_MARK) else ""
        self._latest = None
        self._is_outdated = self._is_checking
        self.opening.emit()
        self.document.setPlainText(self._plain(text))
        self._known = self._raw()
        self._taking.stop()
        if len(text) < LONG_TEXT:
            self._check()
        else:
            QTimer.singleShot(0, self, self._check)  # what is about to show the text reads it on that worker first

    def read_again(self) -> None:
        """Read the same text once more, since what it is held against is other than before."""
        self._latest = None
        self._is_outdated = self._is_checking
        self._check()

    def text(self) -> str:
        """Return the text as it is now; a word that an input method still holds is not in it."""
        return self._said(self._raw())

    def latest(self) -> Checked | None:
        """Return what became of reading this very text; None while that is not known."""
        is_known = self._latest is not None and self._latest.text == self.text()
        return self._latest if is_known else None

    def replace_text(self, text: str, joins: str = "") -> None:
        """Make the text another one, touching only what differs, as one step that can be undone.

        Steps in a row with the same ``joins`` are one step, such as the letters typed into one field of a form.
        """
        before, after = self._raw(), self._plain(text)
        start = same_at_front(before, after)
        end = same_at_front(before[start:][::-1], after[start:][::-1])
        if before == after:
            return
        cursor = QTextCursor(self.document)
        if joins and self._joins == (joins, self.document.revision()):
            cursor.joinPreviousEditBlock()
        else:
            cursor.beginEditBlock()
        cursor.setPosition(utf_16_length(before[:start]))
        cursor.setPosition(utf_16_length(before[: len(before) - end]), QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(after[start : len(after) - end])
        cursor.endEditBlock()
        self._joins = (joins, self.document.revision())
        self.take()

    def undo(self) -> None:
        """Take the last step back, whichever view made it."""
        self.document.undo()
        self.take()

    def redo(self) -> None:
        """Make the last step that was taken back again."""
        self.document.redo()
        self.take()

    def compose(self) -> None:
        """Join letters and marks that were typed apart, as one step that can be undone."""
        text = self.text()
        if needs_composing(text):
            self.replace_text(compose(text))

    @Slot()
    def take(self) -> None:
        """Tell at once of what was typed."""
        self._taking.stop()
        text = self._raw()
        if text != self._known:
            self._known = text
            self._waiting.start()
            self.changed.emit(self._said(text))

    def _said(self, raw: str) -> str:
        return self._start + (raw if self._ending == "\n" else raw.replace("\n", self._ending))

    def _raw(self) -> str:
        # A long text is asked for many times between two keys, and takes some milliseconds to come out of the document.
        # The plain text of a document turns spaces that do not break into others, which would change lines untouched.
        if self._shown is None:
            self._shown = self.document.toRawText().replace("\u2029", "\n")
        return self._shown

    @staticmethod
    def _plain(text: str) -> str:
        """Return a text without what Qt would drop; it is put back whenever the text is asked for."""
        return text.removeprefix(BYTE_ORDER_MARK).replace("\r\n", "\n")

    def _timer(self, milliseconds: int, act: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(milliseconds)
        timer.timeout.connect(act)
        return timer

    @Slot()
    def _forget_shown(self) -> None:
        self._shown = None

    @Slot()
    def _on_contents_changed(self) -> None:
        if not self._taking.isActive():
            self._taking.start()
        if self._waiting.isActive():
            self._waiting.start()

    @Slot()
    def _check(self) -> None:
        self._waiting.stop()
        if self._read is None or self._is_checking:
            return
        self._is_checking = True
        self._jobs.watch(self._worker.submit(_checked, self._read, self.text()), self._on_checked, self._on_not_checked)

    @Slot(object)
    def _on_checked(self, checked: Checked) -> None:
        self._is_checking = False
        if self._is_outdated:  # read by what was open, or known, before
            self._is_outdated = False
            self._check()
        elif checked.text == self.text():
            self._latest = checked
            self.checked.emit(checked)
        elif not self._waiting.isActive():
            self._waiting.start()

    @Slot(object)
    def _on_not_checked(self, _error: BaseException) -> None:
        self._is_checking = False


def _checked(read: Read, text: str) -> Checked:
    return Checked(text, read(text))
