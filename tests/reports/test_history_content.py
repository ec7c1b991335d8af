"""How many periods and rows a page of the picture takes."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from tests.reports.builders import a_checklist

from sotay.domain.history import history_grid
from sotay.domain.period import month
from sotay.reports.history_content import picture_pages


@given(periods=st.integers(0, 40), columns=st.integers(1, 15), lines=st.integers(1, 12))
def test_every_item_meets_every_period_once(periods, columns, lines):
    checklist = a_checklist()
    shown = [month(2020 + number // 12, number % 12 + 1) for number in range(periods)]
    grid = history_grid([(period, checklist) for period in shown], [])
    pages = picture_pages(grid, checklist, columns=columns, lines=lines)
    assert all(len(page.heads) <= columns and len(page.rows) <= lines for page in pages)
    marks = sum(len(row.marks) for page in pages for row in page.rows)
    assert marks == periods * len(list(checklist.items()))
    assert all(len(row.marks) in (0, len(page.heads)) for page in pages for row in page.rows)
