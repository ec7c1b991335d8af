"""What a cell book keeps: people in order, keys, submissions that nothing replays, and counts that a recount gives."""

from collections import Counter
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import update
from sqlalchemy.exc import IntegrityError
from sqlcipher3 import dbapi2
from tests.builders import LATER, NOW
from tests.cell import PEOPLE, a_key, a_person, collected, from_paper, put_people

from sotay.domain.cell_log import CellAct, LogLine
from sotay.domain.collecting import FromPaper, Latest, MadeReceipt, SubmissionState, TakenBefore, Trust
from sotay.domain.letter import Header, Purpose, ReceiptAnswer
from sotay.domain.paper_sheet import PaperSheet
from sotay.domain.roster import Status, in_order
from sotay.storage.cell.rows import SubmissionRow

HANH, AN, AI = PEOPLE


@pytest.fixture
def uow(cell_uow):
    put_people(cell_uow)
    with cell_uow:
        assert [cell_uow.submissions.begin_batch(NOW) for _ in range(2)] == [1, 2]
        cell_uow.commit()
    return cell_uow


def test_people_come_back_as_they_went_in_and_by_given_name(uow):
    with uow:
        assert uow.roster.all() == in_order(PEOPLE) == (AI, AN, HANH)
        assert uow.roster.get(HANH.id) == HANH
        assert uow.roster.called("  nguyễn thị HỒNG hạnh ") == (HANH,)


WORDS = ("An", "Ân", "Ấn", "Ái", "Đức", "Dũng", "Hoà", "Hòa", "Huệ", "Lò", "Mùa", "Nguyễn", "Thị", "Văn", "Y", "Ý")
NAMES = st.lists(st.sampled_from(WORDS), min_size=1, max_size=4).map(" ".join)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=30, deadline=None)
@given(st.lists(NAMES, min_size=2, max_size=6))
def test_the_store_orders_names_as_the_domain_does(uow, names):
    people = [a_person(10 + number, name) for number, name in enumerate(names)]
    with uow:
        for person in PEOPLE:
            uow.roster.remove(person.id)
        for person in people:
            uow.roster.put(person)
        assert [each.full_name for each in uow.roster.all()] == [each.full_name for each in in_order(people)]


def test_a_person_has_no_more_than_one_verified_key(uow):
    with uow:
        uow.member_keys.put(a_key(sign_key="a1"))
        with pytest.raises(IntegrityError):
            uow.member_keys.put(a_key(sign_key="a2"))


def test_a_replaced_key_stays_known_as_changed(uow):
    with uow:
        uow.member_keys.put(a_key(sign_key="a1", trust=Trust.CHANGED))
        uow.member_keys.put(replace(a_key(sign_key="a2"), known_since=LATER))
        assert [(each.sign_key, each.trust) for each in uow.member_keys.of_person(HANH.id)] == [
            ("a2", Trust.VERIFIED),
            ("a1", Trust.CHANGED),
        ]
        assert uow.member_keys.get("a1") == a_key(sign_key="a1", trust=Trust.CHANGED)
        assert uow.member_keys.get("unknown") is None


def test_what_a_new_submission_may_repeat_is_found_by_its_id_and_by_its_key_from_its_number_on(uow):
    one, two, other = collected(1), collected(2, year=2025), collected(3, person=PEOPLE[1])
    with uow:
        for each in (one, two, other):
            uow.submissions.add(each)

        def like(letter, key, number):
            return {each.id for each in uow.submissions.like(a_header(letter, key, number))}

        assert like("new", one.origin.sign_key, 1) == {one.id, two.id}
        assert like("new", one.origin.sign_key, 2) == {two.id}
        assert like("new", one.origin.sign_key, 3) == set()
        assert like(other.id, one.origin.sign_key, 3) == {other.id}
        assert uow.submissions.like(a_header(two.id, "unknown", 9)) == (
            TakenBefore(two.id, two.origin.sign_key, 2025, 2),
        )


def a_header(letter, key, number):
    return Header(Purpose.SUBMISSION, letter, number, "", key, "", "", "", "", "", NOW)


def test_a_submission_comes_back_exactly_as_it_was_signed(uow):
    apart = replace(collected(), content='{"lời": "tie\u0302\u0301ng Vie\u0323\u0302t"}')
    with uow:
        uow.submissions.add(apart)
        assert uow.submissions.get(apart.id) == apart


@pytest.mark.parametrize("again", [{"signed_hash": "hash 1"}, {"sequence": 1}])
def test_the_store_itself_keeps_a_replay_out(uow, again):
    with uow:
        uow.submissions.add(collected(1))
        with pytest.raises(dbapi2.IntegrityError):
            uow.submissions.add(replace(collected(1), id="s2"))
        with pytest.raises(dbapi2.IntegrityError):
            uow.submissions.add(replace(collected(2), id="s1"))
        second = collected(2)
        with pytest.raises(dbapi2.IntegrityError):
            uow.submissions.add(replace(second, origin=replace(second.origin, **again)))


def test_a_sheet_of_paper_is_kept_beside_files_without_anything_signed(uow):
    first, second = from_paper(1), from_paper(2)
    with uow:
        uow.submissions.add(first)
        uow.submissions.add(second)
        uow.submissions.add(collected(3))
        assert uow.submissions.of_person(HANH.id) == (first, second, collected(3))
        assert not uow.submissions.latest(HANH.id, 2026).is_from_paper
        uow.submissions.remove("s3")
        assert uow.submissions.latest(HANH.id, 2026).is_from_paper


@pytest.mark.parametrize("column", ["sequence", "sign_key", "signed_hash", "header", "batch_id"])
def test_the_store_itself_takes_no_file_that_lacks_a_part_of_its_signature(uow, cell_database, column):
    with uow:
        uow.submissions.add(collected(1))
        uow.submissions.add(from_paper(2))
        for change in ({column: None}, {"entered_by": "Ai đó"}, {"entered_by": "Ai đó", "entered_at": "2026"}):
            with pytest.raises(IntegrityError):
                cell_database.connection.execute(update(SubmissionRow).where(SubmissionRow.id == "s1").values(**change))
        with pytest.raises(IntegrityError):
            cell_database.connection.execute(
                update(SubmissionRow).where(SubmissionRow.id == "s2").values(**{column: 1})
            )


def test_a_sheet_that_is_being_typed_goes_with_its_person(uow):
    sheet = PaperSheet(2026).with_level("a", "none").with_note("b", "tie\u0302\u0301ng")
    with uow:
        uow.paper_drafts.put(HANH.id, PaperSheet(2025))
        uow.paper_drafts.put(HANH.id, PaperSheet(2026))
        uow.paper_drafts.put(HANH.id, sheet)
        assert uow.paper_drafts.of_person(HANH.id) == (PaperSheet(2025), sheet)
        uow.paper_drafts.remove(HANH.id, 2025)
        assert uow.paper_drafts.get(HANH.id, 2025) is None
        uow.roster.remove(HANH.id)
        assert uow.paper_drafts.of_person(HANH.id) == ()


def test_the_latest_of_a_year_counts_and_the_one_before_it_again_when_it_goes(uow):
    first, second = collected(1), collected(2)
    with uow:
        uow.submissions.add(first)
        uow.submissions.add(second)
        assert uow.submissions.latest(HANH.id, 2026).submission_id == second.id
        assert uow.submissions.latest(HANH.id, 2025) is None
        uow.submissions.remove(second.id)
        assert uow.submissions.latest_of(2026)[HANH.id].submission_id == first.id


def test_receipts_and_the_log_are_remembered(uow):
    receipt = MadeReceipt("s1", ReceiptAnswer.RETURNED, "Bổ sung phần III", LATER)
    line = LogLine(LATER, CellAct.IMPORTED, 3)
    with uow:
        uow.submissions.add(collected(1))
        uow.submissions.add_receipt(receipt)
        uow.log.add(line)
        assert uow.submissions.receipts("s1") == (receipt,)
        assert uow.log.all() == (line,)


def test_the_cell_keeps_its_name_and_its_first_seed(uow):
    with uow:
        uow.owner.put_seed("một", NOW)
        uow.owner.put_seed("hai", LATER)
        assert (uow.owner.name(), uow.owner.seed()) == ("Chi bộ Trường số 2", "một")


def test_what_is_not_committed_is_gone(uow):
    with uow:
        uow.submissions.add(collected(1))
    with uow:
        assert uow.submissions.get("s1") is None
        assert uow.counts.by_state(2026) == {}


ACTS = st.one_of(
    st.tuples(st.just("add"), st.integers(1, 8), st.sampled_from(PEOPLE), st.sampled_from([2025, 2026])),
    st.tuples(st.just("remove"), st.integers(1, 8)),
    st.tuples(st.just("undo"), st.integers(1, 2)),
    st.tuples(st.just("state"), st.integers(1, 8), st.sampled_from(SubmissionState)),
    st.tuples(st.just("status"), st.sampled_from(PEOPLE), st.sampled_from(Status)),
    st.tuples(st.just("leave"), st.sampled_from(PEOPLE)),
)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60, deadline=None)
@given(st.lists(ACTS, max_size=25))
def test_kept_counts_are_what_a_recount_gives(uow, acts):
    with uow:
        for act in acts:
            do(uow, *act)
            people = uow.roster.all()
            assert uow.counts.by_status() == Counter(each.status for each in people)
            for year in (2025, 2026):
                everything = [each for person in people for each in uow.submissions.of_person(person.id)]
                last = {each.person_id: each for each in everything if each.year == year}
                assert uow.counts.by_state(year) == Counter(each.state for each in last.values())
                assert uow.submissions.latest_of(year) == {key: told(each) for key, each in last.items()}
                assert uow.submissions.answered_in(year) == {key: each.answered for key, each in last.items()}


def told(each):
    """Return what lists tell of a submission."""
    return Latest(
        each.id,
        each.person_id,
        each.received_at,
        each.state,
        each.comment,
        is_from_paper=isinstance(each.origin, FromPaper),
        claims=each.claims,
    )


def do(uow, act, *facts):
    if act == "add":
        number, person, year = facts
        batch = 1 + number % 2
        if uow.roster.get(person.id) and not uow.submissions.get(f"s{number}"):
            made = from_paper if number % 3 == 0 else collected
            uow.submissions.add(made(number, person=person, year=year, batch=batch))
    elif act == "remove":
        uow.submissions.remove(f"s{facts[0]}")
    elif act == "undo":
        uow.submissions.remove_batch(facts[0])
    elif act == "state":
        number, state = facts
        if uow.submissions.get(f"s{number}"):
            uow.submissions.put_state(f"s{number}", state, "")
    elif act == "status":
        uow.roster.put(replace(facts[0], status=facts[1]))
    else:
        for each in uow.submissions.of_person(facts[0].id):
            uow.submissions.remove(each.id)
        uow.roster.remove(facts[0].id)
