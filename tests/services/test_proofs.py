"""Proof files: taken from disk within the limit, kept, hidden and brought back."""

from datetime import date

import pytest
from tests.builders import NOW
from tests.fakes import FakeUnitOfWork

from sotay.domain.errors import FileNotReadable, ProofTooLarge, UnknownEntry
from sotay.domain.proof import PROOF_LIMIT, ProofId
from sotay.domain.remedy import Remedy, RemedyId
from sotay.services import proofs as acts

TODAY = date(2026, 11, 22)
REMEDY = Remedy(RemedyId("r"), "Đọc đủ 19 điều", TODAY)


@pytest.fixture
def uow():
    made = FakeUnitOfWork()
    with made:
        made.remedies.put(REMEDY)
        made.commit()
    return made


def proofs_of(uow):
    with uow:
        return uow.remedies.get(REMEDY.id).proofs


def test_a_file_is_kept_whole_with_its_owner(uow):
    proof = acts.add_proof(uow, owner=REMEDY.id, name="biên bản.pdf", content=b"%PDF", today=TODAY)

    assert proofs_of(uow) == (proof,)
    assert (proof.name, proof.size_bytes, proof.added_on) == ("biên bản.pdf", 4, TODAY)
    assert acts.proof_content(uow, proof_id=proof.id) == b"%PDF"


def test_a_hidden_file_comes_back(uow):
    proof = acts.add_proof(uow, owner=REMEDY.id, name="ảnh.jpg", content=b"\xff", today=TODAY)

    acts.delete_proof(uow, proof_id=proof.id, now=NOW)
    assert proofs_of(uow) == ()

    acts.restore_proof(uow, proof_id=proof.id)
    assert proofs_of(uow) == (proof,)


def test_what_is_too_large_is_refused_and_nothing_changes(uow):
    with pytest.raises(ProofTooLarge):
        acts.add_proof(uow, owner=REMEDY.id, name="phim.mp4", content=bytes(PROOF_LIMIT + 1), today=TODAY)

    assert proofs_of(uow) == ()


@pytest.mark.parametrize("act", [acts.delete_proof, acts.proof_content, acts.restore_proof])
def test_a_file_that_is_not_there_is_unknown(uow, act):
    facts = {"now": NOW} if act is acts.delete_proof else {}
    with pytest.raises(UnknownEntry):
        act(uow, proof_id=ProofId("lạ"), **facts)


def test_a_file_on_disk_is_read_with_its_name(tmp_path):
    path = tmp_path / "giấy khen.png"
    path.write_bytes(b"\x89PNG")

    assert acts.read_proof_file(path) == ("giấy khen.png", b"\x89PNG")


def test_a_file_on_disk_that_is_too_large_is_refused_by_name_and_size(tmp_path):
    path = tmp_path / "phim.mp4"
    with path.open("wb") as stream:
        stream.truncate(3 * PROOF_LIMIT)

    with pytest.raises(ProofTooLarge) as refused:
        acts.read_proof_file(path)

    assert (refused.value.name, refused.value.size) == ("phim.mp4", 3 * PROOF_LIMIT)


def test_a_folder_or_a_missing_file_cannot_be_read(tmp_path):
    for path in (tmp_path, tmp_path / "không có.pdf"):
        with pytest.raises(FileNotReadable):
            acts.read_proof_file(path)
