"""``sotay handbook show`` over a real store."""

import re

NOTE = "Điều này chỉ để mình tôi đọc."


def test_periods_are_listed_the_latest_first(sotay, handbook, answers):
    sotay("handbook", "fill", handbook, "--answers", answers("2026-Q3"))

    said = sotay("handbook", "show", handbook)

    assert said.out.splitlines() == [
        "Sổ tay của Nguyễn Văn An",
        "2026-Q4     Quý IV năm 2026 — đang mở, hạn 31/12/2026, 2/27 mục có mức trả lời",
        "2026-Q3     Quý III năm 2026 — đang mở, hạn 30/09/2026, 2/27 mục có mức trả lời",
    ]


def test_one_period_is_shown_with_every_item(sotay, handbook):
    lines = sotay("handbook", "show", handbook, "--period", "2026-q4").out.splitlines()

    assert sum(bool(re.match(r"(I|II|III)\.\d ", line)) for line in lines) == 27
    assert "I.1 Phai nhạt lý tưởng, giảm sút niềm tin: Tôi không có biểu hiện này" in lines
    assert "  Hạn chế: Có buổi học chưa ghi chép." in lines
    assert f"  Ghi chú riêng: {NOTE}" in lines


def test_an_unknown_period_is_refused(sotay, handbook):
    said = sotay("handbook", "show", handbook, "--period", "2020-01")

    assert (said.code, said.out) == (1, "")
    assert said.err == "Sổ tay không có bản tự đánh giá tháng 1 năm 2020.\n"


def test_reading_leaves_no_backup_behind(sotay, handbook):
    before = len(sotay("backup", "list", handbook, "--json").plain)

    sotay("handbook", "show", handbook)

    assert len(sotay("backup", "list", handbook, "--json").plain) == before
