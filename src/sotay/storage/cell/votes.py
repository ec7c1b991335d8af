"""The tallies of a cell book, as domain values: the papers of a round, and a line for each person voted on."""

from __future__ import annotations

import json
from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

from sqlalchemy import Connection, delete, insert, select
from sqlalchemy.dialects.sqlite import insert as upsert

from sotay.domain.ballot import Papers, Round, Tally, TallyLine
from sotay.domain.plain import from_json, to_json
from sotay.domain.roster import PersonId
from sotay.storage.cell.roster import row_id_of
from sotay.storage.cell.rows import PersonRow
from sotay.storage.cell.season_rows import VoteLineRow, VoteRow


class SqlVotes:
    """The votes behind ``Votes`` of the ports."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def get(self, year: int, round_: Round) -> Tally | None:
        """Return the tally of a round."""
        found = self._connection.execute(
            select(VoteRow.choices, VoteRow.papers).where(VoteRow.year == year, VoteRow.round == round_.value)
        ).one_or_none()
        if found is None:
            return None
        rows = self._connection.execute(
            select(PersonRow.key, VoteLineRow.votes, VoteLineRow.blank)
            .join(PersonRow, PersonRow.id == VoteLineRow.person_id)
            .where(VoteLineRow.year == year, VoteLineRow.round == round_.value)
            .order_by(VoteLineRow.place)
        )
        lines = tuple(TallyLine(key, _read_votes(votes), blank) for key, votes, blank in rows)
        return Tally(round_, tuple(json.loads(found.choices)), from_json(Papers, found.papers), lines)

    def put(self, year: int, tally: Tally) -> None:
        """Store the tally of a round in place of the one that is there."""
        values = {"choices": json.dumps(tally.choices), "papers": to_json(tally.papers)}
        self._connection.execute(
            upsert(VoteRow)
            .values(year=year, round=tally.round.value, **values)
            .on_conflict_do_update(index_elements=[VoteRow.year, VoteRow.round], set_=values)
        )
        is_it = (VoteLineRow.year == year, VoteLineRow.round == tally.round.value)
        self._connection.execute(delete(VoteLineRow).where(*is_it))
        lines = [self._line(year, tally.round, place, line) for place, line in enumerate(tally.lines)]
        if lines:
            self._connection.execute(insert(VoteLineRow), lines)

    def remove(self, year: int, round_: Round) -> None:
        """Remove the tally of a round, where there is one."""
        self._connection.execute(delete(VoteRow).where(VoteRow.year == year, VoteRow.round == round_.value))

    def lines_of(self, person_id: PersonId) -> tuple[tuple[int, Round, int, TallyLine], ...]:
        """Return every line on a person with year, round and place."""
        rows = self._connection.execute(
            select(VoteLineRow.year, VoteLineRow.round, VoteLineRow.place, VoteLineRow.votes, VoteLineRow.blank)
            .where(VoteLineRow.person_id == row_id_of(self._connection, person_id))
            .order_by(VoteLineRow.year, VoteLineRow.round, VoteLineRow.place)
        )
        return tuple(
            (year, Round(round_), place, TallyLine(person_id, _read_votes(votes), blank))
            for year, round_, place, votes, blank in rows
        )

    def put_line(self, year: int, round_: Round, place: int, line: TallyLine) -> None:
        """Put a line back into a tally, where there still is one."""
        if self.get(year, round_) is not None:
            self._connection.execute(insert(VoteLineRow), self._line(year, round_, place, line))

    def _line(self, year: int, round_: Round, place: int, line: TallyLine) -> dict[str, Any]:
        return {
            "person_id": row_id_of(self._connection, PersonId(line.person)),
            "year": year,
            "round": round_.value,
            "place": place,
            "votes": json.dumps(dict(line.votes), sort_keys=True),
            "blank": line.blank,
        }


def _read_votes(votes: str) -> Mapping[str, int]:
    return MappingProxyType(json.loads(votes))
