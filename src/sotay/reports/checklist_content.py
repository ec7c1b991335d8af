"""What the booklet of the checklist says, as values in printed order. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from sotay.domain.dates import format_date
from sotay.domain.manifestation import Checklist, Manifestation
from sotay.texts import audiences, documents


@dataclass(frozen=True, slots=True)
class LevelLine:
    """A level with its hint, which may be empty."""

    sentence: str
    hint: str


@dataclass(frozen=True, slots=True)
class LabelledList:
    """Lines of a list with the words above them."""

    label: str
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ItemPart:
    """An item with its signs and its questions, where it has any."""

    heading: str
    lists: tuple[LabelledList, ...]


@dataclass(frozen=True, slots=True)
class GroupPart:
    """A group with its items."""

    heading: str
    items: tuple[ItemPart, ...]


@dataclass(frozen=True, slots=True)
class ChecklistBooklet:
    """The whole booklet."""

    heading: str
    title: str
    version: str
    notes: tuple[str, ...]
    levels_heading: str
    levels: tuple[LevelLine, ...]
    groups: tuple[GroupPart, ...]


def checklist_booklet(checklist: Checklist) -> ChecklistBooklet:
    """Return what the booklet says."""
    notes = [documents.checklist_basis(basis.rstrip(".")) for basis in checklist.legal_basis]
    notes.append(documents.checklist_origin())
    if checklist.not_fully_compared():
        notes.append(documents.not_fully_compared())
    return ChecklistBooklet(
        heading=documents.checklist_heading(),
        title=checklist.title,
        version=documents.checklist_version(checklist.version, _in_words(checklist.effective_from)),
        notes=tuple(notes),
        levels_heading=documents.checklist_levels(),
        levels=tuple(
            LevelLine(documents.bullet(level.sentence), documents.level_hint(level.hint) if level.hint else "")
            for level in checklist.levels
        ),
        groups=tuple(
            GroupPart(documents.numbered(group.number, group.title), tuple(map(_item, group.items)))
            for group in checklist.groups
        ),
    )


def _item(item: Manifestation) -> ItemPart:
    mark = "" if item.checked.is_complete else documents.not_fully_compared_mark()
    lists = ((documents.signs_label(), item.signs), (documents.questions_label(), item.questions))
    return ItemPart(
        heading=documents.numbered(item.number, item.text) + audiences.in_brackets(item.audience) + mark,
        lists=tuple(
            LabelledList(documents.labelled(label).strip(), tuple(map(documents.bullet, lines)))
            for label, lines in lists
            if lines
        ),
    )


def _in_words(iso_day: str) -> str:
    """Return a day of the checklist file as people write it, or as it stands where it is no day."""
    try:
        return format_date(date.fromisoformat(iso_day))
    except ValueError:
        return iso_day
