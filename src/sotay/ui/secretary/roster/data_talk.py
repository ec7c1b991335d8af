"""The talk about a person's data: gives it out as two files, deletes it after a clear question, brings it back."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass
from datetime import date
from functools import partial
from itertools import count
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from sotay.domain.roster import PersonId
from sotay.services.cell.people import (
    PersonRecord,
    bring_back_person,
    delete_person,
    export_person,
    look_at_person,
    written_record,
)
from sotay.services.cell_repositories import CellUnitOfWork
from sotay.services.papers import save_paper
from sotay.services.ports import Adapters
from sotay.texts import person_data as texts
from sotay.ui.common.dialogs import ask
from sotay.ui.common.file_dialogs import choose_folder
from sotay.ui.secretary.context import CellContext
from sotay.ui.secretary.roster.person_paper import transcript_of

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class _Wanted:
    """Whose data goes where, and what the cell is called."""

    label: str
    cell: str
    folder: Path = Path()


class PersonData(QObject):
    """``gone(PersonId)`` when a person was deleted, ``back(PersonId)`` when that was undone."""

    gone = Signal(str)
    back = Signal(str)

    def __init__(self, context: CellContext, page: QWidget) -> None:
        super().__init__(page)
        self._context = context
        self._page = page
        self._wanted = _Wanted("", "")

    def export(self, person_id: PersonId, label: str, cell: str) -> None:
        """Say what goes out, ask for a folder, and write both files."""
        title = texts.confirm_export_title(label)
        yes, no = texts.choose_folder(), texts.do_not_export()
        if not ask(self._context.theme, self._page, title, texts.confirm_export(), yes, no):
            return
        folder = choose_folder(self._page, texts.export_title())
        if folder is None:
            return
        self._wanted = _Wanted(label, cell, folder)
        act = partial(export_person, person_id=person_id, now=self._context.clock())
        self._watch(self._context.desk.run(act), self._on_exported)

    def delete(self, person_id: PersonId, label: str) -> None:
        """Say what is deleted, and delete it when that is wanted."""
        self._wanted = _Wanted(label, "")
        self._watch(self._context.desk.run(partial(look_at_person, person_id=person_id)), self._on_looked)

    def _watch(self, future: Future[T], done: Callable[[T], None]) -> None:
        self._context.jobs.watch(future, done, self._on_failed)

    @Slot(object)
    def _on_exported(self, record: PersonRecord) -> None:
        job = partial(_write, self._context.adapters, record, self._wanted, self._context.today())
        self._watch(self._context.drawing.submit(job), self._on_written)

    @Slot(object)
    def _on_written(self, path: Path) -> None:
        self._context.shell.show_file(path)
        self._context.shell.show_notice(texts.exported(str(path.parent)))

    @Slot(object)
    def _on_looked(self, record: PersonRecord) -> None:
        sentence = texts.confirm_delete(len(record.submissions), len(record.keys))
        title = texts.delete_title(self._wanted.label)
        yes, no = texts.delete_now(), texts.keep()
        if ask(self._context.theme, self._page, title, sentence, yes, no, destroys=True):
            act = partial(delete_person, person_id=record.person.id, now=self._context.clock())
            self._watch(self._context.desk.run(act), self._on_deleted)

    @Slot(object)
    def _on_deleted(self, record: PersonRecord) -> None:
        # What was deleted is held by the offer alone, and goes with it.
        self._context.shell.offer_undo(texts.deleted(len(record.submissions)), partial(self._bring_back, record))
        self._context.shell.refresh()
        self.gone.emit(record.person.id)

    def _bring_back(self, record: PersonRecord) -> None:
        now = self._context.clock()

        def act(uow: CellUnitOfWork) -> PersonId:
            bring_back_person(uow, record=record, now=now)
            return record.person.id

        self._watch(self._context.desk.run(act), self._on_brought_back)

    @Slot(object)
    def _on_brought_back(self, person_id: PersonId) -> None:
        self._context.shell.show_notice(texts.brought_back())
        self._context.shell.refresh()
        self.back.emit(person_id)

    @Slot(object)
    def _on_failed(self, error: BaseException) -> None:
        self._context.shell.show_problem(error)


def _write(adapters: Adapters, record: PersonRecord, wanted: _Wanted, today: date) -> Path:
    """Write the paper and the whole record beside it, and return where the paper is."""
    rules, _ = adapters.catalog.review_rules()
    paper = adapters.documents.transcript(transcript_of(record, cell=wanted.cell, rules=rules, today=today))
    stem = texts.file_stem(today.isoformat())
    names = (stem if number == 1 else f"{stem}-{number}" for number in count(1))
    free = next(name for name in names if not any(wanted.folder.glob(f"{name}.*")))
    save_paper(wanted.folder / f"{free}.json", written_record(record).encode("utf-8"))
    return save_paper(wanted.folder / f"{free}.pdf", paper)
