"""``sotay handbook`` over a real store."""

import json
import os
import re
import subprocess
import unicodedata

import pytest
from tests.vietnamese import english_in

NOTE = "Điều này chỉ để mình tôi đọc."


def text_of(pdf):
    return subprocess.run(["pdftotext", "-layout", str(pdf), "-"], capture_output=True, check=True, text=True).stdout


def period_of(sotay, folder, period="2026-Q4"):
    return sotay("handbook", "show", folder, "--period", period, "--json").plain


# --- new


def test_a_new_handbook_shows_its_recovery_code_once(sotay, tmp_path):
    said = sotay("handbook", "new", tmp_path / "sổ", "--name", "  Nguyễn   Văn An ")

    assert said.code == 0
    assert said.out.startswith("Đã tạo sổ tay của Nguyễn Văn An ở ")
    assert len(re.findall(r"Mã khôi phục: [0-9A-Z-]{30,}\n", said.out)) == 1
    assert sotay("handbook", "show", tmp_path / "sổ", "--json").plain["profile"]["full_name"] == "Nguyễn Văn An"


def test_the_recovery_code_is_in_the_json(sotay, tmp_path):
    plain = sotay("handbook", "new", tmp_path / "sổ", "--name", "An", "--json").plain

    assert re.fullmatch(r"[0-9A-Z-]{30,}", plain["recovery_code"])


def test_a_profile_fills_the_lines_that_documents_print(sotay, tmp_path, write):
    profile = write("ho-so.yaml", 'birth_date: "19/05/1980"\ncell: "Chi bộ 3"\nunit: "Trường Tiểu học"\n')

    sotay("handbook", "new", tmp_path / "sổ", "--name", "An", "--profile", profile)

    stored = sotay("handbook", "show", tmp_path / "sổ", "--json").plain["profile"]
    assert (stored["full_name"], stored["birth_date"], stored["cell"]) == ("An", "1980-05-19", "Chi bộ 3")


def test_a_broken_profile_is_named_with_its_place_and_nothing_is_made(sotay, tmp_path, write):
    profile = write("ho-so.yaml", 'cell: "Chi bộ 3"\nlạ: "x"\n')

    said = sotay("handbook", "new", tmp_path / "sổ", "--name", "An", "--profile", profile)

    assert (said.code, said.out) == (1, "")
    assert said.err.startswith(f"{profile}:2:1: ")
    assert not (tmp_path / "sổ").exists()


def test_a_folder_that_holds_something_is_left_alone(sotay, handbook):
    before = sorted(handbook.rglob("*"))

    for dry_run in ((), ("--dry-run",)):
        said = sotay("handbook", "new", handbook, "--name", "Bình", *dry_run)
        assert said.code == 1
        assert "không tạo gì ở đó" in said.err
    assert sorted(handbook.rglob("*")) == before


def test_a_preview_makes_nothing_and_asks_for_nothing(sotay, tmp_path):
    said = sotay("handbook", "new", tmp_path / "sổ", "--name", "An", "--dry-run", password=None)

    assert said.code == 0
    assert "Chỉ xem trước, chưa ghi gì." in said.out
    assert not (tmp_path / "sổ").exists()


def test_a_weak_password_is_refused_and_nothing_is_left(sotay, tmp_path):
    said = sotay("handbook", "new", tmp_path / "sổ", "--name", "An", password="ngắn")

    assert said.code == 1
    assert "ít nhất" in said.err
    assert not (tmp_path / "sổ").exists()


# --- fill


def test_filling_twice_updates_what_the_file_names(sotay, handbook, answers):
    sotay("handbook", "fill", handbook, "--answers", answers(level="fixed"))

    stored = period_of(sotay, handbook)
    assert (stored["period"], stored["due"], stored["answered"], stored["total"]) == ("2026-Q4", "2026-12-31", 2, 27)
    assert stored["answers"]["phai-nhat-ly-tuong"]["level"] == "fixed"
    assert stored["answers"]["luoi-hoc-ly-luan"]["private"] == NOTE


def test_what_is_filled_is_told(sotay, handbook, answers):
    said = sotay("handbook", "fill", handbook, "--answers", answers("2026-11"))

    assert said.out == "Đã ghi 2 mục vào kỳ tháng 11 năm 2026: 2/27 mục có mức trả lời.\n"


def test_filling_can_be_previewed(sotay, handbook, answers):
    said = sotay("handbook", "fill", handbook, "--answers", answers("2026-11"), "--dry-run")

    assert said.out.startswith("Sẽ ghi 2 mục vào kỳ tháng 11 năm 2026: 2/27")
    assert [each["period"] for each in sotay("handbook", "show", handbook, "--json").plain["periods"]] == ["2026-Q4"]


def test_an_unknown_item_keeps_the_whole_file_out(sotay, handbook, write):
    file = write(
        "x.yaml", 'period: "2026-11"\nanswers:\n  phai-nhat-ly-tuong: {level: "none"}\n  lạ: {level: "none"}\n'
    )

    said = sotay("handbook", "fill", handbook, "--answers", file)

    assert (said.code, said.out) == (1, "")
    assert "«lạ»" in said.err
    assert sotay("handbook", "show", handbook, "--period", "2026-11").code == 1


def test_a_broken_answers_file_is_refused_with_every_problem(sotay, handbook, write):
    file = write("x.yaml", 'period: "2026-Q9"\nanswers:\n\ta: b\n')

    said = sotay("handbook", "fill", handbook, "--answers", file)

    assert said.code == 1
    assert all(line.startswith(f"{file}:") for line in said.err.splitlines())


def test_decomposed_letters_are_stored_composed(sotay, tmp_path, answers):
    file = answers()
    file.write_text(unicodedata.normalize("NFD", file.read_text("utf-8")), "utf-8")
    name = unicodedata.normalize("NFD", "Trần Thị Bưởi")

    sotay("handbook", "new", tmp_path / "khác", "--name", name)
    sotay("handbook", "fill", tmp_path / "khác", "--answers", file)

    assert period_of(sotay, tmp_path / "khác")["answers"]["luoi-hoc-ly-luan"]["private"] == NOTE
    assert "Trần Thị Bưởi" in sotay("handbook", "show", tmp_path / "khác").out


# --- show


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
    assert f"  Ghi chép riêng: {NOTE}" in lines


def test_an_unknown_period_is_refused(sotay, handbook):
    said = sotay("handbook", "show", handbook, "--period", "2020-01")

    assert (said.code, said.out) == (1, "")
    assert said.err == "Sổ tay không có bản tự đánh giá tháng 1 năm 2020.\n"


def test_reading_leaves_no_backup_behind(sotay, handbook):
    before = len(sotay("backup", "list", handbook, "--json").plain)

    sotay("handbook", "show", handbook)

    assert len(sotay("backup", "list", handbook, "--json").plain) == before


# --- close and reopen


def test_a_closed_period_refuses_answers_until_it_is_reopened(sotay, handbook, answers):
    closed = sotay("handbook", "close", handbook, "--period", "2026-Q4")
    assert closed.out.startswith("Đã chốt kỳ quý IV năm 2026 lúc 14:05 ngày 22/11/2026: 2/27 mục có mức trả lời.\n")
    assert "Chưa trả lời 25 mục: I.2, I.4" in closed.out

    refused = sotay("handbook", "fill", handbook, "--answers", answers(level="fixed"))
    assert (refused.code, refused.out) == (1, "")
    assert "đã chốt" in refused.err
    assert period_of(sotay, handbook)["answers"]["phai-nhat-ly-tuong"]["level"] == "none"

    assert sotay("handbook", "reopen", handbook, "--period", "2026-Q4").code == 0
    assert sotay("handbook", "fill", handbook, "--answers", answers(level="fixed")).code == 0
    assert period_of(sotay, handbook)["closed_at"] is None


def test_closing_and_reopening_can_be_previewed(sotay, handbook):
    assert sotay("handbook", "close", handbook, "--period", "2026-Q4", "--dry-run").out.startswith("Sẽ chốt kỳ quý IV")
    assert period_of(sotay, handbook)["closed_at"] is None

    sotay("handbook", "close", handbook, "--period", "2026-Q4")
    said = sotay("handbook", "reopen", handbook, "--period", "2026-Q4", "--dry-run")

    assert said.out.startswith("Sẽ mở lại kỳ quý IV")
    assert period_of(sotay, handbook)["closed_at"] == "2026-11-22T14:05:00+00:00"


def test_reopening_an_open_period_is_refused(sotay, handbook):
    assert "đang mở" in sotay("handbook", "reopen", handbook, "--period", "2026-Q4").err


# --- export


def test_the_review_is_composed_as_pdf_without_private_notes(sotay, handbook, tmp_path):
    said = sotay("handbook", "export", handbook, "--out", tmp_path / "bản.pdf")

    assert said.code == 0
    assert "Đã xuất bản kiểm điểm năm 2026 theo mẫu 2025-2B" in said.out
    text = text_of(tmp_path / "bản.pdf")
    assert "Nguyễn Văn An" in text
    assert "Có buổi học chưa ghi chép." in text
    assert "Điều này chỉ để mình tôi đọc" not in text


def test_the_same_input_gives_the_same_bytes(sotay, handbook, tmp_path):
    for name in ("a.pdf", "b.pdf"):
        sotay("handbook", "export", handbook, "--year", "2026", "--out", tmp_path / name)

    assert (tmp_path / "a.pdf").read_bytes() == (tmp_path / "b.pdf").read_bytes()


def test_the_latest_year_is_taken_and_another_can_be_named(sotay, handbook, answers, tmp_path):
    sotay("handbook", "fill", handbook, "--answers", answers("2027-Q1"))

    latest = sotay("handbook", "export", handbook, "--out", tmp_path / "a.pdf", "--json").plain
    named = sotay("handbook", "export", handbook, "--year", "2026", "--out", tmp_path / "a.pdf", "--json").plain

    assert (latest["year"], named["year"]) == (2027, 2026)
    assert latest["is_draft"] is True


def test_a_form_is_named_by_letter_or_in_full(sotay, handbook, tmp_path):
    for name in ("2C", "2025-2C"):
        said = sotay("handbook", "export", handbook, "--form", name, "--out", tmp_path / "a.pdf", "--json")
        assert said.plain["form"] == "2025-2C"


@pytest.mark.parametrize(
    ("words", "reason"), [(("--form", "3Z"), "«3Z»"), (("--year", "2020"), "Năm 2020 chưa có kỳ tự đánh giá nào")]
)
def test_an_unknown_form_or_an_empty_year_writes_nothing(sotay, handbook, tmp_path, words, reason):
    said = sotay("handbook", "export", handbook, *words, "--out", tmp_path / "a.pdf", "--json")

    assert (said.code, said.out) == (1, "")
    assert reason in said.err
    assert not (tmp_path / "a.pdf").exists()


def test_a_target_that_cannot_be_written_is_refused(sotay, handbook, tmp_path):
    said = sotay("handbook", "export", handbook, "--out", tmp_path / "không có" / "a.pdf")

    assert (said.code, said.out) == (1, "")
    assert "Không ghi được tệp" in said.err


def test_a_file_of_that_name_is_replaced(sotay, handbook, tmp_path):
    (tmp_path / "a.pdf").write_bytes(b"old")

    sotay("handbook", "export", handbook, "--out", tmp_path / "a.pdf")

    assert (tmp_path / "a.pdf").read_bytes().startswith(b"%PDF")
    assert not [name for name in os.listdir(tmp_path) if name.endswith(".tmp")]


# --- every command


EVERY = (
    ("show",),
    ("fill", "--answers", "{answers}"),
    ("close", "--period", "2026-Q4"),
    ("reopen", "--period", "2026-Q4"),
    ("export", "--out", "{tmp}/a.pdf"),
)


@pytest.mark.parametrize("words", EVERY)
def test_a_wrong_password_is_told_and_changes_nothing(sotay, handbook, answers, tmp_path, words):
    before = {path: path.read_bytes() for path in handbook.rglob("*") if path.is_file() and path.name != "lock"}
    command, *options = [each.format(answers=answers(), tmp=tmp_path) for each in words]

    said = sotay("handbook", command, handbook, *options, password="không phải mật khẩu")

    assert (said.code, said.out) == (1, "")
    assert said.err.startswith("Mật khẩu chưa đúng.")
    assert {path: path.read_bytes() for path in before} == before


@pytest.mark.parametrize("words", EVERY)
def test_a_folder_without_handbook_is_told_before_a_password_is_asked_for(sotay, answers, tmp_path, words):
    command, *options = [each.format(answers=answers(), tmp=tmp_path) for each in words]

    said = sotay("handbook", command, tmp_path / "không có", *options, password=None)

    assert (said.code, said.out) == (1, "")
    assert "không có sổ tay nào" in said.err


def test_what_people_read_holds_no_english(sotay, handbook, answers, tmp_path):
    said = [
        sotay("handbook", "show", handbook),
        sotay("handbook", "show", handbook, "--period", "2026-Q4"),
        sotay("handbook", "fill", handbook, "--answers", answers()),
        sotay("handbook", "close", handbook, "--period", "2026-Q4"),
        sotay("handbook", "export", handbook, "--out", tmp_path / "a.pdf"),
        sotay("backup", "create", handbook),
        sotay("backup", "verify", handbook),
        sotay("doctor", handbook),
    ]

    texts = [each.out.replace(str(tmp_path), "") + each.err for each in said]
    assert [english_in(re.sub(r"\S*/\S*|\d+,\d [KMG]B", " ", text)) for text in texts] == [[]] * len(said)


def test_json_is_all_that_is_printed(sotay, handbook, answers, tmp_path):
    for words in (("show",), ("fill", "--answers", answers()), ("close", "--period", "2026-Q4"), ("reopen", "--period",
                  "2026-Q4"), ("export", "--out", tmp_path / "a.pdf")):  # fmt: skip
        command, *options = words
        said = sotay("handbook", command, handbook, *options, "--json")
        assert isinstance(json.loads(said.out), dict)
        assert said.err == ""
