"""The two papers of the first run: the sheet with the recovery code, and the one-page guide."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from sotay.texts import first_run as texts
from sotay.texts import help as help_texts
from sotay.texts import shell as shell_texts
from sotay.ui.common.scroll_page import ScrollPage
from sotay.ui.notices import sentence_of
from sotay.ui.printing import DocumentActions, Paper
from sotay.ui.start.first_run.done_step import HandoverStep
from sotay.ui.start.first_run.sheet_step import SheetStep
from sotay.ui.start.unlocking import StartParts

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


class SetupPapers(QObject):
    """Prints and saves what the steps ask for, and says in their bars how it went."""

    def __init__(self, parts: StartParts, sheet: SheetStep, handover: HandoverStep, window: QWidget) -> None:
        super().__init__(window)
        self._parts = parts
        self._documents = DocumentActions(parts.theme, parts.jobs, parts.worker, window)
        self._page: ScrollPage = sheet
        self._sheet: Paper | None = None
        self._sheet_step = sheet
        self._handover_step = handover
        sheet.panel.print_asked.connect(self._on_print_sheet)
        sheet.panel.save_asked.connect(self._on_save_sheet)
        handover.print_asked.connect(self._on_print_guide)
        handover.save_asked.connect(self._on_save_guide)
        self._documents.saved.connect(self._on_saved)
        self._documents.told.connect(self._on_told)
        self._documents.failed.connect(self._on_failed)

    def sheet_of(self, code: str, folder: Path) -> None:
        """Take the code that the sheet shows."""
        draw = partial(
            self._parts.adapters.documents.recovery_sheet,
            code=code,
            folder=folder,
            full_name="",
            made_on=self._parts.clock().date(),
        )
        self._sheet = Paper(texts.sheet_paper(), texts.sheet_file_name(), draw)

    def _guide(self) -> Paper:
        draw = partial(self._parts.adapters.documents.help_page, help_texts.guide_title(), help_texts.guide())
        return Paper(help_texts.guide_paper(), help_texts.topic_file_name(help_texts.GUIDE_ID), draw)

    @Slot()
    def _on_print_sheet(self) -> None:
        self._page = self._sheet_step
        if self._sheet is not None:
            self._documents.print_paper(self._sheet)

    @Slot()
    def _on_save_sheet(self) -> None:
        self._page = self._sheet_step
        if self._sheet is not None:
            self._documents.save_pdf(self._sheet)

    @Slot()
    def _on_print_guide(self) -> None:
        self._page = self._handover_step
        self._documents.print_paper(self._guide())

    @Slot()
    def _on_save_guide(self) -> None:
        self._page = self._handover_step
        self._documents.save_pdf(self._guide())

    @Slot(object)
    def _on_saved(self, path: Path) -> None:
        self._page.bar.show_info(shell_texts.file_written(path.name))

    @Slot(str)
    def _on_told(self, sentence: str) -> None:
        self._page.bar.show_info(sentence)

    @Slot(object)
    def _on_failed(self, error: BaseException) -> None:
        self._page.bar.show_error(sentence_of(error))
