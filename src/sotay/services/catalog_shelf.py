"""What a handbook holds of data files, for the page on which they are kept."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from sotay.domain.catalog_file import AcceptedFile, CatalogFile, CatalogKind, Draft, Publication, Publisher
from sotay.domain.file_version import version_order
from sotay.domain.in_force import own_in_force
from sotay.domain.manifestation import Checklist
from sotay.services.catalog_port import Catalog
from sotay.services.repositories import UnitOfWork


@dataclass(frozen=True, slots=True)
class Shelf:
    """Drafts, the one changed last first; publications, the latest first; what was accepted and from whom."""

    drafts: tuple[Draft, ...] = ()
    publications: tuple[Publication, ...] = ()
    accepted: tuple[AcceptedFile, ...] = ()
    publishers: tuple[Publisher, ...] = ()

    def publisher_name(self, key: str) -> str:
        """Return what a publisher is called here; "" for a key that is not known."""
        return next((each.name for each in self.publishers if each.key == key), "")


def load_shelf(uow: UnitOfWork) -> Shelf:
    """Return everything that the handbook holds of data files."""
    with uow:
        return Shelf(
            drafts=uow.drafting.drafts(),
            publications=uow.drafting.publications(),
            accepted=uow.catalog_files.accepted(),
            publishers=uow.catalog_files.publishers(),
        )


@dataclass(frozen=True, slots=True)
class InForcePaper:
    """A form, a layout or rules that new papers are made by."""

    kind: CatalogKind
    id: str
    version: str
    name: str
    effective_from: date | None = None


@dataclass(frozen=True, slots=True)
class InForce:
    """What is in force in a handbook: the checklist of new periods first, then the others that it keeps."""

    checklists: tuple[Checklist, ...]
    papers: tuple[InForcePaper, ...]
    shelf: Shelf


def load_in_force(uow: UnitOfWork, *, catalog: Catalog, today: date) -> InForce:
    """Return what new periods and papers of this handbook are made by on a day."""
    shelf = load_shelf(uow)
    with uow:
        kept = uow.checklists.accepted()
    first = own_in_force(kept, today) or catalog.shipped_checklist()
    others = [each for each in reversed(kept) if (each.id, each.version) != (first.id, first.version)]
    return InForce((first, *others), _papers(catalog, today), shelf)


def _papers(catalog: Catalog, today: date) -> tuple[InForcePaper, ...]:
    forms, rules = catalog.forms()[0], catalog.review_rules()[0]
    dated = (
        (CatalogKind.FORM, tuple(each for each in forms if not _is_over(each.effective_until, today))),
        (CatalogKind.COMMITMENT, catalog.commitment_forms()[0]),
        (CatalogKind.RULES, tuple(each for each in rules if not _is_over(each.effective_until, today))),
        (CatalogKind.LAYOUT, (catalog.layout(today),)),
    )
    return tuple(
        InForcePaper(kind, each.id, each.version, each.name, each.effective_from)
        for kind, values in dated
        for each in values
    )


def _is_over(until: date | None, today: date) -> bool:
    return until is not None and until < today


@dataclass(frozen=True, slots=True)
class Sources:
    """Files that a draft can begin from, kind by kind, the latest version of each first; and frames to be filled."""

    files: tuple[CatalogFile, ...]
    templates: tuple[CatalogFile, ...]
    shelf: Shelf


def load_sources(uow: UnitOfWork, *, catalog: Catalog) -> Sources:
    """Return the shipped, accepted and published files, each version once."""
    shelf = load_shelf(uow)
    files = known_files(shelf, catalog)
    kinds = list(CatalogKind)
    latest_first = sorted(files, key=lambda each: version_order(each.version), reverse=True)
    ordered = sorted(latest_first, key=lambda each: (kinds.index(each.kind), each.id))
    return Sources(tuple(ordered), catalog.templates(), shelf)


def known_files(shelf: Shelf, catalog: Catalog) -> tuple[CatalogFile, ...]:
    """Return every version that a handbook knows, each once."""
    files = [*catalog.shipped_files(), *(each.file for each in shelf.accepted), *(e.file for e in shelf.publications)]
    return tuple({(each.kind, each.id, each.version): each for each in files}.values())
