"""What the program makes of a draft as it is typed: its own meaning, and whether it can follow what was before it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from sotay.domain.catalog_file import CatalogFile, CatalogKind
from sotay.domain.catalog_value import CatalogValue
from sotay.domain.errors import FileHasProblems, Problem
from sotay.domain.file_version import version_order
from sotay.domain.manifestation import Checklist
from sotay.services.catalog_port import Catalog


@dataclass(frozen=True, slots=True)
class Reading:
    """``value`` is None where a text by itself cannot be read; ``problems`` are all that keep it unpublished."""

    value: CatalogValue | None
    problems: tuple[Problem, ...] = ()

    @property
    def is_ready(self) -> bool:
        """Tell whether nothing stands in the way."""
        return self.value is not None and not self.problems


class DraftReader:
    """Reads texts of one kind; runs on a worker.

    ``known`` is asked once for every version that the store knows, which a draft must be able to follow and
    one that ``is_published`` already followed.
    """

    def __init__(
        self,
        catalog: Catalog,
        kind: CatalogKind,
        known: Callable[[], Iterable[CatalogFile]] = tuple,
        *,
        is_published: bool = False,
    ) -> None:
        self._catalog = catalog
        self._kind = kind
        self._find_known = known
        self._is_published = is_published
        self._known: tuple[Checklist, ...] | None = None

    def __call__(self, text: str) -> Reading:
        """Return what a text says and what is wrong with it."""
        followed = () if self._is_published else self.known()
        try:
            return Reading(self._catalog.read_text(self._kind, text, known=followed))
        except FileHasProblems as error:
            return Reading(_read(self._catalog, self._kind, text) if followed else None, error.problems)

    def known(self) -> tuple[Checklist, ...]:
        """Return the known checklists that can be read; none for other kinds."""
        if self._known is None:
            files = self._find_known() if self._kind is CatalogKind.CHECKLIST else ()
            values = (_read(self._catalog, each.kind, each.text) for each in files if each.kind is self._kind)
            self._known = tuple(each for each in values if isinstance(each, Checklist))
        return self._known

    def before(self, value: CatalogValue) -> CatalogFile | None:
        """Return the highest known version of a lineage below a value of it, None for the first."""
        file_id, version = self._catalog.id_of(self._kind, value), version_order(value.version)
        lower = [
            each
            for each in self._find_known()
            if each.lineage == (self._kind, file_id) and version_order(each.version) < version
        ]
        return max(lower, key=lambda each: version_order(each.version), default=None)

    def replaced_by(self, checklist: Checklist) -> Checklist | None:
        """Return the version that a checklist says it replaces, None where it replaces none that is known."""
        wanted = (checklist.id, checklist.replaces)
        return next((each for each in self.known() if (each.id, each.version) == wanted), None)


def _read(catalog: Catalog, kind: CatalogKind, text: str) -> CatalogValue | None:
    try:
        return catalog.read_text(kind, text)
    except FileHasProblems:
        return None
