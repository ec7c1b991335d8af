"""The remedies of one handbook, as domain values."""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import Connection, RowMapping, delete, select, update
from sqlalchemy.dialects.sqlite import insert

from sotay.domain.errors import UnknownEntry
from sotay.domain.period import parse_period
from sotay.domain.proof import Proof
from sotay.domain.remedy import Progress, RaisedBy, Remedy, RemedyId
from sotay.storage.mapping import Values, optional_day, optional_text, stored_text
from sotay.storage.proofs import SqlProofs
from sotay.storage.rows import RemedyRow

_REMEDY = select(RemedyRow.__table__)


class SqlRemedies:
    """The remedies behind ``Remedies`` of the ports."""

    def __init__(self, connection: Connection, proofs: SqlProofs) -> None:
        self._connection = connection
        self._proofs = proofs

    def all(self, *, deleted: bool = False) -> tuple[Remedy, ...]:
        """Return the remedies, the earliest begun first; with ``deleted`` those that can be brought back."""
        is_wanted = RemedyRow.deleted_at.is_not(None) if deleted else RemedyRow.deleted_at.is_(None)
        rows = self._connection.execute(_REMEDY.where(is_wanted).order_by(RemedyRow.opened_on, RemedyRow.id))
        proofs = self._proofs.by_owner()
        return tuple(_remedy(row, proofs.get(row["id"], ())) for row in rows.mappings())

    def get(self, remedy_id: RemedyId) -> Remedy:
        """Return one remedy; UnknownEntry."""
        statement = _REMEDY.where(RemedyRow.id == remedy_id, RemedyRow.deleted_at.is_(None))
        row = self._connection.execute(statement).mappings().one_or_none()
        if row is None:
            raise UnknownEntry
        return _remedy(row, self._proofs.by_owner(remedy_id).get(remedy_id, ()))

    def put(self, remedy: Remedy) -> None:
        """Store a remedy in place of the one of its id."""
        values = _values(remedy)
        self._connection.execute(
            insert(RemedyRow)
            .values(id=remedy.id, **values)
            .on_conflict_do_update(index_elements=[RemedyRow.id], set_=values)
        )

    def put_deleted(self, remedy_id: RemedyId, deleted_at: datetime | None) -> None:
        """Hide a remedy, or bring it back unchanged; UnknownEntry."""
        statement = update(RemedyRow).where(RemedyRow.id == remedy_id).values(deleted_at=optional_text(deleted_at))
        if self._connection.execute(statement).rowcount == 0:
            raise UnknownEntry

    def purge(self, remedy_id: RemedyId) -> None:
        """Remove a remedy and its proofs for good; UnknownEntry."""
        if self._connection.execute(delete(RemedyRow).where(RemedyRow.id == remedy_id)).rowcount == 0:
            raise UnknownEntry
        self._proofs.purge(remedy_id)


def _values(remedy: Remedy) -> Values:
    return {
        "step": stored_text(remedy.step),
        "opened_on": remedy.opened_on.isoformat(),
        "fault": stored_text(remedy.fault),
        "manifestation_id": remedy.manifestation_id,
        "raised_by": remedy.raised_by.value,
        "source": None if remedy.source is None else remedy.source.written,
        "due": optional_text(remedy.due),
        "progress": remedy.progress.value,
        "result": stored_text(remedy.result),
        "done_on": optional_text(remedy.done_on),
        "confirmed_by": stored_text(remedy.confirmed_by),
    }


def _remedy(row: RowMapping, proofs: tuple[Proof, ...]) -> Remedy:
    return Remedy(
        id=RemedyId(row["id"]),
        step=row["step"],
        opened_on=date.fromisoformat(row["opened_on"]),
        fault=row["fault"],
        manifestation_id=row["manifestation_id"],
        raised_by=RaisedBy(row["raised_by"]),
        source=None if row["source"] is None else parse_period(row["source"]),
        due=optional_day(row["due"]),
        progress=Progress(row["progress"]),
        result=row["result"],
        done_on=optional_day(row["done_on"]),
        confirmed_by=row["confirmed_by"],
        proofs=proofs,
    )
