"""What every page is given: the open handbook, the adapters, and the window around it as a narrow protocol.

A page builds widgets and emits wishes; its presenter (a QObject, child of the page) talks to the desk and the shell.
"""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Executor
from dataclasses import dataclass
from datetime import date, datetime
from enum import Enum
from pathlib import Path
from typing import Protocol, TypeVar

from PySide6.QtWidgets import QWidget

from sotay.domain.diary import EntryId
from sotay.domain.manifestation import ManifestationId
from sotay.domain.period import Period
from sotay.services.ports import Adapters, Clock, Desk
from sotay.services.stores import StoreDesk
from sotay.ui.common.jobs import Jobs
from sotay.ui.common.theme import Theme

U_co = TypeVar("U_co", covariant=True)


class PageId(Enum):
    """The pages of the main window, in the order of the navigation list."""

    OVERVIEW = "overview"
    ASSESSMENT = "assessment"
    DIARY = "diary"
    REMEDIES = "remedies"
    CLOSING = "closing"
    HANDBOOK = "handbook"
    HISTORY = "history"
    COMMITMENT = "commitment"
    REVIEW = "review"
    HAND_IN = "hand-in"
    DATA = "data"
    CATALOG = "catalog"
    SETTINGS = "settings"
    HELP = "help"


@dataclass(frozen=True, slots=True)
class Place:
    """Where to go: a page and what to show there; None shows what the page showed last, or its natural start.

    ``record`` is the id of a remedy, a diary entry or a promise. ``file`` is a card or receipt that a person opened
    with the program, for the page on which a year is handed in.
    """

    page: PageId
    period: Period | None = None
    item: ManifestationId | None = None
    year: int | None = None
    topic: str | None = None
    record: str | None = None
    file: Path | None = None


class StoreShell(Protocol):
    """The window around the pages of an open store. Every method is called on the GUI thread."""

    def show_problem(self, error: BaseException) -> None:
        """Show the sentence of an expected trouble in a bar that stays."""

    def show_notice(self, sentence: str) -> None:
        """Show a quiet notice in a bar that stays until it is closed."""

    def offer_undo(self, sentence: str, undo: Callable[[], None]) -> None:
        """Show what was done with the button «Hoàn tác», until it is closed or the next such act."""

    def withdraw_undo(self) -> None:
        """Take «Hoàn tác» away, since what it offers was done in another way."""

    def show_file(self, path: Path) -> None:
        """Show that a file was written, by its exact name, with «Mở» and «Mở thư mục»."""

    def show_saving(self) -> None:
        """Show that something typed is on its way to the disk."""

    def show_saved(self, at: datetime) -> None:
        """Show that everything typed is on the disk since this moment."""

    def show_save_failed(self, error: BaseException, retry: Callable[[], None]) -> None:
        """Show the red bar that stays until a save succeeds, with «Thử lại» and «Lưu sang chỗ khác…»."""

    def lock_now(self) -> None:
        """Store everything, close the store and ask for the password again."""

    def run_closed(self, job: Callable[[], object]) -> None:
        """Store everything, close the store, run the job on a worker, and ask for the password again."""

    def refresh(self) -> None:
        """Tell the window that periods, profile or data changed, so that other pages read again when next shown."""


class StoreContext(Protocol[U_co]):
    """What a presenter works with, whatever kind of store is open."""

    @property
    def desk(self) -> StoreDesk[U_co]:
        """The open store."""

    @property
    def adapters(self) -> Adapters:
        """The adapters."""

    @property
    def jobs(self) -> Jobs:
        """What watches futures."""

    @property
    def shell(self) -> StoreShell:
        """The window around the pages."""

    @property
    def theme(self) -> Theme:
        """Colours and letters."""

    @property
    def clock(self) -> Clock:
        """What time it is."""

    @property
    def drawing(self) -> Executor:
        """The second worker, which touches no store."""


class Shell(StoreShell, Protocol):
    """The window around the pages of a handbook. Every method is called on the GUI thread."""

    def go_to(self, place: Place) -> None:
        """Show another page; the present one is left first."""

    def write_entry(self, item: ManifestationId | None = None) -> None:
        """Open the quick entry for a line of the diary, tied to an item where one is named."""


@dataclass(frozen=True, slots=True)
class Context:
    """What a presenter works with.

    ``drawing`` is the second worker: it draws documents from plain values and touches no store.
    """

    desk: Desk
    adapters: Adapters
    jobs: Jobs
    shell: Shell
    theme: Theme
    clock: Clock
    drawing: Executor

    def today(self) -> date:
        """Return which day it is; windows ask whenever it matters, since they may stay open for days."""
        return self.clock().date()


class StorePage(QWidget):
    """What the window asks of a page of whatever store; called by the window, never by the page."""

    def leave(self) -> None:
        """Commit text of an input method and queue every save; the window flushes the desk afterwards."""

    def unsaved_text(self) -> str | None:
        """Return words typed here that could not be stored, for «Lưu sang chỗ khác…»; None when all are stored."""
        return None

    def help_topic(self) -> str | None:
        """Return the topic of the help on what is shown just now; None for the one on the page as a whole."""
        return None

    def start_search(self) -> bool:
        """Put the cursor into the search field of the page; False where the page has none."""
        return False

    def print_paper(self) -> bool:
        """Print what the page shows; False where it has nothing to print."""
        return False


class Page(StorePage):
    """A page of the window of a handbook. ``enter`` is called by the window, never by the page."""

    def enter(self, place: Place) -> None:
        """Show what ``place`` names; reads what it needs through the desk."""
        raise NotImplementedError

    def diary_changed(self, written: EntryId | None) -> None:
        """Take notice that the quick entry wrote this line of the diary, or changed what is there or waits."""
