"""The people of a cell book and their keys, as domain values."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from datetime import datetime
from types import MappingProxyType
from typing import Any

from sqlalchemy import Connection, RowMapping, Select, bindparam, delete, select, text, update
from sqlalchemy.dialects.sqlite import insert

from sotay.domain.collecting import KeyOwner, MemberKey, Trust
from sotay.domain.names import SortKey, name_sort_key
from sotay.domain.roster import Person, PersonId, Status, person_name
from sotay.storage.cell.among import rows_among, some
from sotay.storage.cell.counts import SqlCounts
from sotay.storage.cell.review_counts import SqlReviewCounts
from sotay.storage.cell.rows import OWN_UNIT, MemberKeyRow, PersonRow
from sotay.storage.mapping import optional_day, optional_text, stored_text
from sotay.storage.prepared import Prepared

_RANK_BYTES = 3

_FACTS = (
    PersonRow.key, PersonRow.full_name, PersonRow.birth_date, PersonRow.joined_on, PersonRow.official_on,
    PersonRow.office, PersonRow.workplace, PersonRow.status, PersonRow.card_number, PersonRow.sort_as,
)  # fmt: skip
"""The columns of a person, in the order of the fields of the value."""

_STATUSES = {each.value: each for each in Status}

# Built once, see ``counts``.
_PERSON = select(*_FACTS).where(PersonRow.key == bindparam("person"))
_SOME = select(*_FACTS).where(PersonRow.key.in_(some()))
_OWN = select(*_FACTS).where(PersonRow.unit_id == OWN_UNIT)
_IN_ORDER = Prepared(
    select(*_FACTS)
    .where(PersonRow.unit_id == bindparam("unit"))
    .order_by(PersonRow.sort_key, PersonRow.birth_date.is_(None), PersonRow.birth_date, PersonRow.key)
)
_STANDS = select(PersonRow.id, PersonRow.unit_id, PersonRow.status).where(PersonRow.key == bindparam("person"))
_ADD = insert(PersonRow)
_ROW_ID = select(PersonRow.id).where(PersonRow.key == bindparam("person"))
_TRUSTS = select(PersonRow.key, MemberKeyRow.trust).join(PersonRow, PersonRow.id == MemberKeyRow.person_id)
_KEYS = (
    select(MemberKeyRow.__table__, PersonRow.key)
    .join(PersonRow, PersonRow.id == MemberKeyRow.person_id)
    .order_by(MemberKeyRow.known_since.desc(), MemberKeyRow.sign_key)
)
_KEY = _KEYS.where(MemberKeyRow.sign_key == bindparam("sign_key"))
_OWNER = Prepared(
    select(MemberKeyRow.seal_key, MemberKeyRow.trust, PersonRow.key, PersonRow.full_name, PersonRow.status)
    .join(PersonRow, PersonRow.id == MemberKeyRow.person_id)
    .where(MemberKeyRow.sign_key == bindparam("sign_key"))
)
_KEYS_OF_PERSON = _KEYS.where(PersonRow.key == bindparam("person"))


class SqlRoster:
    """The roster behind ``Roster`` of the ports."""

    def __init__(self, connection: Connection, counts: SqlCounts, review_counts: SqlReviewCounts) -> None:
        self._connection = connection
        self._counts = counts
        self._review_counts = review_counts

    def all(self) -> tuple[Person, ...]:
        """Return everybody of the book's own by given name, the elder first where names are the same."""
        return tuple(_person(*row) for row in _IN_ORDER.run(self._connection, {"unit": OWN_UNIT}))

    def get(self, person_id: PersonId) -> Person | None:
        """Return one person, of the book's own or of a cell of the committee."""
        row = self._connection.execute(_PERSON, {"person": person_id}).one_or_none()
        return None if row is None else _person(*row)

    def some(self, people: Collection[PersonId]) -> Mapping[PersonId, Person]:
        """Return these people, of the book's own or of the cells of a committee; whom it does not know is missing."""
        found = (_person(*row) for row in rows_among(self._connection, _SOME, list(people)))
        return MappingProxyType({each.id: each for each in found})

    def called(self, name: str) -> tuple[Person, ...]:
        """Return the people of the book's own who bear a name, capitals and spaces aside."""
        statement = _OWN.where(PersonRow.name_key == name_key(name)).order_by(PersonRow.key)
        return tuple(_person(*row) for row in self._connection.execute(statement))

    def put(self, person: Person) -> None:
        """Store a person in place of the one of that id."""
        before = self._connection.execute(_STANDS, {"person": person.id}).one_or_none()
        if before is None:
            values = {"key": person.id, "unit_id": OWN_UNIT, **_values(person)}
            self._connection.execute(_ADD, values)
            self._counts.shift_status(OWN_UNIT, person.status.value, 1)
            return
        self._counts.shift_status(before.unit_id, before.status, -1)
        with self._review_counts.following(before.id):
            self._connection.execute(update(PersonRow).where(PersonRow.id == before.id).values(**_values(person)))
        self._counts.shift_status(before.unit_id, person.status.value, 1)

    def remove(self, person_id: PersonId) -> None:
        """Remove a person for good, with the keys; the submissions are removed before."""
        gone = self._connection.execute(_STANDS, {"person": person_id}).one_or_none()
        if gone is not None:
            with self._review_counts.following(gone.id):
                self._connection.execute(delete(PersonRow).where(PersonRow.id == gone.id))
            self._counts.shift_status(gone.unit_id, gone.status, -1)


class SqlMemberKeys:
    """The members' keys behind ``MemberKeys`` of the ports."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def get(self, sign_key: str) -> MemberKey | None:
        """Return a key."""
        found = self._of(_KEY, sign_key=sign_key)
        return found[0] if found else None

    def owner_of(self, sign_key: str) -> KeyOwner | None:
        """Return what a file is judged by of a key and of the person that it belongs to."""
        rows = _OWNER.run(self._connection, {"sign_key": sign_key})
        if not rows:
            return None
        seal_key, trust, key, full_name, status = rows[0]
        return KeyOwner(seal_key, Trust(trust), PersonId(key), full_name, Status(status))

    def has_verified(self) -> bool:
        """Tell whether the key of anybody is verified."""
        wanted = select(MemberKeyRow.person_id).where(text("trust = 'verified'")).limit(1)
        return self._connection.execute(wanted).first() is not None

    def trusts(self) -> Mapping[PersonId, tuple[Trust, ...]]:
        """Return how far each key of everybody is trusted, without the cards themselves."""
        found: dict[PersonId, tuple[Trust, ...]] = {}
        for person, trust in self._connection.execute(_TRUSTS):
            found[PersonId(person)] = (*found.get(PersonId(person), ()), Trust(trust))
        return found

    def of_person(self, person_id: PersonId) -> tuple[MemberKey, ...]:
        """Return the keys of a person, the latest first."""
        return self._of(_KEYS_OF_PERSON, person=person_id)

    def put(self, key: MemberKey) -> None:
        """Store a key in place of the one of that name."""
        values: dict[str, Any] = {
            "seal_key": key.seal_key,
            "person_id": row_id_of(self._connection, key.person_id),
            "trust": key.trust.value,
            "card": stored_text(key.card),
            "known_since": key.known_since.isoformat(),
        }
        self._connection.execute(
            insert(MemberKeyRow)
            .values(sign_key=key.sign_key, **values)
            .on_conflict_do_update(index_elements=[MemberKeyRow.sign_key], set_=values)
        )

    def remove(self, sign_key: str) -> None:
        """Remove a key, where there is one."""
        self._connection.execute(delete(MemberKeyRow).where(MemberKeyRow.sign_key == sign_key))

    def _of(self, statement: Select[Any], **wanted: str) -> tuple[MemberKey, ...]:
        rows = self._connection.execute(statement, wanted).mappings()
        return tuple(map(_member_key, rows))


def row_id_of(connection: Connection, person_id: PersonId) -> int:
    """Return the number of a person inside the store; the caller knows that there is one."""
    return connection.execute(_ROW_ID, {"person": person_id}).scalar_one()


def bytes_of(key: SortKey) -> bytes:
    """Return bytes that compare as the keys of names do."""
    parts = []
    for ranks, (tone,) in key:
        # The zero after a word sorts the shorter of two words first, as tuples do.
        parts += [*(rank + 1 for rank in ranks), 0, tone]
    return b"".join(part.to_bytes(_RANK_BYTES, "big") for part in parts)


def name_key(name: str) -> str:
    """Return what a name is found by."""
    return person_name(name).casefold()


def _values(person: Person) -> dict[str, Any]:
    return {
        "sort_key": bytes_of(name_sort_key(person.full_name, person.sort_as)),
        "name_key": name_key(person.full_name),
        "full_name": stored_text(person.full_name),
        "birth_date": optional_text(person.birth_date),
        "joined_on": optional_text(person.joined_on),
        "official_on": optional_text(person.official_on),
        "office": stored_text(person.office),
        "workplace": stored_text(person.unit),
        "status": person.status.value,
        "card_number": person.card_number,
        "sort_as": stored_text(person.sort_as),
    }


def _member_key(row: RowMapping) -> MemberKey:
    return MemberKey(
        sign_key=row["sign_key"],
        seal_key=row["seal_key"],
        person_id=PersonId(row["key"]),
        trust=Trust(row["trust"]),
        card=row["card"],
        known_since=datetime.fromisoformat(row["known_since"]),
    )


def _person(
    key: str, full_name: str, birth: str | None, joined: str | None, official: str | None, *others: str
) -> Person:
    office, workplace, status, card_number, sort_as = others
    return Person(
        PersonId(key), full_name, optional_day(birth), optional_day(joined), optional_day(official),
        office, workplace, _STATUSES[status], card_number, sort_as,
    )  # fmt: skip
