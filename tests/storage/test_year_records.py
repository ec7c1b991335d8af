"""Diary, remedies, proofs, commitments and hand-ins come back as they were stored."""

import unicodedata
from dataclasses import replace
from datetime import date, timedelta

import pytest
from tests.builders import NOW, periods
from tests.storage.keeping import A_COMMITMENT, A_HAND_IN, A_REMEDY

from sotay.domain.diary import DiaryEntry, EntryId
from sotay.domain.errors import UnknownEntry
from sotay.domain.hand_in import HandInState, KnownCell, SubmissionId
from sotay.domain.proof import Proof, ProofId
from sotay.domain.remedy import Progress, RemedyId
from sotay.storage.unit_of_work import SqlUnitOfWork

ENTRY = DiaryEntry(EntryId("e"), date(2026, 3, 8), "Giúp bản Nà Khiết làm đường", NOW)
PROOF = Proof(ProofId("p"), "biên bản.pdf", 4, date(2026, 3, 9))


@pytest.fixture
def uow(database):
    with SqlUnitOfWork(database) as opened:
        yield opened


def test_a_diary_comes_back_with_the_latest_day_first_and_a_year_from_its_beginning(uow):
    later = replace(ENTRY, id=EntryId("f"), day=date(2026, 12, 31))
    of_another_year = replace(ENTRY, id=EntryId("g"), day=date(2027, 1, 1))
    for each in (ENTRY, of_another_year, later):
        uow.diary.put(each)

    assert uow.diary.all() == (of_another_year, later, ENTRY)
    assert uow.diary.of_year(2026) == (ENTRY, later)


def test_lines_are_counted_by_item_without_deleted_ones_and_those_of_no_item(uow):
    tied = replace(ENTRY, manifestation_id="benh-thanh-tich")
    for each in (ENTRY, replace(tied, id=EntryId("f")), replace(tied, id=EntryId("g")), replace(tied, id=EntryId("h"))):
        uow.diary.put(each)
    uow.diary.put_deleted(EntryId("h"), NOW)

    assert uow.diary.counts() == {"benh-thanh-tich": 2}


def test_text_of_another_normal_form_is_stored_composed(uow):
    uow.diary.put(replace(ENTRY, text=unicodedata.normalize("NFD", ENTRY.text)))

    assert uow.diary.get(ENTRY.id).text == ENTRY.text


def test_a_deleted_entry_is_unseen_until_it_is_brought_back_with_its_proofs(uow):
    uow.diary.put(ENTRY)
    uow.proofs.add(ENTRY.id, PROOF, b"%PDF")

    uow.diary.put_deleted(ENTRY.id, NOW)

    with pytest.raises(UnknownEntry):
        uow.diary.get(ENTRY.id)
    assert (uow.diary.all(), uow.diary.of_year(2026)) == ((), ())
    assert [each.id for each in uow.diary.all(deleted=True)] == [ENTRY.id]
    uow.diary.put_deleted(ENTRY.id, None)
    assert uow.diary.get(ENTRY.id) == replace(ENTRY, proofs=(PROOF,))


def test_a_changed_entry_keeps_its_proofs(uow):
    uow.diary.put(ENTRY)
    uow.proofs.add(ENTRY.id, PROOF, b"%PDF")

    uow.diary.put(replace(ENTRY, text="Giúp bản làm đường"))

    assert uow.diary.get(ENTRY.id).proofs == (PROOF,)


def test_a_purged_entry_takes_its_proofs_along(uow):
    uow.diary.put(ENTRY)
    uow.proofs.add(ENTRY.id, PROOF, b"%PDF")

    uow.diary.purge(ENTRY.id)

    with pytest.raises(UnknownEntry):
        uow.proofs.content(PROOF.id)
    with pytest.raises(UnknownEntry):
        uow.diary.put_deleted(ENTRY.id, None)


def test_a_hidden_proof_is_not_listed_and_can_be_brought_back(uow):
    uow.remedies.put(A_REMEDY)
    uow.proofs.add(A_REMEDY.id, PROOF, b"%PDF")

    uow.proofs.put_deleted(PROOF.id, NOW)
    assert uow.remedies.get(A_REMEDY.id).proofs == ()
    uow.proofs.put_deleted(PROOF.id, None)

    assert uow.remedies.get(A_REMEDY.id).proofs == (PROOF,)
    assert uow.proofs.content(PROOF.id) == b"%PDF"


def test_a_remedy_comes_back_as_it_was_stored_and_changed(uow):
    done = replace(A_REMEDY, progress=Progress.DONE, done_on=date(2026, 12, 1), source=periods("2025-2030")[0])
    uow.remedies.put(A_REMEDY)
    assert uow.remedies.get(A_REMEDY.id) == A_REMEDY

    uow.remedies.put(done)

    assert uow.remedies.all() == (done,)


def test_what_is_not_there_is_unknown(uow):
    for act in (uow.remedies.get, uow.remedies.purge, lambda each: uow.remedies.put_deleted(each, NOW)):
        with pytest.raises(UnknownEntry):
            act(RemedyId("lạ"))
    with pytest.raises(UnknownEntry):
        uow.proofs.put_deleted(ProofId("lạ"), NOW)


def test_a_commitment_comes_back_and_can_be_taken_away(uow):
    uow.commitments.put(A_COMMITMENT)
    uow.commitments.put(replace(A_COMMITMENT, place="Tân Phong"))

    assert uow.commitments.get(2026) == replace(A_COMMITMENT, place="Tân Phong")
    assert uow.commitments.years() == (2026,)
    uow.commitments.remove(2026)
    assert (uow.commitments.get(2026), uow.commitments.years()) == (None, ())


def test_hand_ins_are_listed_with_the_latest_first_and_changed_in_place(uow):
    second = replace(A_HAND_IN, id=SubmissionId("s2"), sequence=2)
    uow.hand_ins.put(A_HAND_IN)
    uow.hand_ins.put(second)
    received = replace(A_HAND_IN, state=HandInState.RETURNED, answered_at=NOW, comment="Bổ sung mục II")

    uow.hand_ins.put(received)

    assert uow.hand_ins.all() == (second, received)
    assert (uow.hand_ins.last(), uow.hand_ins.last(before=2), uow.hand_ins.last(before=1)) == (second, received, None)
    uow.hand_ins.remove(second.id)
    assert (uow.hand_ins.get(second.id), uow.hand_ins.get(A_HAND_IN.id)) == (None, received)


def test_a_signing_key_is_made_once(uow):
    assert uow.hand_ins.seed() is None

    uow.hand_ins.put_seed("một", NOW)
    uow.hand_ins.put_seed("hai", NOW)

    assert uow.hand_ins.seed() == "một"


def test_cards_are_kept_by_key_with_the_latest_first(uow):
    old, new = KnownCell("k1", "Chi bộ 1", "thẻ cũ", NOW), KnownCell("k2", "Chi bộ 1", "thẻ", NOW + timedelta(days=1))
    uow.hand_ins.put_cell(old)
    uow.hand_ins.put_cell(new)

    assert uow.hand_ins.cells() == (new, old)
    uow.hand_ins.remove_cell("k2")
    assert uow.hand_ins.cells() == (old,)
