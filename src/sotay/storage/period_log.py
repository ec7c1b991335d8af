"""The log of a period: when it was opened, closed, moved."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Connection, select
from sqlalchemy.dialects.sqlite import insert

from sotay.domain.assessment import PeriodAct, PeriodEvent
from sotay.storage.rows import PeriodEventRow


class PeriodLog:
    """The lines of one database; an assessment is named by its row."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, row_id: int, event: PeriodEvent) -> None:
        """Add a line."""
        values = {"assessment_id": row_id, "act": event.act.value, "at": event.at.isoformat(), "detail": event.detail}
        self._connection.execute(insert(PeriodEventRow), values)

    def of(self, row_id: int) -> tuple[PeriodEvent, ...]:
        """Return the lines in the order of their writing."""
        statement = (
            select(PeriodEventRow.act, PeriodEventRow.at, PeriodEventRow.detail)
            .where(PeriodEventRow.assessment_id == row_id)
            .order_by(PeriodEventRow.id)
        )
        return tuple(
            PeriodEvent(PeriodAct(act), datetime.fromisoformat(at), detail)
            for act, at, detail in self._connection.execute(statement)
        )
