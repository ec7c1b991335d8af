"""A commitment that many tests start from."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from sotay.domain.commitment import Commitment, CommitmentForm, CommitmentLine, CommitmentSection, LineId, Outcome
from sotay.domain.form import ProfileField, Signature
from sotay.domain.manifestation import ManifestationId


def a_commitment_form(form_id: str = "cam-ket", *, since: date = date(2019, 1, 1)) -> CommitmentForm:
    return CommitmentForm(
        id=form_id,
        name="Bản cam kết",
        titles=("BẢN CAM KẾT", "TU DƯỠNG, RÈN LUYỆN, PHẤN ĐẤU"),
        year_line="Năm {year}",
        opening="Năm {year}, tôi xin cam kết với chi bộ:",
        closing="Tôi tự giác thực hiện những điều đã cam kết trên đây.",
        sections=(
            CommitmentSection("dao-duc", "1", "Về đạo đức, lối sống", prompt="Giữ điều gì, bỏ điều gì."),
            CommitmentSection("nhiem-vu", "2", "Về nhiệm vụ được giao"),
            CommitmentSection("khac", "3", "Những điều khác", is_optional=True),
        ),
        left_header=(ProfileField("ĐẢNG BỘ", "committee"), ProfileField("CHI BỘ", "cell")),
        right_header="ĐẢNG CỘNG SẢN VIỆT NAM",
        profile_lines=((ProfileField("Họ và tên", "full_name"), ProfileField("Ngày sinh", "birth_date")),),
        signatures=(
            Signature("XÁC NHẬN CỦA CHI BỘ", "(Ký, ghi rõ họ tên)", is_left=True),
            Signature("NGƯỜI CAM KẾT", "(Ký, ghi rõ họ tên)", name_field="full_name"),
        ),
        notes=("Chưa tìm thấy mẫu chung.",),
        effective_from=since,
        check_titles=("KẾT QUẢ THỰC HIỆN CAM KẾT",),
        check_opening="Năm {year}, tôi đã thực hiện như sau:",
    )


def a_promise(key: str, text: str = "", section: str = "dao-duc", **facts: object) -> CommitmentLine:
    return replace(CommitmentLine(LineId(key), section, text or f"Hứa {key}"), **facts)


def a_commitment(*lines: CommitmentLine, year: int = 2026, **facts: object) -> Commitment:
    return replace(Commitment(year, a_commitment_form(), lines), **facts)


A_COMMITMENT = a_commitment(
    a_promise(
        "1",
        "Đọc đủ nguyên văn ba nghị quyết trong năm, mỗi nghị quyết viết một trang liên hệ với việc dạy học.",
        outcome=Outcome.KEPT,
        outcome_text="Đã đọc đủ; bài thứ ba nộp ngày 25/11.",
        manifestation_id=ManifestationId("I-2"),
    ),
    a_promise("2", "- Không nhận quà.\nCó ai gửi thì trả lại trong ngày.", outcome=Outcome.PARTLY),
    a_promise("3", "Giữ lời hứa với phụ huynh & học sinh <đúng hẹn>.", section="nhiem-vu"),
    a_promise("4", "  ", section="nhiem-vu"),
    a_promise(
        "5",
        "Dự đủ 12 kỳ sinh hoạt chi bộ.",
        section="nhiem-vu",
        outcome=Outcome.NOT_KEPT,
        outcome_text="Vắng một kỳ tháng 8.\n\nĐã đọc biên bản.",
    ),
    place="Tân Phong",
    signed_on=date(2026, 1, 5),
)
