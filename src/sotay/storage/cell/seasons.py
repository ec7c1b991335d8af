"""The sheets of seasons, archived seasons and mirrors of a cell book, as domain values."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from types import MappingProxyType

from sqlalchemy import Connection, bindparam, delete, func, insert, select, update
from sqlalchemy.dialects.sqlite import insert as upsert
from sqlalchemy.orm import InstrumentedAttribute

from sotay.domain.manifestation import Checklist
from sotay.domain.mirror import Release
from sotay.domain.plain import from_json
from sotay.domain.roster import PersonId
from sotay.domain.season import Season, SeasonMember
from sotay.domain.season_book import SeasonSheet
from sotay.domain.trend import ItemName
from sotay.storage.cell.roster import row_id_of
from sotay.storage.cell.rows import PersonRow, TallyRow
from sotay.storage.cell.season_rows import (
    ArchivedMemberRow,
    MirrorRow,
    ReviewCountRow,
    ReviewNoteRow,
    SeasonRow,
    SuggestionRow,
    VoteRow,
)
from sotay.storage.mapping import optional_moment, stored_json
from sotay.storage.prepared import Prepared

_ARCHIVED_AT = Prepared(select(SeasonRow.archived_at).where(SeasonRow.year == bindparam("of_year")))
_NEXT_YEAR = tuple(
    select(func.min(row.year)).where(row.year > bindparam("after"))
    for row in (SeasonRow, VoteRow, MirrorRow, ReviewCountRow, ReviewNoteRow, SuggestionRow)
)


@dataclass(frozen=True, slots=True)
class _Items:
    names: Mapping[str, ItemName]


class SqlSeasons:
    """The seasons behind ``Seasons`` of the ports."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def years(self) -> tuple[int, ...]:
        """Return every year that has something in it, the latest first."""
        found = set(self._connection.execute(select(TallyRow.year).where(TallyRow.people > 0).distinct()).scalars())
        for statement in _NEXT_YEAR:
            year: int | None = 0
            # From one year to the next by an index, not over every row: notes may be of 100,000 people.
            while (year := self._connection.execute(statement, {"after": year}).scalar_one()) is not None:
                found.add(year)
        return tuple(sorted(found, reverse=True))

    def sheet(self, year: int) -> SeasonSheet:
        """Return the sheet of a year, an empty one before anything was written."""
        kept = self._column(SeasonRow.sheet, year)
        return from_json(SeasonSheet, kept) if kept else SeasonSheet()

    def put_sheet(self, year: int, sheet: SeasonSheet) -> None:
        """Store the sheet of a year."""
        self._put(year, sheet=None if sheet == SeasonSheet() else stored_json(sheet))

    def archived_at(self, year: int) -> datetime | None:
        """Return when a season was archived, None for an open one."""
        rows = _ARCHIVED_AT.run(self._connection, {"of_year": year})
        return optional_moment(rows[0][0]) if rows else None

    def archived(self, year: int) -> Season | None:
        """Return a season as it stood when it was archived, without its votes; None for an open one."""
        kept = self._column(SeasonRow.archived, year)
        if not kept:
            return None
        rows = self._connection.execute(
            select(ArchivedMemberRow.content)
            .where(ArchivedMemberRow.year == year)
            .order_by(ArchivedMemberRow.place, ArchivedMemberRow.person_id)
        )
        members = tuple(from_json(SeasonMember, content) for content in rows.scalars())
        return replace(from_json(Season, kept), members=members)

    def archive(self, season: Season, at: datetime) -> None:
        """Keep a season as it stands."""
        bare = replace(season, members=(), first=None, second=None, units=())
        self._put(season.year, archived_at=at.isoformat(), archived=stored_json(bare))
        ids = {row.key: row.id for row in self._connection.execute(select(PersonRow.key, PersonRow.id))}
        rows = [
            {"person_id": ids[each.person], "year": season.year, "place": place, "content": stored_json(each)}
            for place, each in enumerate(season.members)
        ]
        if rows:
            self._connection.execute(insert(ArchivedMemberRow), rows)

    def open_again(self, year: int) -> None:
        """Let an archived season be open."""
        self._connection.execute(delete(ArchivedMemberRow).where(ArchivedMemberRow.year == year))
        self._put(year, archived_at=None, archived=None)

    def archived_member(self, person_id: PersonId, year: int) -> tuple[int, SeasonMember] | None:
        """Return a member as he stood when a season was archived, with the place in its list."""
        found = self._connection.execute(
            select(ArchivedMemberRow.place, ArchivedMemberRow.content)
            .join(PersonRow, PersonRow.id == ArchivedMemberRow.person_id)
            .where(PersonRow.key == person_id, ArchivedMemberRow.year == year)
        ).one_or_none()
        return None if found is None else (found.place, from_json(SeasonMember, found.content))

    def put_archived_member(self, year: int, place: int, member: SeasonMember) -> None:
        """Put a member back into an archived season."""
        person = row_id_of(self._connection, PersonId(member.person))
        values = {"person_id": person, "year": year, "place": place, "content": stored_json(member)}
        self._connection.execute(insert(ArchivedMemberRow), values)

    def _column(self, column: InstrumentedAttribute[str | None], year: int) -> str | None:
        found: str | None = self._connection.execute(select(column).where(SeasonRow.year == year)).scalar_one_or_none()
        return found

    def _put(self, year: int, **values: str | None) -> None:
        changed = upsert(SeasonRow).values(year=year, **values)
        self._connection.execute(changed.on_conflict_do_update(index_elements=[SeasonRow.year], set_=values))
        is_empty = (SeasonRow.sheet.is_(None), SeasonRow.archived_at.is_(None))
        self._connection.execute(delete(SeasonRow).where(SeasonRow.year == year, *is_empty))


class SqlMirrors:
    """The mirrors behind ``Mirrors`` of the ports."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def all(self) -> tuple[Release, ...]:
        """Return every release, the earliest year first."""
        rows = self._connection.execute(select(MirrorRow.release).order_by(MirrorRow.year))
        return tuple(from_json(Release, kept) for kept in rows.scalars())

    def items(self, year: int) -> Mapping[str, ItemName]:
        """Return the names of the items in the mirror of a year, as they were told."""
        kept = self._connection.execute(select(MirrorRow.items).where(MirrorRow.year == year)).scalar_one_or_none()
        return MappingProxyType(from_json(_Items, kept).names if kept else {})

    def checklists(self) -> Mapping[int, Checklist]:
        """Return the checklist that each year's mirror was told by, where it is known."""
        rows = self._connection.execute(
            select(MirrorRow.year, MirrorRow.checklist).where(MirrorRow.checklist.is_not(None)).order_by(MirrorRow.year)
        )
        return MappingProxyType({year: from_json(Checklist, kept) for year, kept in rows if kept})

    def put(self, release: Release, checklist: Checklist) -> None:
        """Keep a release with the checklist that it was told by."""
        names: dict[str, ItemName] = {
            each.id: ItemName(each.id, checklist.code(each.id), each.short) for each in checklist.items()
        }
        values = {
            "release": stored_json(release),
            "items": stored_json(_Items(MappingProxyType(names))),
            "checklist": stored_json(checklist),
        }
        self._connection.execute(
            upsert(MirrorRow)
            .values(year=release.mirror.year, **values)
            .on_conflict_do_update(index_elements=[MirrorRow.year], set_=values)
        )

    def rename(self, person: str, known_as: str) -> None:
        """Call somebody otherwise in every release, so that it counts a person who was removed without knowing whom."""
        for release in self.all():
            if person in release.people:
                renamed = replace(release, people=release.people - {person} | {known_as})
                self._connection.execute(
                    update(MirrorRow).where(MirrorRow.year == release.mirror.year).values(release=stored_json(renamed))
                )
