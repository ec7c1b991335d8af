"""The rows of the mirror, always in the order of the checklist and never by number."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from sotay.domain.mirror import Mirror, over_groups
from sotay.domain.season import Season
from sotay.domain.trend import ItemName
from sotay.texts import cell_mirror as texts
from sotay.texts import cell_papers as paper_texts
from sotay.ui.common.rows import Row


def rows_of(mirror: Mirror, items: Mapping[str, ItemName]) -> list[Row]:
    """Return the rows of a mirror, each group under its header."""
    told = (
        (each.item, paper_texts.band(each.band), paper_texts.band_since(each.of_year, mirror.year))
        for each in mirror.rows
    )
    return _rows(told, items)


def rows_together(season: Season) -> list[Row]:
    """Return what the cells of a committee told, added up; nothing where none of them told anything."""
    mirrors = [own.mirror for _, own in season.by_unit() if own.mirror is not None]
    told = (
        (each.item, paper_texts.at_least(each.lowest), paper_texts.telling(each.telling, len(mirrors)))
        for each in over_groups(mirrors)
    )
    return _rows(told, season.items)


def _rows(told: Iterable[tuple[str, str, str]], items: Mapping[str, ItemName]) -> list[Row]:
    rows: list[Row] = []
    group = ""
    for item, number, note in told:
        name = items.get(item)
        code, short = (name.code, name.short) if name is not None else ("", item)
        of_group = code.partition(".")[0]
        if of_group and of_group != group:
            group = of_group
            rows.append(Row(f"group-{group}", texts.group_title(group), is_section=True))
        title = texts.row_title(code, short) if code else short
        rows.append(Row(item, title, note=note, trailing=number, spoken=texts.row_spoken(title, number, note)))
    return rows
