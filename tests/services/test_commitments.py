"""Acts on the yearly commitment."""

from dataclasses import replace
from datetime import date

import pytest
from tests.builders import LATER, NOW, a_checklist
from tests.commitments import a_commitment, a_commitment_form, a_promise
from tests.fakes import FakeUnitOfWork

from sotay.domain.commitment import LineId, Outcome
from sotay.domain.diary import DiaryEntry, EntryId
from sotay.domain.errors import NoCommitmentForm, NothingWritten, UnknownEntry
from sotay.domain.manifestation import ManifestationId
from sotay.domain.member import Profile
from sotay.domain.open_data_json import write_open_data
from sotay.domain.remedy import Progress, RemedyId
from sotay.services import commitments as acts
from sotay.services.diary import write_entry
from sotay.services.open_data import export_open_data
from sotay.services.remedies import load_remedies, mark_remedy

TODAY = NOW.date()
PROMISE = a_promise("a", "Đọc đủ 19 điều", manifestation_id=ManifestationId("b"))


@pytest.fixture
def uow():
    made = FakeUnitOfWork()
    with made:
        made.checklists.accept(a_checklist(), NOW)
        made.profiles.put(Profile(full_name="Nguyễn Văn An", place="Tân Phong"))
        made.commit()
    return made


@pytest.fixture
def written(uow):
    return acts.save_commitment(uow, commitment=a_commitment(PROMISE, a_promise("c")), now=NOW)


def stored(uow, year=2026):
    return acts.load_commitment(uow, year=year).commitment


def bytes_of(uow):
    return write_open_data(export_open_data(uow))


def follow(uow):
    return acts.follow_promise(uow, year=2026, line_id=PROMISE.id, remedy_id=RemedyId("r"), today=TODAY, now=LATER)


# --- beginning and writing --------------------------------------------------------------------------------------------


def test_a_year_begins_empty_on_a_copy_of_its_form(uow):
    forms = (a_commitment_form("mới", since=date(2027, 1, 1)), a_commitment_form("cũ"))

    begun = acts.begin_commitment(uow, year=2026, forms=forms, now=NOW)

    assert (begun.form, begun.lines, begun.place, begun.signed_on) == (forms[1], (), "Tân Phong", None)
    assert stored(uow) == begun


def test_beginning_again_changes_nothing(uow, written):
    assert acts.begin_commitment(uow, year=2026, forms=(), now=LATER) == written


def test_without_a_form_nothing_is_begun(uow):
    with pytest.raises(NoCommitmentForm):
        acts.begin_commitment(uow, year=2026, forms=(), now=NOW)

    assert stored(uow) is None


def test_what_is_typed_is_stored_with_its_moment(uow, written):
    changed = written.with_line(replace(PROMISE, outcome=Outcome.PARTLY, outcome_text="Mới được 12 điều"))

    assert acts.save_commitment(uow, commitment=changed, now=LATER) == stored(uow)
    assert (stored(uow).line(PROMISE.id).outcome_text, stored(uow).edited_at) == ("Mới được 12 điều", LATER)


@pytest.mark.usefixtures("written")
def test_a_year_is_read_with_what_stands_beside_it(uow):
    last = acts.save_commitment(uow, commitment=a_commitment(a_promise("x"), year=2025), now=NOW)
    _, remedy = follow(uow)
    for key, day, item in (("e", TODAY, "b"), ("f", date(2025, 5, 1), "b"), ("g", TODAY, None)):
        write_entry(uow, entry=DiaryEntry(EntryId(key), day, "Đọc được 12 điều", NOW, item), today=TODAY)

    at_hand = acts.load_commitment(uow, year=2026)

    assert (at_hand.previous, at_hand.years, at_hand.remedies) == (last, (2026, 2025), (remedy,))
    assert [each.text for each in at_hand.notes_on(PROMISE)] == ["Đọc được 12 điều"]
    assert at_hand.notes_on(a_promise("c")) == ()
    assert (at_hand.profile.place, at_hand.checklist) == ("Tân Phong", a_checklist())
    assert at_hand.remedy(at_hand.commitment.line(PROMISE.id)) == remedy
    assert at_hand.remedy(at_hand.commitment.line(LineId("c"))) is None
    assert [each.words for each in at_hand.candidates(at_hand.commitment)] == ["Hứa x"]


def test_undoing_a_change_leaves_the_same_bytes(uow, written):
    before = bytes_of(uow)
    acts.save_commitment(uow, commitment=written.without_line(PROMISE.id), now=LATER)
    assert bytes_of(uow) != before

    acts.take_commitment_back(uow, before=written, undo=lambda each: each.with_line(PROMISE, at=0), now=LATER)

    assert bytes_of(uow) == before


def test_undoing_a_change_keeps_what_was_typed_since(uow, written):
    typed = written.without_line(PROMISE.id).with_line(a_promise("c", "Lời mới"))
    acts.save_commitment(uow, commitment=typed, now=NOW)

    acts.take_commitment_back(uow, before=written, undo=lambda each: each.with_line(PROMISE, at=0), now=LATER)

    assert (stored(uow).lines, stored(uow).edited_at) == ((PROMISE, *typed.lines), LATER)


@pytest.mark.parametrize(
    "act",
    [
        lambda uow: acts.take_commitment_back(uow, before=a_commitment(year=2030), undo=lambda each: each, now=NOW),
        lambda uow: acts.delete_commitment(uow, year=2030),
    ],
)
def test_a_year_without_a_commitment_is_refused(uow, act):
    with pytest.raises(UnknownEntry):
        act(uow)


# --- following a promise ----------------------------------------------------------------------------------------------


@pytest.mark.usefixtures("written")
def test_a_followed_promise_becomes_a_remedy_of_the_same_item(uow):
    commitment, remedy = follow(uow)

    assert commitment.line(PROMISE.id).remedy_id == remedy.id
    assert (remedy.step, remedy.manifestation_id, remedy.opened_on) == (PROMISE.text, PROMISE.manifestation_id, TODAY)
    assert (stored(uow), load_remedies(uow).remedies) == (commitment, (remedy,))


def test_a_blank_promise_cannot_be_followed(uow, written):
    acts.save_commitment(uow, commitment=written.with_line(replace(PROMISE, text=" ")), now=NOW)

    with pytest.raises(NothingWritten):
        follow(uow)

    assert load_remedies(uow).remedies == ()


def test_a_promise_that_is_gone_cannot_be_followed(uow, written):
    acts.save_commitment(uow, commitment=written.without_line(PROMISE.id), now=NOW)

    with pytest.raises(UnknownEntry):
        follow(uow)


def test_following_is_undone_whole(uow, written):
    _, remedy = follow(uow)

    acts.unfollow_promise(uow, year=2026, line_id=PROMISE.id, remedy=remedy, now=LATER)

    assert (stored(uow).lines, load_remedies(uow).remedies) == (written.lines, ())


def test_a_remedy_that_was_worked_on_stays_when_following_is_undone(uow, written):
    _, remedy = follow(uow)
    mark_remedy(uow, remedy_id=remedy.id, progress=Progress.UNDERWAY, today=TODAY)

    acts.unfollow_promise(uow, year=2026, line_id=PROMISE.id, remedy=remedy, now=LATER)

    assert stored(uow).lines == written.lines
    assert [each.progress for each in load_remedies(uow).remedies] == [Progress.UNDERWAY]


# --- deleting ---------------------------------------------------------------------------------------------------------


@pytest.mark.usefixtures("written")
def test_a_deleted_commitment_comes_back_as_it_was_and_its_remedies_stay(uow):
    follow(uow)
    before = stored(uow)

    deleted = acts.delete_commitment(uow, year=2026)
    assert (deleted, stored(uow)) == (before, None)
    assert len(load_remedies(uow).remedies) == 1

    acts.restore_commitment(uow, commitment=deleted)
    assert stored(uow) == before
