"""The cell's half of a roll-up: what would go to the committee, sealing it, and reading what came back.

As a member hands in to the cell: what is sealed is kept exactly, the file is written after that and can be made again.
Receipts are read by ``services.hand_in.read_receipt``, cards accepted by ``services.cell_cards``, as a member does.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sotay.domain.form import ReviewForm
from sotay.domain.hand_in import HandIn, SubmissionId
from sotay.domain.letter import Draft, Purpose
from sotay.domain.plain import from_json
from sotay.domain.review_rules import ReviewRules
from sotay.domain.rollup import USUAL_PARTS, Gaps, Rollup, RollupPart, gaps_of, roll_up
from sotay.domain.unit_errors import NothingToRollUp
from sotay.services.cell.book import seed_of
from sotay.services.cell.season import season_of
from sotay.services.cell_cards import Cell, cell_of, cells_of
from sotay.services.cell_repositories import CellUnitOfWork
from sotay.services.exchange_port import Exchange
from sotay.services.hand_in import SealedHandIn, stored

PARTS = "rollup.parts"
"""The setting that keeps which parts the secretary sends, by their keys."""


@dataclass(frozen=True, slots=True)
class PreparedRollup:
    """What would go: the roll-up and, letter for letter, the ``body`` that is sealed; what it lacks; what went before.

    ``committees`` are those whose cards were accepted, ``sent`` the roll-ups of this book, the latest first.
    """

    rollup: Rollup
    body: str
    gaps: Gaps
    parts: frozenset[RollupPart]
    committees: tuple[Cell, ...]
    sent: tuple[HandIn, ...]


def prepare_rollup(
    uow: CellUnitOfWork,
    *,
    year: int,
    rules: ReviewRules,
    forms: Sequence[ReviewForm],
    exchange: Exchange,
    parts: frozenset[RollupPart] | None = None,
) -> PreparedRollup:
    """Return what would go to the committee; without ``parts`` those that were chosen before. NothingToRollUp."""
    with uow:
        chosen = parts if parts is not None else _chosen(uow)
        season = season_of(uow, year=year, rules=rules, forms=forms).own()
        if not season.members:
            raise NothingToRollUp(year)
        rollup = roll_up(season, uow.roster.all(), chosen)
        return PreparedRollup(
            rollup=rollup,
            body=exchange.body_of_rollup(rollup),
            gaps=gaps_of(season),
            parts=chosen,
            committees=cells_of(uow, exchange),
            sent=uow.hand_ins.all(),
        )


def choose_parts(uow: CellUnitOfWork, *, parts: frozenset[RollupPart]) -> frozenset[RollupPart]:
    """Keep which parts the secretary sends and return those that were chosen before."""
    with uow:
        before = _chosen(uow)
        _put_chosen(uow, parts)
        uow.commit()
    return before


def seal_rollup(
    uow: CellUnitOfWork,
    *,
    prepared: PreparedRollup,
    committee_key: str,
    exchange: Exchange,
    now: datetime,
    file_name: str = "",
) -> SealedHandIn:
    """Seal for a committee what was prepared, letter for letter, and keep it; a file name is made where none is given.

    UnknownCell; ExchangeRefused where it is too large. Nothing is stored then.
    """
    with uow:
        committee = cell_of(uow, exchange, committee_key)
        last = uow.hand_ins.last()
        draft = Draft(
            submission_id=exchange.new_id(),
            sequence=last.sequence + 1 if last else 1,
            previous_hash=last.signed_hash if last else "",
            body=prepared.body,
            checklist_version="",
            checklist_hash="",
            written_at=now,
            file_name=file_name,
            purpose=Purpose.ROLLUP,
        )
        sealed = exchange.seal(draft, seed=seed_of(uow), cell=committee.card)
        hand_in = HandIn(
            id=draft.submission_id,
            year=prepared.rollup.year,
            sequence=draft.sequence,
            cell_key=committee_key,
            cell_name=committee.card.name,
            file_name=sealed.file_name,
            sealed_at=now,
            content=draft.body,
            body_hash=sealed.body_hash,
            signed_hash=sealed.signed_hash,
        )
        uow.hand_ins.put(hand_in)
        _put_chosen(uow, prepared.parts)
        uow.commit()
    return SealedHandIn(hand_in, sealed)


def seal_rollup_again(uow: CellUnitOfWork, *, submission_id: SubmissionId, exchange: Exchange) -> SealedHandIn:
    """Return the file of a roll-up once more: the same signed bytes, the same name; UnknownHandIn, UnknownCell."""
    with uow:
        hand_in = stored(uow, submission_id)
        before = uow.hand_ins.last(before=hand_in.sequence)
        draft = Draft(
            submission_id=hand_in.id,
            sequence=hand_in.sequence,
            previous_hash=before.signed_hash if before else "",
            body=hand_in.content,
            checklist_version="",
            checklist_hash="",
            written_at=hand_in.sealed_at,
            file_name=hand_in.file_name,
            purpose=Purpose.ROLLUP,
        )
        committee = cell_of(uow, exchange, hand_in.cell_key)
        return SealedHandIn(hand_in, exchange.seal(draft, seed=seed_of(uow), cell=committee.card))


def read_sent(hand_in: HandIn) -> Rollup:
    """Return what was sealed, as the committee reads it."""
    return from_json(Rollup, hand_in.content)


def _chosen(uow: CellUnitOfWork) -> frozenset[RollupPart]:
    kept = uow.settings.get(PARTS)
    if kept is None:
        return USUAL_PARTS
    return frozenset(part for part in RollupPart if part.value in kept.split())


def _put_chosen(uow: CellUnitOfWork, parts: frozenset[RollupPart]) -> None:
    uow.settings.put(PARTS, " ".join(part.value for part in RollupPart if part in parts))
