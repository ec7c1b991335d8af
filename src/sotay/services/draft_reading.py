"""What the program makes of a draft as it is typed: its own meaning, and whether it can follow what was before it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace

from sotay.domain.catalog_file import CatalogFile, CatalogKind
from sotay.domain.catalog_value import CatalogValue
from sotay.domain.errors import FileHasProblems, Problem
from sotay.domain.file_version import next_version, version_order
from sotay.domain.manifestation import Checklist
from sotay.domain.package_standing import is_same_file
from sotay.services.catalog_port import Catalog


@dataclass(frozen=True, slots=True)
class NumberTaken:
    """Another text has the number of a draft, or a higher one is known: ``highest``. ``free`` is the first above it."""

    own: str
    highest: str
    free: str


@dataclass(frozen=True, slots=True)
class Reading:
    """``value`` is None where a text by itself cannot be read; ``problems`` are all that keep it unpublished.

    ``taken`` where the number of the text cannot be published any more.
    """

    value: CatalogValue | None
    problems: tuple[Problem, ...] = ()
    taken: NumberTaken | None = None

    @property
    def is_ready(self) -> bool:
        """Tell whether nothing stands in the way."""
        return self.value is not None and not self.problems


class DraftReader:
    """Reads texts of one kind; runs on a worker.

    ``known`` is asked once for every version that the store knows, which a draft must be able to follow and
    one that ``is_published`` already followed; ``learn`` gives another one to ask.
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
        self._known: _Known | None = None

    def __call__(self, text: str) -> Reading:
        """Return what a text says and what is wrong with it."""
        if self._is_published:
            return self._read(text, ())
        reading = self._read(text, self.known())
        return replace(reading, taken=self._taken(text, reading.value)) if reading.value else reading

    def learn(self, known: Callable[[], Iterable[CatalogFile]]) -> None:
        """Ask this from now on for what is known, since something came or went."""
        self._find_known = known

    def known(self) -> tuple[Checklist, ...]:
        """Return the known checklists that can be read; none for other kinds."""
        return self._asked().checklists

    def before(self, value: CatalogValue) -> CatalogFile | None:
        """Return the highest known version of a lineage below a value of it, None for the first."""
        file_id, version = self._catalog.id_of(self._kind, value), version_order(value.version)
        lower = [each for each in self._lineage(file_id) if version_order(each.version) < version]
        return max(lower, key=lambda each: version_order(each.version), default=None)

    def replaced_by(self, checklist: Checklist) -> Checklist | None:
        """Return the version that a checklist says it replaces, None where it replaces none that is known."""
        wanted = (checklist.id, checklist.replaces)
        return next((each for each in self.known() if (each.id, each.version) == wanted), None)

    def latest(self, checklist_id: str) -> Checklist | None:
        """Return the highest known version of a checklist that can be read."""
        versions = [each for each in self.known() if each.id == checklist_id]
        return max(versions, key=lambda each: version_order(each.version), default=None)

    def _read(self, text: str, followed: tuple[Checklist, ...]) -> Reading:
        return Reading(*self._catalog.read_draft(self._kind, text, followed))

    def _taken(self, text: str, value: CatalogValue) -> NumberTaken | None:
        known, own = self._lineage(self._catalog.id_of(self._kind, value)), version_order(value.version)
        highest = max((each.version for each in known), key=version_order, default="")
        same = (each for each in known if version_order(each.version) == own)
        if version_order(highest) <= own and all(is_same_file(each.text, text) for each in same):
            return None
        return NumberTaken(value.version, highest, next_version([highest]))

    def _lineage(self, file_id: str) -> list[CatalogFile]:
        return [each for each in self._asked().files if each.lineage == (self._kind, file_id)]

    def _asked(self) -> _Known:
        find, known = self._find_known, self._known
        if known is None or known.by is not find:
            files = tuple(each for each in find() if each.kind is self._kind)
            checklists = files if self._kind is CatalogKind.CHECKLIST else ()
            read = (_read(self._catalog, each.kind, each.text) for each in checklists)
            known = _Known(find, files, tuple(each for each in read if isinstance(each, Checklist)))
            self._known = known
        return known


@dataclass(frozen=True, slots=True)
class _Known:
    """The files that ``by`` found; two threads may ask at once, and each gets what it asked for."""

    by: Callable[[], Iterable[CatalogFile]]
    files: tuple[CatalogFile, ...]
    checklists: tuple[Checklist, ...]


def _read(catalog: Catalog, kind: CatalogKind, text: str) -> CatalogValue | None:
    try:
        return catalog.read_text(kind, text)
    except FileHasProblems:
        return None
