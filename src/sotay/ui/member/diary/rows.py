"""The lines of the diary as rows of the list, by month. Pure values."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from sotay.domain.diary_search import FoundLine, by_month, excerpt
from sotay.domain.manifestation import Checklist, ManifestationId
from sotay.texts import diary as texts
from sotay.ui.common.rows import Row
from sotay.ui.member.bullets import places

ROW_LETTERS = 72


def rows_of(found: Sequence[FoundLine], checklist: Checklist | None, *, most: int) -> tuple[Row, ...]:
    """Return a section for each month with its rows, at most ``most`` of these, the latest first."""
    rows: list[Row] = []
    for month, lines in by_month(found):
        left = most - sum(not row.is_section for row in rows)
        if left <= 0:
            break
        rows.append(Row(f"-{month.written}", texts.month_title(month, len(lines)), is_section=True))
        rows.extend(row_of(each, checklist) for each in lines[:left])
    return tuple(rows)


def row_of(found: FoundLine, checklist: Checklist | None) -> Row:
    """Return one row: the words, or the place where a hit stands in them, and below them day and item."""
    entry = found.entry
    words, hits = excerpt(entry.text, found.hits, ROW_LETTERS)
    code = code_of(entry.manifestation_id, checklist)
    return Row(
        key=entry.id,
        title=words,
        note=texts.row_note(entry.day, code, len(entry.proofs)),
        spoken=texts.row_spoken(entry.day, words, code),
        hits=places(hits),
    )


def full_row_of(found: FoundLine, checklist: Checklist | None) -> Row:
    """Return one row that tells its year as well, for a list without months."""
    entry = found.entry
    note = texts.row_note_with_year(entry.day, code_of(entry.manifestation_id, checklist), len(entry.proofs))
    return replace(row_of(found, checklist), note=note)


def code_of(item_id: ManifestationId | None, checklist: Checklist | None) -> str:
    """Return the printed number of an item, "" without one."""
    if item_id is None or checklist is None or checklist.item(item_id) is None:
        return ""
    return checklist.code(item_id)
