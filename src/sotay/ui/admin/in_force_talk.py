"""Reading what is in force, in words."""

from __future__ import annotations

from datetime import date
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from sotay.domain.catalog_file import CatalogKind
from sotay.domain.manifestation import Checklist
from sotay.services.catalog_shelf import InForce, InForcePaper, Shelf, load_in_force
from sotay.texts import admin_page as texts
from sotay.texts.catalog_kinds import kind_name
from sotay.ui.admin.in_force_view import InForceLine
from sotay.ui.context import Context


class InForceTalk(QObject):
    """``read(checklists, papers)`` with the lines of both cards."""

    read = Signal(object, object)

    def __init__(self, context: Context, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context

    def load(self) -> None:
        """Read anew."""
        context = self._context
        act = partial(load_in_force, catalog=context.adapters.catalog, today=context.today())
        context.jobs.watch(context.desk.run(act), self._on_read, context.shell.show_problem)

    @Slot(object)
    def _on_read(self, found: InForce) -> None:
        checklists = [checklist_line(each, found.shelf) for each in found.checklists]
        self.read.emit(checklists, [_paper_line(each, found.shelf) for each in found.papers])


def checklist_line(checklist: Checklist, shelf: Shelf) -> InForceLine:
    """Return what is said of a checklist."""
    facts = texts.line(
        texts.version(checklist.version),
        texts.counts(len(checklist.groups), len(tuple(checklist.items()))),
        texts.in_force_from(day_of(checklist.effective_from)),
        origin_of(shelf, CatalogKind.CHECKLIST, checklist.id, checklist.version),
    )
    return InForceLine(checklist.title, facts)


def _paper_line(paper: InForcePaper, shelf: Shelf) -> InForceLine:
    facts = texts.line(
        kind_name(paper.kind),
        texts.version(paper.version),
        texts.in_force_from(paper.effective_from) if paper.effective_from else "",
        origin_of(shelf, paper.kind, paper.id, paper.version),
    )
    return InForceLine(paper.name, facts)


def origin_of(shelf: Shelf, kind: CatalogKind, file_id: str, version: str) -> str:
    """Say where a version came from."""
    named = (kind, file_id, version)
    for accepted in shelf.accepted:
        if (accepted.file.kind, accepted.file.id, accepted.file.version) == named and accepted.publisher_key:
            name = shelf.publisher_name(accepted.publisher_key)
            return texts.published_by(name) if name else texts.publisher_unknown()
    if any((each.file.kind, each.file.id, each.file.version) == named for each in shelf.publications):
        return texts.published_here()
    return texts.shipped()


def day_of(written: str) -> date | None:
    """Return the day of a file that is in force from then on, None where none is written."""
    try:
        return date.fromisoformat(written)
    except ValueError:
        return None
