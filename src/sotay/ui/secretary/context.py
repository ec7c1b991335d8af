"""What every page of a secretary is given: the open cell book, the adapters, and the window as a narrow protocol.

The same habits as the pages of a member: a page builds widgets and emits wishes; its presenter talks to desk and shell.
"""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Executor
from dataclasses import dataclass
from datetime import date
from enum import Enum
from pathlib import Path
from typing import Protocol

from sotay.domain.roster import PersonId
from sotay.services.ports import Adapters, CellDesk, Clock
from sotay.ui.common.jobs import Jobs
from sotay.ui.common.theme import Theme
from sotay.ui.context import StorePage, StoreShell


class CellPageId(Enum):
    """The pages of the window of a cell book, in the order of the navigation list."""

    OVERVIEW = "overview"
    ROSTER = "roster"
    KEYS = "keys"
    COLLECTING = "collecting"
    RATINGS = "ratings"
    MEETING = "meeting"
    BALLOTS = "ballots"
    MIRROR = "mirror"
    PAPERS = "papers"
    COMMITTEE = "committee"
    DATA = "data"
    SETTINGS = "settings"
    HELP = "help"


WHO_HANDED_IN = "who"
"""The topic of the collecting page that shows who has handed in and who has not."""


@dataclass(frozen=True, slots=True)
class CellPlace:
    """Where to go: a page and what to show there; None shows what the page showed last, or its natural start.

    ``file`` is an exchange file that a person opened with the program: a submission for the collecting page, a member's
    card for the page of keys. The page shows it ready to be taken in and takes nothing in before it is asked to.
    """

    page: CellPageId
    person: PersonId | None = None
    topic: str | None = None
    file: Path | None = None


class CellShell(StoreShell, Protocol):
    """The window around the pages of a cell book. Every method is called on the GUI thread."""

    def go_to(self, place: CellPlace) -> None:
        """Show another page; the present one is left first."""

    def choose_year(self, year: int) -> None:
        """Let everything be of this season from now on, and remember it in the book; pages read when next entered."""


@dataclass(frozen=True, slots=True)
class CellContext:
    """What a presenter works with.

    ``drawing`` is the second worker: it draws papers from plain values and touches no store. ``year`` says of which
    season everything shown is; the overview changes it, and a page asks whenever it is entered.
    """

    desk: CellDesk
    adapters: Adapters
    jobs: Jobs
    shell: CellShell
    theme: Theme
    clock: Clock
    drawing: Executor
    year: Callable[[], int]

    def today(self) -> date:
        """Return which day it is; windows ask whenever it matters, since they may stay open for days."""
        return self.clock().date()


class CellPage(StorePage):
    """A page of the window of a cell book. ``enter`` is called by the window, never by the page."""

    def enter(self, place: CellPlace) -> None:
        """Show what ``place`` names; reads what it needs through the desk."""
        raise NotImplementedError
