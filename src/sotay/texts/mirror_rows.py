"""The mirrors of a cell over the years in rows of words: what each year told of each manifestation."""

from __future__ import annotations

from collections.abc import Sequence

from sotay.domain.mirror_years import BandStretch, ItemYears, ToldBand
from sotay.domain.period import whole_year
from sotay.texts import cell_mirror, history_views, periods
from sotay.texts import cell_papers as paper_texts
from sotay.texts.history_rows import Band, Gap, Heading, Line, Row, WordCell, opening_band


def mirror_rows(items: Sequence[ItemYears]) -> tuple[Row, ...]:
    """Return each manifestation with a line of its years, and a band wherever two years are not to be joined."""
    return tuple(row for item in items for row in _item_rows(item))


def _item_rows(item: ItemYears) -> list[Row]:
    rows: list[Row] = []
    heading = ""
    for stretch in item.stretches:
        if not stretch.bands:
            continue
        if stretch.opening and rows:
            since = periods.name_in_sentence(whole_year(stretch.bands[0].year))
            rows.append(opening_band(stretch.opening, since, stretch.name))
        named = cell_mirror.row_title(stretch.name.code, stretch.name.short)
        if named != heading:
            heading = named
            rows.append(Heading(named))
        rows.append(_line(stretch, named))
    if rows and item.withdrawn_since is not None:
        since = periods.name_in_sentence(whole_year(item.withdrawn_since))
        rows.append(Band(Gap.END, history_views.withdrawn(since)))
    return rows


def _line(stretch: BandStretch, named: str) -> Line:
    return Line("", tuple(_cell(each, named) for each in stretch.bands))


def _cell(told: ToldBand, named: str) -> WordCell:
    number = paper_texts.band(told.band)
    note = paper_texts.band_since(told.of_year, told.year)
    return WordCell(
        period=whole_year(told.year),
        caption=str(told.year),
        words=f"{told.year}. {cell_mirror.row_spoken(named, number, note)}",
        shown=number,
    )
