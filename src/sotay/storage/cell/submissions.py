"""The submissions of a cell book, the batches they came in, and the receipts, as domain values."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import datetime
from types import MappingProxyType
from typing import Any

from sqlalchemy import Connection, RowMapping, and_, bindparam, delete, func, insert, or_, select, update

from sotay.domain.collecting import (
    BatchId,
    Collected,
    FromFile,
    FromPaper,
    Latest,
    MadeReceipt,
    SubmissionState,
    TakenBefore,
)
from sotay.domain.hand_in import SubmissionId
from sotay.domain.letter import Header, ReceiptAnswer
from sotay.domain.mirror import Answered
from sotay.domain.roster import PersonId
from sotay.domain.submission import ChecklistVersion
from sotay.storage.cell.among import rows_among, some
from sotay.storage.cell.counts import SqlCounts
from sotay.storage.cell.rows import BatchRow, PersonRow, ReceiptRow, StandingRow, SubmissionRow
from sotay.storage.mapping import read_answered, read_claims, stored_answered, stored_claims, stored_text
from sotay.storage.prepared import Prepared

_ORIGIN = ("sequence", "sign_key", "signed_hash", "header", "batch_id", "entered_by", "entered_at")

# Built once, see ``counts``.
_GIVEN = ("id", "year", "received_at", "state", "comment", "claims", "answered", "content", *_ORIGIN)
_ADD = Prepared(
    insert(SubmissionRow)
    .values({name: bindparam(name) for name in _GIVEN})
    .values(person_id=select(PersonRow.id).where(PersonRow.key == bindparam("person")).scalar_subquery())
    .returning(SubmissionRow.person_id)
)
_LIKE = Prepared(
    select(SubmissionRow.id, SubmissionRow.sign_key, SubmissionRow.year, SubmissionRow.sequence).where(
        or_(
            SubmissionRow.id == bindparam("letter"),
            and_(SubmissionRow.sign_key == bindparam("key"), SubmissionRow.sequence >= bindparam("number")),
        )
    )
)
_LATEST = (
    select(
        PersonRow.key, StandingRow.submission_id, StandingRow.received_at, StandingRow.state, StandingRow.comment,
        StandingRow.is_from_paper, StandingRow.claims,
    )
    .join(StandingRow, StandingRow.person_id == PersonRow.id)
    .where(StandingRow.year == bindparam("of_year"))
)  # fmt: skip
_LATEST_AMONG = _LATEST.where(PersonRow.key.in_(some()))
_LATEST_OF_ALL = Prepared(_LATEST)
_STATES = {each.value: each for each in SubmissionState}

_BROUGHT, _OTHER = SubmissionRow.__table__.alias(), SubmissionRow.__table__.alias()
_OTHERS_OF_ITS_PEOPLE = (
    select(_OTHER.c.person_id, _OTHER.c.year)
    .join(_BROUGHT, and_(_BROUGHT.c.person_id == _OTHER.c.person_id, _BROUGHT.c.year == _OTHER.c.year))
    .where(_BROUGHT.c.batch_id == bindparam("batch"), _OTHER.c.batch_id.is_distinct_from(bindparam("batch")))
    .distinct()
)

_ANSWERED = (
    select(PersonRow.key, SubmissionRow.answered)
    .join(StandingRow, StandingRow.person_id == PersonRow.id)
    .join(SubmissionRow, SubmissionRow.id == StandingRow.submission_id)
    .where(StandingRow.year == bindparam("of_year"))
)

_CHECKLIST_ID = func.json_extract(SubmissionRow.content, "$.checklist_id")
_CHECKLIST_VERSION = func.json_extract(SubmissionRow.content, "$.checklist_version")
_ANSWERED_BY = (
    select(PersonRow.key, _CHECKLIST_ID, _CHECKLIST_VERSION)
    .join(StandingRow, StandingRow.person_id == PersonRow.id)
    .join(SubmissionRow, SubmissionRow.id == StandingRow.submission_id)
    .where(StandingRow.year == bindparam("of_year"), _CHECKLIST_ID != "")
)


class SqlSubmissions:
    """The submissions behind ``Submissions`` of the ports; every change keeps the counts true."""

    def __init__(self, connection: Connection, counts: SqlCounts) -> None:
        self._connection = connection
        self._counts = counts

    def begin_batch(self, at: datetime) -> BatchId:
        """Return the number of a new batch."""
        statement = insert(BatchRow).values(at=at.isoformat()).returning(BatchRow.id)
        return BatchId(self._connection.execute(statement).scalar_one())

    def add(self, collected: Collected) -> None:
        """Store a submission, which from now on counts of its person and year."""
        shown: dict[str, Any] = {
            "year": collected.year,
            "received_at": collected.received_at.isoformat(),
            "state": collected.state.value,
            "comment": stored_text(collected.comment),
            "claims": stored_claims(collected.claims),
        }
        others = {
            "id": collected.id,
            "person": collected.person_id,
            **_origin_values(collected.origin),
            "answered": stored_answered(collected.answered),
            # Exactly what was signed, so not even brought into the normal form that our own texts have.
            "content": collected.content,
        }
        ((person,),) = _ADD.run(self._connection, {**shown, **others})
        is_from_paper = isinstance(collected.origin, FromPaper)
        self._counts.count(person_id=person, submission_id=collected.id, is_from_paper=is_from_paper, **shown)

    def get(self, submission_id: SubmissionId) -> Collected | None:
        """Return one submission."""
        found = self._of(SubmissionRow.id == submission_id)
        return found[0] if found else None

    def of_person(self, person_id: PersonId) -> tuple[Collected, ...]:
        """Return the submissions of a person, the earliest first."""
        return self._of(PersonRow.key == person_id)

    def remove_batch(self, batch: BatchId) -> int:
        """Remove what a batch brought, with receipts, and return how much; what was there before counts again."""
        of = {"batch": batch}
        others = self._connection.execute(_OTHERS_OF_ITS_PEOPLE, of).all()
        self._counts.forget_all(select(SubmissionRow.id).where(SubmissionRow.batch_id == batch))
        removed = self._connection.execute(delete(SubmissionRow).where(SubmissionRow.batch_id == batch)).rowcount
        for person_id, year in others:
            self._counts.settle(person_id, year)
        return removed

    def years_of_batch(self, batch: BatchId) -> frozenset[int]:
        """Return of which years a batch brought something."""
        found = select(SubmissionRow.year).where(SubmissionRow.batch_id == batch).distinct()
        return frozenset(self._connection.execute(found).scalars())

    def like(self, header: Header) -> tuple[TakenBefore, ...]:
        """Return what was taken under the id of a header, and what its key signed under its number or a later one."""
        named = {"letter": header.letter_id, "key": header.sender_sign, "number": header.sequence}
        rows = _LIKE.run(self._connection, named)
        return tuple(TakenBefore(SubmissionId(row[0]), row[1] or "", row[2], row[3] or 0) for row in rows)

    def latest(self, person_id: PersonId, year: int) -> Latest | None:
        """Return the submission that counts of a person and year."""
        return self.latest_of(year, [person_id]).get(person_id)

    def latest_of(self, year: int, some_of: Collection[PersonId] | None = None) -> Mapping[PersonId, Latest]:
        """Return the submissions that count of a year, of these people or of everybody."""
        rows: Iterable[Sequence[Any]] = (
            _LATEST_OF_ALL.run(self._connection, {"of_year": year})
            if some_of is None
            else rows_among(self._connection, _LATEST_AMONG, list(some_of), of_year=year)
        )
        return MappingProxyType(
            {
                PersonId(key): Latest(
                    submission_id=SubmissionId(submission_id),
                    person_id=PersonId(key),
                    received_at=datetime.fromisoformat(received_at),
                    state=_STATES[state],
                    comment=comment,
                    is_from_paper=bool(is_from_paper),
                    claims=read_claims(claims),
                )
                for key, submission_id, received_at, state, comment, is_from_paper, claims in rows
            }
        )

    def answered_in(self, year: int) -> Mapping[PersonId, tuple[Answered, ...]]:
        """Return what the submissions that count of a year say of manifestations, without their words."""
        rows = self._connection.execute(_ANSWERED, {"of_year": year}).all()
        return MappingProxyType({PersonId(key): read_answered(answered) for key, answered in rows})

    def checklist_versions_in(self, year: int) -> Mapping[PersonId, ChecklistVersion]:
        """Return by which version of which checklist those answered whose submissions count of a year."""
        rows = self._connection.execute(_ANSWERED_BY, {"of_year": year}).all()
        return MappingProxyType({PersonId(key): (str(name), str(version)) for key, name, version in rows})

    def put_state(self, submission_id: SubmissionId, state: SubmissionState, comment: str) -> None:
        """Store what the cell said of a submission."""
        row = self._connection.execute(
            select(SubmissionRow.person_id, SubmissionRow.year).where(SubmissionRow.id == submission_id)
        ).one()
        self._connection.execute(
            update(SubmissionRow)
            .where(SubmissionRow.id == submission_id)
            .values(state=state.value, comment=stored_text(comment))
        )
        self._counts.settle(row.person_id, row.year)

    def remove(self, submission_id: SubmissionId) -> None:
        """Remove a submission with its receipts, where there is one; the one before it counts again."""
        row = self._connection.execute(
            select(SubmissionRow.person_id, SubmissionRow.year).where(SubmissionRow.id == submission_id)
        ).one_or_none()
        if row is None:
            return
        self._counts.forget(row.person_id, row.year)
        self._connection.execute(delete(SubmissionRow).where(SubmissionRow.id == submission_id))
        self._counts.settle(row.person_id, row.year)

    def add_receipt(self, receipt: MadeReceipt) -> None:
        """Remember that a receipt was made."""
        self._connection.execute(
            insert(ReceiptRow).values(
                submission_id=receipt.submission_id,
                answer=receipt.answer.value,
                comment=stored_text(receipt.comment),
                made_at=receipt.made_at.isoformat(),
            )
        )

    def receipts(self, submission_id: SubmissionId) -> tuple[MadeReceipt, ...]:
        """Return the receipts that were made for a submission, the earliest first."""
        rows = self._connection.execute(
            select(ReceiptRow.__table__).where(ReceiptRow.submission_id == submission_id).order_by(ReceiptRow.id)
        ).mappings()
        return tuple(
            MadeReceipt(
                submission_id=SubmissionId(row["submission_id"]),
                answer=ReceiptAnswer(row["answer"]),
                comment=row["comment"],
                made_at=datetime.fromisoformat(row["made_at"]),
            )
            for row in rows
        )

    def _of(self, is_wanted: object) -> tuple[Collected, ...]:
        rows = self._connection.execute(
            select(SubmissionRow.__table__, PersonRow.key)
            .join(PersonRow, PersonRow.id == SubmissionRow.person_id)
            .where(is_wanted)  # type: ignore[arg-type] # any condition
            .order_by(SubmissionRow.number)
        ).mappings()
        return tuple(map(_collected, rows))


def _collected(row: RowMapping) -> Collected:
    return Collected(
        id=SubmissionId(row["id"]),
        person_id=PersonId(row["key"]),
        year=row["year"],
        content=row["content"],
        received_at=datetime.fromisoformat(row["received_at"]),
        origin=_origin(row),
        claims=read_claims(row["claims"]),
        answered=read_answered(row["answered"]),
        state=SubmissionState(row["state"]),
        comment=row["comment"],
    )


def _origin(row: RowMapping) -> FromFile | FromPaper:
    if row["sign_key"] is None:
        return FromPaper(row["entered_by"], datetime.fromisoformat(row["entered_at"]))
    return FromFile(
        sequence=row["sequence"],
        sign_key=row["sign_key"],
        signed_hash=row["signed_hash"],
        header=row["header"],
        batch=BatchId(row["batch_id"]),
    )


def _origin_values(origin: FromFile | FromPaper) -> dict[str, str | int | None]:
    """Return every column of where a submission comes from, those of the other way empty."""
    nothing: dict[str, str | int | None] = dict.fromkeys(_ORIGIN)
    if isinstance(origin, FromPaper):
        return nothing | {"entered_by": stored_text(origin.entered_by), "entered_at": origin.entered_at.isoformat()}
    return nothing | {
        "sequence": origin.sequence,
        "sign_key": origin.sign_key,
        "signed_hash": origin.signed_hash,
        "header": origin.header,
        "batch_id": origin.batch,
    }
