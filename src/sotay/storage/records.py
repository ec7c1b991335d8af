"""Reviews, profile, settings and accepted checklists of one handbook, as domain values."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from types import MappingProxyType

from sqlalchemy import Connection, delete, func, select
from sqlalchemy.dialects.sqlite import insert

from sotay.domain.in_force import newest_own
from sotay.domain.manifestation import Checklist
from sotay.domain.member import Profile
from sotay.domain.review import AnnualReview
from sotay.storage.mapping import profile_from, profile_json, review_from, review_values, stored_text
from sotay.storage.rows import AcceptedChecklistRow, ProfileRow, ReviewRow, SettingRow
from sotay.storage.snapshots import Snapshots

_THE_ONE = 1


class SqlReviews:
    """The saved reviews behind ``Reviews`` of the ports."""

    def __init__(self, connection: Connection, snapshots: Snapshots) -> None:
        self._connection = connection
        self._snapshots = snapshots

    def get(self, year: int) -> AnnualReview | None:
        """Return the saved review of a year."""
        statement = select(ReviewRow.__table__).where(ReviewRow.year == year)
        row = self._connection.execute(statement).mappings().one_or_none()
        return None if row is None else review_from(dict(row), self._snapshots.form(row["form_hash"]))

    def put(self, review: AnnualReview) -> None:
        """Store a review in place of the one that is there."""
        values = {**review_values(review), "form_hash": self._snapshots.keep_form(review.form)}
        self._connection.execute(
            insert(ReviewRow).values(values).on_conflict_do_update(index_elements=[ReviewRow.year], set_=values)
        )

    def remove(self, year: int) -> None:
        """Remove the review of a year, where there is one."""
        self._connection.execute(delete(ReviewRow).where(ReviewRow.year == year))

    def years(self) -> tuple[int, ...]:
        """Return the years with a saved review, the latest first."""
        return tuple(self._connection.execute(select(ReviewRow.year).order_by(ReviewRow.year.desc())).scalars())


class SqlProfiles:
    """The one profile behind ``Profiles`` of the ports."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def get(self) -> Profile:
        """Return the profile, an empty one before it was filled in."""
        content = self._connection.execute(select(ProfileRow.content)).scalar_one_or_none()
        return Profile() if content is None else profile_from(content)

    def put(self, profile: Profile) -> None:
        """Store the profile."""
        content = profile_json(profile)
        self._connection.execute(
            insert(ProfileRow)
            .values(id=_THE_ONE, content=content)
            .on_conflict_do_update(index_elements=[ProfileRow.id], set_={"content": content})
        )


class SqlSettings:
    """The settings behind ``Settings`` of the ports."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def get(self, key: str) -> str | None:
        """Return a setting."""
        return self._connection.execute(select(SettingRow.value).where(SettingRow.key == key)).scalar_one_or_none()

    def put(self, key: str, value: str) -> None:
        """Store a setting."""
        stored = stored_text(value)
        self._connection.execute(
            insert(SettingRow)
            .values(key=key, value=stored)
            .on_conflict_do_update(index_elements=[SettingRow.key], set_={"value": stored})
        )

    def remove(self, key: str) -> None:
        """Remove a setting, where there is one."""
        self._connection.execute(delete(SettingRow).where(SettingRow.key == key))

    def all(self) -> Mapping[str, str]:
        """Return every setting by its key."""
        rows = self._connection.execute(select(SettingRow.key, SettingRow.value).order_by(SettingRow.key))
        return MappingProxyType({row.key: row.value for row in rows})


class SqlChecklists:
    """The accepted checklists behind ``Checklists`` of the ports."""

    def __init__(self, connection: Connection, snapshots: Snapshots) -> None:
        self._connection = connection
        self._snapshots = snapshots

    def current(self) -> Checklist | None:
        """Return the highest version of the checklist that the handbook began with."""
        return newest_own(self.accepted())

    def accepted(self) -> tuple[Checklist, ...]:
        """Return every version, the one accepted first before the others."""
        statement = select(AcceptedChecklistRow.checklist_hash).order_by(AcceptedChecklistRow.sequence)
        return tuple(self._snapshots.checklist(name) for name in self._connection.execute(statement).scalars())

    def accept(self, checklist: Checklist, at: datetime) -> None:
        """Keep a version; one whose content is there already changes nothing."""
        highest = self._connection.execute(select(func.max(AcceptedChecklistRow.sequence))).scalar_one()
        values = {
            "sequence": (highest or 0) + 1,
            "checklist_hash": self._snapshots.keep_checklist(checklist),
            "accepted_at": at.isoformat(),
        }
        self._connection.execute(insert(AcceptedChecklistRow).on_conflict_do_nothing(), values)

    def withdraw(self, checklist: Checklist) -> None:
        """Take a version back, where it is; its snapshot stays for the periods that are answered against it."""
        name = self._snapshots.keep_checklist(checklist)
        self._connection.execute(delete(AcceptedChecklistRow).where(AcceptedChecklistRow.checklist_hash == name))
