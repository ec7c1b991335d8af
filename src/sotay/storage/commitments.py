"""The commitments of one handbook."""

from __future__ import annotations

from sqlalchemy import Connection, delete, select
from sqlalchemy.dialects.sqlite import insert

from sotay.domain.commitment import Commitment
from sotay.domain.plain import from_json
from sotay.storage.mapping import stored_json
from sotay.storage.rows import CommitmentRow


class SqlCommitments:
    """The commitments behind ``Commitments`` of the ports."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def get(self, year: int) -> Commitment | None:
        """Return the commitment of a year."""
        statement = select(CommitmentRow.content).where(CommitmentRow.year == year)
        content = self._connection.execute(statement).scalar_one_or_none()
        return None if content is None else from_json(Commitment, content)

    def put(self, commitment: Commitment) -> None:
        """Store a commitment in place of the one that is there."""
        content = stored_json(commitment)
        self._connection.execute(
            insert(CommitmentRow)
            .values(year=commitment.year, content=content)
            .on_conflict_do_update(index_elements=[CommitmentRow.year], set_={"content": content})
        )

    def remove(self, year: int) -> None:
        """Remove the commitment of a year, where there is one."""
        self._connection.execute(delete(CommitmentRow).where(CommitmentRow.year == year))

    def years(self) -> tuple[int, ...]:
        """Return the years with a commitment, the latest first."""
        statement = select(CommitmentRow.year).order_by(CommitmentRow.year.desc())
        return tuple(self._connection.execute(statement).scalars())
