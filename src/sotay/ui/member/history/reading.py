"""Periods as rich text to read: every word a member typed is escaped before it meets a tag."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from html import escape

from sotay.domain.assessment import Answer, Assessment, PeriodAct, PeriodEvent
from sotay.domain.history import Pair
from sotay.domain.manifestation import Checklist
from sotay.services.handbook import Comparison
from sotay.texts import assessment as answer_texts
from sotay.texts import audiences as audience_texts
from sotay.texts import dates as date_texts
from sotay.texts import history as texts
from sotay.texts import moving as moving_texts
from sotay.texts import periods as period_texts
from sotay.texts.history_rows import Band, Heading, Line, Row


def assessment_html(assessment: Assessment, events: Sequence[PeriodEvent]) -> str:
    """Return one period with all its items, answered or not, and its log."""
    parts = [f"<h2>{escape(period_texts.name(assessment.period))}</h2>"]
    asked = {item.id for item in assessment.items()}
    for group in assessment.checklist.groups:
        parts.append(f"<h3>{escape(group.number)}. {escape(group.title)}</h3>")
        for item in (each for each in group.items if each.id in asked):
            answer = assessment.answer(item.id)
            name = f"{escape(group.number)}.{escape(item.number)} {escape(item.short)}"
            parts.append(f'<h4><a name="{escape(item.id)}"></a>{name}</h4>')
            parts.append(_answer_html(answer, assessment.checklist, with_private=True))
    parts.extend(_other_words_html(assessment))
    parts.append(f"<h3>{escape(texts.events_title())}</h3>")
    parts.extend(f"<p>{escape(_event_sentence(event))}</p>" for event in events)
    return "".join(parts)


def _other_words_html(assessment: Assessment) -> Iterator[str]:
    for said in assessment.said():
        if said.is_counted:
            continue
        is_gone = assessment.is_gone(said.item.id)
        head = moving_texts.gone_heading if is_gone else moving_texts.other_words_heading
        yield f"<h3>{escape(head(said.checklist.version))}</h3>"
        yield f"<h4>{escape(said.code)} {escape(said.item.short)}</h4><p><i>{escape(said.item.text)}</i></p>"
        yield _answer_html(said.answer, said.checklist, with_private=True)


def rows_html(title: str, rows: Sequence[Row]) -> str:
    """Return a picture over the years in words, a line to each cell; without a title where the rows have their own."""
    parts = [f"<h2>{escape(title)}</h2>"] if title else []
    for row in rows:
        match row:
            case Heading():
                parts.append(f"<h3>{escape(row.words)}</h3>")
                parts.append(f"<p>{escape(row.detail)}</p>" if row.detail else "")
            case Band():
                parts.append(f"<p><i>{escape(row.words)}</i></p>")
            case Line():
                parts.append("<p>" + "<br>".join(escape(cell.words) for cell in row.cells) + "</p>")
    return "".join(parts)


def compare_html(comparison: Comparison, *, only_changed: bool) -> str:
    """Return two periods side by side as a table of three columns; a sentence where nothing is left to show."""
    before, after = comparison.before, comparison.after
    shown = [pair for pair in comparison.pairs if pair.has_changed_level or not only_changed]
    if not shown:
        return f"<p>{escape(texts.compare_none_changed())}</p>"
    head = "".join(
        f'<th align="left" width="{share}%">{escape(words)}</th>'
        for words, share in (
            ("", 28),
            (period_texts.name(before.period), 36),
            (period_texts.name(after.period), 36),
        )
    )
    rows = "".join(_pair_row(pair, before.checklist, after.checklist) for pair in shown)
    return f'<table width="100%" cellspacing="0" cellpadding="8" border="1"><tr>{head}</tr>{rows}</table>'


def _pair_row(pair: Pair, before: Checklist, after: Checklist) -> str:
    name = f"<b>{escape(pair.code)}</b> {escape(pair.short)}"
    if pair.turn.is_break:
        name += f"<br><i>{escape(texts.not_comparable(pair.turn))}</i>"
    elif pair.has_changed_level:
        name += f"<br><i>{escape(texts.changed_mark())}</i>"
    cells = "".join(
        f'<td valign="top">{_half(answer, checklist)}</td>'
        for answer, checklist in ((pair.before, before), (pair.after, after))
    )
    return f'<tr><td valign="top">{name}</td>{cells}</tr>'


def _half(answer: Answer | None, checklist: Checklist) -> str:
    if answer is None:
        return f"<i>{escape(texts.not_in_checklist())}</i>"
    return _answer_html(answer, checklist, with_private=False)


def _answer_html(answer: Answer, checklist: Checklist, *, with_private: bool) -> str:
    level = checklist.level(answer.level) if answer.level else None
    words = escape(texts.level_chosen(level.sentence)) if level else f"<i>{escape(texts.unanswered())}</i>"
    fields = [
        (answer_texts.done_well(), answer.done_well),
        (answer_texts.shortcoming(), answer.shortcoming),
        (answer_texts.cause(), answer.cause),
        (answer_texts.remedy(), answer.remedy),
    ]
    if with_private:
        fields.append((answer_texts.private_note(), answer.private_note))
    body = "".join(f"<p><i>{escape(label)}</i><br>{_lines(text)}</p>" for label, text in fields if text.strip())
    return f"<p>{words}</p>{body}"


def _lines(text: str) -> str:
    return escape(text).replace("\n", "<br>")


def _event_sentence(event: PeriodEvent) -> str:
    moment = date_texts.moment(event.at)
    if event.act is PeriodAct.MOVED:
        return moving_texts.event_moved(moment, event.detail)
    if event.act is PeriodAct.MOVED_BACK:
        return moving_texts.event_moved_back(moment, event.detail)
    return {
        PeriodAct.OPENED: texts.event_opened,
        PeriodAct.CLOSED: texts.event_closed,
        PeriodAct.REOPENED: texts.event_reopened,
        PeriodAct.DELETED: texts.event_deleted,
        PeriodAct.RESTORED: texts.event_restored,
        PeriodAct.READER_CHANGED: audience_texts.event_followed,
        PeriodAct.READER_PUT_BACK: audience_texts.event_follow_taken_back,
    }[event.act](moment)
