"""The papers of a new store: the sheet with the recovery code, and the one-page guide."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from sotay.domain.store_kind import StoreKind
from sotay.texts import first_run as texts
from sotay.texts import help as help_texts
from sotay.texts import shell as shell_texts
from sotay.texts.stores import store_name
from sotay.ui.common.scroll_page import ScrollPage
from sotay.ui.notices import sentence_of
from sotay.ui.printing import DocumentActions, Paper
from sotay.ui.start.first_run.done_step import HandoverStep
from sotay.ui.start.first_run.sheet_step import SheetStep
from sotay.ui.start.unlocking import StartParts

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


class _StepPapers(QObject):
    """Prints and saves the paper of one step, and says in its bar how it went."""

    def __init__(self, parts: StartParts, step: ScrollPage, window: QWidget) -> None:
        super().__init__(window)
        self._step = step
        self._documents = DocumentActions(parts.theme, parts.jobs, parts.worker, window)
        self._documents.saved.connect(self._on_saved)
        self._documents.told.connect(self._on_told)
        self._documents.failed.connect(self._on_failed)

    def paper(self) -> Paper | None:
        """Return the paper, once there is one."""
        raise NotImplementedError

    @Slot()
    def print_it(self) -> None:
        """Print the paper."""
        paper = self.paper()
        if paper is not None:
            self._documents.print_paper(paper)

    @Slot()
    def save_it(self) -> None:
        """Save the paper as PDF."""
        paper = self.paper()
        if paper is not None:
            self._documents.save_pdf(paper)

    @Slot(object)
    def _on_saved(self, path: Path) -> None:
        self._step.bar.show_info(shell_texts.file_written(path.name))

    @Slot(str)
    def _on_told(self, sentence: str) -> None:
        self._step.bar.show_info(sentence)

    @Slot(object)
    def _on_failed(self, error: BaseException) -> None:
        self._step.bar.show_error(sentence_of(error))


class SheetPapers(_StepPapers):
    """The sheet with the recovery code, once ``sheet_of`` was told it."""

    def __init__(self, parts: StartParts, step: SheetStep, kind: StoreKind, window: QWidget) -> None:
        super().__init__(parts, step, window)
        self._parts = parts
        self._kind = kind
        self._sheet: Paper | None = None
        step.panel.print_asked.connect(self.print_it)
        step.panel.save_asked.connect(self.save_it)

    def sheet_of(self, code: str, folder: Path, owner: str = "") -> None:
        """Take the code that the sheet shows."""
        draw = partial(
            self._parts.adapters.documents.recovery_sheet,
            code=code,
            folder=folder,
            owner=owner,
            made_on=self._parts.clock().date(),
            kind=self._kind,
        )
        self._sheet = Paper(texts.sheet_paper(), texts.sheet_file_name(store_name(self._kind)), draw)

    def paper(self) -> Paper | None:
        """Return the sheet."""
        return self._sheet


class GuidePapers(_StepPapers):
    """The guide of one page, for whoever a handbook is set up for."""

    def __init__(self, parts: StartParts, step: HandoverStep, window: QWidget) -> None:
        super().__init__(parts, step, window)
        self._documents_of = parts.adapters.documents
        step.print_asked.connect(self.print_it)
        step.save_asked.connect(self.save_it)

    def paper(self) -> Paper:
        """Return the guide."""
        draw = partial(self._documents_of.help_page, help_texts.guide_title(), help_texts.guide())
        return Paper(help_texts.guide_paper(), help_texts.topic_file_name(help_texts.GUIDE_ID), draw)
