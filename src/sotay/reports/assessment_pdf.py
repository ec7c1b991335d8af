"""One period on paper: every item with its words, the level chosen and what the member wrote.

Private notes are never printed.
"""

from __future__ import annotations

from reportlab.platypus import Flowable

from sotay.domain.assessment import Answer, Assessment
from sotay.domain.manifestation import Group, Manifestation
from sotay.domain.member import Profile
from sotay.reports.blocks import heading, labelled, runs, text
from sotay.reports.fields import field_lines
from sotay.reports.fonts import BOLD, ITALIC, REGULAR
from sotay.reports.page import Sheet, build
from sotay.reports.review_content import field
from sotay.reports.styles import READING, Styles, styles_for
from sotay.texts import assessment as answer_texts
from sotay.texts import documents, history, periods


def draw_assessment(assessment: Assessment, profile: Profile) -> bytes:
    """Return the PDF of one period."""
    styles = styles_for(READING)
    story = _top(assessment, profile, styles)
    for group in assessment.checklist.groups:
        story.extend(_group(group, assessment, styles))
    title = documents.assessment_document_title(periods.name_in_sentence(assessment.period))
    return build(story, layout=READING, title=title, corner=documents.personal_paper())


def _top(assessment: Assessment, profile: Profile, styles: Styles) -> list[Flowable]:
    checklist = assessment.checklist
    total = sum(1 for _ in checklist.items())
    if assessment.closed_at is None:
        state = documents.assessment_open(assessment.due)
    else:
        state = documents.assessment_closed(assessment.closed_at.date())
    fields = (field(documents.name_label(), profile.full_name), field(documents.cell_label(), profile.cell))
    return [
        text(documents.assessment_title(), styles.title),
        text(periods.name(assessment.period), styles.subtitle),
        text(documents.assessment_state(state, assessment.answered_count(), total), styles.bracket),
        *field_lines(fields, styles.plain, Sheet(READING).width),
        text(documents.assessment_checklist(checklist.title, checklist.version), styles.plain),
    ]


def _group(group: Group, assessment: Assessment, styles: Styles) -> list[Flowable]:
    lines: list[Flowable] = [heading(documents.numbered(group.number, group.title), styles.heading(1))]
    for item in group.items:
        lines.extend(_item(item, assessment, styles))
    return lines


def _item(item: Manifestation, assessment: Assessment, styles: Styles) -> list[Flowable]:
    answer = assessment.answer(item.id)
    code = documents.item_line(assessment.checklist.code(item.id))
    title = runs([(code, BOLD), (item.text, REGULAR)], styles.item)
    title.holds_next = True
    level = None if answer.level is None else assessment.checklist.level(answer.level)
    if level is None:
        lines: list[Flowable] = [title, text(history.unanswered(), styles.level)]
    else:
        label = documents.labelled(documents.level_label())
        lines = [title, runs([(label, ITALIC), (level.sentence, BOLD)], styles.level)]
    for name, words in _words(answer):
        lines.extend(labelled(documents.labelled(name), BOLD, words, styles.answer))
    return lines


def _words(answer: Answer) -> tuple[tuple[str, str], ...]:
    return (
        (answer_texts.done_well(), answer.done_well),
        (answer_texts.shortcoming(), answer.shortcoming),
        (answer_texts.cause(), answer.cause),
        (answer_texts.remedy(), answer.remedy),
    )
