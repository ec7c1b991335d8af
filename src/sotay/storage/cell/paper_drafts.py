"""Sheets of paper that are being typed in, one of a person and year, as domain values."""

from __future__ import annotations

from sqlalchemy import Connection, delete, select
from sqlalchemy.dialects.sqlite import insert

from sotay.domain.paper_sheet import PaperSheet
from sotay.domain.plain import from_json
from sotay.domain.roster import PersonId
from sotay.storage.cell.paper_rows import PaperDraftRow
from sotay.storage.cell.roster import row_id_of
from sotay.storage.cell.rows import PersonRow
from sotay.storage.mapping import stored_json


class SqlPaperDrafts:
    """The sheets behind ``PaperDrafts`` of the ports."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def get(self, person_id: PersonId, year: int) -> PaperSheet | None:
        """Return the sheet of a person and year that is being typed in."""
        return next((each for each in self.of_person(person_id) if each.year == year), None)

    def of_person(self, person_id: PersonId) -> tuple[PaperSheet, ...]:
        """Return the sheets of a person that are being typed in, the earliest year first."""
        contents = self._connection.execute(
            select(PaperDraftRow.content)
            .join(PersonRow, PersonRow.id == PaperDraftRow.person_id)
            .where(PersonRow.key == person_id)
            .order_by(PaperDraftRow.year)
        ).scalars()
        return tuple(from_json(PaperSheet, content) for content in contents)

    def put(self, person_id: PersonId, sheet: PaperSheet) -> None:
        """Store a sheet in place of the one of that person and year."""
        values = {"content": stored_json(sheet)}
        self._connection.execute(
            insert(PaperDraftRow)
            .values(person_id=row_id_of(self._connection, person_id), year=sheet.year, **values)
            .on_conflict_do_update(index_elements=[PaperDraftRow.person_id, PaperDraftRow.year], set_=values)
        )

    def remove(self, person_id: PersonId, year: int) -> None:
        """Let go of a sheet, where there is one."""
        person = select(PersonRow.id).where(PersonRow.key == person_id).scalar_subquery()
        self._connection.execute(
            delete(PaperDraftRow).where(PaperDraftRow.person_id == person, PaperDraftRow.year == year)
        )
