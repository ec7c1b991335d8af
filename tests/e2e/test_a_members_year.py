"""A member's whole year in the real windows, and what stands in the closed handbook and in the files afterwards."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import pytest
from docx import Document
from tests.e2e import year_at_home as home_words
from tests.e2e.display import SOTAY, new_screen
from tests.e2e.year_at_home import (
    CARD,
    CAUSE,
    FINGERPRINT,
    LIMITATION,
    LINES,
    PRIVATE,
    PROMISES,
    RECEIPT,
    SOFTENED,
    UNSAID,
)
from tests.exchange.builders import CELL_SEED, EXCHANGE

from sotay.domain.key_card import CardKind
from sotay.domain.letter import KnownSender, ReceiptAnswer

pytestmark = pytest.mark.window

ROOT = Path(__file__).resolve().parents[2]
LIMIT_S = 300
CELL = EXCHANGE.make_card(CELL_SEED, card_kind=CardKind.CELL, name=home_words.PROFILE.cell)
OPTIONAL_SECTIONS = 2
"""Sections of the form that are written only where there is something to answer; nobody had asked."""
RECEIVED_AT = datetime(2026, 12, 20, 9, tzinfo=UTC)
PICTURE = bytes.fromhex(
    "89504e470d0a1a0a0000000d4948445200000001000000010802000000907753de0000000c49444154789c63f8ffff3f0005fe02fe0def46b8"
    "0000000049454e44ae426082"
)
"""A picture of one pixel."""


@dataclass(frozen=True, slots=True)
class Year:
    """Where everything of the year lies, and what the hands told of it."""

    folder: Path
    documents: Path
    told: dict

    def stored(self, *words):
        """Return what the closed handbook holds, as the command line tells it."""
        return json.loads(command("show", self.folder / "so-tay", *words, "--json"))

    def whole(self):
        """Return all of the handbook as open data."""
        path = self.folder / "tat-ca.json"
        command("export", self.folder / "so-tay", "--out", path)
        return json.loads(path.read_text(encoding="utf-8"))


def live(folder, story):
    """Let the program run on a screen of its own; return what it tells."""
    with new_screen(folder) as screen:
        done = subprocess.run(
            [sys.executable, "-m", "tests.e2e.a_year", str(folder), story],
            cwd=ROOT,
            env=screen.environment,
            capture_output=True,
            encoding="utf-8",
            timeout=LIMIT_S,
            check=False,
        )
    assert (done.returncode, done.stderr) == (0, ""), done.stderr
    return json.loads(done.stdout)


def command(*words):
    """Run a command over the handbook and return what it says."""
    done = subprocess.run(
        [SOTAY, "handbook", *map(str, words)],
        env={**os.environ, "SOTAY_PASSWORD": home_words.PASSWORD},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def words_of_pdf(path):
    """Return the words of a paper in one line."""
    said = subprocess.run(["pdftotext", "-layout", path, "-"], capture_output=True, check=True, encoding="utf-8")
    return " ".join(said.stdout.split())


def words_of_docx(path):
    """Return the words of a Word paper, tables too, in one line."""
    document = Document(path)
    words = [paragraph.text for paragraph in document.paragraphs]
    words += [cell.text for table in document.tables for row in table.rows for cell in row.cells]
    return " ".join(" ".join(words).split())


def opened_by_the_cell(year):
    """Let the cell open the file, having compared the member's card; return what it received."""
    member = EXCHANGE.read_card((year.documents / "the-khoa-cua-toi.thedangvien").read_bytes())
    senders = {member.sign_key: KnownSender(member.sign_key, member.seal_key, is_verified=True)}
    (file,) = year.documents.glob("*.bainop")
    return EXCHANGE.receive(file.read_bytes(), seed=CELL_SEED, senders=senders)


def test_a_member_lives_through_the_year_and_hands_it_in(home, tmp_path):
    documents = home / "Documents"
    documents.mkdir()
    (tmp_path / CARD).write_text(CELL.text, encoding="utf-8")
    (tmp_path / FINGERPRINT).write_text(CELL.fingerprint, encoding="utf-8")
    (tmp_path / home_words.PROOF).write_bytes(PICTURE)

    year = Year(tmp_path, documents, live(tmp_path, "year"))

    periods_are_closed_with_the_words_that_were_typed(year)
    diary_remedies_and_promises_are_as_they_were_lived(year)
    both_papers_say_what_was_composed_and_no_private_word(year)
    the_cell_reads_what_the_right_column_showed_and_nothing_else(year)
    nothing_lies_open_beside_the_handbook(year)

    answer = EXCHANGE.answer(
        opened_by_the_cell(year), seed=CELL_SEED, said=ReceiptAnswer.RECEIVED, comment="", now=RECEIVED_AT
    )
    (tmp_path / RECEIPT).write_bytes(answer.content)
    later = live(tmp_path, "receipt")

    (hand_in,) = year.whole()["hand_ins"]
    assert (hand_in["state"], hand_in["answered_at"][:10]) == ("received", "2026-12-20")
    assert lines_of(later["right_column"]) == lines_of(year.told["right_column"])


def periods_are_closed_with_the_words_that_were_typed(year):
    stored = year.stored()
    first = year.stored("--period", "2026-Q1")["answers"]
    third = year.stored("--period", "2026-Q3")["answers"]

    assert [each["period"] for each in stored["periods"]] == ["2026-Q4", "2026-Q3", "2026-Q2", "2026-Q1"]
    assert all(each["closed_at"] for each in stored["periods"])
    assert first["giau-khuyet-diem-ne-nang-phe-binh"]["shortcoming"] == LIMITATION
    assert first["giau-khuyet-diem-ne-nang-phe-binh"]["private"] == PRIVATE["spring"]
    assert (third["luoi-hoc-ly-luan"]["level"], third["luoi-hoc-ly-luan"]["private"]) == ("fixed", PRIVATE["autumn"])


def diary_remedies_and_promises_are_as_they_were_lived(year):
    whole = year.whole()
    done, late = sorted(whole["remedies"], key=lambda each: each["due"])

    assert {each["text"]: each["day"] for each in whole["diary"]} == {
        LINES["winter"]: "2026-01-06",
        LINES["spring"]: "2026-03-30",
        LINES["summer"]: "2026-06-29",
        LINES["autumn"]: "2026-09-28",
    }
    assert (done["step"], done["progress"], done["done_on"]) == (home_words.STEP_DONE, "done", "2026-06-29")
    assert [each["name"] for each in done["proofs"]] == [home_words.PROOF]
    assert (late["step"], late["progress"], late["due"]) == (home_words.STEP_LATE, "waiting", "2026-09-30")
    (commitment,) = whole["commitments"]
    assert [(each["text"], each["outcome"]) for each in commitment["lines"]] == list(
        zip(PROMISES.values(), ("kept", "partly", "kept"), strict=True)
    )


def both_papers_say_what_was_composed_and_no_private_word(year):
    said = [
        words_of_pdf(year.documents / "Ban-kiem-diem-nam-2026.pdf"),
        words_of_docx(year.documents / "Ban-kiem-diem-nam-2026.docx"),
    ]

    for paper in said:
        for words in (LINES["spring"], LINES["summer"], LIMITATION, CAUSE, *PROMISES.values()):
            assert words in paper
        assert f"{home_words.LAST_YEAR} Năm nay: {home_words.DIFFERENT}" in paper
        assert "đã khắc phục xong ngày 29/06/2026" in paper
        assert "86,5/100" in paper
        assert "☒ Hoàn thành tốt nhiệm vụ" in paper
        assert "Bản Bo, ngày 15 tháng 12 năm 2026" in paper
        assert not [words for words in PRIVATE.values() if words in paper]
        assert LINES["winter"] not in paper  # nobody chose it
        assert paper.count("đồng chí chưa ghi") == OPTIONAL_SECTIONS


def the_cell_reads_what_the_right_column_showed_and_nothing_else(year):
    submission = opened_by_the_cell(year).submission
    read = [words for line in submission.lines for words in (line.heading, line.text)]

    assert lines_of("\n".join(read)) == lines_of(year.told["right_column"])
    whole = "\n".join(read)
    assert SOFTENED in whole
    assert not [words for words in (UNSAID, CAUSE, *PRIVATE.values(), LINES["winter"]) if words in whole]


def nothing_lies_open_beside_the_handbook(year):
    spoken = [*PRIVATE.values(), *LINES.values(), home_words.STEP_LATE]
    files = [path for path in (year.folder / "so-tay").rglob("*") if path.is_file()]
    files += list(year.documents.glob("*.bainop"))

    assert not [(path, words) for path in files for words in spoken if words.encode() in path.read_bytes()]


def lines_of(words):
    """Return words line by line, without spaces around."""
    return [" ".join(line.split()) for line in words.splitlines() if line.strip()]
