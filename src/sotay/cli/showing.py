"""``sotay handbook show``: what is stored, for people and as JSON.

The names in the JSON are those of ANSWERS.yaml, so that what is shown can be filled in again.
"""

from __future__ import annotations

import argparse

from sotay.cli.console import Result, Surroundings
from sotay.cli.desks import read
from sotay.domain.assessment import Answer, Assessment, AssessmentSummary
from sotay.domain.manifestation import Checklist, Manifestation
from sotay.domain.plain import to_plain
from sotay.domain.snapshot import content_hash
from sotay.services.assessments import load_assessment
from sotay.services.handbook import Contents, load_contents
from sotay.texts import cli_handbook as texts
from sotay.texts import moving as moving_texts


def show(arguments: argparse.Namespace, surroundings: Surroundings) -> Result:
    """Show one period, or list all of them."""
    adapters = surroundings.load()
    if arguments.period is None:
        return _contents(read(surroundings, adapters, arguments.folder, load_contents))
    assessment = read(
        surroundings, adapters, arguments.folder, lambda uow: load_assessment(uow, period=arguments.period)
    )
    return Result(_assessment_lines(assessment), plain_assessment(assessment))


def plain_summary(assessment: Assessment) -> dict[str, object]:
    """Return what a period is, without its answers."""
    return _plain_summary(_summary(assessment))


def plain_assessment(assessment: Assessment) -> dict[str, object]:
    """Return a period with its answers, in printed order; items that were never touched are left out."""
    return {
        **plain_summary(assessment),
        "checklist": {
            "id": assessment.checklist.id,
            "version": assessment.checklist.version,
            "content_hash": content_hash(assessment.checklist),
        },
        "answers": {
            item.id: _plain_answer(assessment.answers[item.id])
            for item in assessment.items()
            if item.id in assessment.answers and item.id not in assessment.other_words
        },
        **({"answers_to_other_words": others} if (others := _plain_others(assessment)) else {}),
    }


def _plain_others(assessment: Assessment) -> dict[str, object]:
    """Return the answers to other words than those of now, with the words and the version that has them."""
    return {
        said.item.id: {
            "checklist_version": said.checklist.version,
            "text": said.item.text,
            **_plain_answer(said.answer),
        }
        for said in assessment.said()
        if not said.is_counted
    }


def _contents(contents: Contents) -> Result:
    name = contents.profile.full_name
    lines = [texts.owner(name) if name else texts.owner_unknown()]
    lines.extend(texts.period_line(each) for each in contents.periods)
    if not contents.periods:
        lines.append(texts.no_periods())
    if contents.review_years:
        lines.append(texts.reviews_line(contents.review_years))
    profile = to_plain(contents.profile)
    del profile["kind"]
    plain = {
        "profile": profile,
        "periods": [_plain_summary(each) for each in contents.periods],
        "reviews": list(contents.review_years),
    }
    return Result(tuple(lines), plain)


def _assessment_lines(assessment: Assessment) -> tuple[str, ...]:
    checklist = assessment.checklist
    lines = [
        texts.period_heading(_summary(assessment)),
        texts.answered_against(checklist.title, checklist.version),
    ]
    for item in assessment.items():
        lines.extend(_answer_lines(checklist, item, assessment.answer(item.id)))
    for said in assessment.said():
        if not said.is_counted:
            is_gone = assessment.is_gone(said.item.id)
            head = moving_texts.gone_heading if is_gone else moving_texts.other_words_heading
            lines.append(head(said.checklist.version))
            lines.extend(_answer_lines(said.checklist, said.item, said.answer))
    return tuple(lines)


def _answer_lines(checklist: Checklist, item: Manifestation, answer: Answer) -> list[str]:
    level = checklist.level(answer.level) if answer.level is not None else None
    lines = [texts.item_line(checklist.code(item.id), item.short, level.sentence if level else texts.not_answered())]
    for text, line in (
        (answer.done_well, texts.done_well),
        (answer.shortcoming, texts.shortcoming),
        (answer.cause, texts.cause),
        (answer.remedy, texts.remedy),
        (answer.private_note, texts.private_note),
    ):
        if text.strip():
            lines.append(line(text.replace("\n", "\n    ")))
    return lines


def _plain_answer(answer: Answer) -> dict[str, object]:
    return {
        "level": answer.level,
        "done_well": answer.done_well,
        "shortcoming": answer.shortcoming,
        "cause": answer.cause,
        "remedies": answer.remedy,
        "private": answer.private_note,
    }


def _summary(assessment: Assessment) -> AssessmentSummary:
    return AssessmentSummary(
        period=assessment.period,
        due=assessment.due,
        closed_at=assessment.closed_at,
        answered=assessment.answered_count(),
        total=len(assessment.states()),
        checklist_version=assessment.checklist.version,
    )


def _plain_summary(summary: AssessmentSummary) -> dict[str, object]:
    return {
        "period": summary.period.written,
        "due": summary.due.isoformat(),
        "closed_at": summary.closed_at.isoformat() if summary.closed_at else None,
        "answered": summary.answered,
        "total": summary.total,
        "checklist_version": summary.checklist_version,
    }
