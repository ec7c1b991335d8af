"""The talk of the view of files: what is let go or chosen there, what became of it, its receipts, its paper."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QGuiApplication

from sotay.domain.collecting import Outcome
from sotay.domain.hand_in import SubmissionId
from sotay.domain.key_card import ENDINGS, CardKind
from sotay.domain.roster import PersonId
from sotay.services.cell.finding import SUBMISSION_ENDING
from sotay.texts import collecting as texts
from sotay.ui.common.file_dialogs import choose_folder, choose_open_paths
from sotay.ui.printing import DocumentActions
from sotay.ui.secretary.collecting.batch import Batch, lines_of, listing_of
from sotay.ui.secretary.collecting.files_view import FilesView
from sotay.ui.secretary.collecting.people_rows import Listed
from sotay.ui.secretary.collecting.receipt_talk import ReceiptTalk
from sotay.ui.secretary.collecting.taking import FileTaking
from sotay.ui.secretary.context import CellContext, CellPageId, CellPlace
from sotay.ui.secretary.listing_paper import table_paper


class FilesTalk(QObject):
    """``changed()`` when the book holds other submissions or receipts, ``wanted()`` when the view is to be shown.

    ``person_wanted(key)`` when what somebody handed in is to be read.
    """

    changed = Signal()
    wanted = Signal()
    person_wanted = Signal(str)

    def __init__(
        self, context: CellContext, view: FilesView, receipts: ReceiptTalk, documents: DocumentActions
    ) -> None:
        super().__init__(view)
        self._context = context
        self._view = view
        self._receipts = receipts
        self._documents = documents
        self._batch: Batch | None = None
        self._checklist_hash = ""
        self._listed: Listed | None = None
        self.taking = FileTaking(context, view)
        self._connect()

    def show_people(self, listed: Listed) -> None:
        """Call people as the list of the year does."""
        self._listed = listed
        if self._batch is not None:
            self._show_batch(replace(self._batch, labels=listed.labels_of_submissions()))

    def tell_other_checklists(self, checklist_hash: str) -> None:
        """Say of files from now on that they were written by another checklist than this."""
        self._checklist_hash = checklist_hash

    def take(self, paths: tuple[Path, ...]) -> None:
        """Take files and folders in; key cards alone are for another page."""
        cards = [path for path in paths if path.suffix.lower() == ENDINGS[CardKind.MEMBER]]
        others = tuple(path for path in paths if path not in cards)
        if cards and not others:
            self._context.shell.go_to(CellPlace(CellPageId.KEYS, file=cards[0]))
        elif paths:
            self.wanted.emit()
            self.taking.take(paths)

    @Slot(object)
    def _on_dropped(self, paths: tuple[Path, ...]) -> None:
        self.take(paths)

    @Slot()
    def _on_choose_files(self) -> None:
        title, kind = texts.choose_files_title(), texts.submission_files()
        self.take(choose_open_paths(self._view, title, kind, [SUBMISSION_ENDING]))

    @Slot()
    def _on_choose_folder(self) -> None:
        folder = choose_folder(self._view, texts.choose_folder_title())
        if folder is not None:
            self.take((folder,))

    @Slot(object)
    def _on_offered(self, path: Path) -> None:
        self.take((path,))

    @Slot()
    def _on_again(self) -> None:
        if self._batch is not None:
            self.take(self._batch.waiting())

    @Slot()
    def _on_keys(self) -> None:
        self._context.shell.go_to(CellPlace(CellPageId.KEYS, person=self._first_waiting()))

    def _first_waiting(self) -> PersonId | None:
        """Return whose key is to be compared first, None where the name is nobody's or several people's."""
        waiting = self._batch.of(Outcome.WAITING) if self._batch else ()
        listed = self._listed
        if not waiting or listed is None:
            return None
        sender = waiting[0].sender
        people = (each.person for each in listed.year.people)
        named = [each.id for each in people if sender in (each.full_name, listed.labels[each.id])]
        return named[0] if len(named) == 1 else None

    @Slot(str)
    def _on_opened(self, key: str) -> None:
        """Lead from a file that was taken to what it says, where it is the one that counts of this year."""
        if self._batch is None or self._listed is None:
            return
        submission_id = self._batch.of(self._view.outcome)[int(key)].submission_id
        person = next(
            (each.person.id for each in self._listed.year.people if each.submission_id == submission_id), None
        )
        if submission_id is not None and person is not None:
            self.person_wanted.emit(person)

    @Slot(object)
    def _on_taken(self, batch: Batch) -> None:
        labels = self._listed.labels_of_submissions() if self._listed is not None else {}
        self._show_batch(replace(batch, labels=labels, checklist_hash=self._checklist_hash))
        self._view.rows.scrollToTop()
        self.changed.emit()

    @Slot()
    def _on_undone(self) -> None:
        self._show_batch(None)
        self.changed.emit()

    def _show_batch(self, batch: Batch | None) -> None:
        self._batch = batch
        self._view.show_batch(batch)

    @Slot()
    def _on_receipts(self) -> None:
        if self._batch is not None:
            self._receipts.write(self._batch.to_receipt())

    @Slot(object)
    def _on_written(self, paths: Mapping[SubmissionId, Path]) -> None:
        if self._batch is not None:
            names = {**self._batch.receipts, **{key: path.name for key, path in paths.items()}}
            self._show_batch(replace(self._batch, receipts=names))
        self.changed.emit()

    @Slot()
    def _on_copy_results(self) -> None:
        if self._batch is not None:
            lines = lines_of(self._batch, self._view.outcome)
            QGuiApplication.clipboard().setText("\n".join(lines))
            self._context.shell.show_notice(texts.results_copied(len(lines)))

    @Slot()
    def print_results(self) -> bool:
        """Show the results as a paper; False where there are none."""
        if self._batch is None:
            return False
        listed = self._listed
        listing = listing_of(self._batch, listed.year.name if listed else "")
        name = texts.paper_file_name(self._batch.at.date().isoformat())
        self._documents.preview(table_paper(self._context.adapters, listing, texts.paper_name(), name))
        return True

    def _connect(self) -> None:
        view, taking = self._view, self.taking
        view.drop.files_asked.connect(self._on_choose_files)
        view.drop.folder_asked.connect(self._on_choose_folder)
        view.offered_wanted.connect(self._on_offered)
        view.rows.activated_row.connect(self._on_opened)
        view.keys_asked.connect(self._on_keys)
        view.again_asked.connect(self._on_again)
        view.receipts_asked.connect(self._on_receipts)
        view.folder_asked.connect(self._receipts.change_folder)
        view.copy_asked.connect(self._on_copy_results)
        view.print_asked.connect(self.print_results)
        taking.taken.connect(self._on_taken)
        taking.undone.connect(self._on_undone)
        taking.broken_off.connect(self.changed)
        self._receipts.written.connect(self._on_written)
        self._receipts.folder_changed.connect(view.show_folder)
