"""What the page shows of one item, as plain values."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from sotay.domain.assessment import Answer, AnswerState, Assessment
from sotay.domain.manifestation import Manifestation, ManifestationId
from sotay.texts import assessment as texts
from sotay.texts import moving as moving_texts
from sotay.texts import periods as period_texts
from sotay.ui.common.rows import Mark, Row


class TextField(Enum):
    """The texts of an answer in the order of the page; the value is the name of the field of ``Answer``."""

    DONE_WELL = "done_well"
    SHORTCOMING = "shortcoming"
    CAUSE = "cause"
    REMEDY = "remedy"
    PRIVATE_NOTE = "private_note"


@dataclass(frozen=True, slots=True)
class Previous:
    """The answer of the period before to the same item; ``level_sentence`` is empty where none was chosen."""

    period_name: str
    level_sentence: str
    answer: Answer


@dataclass(frozen=True, slots=True)
class ItemCard:
    """One item with its answer; ``place`` counts from 1, ``period_name`` is the short name of the period."""

    period_name: str
    item: Manifestation
    code: str
    place: int
    total: int
    answer: Answer
    previous: Previous | None
    is_read_only: bool

    @property
    def heading(self) -> str:
        """Return number and short title."""
        return texts.item_heading(self.code, self.item.short)


def card_of(assessment: Assessment, previous: Assessment | None, item: Manifestation) -> ItemCard:
    """Return the card of one item of an assessment."""
    ids = [each.id for each in assessment.checklist.items()]
    return ItemCard(
        period_name=period_texts.short_name(assessment.period),
        item=item,
        code=assessment.checklist.code(item.id),
        place=ids.index(item.id) + 1,
        total=len(ids),
        answer=assessment.answer(item.id),
        previous=_previous_of(previous, item.id),
        is_read_only=assessment.is_closed,
    )


def list_rows(
    assessment: Assessment, *, only_unanswered: bool = False, keep: ManifestationId | None = None
) -> tuple[Row, ...]:
    """Return the rows of the list by group; the filter leaves out answered items, but never ``keep``."""
    rows: list[Row] = []
    for group in assessment.checklist.groups:
        items = [
            item
            for item in group.items
            if not only_unanswered or item.id == keep or assessment.state(item.id) is not AnswerState.ANSWERED
        ]
        if items:
            heading = texts.group_heading(group.number, group.title)
            rows.append(Row(key=f"group-{group.number}", title=heading, is_section=True))
            rows.extend(row_of(assessment, item) for item in items)
    return tuple(rows)


def row_of(assessment: Assessment, item: Manifestation) -> Row:
    """Return the row of one item: how far it is answered, and never what was answered."""
    mark, word = {
        AnswerState.UNANSWERED: (Mark.EMPTY, texts.unanswered()),
        AnswerState.HALF: (Mark.PARTLY, texts.half()),
        AnswerState.TO_CONFIRM: (Mark.WARNING, moving_texts.to_confirm()),
        AnswerState.ANSWERED: (Mark.DONE, texts.answered()),
    }[assessment.state(item.id)]
    code = assessment.checklist.code(item.id)
    return Row(
        key=item.id,
        title=texts.row_title(code, item.short),
        note=word,
        mark=mark,
        spoken=texts.spoken_row(code, item.short, word),
    )


def unsaved_words(assessment: Assessment, answers: tuple[Answer, ...]) -> str:
    """Return answers as plain text to keep outside the handbook until they can be stored."""
    lines = [texts.unsaved_heading(period_texts.name_in_sentence(assessment.period))]
    for answer in answers:
        item = assessment.checklist.item(answer.manifestation_id)
        if item is None:
            continue
        lines += ["", texts.item_heading(assessment.checklist.code(item.id), item.short)]
        level = assessment.checklist.level(answer.level) if answer.level else None
        if level is not None:
            lines.append(texts.unsaved_line(texts.levels(), level.sentence))
        labels = (texts.done_well(), texts.shortcoming(), texts.cause(), texts.remedy(), texts.private_note())
        for label, name in zip(labels, TextField, strict=True):
            text = getattr(answer, name.value)
            if text.strip():
                lines.append(texts.unsaved_line(label, text))
    return "\n".join(lines) + "\n"


def _previous_of(previous: Assessment | None, item_id: ManifestationId) -> Previous | None:
    if previous is None:
        return None
    answer = previous.answer(item_id)
    if answer.is_blank:
        return None
    level = previous.checklist.level(answer.level) if answer.level else None
    return Previous(
        period_name=period_texts.short_name(previous.period),
        level_sentence=level.sentence if level else "",
        answer=answer,
    )
