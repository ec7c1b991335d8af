"""``sotay handbook export`` as JSON and ``handbook import`` over a real store."""

import json
import shlex

import pytest
from tests.cli.conftest import PASSWORD
from tests.vietnamese import english_in

from sotay.texts.open_data import not_encrypted

PRIVATE = "Điều này chỉ để mình tôi đọc."


@pytest.fixture
def exported(sotay, handbook, tmp_path):
    """The open data of the handbook."""
    path = tmp_path / "sổ.json"
    assert sotay("handbook", "export", handbook, "--out", path).code == 0
    return path


@pytest.fixture
def another(sotay, tmp_path):
    """An empty handbook of somebody else."""
    folder = tmp_path / "sổ khác"
    assert sotay("handbook", "new", folder, "--name", "Lò Thị Ánh").code == 0
    return folder


def test_the_whole_handbook_is_written_with_private_notes_and_says_so(sotay, handbook, tmp_path):
    said = sotay("handbook", "export", handbook, "--out", tmp_path / "a.json", "--json")

    assert said.code == 0
    assert said.err == not_encrypted() + "\n"
    assert said.plain["year"] is None
    assert (said.plain["periods"], said.plain["answers"]) == (1, 2)
    assert PRIVATE in (tmp_path / "a.json").read_text(encoding="utf-8")


def test_what_the_file_is_is_said_before_it_is_written(sotay, handbook, tmp_path):
    said = sotay("handbook", "export", handbook, "--out", tmp_path / "không có" / "a.json")

    assert said.code == 1
    warning, *refusal = said.err.splitlines()
    assert (warning, len(refusal)) == (not_encrypted(), 1)


def test_the_same_handbook_gives_the_same_bytes(sotay, handbook, exported, tmp_path):
    sotay("handbook", "export", handbook, "--out", tmp_path / "b.json")

    assert (tmp_path / "b.json").read_bytes() == exported.read_bytes()


def test_one_year_is_written_when_it_is_named(sotay, handbook, tmp_path):
    said = sotay("handbook", "export", handbook, "--year", "2025", "--out", tmp_path / "a.json")

    assert "Đã xuất năm 2025" in said.out
    plain = json.loads((tmp_path / "a.json").read_text(encoding="utf-8"))
    assert (plain["year"], plain["periods"]) == (2025, [])


def test_a_form_goes_with_papers_only(sotay, handbook, tmp_path):
    said = sotay("handbook", "export", handbook, "--form", "2B", "--out", tmp_path / "a.json")

    assert (said.code, said.out) == (1, "")
    assert "không dùng cùng --form" in said.err
    assert not (tmp_path / "a.json").exists()


def test_what_was_exported_goes_into_another_handbook(sotay, exported, another):
    said = sotay("handbook", "import", another, exported, "--json")

    assert said.code == 0
    assert said.plain["added"] == {"periods": 1, "answers": 2}
    assert said.plain["left"] == {"profile_lines": 1}
    shown = sotay("handbook", "show", another, "--period", "2026-Q4")
    assert PRIVATE in shown.out


def test_a_backup_is_made_before_and_named(sotay, exported, another):
    said = sotay("handbook", "import", another, exported)

    (first, *_) = [each for each in sotay("backup", "list", another, "--json").plain if each["reason"] == "import"]
    assert f"bản số {first['sequence']}" in said.out
    assert sotay("backup", "restore", another, first["sequence"]).code == 0
    assert sotay("handbook", "show", another, "--json").plain["periods"] == []


def test_a_preview_says_what_would_be_added_and_changes_nothing(sotay, exported, another):
    before = {path: path.read_bytes() for path in another.rglob("*") if path.is_file() and path.name != "lock"}

    said = sotay("handbook", "import", another, exported, "--dry-run")

    assert "Sẽ thêm 1 kỳ, 2 câu trả lời." in said.out
    assert "Chỉ xem trước, chưa ghi gì." in said.out
    assert {path: path.read_bytes() for path in before} == before


def test_importing_twice_adds_nothing(sotay, exported, another):
    sotay("handbook", "import", another, exported)

    again = sotay("handbook", "import", another, exported)

    assert "Tệp không có gì mà sổ tay chưa có" in again.out
    assert "Đã có sẵn, không thêm lần nữa: 1 kỳ, 2 câu trả lời." in again.out


def test_a_broken_file_is_told_by_line_and_column_before_a_password_is_asked_for(sotay, exported, another):
    broken = exported.read_text(encoding="utf-8").replace('"due": "2026-12-31"', '"due": "2026-02-31"')
    exported.write_text(broken.replace('"level": "none"', '"level": 5'), encoding="utf-8")

    said = sotay("handbook", "import", another, exported, password=None)

    assert (said.code, said.out) == (1, "")
    line = broken[: broken.index('"2026-02-31"')].count("\n") + 1
    assert said.err.startswith(f"{exported}:{line}:")
    assert "không có ngày «2026-02-31»" in said.err
    assert "Mục «level» phải là chữ" in said.err


def test_a_file_that_is_not_there_is_told(sotay, another, tmp_path):
    said = sotay("handbook", "import", another, tmp_path / "không có.json")

    assert (said.code, said.out) == (1, "")
    assert "Không đọc được tệp" in said.err


def test_a_wrong_password_imports_nothing(sotay, exported, another):
    said = sotay("handbook", "import", another, exported, password="không phải mật khẩu")

    assert said.code == 1
    assert sotay("handbook", "show", another, "--json", password=PASSWORD).plain["periods"] == []


def test_what_people_read_holds_no_english(sotay, handbook, exported, another, tmp_path):
    said = [
        sotay("handbook", "export", handbook, "--out", tmp_path / "b.json"),
        sotay("handbook", "import", another, exported, "--dry-run"),
        sotay("handbook", "import", another, exported),
    ]

    words = " ".join(each.out + each.err for each in said).replace(str(tmp_path), "")
    assert english_in(words.replace("backup restore", "").replace("JSON", "").replace(".json", "")) == []


def test_the_way_back_is_a_command_that_can_be_run_as_it_stands(sotay, another, exported):
    said = sotay("handbook", "import", another, exported)
    command = said.out.rstrip().partition("Muốn quay lại: sotay ")[2]

    back = sotay(*shlex.split(command))

    assert back.code == 0
    assert "Lò Thị Ánh" in sotay("handbook", "show", another).out
    assert sotay("handbook", "show", another, "--period", "2026-Q4").code == 1
