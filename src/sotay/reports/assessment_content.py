"""What the paper of one period says, as values in printed order.

Pure, and the only place where an answer becomes a paper: a private note is never read here, so no kind of file has it.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from sotay.domain.assessment import Answer, AnswerState, Assessment
from sotay.domain.manifestation import Checklist, Group, Manifestation
from sotay.domain.member import Profile
from sotay.reports.review_content import Field, field
from sotay.texts import assessment as answer_texts
from sotay.texts import documents, history, moving, periods


@dataclass(frozen=True, slots=True)
class Labelled:
    """What a member wrote in one field, lines as typed, with the label before it."""

    label: str
    words: str


@dataclass(frozen=True, slots=True)
class ItemLines:
    """An item: code and words of the checklist, the level chosen, what was written.

    ``level_label`` is empty where no level was chosen; ``level`` then says so.
    """

    code: str
    words: str
    level_label: str
    level: str
    written: tuple[Labelled, ...]


@dataclass(frozen=True, slots=True)
class GroupLines:
    """A group with its items."""

    heading: str
    items: tuple[ItemLines, ...]


@dataclass(frozen=True, slots=True)
class AssessmentPaper:
    """The whole paper."""

    document_title: str
    title: str
    period: str
    state: str
    fields: tuple[Field, ...]
    checklist: str
    groups: tuple[GroupLines, ...]


def assessment_paper(assessment: Assessment, profile: Profile) -> AssessmentPaper:
    """Return what the paper says."""
    checklist = assessment.checklist
    total = len(assessment.states())
    if assessment.closed_at is None:
        state = documents.assessment_open(assessment.due)
    else:
        state = documents.assessment_closed(assessment.closed_at.date())
    return AssessmentPaper(
        document_title=documents.assessment_document_title(periods.name_in_sentence(assessment.period)),
        title=documents.assessment_title(),
        period=periods.name(assessment.period),
        state=documents.assessment_state(state, assessment.answered_count(), total),
        fields=(field(documents.name_label(), profile.full_name), field(documents.cell_label(), profile.cell)),
        checklist=documents.assessment_checklist(checklist.title, checklist.version),
        groups=(*(_group(group, assessment) for group in checklist.groups), *_of_other_words(assessment)),
    )


def _of_other_words(assessment: Assessment) -> Iterator[GroupLines]:
    """Yield the answers that were given to other words, under these: first what waits, then what is asked no more."""
    waiting = [each for each in assessment.said() if not each.is_counted]
    for head, is_gone in ((moving.other_words_heading, False), (moving.gone_heading, True)):
        chosen = [each for each in waiting if assessment.is_gone(each.item.id) is is_gone]
        for version in dict.fromkeys(each.checklist.version for each in chosen):
            of_version = (each for each in chosen if each.checklist.version == version)
            yield GroupLines(
                head(version), tuple(_lines(each.checklist, each.item, each.answer) for each in of_version)
            )


def _group(group: Group, assessment: Assessment) -> GroupLines:
    asked = {item.id for item in assessment.items()}
    heading = documents.numbered(group.number, group.title)
    return GroupLines(heading, tuple(_item(item, assessment) for item in group.items if item.id in asked))


def _item(item: Manifestation, assessment: Assessment) -> ItemLines:
    lines = _lines(assessment.checklist, item, assessment.answer(item.id))
    waits = assessment.state(item.id) is AnswerState.TO_CONFIRM
    return replace(lines, level=moving.to_confirm_line()) if waits else lines


def _lines(checklist: Checklist, item: Manifestation, answer: Answer) -> ItemLines:
    level = None if answer.level is None else checklist.level(answer.level)
    return ItemLines(
        code=documents.item_line(checklist.code(item.id)),
        words=item.text,
        level_label=documents.labelled(documents.level_label()) if level else "",
        level=level.sentence if level else history.unanswered(),
        written=_written(answer),
    )


def _written(answer: Answer) -> tuple[Labelled, ...]:
    fields = (
        (answer_texts.done_well(), answer.done_well),
        (answer_texts.shortcoming(), answer.shortcoming),
        (answer_texts.cause(), answer.cause),
        (answer_texts.remedy(), answer.remedy),
    )
    return tuple(Labelled(documents.labelled(label), words) for label, words in fields if words.strip())
