"""One user act on a cell book: its repositories in one transaction."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Connection, insert, select
from sqlalchemy.dialects.sqlite import insert as upsert

from sotay.domain.cell_log import CellAct, LogLine
from sotay.storage.catalog_files import SqlCatalogFiles
from sotay.storage.cell.counts import SqlCounts
from sotay.storage.cell.paper_drafts import SqlPaperDrafts
from sotay.storage.cell.review_counts import SqlReviewCounts
from sotay.storage.cell.reviews import SqlReviews
from sotay.storage.cell.rolled import SqlRolled
from sotay.storage.cell.rollups import SqlRollups
from sotay.storage.cell.roster import SqlMemberKeys, SqlRoster
from sotay.storage.cell.rows import OWN_UNIT, LogRow, UnitRow
from sotay.storage.cell.seasons import SqlMirrors, SqlSeasons
from sotay.storage.cell.settling import SqlSettling
from sotay.storage.cell.submissions import SqlSubmissions
from sotay.storage.cell.units import SqlUnitKeys, SqlUnits
from sotay.storage.cell.votes import SqlVotes
from sotay.storage.engine import Database
from sotay.storage.hand_ins import SqlHandIns
from sotay.storage.mapping import stored_text
from sotay.storage.records import SqlSettings
from sotay.storage.rows import IdentityRow
from sotay.storage.transaction import SqlTransaction

_THE_ONE = 1


class SqlOwner:
    """The cell itself behind ``Owner`` of the ports: its name and the seed of its keys."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def name(self) -> str:
        """Return the name of the cell, "" before it was given."""
        found = self._connection.execute(select(UnitRow.name).where(UnitRow.id == OWN_UNIT)).scalar_one_or_none()
        return found or ""

    def put_name(self, name: str) -> None:
        """Store the name of the cell."""
        values = {"name": stored_text(name)}
        self._connection.execute(
            upsert(UnitRow)
            .values(id=OWN_UNIT, **values)
            .on_conflict_do_update(index_elements=[UnitRow.id], set_=values)
        )

    def seed(self) -> str | None:
        """Return the seed of the cell's keys as text, None before it was made."""
        return self._connection.execute(select(IdentityRow.seed)).scalar_one_or_none()

    def put_seed(self, seed: str, at: datetime) -> None:
        """Keep the seed, unless there is one."""
        values = {"id": _THE_ONE, "seed": seed, "made_at": at.isoformat()}
        self._connection.execute(upsert(IdentityRow).on_conflict_do_nothing(), values)

    def replace_seed(self, seed: str, at: datetime) -> None:
        """Keep a seed in place of the one before."""
        values = {"seed": seed, "made_at": at.isoformat()}
        self._connection.execute(
            upsert(IdentityRow)
            .values(id=_THE_ONE, **values)
            .on_conflict_do_update(index_elements=[IdentityRow.id], set_=values)
        )


class SqlLog:
    """The log behind ``Log`` of the ports."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, line: LogLine) -> None:
        """Add a line."""
        self._connection.execute(insert(LogRow).values(at=line.at.isoformat(), act=line.act.value, count=line.count))

    def all(self) -> tuple[LogLine, ...]:
        """Return the lines, the earliest first."""
        rows = self._connection.execute(select(LogRow.at, LogRow.act, LogRow.count).order_by(LogRow.id))
        return tuple(LogLine(datetime.fromisoformat(at), CellAct(act), count) for at, act, count in rows)


class SqlCellUnitOfWork(SqlTransaction):
    """The unit of work behind ``CellUnitOfWork`` of the ports."""

    def __init__(self, database: Database) -> None:
        super().__init__(database)
        connection = database.connection
        self._counts = SqlCounts(connection)
        self._review_counts = SqlReviewCounts(connection)
        self._roster = SqlRoster(connection, self._counts, self._review_counts)
        self._member_keys = SqlMemberKeys(connection)
        self._submissions = SqlSubmissions(connection, self._counts)
        self._paper_drafts = SqlPaperDrafts(connection)
        self._seasons = SqlSeasons(connection)
        self._reviews = SqlReviews(connection, self._review_counts)
        self._votes = SqlVotes(connection)
        self._mirrors = SqlMirrors(connection)
        self._units = SqlUnits(connection)
        self._unit_keys = SqlUnitKeys(connection)
        self._rolled = SqlRolled(connection)
        self._rollups = SqlRollups(connection, SqlSettling(connection))
        self._hand_ins = SqlHandIns(connection)
        self._catalog_files = SqlCatalogFiles(connection)
        self._owner = SqlOwner(connection)
        self._log = SqlLog(connection)
        self._settings = SqlSettings(connection)

    @property
    def counts(self) -> SqlCounts:
        """The counts."""
        self._begun()
        return self._counts

    @property
    def roster(self) -> SqlRoster:
        """The people."""
        self._begun()
        return self._roster

    @property
    def member_keys(self) -> SqlMemberKeys:
        """The members' keys."""
        self._begun()
        return self._member_keys

    @property
    def submissions(self) -> SqlSubmissions:
        """The submissions."""
        self._begun()
        return self._submissions

    @property
    def paper_drafts(self) -> SqlPaperDrafts:
        """The sheets that are being typed in."""
        self._begun()
        return self._paper_drafts

    @property
    def seasons(self) -> SqlSeasons:
        """The seasons."""
        self._begun()
        return self._seasons

    @property
    def reviews(self) -> SqlReviews:
        """What is said of each person."""
        self._begun()
        return self._reviews

    @property
    def votes(self) -> SqlVotes:
        """The tallies."""
        self._begun()
        return self._votes

    @property
    def mirrors(self) -> SqlMirrors:
        """The mirrors that were told."""
        self._begun()
        return self._mirrors

    @property
    def review_counts(self) -> SqlReviewCounts:
        """The counts of the season."""
        self._begun()
        return self._review_counts

    @property
    def units(self) -> SqlUnits:
        """The cells of the committee."""
        self._begun()
        return self._units

    @property
    def unit_keys(self) -> SqlUnitKeys:
        """The cells' keys."""
        self._begun()
        return self._unit_keys

    @property
    def rollups(self) -> SqlRollups:
        """What the cells sent."""
        self._begun()
        return self._rollups

    @property
    def rolled(self) -> SqlRolled:
        """What of it counts."""
        self._begun()
        return self._rolled

    @property
    def hand_ins(self) -> SqlHandIns:
        """What the book itself sent to its committee."""
        self._begun()
        return self._hand_ins

    @property
    def catalog_files(self) -> SqlCatalogFiles:
        """The data files that were accepted."""
        self._begun()
        return self._catalog_files

    @property
    def owner(self) -> SqlOwner:
        """The cell itself."""
        self._begun()
        return self._owner

    @property
    def log(self) -> SqlLog:
        """The log."""
        self._begun()
        return self._log

    @property
    def settings(self) -> SqlSettings:
        """The settings."""
        self._begun()
        return self._settings
