"""``sotay handbook move``: the same list, backup and move as in the window."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from functools import partial

from sotay.cli.console import Result, Surroundings
from sotay.cli.desks import opened
from sotay.domain.backup import BackupReason
from sotay.domain.moving import Lot, MovePlan
from sotay.services.moving import move as move_period
from sotay.services.moving import plan_move
from sotay.texts import cli, periods
from sotay.texts import moving as texts


def move(arguments: argparse.Namespace, surroundings: Surroundings) -> Result:
    """Move an open period to the version in force, after a backup; with ``--dry-run`` only list what would happen."""
    now, period = surroundings.clock(), arguments.period
    is_rehearsal = arguments.dry_run
    with opened(surroundings, surroundings.load(), arguments.folder, back_up=not is_rehearsal) as desk:
        plan = desk.run(partial(plan_move, period=period, today=now.date())).result()
        if not is_rehearsal:
            desk.back_up(BackupReason.BEFORE_UPDATE).result()
            desk.run(partial(move_period, period=period, today=now.date(), now=now)).result()
    last = cli.only_preview() if is_rehearsal else texts.moved(periods.name_in_sentence(period), plan.target.version)
    return Result((*_lines(plan), last), {**_plain(plan), "dry_run": is_rehearsal})


def _lines(plan: MovePlan) -> Iterator[str]:
    yield texts.summary(plan.kept(), plan.to_confirm(), plan.gone())
    for line in plan.of(Lot.CHANGED, Lot.NEW, Lot.GONE, Lot.REWORDED):
        said = [texts.turn(line.turn, ", ".join(line.others)), *line.notes]
        if line.has_answer:
            said.append(texts.with_answer())
        yield f"{line.code} {line.short}: {' '.join(said)}"
    yield texts.same_lot(len(plan.of(Lot.SAME)))


def _plain(plan: MovePlan) -> dict[str, object]:
    return {
        "period": plan.assessment.period.written,
        "checklist": plan.target.id,
        "from_version": plan.assessment.checklist.version,
        "to_version": plan.target.version,
        "kept": plan.kept(),
        "to_confirm": plan.to_confirm(),
        "gone": plan.gone(),
        "items": [
            {
                "id": line.manifestation_id,
                "code": line.code,
                "lot": line.lot.value,
                "turn": line.turn.value,
                "has_answer": line.has_answer,
            }
            for line in plan.lines
        ],
    }
