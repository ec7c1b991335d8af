"""One period as a Word file, from the same content as the PDF."""

from __future__ import annotations

from sotay.domain.assessment import Assessment
from sotay.domain.member import Profile
from sotay.reports.assessment_content import AssessmentPaper, ItemLines, assessment_paper
from sotay.reports.page import Sheet
from sotay.reports.styles import READING, styles_for
from sotay.reports.word.fields import field_lines
from sotay.reports.word.pieces import Para, labelled, para, runs
from sotay.reports.word.styles import Letters, Named
from sotay.reports.word.writer import write
from sotay.texts import documents


def write_assessment(assessment: Assessment, profile: Profile) -> bytes:
    """Return the Word file of one period."""
    paper = assessment_paper(assessment, profile)
    pieces = _top(paper)
    for group in paper.groups:
        pieces.append(para(group.heading, Named.HEADING_1))
        pieces.extend(line for item in group.items for line in _item(item))
    return write(pieces, layout=READING, title=paper.document_title, corner=documents.personal_paper())


def _top(paper: AssessmentPaper) -> list[Para]:
    return [
        para(paper.title, Named.TITLE),
        para(paper.period, Named.SUBTITLE),
        para(paper.state, Named.BRACKET),
        *field_lines(paper.fields, styles_for(READING).plain, Sheet(READING).width),
        para(paper.checklist, Named.LINE),
    ]


def _item(item: ItemLines) -> list[Para]:
    title = runs([(item.code, Letters.STRONG), (item.words, None)], Named.ITEM)
    label = [(item.level_label, Letters.EMPHASIS), (item.level, Letters.STRONG)]
    level = runs(label, Named.LEVEL) if item.level_label else para(item.level, Named.LEVEL)
    written = (line for each in item.written for line in labelled(each.label, Letters.STRONG, each.words, Named.ANSWER))
    return [title, level, *written]
