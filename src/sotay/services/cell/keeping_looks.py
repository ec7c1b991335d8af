"""How the papers of an archived season look: by the templates and the layout of then, whatever is accepted later.

Source: docs/adr/0028-layout-of-a-saved-paper.md.
"""

from __future__ import annotations

from dataclasses import dataclass

from sotay.domain.cell_paper import PaperTemplate
from sotay.domain.layout import PageLayout
from sotay.domain.plain import from_json, to_json
from sotay.services.catalog_port import Catalog
from sotay.services.cell_repositories import CellUnitOfWork

LOOKS = "season-looks-"


@dataclass(frozen=True, slots=True)
class SeasonLooks:
    """What the papers of a season are drawn by, those of a cell and those over the cells of a committee."""

    templates: tuple[PaperTemplate, ...]
    committee_templates: tuple[PaperTemplate, ...]
    layout: PageLayout


def keep_looks(uow: CellUnitOfWork, catalog: Catalog) -> None:
    """Let every archived season keep how its papers look, inside an act that is about to change files.

    ``catalog`` is as it was before the change.
    """
    for year in uow.seasons.years():
        archived_at = uow.seasons.archived_at(year)
        if archived_at is None or kept_looks(uow, year) is not None:
            continue
        layout = catalog.layout(archived_at.date())
        looks = SeasonLooks(catalog.cell_papers()[0], catalog.committee_papers()[0], layout)
        uow.settings.put(f"{LOOKS}{year}", to_json(looks))


def kept_looks(uow: CellUnitOfWork, year: int) -> SeasonLooks | None:
    """Return what an archived season keeps, inside an act; None where files of today are as good."""
    kept = uow.settings.get(f"{LOOKS}{year}")
    return from_json(SeasonLooks, kept) if kept and uow.seasons.archived_at(year) is not None else None


def forget_looks(uow: CellUnitOfWork, year: int) -> None:
    """Let a season that is opened again go by the files of its day, inside an act."""
    uow.settings.put(f"{LOOKS}{year}", "")
