"""A checklist file to a checklist.

Source of the rules: the design's chapter on the checklist file. What a later version says of an earlier one
(``replaces``, ``changes``) is read here and held against nothing but this file; what becomes of it in the history is
``domain.lineage``.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import partial

from sotay.catalog.findings import Findings
from sotay.catalog.known import Known
from sotay.catalog.nodes import MapNode, Node
from sotay.catalog.reading import Fields, read_root
from sotay.catalog.scalars import FILE_ID, ITEM_ID, KEY, NUMBER, VERSION
from sotay.domain.file_version import version_order
from sotay.domain.manifestation import (
    SHORT_TITLE_LIMIT,
    Audience,
    Change,
    ChangeKind,
    Checked,
    Checklist,
    Group,
    Level,
    LevelKey,
    Manifestation,
    ManifestationId,
)
from sotay.domain.problems import ProblemCode

SCHEMA = "1"
LEVELS_MIN = 2
LEVELS_MAX = 10
GROUPS_MAX = 30
ITEMS_MAX = 200
SIGNS_MAX = 8
QUESTIONS_MAX = 4
BASES_MAX = 20
CHANGES_MAX = 500
SOURCES_MAX = 20
TEXT_LIMIT = 3_000
BASIS_LIMIT = 1_000

FROM_OTHERS = (ChangeKind.SPLIT_FROM, ChangeKind.MERGED_FROM)


def read_checklist(root: Node, findings: Findings) -> Checklist:
    """Return the checklist of a file; of no use once there are findings."""
    findings.tells_old_fonts = True
    return read_root(root, findings, _checklist)


def _checklist(fields: Fields) -> Checklist:
    fields.require_schema(SCHEMA)
    version = fields.code("version", VERSION)
    level_keys: dict[str, int] = {}
    group_numbers: dict[str, int] = {}
    item_ids: dict[str, int] = {}
    levels = fields.each("levels", partial(_level, taken=level_keys), least=LEVELS_MIN, most=LEVELS_MAX)
    offered = tuple(level for level in levels if not _is_over(level.until, version))
    if len(offered) < LEVELS_MIN <= len(levels):
        fields.add_at("levels", ProblemCode.TOO_FEW, "levels", str(len(offered)), str(LEVELS_MIN))
    groups = fields.each(
        "groups", partial(_group, taken=group_numbers, item_ids=item_ids, version=version), least=1, most=GROUPS_MAX
    )
    checklist = Checklist(
        schema=SCHEMA,
        id=fields.code("id", FILE_ID),
        version=version,
        title=fields.text("title"),
        effective_from=fields.day("effective_from").isoformat(),
        legal_basis=fields.texts("legal_basis", most=BASES_MAX, limit=BASIS_LIMIT),
        levels=offered,
        groups=_groups_of(groups, version, is_over=False),
        withdrawn_levels=tuple(level for level in levels if level not in offered),
        withdrawn_items=_groups_of(groups, version, is_over=True),
    )
    if groups and not checklist.groups:
        fields.add_at("groups", ProblemCode.TOO_FEW, "items", "0", "1")
    return replace(
        checklist,
        replaces=_replaced_version(fields, version),
        changes=_changes(fields, {item.id: item for item in checklist.items()}),
    )


def _level(fields: Fields, *, taken: dict[str, int]) -> Level:
    return Level(
        key=LevelKey(fields.code("key", KEY, taken=taken)),
        sentence=fields.text("sentence"),
        hint=fields.text("hint", required=False),
        until=fields.code("until", VERSION, required=False),
    )


def _group(fields: Fields, *, taken: dict[str, int], item_ids: dict[str, int], version: str) -> Group:
    numbers: dict[str, int] = {}
    read = partial(_item, numbers=numbers, ids=item_ids, version=version)
    known: Known[Manifestation] = Known(("item", version), partial(_takes_item, numbers=numbers, ids=item_ids))
    return Group(
        number=fields.code("number", NUMBER, taken=taken),
        title=fields.text("title"),
        items=fields.each("items", read, least=1, most=ITEMS_MAX, known=known),
    )


def _takes_item(node: MapNode, item: Manifestation, *, numbers: dict[str, int], ids: dict[str, int]) -> bool:
    """Take in the codes of an item that was read before; not where one of them is taken, which is to be told."""
    if item.id in ids or item.number in numbers:
        return False
    ids[item.id] = node.entries["id"].value.line
    numbers[item.number] = node.entries["number"].value.line
    return True


def _item(fields: Fields, *, numbers: dict[str, int], ids: dict[str, int], version: str) -> Manifestation:
    comparer, compared = _comparer(fields)
    item = Manifestation(
        id=ManifestationId(fields.code("id", ITEM_ID, taken=ids)),
        number=fields.code("number", NUMBER, taken=numbers),
        short=fields.text("short", limit=SHORT_TITLE_LIMIT),
        text=fields.text("text", limit=TEXT_LIMIT),
        checked=fields.member("checked", Checked),
        doubt=fields.text("doubt", required=False),
        signs=fields.texts("signs", most=SIGNS_MAX),
        questions=fields.texts("questions", most=QUESTIONS_MAX),
        since=fields.code("since", VERSION),
        until=fields.code("until", VERSION, required=False),
        audience=fields.members("audience", Audience),
        compared_by=comparer,
        compared_on=compared,
    )
    _check_order(fields, ("since", item.since), ("version", version))
    _check_order(fields, ("since", item.since), ("until", item.until))
    return item


def _groups_of(groups: Sequence[Group], version: str, *, is_over: bool) -> tuple[Group, ...]:
    """Return the groups with the items that are asked, or with those that are no longer; none without an item."""
    found = (
        replace(group, items=tuple(item for item in group.items if _is_over(item.until, version) is is_over))
        for group in groups
    )
    return tuple(group for group in found if group.items)


def _is_over(until: str, version: str) -> bool:
    """Tell whether an earlier version was the last to ask an item or to offer a level."""
    return version_order(version) > version_order(until) > ()


def _comparer(fields: Fields) -> tuple[str, str]:
    """Return who compared the text with the printed one, and the day; one says nothing without the other."""
    name, day = fields.text("compared_by", required=False), fields.optional_day("compared_on")
    if bool(name) != (day is not None):
        fields.add_at("compared_by", ProblemCode.MISSING_KEY, "compared_on" if name else "compared_by")
    return name, day.isoformat() if day else ""


def _check_order(fields: Fields, earlier: tuple[str, str], later: tuple[str, str]) -> None:
    """Refuse a version that is higher than the one it cannot exceed; those of no good shape were told already."""
    if version_order(earlier[1]) > version_order(later[1]) > ():
        fields.add_at(earlier[0], ProblemCode.REVERSED, *earlier, *later)


def _replaced_version(fields: Fields, version: str) -> str:
    replaced = fields.code("replaces", VERSION, required=fields.has("changes"))
    if version_order(replaced) >= version_order(version) > ():
        fields.add_at("replaces", ProblemCode.REVERSED, "replaces", replaced, "version", version)
    return replaced


def _changes(fields: Fields, items: Mapping[str, Manifestation]) -> tuple[Change, ...]:
    return fields.each("changes", partial(_change, items=items, taken={}), most=CHANGES_MAX)


def _change(fields: Fields, *, items: Mapping[str, Manifestation], taken: dict[str, int]) -> Change:
    item_id = fields.code("id", ITEM_ID, taken=taken)
    how = fields.member("kind", ChangeKind)
    item = items.get(item_id)
    if item_id and item is None and how is not ChangeKind.WITHDRAWN:
        fields.add_at("id", ProblemCode.UNKNOWN_ITEM, item_id)
    if item is not None and how is ChangeKind.WITHDRAWN:
        fields.add_at("kind", ProblemCode.STILL_THERE, item_id)
    sources: tuple[str, ...] = ()
    if how in FROM_OTHERS:
        sources = fields.code_or_codes("from", ITEM_ID, most=SOURCES_MAX)
    else:
        fields.joined("from", limit=TEXT_LIMIT)  # the earlier words, for whoever reads the file
    return Change(
        manifestation_id=ManifestationId(item_id),
        how=how,
        sources=tuple(ManifestationId(each) for each in sources),
        note=fields.text("note", limit=TEXT_LIMIT, required=False, lines=True),
    )
