"""What was removed for good comes back among the deleted, with its files."""

from dataclasses import replace
from datetime import date

import pytest
from tests.builders import NOW
from tests.fakes import FakeUnitOfWork

from sotay.domain.diary import DiaryEntry, EntryId
from sotay.domain.errors import UnknownEntry
from sotay.domain.remedy import Remedy, RemedyId
from sotay.services import diary, proofs, remedies
from sotay.services import undoing_purges as acts

TODAY = date(2026, 11, 22)
REMEDY = Remedy(RemedyId("r"), "Đọc đủ 19 điều", TODAY)
ENTRY = DiaryEntry(EntryId("e"), TODAY, "Dự sinh hoạt chi bộ", NOW)


@pytest.fixture
def uow():
    return FakeUnitOfWork()


def test_a_remedy_comes_back_with_its_files(uow):
    remedies.save_remedy(uow, remedy=REMEDY, today=TODAY)
    proof = proofs.add_proof(uow, owner=REMEDY.id, name="biên bản.pdf", content=b"%PDF", today=TODAY)
    remedies.delete_remedy(uow, remedy_id=REMEDY.id, now=NOW)
    purged = acts.purge_remedy(uow, remedy_id=REMEDY.id)
    with pytest.raises(UnknownEntry):
        proofs.proof_content(uow, proof_id=proof.id)

    acts.put_purged_remedy_back(uow, purged=purged, now=NOW)

    assert remedies.restore_remedy(uow, remedy_id=REMEDY.id) == replace(REMEDY, proofs=(proof,))
    assert proofs.proof_content(uow, proof_id=proof.id) == b"%PDF"


def test_a_diary_line_comes_back_with_its_files(uow):
    diary.write_entry(uow, entry=ENTRY, today=TODAY)
    proof = proofs.add_proof(uow, owner=ENTRY.id, name="ảnh.jpg", content=b"JPG", today=TODAY)
    diary.delete_entry(uow, entry_id=ENTRY.id, now=NOW)
    purged = acts.purge_entry(uow, entry_id=ENTRY.id)
    assert diary.load_diary(uow).deleted == ()

    acts.put_purged_entry_back(uow, purged=purged, now=NOW)

    assert diary.restore_entry(uow, entry_id=ENTRY.id) == replace(ENTRY, proofs=(proof,))
    assert proofs.proof_content(uow, proof_id=proof.id) == b"JPG"
