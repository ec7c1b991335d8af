"""The booklet of the checklist as a Word file, from the same content as the PDF."""

from __future__ import annotations

from sotay.domain.manifestation import Checklist
from sotay.reports.checklist_content import ChecklistBooklet, ItemPart, checklist_booklet
from sotay.reports.styles import READING
from sotay.reports.word.pieces import Para, para, runs
from sotay.reports.word.styles import Letters, Named
from sotay.reports.word.writer import write
from sotay.texts import documents


def write_checklist(checklist: Checklist) -> bytes:
    """Return the Word file of the checklist."""
    booklet = checklist_booklet(checklist)
    pieces = _top(booklet)
    for group in booklet.groups:
        pieces.append(para(group.heading, Named.HEADING_1))
        pieces.extend(line for item in group.items for line in _item(item))
    return write(pieces, layout=READING, title=booklet.title, corner=documents.personal_paper())


def _top(booklet: ChecklistBooklet) -> list[Para]:
    levels = [((level.sentence, Letters.STRONG), (level.hint, None)) for level in booklet.levels]
    return [
        para(booklet.heading, Named.SUBTITLE),
        para(booklet.title, Named.TITLE),
        para(booklet.version, Named.BRACKET),
        *(para(note, Named.NOTE) for note in booklet.notes),
        para(booklet.levels_heading, Named.HEADING_2),
        *(runs(level, Named.LISTED) for level in levels),
    ]


def _item(item: ItemPart) -> list[Para]:
    lines = [para(item.heading, Named.HEADING_3)]
    for each in item.lists:
        lines.append(para(each.label, Named.LIST_LABEL))
        lines.extend(para(line, Named.LISTED) for line in each.lines)
    return lines
