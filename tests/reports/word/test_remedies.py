"""The table «khắc phục hạn chế» as a Word file."""

from __future__ import annotations

from dataclasses import replace

from docx.enum.section import WD_ORIENTATION
from docx.oxml.ns import qn
from tests.reports.builders import PROFILE, a_remedy_table
from tests.reports.word.docx_reading import opened, tables, words_of

from sotay.domain.remedy_table import RemedyTable


def a_table_with(step):
    table = a_remedy_table()
    (own,) = table.own
    return replace(table, own=(replace(own, remedy=replace(own.remedy, step=step)),))


def test_the_page_lies_across(word):
    section = opened(word.remedies(a_remedy_table(), PROFILE)).sections[0]
    assert section.orientation is WD_ORIENTATION.LANDSCAPE
    assert section.page_width > section.page_height


def test_what_others_pointed_out_comes_first_and_each_part_is_a_table(word):
    raised, own = tables(word.remedies(a_remedy_table(), PROFILE))
    assert [cell.text for cell in raised.rows[0].cells][:3] == ["TT", "Hạn chế, khuyết điểm", "Biện pháp khắc phục"]
    assert raised.rows[1].cells[1].text.splitlines()[0] == "Còn nể nang khi góp ý"
    assert own.rows[1].cells[2].text == "Đọc <19> điều & ghi lại"
    assert {table.style.name for table in (raised, own)} == {"Table Grid"}


def test_the_head_is_repeated_and_a_row_parts_only_where_it_must(word):
    def marks(table, tag):
        return [row._tr.find(f".//{qn(tag)}") is not None for row in table.rows]

    short = tables(word.remedies(a_remedy_table(), PROFILE))[1]
    long = tables(word.remedies(a_table_with("Làm từng việc, ghi lại từng ngày. " * 120), PROFILE))[1]
    assert marks(short, "w:tblHeader") == [True, False]
    assert marks(short, "w:cantSplit") == [True, True]
    assert marks(long, "w:cantSplit") == [True, False]


def test_a_year_without_remedies_says_so(word):
    docx = word.remedies(RemedyTable(2026, (), ()), PROFILE)
    assert "Năm 2026 không có biện pháp khắc phục nào được theo dõi." in words_of(docx)
    assert tables(docx) == []
