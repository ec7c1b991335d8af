"""One period on paper: every item with its words, the level chosen and what the member wrote."""

from __future__ import annotations

from reportlab.platypus import Flowable

from sotay.domain.assessment import Assessment
from sotay.domain.member import Profile
from sotay.reports.assessment_content import AssessmentPaper, GroupLines, ItemLines, assessment_paper
from sotay.reports.blocks import heading, labelled, runs, text
from sotay.reports.fields import field_lines
from sotay.reports.fonts import BOLD, ITALIC, REGULAR
from sotay.reports.page import Sheet, build
from sotay.reports.styles import READING, Styles, styles_for
from sotay.texts import documents


def draw_assessment(assessment: Assessment, profile: Profile) -> bytes:
    """Return the PDF of one period."""
    paper = assessment_paper(assessment, profile)
    styles = styles_for(READING)
    story = _top(paper, styles)
    for group in paper.groups:
        story.extend(_group(group, styles))
    return build(story, layout=READING, title=paper.document_title, corner=documents.personal_paper())


def _top(paper: AssessmentPaper, styles: Styles) -> list[Flowable]:
    return [
        text(paper.title, styles.title),
        text(paper.period, styles.subtitle),
        text(paper.state, styles.bracket),
        *field_lines(paper.fields, styles.plain, Sheet(READING).width),
        text(paper.checklist, styles.plain),
    ]


def _group(group: GroupLines, styles: Styles) -> list[Flowable]:
    lines: list[Flowable] = [heading(group.heading, styles.heading(1))]
    for item in group.items:
        lines.extend(_item(item, styles))
    return lines


def _item(item: ItemLines, styles: Styles) -> list[Flowable]:
    title = runs([(item.code, BOLD), (item.words, REGULAR)], styles.item)
    title.holds_next = True
    if item.level_label:
        level = runs([(item.level_label, ITALIC), (item.level, BOLD)], styles.level)
    else:
        level = text(item.level, styles.level)
    lines: list[Flowable] = [title, level]
    for each in item.written:
        lines.extend(labelled(each.label, BOLD, each.words, styles.answer))
    return lines
