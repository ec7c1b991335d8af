"""Reading the season at hand for the pages of a secretary: rules and templates on the worker, people in the book."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from sotay.domain.cell_paper import PaperKind, PaperTemplate
from sotay.domain.errors import FileHasProblems
from sotay.domain.form import ReviewForm
from sotay.domain.layout import PageLayout
from sotay.domain.review_rules import ReviewRules, rules_for
from sotay.domain.season import Season
from sotay.services.catalog_port import Catalog
from sotay.services.cell.keeping_looks import kept_looks
from sotay.services.cell.season import season_of
from sotay.services.cell_repositories import CellUnitOfWork
from sotay.ui.secretary.context import CellContext


@dataclass(frozen=True, slots=True)
class SeasonData:
    """What the data files say for a season; ``broken`` are the problems of files that are left out.

    ``templates`` are those of the papers of the book at hand: ``committee_templates`` where it lists cells.
    """

    year: int
    rules: ReviewRules
    forms: tuple[ReviewForm, ...]
    templates: tuple[PaperTemplate, ...]
    layout: PageLayout
    broken: tuple[FileHasProblems, ...]
    committee_templates: tuple[PaperTemplate, ...] = ()

    def template(self, kind: PaperKind) -> PaperTemplate | None:
        """Return the template of a paper, None where there is no usable one."""
        return next((each for each in self.templates if each.kind is kind), None)


@dataclass(frozen=True, slots=True)
class SeasonAtHand:
    """A season with the data files it is held by; an archived one is only to be read."""

    data: SeasonData
    season: Season
    is_archived: bool


class SeasonReader(QObject):
    """``read(SeasonAtHand)`` after each ``load``; troubles go to the shell, as do files with problems.

    ``of_own``: in the book of a committee only its own people and the papers of a cell, without those of its cells.
    """

    read = Signal(object)

    def __init__(self, context: CellContext, parent: QObject, *, of_own: bool = False) -> None:
        super().__init__(parent)
        self._context = context
        self._of_own = of_own
        self._data: SeasonData | None = None

    @Slot()
    def load(self) -> None:
        """Read everything, the data files too, since an admin may have changed them."""
        act = partial(_read_data, self._context.adapters.catalog, self._context.year())
        self._context.jobs.watch(self._context.drawing.submit(act), self._on_data, self._on_failed)

    @Slot()
    def load_book(self) -> None:
        """Read the book again and take the data files as they were read last."""
        if self._data is None or self._data.year != self._context.year():
            self.load()
            return
        catalog = self._context.adapters.catalog
        act = partial(_read_season, data=self._data, of_own=self._of_own, catalog=catalog)
        self._context.jobs.watch(self._context.desk.run(act), self._on_season, self._on_failed)

    @Slot(object)
    def _on_data(self, data: SeasonData) -> None:
        if data.year != self._context.year():
            return
        self._data = data
        for error in data.broken:
            self._context.shell.show_problem(error)
        self.load_book()

    @Slot(object)
    def _on_season(self, at_hand: SeasonAtHand) -> None:
        if at_hand.data.year == self._context.year():
            self.read.emit(at_hand)

    @Slot(object)
    def _on_failed(self, error: BaseException) -> None:
        self._context.shell.show_problem(error)


def _read_data(catalog: Catalog, year: int) -> SeasonData:
    rules, broken_rules = catalog.review_rules()
    forms, broken_forms = catalog.forms()
    templates, broken_templates = catalog.cell_papers()
    committee_templates, broken_of_committee = catalog.committee_papers()
    return SeasonData(
        year=year,
        rules=rules_for(year, rules),
        forms=forms,
        templates=templates,
        layout=catalog.layout(),
        broken=(*broken_rules, *broken_forms, *broken_templates, *broken_of_committee),
        committee_templates=committee_templates,
    )


def _read_season(uow: CellUnitOfWork, *, data: SeasonData, of_own: bool, catalog: Catalog) -> SeasonAtHand:
    with uow:
        archived_at = uow.seasons.archived_at(data.year)
        looks = kept_looks(uow, data.year)
        whole = season_of(uow, year=data.year, rules=data.rules, forms=data.forms)
    season = whole.own() if of_own else whole
    if looks is not None:
        data = replace(
            data, templates=looks.templates, committee_templates=looks.committee_templates, layout=looks.layout
        )
    elif archived_at is not None:
        data = replace(data, layout=catalog.layout(archived_at.date()))
    templates = data.committee_templates if season.is_of_committee else data.templates
    return SeasonAtHand(replace(data, templates=templates), season, archived_at is not None)
