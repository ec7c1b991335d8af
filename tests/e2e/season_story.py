"""The chapters of a cell's season: who sits down on which day, before which store."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from functools import partial

from tests.e2e import season_beginning, season_collecting, season_members, season_papers
from tests.e2e.season_at_home import ANH, PHANH

from sotay.app.asked import CELL_BOOK, HANDBOOK


@dataclass(frozen=True, slots=True)
class Chapter:
    """One sitting; ``folder`` is of the store that is opened, empty for the last one of the kind ``book``."""

    act: Callable
    day: date
    book: str = CELL_BOOK
    folder: str = ""


def _of(member, act, day):
    return Chapter(partial(act, member), day, HANDBOOK, member.folder)


CHAPTERS = {
    "lap-so": Chapter(season_beginning.begin_the_book, date(2026, 11, 20), book=HANDBOOK),
    "anh-nop": _of(ANH, season_members.hand_in, date(2026, 12, 10)),
    "phanh-nop": _of(PHANH, season_members.hand_in, date(2026, 12, 11)),
    "thu-bai": Chapter(season_collecting.collect, date(2026, 12, 14)),
    "hop": Chapter(season_papers.rate_and_meet, date(2026, 12, 18)),
    "anh-nhan": _of(ANH, season_members.read_receipt, date(2026, 12, 20)),
    "phanh-nhan": _of(PHANH, season_members.read_returned, date(2026, 12, 20)),
}
