"""``sotay backup`` over a real store."""

import pytest


def sequences(sotay, folder):
    return [each["sequence"] for each in sotay("backup", "list", folder, "--json", password=None).plain]


def level(sotay, folder):
    stored = sotay("handbook", "show", folder, "--period", "2026-Q4", "--json").plain
    return stored["answers"]["phai-nhat-ly-tuong"]["level"]


def test_a_backup_is_made_on_demand_and_listed_first_without_a_password(sotay, handbook):
    made = sotay("backup", "create", handbook, "--json").plain

    assert sequences(sotay, handbook)[0] == made["sequence"]
    assert made["reason"] == "demand"
    assert "theo yêu cầu" in sotay("backup", "list", handbook, password=None).out.splitlines()[0]


def test_a_handbook_that_was_never_written_has_no_backup(sotay, tmp_path):
    sotay("handbook", "new", tmp_path / "sổ", "--name", "An")

    assert sotay("backup", "list", tmp_path / "sổ").out == "Sổ tay này chưa có bản sao lưu nào.\n"
    assert sotay("backup", "list", tmp_path / "sổ", "--json").plain == []
    assert sotay("backup", "restore", tmp_path / "sổ").code == 1


def test_a_verified_backup_tells_what_it_holds(sotay, handbook):
    said = sotay("backup", "verify", handbook, "--json")

    assert (said.plain["periods"], said.plain["answers"], said.plain["reviews"]) == (1, 2, 0)


@pytest.mark.parametrize("how", ["number", "name", "path"])
def test_a_backup_is_named_by_number_name_or_path(sotay, handbook, how):
    first = sotay("backup", "list", handbook, "--json").plain[-1]
    sotay("backup", "create", handbook)
    path = next((handbook / "backups").glob(f"{first['sequence']:06}-*"))
    named = {"number": str(first["sequence"]), "name": path.name, "path": path}[how]

    assert sotay("backup", "verify", handbook, named, "--json").plain["sequence"] == first["sequence"]


def test_an_unknown_backup_is_refused(sotay, handbook):
    said = sotay("backup", "verify", handbook, "99")

    assert (said.code, said.out) == (1, "")
    assert said.err.startswith("Không có bản sao lưu «99».")


def test_a_damaged_backup_is_told(sotay, handbook):
    (database,) = (handbook / "backups").rglob("*.db")
    content = bytearray(database.read_bytes())
    content[len(content) // 2] ^= 1
    database.write_bytes(bytes(content))

    said = sotay("backup", "verify", handbook)

    assert (said.code, said.out) == (1, "")
    assert "bị hỏng hoặc không đủ" in said.err


def test_restoring_brings_the_former_answers_back_and_keeps_the_present_ones(sotay, handbook, answers):
    sotay("handbook", "fill", handbook, "--answers", answers(level="fixed"))
    oldest = sequences(sotay, handbook)[-1]

    said = sotay("backup", "restore", handbook, oldest, "--json")

    assert said.code == 0
    assert level(sotay, handbook) == "none"
    assert sotay("backup", "restore", handbook, said.plain["kept"]["sequence"]).code == 0
    assert level(sotay, handbook) == "fixed"


def test_restoring_can_be_previewed(sotay, handbook, answers):
    sotay("handbook", "fill", handbook, "--answers", answers(level="fixed"))
    before = sequences(sotay, handbook)

    said = sotay("backup", "restore", handbook, before[-1], "--dry-run")

    assert said.out.startswith(f"Sẽ đưa sổ tay về bản sao lưu {before[-1]}: 1 kỳ, 2 câu trả lời, 0 bản kiểm điểm.")
    assert level(sotay, handbook) == "fixed"
    assert sequences(sotay, handbook) == before


def test_restoring_with_a_wrong_password_changes_nothing(sotay, handbook):
    before = sequences(sotay, handbook)

    assert sotay("backup", "restore", handbook, password="không phải mật khẩu").code == 1
    assert sequences(sotay, handbook) == before
    assert level(sotay, handbook) == "none"


def test_a_backup_of_another_handbook_is_refused(sotay, handbook, tmp_path, answers):
    sotay("handbook", "new", tmp_path / "khác", "--name", "Bình")
    sotay("handbook", "fill", tmp_path / "khác", "--answers", answers(level="fixed"))
    (foreign,) = (tmp_path / "khác" / "backups").iterdir()

    said = sotay("backup", "restore", handbook, foreign)

    assert said.code == 1
    assert "của một sổ khác" in said.err
    assert level(sotay, handbook) == "none"


def test_a_folder_without_handbook_is_told(sotay, tmp_path):
    for command in ("create", "list", "verify", "restore"):
        said = sotay("backup", command, tmp_path / "không có")
        assert (said.code, said.out) == (1, "")
        assert "không có sổ tay nào" in said.err


def test_a_lost_database_comes_back_from_its_backup(sotay, handbook):
    (handbook / "handbook.db").unlink()
    assert sotay("handbook", "show", handbook).code == 1

    assert sotay("backup", "restore", handbook).code == 0

    assert level(sotay, handbook) == "none"
