"""The cell book from the command line, over real handbooks and sealed files."""

import os
import shutil
import stat

import pytest
from openpyxl import load_workbook
from tests.cli.conftest import call
from tests.reports.pdf_reading import words_of

from sotay.texts import cli_cell as texts

ROSTER = """Họ và tên,Ngày sinh,Ngày vào Đảng,Ngày chính thức,Chức vụ
Nguyễn Văn An,05/02/1974,19/05/2001,19/05/2002,Bí thư
Trần Thị Bình,02/01/1980,03/02/2026,,
Nguyễn Văn An,01/09/1990,02/03/2015,02/03/2014,
"""
CELL_NAME = "Chi bộ Trường số 2"
FIRST_AN = "Nguyễn Văn An (1974)"


@pytest.fixture(scope="session")
def finished_book(tmp_path_factory):
    place = tmp_path_factory.mktemp("cell")
    (place / "ds.csv").write_text(ROSTER, encoding="utf-8")
    said = call("cell", "new", place / "sổ", "--name", CELL_NAME, "--roster", place / "ds.csv", "--json")
    assert said.code == 0, said.err
    return place / "sổ"


@pytest.fixture
def book(finished_book, tmp_path):
    """The folder of a cell book with three people."""
    return shutil.copytree(finished_book, tmp_path / "sổ chi bộ")


@pytest.fixture
def cell_card(sotay, book, tmp_path):
    path = tmp_path / "chi-bộ.thechibo"
    assert sotay("cell", "publish", book, "--out", path).code == 0
    return path


def test_the_sheet_of_the_cell_s_card_is_written_beside_it(sotay, book, tmp_path):
    sheet = tmp_path / "thẻ.pdf"

    said = sotay("cell", "publish", book, "--out", tmp_path / "a.thechibo", "--sheet", sheet, "--json")

    assert said.plain["sheet"] == str(sheet)
    assert said.plain["fingerprint"] in words_of(sheet.read_bytes())


@pytest.fixture
def member(sotay, handbook, cell_card, tmp_path):
    """The card and the fingerprint of Nguyễn Văn An, and how he hands in."""

    class Member:
        card = tmp_path / "tôi.thedangvien"
        fingerprint = sotay("handbook", "card", handbook, "--out", card, "--json").plain["fingerprint"]

        def submit(self, name="nộp.bainop"):
            out = tmp_path / name
            said = sotay(
                "handbook", "submit", handbook, "--year", 2026, "--to", cell_card, "--lines", "all", "--out", out
            )
            assert said.code == 0, said.err
            return out

    return Member()


def contents(folder):
    return {path: path.read_bytes() for path in folder.rglob("*") if path.is_file() and path.name != "lock"}


# --- new --------------------------------------------------------------------------------------------------------------


def test_a_book_is_made_from_a_roster_and_tells_what_to_look_at(sotay, write, tmp_path):
    said = sotay("cell", "new", tmp_path / "sổ", "--name", CELL_NAME, "--roster", write("ds.csv", ROSTER))

    assert (said.code, said.err) == (0, "")
    lines = said.out.splitlines()
    assert lines[0] == texts.made(str(tmp_path / "sổ"), CELL_NAME, 3)
    assert lines[1] == "Trong đó: 2 chính thức, 1 dự bị."
    assert lines[2] == texts.days_in_doubt("Nguyễn Văn An (1990)")
    assert "Mã khôi phục" in said.out
    assert (tmp_path / "sổ" / "cell.db").is_file()


def test_a_dry_run_reads_the_roster_and_makes_nothing(sotay, write, tmp_path):
    said = sotay(
        "cell", "new", tmp_path / "sổ", "--name", CELL_NAME, "--roster", write("ds.csv", ROSTER), "--dry-run", "--json"
    )

    assert said.plain == {"folder": str(tmp_path / "sổ"), "name": CELL_NAME, "people": 3, "cells": 0, "dry_run": True}
    assert not (tmp_path / "sổ").exists()


def test_a_roster_with_problems_makes_nothing_and_names_each_row(sotay, write, tmp_path):
    path = write("ds.csv", ROSTER + "Lò Văn Ân,31/02/1980,,,\nLò Văn Ba,,,,\n,02/01/1980,,,\n")

    said = sotay("cell", "new", tmp_path / "sổ", "--name", CELL_NAME, "--roster", path)

    assert (said.code, said.out) == (1, "")
    assert [line.split(": ")[0] for line in said.err.splitlines()] == [f"{path}:5:2", f"{path}:7:1"]
    assert not (tmp_path / "sổ").exists()


# --- trust and import -------------------------------------------------------------------------------------------------


def test_a_submission_waits_for_its_card_and_is_then_taken_once(sotay, book, member, handbook, tmp_path):
    file = member.submit()
    before = contents(book)

    waiting = sotay("cell", "import", book, file, "--json")
    assert (waiting.code, waiting.plain[0]["result"]) == (0, "waiting")
    assert contents(book) == before
    words = ("cell", "verify", book, member.card, "--fingerprint", member.fingerprint, "--member")
    two = sotay(*words, "Nguyễn Văn An")
    assert two.code == 1
    assert f"«{FIRST_AN}»" in two.err
    assert sotay(*words, FIRST_AN).code == 0
    tried = sotay("cell", "import", book, file, "--json", "--dry-run")
    taken = sotay("cell", "import", book, file, "--receipts", tmp_path / "biên nhận", "--json")
    again = sotay("cell", "import", book, file, "--json")

    receipt = tmp_path / "biên nhận" / "nộp.biennhan"
    assert tried.plain == [{"file": str(file), "result": "accepted", "reason": ""}]
    assert taken.plain == [{"file": str(file), "result": "accepted", "reason": "", "receipt": str(receipt)}]
    assert (again.code, again.plain[0]["result"]) == (0, "duplicate")
    received = sotay("handbook", "receive", handbook, receipt, "--json")
    assert received.plain["result"] == "received"


def test_a_card_is_not_trusted_by_a_wrong_fingerprint_or_for_another_person(sotay, book, member, cell_card):
    before = contents(book)
    wrong = member.fingerprint[:-1] + ("1" if member.fingerprint[-1] != "1" else "2")

    for card, name, fingerprint in (
        (member.card, FIRST_AN, wrong),
        (member.card, "Trần Thị Bình", member.fingerprint),
        (member.card, "Không Có Ai", member.fingerprint),
        (cell_card, FIRST_AN, member.fingerprint),
    ):
        said = sotay("cell", "verify", book, card, "--member", name, "--fingerprint", fingerprint)
        assert (said.code, said.out) == (1, "")
    assert contents(book) == before


def test_a_lost_receipt_is_made_again_for_a_file_that_is_there(sotay, book, member, tmp_path):
    sotay("cell", "verify", book, member.card, "--fingerprint", member.fingerprint, "--member", FIRST_AN)
    file = member.submit()
    sotay("cell", "import", book, file)

    said = sotay("cell", "import", book, file, "--receipts", tmp_path / "bn", "--json")

    assert said.plain[0]["result"] == "duplicate"
    assert (tmp_path / "bn" / "nộp.biennhan").is_file()


@pytest.mark.skipif(os.name == "nt", reason="the rights of a folder")
def test_a_folder_for_receipts_that_was_there_keeps_its_rights(sotay, book, member, tmp_path):
    sotay("cell", "verify", book, member.card, "--fingerprint", member.fingerprint, "--member", FIRST_AN)
    folder = tmp_path / "usb"
    folder.mkdir()
    folder.chmod(0o755)

    sotay("cell", "import", book, member.submit(), "--receipts", folder)

    assert stat.S_IMODE(folder.stat().st_mode) == 0o755


def test_one_bad_file_is_told_and_the_others_are_taken(sotay, book, member, tmp_path):
    sotay("cell", "verify", book, member.card, "--fingerprint", member.fingerprint, "--member", FIRST_AN)
    folder = tmp_path / "hộp"
    folder.mkdir()
    shutil.copyfile(member.submit(), folder / "b.bainop")
    (folder / "a.bainop").write_bytes(b"khong phai bai nop")

    said = sotay("cell", "import", book, folder)

    assert said.code == 1
    assert said.out.splitlines() == [
        f"{folder / 'a.bainop'}: không nhận.",
        f"{folder / 'b.bainop'}: đã nhận. Nguyễn Văn An (1974).",
        "Đã nhận 1/2 bài nộp.",
    ]
    assert said.err.startswith(f"{folder / 'a.bainop'}: Tệp này không phải là bài nộp")


# --- who is waited for ------------------------------------------------------------------------------------------------


def test_those_who_have_not_handed_in_are_listed_by_given_name(sotay, book, member):
    sotay("cell", "verify", book, member.card, "--fingerprint", member.fingerprint, "--member", FIRST_AN)
    sotay("cell", "import", book, member.submit())

    said = sotay("cell", "export", book, "--year", 2026, "--kind", "pending")
    plain = sotay("cell", "export", book, "--year", 2026, "--kind", "pending", "--json").plain

    assert said.out.splitlines() == [
        f"«{CELL_NAME}», năm 2026: còn chờ 2/3 người thuộc diện kiểm điểm.",
        "Nguyễn Văn An (1990): chưa nộp",
        "Trần Thị Bình: chưa nộp",
    ]
    assert [each["member"] for each in plain["pending"]] == ["Nguyễn Văn An (1990)", "Trần Thị Bình"]


# --- the other commands, and the other kind ---------------------------------------------------------------------------


def test_backups_and_the_doctor_know_a_cell_book(sotay, book):
    listed = sotay("backup", "list", book, "--json").plain
    verified = sotay("backup", "verify", book, "--json").plain
    restored = sotay("backup", "restore", book)
    doctor = sotay("doctor", book)

    assert len(listed) == 1
    assert (verified["people"], verified["submissions"]) == (3, 0)
    assert restored.out.startswith("Đã đưa sổ chi bộ về bản sao lưu 1.")
    assert "Sổ chi bộ mở được và còn nguyên vẹn, 3 người, 0 bản nộp." in doctor.out
    assert doctor.code == 0


def test_each_kind_of_command_refuses_the_folder_of_the_other(sotay, book, handbook, tmp_path):
    before = {**contents(book), **contents(handbook)}

    as_handbook = sotay("handbook", "show", book)
    as_cell = sotay("cell", "publish", handbook, "--out", tmp_path / "a.thechibo")
    nothing = sotay("cell", "publish", tmp_path / "trống", "--out", tmp_path / "a.thechibo", password=None)

    assert (as_handbook.code, as_cell.code, nothing.code) == (1, 1, 1)
    assert "là sổ chi bộ" in as_handbook.err
    assert "là sổ tay cá nhân" in as_cell.err
    assert "không có sổ chi bộ nào" in nothing.err
    assert {**contents(book), **contents(handbook)} == before


def test_a_wrong_password_changes_nothing(sotay, book, tmp_path):
    before = contents(book)

    said = sotay("cell", "publish", book, "--out", tmp_path / "a.thechibo", password="không phải mật khẩu")

    assert (said.code, said.out) == (1, "")
    assert said.err.startswith("Mật khẩu chưa đúng.")
    assert contents(book) == before


# --- papers -----------------------------------------------------------------------------------------------------------


def test_the_sheet_of_those_who_are_waited_for_holds_full_names_in_one_cell(sotay, book, tmp_path):
    path = tmp_path / "chưa nộp.xlsx"
    sotay("cell", "export", book, "--year", 2026, "--kind", "pending", "--out", path)

    cells = [str(cell) for row in load_workbook(path).active.iter_rows(values_only=True) for cell in row if cell]

    assert [each for each in cells if each in {FIRST_AN, "Nguyễn Văn An (1990)", "Trần Thị Bình"}] == [
        FIRST_AN,
        "Nguyễn Văn An (1990)",
        "Trần Thị Bình",
    ]
    assert any(CELL_NAME.upper() in each.upper() for each in cells)


@pytest.mark.parametrize(
    ("words", "reason"),
    [
        (("--kind", "pending", "--out", "a.txt"), "phải kết thúc bằng .pdf, .docx"),
        (("--kind", "unreviewed"), "còn thiếu --out."),
        (("--kind", "lạ"), "không có"),
    ],
)
def test_a_wrong_call_of_export_is_explained(sotay, words, reason):
    said = sotay("cell", "export", "sổ", "--year", "2026", *words, load=None)

    assert (said.code, said.out) == (2, "")
    assert reason in said.err
