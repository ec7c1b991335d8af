"""From pieces to the bytes of a Word file: paragraphs, tables, the number of the page. Decides nothing.

Elements are made by the library's own classes, which know in which order the format asks for them.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from copy import deepcopy
from dataclasses import replace
from typing import cast

from docx.document import Document as WordDocument
from docx.enum.text import WD_TAB_ALIGNMENT, WD_TAB_LEADER
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.table import CT_Row, CT_Tbl, CT_Tc
from docx.oxml.text.paragraph import CT_P
from docx.shared import Pt

from sotay.domain.layout import PageLayout
from sotay.reports.word.letters import writable
from sotay.reports.word.package import bytes_of, new_document
from sotay.reports.word.pieces import TAB, Grid, Para, Piece, Row, Run
from sotay.reports.word.style_sheet import NAMESPACE, twips
from sotay.reports.word.styles import Named

_TIGHT = "".join(
    f'<w:{side} w:w="{room}" w:type="dxa"/>' for side, room in (("top", 0), ("left", 40), ("bottom", 0), ("right", 40))
)
_GAP = Para(Named.GAP, ())
_PAGE_FIELD = f'<w:fldSimple xmlns:w="{NAMESPACE}" w:instr=" PAGE "><w:r><w:t>2</w:t></w:r></w:fldSimple>'


def write(pieces: Iterable[Piece], *, layout: PageLayout, title: str, corner: str = "") -> bytes:
    """Return the file; ``corner`` stands small in the upper right corner of the first page."""
    document = new_document(layout, title=writable(title))
    _write_heads(document, writable(corner))
    end = document.element.body.sectPr
    maker = _Maker()
    for piece in pieces:
        if isinstance(piece, Para):
            end.addprevious(maker.paragraph(piece))
        else:
            end.addprevious(maker.table(piece))
            # Two tables in a row would become one, and the last part of a text must be a paragraph.
            end.addprevious(maker.paragraph(_GAP))
    return bytes_of(document)


def _write_heads(document: WordDocument, corner: str) -> None:
    """Write what stands above the text: the corner on the first page, the number on every other."""
    section = document.sections[0]
    number = section.header.paragraphs[0]
    number._p.append(parse_xml(_PAGE_FIELD))
    first = section.first_page_header.paragraphs[0]
    first._p.style = Named.CORNER.value
    if corner:
        first.add_run(corner)


class _Maker:
    """Makes the elements of one file; what differs only in its words is copied, which costs a tenth of making it."""

    def __init__(self) -> None:
        self._paragraphs: dict[Para, CT_P] = {}

    def paragraph(self, para: Para) -> CT_P:
        """Return a paragraph with its words."""
        shape = replace(para, runs=())
        if shape not in self._paragraphs:
            self._paragraphs[shape] = _without_words(shape)
        made = deepcopy(self._paragraphs[shape])
        for run in para.runs:
            _add_run(made, run)
        return made

    def table(self, grid: Grid) -> CT_Tbl:
        """Return a table with its rows."""
        made = _without_rows(grid)
        for row in grid.rows:
            made.append(self._row(row, grid.widths))
        return made

    def _row(self, row: Row, columns: Sequence[float]) -> CT_Row:
        made = _without_cells(row)
        is_across = len(row.cells) == 1 < len(columns)
        widths = (sum(columns),) if is_across else columns
        span = f'<w:gridSpan w:val="{len(columns)}"/>' if is_across else ""
        middle = '<w:vAlign w:val="center"/>' if row.is_head else ""
        for at, (cell, width) in enumerate(zip(row.cells, widths, strict=True)):
            turned = '<w:textDirection w:val="btLr"/>' if row.turned_height and at else ""
            place = f'<w:tcPr><w:tcW w:w="{twips(width)}" w:type="dxa"/>{span}{turned}{middle}</w:tcPr>'
            holder = cast("CT_Tc", parse_xml(f'<w:tc xmlns:w="{NAMESPACE}">{place}</w:tc>'))
            for each in cell or (Para(Named.TABLE, ()),):
                holder.append(self.paragraph(each))
            made.append(holder)
        return made


def _without_words(para: Para) -> CT_P:
    made = cast("CT_P", OxmlElement("w:p"))
    made.style = para.named.value
    properties = made.get_or_add_pPr()
    if para.holds_next is not None:
        properties.keepNext_val = para.holds_next
    if para.begins_page:
        properties.pageBreakBefore_val = True
    for stop in para.stops:
        leader = WD_TAB_LEADER.DOTS if stop.is_dotted else WD_TAB_LEADER.SPACES
        align = WD_TAB_ALIGNMENT.RIGHT if stop.is_dotted else WD_TAB_ALIGNMENT.LEFT
        properties.get_or_add_tabs().insert_tab_in_order(Pt(stop.at), align, leader)
    if para.gap is not None:
        properties.spacing_before = Pt(para.gap)
    if para.gap_after is not None:
        properties.spacing_after = Pt(para.gap_after)
    if para.left is not None:
        properties.ind_left = Pt(para.left)
    if para.right is not None:
        properties.ind_right = Pt(para.right)
    return made


def _add_run(paragraph: CT_P, run: Run) -> None:
    if not run.words:
        return
    made = paragraph.add_r()
    if run.letters is not None:
        made.style = run.letters.value
    for at, words in enumerate(run.words.split(TAB)):
        if at:
            made.add_tab()
        if words:
            made.add_t(words)


def _without_rows(grid: Grid) -> CT_Tbl:
    width = sum(map(twips, grid.widths))
    columns = "".join(f'<w:gridCol w:w="{twips(each)}"/>' for each in grid.widths)
    style = "TableGrid" if grid.is_ruled else "TableNormal"
    padding = f"<w:tblCellMar>{_TIGHT}</w:tblCellMar>" if grid.is_tight else ""
    table = parse_xml(
        f'<w:tbl xmlns:w="{NAMESPACE}"><w:tblPr><w:tblStyle w:val="{style}"/><w:tblW w:w="{width}" w:type="dxa"/>'
        f'<w:tblLayout w:type="fixed"/>{padding}</w:tblPr><w:tblGrid>{columns}</w:tblGrid></w:tbl>'
    )
    return cast("CT_Tbl", table)


def _without_cells(row: Row) -> CT_Row:
    height = f'<w:trHeight w:val="{twips(row.turned_height)}" w:hRule="exact"/>' if row.turned_height else ""
    marks = ("<w:cantSplit/>" if row.is_whole else "") + height + ("<w:tblHeader/>" if row.is_head else "")
    properties = f"<w:trPr>{marks}</w:trPr>" if marks else ""
    return cast("CT_Row", parse_xml(f'<w:tr xmlns:w="{NAMESPACE}">{properties}</w:tr>'))
