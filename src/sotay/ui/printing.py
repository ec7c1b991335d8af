"""What a page does with a paper: show it, save it as PDF or for Word, print it.

Papers are drawn on the worker from plain values; files are written in one step, so that an old file is there whole
until the new one is.
"""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Executor
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtPrintSupport import QPrinterInfo
from PySide6.QtWidgets import QDialog, QWidget

from sotay.services.papers import save_paper
from sotay.texts import printing as texts
from sotay.ui.common.dialogs import DialogChoice, choose
from sotay.ui.common.file_dialogs import choose_save_path
from sotay.ui.common.jobs import Jobs
from sotay.ui.common.painting import ButtonKind
from sotay.ui.common.theme import Theme
from sotay.ui.context import StoreContext
from sotay.ui.paper_printing import count_pages, send_to_printer
from sotay.ui.preview_dialog import PreviewDialog
from sotay.ui.print_dialog import PrintDialog

SAVE, DROP = "save", "drop"


@dataclass(frozen=True, slots=True)
class Paper:
    """A document that can be drawn.

    ``title`` names it inside a sentence, ``file_name`` is what a saved PDF is called at first, ``draw`` returns the
    PDF and is run on the worker. ``note`` is said beside the pages before they are printed or saved, and is on no page.
    ``write_word`` returns the same paper as a Word file and is run there too; None for one that nobody goes on with.
    ``write_excel`` does so for a table; None for one that is none. ``copies`` is how many the printer is asked for at
    first.
    """

    title: str
    file_name: str
    draw: Callable[[], bytes]
    note: str = ""
    write_word: Callable[[], bytes] | None = None
    write_excel: Callable[[], bytes] | None = None
    copies: int = 1


class DocumentActions(QObject):
    """The acts on papers of one page or window.

    ``saved(Path)`` when a file was written, ``told(str)`` for what else is to be said, ``failed(SotayError)`` with
    nothing changed, ``busy_changed(bool)`` around drawing.
    """

    saved = Signal(object)
    told = Signal(str)
    failed = Signal(object)
    busy_changed = Signal(bool)

    def __init__(self, theme: Theme, jobs: Jobs, worker: Executor, window: QWidget) -> None:
        super().__init__(window)
        self._theme = theme
        self._jobs = jobs
        self._worker = worker
        self._window = window
        self._preview: PreviewDialog | None = None
        self._paper: Paper | None = None
        self._printer_name = ""

    def preview(self, paper: Paper) -> None:
        """Open a window with the real pages."""
        self._paper = paper
        has_word = paper.write_word is not None
        dialog = PreviewDialog(self._theme, self._window, paper.title, note=paper.note, has_word=has_word)
        dialog.save_asked.connect(self._on_save_asked)
        dialog.word_asked.connect(self._on_word_asked)
        dialog.print_asked.connect(self._on_print_asked)
        dialog.finished.connect(self._on_preview_finished)
        self._preview = dialog
        self._watch(paper.draw, self._on_drawn_for_preview)
        dialog.open()

    def save_pdf(self, paper: Paper) -> None:
        """Ask for a place and write the paper there."""
        self._save(paper, paper.draw, texts.save_dialog(), texts.pdf_files(), ".pdf")

    def save_word(self, paper: Paper) -> None:
        """Ask for a place and write the paper there as a Word file."""
        self._save(paper, paper.write_word, texts.save_word_dialog(), texts.word_files(), ".docx")

    def save_excel(self, paper: Paper) -> None:
        """Ask for a place and write the table there as an Excel file."""
        self._save(paper, paper.write_excel, texts.save_excel_dialog(), texts.excel_files(), ".xlsx")

    def print_paper(self, paper: Paper) -> None:
        """Draw the paper, ask for the printer, print."""
        self._paper = paper
        if not QPrinterInfo.availablePrinterNames():
            self._offer_file_instead(paper)
            return
        self._watch(partial(_draw_and_count, paper.draw), self._on_drawn_for_printer)

    def _save(self, paper: Paper, make: Callable[[], bytes] | None, title: str, kind: str, suffix: str) -> None:
        if make is None:
            return
        name = str(Path(paper.file_name).with_suffix(suffix))
        path = choose_save_path(self._theme, self._front(), title, name, kind, suffix)
        if path is not None:
            self._watch(partial(_draw_and_save, make, path), self._on_saved)

    def _front(self) -> QWidget:
        return self._preview or self._window

    def _watch(self, job: Callable[[], object], done: Callable[[object], None]) -> None:
        self.busy_changed.emit(True)
        self._jobs.watch(self._worker.submit(job), done, self._on_failed)

    def _offer_file_instead(self, paper: Paper) -> None:
        choices = (
            DialogChoice(DROP, texts.do_not_print()),
            DialogChoice(SAVE, texts.save_pdf(), ButtonKind.PRIMARY),
        )
        title = texts.print_dialog_title(paper.title)
        if choose(self._theme, self._front(), title, texts.no_printer(), choices, DROP) == SAVE:
            self.save_pdf(paper)

    @Slot(object)
    def _on_drawn_for_preview(self, content: object) -> None:
        self.busy_changed.emit(False)
        if self._preview is not None and isinstance(content, bytes):
            self._preview.pane.show_pdf(content)

    @Slot(object)
    def _on_saved(self, path: object) -> None:
        self.busy_changed.emit(False)
        if self._preview is not None:
            self._preview.accept()
        self.saved.emit(path)

    @Slot(object)
    def _on_drawn_for_printer(self, drawn: object) -> None:
        self.busy_changed.emit(False)
        if self._paper is None or not isinstance(drawn, DrawnPaper):
            return
        dialog = PrintDialog(
            self._theme, self._front(), title=self._paper.title, pages=drawn.pages, copies=self._paper.copies
        )
        if dialog.exec() == QDialog.DialogCode.Accepted:
            order = dialog.order()
            self._printer_name = order.printer_name
            self.told.emit(texts.printing(self._paper.title))
            self._watch(partial(send_to_printer, drawn.content, order), self._on_printed)
        dialog.deleteLater()

    @Slot(object)
    def _on_printed(self, pages: object) -> None:
        self.busy_changed.emit(False)
        if self._paper is None or not isinstance(pages, int) or not pages:
            self.told.emit(texts.print_failed())
        else:
            self.told.emit(texts.printed(self._paper.title, self._printer_name, pages))

    @Slot(object)
    def _on_failed(self, error: BaseException) -> None:
        self.busy_changed.emit(False)
        if self._preview is not None:
            self._preview.reject()
        self.failed.emit(error)

    @Slot()
    def _on_save_asked(self) -> None:
        if self._paper is not None:
            self.save_pdf(self._paper)

    @Slot()
    def _on_word_asked(self) -> None:
        if self._paper is not None:
            self.save_word(self._paper)

    @Slot()
    def _on_print_asked(self) -> None:
        if self._paper is not None:
            self.print_paper(self._paper)

    @Slot()
    def _on_preview_finished(self) -> None:
        if self._preview is not None:
            self._preview.deleteLater()
            self._preview = None


@dataclass(frozen=True, slots=True)
class DrawnPaper:
    """A PDF with the number of its pages."""

    content: bytes
    pages: int


def documents_of(context: StoreContext[object], page: QWidget) -> DocumentActions:
    """Return the acts on papers of a page; what they say goes to the bars of the window around it."""
    documents = DocumentActions(context.theme, context.jobs, context.drawing, page)
    documents.saved.connect(context.shell.show_file)
    documents.told.connect(context.shell.show_notice)
    documents.failed.connect(context.shell.show_problem)
    return documents


def _draw_and_save(draw: Callable[[], bytes], path: Path) -> Path:
    return save_paper(path, draw())


def _draw_and_count(draw: Callable[[], bytes]) -> DrawnPaper:
    content = draw()
    return DrawnPaper(content, count_pages(content))
