"""The lines of the diary as rows of the list, by month. Pure values."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from sotay.domain.diary import DiaryEntry
from sotay.domain.diary_search import by_month, excerpt
from sotay.domain.manifestation import Checklist, ManifestationId
from sotay.domain.search import find
from sotay.texts import diary as texts
from sotay.ui.common.rows import Row
from sotay.ui.member.bullets import places

ROW_LETTERS = 72


def rows_of(entries: Sequence[DiaryEntry], words: str, checklist: Checklist | None, *, most: int) -> tuple[Row, ...]:
    """Return a section for each month with its rows, at most ``most`` of these, with the words searched marked."""
    rows: list[Row] = []
    left = most
    for month, of_month in by_month(entries):
        if left <= 0:
            break
        rows.append(Row(f"-{month.written}", texts.month_title(month, len(of_month)), is_section=True))
        rows.extend(row_of(each, words, checklist) for each in of_month[:left])
        left -= len(of_month)
    return tuple(rows)


def row_of(entry: DiaryEntry, words: str, checklist: Checklist | None) -> Row:
    """Return one row: its text, or the place where a hit stands in it, and below it day and item."""
    title, hits = excerpt(entry.text, find(words, entry.text), ROW_LETTERS)
    code = code_of(entry.manifestation_id, checklist)
    return Row(
        key=entry.id,
        title=title,
        note=texts.row_note(entry.day, code, len(entry.proofs)),
        spoken=texts.row_spoken(entry.day, " ".join(entry.text.split()), code),
        hits=places(hits),
    )


def full_row_of(entry: DiaryEntry, checklist: Checklist | None) -> Row:
    """Return one row that tells its year as well, for a list without months."""
    note = texts.row_note_with_year(entry.day, code_of(entry.manifestation_id, checklist), len(entry.proofs))
    return replace(row_of(entry, "", checklist), note=note)


def code_of(item_id: ManifestationId | None, checklist: Checklist | None) -> str:
    """Return the printed number of an item, "" without one."""
    if item_id is None or checklist is None or checklist.item(item_id) is None:
        return ""
    return checklist.code(item_id)
