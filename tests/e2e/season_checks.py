"""What has to stand in the closed book, the papers and the files after a season, looked at from outside the program."""

from __future__ import annotations

import json
import os
import subprocess
import zipfile
from functools import partial

from openpyxl import load_workbook
from tests.e2e.display import SOTAY
from tests.e2e.season_at_home import (
    ANH,
    CELL_PASSWORD,
    DAMAGED,
    MEMBERS,
    ON_PAPER,
    PAPER_NOTE,
    PHANH,
    SECRETARY,
    SENT_IN,
    SICK,
    STRANGERS,
)
from tests.e2e.season_papers import CONCLUSION, LEVELS, REMARKS
from tests.e2e.test_a_members_year import lines_of, words_of_docx, words_of_pdf
from tests.private_words import found_in

from sotay.domain.rating import Stage
from sotay.domain.review_rules import rules_for
from sotay.domain.season import HandInState
from sotay.services.cell.season import load_season

PROPOSED = {ANH.name: "tot", SECRETARY: "tot", PHANH.name: "hoan-thanh", ON_PAPER: "hoan-thanh"}
CLAIMED = {ANH.name: "tot", SECRETARY: "tot", PHANH.name: "xuat-sac", ON_PAPER: "hoan-thanh"}
STATES = {
    ANH.name: HandInState.RECEIVED,
    SECRETARY: HandInState.MISSING,
    PHANH.name: HandInState.RETURNED,
    ON_PAPER: HandInState.RECEIVED,
}


def cell_command(book, *words):
    """Run a command over the closed book and return how it ended and what it said."""
    done = subprocess.run(
        [SOTAY, "cell", words[0], str(book), *map(str, words[1:])],
        env={**os.environ, "SOTAY_PASSWORD": CELL_PASSWORD},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    return done.returncode, done.stdout


def the_command_line_waits_for_the_same_people(book):
    code, said = cell_command(book, "export", "--year", 2026, "--kind", "pending", "--json")

    assert code == 0
    assert [name for name in (SECRETARY, PHANH.name, ANH.name, ON_PAPER, SICK) if name in said] == [
        SECRETARY,
        PHANH.name,
    ]


def bad_files_are_refused_again_and_change_no_byte(book, folder):
    before = bytes_of(book)
    bad = [folder / SENT_IN / name for name in (DAMAGED, STRANGERS)]
    code, said = cell_command(book, "import", *bad, "--json")

    assert code == 1
    assert {each["result"] for each in json.loads(said)} == {"refused"}
    assert bytes_of(book) == before


def bytes_of(book):
    """Return the database of a closed book."""
    return (book / "cell.db").read_bytes()


def season_in(book, adapters):
    """Return the season as the services tell it."""
    rules = rules_for(2026, adapters.catalog.review_rules()[0])
    forms, _ = adapters.catalog.forms()
    desk = adapters.cell_stores.open(book, password=CELL_PASSWORD)
    try:
        return desk.run(partial(load_season, year=2026, rules=rules, forms=forms)).result()
    finally:
        desk.close(back_up=False).result()


def the_book_holds_what_was_said_and_nothing_is_decided(season):
    reviewed = {each.full_name: each for each in season.reviewed()}

    assert list(reviewed) == list(REMARKS)
    assert {name: each.hand_in for name, each in reviewed.items()} == STATES
    assert {name: each.remark for name, each in reviewed.items()} == REMARKS
    assert {name: each.rating.level_at(Stage.OWN) for name, each in reviewed.items()} == CLAIMED
    assert {name: each.rating.level_at(Stage.CELL) for name, each in reviewed.items()} == PROPOSED
    assert [name for name, each in reviewed.items() if each.is_from_paper] == [ON_PAPER]
    assert not any(each.rating.at(Stage.DECISION) for each in reviewed.values())
    assert not season.is_decided
    assert (season.meeting.present, season.meeting.conclusion) == (4, CONCLUSION)
    hands = {name: dict(season.first.line(each.person).votes) for name, each in reviewed.items()}
    assert {name: votes[PROPOSED[name]] for name, votes in hands.items()} == {
        ANH.name: 4,
        SECRETARY: 4,
        PHANH.name: 3,
        ON_PAPER: 4,
    }


def the_minutes_say_what_the_meeting_said(documents):
    for paper in (
        words_of_pdf(documents / "bien-ban-hop-2026.pdf"),
        words_of_docx(documents / "bien-ban-hop-2026.docx"),
    ):
        for words in (*REMARKS, *REMARKS.values(), CONCLUSION, "Nhà văn hoá bản Hợp Nhất", "14 giờ 00", "16 giờ 30"):
            assert words in paper, words
        assert "Cấp uỷ quyết định: Hoàn thành" not in paper


def the_summary_has_a_row_for_each_and_no_decision(documents):
    sheet = load_workbook(documents / "tong-hop-de-xuat-2026.xlsx").active
    best, good, done = LEVELS
    rows = {row[1]: row[3:] for row in sheet.iter_rows(values_only=True) if row[1] in REMARKS}
    words = [str(cell.value or "") for row in sheet.iter_rows() for cell in row]

    assert list(rows) == list(REMARKS)
    assert rows[ANH.name] == (good, "Không có", good, "Không có", good, None)
    assert rows[PHANH.name] == (best, "Không có", best, "Không có", done, None)
    assert rows[ON_PAPER] == (done, "Không có", done, "Không có", done, "Nhập hộ từ bản giấy có chữ ký")
    assert not [each for each in words if "quyết định" in each.lower() and "chưa" not in each.lower()]


def members_read_what_they_handed_in(told):
    assert lines_of(told["anh-nhan"]["right_column"]) == lines_of(told["anh-nop"]["right_column"])


def nothing_private_left_a_handbook_and_nothing_lies_open(village, book):
    own = [village.folder / member.folder for member in MEMBERS]
    files = [path for top in (village.folder, village.documents.parent) for path in top.rglob("*") if path.is_file()]
    private = [member.private for member in MEMBERS]
    handed_in = [words for member in MEMBERS for words in (member.shortcoming, member.work)]
    stores = [path for path in files if any(path.is_relative_to(each) for each in (*own, book))]
    sealed = [path for path in files if path.suffix in (".bainop", ".biennhan")]

    assert len(sealed) > len(MEMBERS)
    assert not [(path, found) for path in files if (found := found_in(private, contents_of(path)))]
    for path in (*stores, *sealed):
        assert not found_in([*handed_in, *REMARKS.values(), PAPER_NOTE, CELL_PASSWORD], path.read_bytes()), path
    assert not [path.name for path in book.iterdir() if path.name.endswith(("-wal", "-journal", ".tmp"))]


def contents_of(path):
    """Return the bytes of a file, of a packed one those of all that is in it, of a PDF its words, too."""
    content = path.read_bytes()
    if zipfile.is_zipfile(path):
        with zipfile.ZipFile(path) as packed:
            content += b"".join(packed.read(name) for name in packed.namelist())
    return content + words_of_pdf(path).encode() if path.suffix == ".pdf" else content
