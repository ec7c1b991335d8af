"""The picture of items × periods as a Word table."""

from __future__ import annotations

from dataclasses import replace

from docx.oxml.ns import qn
from tests.reports.builders import a_checklist
from tests.reports.test_history_pdf import with_another_meaning
from tests.reports.word.docx_reading import lines, tables, words_of

from sotay.domain.history import GridPoint, history_grid
from sotay.domain.manifestation import LevelKey
from sotay.domain.period import quarter
from sotay.reports.history_content import Shape
from sotay.reports.word.history import SIGNS

LEVELS = [LevelKey("none"), LevelKey("fixed"), LevelKey("fixing"), LevelKey("unsure"), None]


def a_grid(quarters):
    periods = [quarter(2016 + at // 4, at % 4 + 1) for at in range(quarters)]
    points = [
        GridPoint(period, item.id, LEVELS[(at + shift) % 5])
        for shift, period in enumerate(periods)
        for at, item in enumerate(a_checklist().items())
    ]
    return history_grid([(period, a_checklist()) for period in periods], points)


def test_every_shape_has_a_sign_of_its_own():
    assert SIGNS.keys() == set(Shape)
    assert len(set(SIGNS.values())) == len(SIGNS)


def test_each_item_is_a_row_and_each_period_a_column(word):
    (table,) = tables(word.history(a_grid(3), a_checklist()))
    rows = [[cell.text for cell in row.cells] for row in table.rows]
    assert rows[0] == ["", "Quý I/2016", "Quý II/2016", "Quý III/2016"]
    assert rows[2] == ["I.1 Biểu hiện I.1", "○T", "◐C", "■Đ"]
    assert len(rows) == 1 + 2 + 6


def test_a_bar_stands_where_the_meaning_of_an_item_changed(word):
    old = a_checklist()
    new = replace(old, version="2", replaces=old.version, groups=with_another_meaning(old))
    grid = history_grid([(quarter(2016, 1), old), (quarter(2016, 2), new)], [])
    docx = word.history(grid, new)
    (table,) = tables(docx)
    assert [[cell.text for cell in row.cells][1:] for row in table.rows[2:4]] == [["–", "|–"], ["–", "–"]]
    assert "Câu chữ mục đã khác, hai bên không so thẳng được" in words_of(docx)


def test_a_group_has_a_row_across(word):
    (table,) = tables(word.history(a_grid(3), a_checklist()))
    heading = table.rows[1]._tr
    assert len(heading.tc_lst) == 1
    assert heading.tc_lst[0].grid_span == 4


def test_the_head_is_turned_and_repeated(word):
    (table,) = tables(word.history(a_grid(3), a_checklist()))
    head = table.rows[0]._tr
    assert head.find(f".//{qn('w:tblHeader')}") is not None
    turned = [cell.find(f".//{qn('w:textDirection')}") is not None for cell in head.tc_lst]
    assert turned == [False, True, True, True]


def test_many_periods_go_on_several_tables_each_with_its_legend(word):
    docx = word.history(a_grid(40), a_checklist())
    assert len(tables(docx)) == 2
    assert lines(docx).count("TOÀN CẢNH CÁC KỲ") == 2
    assert words_of(docx).count("○T Tôi không có biểu hiện này") == 2


def test_without_a_period_the_paper_says_so(word):
    docx = word.history(history_grid([], []), a_checklist())
    assert "Chưa có kỳ nào để vẽ." in words_of(docx)
    assert tables(docx) == []
