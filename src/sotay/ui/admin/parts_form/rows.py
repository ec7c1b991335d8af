"""The parts of a file as rows: what each is called, where it stands, and what it is asked for."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from sotay.domain.catalog_file import CatalogKind
from sotay.domain.document import Value, ValuePath
from sotay.texts import admin_parts as texts
from sotay.texts import catalog_choices, catalog_parts
from sotay.ui.admin.parts_form import member_papers, season_files
from sotay.ui.admin.parts_form.specs import Blocks, FileSpec, Group, Member, TopList
from sotay.ui.common.rows import Row

SPECS: Mapping[CatalogKind, FileSpec] = {
    CatalogKind.FORM: member_papers.FORM,
    CatalogKind.COMMITMENT: member_papers.COMMITMENT,
    CatalogKind.LAYOUT: member_papers.LAYOUT,
    CatalogKind.RULES: season_files.RULES,
    CatalogKind.PHRASES: season_files.PHRASES,
    CatalogKind.CELL_PAPER: season_files.PAPER,
    CatalogKind.COMMITTEE_PAPER: season_files.PAPER,
}
"""The kinds that are edited as parts; a checklist has a form of its own."""

TITLES = ("heading", "text", "title", "name", "words", "label", "key")
TITLE_LETTERS = 70


@dataclass(frozen=True, slots=True)
class Part:
    """One part: its place in the file, what is asked of it, and the list that it is an element of, if any."""

    path: ValuePath
    title: str
    members: tuple[Member, ...]
    owner: TopList | Blocks | None = None
    sort: str = ""

    @property
    def key(self) -> str:
        """Return what names the row."""
        return "/".join(map(str, self.path)) if self.owner is not None else f"group/{self.title}"

    @property
    def list_path(self) -> ValuePath:
        """Return the list that the part stands in."""
        return self.path[:1]

    @property
    def place(self) -> int:
        """Return where in its list the part stands."""
        return int(self.path[1])


@dataclass(frozen=True, slots=True)
class PartSection:
    """The head over the parts of a list, of which there may be none yet."""

    owner: TopList | Blocks
    count: int

    @property
    def list_key(self) -> str:
        """Return the key of the list."""
        return self.owner.key if isinstance(self.owner, Blocks) else self.owner.many.key


def parts_of(kind: CatalogKind, root: Value) -> tuple[Part | PartSection, ...]:
    """Return the parts of a file, each list with its head before it."""
    values = root if isinstance(root, Mapping) else {}
    return tuple(each for spec in SPECS[kind] for each in _of(spec, values))


def rows_of(parts: Sequence[Part | PartSection]) -> tuple[Row, ...]:
    """Return the parts as rows."""
    return tuple(_row(each) for each in parts)


def _of(spec: Group | TopList | Blocks, values: Mapping[str, Value]) -> Iterator[Part | PartSection]:
    if isinstance(spec, Group):
        name = catalog_parts.label(spec.name) if spec.is_key else catalog_parts.group_name(spec.name)
        yield Part(spec.at, name, spec.members)
        return
    key = spec.key if isinstance(spec, Blocks) else spec.many.key
    written = values.get(key, ())
    elements = written if isinstance(written, Sequence) and not isinstance(written, str) else ()
    yield PartSection(spec, len(elements))
    for place, element in enumerate(elements):
        if isinstance(spec, TopList):
            yield Part((key, place), title_of(element), spec.many.members, spec)
        elif isinstance(element, Mapping) and len(element) == 1 and (sort := next(iter(element))) in spec.sorts:
            yield Part((key, place, sort), title_of(element[sort]), spec.sorts[sort], spec, sort)


def _row(part: Part | PartSection) -> Row:
    if isinstance(part, PartSection):
        name = part.list_key if isinstance(part.owner, Blocks) else part.owner.many.label_name
        return Row(f"head/{part.list_key}", catalog_parts.label(name), is_section=True)
    note = catalog_parts.label(part.owner.names[part.sort]) if isinstance(part.owner, Blocks) else ""
    return Row(part.key, part.title, note, spoken=catalog_parts.spoken_way(part.title, note))


def title_of(element: Value) -> str:
    """Return what a part is called, by its own words."""
    if not isinstance(element, Mapping):
        return texts.nothing_yet()
    found = next((str(element[key]) for key in TITLES if isinstance(element.get(key), str) and element[key]), "")
    if not found and isinstance(rows := element.get("rows"), str):
        found = catalog_choices.choice_name("rows", rows)
    if not found:
        found = ", ".join(_labels(element))
    if number := element.get("number"):
        found = f"{number}. {found}"
    one_line = " ".join(found.split())
    short = one_line if len(one_line) <= TITLE_LETTERS else one_line[: TITLE_LETTERS - 1].rstrip() + "…"
    return short or texts.nothing_yet()


def _labels(element: Mapping[str, Value]) -> Iterator[str]:
    for value in element.values():
        if isinstance(value, Sequence) and not isinstance(value, str):
            yield from (title_of(each) for each in value)
