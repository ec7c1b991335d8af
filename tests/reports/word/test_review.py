"""The annual review as a Word file: the form that a cell knows, in styles that can be edited."""

from dataclasses import replace
from types import MappingProxyType

import pytest
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml.ns import qn
from docx.shared import Mm, Pt
from tests.reports.builders import FORM, I1_TEXT, LAYOUT, PROFILE, a_review
from tests.reports.word.docx_reading import heads, lines, opened, paragraphs, styled, tables, words_of

from sotay.domain.form import Choice, ChoiceLine, Signature
from sotay.domain.member import Profile
from sotay.reports.fonts import BOLD, width_of

TICKED = a_review(
    points=MappingProxyType({"c1": "18,5", "c2": "7", "c3": "2", "k1": "60"}),
    choices=MappingProxyType({"muc": "tot"}),
)


@pytest.fixture(scope="module")
def docx(word):
    return word.review(TICKED, PROFILE, LAYOUT)


@pytest.fixture(scope="module")
def empty(word):
    return word.review(a_review(place="", signed_on=None, texts=MappingProxyType({})), Profile(), LAYOUT)


def found(docx, words):
    return next(each for each in paragraphs(docx) if words in each.text)


def test_page_and_margins_are_those_of_the_layout(docx):
    section = opened(docx).sections[0]
    assert (round(section.page_width.mm), round(section.page_height.mm)) == (210, 297)
    margins = (section.top_margin, section.bottom_margin, section.left_margin, section.right_margin)
    assert [round(each.mm) for each in margins] == [20, 20, 30, 15]
    assert section.header_distance == pytest.approx(Mm(10), abs=700)


def test_the_number_stands_above_every_page_but_the_first(docx):
    first, others = heads(docx)
    assert opened(docx).sections[0].different_first_page_header_footer
    assert "PAGE" in others
    assert "PAGE" not in first
    assert "Mẫu 02B-HD KĐ.ĐG 2025" in first


def test_headings_are_headings(docx):
    assert found(docx, "A. NỘI DUNG KIỂM ĐIỂM").style.name == "Heading 1"
    assert found(docx, "I. Ưu điểm").style.name == "Heading 2"
    assert found(docx, "1. Về phẩm chất").style.name == "Heading 3"
    outline = found(docx, "I. Ưu điểm").style.element.find(f".//{qn('w:outlineLvl')}")
    assert outline.get(qn("w:val")) == "1"


def test_what_the_member_wrote_stands_line_by_line_in_its_style(docx):
    written = [each.text for each in paragraphs(docx) if each.style.name == "Nội dung"]
    assert [line for line in I1_TEXT.splitlines() if line] == written[:3]
    style = opened(docx).styles["Nội dung"]
    assert style.paragraph_format.first_line_indent == pytest.approx(Mm(10), abs=700)
    assert style.paragraph_format.line_spacing == Pt(19)
    assert style.paragraph_format.space_before == Pt(6)
    assert style.paragraph_format.alignment is WD_ALIGN_PARAGRAPH.JUSTIFY


def test_the_name_of_the_party_has_a_line_under_it_as_long_as_its_words(docx):
    party = found(docx, "ĐẢNG CỘNG SẢN VIỆT NAM")
    assert party.style.name == "Tên Đảng"
    assert party.style.font.size == Pt(15)
    assert party.style.element.find(f".//{qn('w:pBdr')}/{qn('w:bottom')}") is not None
    cell = tables(docx)[0].columns[1].width
    free = cell - party.paragraph_format.left_indent - party.paragraph_format.right_indent
    assert Pt(0) < free - Pt(width_of(party.text, BOLD, 15)) <= Pt(1)


def test_a_place_too_long_for_the_column_gives_the_date_a_line_of_its_own(word):
    place = "Xã Tân Phong và các bản lân cận thuộc vùng cao của tỉnh Lai Châu"
    docx = word.review(a_review(place=place), PROFILE, LAYOUT)
    date = found(docx, place)
    assert date.style.name == "Địa danh và ngày ở dòng riêng"
    assert place not in tables(docx)[0].cell(0, 1).text


def test_boxes_are_letters_in_a_face_that_has_them(docx):
    boxes = [run for each in paragraphs(docx) for run in each.runs if run.style.name == "Ô chọn"]
    assert [run.text for run in boxes] == ["☐", "☒", "☐", "☐"]
    faces = opened(docx).styles["Ô chọn"].element.find(f".//{qn('w:rFonts')}")
    assert {faces.get(qn(f"w:{name}")) for name in ("ascii", "hAnsi", "eastAsia", "cs")} == {"Segoe UI Symbol"}
    assert "☒\tHoàn thành tốt nhiệm vụ" in found(docx, "☒").text


def test_labels_too_long_for_columns_stand_under_each_other(word):
    long = "Hoàn thành rất nhiều nhiệm vụ được cấp uỷ và chi bộ phân công trong năm với kết quả tốt"
    choices = ChoiceLine("muc", "Mức", (Choice("a", long), Choice("b", long)), 2, "II", is_rating=True)
    form = replace(FORM, blocks=(*FORM.blocks[:-1], choices))
    docx = word.review(a_review(form=form), PROFILE, LAYOUT)
    assert lines(docx).count(f"☐\t{long}") == 2


def test_what_nobody_wrote_is_left_as_dots_that_a_tab_draws(empty):
    name = found(empty, "Họ và tên:")
    assert name.text == "Họ và tên: \tNgày sinh: \t" or name.text.count("\t") == 3
    dotted = [
        stop for stop in name.paragraph_format.tab_stops if stop.leader is not None and stop.leader.name == "DOTS"
    ]
    assert len(dotted) == 2
    assert "(đồng chí chưa ghi)" in words_of(empty)
    assert "ngày …… tháng …… năm ……" in words_of(empty)


def test_lines_to_write_on_end_at_the_margin(docx):
    line = found(docx, "Nhận xét, đánh giá của chi uỷ:")
    (stop,) = line.style.paragraph_format.tab_stops
    assert line.style.name == "Dòng chấm"
    assert stop.position == pytest.approx(Mm(165), abs=7000)


def test_each_signature_is_one_row_that_never_parts(docx):
    signed = [table for table in tables(docx)[1:] if "ghi rõ họ tên" in table._element.xml]
    rows = [row._tr for table in signed for row in table.rows]
    assert ["ghi rõ họ tên" in row.xml for row in rows] == [True, True, False, True]
    assert all(row.find(f".//{qn('w:cantSplit')}") is not None for row in rows)
    assert all(table.style.name == "Normal Table" for table in signed)
    assert signed[0].cell(0, 1).text.splitlines() == ["NGƯỜI TỰ KIỂM ĐIỂM", "(Ký, ghi rõ họ tên)", PROFILE.full_name]


def test_a_left_and_a_right_signature_stand_side_by_side(word):
    both = (Signature("T/M CHI UỶ", is_left=True), Signature("NGƯỜI TỰ KIỂM ĐIỂM", name_field="full_name"))
    docx = word.review(a_review(form=replace(FORM, signatures=both)), PROFILE, LAYOUT)
    row = tables(docx)[1].rows[0]
    assert [cell.text.splitlines()[0] for cell in row.cells] == ["T/M CHI UỶ", "NGƯỜI TỰ KIỂM ĐIỂM"]


def test_the_last_lines_stay_with_the_first_signature_and_the_last_two_signatures_together(docx):
    assert found(docx, "Không hoàn thành nhiệm vụ").paragraph_format.keep_with_next
    assert found(docx, "Chi bộ đề xuất xếp loại").paragraph_format.keep_with_next
    last = next(table for table in tables(docx) if "T/M CHI UỶ" in table._element.xml)
    *kept, end = last.rows
    assert [len(row._tr.tc_lst) for row in last.rows] == [2, 1, 2]
    assert all(each.paragraph_format.keep_with_next for row in kept for cell in row.cells for each in cell.paragraphs)
    assert not any(each.paragraph_format.keep_with_next for cell in end.cells for each in cell.paragraphs)


def test_signatures_of_other_widths_have_a_table_each(word):
    both = (Signature("T/M CHI UỶ", is_left=True), Signature("NGƯỜI TỰ KIỂM ĐIỂM"), Signature("T/M ĐẢNG UỶ"))
    docx = word.review(a_review(form=replace(FORM, signatures=both)), PROFILE, LAYOUT)
    assert [len(table.rows) for table in tables(docx)[1:]] == [1, 1]


def test_points_have_their_line_and_their_annex(docx):
    assert "Dòng điểm: 1. Nhóm tiêu chí chung: 27,5/30" in styled(docx)
    annex = tables(docx)[-1]
    assert annex.style.name == "Table Grid"
    assert annex.rows[0]._tr.find(f".//{qn('w:tblHeader')}") is not None
    assert [cell.text for cell in annex.rows[-1].cells] == ["", "Tổng điểm", "100", "87,5"]
    assert found(docx, "PHỤ LỤC").paragraph_format.page_break_before


def test_a_review_of_many_pages_is_written_whole(word):
    line = "Đã làm việc này đến nơi đến chốn, có kết quả cụ thể."
    texts = MappingProxyType({section.key: "\n".join([line] * 300) for section in FORM.sections()})
    docx = word.review(a_review(texts=texts), PROFILE, LAYOUT)
    assert lines(docx).count(line) == 300 * len(list(FORM.sections()))
