"""The window around the pages of an open store, whatever its kind: saving, leaving, locking, menus, bars, title."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QDialog, QMainWindow

from sotay.domain.backup import StoreFacts
from sotay.domain.store_kind import StoreKind
from sotay.texts import shell as texts
from sotay.texts import stores as store_texts
from sotay.ui.common.typing_rules import commit_input_method
from sotay.ui.context import StorePage
from sotay.ui.cover_page import CoverPage
from sotay.ui.departure import Departure, DepartureParts, Purpose
from sotay.ui.guards import Guards
from sotay.ui.menus import Commands, MenuLine, Menus
from sotay.ui.page_commands import PageCommands
from sotay.ui.saving import Saving, SavingParts
from sotay.ui.store_commands import StoreCommands
from sotay.ui.store_pages import StorePages
from sotay.ui.titles import drive_of, title_of
from sotay.ui.window_parts import WindowParts
from sotay.ui.workspace import Workspace

if TYPE_CHECKING:
    from PySide6.QtGui import QCloseEvent


class StoreWindow(QMainWindow):
    """Shows one page at a time and is the ``StoreShell`` of them all; a subclass knows its pages and makes them.

    ``locked(Purpose, SotayError | None)`` when the store was closed and the window waits to be replaced by the page
    that unlocks; the error is that of a job run meanwhile. ``left()`` when it was closed for good. Until then the
    window stays and says what it waits for.
    """

    locked = Signal(object, object)
    left = Signal()

    def __init__(self, parts: WindowParts[object], pages: StorePages) -> None:
        super().__init__()
        self._parts = parts
        self._pages = pages
        self._removable_drive = ""
        self.workspace = Workspace(parts.theme, self.menuBar(), pages, self)
        self.setCentralWidget(self.workspace)

    def open_page(self, page: Enum, topic: str | None = None) -> None:
        """Show a page as it was left; ``topic`` is one of the help."""
        raise NotImplementedError

    def own_commands(self) -> Sequence[MenuLine]:
        """Return what stands first in the first menu."""
        return (MenuLine(store_texts.open_other(self._pages.kind), self.open_other),)

    @Slot()
    def open_other(self) -> None:
        """Open a window for the other kind of store, which shares nothing with this one."""
        kind = StoreKind.HANDBOOK if self._pages.kind is StoreKind.CELL else StoreKind.CELL
        if not self._parts.start_another(kind):
            self.show_notice(store_texts.other_not_started(kind))

    @Slot(object)
    def show_problem(self, error: BaseException) -> None:
        """Show the sentence of an expected trouble in a bar that stays."""
        self.workspace.notices.show_problem(error)

    @Slot(str)
    def show_notice(self, sentence: str) -> None:
        """Show a quiet notice in a bar that stays until it is closed."""
        self.workspace.notices.show_notice(sentence)

    def offer_undo(self, sentence: str, undo: Callable[[], None]) -> None:
        """Show what was done with the button «Hoàn tác»."""
        self.workspace.notices.offer_undo(sentence, undo)

    def withdraw_undo(self) -> None:
        """Take «Hoàn tác» away, since what it offers was done in another way."""
        self.workspace.notices.undo_bar.dismiss()

    def show_file(self, path: Path) -> None:
        """Show that a file was written, with «Mở» and «Mở thư mục»."""
        self.workspace.notices.show_file(path)

    def show_saving(self) -> None:
        """Show that something typed is on its way to the disk."""
        self._saving.show_saving()

    def show_saved(self, at: datetime) -> None:
        """Show that everything typed is on the disk since this moment."""
        self._saving.show_saved(at)

    def show_save_failed(self, error: BaseException, retry: Callable[[], None]) -> None:
        """Show the red bar that stays until a save succeeds."""
        self._saving.show_failed(error, retry)

    def run_closed(self, job: Callable[[], object]) -> None:
        """Store everything, close the store, run the job on a worker, and ask for the password again."""
        self._departure.begin(Purpose.RESTORE, job)

    def refresh(self) -> None:
        """Read again what the window itself shows; a page reads whenever it is entered."""
        self._parts.jobs.watch(self._parts.desk.facts(), self._on_facts, self.show_problem)

    @Slot()
    def save_now(self) -> None:
        """Store everything typed and answer with the time."""
        self.leave_page()
        self._saving.save_now()

    @Slot()
    def lock_now(self) -> None:
        """Store, back up, close the store and ask for the password."""
        self._departure.begin(Purpose.LOCK)

    @Slot()
    def cover_now(self) -> None:
        """Cover the window with a calendar at once, then lock behind it."""
        if self.workspace.is_covered:
            return
        commit_input_method()
        cover = CoverPage(self._parts.theme, self._parts.clock().date(), self)
        cover.uncover_asked.connect(self._on_uncover_asked)
        self.workspace.cover(cover)
        self.menuBar().hide()
        self.setWindowTitle(texts.neutral_title())
        self._departure.begin(Purpose.COVER)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Close only when the store is safe, backed up and let go."""
        if self._departure.is_closed:
            event.accept()
            return
        event.ignore()
        self._departure.begin(Purpose.QUIT)

    # --- for the subclass ---------------------------------------------------------------------------------------------

    def build_around(self) -> None:
        """Build saving, menus and guards; the subclass calls it once it is whole."""
        self._build_saving()
        self._build_commands()
        self._build_guards()
        self.refresh()

    def leave_page(self) -> None:
        """Have every word typed so far queued to be stored."""
        commit_input_method()
        page = self.workspace.page()
        if page is not None:
            page.leave()

    def unsaved_text(self) -> str | None:
        """Return the words that could not be stored."""
        return self.workspace.unsaved_text()

    def title(self, page_name: str) -> str:
        """Return the title over a page, before what marks sample data, sticks and reading only."""
        return texts.window_title(page_name)

    def begin_turning(self, page: Enum) -> None:
        """Leave the present page for another and flush its words."""
        self.leave_page()
        self._saving.flush_quietly()
        if page is not self.workspace.page_id():
            self.workspace.notices.forget_page()

    def turn_to(self, page_id: Enum, page: StorePage) -> None:
        """Show a page, which is entered after that."""
        self.workspace.show_page(page_id, page)
        self._menus.show_current(self._pages.number_of(page_id))
        self.show_title()

    def show_title(self) -> None:
        """Say in the title which page of what store is shown."""
        if not self.workspace.is_covered:
            title = self.title(self._pages.name_of(self.workspace.page_id()))
            self.setWindowTitle(title_of(title, self._parts.desk, drive=self._removable_drive))

    # --- building -----------------------------------------------------------------------------------------------------

    def _build_saving(self) -> None:
        parts = self._parts
        bar = self.workspace.notices.add_bar()
        self._saving = Saving(
            SavingParts(
                desk=parts.desk,
                jobs=parts.jobs,
                clock=parts.clock,
                theme=parts.theme,
                worker=parts.drawing,
                bar=bar,
                state=self.workspace.save_state,
            ),
            self.unsaved_text,
            self,
        )
        self._saving.told.connect(self.show_notice)
        self._saving.failed.connect(self.show_problem)
        leaving = DepartureParts(parts.desk, parts.jobs, bar, self._saving, parts.drawing)
        self._departure = Departure(leaving, self)
        self._departure.started.connect(self._on_departure_started)
        self._departure.closed.connect(self._on_departed)
        self._departure.stayed.connect(self._on_stayed)

    def _build_commands(self) -> None:
        parts = self._parts
        store = StoreCommands(parts.desk, parts.jobs, self)
        store.busy.connect(self.show_notice)
        store.told.connect(self.show_notice)
        store.failed.connect(self.show_problem)
        self._departure.copy_asked.connect(store.copy_elsewhere)
        self.workspace.notices.copy_asked.connect(store.copy_elsewhere)
        pages = PageCommands(self, self, self._pages, parts.theme, parts.version)
        commands = Commands(
            own=self.own_commands(),
            save=self.save_now,
            print_paper=pages.print_paper,
            quit=self._on_quit,
            search=pages.search,
            next_pane=pages.next_pane,
            back_up=store.back_up,
            copy_elsewhere=store.copy_elsewhere,
            open_folder=store.open_folder,
            lock=self.lock_now,
            cover=self.cover_now,
            help_here=pages.help_here,
            help_contents=pages.help_contents,
            shortcuts=pages.help_shortcuts,
            about=pages.about,
            go_to_page=pages.go_to_number,
        )
        self._menus = Menus(self, parts.theme, commands, self._pages)
        self.workspace.page_chosen.connect(self.open_page)

    def _build_guards(self) -> None:
        self._guards = Guards(self._parts, self.workspace.notices, self)
        self._guards.cover_asked.connect(self.cover_now)
        self._guards.lock_due.connect(self._on_idle)

    @Slot()
    def _on_quit(self) -> None:
        self.close()

    @Slot(object)
    def _on_facts(self, facts: StoreFacts) -> None:
        self._removable_drive = drive_of(facts.folder) if facts.is_removable else ""
        self.show_title()

    @Slot()
    def _on_idle(self) -> None:
        self._departure.begin(Purpose.IDLE)

    @Slot()
    def _on_departure_started(self) -> None:
        for dialog in self.findChildren(QDialog):
            dialog.done(QDialog.DialogCode.Rejected)
        self.leave_page()
        self.menuBar().setEnabled(False)
        self.workspace.pause()

    @Slot(object, object)
    def _on_departed(self, purpose: Purpose, error: BaseException | None) -> None:
        self._guards.stop()
        if purpose is Purpose.QUIT:
            self.close()
            self.left.emit()
        else:
            self.locked.emit(purpose, error)

    @Slot()
    def _on_stayed(self) -> None:
        self.menuBar().setEnabled(True)
        self.workspace.resume()
        self._guards.count_idle_time()

    @Slot()
    def _on_uncover_asked(self) -> None:
        # Behind the cover the store is being closed; only where that failed is there anything to come back to.
        if not self._departure.is_running and not self._departure.is_closed:
            self.workspace.uncover()
            self.menuBar().show()
            self.show_title()
