"""The talk of typing a sheet of paper: keep what is typed, let it count, take it back."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from sotay.domain.blank_sheet import BlankSheets
from sotay.domain.cell_errors import SignedIsThere
from sotay.domain.dates import format_date
from sotay.domain.errors import SotayError
from sotay.domain.paper_sheet import PaperSheet, checklist_code
from sotay.domain.roster import PersonId
from sotay.services.cell.blank_sheets import blank_sheets
from sotay.services.cell.paper_entry import (
    EnteredPaper,
    PaperToEnter,
    enter_paper,
    let_go_of_draft,
    load_paper,
    save_paper_draft,
    undo_paper,
)
from sotay.services.cell_repositories import CellUnitOfWork
from sotay.texts import paper_entry as texts
from sotay.texts.errors import sentence_for
from sotay.ui.common.dialogs import ask
from sotay.ui.common.typing_rules import commit_input_method
from sotay.ui.secretary.context import CellContext
from sotay.ui.secretary.paper_entry.dialog import PaperEntryDialog, ShownPaper
from sotay.ui.secretary.paper_entry.printed import Printed, read_printed

T = TypeVar("T")


class PaperEntry(QObject):
    """Holds one person's sheet until it counts, is thrown away or is known to be kept.

    Every change is kept in the store as it is typed; closing the window in any way but by entering or throwing away
    leaves it there, to be gone on with. ``changed()`` when what is handed in, or waits to be, is another.
    """

    changed = Signal()

    def __init__(self, context: CellContext, person: PersonId, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._person = person
        self._year = context.year()
        self._window = parent
        self._printed: Printed | None = None
        self._name = ""
        self._sheet: PaperSheet | None = None
        self._is_kept = True
        self.dialog: PaperEntryDialog | None = None

    def open(self) -> None:
        """Read what there is and open the window over it."""
        if self._context.desk.is_read_only:
            self._context.shell.show_notice(texts.read_only())
            return
        commit_input_method()
        self._watch(self._context.drawing.submit(read_printed, self._context.adapters.catalog), self._on_printed)

    def settle(self) -> None:
        """Queue again what could not be kept."""
        if not self._is_kept:
            self._keep()

    def unsaved_text(self) -> str | None:
        """Return words that are not known to be on disk."""
        if self._is_kept or self._sheet is None:
            return None
        return "\n".join(each.note for each in self._sheet.answers.values() if each.note.strip()) or None

    @Slot(object)
    def _on_printed(self, printed: Printed) -> None:
        self._printed = printed
        self._run(partial(_load, person=self._person, year=self._year, printed=printed), self._on_loaded)

    @Slot(object)
    def _on_loaded(self, loaded: tuple[PaperToEnter, BlankSheets]) -> None:
        paper, blank = loaded
        self._name, self._sheet = blank.names[0], paper.sheet
        shown = ShownPaper(blank, paper.sheet, _notes(paper, blank), has_draft=paper.is_draft)
        self.dialog = dialog = PaperEntryDialog(self._context.theme, self._context.today, shown, self._window)
        dialog.edited.connect(self._on_edited)
        dialog.enter_asked.connect(self._on_enter)
        dialog.discard_asked.connect(self._on_discard)
        dialog.finished.connect(self._on_finished)
        dialog.open()

    # --- keeping what is typed ----------------------------------------------------------------------------------------

    @Slot(object)
    def _on_edited(self, sheet: PaperSheet) -> None:
        if sheet != self._sheet:
            self._sheet = sheet
            self._keep()

    def _keep(self) -> None:
        if self._sheet is None:
            return
        self._is_kept = False
        self._context.shell.show_saving()
        act = partial(_save, person=self._person, sheet=self._sheet)
        self._context.jobs.watch(
            self._context.desk.save_soon(("paper", self._person, self._year), act), self._on_kept, self._on_not_kept
        )

    @Slot(object)
    def _on_kept(self, kept: PaperSheet) -> None:
        if kept == self._sheet:
            self._is_kept = True
            self._context.shell.show_saved(self._context.clock())

    @Slot(object)
    def _on_not_kept(self, error: SotayError) -> None:
        self._context.shell.show_save_failed(error, self.settle)
        self._say(error)

    # --- letting it count, and throwing away --------------------------------------------------------------------------

    @Slot()
    def _on_enter(self) -> None:
        if self.dialog is not None and self._take_fields(self.dialog):
            self._enter(replaces_signed=False)

    def _take_fields(self, dialog: PaperEntryDialog) -> bool:
        commit_input_method()
        is_right = dialog.accept_fields()
        self._on_edited(dialog.sheet())
        return is_right

    def _enter(self, *, replaces_signed: bool) -> None:
        dialog, printed, sheet = self.dialog, self._printed, self._sheet
        if dialog is None or printed is None or sheet is None:
            return
        dialog.set_busy(is_busy=True)
        act = partial(
            enter_paper,
            person_id=self._person,
            sheet=sheet,
            checklist=printed.checklist,
            forms=printed.forms,
            now=self._context.clock(),
            replaces_signed=replaces_signed,
        )
        self._run(act, self._on_entered)

    @Slot(object)
    def _on_entered(self, entered: EnteredPaper) -> None:
        dialog = self.dialog
        done, total = (dialog.model.done, dialog.model.rowCount()) if dialog else (0, 0)
        self._let_go()
        undo = partial(self._undo, entered)
        self._context.shell.offer_undo(texts.entered(self._name, done, total), undo)
        self._tell()

    def _undo(self, entered: EnteredPaper) -> None:
        self._run(partial(undo_paper, entered=entered, now=self._context.clock()), self._on_undone)

    @Slot(object)
    def _on_undone(self, _: object) -> None:
        self._context.shell.show_notice(texts.undone(self._name))
        self._tell()

    @Slot()
    def _on_discard(self) -> None:
        commit_input_method()
        self._run(partial(let_go_of_draft, person_id=self._person, year=self._year), self._on_discarded)

    @Slot(object)
    def _on_discarded(self, gone: PaperSheet | None) -> None:
        self._let_go()
        if gone is not None:
            self._context.shell.offer_undo(texts.discarded(self._name), partial(self._take_back, gone))
        self._tell()

    def _take_back(self, gone: PaperSheet) -> None:
        self._sheet = gone
        self._keep()
        self.open()

    @Slot(int)
    def _on_finished(self, result: int) -> None:
        dialog, self.dialog = self.dialog, None
        if dialog is None:
            return
        if result == PaperEntryDialog.DialogCode.Rejected.value:
            commit_input_method()
            self._on_edited(dialog.sheet())
            if self._sheet is not None and not self._sheet.is_empty:
                self._context.shell.show_notice(texts.kept_for_later(self._name))
                self._tell()
        dialog.deleteLater()

    def _let_go(self) -> None:
        """Close the window; what is kept from here on takes the place of a draft that the disk refused."""
        self._sheet = PaperSheet(self._year)
        self._keep()
        if self.dialog is not None:
            self.dialog.accept()

    def _tell(self) -> None:
        self._context.shell.refresh()
        self.changed.emit()

    # --- trouble ------------------------------------------------------------------------------------------------------

    def _run(self, act: Callable[[CellUnitOfWork], T], done: Callable[[T], object]) -> None:
        self._watch(self._context.desk.run(act), done)

    def _watch(self, future: Future[T], done: Callable[[T], object]) -> None:
        self._context.jobs.watch(future, done, self._on_failed)

    @Slot(object)
    def _on_failed(self, error: SotayError) -> None:
        if self.dialog is None:
            self._context.shell.show_problem(error)
            return
        self.dialog.set_busy(is_busy=False)
        if not isinstance(error, SignedIsThere):
            self._say(error)
        elif self._may_replace(error, self.dialog):
            self._enter(replaces_signed=True)

    def _may_replace(self, error: SignedIsThere, dialog: PaperEntryDialog) -> bool:
        question = texts.replace_question(error.name, format_date(error.received_on))
        return ask(
            self._context.theme, dialog, texts.replace_title(), question, texts.replace_yes(), texts.replace_no()
        )

    def _say(self, error: SotayError) -> None:
        if self.dialog is not None:
            self.dialog.show_problem(texts.not_kept(sentence_for(error)))


def open_paper_entry(context: CellContext, person: PersonId, parent: QWidget) -> PaperEntry:
    """Open the window in which a person's sheet of the season is typed, over ``parent``, and return its talk."""
    talk = PaperEntry(context, person, parent)
    talk.open()
    return talk


def _load(uow: CellUnitOfWork, *, person: PersonId, year: int, printed: Printed) -> tuple[PaperToEnter, BlankSheets]:
    paper = load_paper(uow, person_id=person, year=year, checklist=printed.checklist)
    blank = blank_sheets(uow, year=year, people=(person,), checklist=printed.checklist, forms=printed.forms)
    return paper, blank


def _save(uow: CellUnitOfWork, *, person: PersonId, sheet: PaperSheet) -> PaperSheet:
    save_paper_draft(uow, person_id=person, sheet=sheet)
    return sheet


def _notes(paper: PaperToEnter, blank: BlankSheets) -> tuple[str, ...]:
    """Return what is to be known before typing."""
    notes = []
    code = paper.sheet.checklist_code
    if not paper.sheet.is_empty and code and code != checklist_code(blank.checklist):
        notes.append(texts.code_of_draft_differs(code))
    if paper.is_draft:
        notes.append(texts.has_draft())
    if paper.counted is not None and not paper.counted.is_from_paper:
        notes.append(texts.signed_is_there(format_date(paper.counted.received_at.date())))
    elif paper.counted is not None and not paper.is_draft:
        notes.append(texts.goes_over(format_date(paper.counted.received_at.date())))
    return tuple(notes)
