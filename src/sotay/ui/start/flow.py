"""From the start window to an open store: serves what the first page is asked for, with all other pages at hand."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot

from sotay.domain import errors as e
from sotay.domain.cell_errors import NotACellBook, NotAHandbook
from sotay.domain.store_kind import StoreKind
from sotay.services.ports import Desk
from sotay.services.stores import StoreDesk
from sotay.texts import opened_file as file_texts
from sotay.texts import start as texts
from sotay.ui.common.file_dialogs import choose_folder
from sotay.ui.common.scroll_page import ScrollPage
from sotay.ui.context import PageId, Place
from sotay.ui.cover_page import CoverPage
from sotay.ui.departure import Purpose
from sotay.ui.notices import sentence_of
from sotay.ui.secretary.context import CellPageId, CellPlace
from sotay.ui.start.beginnings import Beginnings
from sotay.ui.start.opened_file import OpenedFile
from sotay.ui.start.recover_page import RecoverPage
from sotay.ui.start.restoring import Restoring
from sotay.ui.start.start_window import StartWindow, has_something
from sotay.ui.start.target import Target, target_at
from sotay.ui.start.unlock_page import UnlockPage
from sotay.ui.start.unlocking import OpenCell, StartParts, Unlocking
from sotay.ui.start.ways import ways_out_of
from sotay.ui.start.wishes import Wish

FAILURES_BEFORE_ADVICE = 3

_NOTES = {
    Purpose.LOCK: texts.locked_on_demand,
    Purpose.COVER: texts.locked_on_demand,
    Purpose.IDLE: texts.locked_after_idle,
    Purpose.RESTORE: texts.restored_with_way_back,
}
_WANTED_IN = {Wish.IN_HANDBOOK: StoreKind.HANDBOOK, Wish.IN_CELL_BOOK: StoreKind.CELL}
_KINDS = {StoreKind.CELL: texts.is_cell_book, StoreKind.HANDBOOK: texts.is_handbook}


class StartFlow(QObject):
    """Serves the wishes of the start window.

    ``opened(Desk, Place)`` when a handbook is open, ``cell_opened(OpenCell, CellPlace)`` when a cell book is, and where
    to go first.
    """

    opened = Signal(object, object)
    cell_opened = Signal(object, object)

    def __init__(self, window: StartWindow, parts: StartParts) -> None:
        super().__init__(window)
        self._window = window
        self._parts = parts
        places = parts.places
        self._folders = {StoreKind.HANDBOOK: places.handbook, StoreKind.CELL: places.cell}
        expected = StoreKind.CELL if places.is_cell else StoreKind.HANDBOOK
        self._target = target_at(places.first, parts.adapters, expected=expected)
        self._failures = 0
        self._unlocking = Unlocking(parts, self)
        self._unlocking.opened.connect(self._on_opened)
        self._unlocking.cell_opened.connect(self._on_cell_opened)
        self._unlocking.failed.connect(self._on_not_opened)
        self.beginnings = Beginnings(window, parts)
        self._file: OpenedFile | None = None
        if window.file_page is not None and places.file is not None:
            self._file = OpenedFile(parts, window.file_page, places.file)
        self._build_pages()
        window.serve(self._serve, self.beginnings.may_close)

    def _build_pages(self) -> None:
        theme, window, target = self._parts.theme, self._window, self._target
        if window.unlock_page is None:
            window.unlock_page = UnlockPage(theme, target.folder, window, book=target.book)
            window.unlock_page.wished.connect(self._on_wished)
        self.unlock_page = window.unlock_page
        self.recover_page = RecoverPage(theme, window)
        self.recover_page.recover_asked.connect(self._on_recover_asked)
        self.recover_page.back_asked.connect(self._show_unlock)
        self._restoring = Restoring(self._parts, window)
        self.restore_page = self._restoring.page
        window.take_in(self.unlock_page, self.recover_page, self.restore_page)
        self.restore_page.back_asked.connect(self._show_unlock)
        self.restore_page.other_asked.connect(self._choose_other)
        self._restoring.ready.connect(self._on_backups_listed)
        self._restoring.restored.connect(self._on_restored)
        self.beginnings.wished.connect(self._on_wished)
        self.beginnings.back_asked.connect(self._on_beginning_left)
        self.beginnings.opened.connect(self._on_begun)
        self.beginnings.cell_opened.connect(self._on_cell_begun)
        self.beginnings.sample_asked.connect(self._open_sample)
        self._take(target)

    @Slot(object)
    def _on_wished(self, wish: Wish) -> None:
        self._serve(wish)

    def _serve(self, wish: Wish) -> None:
        if wish in (Wish.UNLOCK, Wish.RETRY):
            self._unlock()
        elif wish is Wish.FORGOTTEN:
            self._window.show_page(self.recover_page)
            self.recover_page.code_field.setFocus()
        elif wish is Wish.OTHER_STORE:
            self._choose_other()
        elif wish is Wish.OTHER_KIND:
            self._turn_to_other_kind()
        elif wish is Wish.SAMPLE:
            self._open_sample()
        elif wish is Wish.RESTORE:
            self._restoring.begin(self._target)
        elif wish is Wish.NEW_STORE:
            self.beginnings.show(self._target.kind)
        elif wish is Wish.GO_ON:
            self.beginnings.go_on()
        elif wish is Wish.CLOSE:
            self._window.close()
        elif wish in _WANTED_IN:
            self._carry_file(_WANTED_IN[wish])

    # --- the password -------------------------------------------------------------------------------------------------

    def _unlock(self) -> None:
        if not self.unlock_page.password:
            self._show_unlock()
            return
        self.unlock_page.show_busy(texts.unlocking(self._target.book))
        self._unlocking.open(self._target, self.unlock_page.password)

    @Slot(str, str)
    def _on_recover_asked(self, code: str, new_password: str) -> None:
        self._unlocking.open_with_code(self._target, code, new_password)

    @Slot()
    def _open_sample(self) -> None:
        if (step := self._window.shown_cell_step) is not None:
            step.show_busy(texts.opening_sample())
        self.unlock_page.show_busy(texts.opening_sample())
        self._unlocking.open_sample(self._target.kind)

    @Slot(object)
    def _on_opened(self, desk: Desk) -> None:
        self._forget_secrets()
        if not desk.is_sample:
            self._on_begun(desk, Place(PageId.OVERVIEW))
        else:
            self.opened.emit(desk, Place(PageId.OVERVIEW))

    @Slot(object)
    def _on_cell_opened(self, cell: OpenCell) -> None:
        self._forget_secrets()
        if not cell.desk.is_sample:
            self._on_cell_begun(cell, CellPlace(CellPageId.OVERVIEW))
        else:
            self.cell_opened.emit(cell, CellPlace(CellPageId.OVERVIEW))

    @Slot(object, object)
    def _on_begun(self, desk: Desk, place: Place) -> None:
        self._parts.keeper.set_last_folder(desk.folder)
        file = self._file_for(StoreKind.HANDBOOK)
        self.opened.emit(desk, file.place() if file is not None else place)

    @Slot(object, object)
    def _on_cell_begun(self, cell: OpenCell, place: CellPlace) -> None:
        self._parts.keeper.set_last_folder(cell.desk.folder, is_cell=True)
        file = self._file_for(StoreKind.CELL)
        self.cell_opened.emit(cell, file.cell_place() if file is not None else place)

    def _file_for(self, kind: StoreKind) -> OpenedFile | None:
        """Return the file that waits for this kind of store, once."""
        file, self._file = self._file, None
        return file if file is not None and file.wanted_in is kind else None

    def _forget_secrets(self) -> None:
        self.unlock_page.forget_password()
        self.recover_page.forget()

    @Slot(object)
    def _on_not_opened(self, error: BaseException) -> None:
        if isinstance(error, (NotAHandbook, NotACellBook)):
            kind = StoreKind.CELL if isinstance(error, NotAHandbook) else StoreKind.HANDBOOK
            self._ask_for(Target(kind, self._target.folder), _KINDS[kind]())
        elif isinstance(error, e.WrongRecoveryCode):
            self.recover_page.show_wrong_code(sentence_of(error))
        elif self._window.pages.currentWidget() is self.recover_page:
            self.recover_page.show_trouble(sentence_of(error))
        elif isinstance(error, e.WrongPassword):
            self._failures += 1
            again = self._failures >= FAILURES_BEFORE_ADVICE
            self.unlock_page.show_wrong_password(texts.wrong_password_again() if again else sentence_of(error))
        elif (step := self._window.shown_cell_step) is not None:
            step.show_idle()
            step.bar.show_error(sentence_of(error))
        else:
            self._window.show_page(self.unlock_page)
            self.unlock_page.show_trouble(self._said_of(error), ways_out_of(error, self._target.book))

    def _said_of(self, error: BaseException) -> str:
        if isinstance(error, e.StoreInUse) and self._file is not None:
            return self._file.open_elsewhere(self._target.kind)
        return sentence_of(error)

    @Slot()
    def _show_unlock(self) -> None:
        self._window.show_page(self.unlock_page)
        self.unlock_page.show_idle()

    def show_locked(self, purpose: Purpose, desk: StoreDesk[object], error: e.SotayError | None) -> None:
        """Ask for the password again after the main window closed this store, and say why.

        ``error`` is that of a restore. After sample data the person's own store is asked for, or made.
        """
        if desk.is_sample and not has_something(self._target.folder):
            self._show_beginning(self._target)
            return
        target = self._target if desk.is_sample else Target(desk.kind, desk.folder)
        note = texts.sample_locked(target.book) if desk.is_sample else _NOTES[purpose](target.book)
        self._ask_for(target, "" if error is not None else note)
        if error is not None:
            self.unlock_page.show_trouble(sentence_of(error), ways_out_of(error, self._target.book))
        if purpose is Purpose.COVER:
            self._window.cover(CoverPage(self._parts.theme, self._parts.clock().date(), self._window))

    # --- another store ------------------------------------------------------------------------------------------------

    def _take(self, target: Target) -> None:
        """Speak of this store from now on."""
        self._target = target
        self._folders[target.kind] = target.folder
        self._failures = 0
        self.unlock_page.set_store(target.folder, target.book)
        self.recover_page.set_book(target.book)

    def _ask_for(self, target: Target, note: str = "") -> None:
        self._take(target)
        self._forget_secrets()
        self._show_unlock()
        self.unlock_page.bar.dismiss()
        self.unlock_page.show_note(note)

    def _turn_to_other_kind(self) -> None:
        kind = StoreKind.HANDBOOK if self._target.kind is StoreKind.CELL else StoreKind.CELL
        folder = self._folders[kind]
        if has_something(folder):
            self._ask_for(Target(kind, folder))
        else:
            self._show_beginning(Target(kind, folder))

    def _show_beginning(self, target: Target) -> None:
        self._take(target)
        self.beginnings.show(target.kind)

    def _carry_file(self, kind: StoreKind) -> None:
        """Open a store of this kind, or make one, with the file that was opened ready on the page that takes it."""
        if self._file is None:
            return
        self._file.wanted_in = kind
        if has_something(self._folders[kind]):
            self._ask_for(Target(kind, self._folders[kind]), file_texts.waits_for_password(self._file.name))
        else:
            self._show_beginning(Target(kind, self._folders[kind]))

    @Slot()
    def _on_beginning_left(self) -> None:
        """Go back to the password, or to the other kind of store where there is none of this kind."""
        if has_something(self._target.folder):
            self._show_unlock()
        else:
            self._turn_to_other_kind()

    @Slot()
    def _choose_other(self) -> None:
        folder = choose_folder(self._window, texts.choose_store_folder(self._target.book))
        if folder is None:
            return
        if self._parts.adapters.stores.is_store(folder):
            found = target_at(folder, self._parts.adapters, expected=self._target.kind)
            self._ask_for(found, "" if found.kind is self._target.kind else _KINDS[found.kind]())
        else:
            self._say_here(texts.no_store_there(str(folder), self._target.book))

    def _say_here(self, sentence: str) -> None:
        page = self._window.pages.currentWidget()
        if isinstance(page, ScrollPage):
            page.bar.show_warning(sentence)

    # --- a backup -----------------------------------------------------------------------------------------------------

    @Slot()
    def _on_backups_listed(self) -> None:
        self._window.show_page(self.restore_page)

    @Slot(bool)
    def _on_restored(self, is_kept: bool) -> None:
        self._show_unlock()
        say = texts.restored_with_way_back if is_kept else texts.restored
        self.unlock_page.show_note(say(self._target.book))
