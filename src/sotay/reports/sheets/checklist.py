"""A checklist as an Excel file that an admin edits and that is read back: an item a row, a sentence a line of a cell.

Same checklist, same bytes: no clock and no author. Every cell is text, so that Excel makes no date or number of a code.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from io import BytesIO

from openpyxl import Workbook
from openpyxl.comments import Comment
from openpyxl.styles import Alignment, Font, PatternFill
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.worksheet import Worksheet

from sotay.domain.manifestation import Checked, Checklist, Level, Manifestation
from sotay.reports.archive import repacked
from sotay.reports.word.letters import writable
from sotay.texts import checklist_table as texts

FACE, SIZE_PT = "Times New Roman", 12
TEXT_FORMAT = "@"
_HEAD_FILL = PatternFill("solid", fgColor="E6E6E6")
_SPARE_ROWS = 200
"""So many rows below the last one still offer the words of a column."""


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a sheet: its heading, how wide it is in characters, and what is said of it where the mouse rests."""

    heading: str
    width: int
    guide: str = ""


def write_checklist(checklist: Checklist) -> bytes:
    """Return the Excel file of a checklist."""
    workbook = Workbook()
    items = workbook.worksheets[0]
    _items(items, checklist)
    _levels(workbook.create_sheet(), checklist)
    _head(workbook.create_sheet(), checklist)
    written = BytesIO()
    workbook.save(written)
    return repacked(written, {"docProps/core.xml": _CORE})


def _items(sheet: Worksheet, checklist: Checklist) -> None:
    sheet.title = texts.items_sheet()
    columns = (
        Column(texts.group_number(), 7),
        Column(texts.group_title(), 24),
        Column(texts.number(), 6),
        Column(texts.item_id(), 22, texts.guide_id()),
        Column(texts.short(), 26),
        Column(texts.text(), 60),
        Column(texts.checked(), 18),
        Column(texts.doubt(), 26),
        Column(texts.signs(), 50, texts.guide_lines()),
        Column(texts.questions(), 40, texts.guide_lines()),
        Column(texts.audience(), 10, texts.guide_lines()),
        Column(texts.since(), 8),
        Column(texts.until(), 8, texts.guide_until()),
        Column(texts.compared_by(), 18),
        Column(texts.compared_on(), 12),
    )
    groups = (*checklist.groups, *checklist.withdrawn_items)
    rows = [(group.number, group.title, *_item_cells(item)) for group in groups for item in group.items]
    _fill(sheet, columns, rows)
    offered = DataValidation(type="list", formula1='"' + ",".join(map(texts.checked_name, Checked)) + '"')
    letter = get_column_letter(1 + [each.heading for each in columns].index(texts.checked()))
    offered.add(f"{letter}2:{letter}{len(rows) + _SPARE_ROWS}")
    sheet.add_data_validation(offered)


def _item_cells(item: Manifestation) -> tuple[str, ...]:
    return (
        item.number,
        item.id,
        item.short,
        item.text,
        texts.checked_name(item.checked),
        item.doubt,
        "\n".join(item.signs),
        "\n".join(item.questions),
        "\n".join(map(texts.audience_name, item.audience)),
        item.since,
        item.until,
        item.compared_by,
        item.compared_on,
    )


def _levels(sheet: Worksheet, checklist: Checklist) -> None:
    sheet.title = texts.levels_sheet()
    columns = (
        Column(texts.item_id(), 16, texts.guide_id()),
        Column(texts.sentence(), 40),
        Column(texts.hint(), 70),
        Column(texts.until(), 8, texts.guide_until()),
    )
    _fill(sheet, columns, [_level_cells(each) for each in (*checklist.levels, *checklist.withdrawn_levels)])


def _level_cells(level: Level) -> tuple[str, ...]:
    return level.key, level.sentence, level.hint, level.until


def _head(sheet: Worksheet, checklist: Checklist) -> None:
    sheet.title = texts.head_sheet()
    rows = [
        (texts.checklist_id(), checklist.id),
        (texts.version(), checklist.version),
        (texts.title(), checklist.title),
        (texts.effective_from(), checklist.effective_from),
        *((texts.legal_basis(), each) for each in checklist.legal_basis),
    ]
    _fill(sheet, (Column(texts.head_name(), 20), Column(texts.head_value(), 100)), rows)


def _fill(sheet: Worksheet, columns: Sequence[Column], rows: Iterable[Sequence[str]]) -> None:
    for at, column in enumerate(columns, start=1):
        head = sheet.cell(1, at, column.heading)
        head.font, head.fill = Font(FACE, SIZE_PT, bold=True), _HEAD_FILL
        head.alignment = Alignment(vertical="center", wrap_text=True)
        if column.guide:
            head.comment = Comment(column.guide, "", width=260, height=90)
        sheet.column_dimensions[get_column_letter(at)].width = column.width
    for number, row in enumerate(rows, start=2):
        for at, words in enumerate(row, start=1):
            cell = sheet.cell(number, at)
            cell.value = "\n".join(map(writable, words.split("\n"))) or None
            # Words that begin like a formula are words, and codes are no numbers.
            cell.data_type = "s" if words else "n"
            cell.number_format = TEXT_FORMAT
            cell.font = Font(FACE, SIZE_PT)
            cell.alignment = Alignment(vertical="top", wrap_text=True)
    sheet.freeze_panes = "A2"


_CORE = (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><cp:coreProperties '
    'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" '
    'xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:language>vi-VN</dc:language></cp:coreProperties>'
)
