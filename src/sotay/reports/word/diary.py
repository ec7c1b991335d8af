"""The diary as a Word file: the lines that were chosen, from the same content as the PDF."""

from __future__ import annotations

from sotay.domain.diary_paper import DiaryPaper
from sotay.domain.member import Profile
from sotay.reports.diary_content import PaperLine, months, subtitle
from sotay.reports.page import Sheet
from sotay.reports.review_content import field
from sotay.reports.styles import READING, styles_for
from sotay.reports.word.fields import field_lines
from sotay.reports.word.pieces import Para, para, runs, written
from sotay.reports.word.styles import Letters, Named
from sotay.reports.word.writer import write
from sotay.texts import diary_windows as texts
from sotay.texts import documents


def write_diary(paper: DiaryPaper, profile: Profile) -> bytes:
    """Return the Word file of the chosen lines; one page saying so where there are none."""
    fields = (field(documents.name_label(), profile.full_name), field(documents.cell_label(), profile.cell))
    pieces = [
        para(texts.paper_title(), Named.TITLE),
        para(subtitle(paper), Named.SUBTITLE),
        *field_lines(fields, styles_for(READING).plain, Sheet(READING).width),
    ]
    for month in months(paper):
        pieces.append(para(month.heading, Named.HEADING_1))
        for line in month.lines:
            pieces.extend((_head(line), *written(line.words, Named.ANSWER)))
    if not paper.entries:
        pieces.append(para(texts.paper_empty(), Named.LEFT))
    return write(pieces, layout=READING, title=texts.document_title(), corner=documents.personal_paper())


def _head(line: PaperLine) -> Para:
    day = (line.day, Letters.STRONG)
    return runs([day, (texts.paper_item_after_day(line.item), None)] if line.item else [day], Named.ENTRY)
