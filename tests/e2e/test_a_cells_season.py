"""A cell's season in the real windows, and what stands in the closed stores, the files and the papers afterwards."""

from __future__ import annotations

import json
import subprocess
import sys
from dataclasses import dataclass, field, replace
from pathlib import Path

import pytest
from tests.e2e import season_checks as checks
from tests.e2e.display import Screen, new_screen
from tests.e2e.season_at_home import (
    ANH,
    ANSWERS,
    CARD,
    CELL,
    DAMAGED,
    FINGERPRINTS,
    MEMBERS,
    PHANH,
    ROSTER,
    ROSTER_LINES,
    SENT_IN,
    STRANGERS,
    make_handbook,
)
from tests.e2e.test_a_members_year import LIMIT_S, ROOT
from tests.exchange.builders import EXCHANGE, OTHER_SEED, a_draft, a_submission, sealed

from sotay.app.adapters import load_adapters

pytestmark = pytest.mark.window


def test_a_cell_goes_through_its_season_with_its_members(home, tmp_path):
    prepare(tmp_path, home / "Documents")
    book = home / ".local" / "share" / "sotay" / "so-chi-bo"
    with new_screen(tmp_path) as screen:
        village = Village(tmp_path, home / "Documents", screen)
        begin(village)
        hand_in(village, ANH, "anh-nop")
        hand_in(village, PHANH, "phanh-nop")
        put_bad_files_among_them(village)
        for chapter in ("thu-bai", "hop"):
            village.live(chapter)
        give_answers_out(village)
        for chapter in ("anh-nhan", "phanh-nhan"):
            village.live(chapter)

    look_at_everything(village, book)


def look_at_everything(village, book):
    checks.the_command_line_waits_for_the_same_people(book)
    checks.bad_files_are_refused_again_and_change_no_byte(book, village.folder)
    checks.the_book_holds_what_was_said_and_nothing_is_decided(checks.season_in(book, load_adapters()))
    checks.the_minutes_say_what_the_meeting_said(village.documents)
    checks.the_summary_has_a_row_for_each_and_no_decision(village.documents)
    checks.members_read_what_they_handed_in(village.told)
    checks.nothing_private_left_a_handbook_and_nothing_lies_open(village, book)


@dataclass
class Village:
    """The folder from which everything is carried, the documents of the machine, and what was told so far."""

    folder: Path
    documents: Path
    screen: Screen
    runner: str = "tests.e2e.a_season"
    told: dict = field(default_factory=dict)

    def live(self, chapter):
        """Let the program run under the hands of a person."""
        done = subprocess.run(
            [sys.executable, "-m", self.runner, str(self.folder), chapter],
            cwd=ROOT,
            env=self.screen.environment,
            capture_output=True,
            encoding="utf-8",
            timeout=LIMIT_S,
            check=False,
        )
        assert (done.returncode, done.stderr) == (0, ""), done.stderr
        self.told[chapter] = json.loads(done.stdout)
        return self.told[chapter]

    def read_out(self, name, digits):
        """Say the digits of a card aloud, for everybody to hear."""
        path = self.folder / FINGERPRINTS
        heard = json.loads(path.read_text(encoding="utf-8")) if path.exists() else {}
        path.write_text(json.dumps({**heard, name: digits}), encoding="utf-8")


def prepare(folder, documents):
    """Let everything be there that was there before the season."""
    documents.mkdir()
    for name in (SENT_IN, ANSWERS):
        (folder / name).mkdir()
    (folder / ROSTER).write_text(ROSTER_LINES, encoding="utf-8")
    adapters = load_adapters()
    for member in MEMBERS:
        make_handbook(adapters, member, folder / member.folder)


def begin(village):
    """Let the secretary make the book and give out its card."""
    village.read_out(CELL, village.live("lap-so")["fingerprint"])
    (village.documents / CARD).rename(village.folder / CARD)


def hand_in(village, member, chapter):
    """Let a member hand in and carry both files to the secretary."""
    village.read_out(member.name, village.live(chapter)["fingerprint"])
    sent_in = village.folder / SENT_IN
    (village.documents / "the-khoa-cua-toi.thedangvien").rename(sent_in / f"{member.folder}.thedangvien")
    for path in village.documents.glob("*.bainop"):
        path.rename(sent_in / path.name)


def put_bad_files_among_them(village):
    """Put a damaged copy and the file of a stranger beside the good ones."""
    sent_in = village.folder / SENT_IN
    good = min(sent_in.glob("*.bainop")).read_bytes()
    (sent_in / DAMAGED).write_bytes(good[: len(good) // 2])
    card = EXCHANGE.read_card((village.folder / CARD).read_bytes())
    (sent_in / STRANGERS).write_bytes(
        sealed(a_draft(replace(a_submission(), full_name="Giàng Thị Mỷ")), seed=OTHER_SEED, cell=card)
    )


def give_answers_out(village):
    """Carry to each member the receipt that the program named as his."""
    for member in MEMBERS:
        name = village.told["thu-bai"]["receipts"][member.name]
        answers = village.folder / f"{member.folder}.tu-chi-bo"
        answers.mkdir()
        (village.folder / ANSWERS / name).rename(answers / name)
