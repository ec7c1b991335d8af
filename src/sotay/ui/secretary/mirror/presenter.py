"""The talk of the page with the mirror: what there is to make it of, and telling it once."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from sotay.domain.manifestation import Checklist
from sotay.services.catalog_port import Catalog
from sotay.services.cell.mirroring import MirrorFacts, load_mirror, release_mirror
from sotay.texts import cell_mirror as texts
from sotay.ui.secretary.context import CellContext
from sotay.ui.secretary.season_reading import SeasonAtHand, SeasonReader


@dataclass(frozen=True, slots=True)
class MirrorAtHand:
    """The season with the facts of its mirror."""

    at_hand: SeasonAtHand
    facts: MirrorFacts


@dataclass(frozen=True, slots=True)
class _Known:
    """The checklist in force, and every version of it that is known here."""

    in_force: Checklist
    versions: tuple[Checklist, ...]


def _read_checklists(catalog: Catalog) -> _Known:
    return _Known(catalog.shipped_checklist(), catalog.checklist_versions())


class MirrorPresenter(QObject):
    """``read(MirrorAtHand)`` after each reading."""

    read = Signal(object)

    def __init__(self, context: CellContext, page: QWidget) -> None:
        super().__init__(page)
        self._context = context
        self._at_hand: SeasonAtHand | None = None
        self._known: _Known | None = None
        self._reader = SeasonReader(context, self)
        self._reader.read.connect(self._on_season)

    @Slot()
    def load(self) -> None:
        """Read everything."""
        self._reader.load()

    @Slot()
    def tell(self) -> None:
        """Tell the mirror; whoever calls this has asked before."""
        if self._known is None:
            return
        self._tell(self._known)

    def _tell(self, known: _Known) -> None:
        if self._at_hand is None:
            return
        data = self._at_hand.data
        act = partial(
            release_mirror, year=data.year, rules=data.rules, checklist=known.in_force, versions=known.versions
        )
        self._context.jobs.watch(self._context.desk.run(act), self._on_told, self._on_failed)

    @Slot(object)
    def _on_told(self, _: object) -> None:
        self._context.shell.show_notice(texts.told(self._context.year()))
        self._reader.load_book()

    @Slot(object)
    def _on_season(self, at_hand: SeasonAtHand) -> None:
        self._at_hand = at_hand
        reading = self._context.drawing.submit(partial(_read_checklists, self._context.adapters.catalog))
        self._context.jobs.watch(reading, self._on_checklists, self._on_failed)

    @Slot(object)
    def _on_checklists(self, known: _Known) -> None:
        self._known = known
        if self._at_hand is None:
            return
        data = self._at_hand.data
        act = partial(load_mirror, year=data.year, rules=data.rules, checklist=known.in_force, versions=known.versions)
        self._context.jobs.watch(self._context.desk.run(act), self._on_facts, self._on_failed)

    @Slot(object)
    def _on_facts(self, facts: MirrorFacts) -> None:
        if self._at_hand is not None and self._at_hand.data.year == self._context.year():
            self.read.emit(MirrorAtHand(self._at_hand, facts))

    @Slot(object)
    def _on_failed(self, error: BaseException) -> None:
        self._context.shell.show_problem(error)
