"""People, keys and submissions that the tests of a cell book start from."""

from dataclasses import replace
from datetime import date, timedelta

from tests.builders import NOW

from sotay.domain.claimed_level import Claims, claims_of
from sotay.domain.collecting import Collected, FromFile, FromPaper, MemberKey, SubmissionState, Trust
from sotay.domain.mirror import Answered, answered_in
from sotay.domain.plain import to_json
from sotay.domain.roster import Person, PersonId, Status

CELL_NAME = "Chi bộ Trường số 2"


def a_person(number=1, name="Nguyễn Văn An", **facts):
    return Person(PersonId(f"p{number}"), name, **facts)


PEOPLE = (
    a_person(1, "Nguyễn Thị Hồng Hạnh", birth_date=date(1974, 2, 5), joined_on=date(2001, 5, 19), office="Bí thư"),
    a_person(2, "Lò Văn Ân", birth_date=date(1980, 1, 2), status=Status.PROBATIONARY),
    a_person(3, "Trần Đức Ái", birth_date=date(1961, 3, 3), status=Status.EXEMPT),
)


def a_key(person=PEOPLE[0], sign_key="a1", trust=Trust.VERIFIED):
    return MemberKey(sign_key, f"seal-{sign_key}", person.id, trust, f"card of {sign_key}", NOW)


def collected(number=1, *, person=PEOPLE[0], year=2026, sequence=None, batch=1, state=SubmissionState.RECEIVED):
    return Collected(
        id=f"s{number}",
        person_id=person.id,
        year=year,
        content=f'{{"lời": "bản {number}"}}',
        received_at=NOW + timedelta(minutes=number),
        origin=FromFile(
            sequence=number if sequence is None else sequence,
            sign_key=f"key of {person.id}",
            signed_hash=f"hash {number}",
            header="{}",
            batch=batch,
        ),
        claims=Claims("2025-2B", (("choice/xep-loai", f"mức {number}"),)),
        answered=(Answered(f"a{number}", ("fixing",), has_shortcoming=number % 2 == 0),),
        state=state,
    )


def from_paper(number=1, **facts):
    return replace(collected(number, **facts), origin=FromPaper("Nguyễn Thị Hồng Hạnh", NOW))


def sheet_of(person, submission, submission_id):
    """Return what a person handed in on paper, as the cell took it."""
    return Collected(
        id=submission_id,
        person_id=person.id,
        year=submission.year,
        content=to_json(submission),
        received_at=NOW,
        origin=FromPaper("Nguyễn Thị Hồng Hạnh", NOW),
        claims=claims_of(submission),
        answered=answered_in(submission),
    )


def put_people(uow, people=PEOPLE):
    with uow:
        uow.owner.put_name(CELL_NAME)
        for person in people:
            uow.roster.put(person)
        uow.commit()


def moved(person):
    return replace(person, status=Status.MOVED)
