"""Make the handbook that is kept for ever for the present schema: ``python -m tests.storage.keeping``.

Run once when a schema is released; what lies in ``tests/data/handbooks`` is never made anew after that.
"""

import shutil
from datetime import date, timedelta
from pathlib import Path

from tests.builders import FIXED, LATER, NONE, NOW, a_checklist, a_form, an_answer, periods
from tests.storage.builders import Clock

from sotay.domain.backup import BackupReason
from sotay.domain.catalog_file import (
    AcceptedFile,
    CatalogFile,
    CatalogKind,
    Draft,
    DraftId,
    Publication,
    Publisher,
)
from sotay.domain.commitment import Commitment, CommitmentForm, CommitmentLine, CommitmentSection, LineId, Outcome
from sotay.domain.diary import DiaryEntry, EntryId
from sotay.domain.hand_in import HandIn, KnownCell, SubmissionId
from sotay.domain.manifestation import ManifestationId
from sotay.domain.member import Membership, Profile
from sotay.domain.proof import Proof, ProofId
from sotay.domain.remedy import Progress, RaisedBy, Remedy, RemedyId
from sotay.domain.review import AnnualReview
from sotay.services import assessments, handbook, reviews
from sotay.storage.schema import newest_schema
from sotay.storage.stores import SqlCipherStores

A_REMEDY = Remedy(
    RemedyId("r1"),
    "Làm việc đúng hẹn",
    date(2026, 9, 30),
    fault="Còn chậm",
    manifestation_id=ManifestationId("b"),
    raised_by=RaisedBy.REVIEW,
    source=periods("2026-Q3")[0],
    due=date(2026, 12, 15),
    progress=Progress.UNDERWAY,
    result="Đã xong một nửa",
    confirmed_by="Tổ trưởng",
)
A_COMMITMENT = Commitment(
    2026,
    CommitmentForm(
        id="cam-ket",
        name="Bản cam kết",
        titles=("BẢN CAM KẾT",),
        year_line="Năm {year}",
        opening="Tôi xin cam kết:",
        closing="",
        sections=(CommitmentSection("dao-duc", "1", "Đạo đức"),),
        left_header=(),
        right_header="ĐẢNG CỘNG SẢN VIỆT NAM",
        profile_lines=(),
        signatures=(),
    ),
    lines=(CommitmentLine(LineId("l1"), "dao-duc", "Đi họp đúng giờ", outcome=Outcome.PARTLY),),
)
A_HAND_IN = HandIn(SubmissionId("s1"), 2026, 1, "khoá", "Chi bộ Trường số 2", "a.bainop", LATER, "{}", "băm")

A_FILE = CatalogFile(CatalogKind.CHECKLIST, "thu", "2", '# Lời dẫn\nid: "thu"\n')
AN_ACCEPTED_FILE = AcceptedFile(A_FILE, "khoá phát hành", 1, NOW)
A_PUBLISHER = Publisher("khoá phát hành", "Đảng uỷ xã Nà Khiết", NOW)
A_DRAFT = Draft(DraftId("d1"), CatalogKind.FORM, "id: [dở dang", "1", NOW)
A_PUBLICATION = Publication(A_FILE, 1, NOW, b"package")

KEPT = Path(__file__).resolve().parents[1] / "data" / "handbooks"
PASSWORD = "mật khẩu của sổ tay cũ"


def fill(uow):
    """Use every table: two periods, one of them closed, one deleted, a review, a profile, a setting."""
    q2, q3, q4 = periods("2026-Q2", "2026-Q3", "2026-Q4")
    profile = Profile(
        full_name="Nguyễn Thị Hồng Hạnh",
        birth_date=date(1974, 2, 5),
        cell="Chi bộ Trường số 2",
        form_id="2025-2C",
        membership=Membership.PROBATIONARY,
    )
    handbook.set_up(uow, profile=profile, checklist=a_checklist(), now=NOW)
    for period in (q2, q3, q4):
        assessments.open_assessment(uow, period=period, due=None, checklist=a_checklist(), now=NOW)
        answer = an_answer("a", NONE, done_well=f"Đã làm trong {period.written}", private_note="Chỉ mình tôi biết")
        assessments.save_answer(uow, now=NOW, period=period, answer=answer)
    assessments.save_answer(uow, now=NOW, period=q4, answer=an_answer("b", FIXED, shortcoming="Còn chậm", remedy="Làm"))
    assessments.close_assessment(uow, period=q3, now=LATER)
    assessments.delete_assessment(uow, period=q2, now=LATER + timedelta(days=1))
    review = AnnualReview(2026, a_form(), stated=frozenset({"x"}), place="Tân Phong", signed_on=date(2026, 12, 20))
    review = review.with_text("ưu điểm", "Gương mẫu, tận tuỵ.").with_points("c1", "9,5").with_choice("mức", "tốt")
    reviews.save_review(uow, review=review, now=LATER)
    handbook.save_setting(uow, key="lock-minutes", value="10")
    fill_year(uow)
    fill_files(uow)


def fill_files(uow):
    """Use every table of the third schema: accepted and written data files, keys, words answered before a move."""
    (q4,) = periods("2026-Q4")
    with uow:
        uow.catalog_files.accept(AN_ACCEPTED_FILE)
        uow.catalog_files.put_publisher(A_PUBLISHER)
        uow.drafting.put(A_DRAFT)
        uow.drafting.publish(A_PUBLICATION)
        uow.drafting.put_seed("hạt giống phát hành", NOW)
        uow.assessments.put_other_words(q4, {ManifestationId("c"): a_checklist(version="0")})
        uow.commit()


def fill_year(uow):
    """Use every table of the second schema: an earlier wording, a diary entry and a remedy with proofs, the rest."""
    (q4,) = periods("2026-Q4")
    again = an_answer("b", FIXED, shortcoming="Còn chậm", remedy="Làm ngay")
    assessments.save_answer(uow, now=LATER, period=q4, answer=again)
    with uow:
        uow.diary.put(DiaryEntry(EntryId("e1"), date(2026, 11, 20), "Họp thôn bản", NOW, ManifestationId("a")))
        uow.proofs.add(EntryId("e1"), Proof(ProofId("p1"), "ảnh.jpg", 3, date(2026, 11, 20)), b"abc")
        uow.remedies.put(A_REMEDY)
        uow.commitments.put(A_COMMITMENT)
        uow.hand_ins.put(A_HAND_IN)
        uow.hand_ins.put_cell(KnownCell("khoá", "Chi bộ Trường số 2", "thẻ", NOW))
        uow.hand_ins.put_seed("hạt giống", NOW)
        uow.commit()


def main():
    """Make the folder of this schema."""
    folder = KEPT / f"{newest_schema():04d}"
    shutil.rmtree(folder, ignore_errors=True)
    desk, code = SqlCipherStores(Clock()).create(folder, password=PASSWORD)
    desk.run(fill).result()
    desk.back_up(BackupReason.ON_DEMAND).result()
    desk.close().result()
    (folder / "lock").unlink()
    (KEPT / f"{newest_schema():04d}.code").write_text(code + "\n", encoding="ascii")


if __name__ == "__main__":
    main()
