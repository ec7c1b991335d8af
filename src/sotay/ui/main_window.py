"""The window around the pages of an open handbook."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QDialog, QMainWindow

from sotay.domain.backup import StoreFacts
from sotay.domain.manifestation import ManifestationId
from sotay.texts import shell as texts
from sotay.ui.common.typing_rules import commit_input_method
from sotay.ui.context import Context, Page, PageId, Place
from sotay.ui.cover_page import CoverPage
from sotay.ui.departure import Departure, DepartureParts, Purpose
from sotay.ui.handbook_commands import HandbookCommands
from sotay.ui.idle_lock import IdleLock
from sotay.ui.member.diary.quick_entry import QuickEntry
from sotay.ui.menus import Commands, Menus
from sotay.ui.page_commands import PageCommands
from sotay.ui.preferences import NEVER_LOCK
from sotay.ui.saving import Saving, SavingParts
from sotay.ui.titles import drive_of, title_of
from sotay.ui.window_input import PanicKey, WheelZoom
from sotay.ui.window_parts import WindowParts
from sotay.ui.workspace import ENTRIES, Workspace, number_of

if TYPE_CHECKING:
    from PySide6.QtGui import QCloseEvent


class MainWindow(QMainWindow):
    """Shows one page at a time and is the ``Shell`` of them all.

    ``locked(Purpose, SotayError | None)`` when the handbook was closed and the window waits to be replaced by the page
    that unlocks; the error is that of a job run meanwhile. ``left()`` when it was closed for good. Until then the
    window stays and says what it waits for.
    """

    locked = Signal(object, object)
    left = Signal()

    def __init__(self, parts: WindowParts, factories: Mapping[PageId, Callable[[Context], Page]]) -> None:
        super().__init__()
        self._parts = parts
        self._factories = factories
        self._pages: dict[PageId, Page] = {}
        self._removable_drive = ""
        self.context = Context(
            desk=parts.desk,
            adapters=parts.adapters,
            jobs=parts.jobs,
            shell=self,
            theme=parts.theme,
            clock=parts.clock,
            drawing=parts.drawing,
        )
        self.workspace = Workspace(parts.theme, self.menuBar(), self)
        self.setCentralWidget(self.workspace)
        self._quick = QuickEntry(self.context, self)
        self._quick.changed.connect(self.workspace.tell_diary_changed)
        self._build_saving()
        self._build_commands()
        self._build_guards()
        self.refresh()

    def go_to(self, place: Place) -> None:
        """Show another page; the present one is left first and its words are flushed."""
        self._leave_page()
        self._saving.flush_quietly()
        if place.page is not self.workspace.page_id():
            self.workspace.notices.forget_page()
        if place.page not in self._pages:
            self._pages[place.page] = self._factories[place.page](self.context)
        page = self._pages[place.page]
        self.workspace.show_page(place.page, page)
        self._menus.show_current(number_of(place.page))
        self._show_title()
        page.enter(place)

    def write_entry(self, item: ManifestationId | None = None) -> None:
        """Open the quick entry for a line of the diary."""
        self._quick.open(item)

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
        """Store everything, close the handbook, run the job on a worker, and ask for the password again."""
        self._departure.begin(Purpose.RESTORE, job)

    def refresh(self) -> None:
        """Read again what the window itself shows; a page reads whenever it is entered."""
        self._parts.jobs.watch(self._parts.desk.facts(), self._on_facts, self.show_problem)

    @Slot()
    def save_now(self) -> None:
        """Store everything typed and answer with the time."""
        self._leave_page()
        self._saving.save_now()

    @Slot()
    def lock_now(self) -> None:
        """Store, back up, close the handbook and ask for the password."""
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
        """Close only when the handbook is stored, backed up and let go."""
        if self._departure.is_closed:
            event.accept()
            return
        event.ignore()
        self._departure.begin(Purpose.QUIT)

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
            self._unsaved_text,
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
        handbook = HandbookCommands(parts.desk, parts.jobs, self)
        handbook.busy.connect(self.show_notice)
        handbook.told.connect(self.show_notice)
        handbook.failed.connect(self.show_problem)
        self._departure.copy_asked.connect(handbook.copy_elsewhere)
        self.workspace.notices.copy_asked.connect(handbook.copy_elsewhere)
        pages = PageCommands(self, self, self.workspace, parts.theme, parts.version)
        commands = Commands(
            save=self.save_now,
            print_paper=pages.print_paper,
            quit=self._on_quit,
            search=pages.search,
            write_entry=self._on_write_entry,
            next_pane=pages.next_pane,
            back_up=handbook.back_up,
            copy_elsewhere=handbook.copy_elsewhere,
            open_folder=handbook.open_folder,
            lock=self.lock_now,
            cover=self.cover_now,
            help_here=pages.help_here,
            help_contents=pages.help_contents,
            shortcuts=pages.help_shortcuts,
            about=pages.about,
            go_to_page=pages.go_to_number,
        )
        self._menus = Menus(self, parts.theme, commands, ENTRIES)
        self.workspace.page_chosen.connect(pages.go_to_page)

    def _build_guards(self) -> None:
        parts, notices = self._parts, self.workspace.notices
        WheelZoom(parts.app, parts.theme, self)
        PanicKey(parts.app, self).pressed.connect(self.cover_now)
        self._idle = IdleLock(parts.app, self)
        self._idle.warned.connect(notices.warn_of_lock)
        self._idle.reprieved.connect(notices.lock_bar.dismiss)
        self._idle.due.connect(self._on_idle)
        notices.stay_open_asked.connect(self._count_idle_time)
        parts.keeper.changed.connect(self._count_idle_time)
        parts.keeper.not_kept.connect(notices.tell_preferences_not_kept)
        self._count_idle_time()
        if parts.desk.is_read_only:
            notices.tell_read_only(parts.desk.folder)

    def _leave_page(self) -> None:
        commit_input_method()
        page = self.workspace.page()
        if page is not None:
            page.leave()
        self._quick.settle()

    def _unsaved_text(self) -> str | None:
        words = [each for each in (self.workspace.unsaved_text(), self._quick.unsaved_text()) if each is not None]
        return "\n\n".join(words) if words else None

    def _show_title(self) -> None:
        if not self.workspace.is_covered:
            name = ENTRIES[number_of(self.workspace.page_id())].name
            self.setWindowTitle(title_of(name, self._parts.desk, drive=self._removable_drive))

    @Slot()
    def _on_write_entry(self) -> None:
        self.write_entry()

    @Slot()
    def _on_quit(self) -> None:
        self.close()

    @Slot(object)
    def _on_facts(self, facts: StoreFacts) -> None:
        self._removable_drive = drive_of(facts.folder) if facts.is_removable else ""
        self._show_title()

    @Slot()
    def _count_idle_time(self) -> None:
        self._idle.start(self._parts.keeper.value.lock_minutes)

    @Slot()
    def _on_idle(self) -> None:
        self.workspace.notices.lock_bar.dismiss()
        self._departure.begin(Purpose.IDLE)

    @Slot()
    def _on_departure_started(self) -> None:
        for dialog in self.findChildren(QDialog):
            dialog.done(QDialog.DialogCode.Rejected)
        self._leave_page()
        self.menuBar().setEnabled(False)
        self.workspace.pause()

    @Slot(object, object)
    def _on_departed(self, purpose: Purpose, error: BaseException | None) -> None:
        self._idle.start(NEVER_LOCK)
        if purpose is Purpose.QUIT:
            self.close()
            self.left.emit()
        else:
            self.locked.emit(purpose, error)

    @Slot()
    def _on_stayed(self) -> None:
        self.menuBar().setEnabled(True)
        self.workspace.resume()
        self._count_idle_time()

    @Slot()
    def _on_uncover_asked(self) -> None:
        # Behind the cover the handbook is being closed; only where that failed is there anything to come back to.
        if not self._departure.is_running and not self._departure.is_closed:
            self.workspace.uncover()
            self.menuBar().show()
            self._show_title()
