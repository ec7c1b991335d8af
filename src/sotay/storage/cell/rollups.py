"""The roll-ups of a committee's book and the receipts for them, as domain values."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from types import MappingProxyType
from typing import Any

from sqlalchemy import Connection, Row, RowMapping, Select, and_, bindparam, delete, insert, or_, select, update

from sotay.domain.collecting import BatchId, FromFile, MadeReceipt, SubmissionState, TakenBefore
from sotay.domain.hand_in import SubmissionId
from sotay.domain.letter import Header, ReceiptAnswer
from sotay.domain.unit import CollectedRollup, LatestRollup, UnitId
from sotay.storage.cell.settling import SqlSettling
from sotay.storage.cell.unit_rows import CommitteeUnitRow, RollupReceiptRow, RollupRow, UnitYearRow
from sotay.storage.cell.units import unit_row_id
from sotay.storage.mapping import optional_day, stored_text

# Built once, see ``counts``.
_ADD = insert(RollupRow)
_LIKE = select(RollupRow.id, RollupRow.sign_key, RollupRow.year, RollupRow.sequence).where(
    or_(
        RollupRow.id == bindparam("letter"),
        and_(RollupRow.sign_key == bindparam("key"), RollupRow.sequence >= bindparam("number")),
    )
)
_WHOLE = (
    select(RollupRow.__table__, CommitteeUnitRow.key)
    .join(CommitteeUnitRow, CommitteeUnitRow.unit_id == RollupRow.unit_id)
    .order_by(RollupRow.number)
)
_LATEST = (
    select(
        CommitteeUnitRow.key, UnitYearRow.rollup_id, RollupRow.received_at, RollupRow.state, RollupRow.comment,
        UnitYearRow.held_on, UnitYearRow.people, UnitYearRow.official, UnitYearRow.in_scope, UnitYearRow.reviewed,
    )
    .join(RollupRow, RollupRow.id == UnitYearRow.rollup_id)
    .join(CommitteeUnitRow, CommitteeUnitRow.unit_id == UnitYearRow.unit_id)
    .where(UnitYearRow.year == bindparam("of_year"))
)  # fmt: skip


class SqlRollups:
    """The roll-ups behind ``Rollups`` of the ports; what counts of them follows every change."""

    def __init__(self, connection: Connection, settling: SqlSettling) -> None:
        self._connection = connection
        self._settling = settling

    def add(self, collected: CollectedRollup) -> None:
        """Store a roll-up, which from now on counts of its cell and year."""
        unit = unit_row_id(self._connection, collected.unit_id)
        values = {
            "id": collected.id,
            "unit_id": unit,
            "year": collected.year,
            "sequence": collected.origin.sequence,
            "sign_key": collected.origin.sign_key,
            "signed_hash": collected.origin.signed_hash,
            "received_at": collected.received_at.isoformat(),
            "batch_id": collected.origin.batch,
            "state": collected.state.value,
            "comment": stored_text(collected.comment),
            "header": collected.origin.header,
            # Exactly what was signed, so not even brought into the normal form that our own texts have.
            "content": collected.content,
        }
        self._connection.execute(_ADD, values)
        self._settling.settle(unit, collected.year)

    def get(self, rollup_id: SubmissionId) -> CollectedRollup | None:
        """Return one roll-up."""
        found = self._of(_WHOLE.where(RollupRow.id == rollup_id))
        return found[0] if found else None

    def of_unit(self, unit_id: UnitId) -> tuple[CollectedRollup, ...]:
        """Return the roll-ups of a cell, the earliest first."""
        return self._of(_WHOLE.where(CommitteeUnitRow.key == unit_id))

    def ids_of_batch(self, batch: BatchId) -> tuple[SubmissionId, ...]:
        """Return the ids of what a batch brought."""
        found = select(RollupRow.id).where(RollupRow.batch_id == batch).order_by(RollupRow.number)
        return tuple(map(SubmissionId, self._connection.execute(found).scalars()))

    def years_of_batch(self, batch: BatchId) -> frozenset[int]:
        """Return of which years a batch brought something."""
        found = select(RollupRow.year).where(RollupRow.batch_id == batch).distinct()
        return frozenset(self._connection.execute(found).scalars())

    def like(self, header: Header) -> tuple[TakenBefore, ...]:
        """Return what was taken under the id of a header, and what its key signed under its number or a later one."""
        named = {"letter": header.letter_id, "key": header.sender_sign, "number": header.sequence}
        rows = self._connection.execute(_LIKE, named)
        return tuple(TakenBefore(SubmissionId(row.id), row.sign_key, row.year, row.sequence) for row in rows)

    def latest_of(self, year: int) -> Mapping[UnitId, LatestRollup]:
        """Return the roll-ups that count of a year."""
        return MappingProxyType(
            {UnitId(row.key): _latest(row) for row in self._connection.execute(_LATEST, {"of_year": year})}
        )

    def put_state(self, rollup_id: SubmissionId, state: SubmissionState, comment: str) -> None:
        """Store what the committee said of a roll-up; it counts all the same until another comes."""
        self._connection.execute(
            update(RollupRow).where(RollupRow.id == rollup_id).values(state=state.value, comment=stored_text(comment))
        )

    def remove(self, rollup_id: SubmissionId) -> None:
        """Remove a roll-up with its receipts, where there is one; the one before it counts again."""
        row = self._connection.execute(
            select(RollupRow.unit_id, RollupRow.year).where(RollupRow.id == rollup_id)
        ).one_or_none()
        if row is None:
            return
        self._settling.forget(row.unit_id, row.year)
        self._connection.execute(delete(RollupRow).where(RollupRow.id == rollup_id))
        self._settling.settle_all(row.unit_id)

    def add_receipt(self, receipt: MadeReceipt) -> None:
        """Remember that a receipt was made."""
        self._connection.execute(
            insert(RollupReceiptRow).values(
                rollup_id=receipt.submission_id,
                answer=receipt.answer.value,
                comment=stored_text(receipt.comment),
                made_at=receipt.made_at.isoformat(),
            )
        )

    def receipts(self, rollup_id: SubmissionId) -> tuple[MadeReceipt, ...]:
        """Return the receipts that were made for a roll-up, the earliest first."""
        rows = self._connection.execute(
            select(RollupReceiptRow.answer, RollupReceiptRow.comment, RollupReceiptRow.made_at)
            .where(RollupReceiptRow.rollup_id == rollup_id)
            .order_by(RollupReceiptRow.id)
        )
        return tuple(
            MadeReceipt(rollup_id, ReceiptAnswer(answer), comment, datetime.fromisoformat(made_at))
            for answer, comment, made_at in rows
        )

    def _of(self, statement: Select[Any]) -> tuple[CollectedRollup, ...]:
        return tuple(map(_collected, self._connection.execute(statement).mappings()))


def _latest(row: Row[*tuple[Any, ...]]) -> LatestRollup:
    return LatestRollup(
        rollup_id=SubmissionId(row.rollup_id),
        unit_id=UnitId(row.key),
        received_at=datetime.fromisoformat(row.received_at),
        state=SubmissionState(row.state),
        comment=row.comment,
        held_on=optional_day(row.held_on),
        people=row.people,
        official=row.official,
        in_scope=row.in_scope,
        reviewed=row.reviewed,
    )


def _collected(row: RowMapping) -> CollectedRollup:
    return CollectedRollup(
        id=SubmissionId(row["id"]),
        unit_id=UnitId(row["key"]),
        year=row["year"],
        content=row["content"],
        received_at=datetime.fromisoformat(row["received_at"]),
        origin=FromFile(
            sequence=row["sequence"],
            sign_key=row["sign_key"],
            signed_hash=row["signed_hash"],
            header=row["header"],
            batch=BatchId(row["batch_id"]),
        ),
        state=SubmissionState(row["state"]),
        comment=row["comment"],
    )
