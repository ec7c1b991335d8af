"""Files with text in old fonts: named and shown, and turned only on request."""

import pytest
from tests.old_text import in_tcvn3, in_vni
from tests.vietnamese import english_in

WORDS = "Đã đọc nghị quyết, chưa kiểm điểm nghiêm túc"
FILE = """
period: "2026-Q4"
answers:
  luoi-hoc-ly-luan:
    level: "fixing"
    done_well: "{words}"
    shortcoming: "{old}"
"""


@pytest.fixture
def old_answers(write):
    return write("cu.yaml", FILE.format(words=WORDS, old=in_tcvn3(WORDS)))


def stored(sotay, handbook):
    plain = sotay("handbook", "show", handbook, "--period", "2026-Q4", "--json").plain
    return plain["answers"]["luoi-hoc-ly-luan"]["shortcoming"]


def test_without_being_asked_nothing_is_turned_and_it_is_said(sotay, handbook, old_answers):
    said = sotay("handbook", "fill", handbook, "--answers", old_answers)

    assert said.code == 0
    assert "Mục I.3, ô «Hạn chế» viết bằng bảng mã cũ TCVN3 (phông .VnTime):" in said.out
    assert f"Trước: {in_tcvn3(WORDS)}\n  Sau: {WORDS}\n" in said.out
    assert "Chưa đổi gì: 1 ô này" in said.out
    assert "«Việc làm được»" not in said.out
    assert stored(sotay, handbook) == in_tcvn3(WORDS)


def test_on_request_old_text_is_turned_and_it_is_said(sotay, handbook, old_answers):
    said = sotay("handbook", "fill", handbook, "--answers", old_answers, "--convert-old-text")

    assert "Đã đổi 1 ô sang chữ Unicode." in said.out
    assert stored(sotay, handbook) == WORDS


def test_turning_can_be_previewed(sotay, handbook, old_answers):
    before = stored(sotay, handbook)
    said = sotay("handbook", "fill", handbook, "--answers", old_answers, "--convert-old-text", "--dry-run")

    assert f"Sau: {WORDS}" in said.out
    assert stored(sotay, handbook) == before


def test_what_was_found_is_in_the_json(sotay, handbook, old_answers, answers):
    plain = sotay("handbook", "fill", handbook, "--answers", old_answers, "--json").plain
    other = sotay("handbook", "fill", handbook, "--answers", answers(), "--convert-old-text", "--json").plain

    (found,) = plain["old_text"]
    assert (found["item"], found["field"], found["encoding"]) == ("luoi-hoc-ly-luan", "shortcoming", "tcvn3")
    assert (found["before"], found["after"]) == (in_tcvn3(WORDS), WORDS)
    assert plain["old_text_converted"] is False
    assert (other["old_text"], other["old_text_converted"]) == ([], False)


@pytest.mark.parametrize("asked", [False, True])
def test_the_lines_of_a_profile_are_named(sotay, tmp_path, write, asked):
    cell = "Chi bộ thôn Phiêng Phát, Đảng uỷ xã"
    profile = write("ho-so.yaml", f'cell: "{in_vni(cell)}"\n')
    option = ["--convert-old-text"] if asked else []

    said = sotay("handbook", "new", tmp_path / "sổ", "--name", "An", "--profile", profile, *option)

    assert "Dòng «Chi bộ» viết bằng bảng mã cũ VNI (phông VNI-Times):" in said.out
    kept = sotay("handbook", "show", tmp_path / "sổ", "--json").plain["profile"]["cell"]
    assert kept == (cell if asked else in_vni(cell))


def test_what_is_said_holds_no_english(sotay, handbook, old_answers):
    said = sotay("handbook", "fill", handbook, "--answers", old_answers, "--convert-old-text").out
    own = [line for line in said.splitlines() if not line.strip().startswith("Trước:")]

    assert set(english_in("\n".join(own))) <= {"Unicode", "VnTime"}


@pytest.fixture
def old_json(sotay, handbook, old_answers, tmp_path):
    """Open data of a handbook with one old field."""
    sotay("handbook", "fill", handbook, "--answers", old_answers)
    sotay("handbook", "export", handbook, "--out", tmp_path / "cu.json")
    return tmp_path / "cu.json"


@pytest.mark.parametrize("asked", [False, True])
def test_old_text_in_open_data_is_named_and_turned_only_on_request(sotay, tmp_path, old_json, asked):
    option = ["--convert-old-text"] if asked else []
    sotay("handbook", "new", tmp_path / "khác", "--name", "An")

    said = sotay("handbook", "import", tmp_path / "khác", old_json, *option)

    assert said.code == 0
    assert "Mục I.3 của quý IV năm 2026 có đoạn viết bằng bảng mã cũ TCVN3 (phông .VnTime):" in said.out
    assert f"Sau: {WORDS}\n" in said.out
    assert ("Đã đổi 1 ô" in said.out) is asked
    assert ("Chưa đổi gì: 1 ô" in said.out) is not asked
    assert stored(sotay, tmp_path / "khác") == (WORDS if asked else in_tcvn3(WORDS))


def test_old_text_in_open_data_is_in_the_json(sotay, handbook, old_json):
    plain = sotay("handbook", "import", handbook, old_json, "--dry-run", "--json").plain

    (found,) = plain["old_text"]
    assert (found["part"], found["encoding"], found["after"]) == ("answers", "tcvn3", WORDS)
