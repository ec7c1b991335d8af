"""``sotay handbook new|fill|close|reopen`` over a real store."""

import re
import unicodedata

NOTE = "Điều này chỉ để mình tôi đọc."


def period_of(sotay, folder, period="2026-Q4"):
    return sotay("handbook", "show", folder, "--period", period, "--json").plain


# --- new


def test_a_new_handbook_shows_its_recovery_code_once(sotay, tmp_path):
    said = sotay("handbook", "new", tmp_path / "sổ", "--name", "  Nguyễn   Văn An ")

    assert said.code == 0
    assert said.out.startswith("Đã lập sổ tay của Nguyễn Văn An ở ")
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
        assert "không lập gì ở đó" in said.err
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
