"""The cells of a committee's book and their keys, as domain values."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Select, bindparam, delete, insert, select, update
from sqlalchemy.dialects.sqlite import insert as upsert

from sotay.domain.collecting import Trust
from sotay.domain.unit import Unit, UnitId, UnitKey, UnitOwner, unit_sort_key
from sotay.storage.cell.roster import bytes_of
from sotay.storage.cell.rows import UnitRow
from sotay.storage.cell.unit_rows import CommitteeUnitRow, UnitKeyRow
from sotay.storage.mapping import stored_text

# Built once, see ``counts``.
_UNITS = (
    select(CommitteeUnitRow.key, UnitRow.name, CommitteeUnitRow.secretary, CommitteeUnitRow.has_left)
    .join(UnitRow, UnitRow.id == CommitteeUnitRow.unit_id)
    .order_by(CommitteeUnitRow.sort_key, CommitteeUnitRow.key)
)
_UNIT = _UNITS.where(CommitteeUnitRow.key == bindparam("unit"))
_ROW_ID = select(CommitteeUnitRow.unit_id).where(CommitteeUnitRow.key == bindparam("unit"))
_KEYS = (
    select(UnitKeyRow.__table__, CommitteeUnitRow.key)
    .join(CommitteeUnitRow, CommitteeUnitRow.unit_id == UnitKeyRow.unit_id)
    .order_by(UnitKeyRow.known_since.desc(), UnitKeyRow.sign_key)
)
_KEY = _KEYS.where(UnitKeyRow.sign_key == bindparam("sign_key"))
_KEYS_OF_UNIT = _KEYS.where(CommitteeUnitRow.key == bindparam("unit"))


class SqlUnits:
    """The cells behind ``Units`` of the ports."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def all(self) -> tuple[Unit, ...]:
        """Return every cell by name, numbers by their worth."""
        return tuple(Unit(UnitId(row.key), *row[1:]) for row in self._connection.execute(_UNITS))

    def get(self, unit_id: UnitId) -> Unit | None:
        """Return one cell."""
        row = self._connection.execute(_UNIT, {"unit": unit_id}).one_or_none()
        return None if row is None else Unit(UnitId(row.key), *row[1:])

    def put(self, unit: Unit) -> None:
        """Store a cell in place of the one of that id."""
        name = stored_text(unit.name)
        values: dict[str, Any] = {
            "sort_key": bytes_of(unit_sort_key(name)),
            "secretary": stored_text(unit.secretary),
            "has_left": unit.has_left,
        }
        row_id = self._connection.execute(_ROW_ID, {"unit": unit.id}).scalar_one_or_none()
        if row_id is None:
            row_id = self._connection.execute(insert(UnitRow).values(name=name).returning(UnitRow.id)).scalar_one()
            self._connection.execute(insert(CommitteeUnitRow).values(unit_id=row_id, key=unit.id, **values))
            return
        self._connection.execute(update(UnitRow).where(UnitRow.id == row_id).values(name=name))
        self._connection.execute(update(CommitteeUnitRow).where(CommitteeUnitRow.unit_id == row_id).values(**values))

    def remove(self, unit_id: UnitId) -> None:
        """Remove a cell with its keys, where there is one; only one that never sent anything can go."""
        row_id = self._connection.execute(_ROW_ID, {"unit": unit_id}).scalar_one_or_none()
        if row_id is not None:
            self._connection.execute(delete(UnitRow).where(UnitRow.id == row_id))


class SqlUnitKeys:
    """The cells' keys behind ``UnitKeys`` of the ports."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def get(self, sign_key: str) -> UnitKey | None:
        """Return a key."""
        found = self._of(_KEY, sign_key=sign_key)
        return found[0] if found else None

    def owner_of(self, sign_key: str) -> UnitOwner | None:
        """Return a key with the cell that it belongs to."""
        key = self.get(sign_key)
        if key is None:
            return None
        row = self._connection.execute(_UNIT, {"unit": key.unit_id}).one()
        return UnitOwner(key, Unit(UnitId(row.key), *row[1:]))

    def all(self) -> tuple[UnitKey, ...]:
        """Return every key, the latest first."""
        return self._of(_KEYS)

    def of_unit(self, unit_id: UnitId) -> tuple[UnitKey, ...]:
        """Return the keys of a cell, the latest first."""
        return self._of(_KEYS_OF_UNIT, unit=unit_id)

    def put(self, key: UnitKey) -> None:
        """Store a key in place of the one of that name."""
        values: dict[str, Any] = {
            "seal_key": key.seal_key,
            "unit_id": unit_row_id(self._connection, key.unit_id),
            "trust": key.trust.value,
            "card": stored_text(key.card),
            "known_since": key.known_since.isoformat(),
        }
        self._connection.execute(
            upsert(UnitKeyRow)
            .values(sign_key=key.sign_key, **values)
            .on_conflict_do_update(index_elements=[UnitKeyRow.sign_key], set_=values)
        )

    def remove(self, sign_key: str) -> None:
        """Remove a key, where there is one."""
        self._connection.execute(delete(UnitKeyRow).where(UnitKeyRow.sign_key == sign_key))

    def _of(self, statement: Select[Any], **wanted: str) -> tuple[UnitKey, ...]:
        rows = self._connection.execute(statement, wanted).mappings()
        return tuple(
            UnitKey(
                sign_key=row["sign_key"],
                seal_key=row["seal_key"],
                unit_id=UnitId(row["key"]),
                trust=Trust(row["trust"]),
                card=row["card"],
                known_since=datetime.fromisoformat(row["known_since"]),
            )
            for row in rows
        )


def unit_row_id(connection: Connection, unit_id: UnitId) -> int:
    """Return the number of a cell inside the store; the caller knows that there is one."""
    return connection.execute(_ROW_ID, {"unit": unit_id}).scalar_one()
