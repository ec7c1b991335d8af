"""The rows of the handbook's list, as plain values."""

from __future__ import annotations

from sotay.domain.item_search import ItemHits
from sotay.domain.manifestation import Checklist, ManifestationId
from sotay.texts import assessment as item_texts
from sotay.texts import handbook as texts
from sotay.ui.common.rows import Row
from sotay.ui.member.bullets import places

ABOUT_KEY = "about"


def all_rows(checklist: Checklist) -> tuple[Row, ...]:
    """Return a row about the checklist and one for each item, by group."""
    rows = [Row(key=ABOUT_KEY, title=texts.about())]
    for group in checklist.groups:
        rows.append(_section(group.number, group.title))
        rows.extend(_row(checklist, item.id, item.short) for item in group.items)
    return tuple(rows)


def hit_rows(checklist: Checklist, found: tuple[ItemHits, ...]) -> tuple[Row, ...]:
    """Return a row for each item that holds what was searched, by group, with the hits in its title marked."""
    by_id = {hits.manifestation_id: hits for hits in found}
    rows: list[Row] = []
    for group in checklist.groups:
        items = [item for item in group.items if item.id in by_id]
        if items:
            rows.append(_section(group.number, group.title))
            rows.extend(_hit_row(checklist, item.short, by_id[item.id]) for item in items)
    return tuple(rows)


def _section(number: str, title: str) -> Row:
    return Row(key=f"group-{number}", title=item_texts.group_heading(number, title), is_section=True)


def _row(checklist: Checklist, item_id: ManifestationId, short: str) -> Row:
    code = checklist.code(item_id)
    return Row(
        key=item_id,
        title=item_texts.row_title(code, short),
        spoken=item_texts.spoken_item_name(code, short),
    )


def _hit_row(checklist: Checklist, short: str, hits: ItemHits) -> Row:
    code = checklist.code(hits.manifestation_id)
    title = item_texts.row_title(code, short)
    before = len(title) - len(short)
    return Row(
        key=hits.manifestation_id,
        title=title,
        note=texts.row_hits(hits.count),
        spoken=texts.spoken_row_with_hits(code, short, hits.count),
        hits=tuple((before + start, before + end) for start, end in places(hits.short)),
    )
