"""Acts on the diary."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from tests.builders import LATER, NOW, a_checklist
from tests.fakes import FakeUnitOfWork

from sotay.domain.diary import ENTRY_LIMIT, DiaryDraft, DiaryEntry, EntryId
from sotay.domain.errors import DateOutOfRange, NothingWritten, ProofTooLarge, TextTooLong, UnknownEntry
from sotay.domain.proof import PROOF_LIMIT
from sotay.services import diary as acts
from sotay.services.proofs import add_proof, proof_content
from sotay.services.undoing_purges import purge_entry

TODAY = NOW.date()
ENTRY = DiaryEntry(EntryId("e"), TODAY, "Đi thăm hộ nghèo thôn 2", NOW, "a")
DRAFT = DiaryDraft("Đang viết dở", TODAY, "b", "ảnh.jpg")


@pytest.fixture
def uow():
    made = FakeUnitOfWork()
    with made:
        made.checklists.accept(a_checklist(), NOW)
        made.commit()
    return made


def listed(uow):
    return tuple(line.entry for line in acts.load_diary(uow).lines)


def write(uow, *entries):
    for each in entries:
        acts.write_entry(uow, entry=each, today=TODAY)


def test_a_line_is_written_whole_and_without_white_space_around_it(uow):
    assert acts.write_entry(uow, entry=replace(ENTRY, text="  Đi thăm hộ nghèo thôn 2\n"), today=TODAY) == ENTRY
    assert listed(uow) == (ENTRY,)


@pytest.mark.parametrize(
    ("changes", "error"),
    [
        ({"text": " \n"}, NothingWritten),
        ({"text": "a" * (ENTRY_LIMIT + 1)}, TextTooLong),
        ({"day": TODAY + timedelta(days=1)}, DateOutOfRange),
    ],
)
@pytest.mark.parametrize("act", [acts.write_entry, acts.save_entry])
def test_what_cannot_be_a_line_changes_nothing(uow, changes, error, act):
    write(uow, ENTRY)
    with pytest.raises(error):
        act(uow, entry=replace(ENTRY, **changes), today=TODAY)

    assert listed(uow) == (ENTRY,)


def test_a_changed_line_gives_back_what_it_was_and_keeps_its_proofs(uow):
    write(uow, ENTRY)
    proof = add_proof(uow, owner=ENTRY.id, name="a.pdf", content=b"%PDF", today=TODAY)
    changed = replace(ENTRY, text="Đi thăm hai hộ", manifestation_id=None)

    assert acts.save_entry(uow, entry=changed, today=TODAY) == replace(ENTRY, proofs=(proof,))
    assert listed(uow) == (replace(changed, proofs=(proof,)),)


def test_the_latest_day_comes_first(uow):
    earlier = replace(ENTRY, id=EntryId("f"), day=date(2026, 3, 8))
    written_last = replace(ENTRY, id=EntryId("g"), written_at=LATER)
    write(uow, earlier, ENTRY, written_last)

    assert listed(uow) == (written_last, ENTRY, earlier)


def test_a_proof_is_kept_with_the_line_or_not_at_all(uow):
    too_large = acts.ProofFile("video.mp4", bytes(PROOF_LIMIT + 1))
    with pytest.raises(ProofTooLarge):
        acts.write_entry(uow, entry=ENTRY, today=TODAY, proof=too_large)
    assert listed(uow) == ()

    acts.write_entry(uow, entry=ENTRY, today=TODAY, proof=acts.ProofFile("ảnh.jpg", b"JPEG"))

    ((proof,),) = (each.proofs for each in listed(uow))
    assert (proof.name, proof.size_bytes, proof.added_on) == ("ảnh.jpg", 4, TODAY)
    assert proof_content(uow, proof_id=proof.id) == b"JPEG"


def test_a_deleted_line_comes_back_with_its_proofs(uow):
    acts.write_entry(uow, entry=ENTRY, today=TODAY, proof=acts.ProofFile("ảnh.jpg", b"JPEG"))
    (before,) = listed(uow)

    assert acts.delete_entry(uow, entry_id=ENTRY.id, now=NOW) == before
    at_hand = acts.load_diary(uow)
    assert (at_hand.lines, [each.id for each in at_hand.deleted]) == ((), [ENTRY.id])

    assert acts.restore_entry(uow, entry_id=ENTRY.id) == before
    assert listed(uow) == (before,)


def test_only_a_deleted_line_is_brought_back_or_removed_for_good(uow):
    write(uow, ENTRY)
    for act in (acts.restore_entry, purge_entry):
        with pytest.raises(UnknownEntry):
            act(uow, entry_id=ENTRY.id)
    acts.delete_entry(uow, entry_id=ENTRY.id, now=NOW)
    with pytest.raises(UnknownEntry):
        acts.delete_entry(uow, entry_id=ENTRY.id, now=NOW)

    assert purge_entry(uow, entry_id=ENTRY.id).entry == ENTRY
    assert acts.load_diary(uow).deleted == ()


def test_lines_are_counted_by_item(uow):
    others = [replace(ENTRY, id=EntryId(each), manifestation_id=item) for each, item in (("f", "a"), ("g", None))]
    gone = replace(ENTRY, id=EntryId("h"), manifestation_id="b")
    write(uow, ENTRY, *others, gone)
    acts.delete_entry(uow, entry_id=gone.id, now=NOW)

    assert acts.count_by_item(uow) == {"a": 2}


def test_a_draft_is_there_again_until_its_line_is_written(uow):
    acts.keep_draft(uow, draft=DRAFT)
    assert acts.load_draft(uow).draft == DRAFT
    assert listed(uow) == ()

    write(uow, ENTRY)

    assert acts.load_draft(uow).draft is None


def test_a_line_that_is_refused_leaves_the_draft(uow):
    acts.keep_draft(uow, draft=DRAFT)
    with pytest.raises(DateOutOfRange):
        acts.write_entry(uow, entry=replace(ENTRY, day=date(2030, 1, 1)), today=TODAY)

    assert acts.load_draft(uow).draft == DRAFT


def test_a_draft_without_a_word_is_let_go_of(uow):
    acts.keep_draft(uow, draft=DRAFT)
    acts.keep_draft(uow, draft=replace(DRAFT, text=" \n"))

    assert acts.load_draft(uow).draft is None
