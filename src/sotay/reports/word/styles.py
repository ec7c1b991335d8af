"""The named styles of a Word file, made from the same sizes as those of the PDF.

Built-in names where Word knows the thing (headings, title, header), our own Vietnamese names elsewhere. A change of a
style in Word changes the whole paper: no paragraph carries sizes of its own.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Enum

from sotay.reports.history_pdf import WORDS_PT
from sotay.reports.paragraph import Align, TextStyle
from sotay.reports.styles import LINE_TO_SIZE, Styles

ITEM_OUTLINE = 2
"""Items of the checklist stand under the heading of their group in Word's navigation pane."""

PICTURE_LINE_TO_SIZE = 1.15
"""So that all rows of the checklist stand on one page."""

GAP_LINE_PT = 1
"""The line that parts two tables, and that Word asks for after the last one."""


class Named(Enum):
    """Every paragraph style of a paper by its id in the file."""

    NORMAL = "Normal"
    HEADING_1 = "Heading1"
    HEADING_2 = "Heading2"
    HEADING_3 = "Heading3"
    HEADING_4 = "Heading4"
    TITLE = "Title"
    SUBTITLE = "Subtitle"
    HEADER = "Header"
    BODY = "NoiDung"
    LINE = "DongThongTin"
    DOTTED = "DongCham"
    UNWRITTEN = "ChoChuaGhi"
    OUTCOME = "KetQua"
    NOTE = "ChuDan"
    LEFT = "DongTrai"
    ITEM = "BieuHien"
    ENTRY = "DongNgay"
    LEVEL = "MucTraLoi"
    ANSWER = "CauTraLoi"
    LISTED = "GachDauDong"
    LIST_LABEL = "TenDanhSach"
    BRACKET = "DongDuoiTen"
    PARTY = "TenDang"
    COMMITTEE = "TenCapUy"
    CELL = "TenChiBo"
    DATE = "DiaDanhNgay"
    DATE_ALONE = "DiaDanhNgayRieng"
    SIGN_TITLE = "QuyenHanKy"
    SIGN_NOTE = "CachKy"
    SIGN_NAME = "HoTenKy"
    TABLE = "OBang"
    TABLE_GROUP = "OBangNhom"
    TABLE_HEAD = "OBangDau"
    TABLE_NUMBER = "OBangGiua"
    PICTURE = "ChuToanCanh"
    PICTURE_MARK = "DauToanCanh"
    POINTS = "DongDiem"
    BOXES = "DongOChon"
    CORNER = "MaGiayTo"
    GAP = "DongNgan"


class Letters(Enum):
    """Every character style by its id in the file."""

    STRONG = "Strong"
    EMPHASIS = "Emphasis"
    BOX = "OChon"


BUILT_IN = {
    "Normal": "Normal",
    "Heading1": "heading 1",
    "Heading2": "heading 2",
    "Heading3": "heading 3",
    "Heading4": "heading 4",
    "Title": "Title",
    "Subtitle": "Subtitle",
    "Header": "header",
    "Strong": "Strong",
    "Emphasis": "Emphasis",
}
"""The names by which Word knows its own styles; it shows them in the language of its user."""

AT_HAND = frozenset(
    (
        *(
            Named.NORMAL,
            Named.HEADING_1,
            Named.HEADING_2,
            Named.HEADING_3,
            Named.HEADING_4,
            Named.TITLE,
            Named.SUBTITLE,
        ),
        *(Named.BODY, Named.LINE, Named.DOTTED, Named.NOTE, Named.ANSWER, Named.TABLE),
    )
)
"""What Word offers at the top of its window; the others are in its list of all styles."""

HEADINGS = (Named.HEADING_1, Named.HEADING_2, Named.HEADING_3, Named.HEADING_4)


@dataclass(frozen=True, slots=True)
class Look:
    """How a named style looks. ``outline`` 1 is the highest heading, 0 none; a dotted line ends at ``dots_to``."""

    named: Named
    text: TextStyle
    outline: int = 0
    holds_next: bool = False
    dots_to: float = 0
    has_rule: bool = False


def heading_of(depth: int) -> Named:
    """Return the style of a heading; deeper than the deepest is the deepest."""
    return HEADINGS[min(max(depth, 1), len(HEADINGS)) - 1]


def looks_of(styles: Styles, *, width: float, page_number_pt: float) -> tuple[Look, ...]:
    """Return the look of every named style; ``width`` is that of the text, in points."""
    body, plain = styles.body, styles.plain
    page_number = TextStyle(plain.face, page_number_pt, page_number_pt * LINE_TO_SIZE, Align.CENTRE)
    corner = TextStyle(plain.face, styles.note.size, styles.note.size * LINE_TO_SIZE, Align.RIGHT)
    picture = replace(styles.table, size=WORDS_PT, leading=WORDS_PT * PICTURE_LINE_TO_SIZE)
    headings = (
        Look(named, text, outline, holds_next=True)
        for outline, (named, text) in enumerate(zip(HEADINGS, styles.headings, strict=True), start=1)
    )
    return (
        Look(Named.NORMAL, replace(styles.left, gap=0)),
        *headings,
        Look(Named.TITLE, styles.title),
        Look(Named.SUBTITLE, styles.subtitle),
        Look(Named.HEADER, page_number),
        Look(Named.BODY, body),
        Look(Named.LINE, plain),
        Look(Named.DOTTED, styles.left, dots_to=width),
        Look(Named.UNWRITTEN, styles.quiet),
        Look(Named.OUTCOME, replace(styles.quiet, gap=styles.quiet.gap / 2)),
        Look(Named.NOTE, styles.note),
        Look(Named.LEFT, styles.left),
        Look(Named.ITEM, styles.item, ITEM_OUTLINE, holds_next=True),
        Look(Named.ENTRY, styles.item, holds_next=True),
        Look(Named.LEVEL, styles.level),
        Look(Named.ANSWER, styles.answer),
        Look(Named.LISTED, styles.listed),
        Look(Named.LIST_LABEL, styles.list_label, holds_next=True),
        Look(Named.BRACKET, styles.bracket),
        Look(Named.PARTY, styles.party, has_rule=True),
        Look(Named.COMMITTEE, styles.committee),
        Look(Named.CELL, styles.cell),
        Look(Named.DATE, styles.date),
        Look(Named.DATE_ALONE, replace(styles.date, align=Align.RIGHT)),
        Look(Named.SIGN_TITLE, styles.sign_title),
        Look(Named.SIGN_NOTE, styles.sign_note),
        Look(Named.SIGN_NAME, styles.sign_name),
        Look(Named.TABLE, styles.table),
        Look(Named.TABLE_GROUP, styles.table_group),
        Look(Named.TABLE_HEAD, styles.table_head),
        Look(Named.TABLE_NUMBER, styles.table_number),
        Look(Named.PICTURE, picture),
        Look(Named.PICTURE_MARK, replace(picture, align=Align.CENTRE)),
        Look(Named.POINTS, styles.heading(3)),
        Look(Named.BOXES, replace(styles.left, left_indent=body.first_indent, gap=styles.left.gap / 2)),
        Look(Named.CORNER, corner),
        Look(Named.GAP, TextStyle(plain.face, GAP_LINE_PT, GAP_LINE_PT)),
    )
