"""What the page shows of one item, as plain values."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import Enum

from sotay.domain.assessment import Answer, AnswerState, Assessment
from sotay.domain.lineage import Lineage, Turn
from sotay.domain.manifestation import Checklist, Level, Manifestation, ManifestationId
from sotay.domain.moving import quoted_beside
from sotay.texts import assessment as texts
from sotay.texts import audiences as audience_texts
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
    """The answer of the period before to the same item; ``level_sentence`` is empty where none was chosen.

    With ``is_earlier_item`` it is the answer of this period to an item that went into this one, and its name.
    """

    period_name: str
    level_sentence: str
    answer: Answer
    is_earlier_item: bool = False


@dataclass(frozen=True, slots=True)
class Question:
    """What is said above an answer that was given to other words; ``is_gone`` where nobody asks the item any more.

    ``level_sentence`` is empty where no level was chosen then; ``can_confirm`` where the answer may hold for the words
    of now as it stands.
    """

    version: str
    words: str
    level_sentence: str
    can_confirm: bool
    is_gone: bool


@dataclass(frozen=True, slots=True)
class ItemCard:
    """One item with its answer; ``place`` counts from 1, ``period_name`` is the short name of the period.

    ``badge`` says what is another than in the period before.
    """

    period_name: str
    item: Manifestation
    code: str
    place: int
    total: int
    answer: Answer
    previous: Previous | None
    is_read_only: bool
    levels: tuple[Level, ...] = ()
    question: Question | None = None
    badge: str = ""

    @property
    def heading(self) -> str:
        """Return number and short title."""
        return texts.item_heading(self.code, self.item.short)


def shown_ids(assessment: Assessment) -> tuple[ManifestationId, ...]:
    """Return the items that the page leads through: those that are asked, then those of kept answers."""
    return (*(each.id for each in assessment.items()), *(each.item.id for each in assessment.gone()))


def card_of(
    assessment: Assessment,
    previous: Assessment | None,
    item_id: ManifestationId,
    known: tuple[Checklist, ...] = (),
) -> ItemCard | None:
    """Return the card of one item of an assessment, None for one that it does not show."""
    ids, said = shown_ids(assessment), assessment.said_of(item_id)
    checklist = assessment.checklist
    if assessment.is_gone(item_id) and said is not None:
        checklist = said.checklist
    item = checklist.item(item_id)
    if item is None or item_id not in ids:
        return None
    question = question_of(assessment, item_id)
    is_gone = question is not None and question.is_gone
    return ItemCard(
        period_name=period_texts.short_name(assessment.period),
        item=item,
        code=checklist.code(item_id),
        place=ids.index(item_id) + 1,
        total=len(ids),
        answer=assessment.written(item_id),
        previous=_quoted(assessment, item_id, known) or _previous_of(previous, item_id),
        is_read_only=assessment.is_closed or is_gone,
        levels=checklist.levels,
        question=question,
        badge=" ".join(filter(None, _badges(assessment, previous, item, known))) if not is_gone else "",
    )


def question_of(assessment: Assessment, item_id: ManifestationId) -> Question | None:
    """Return what is asked of an answer to other words; None of any other."""
    said = assessment.said_of(item_id)
    if said is None or said.is_counted:
        return None
    level = said.checklist.level(said.answer.level) if said.answer.level else None
    is_gone = assessment.is_gone(item_id)
    is_offered = assessment.checklist.offers(said.answer.level)
    return Question(
        version=said.checklist.version,
        words=said.item.text,
        level_sentence=level.sentence if level else "",
        can_confirm=is_offered and not is_gone and not assessment.is_closed,
        is_gone=is_gone,
    )


def list_rows(
    assessment: Assessment, *, only_unanswered: bool = False, keep: ManifestationId | None = None
) -> tuple[Row, ...]:
    """Return the rows of the list by group; the filter leaves out answered items, but never ``keep``."""
    rows: list[Row] = []
    asked = {item.id for item in assessment.items()}
    for group in assessment.checklist.groups:
        items = [
            item
            for item in group.items
            if item.id in asked
            and (not only_unanswered or item.id == keep or assessment.state(item.id) is not AnswerState.ANSWERED)
        ]
        if items:
            heading = texts.group_heading(group.number, group.title)
            rows.append(Row(key=f"group-{group.number}", title=heading, is_section=True))
            rows.extend(row_of(assessment, item) for item in items)
    if kept := assessment.gone():
        rows.append(Row(key="gone", title=moving_texts.gone(), is_section=True))
        rows.extend(_row(each.code, each.item, None, moving_texts.gone_short()) for each in kept)
    return tuple(rows)


def row_of(assessment: Assessment, item: Manifestation) -> Row:
    """Return the row of one item: how far it is answered, and never what was answered."""
    if assessment.is_gone(item.id):
        said = assessment.said_of(item.id)
        return _row(said.code if said is not None else "", item, None, moving_texts.gone_short())
    mark, word = {
        AnswerState.UNANSWERED: (Mark.EMPTY, texts.unanswered()),
        AnswerState.HALF: (Mark.PARTLY, texts.half()),
        AnswerState.TO_CONFIRM: (Mark.WARNING, moving_texts.to_confirm()),
        AnswerState.ANSWERED: (Mark.DONE, texts.answered()),
    }[assessment.state(item.id)]
    return _row(assessment.checklist.code(item.id), item, mark, word)


def _row(code: str, item: Manifestation, mark: Mark | None, word: str) -> Row:
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


def _quoted(assessment: Assessment, item_id: ManifestationId, known: tuple[Checklist, ...]) -> Previous | None:
    """Return the kept answer to an item that went into this one."""
    for branch in quoted_beside(assessment, known).get(item_id, ()):
        said = assessment.said_of(branch.source)
        if said is not None:
            level = said.checklist.level(said.answer.level) if said.answer.level else None
            name = moving_texts.quoted_name(said.code)
            return Previous(name, level.sentence if level else "", said.answer, is_earlier_item=True)
    return None


def progress_line(assessment: Assessment, today: date) -> str:
    """Say how far a period is, when it is due, and how many items are for others."""
    answered, total = assessment.answered_count(), len(assessment.states())
    due = period_texts.due(assessment.due, (assessment.due - today).days)
    closed = texts.progress(answered, total)
    line = closed if assessment.is_closed else texts.progress_and_due(answered, total, due)
    hidden = len(assessment.hidden())
    return f"{line} {audience_texts.hidden(hidden, assessment.reader)}" if hidden else line


def _badges(
    assessment: Assessment, previous: Assessment | None, item: Manifestation, known: tuple[Checklist, ...]
) -> tuple[str, str]:
    changed = _badge(assessment, previous, item.id, known)
    return f"{changed}." if changed else "", audience_texts.meant_for(item.audience)


def _badge(
    assessment: Assessment,
    previous: Assessment | None,
    item_id: ManifestationId,
    known: tuple[Checklist, ...],
) -> str:
    """Say what is another than in the period before, or where there is none than in the version before."""
    now = assessment.checklist
    before = previous.checklist if previous is not None else next((e for e in known if e.version == now.replaces), None)
    if before is None or before == now or before.id != now.id:
        return ""
    if before.item(item_id) is None:
        return moving_texts.badge(Turn.ADDED)
    return moving_texts.badge(Lineage((*known, before, now)).passage(item_id, before, now).turn)


def _previous_of(previous: Assessment | None, item_id: ManifestationId) -> Previous | None:
    if previous is None:
        return None
    said = previous.said_of(item_id)
    if said is None:
        return None
    level = said.checklist.level(said.answer.level) if said.answer.level else None
    return Previous(
        period_name=period_texts.short_name(previous.period),
        level_sentence=level.sentence if level else "",
        answer=said.answer,
    )
