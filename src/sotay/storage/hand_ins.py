"""What was handed in, the cells' cards, and the member's own signing key."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Connection, delete, select
from sqlalchemy.dialects.sqlite import insert

from sotay.domain.hand_in import HandIn, KnownCell, SubmissionId
from sotay.domain.plain import from_json
from sotay.storage.mapping import stored_json, stored_text
from sotay.storage.rows import HandInRow, IdentityRow, KnownCellRow

_THE_ONE = 1


class SqlHandIns:
    """The hand-ins behind ``HandIns`` of the ports."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def all(self) -> tuple[HandIn, ...]:
        """Return the hand-ins, the latest first."""
        found = self._connection.execute(select(HandInRow.value).order_by(HandInRow.sequence.desc())).scalars()
        return tuple(from_json(HandIn, value) for value in found)

    def get(self, submission_id: SubmissionId) -> HandIn | None:
        """Return one hand-in."""
        statement = select(HandInRow.value).where(HandInRow.id == submission_id)
        value = self._connection.execute(statement).scalar_one_or_none()
        return None if value is None else from_json(HandIn, value)

    def last(self, *, before: int | None = None) -> HandIn | None:
        """Return the hand-in of the highest number, or of the highest below ``before``."""
        statement = select(HandInRow.value).order_by(HandInRow.sequence.desc()).limit(1)
        if before is not None:
            statement = statement.where(HandInRow.sequence < before)
        value = self._connection.execute(statement).scalar_one_or_none()
        return None if value is None else from_json(HandIn, value)

    def put(self, hand_in: HandIn) -> None:
        """Store a hand-in in place of the one of its id."""
        values = {"year": hand_in.year, "sequence": hand_in.sequence, "value": stored_json(hand_in)}
        self._connection.execute(
            insert(HandInRow)
            .values(id=hand_in.id, **values)
            .on_conflict_do_update(index_elements=[HandInRow.id], set_=values)
        )

    def remove(self, submission_id: SubmissionId) -> None:
        """Remove a hand-in, where there is one."""
        self._connection.execute(delete(HandInRow).where(HandInRow.id == submission_id))

    def cells(self) -> tuple[KnownCell, ...]:
        """Return the cards that were accepted, the latest first."""
        statement = select(KnownCellRow.key, KnownCellRow.name, KnownCellRow.card, KnownCellRow.accepted_at).order_by(
            KnownCellRow.accepted_at.desc(), KnownCellRow.key
        )
        return tuple(
            KnownCell(key, name, card, datetime.fromisoformat(accepted_at))
            for key, name, card, accepted_at in self._connection.execute(statement)
        )

    def put_cell(self, cell: KnownCell) -> None:
        """Store a card in place of the one of its key."""
        values = {
            "name": stored_text(cell.name),
            "card": stored_text(cell.card),
            "accepted_at": cell.accepted_at.isoformat(),
        }
        self._connection.execute(
            insert(KnownCellRow)
            .values(key=cell.key, **values)
            .on_conflict_do_update(index_elements=[KnownCellRow.key], set_=values)
        )

    def remove_cell(self, key: str) -> None:
        """Remove a card, where there is one."""
        self._connection.execute(delete(KnownCellRow).where(KnownCellRow.key == key))

    def seed(self) -> str | None:
        """Return the seed of the member's signing key as text, None before it was made."""
        return self._connection.execute(select(IdentityRow.seed)).scalar_one_or_none()

    def put_seed(self, seed: str, at: datetime) -> None:
        """Keep the seed, unless there is one."""
        values = {"id": _THE_ONE, "seed": seed, "made_at": at.isoformat()}
        self._connection.execute(insert(IdentityRow).on_conflict_do_nothing(), values)
