"""Writing the due dates into a calendar file: what is in it, and with how many words."""

from __future__ import annotations

from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QCheckBox, QDialog, QWidget

from sotay.domain.calendar_event import CalendarEvent
from sotay.services.papers import save_paper
from sotay.services.ports import Documents
from sotay.services.remedies import calendar_events
from sotay.texts import calendar as calendar_texts
from sotay.texts import remedy_windows as texts
from sotay.ui.common.buttons import primary_button, quiet_button
from sotay.ui.common.file_dialogs import choose_save_path
from sotay.ui.common.fitted_dialog import FittedDialog
from sotay.ui.common.labels import PlainLabel, TextRole
from sotay.ui.context import Context

if TYPE_CHECKING:
    from sotay.ui.common.theme import Theme

WIDTH_PX = 560
SUFFIX = ".ics"


class CalendarDialog(FittedDialog):
    """Says what the file holds and asks whether the steps go along, by default not."""

    def __init__(self, theme: Theme, parent: QWidget, number: int) -> None:
        super().__init__(theme, parent, texts.calendar_title(), WIDTH_PX)
        self.with_words = QCheckBox(texts.with_words(), self)
        self.with_words.setAccessibleDescription(texts.with_words_explained())
        self.column.addWidget(PlainLabel(texts.calendar_explained(number), self))
        self.column.addWidget(self.with_words)
        self.column.addWidget(PlainLabel(texts.with_words_explained(), self, role=TextRole.MUTED))
        self.close_button = quiet_button(theme, texts.close(), self)
        self.write_button = primary_button(theme, texts.write_calendar(), self)
        self.close_button.clicked.connect(self.reject)
        self.write_button.clicked.connect(self.accept)
        for button in (self.close_button, self.write_button):
            self.buttons.addWidget(button)


class CalendarWriter(QObject):
    """Asks, reads the due dates, and writes the file where the person wants it."""

    def __init__(self, context: Context, window: QWidget) -> None:
        super().__init__(window)
        self._context = context
        self._window = window
        self._path: Path | None = None

    def ask_and_write(self, number: int) -> None:
        """Ask what goes along and where to; ``number`` says how many days there are."""
        if not number:
            self._context.shell.show_notice(texts.calendar_empty())
            return
        dialog = CalendarDialog(self._context.theme, self._window, number)
        accepted = dialog.exec() == QDialog.DialogCode.Accepted
        with_words = dialog.with_words.isChecked()
        dialog.deleteLater()
        if accepted:
            self._ask_place(with_words=with_words)

    def write(self, path: Path, *, with_words: bool) -> None:
        """Write the due dates into a file."""
        self._path = path
        act = partial(calendar_events, with_words=with_words)
        self._context.jobs.watch(self._context.desk.run(act), self._on_events, self._on_failed)

    def _ask_place(self, *, with_words: bool) -> None:
        path = choose_save_path(
            self._context.theme,
            self._window,
            texts.calendar_title(),
            calendar_texts.file_name(),
            calendar_texts.calendar_files(),
            SUFFIX,
        )
        if path is not None:
            self.write(path, with_words=with_words)

    @Slot(object)
    def _on_events(self, events: tuple[CalendarEvent, ...]) -> None:
        if self._path is None:
            return
        made = partial(_write, self._context.adapters.documents, events, self._context.clock(), self._path)
        self._context.jobs.watch(self._context.drawing.submit(made), self._on_written, self._on_failed)

    @Slot(object)
    def _on_written(self, path: Path) -> None:
        self._context.shell.show_file(path)

    @Slot(object)
    def _on_failed(self, error: BaseException) -> None:
        self._context.shell.show_problem(error)


def _write(documents: Documents, events: tuple[CalendarEvent, ...], made_at: datetime, path: Path) -> Path:
    return save_paper(path, documents.calendar(events, made_at))
