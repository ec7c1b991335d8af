"""From the start window to an open handbook: serves what the first page is asked for, with all other pages at hand."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from sotay.domain import errors as e
from sotay.domain.backup import Backup, BackupContent
from sotay.services.ports import Desk
from sotay.texts import start as texts
from sotay.ui.common.file_dialogs import choose_folder
from sotay.ui.context import PageId, Place
from sotay.ui.cover_page import CoverPage
from sotay.ui.departure import Purpose
from sotay.ui.notices import sentence_of
from sotay.ui.start.first_run.first_run import FirstRun
from sotay.ui.start.recover_page import RecoverPage
from sotay.ui.start.restore_page import RestorePage
from sotay.ui.start.restoring import Restoring
from sotay.ui.start.start_window import StartWindow
from sotay.ui.start.unlock_page import UnlockPage
from sotay.ui.start.unlocking import StartParts, Unlocking
from sotay.ui.start.ways import ways_out_of
from sotay.ui.start.welcome_step import WelcomeStep
from sotay.ui.start.wishes import Wish

FAILURES_BEFORE_ADVICE = 3

_NOTES = {
    Purpose.LOCK: texts.locked_on_demand,
    Purpose.COVER: texts.locked_on_demand,
    Purpose.IDLE: texts.locked_after_idle,
    Purpose.RESTORE: texts.restored_with_way_back,
}


class StartFlow(QObject):
    """Serves the wishes of the start window. ``opened(Desk, Place)`` when a handbook is open, and where to go first."""

    opened = Signal(object, object)

    def __init__(self, window: StartWindow, parts: StartParts) -> None:
        super().__init__(window)
        self._window = window
        self._parts = parts
        self._folder = parts.places.handbook
        self._failures = 0
        self._first_run: FirstRun | None = None
        self._unlocking = Unlocking(parts, self)
        self._unlocking.opened.connect(self._on_opened)
        self._unlocking.failed.connect(self._on_not_opened)
        self._restoring = Restoring(parts, self)
        self._build_pages()
        window.serve(self._serve, self._may_close)

    def _build_pages(self) -> None:
        theme, window = self._parts.theme, self._window
        if window.unlock_page is None:
            window.unlock_page = UnlockPage(theme, self._folder, window)
            window.unlock_page.wished.connect(self._on_wished)
        self.unlock_page = window.unlock_page
        self.recover_page = RecoverPage(theme, window)
        self.recover_page.recover_asked.connect(self._on_recover_asked)
        self.recover_page.back_asked.connect(self._show_unlock)
        self.restore_page = RestorePage(theme, window)
        window.take_in(self.unlock_page, self.recover_page, self.restore_page)
        self.restore_page.back_asked.connect(self._show_unlock)
        self.restore_page.other_asked.connect(self._choose_other)
        self.restore_page.check_asked.connect(self._restoring.check)
        self.restore_page.restore_asked.connect(self._on_restore_asked)
        self._restoring.listed.connect(self._on_listed)
        self._restoring.checked.connect(self._on_checked)
        self._restoring.restored.connect(self._on_restored)
        self._restoring.failed.connect(self._on_restore_failed)

    def _may_close(self) -> bool:
        return self._first_run is None or self._first_run.may_close()

    @Slot(object)
    def _on_wished(self, wish: Wish) -> None:
        self._serve(wish)

    def _serve(self, wish: Wish) -> None:
        if wish in (Wish.UNLOCK, Wish.RETRY):
            self._unlock()
        elif wish is Wish.FORGOTTEN:
            self._window.show_page(self.recover_page)
            self.recover_page.code_field.setFocus()
        elif wish is Wish.OTHER_HANDBOOK:
            self._choose_other()
        elif wish is Wish.SAMPLE:
            self._open_sample()
        elif wish is Wish.RESTORE:
            self._restoring.list_backups(self._folder)
        elif wish is Wish.NEW_HANDBOOK:
            self._start_anew()
        elif wish is Wish.GO_ON:
            self._go_through_steps()

    # --- the password -------------------------------------------------------------------------------------------------

    def _unlock(self) -> None:
        if not self.unlock_page.password:
            self._show_unlock()
            return
        self.unlock_page.show_busy(texts.unlocking())
        self._unlocking.open(self._folder, self.unlock_page.password)

    @Slot(str, str)
    def _on_recover_asked(self, code: str, new_password: str) -> None:
        self._unlocking.open_with_code(self._folder, code, new_password)

    def _open_sample(self) -> None:
        self.unlock_page.show_busy(texts.opening_sample())
        self._unlocking.open_sample()

    @Slot(object)
    def _on_opened(self, desk: Desk) -> None:
        self.unlock_page.forget_password()
        self.recover_page.forget()
        if not desk.is_sample:
            self._parts.keeper.set_last_folder(desk.folder)
        self.opened.emit(desk, Place(PageId.OVERVIEW))

    @Slot(object)
    def _on_not_opened(self, error: BaseException) -> None:
        if isinstance(error, e.WrongRecoveryCode):
            self.recover_page.show_wrong_code(sentence_of(error))
        elif self._window.pages.currentWidget() is self.recover_page:
            self.recover_page.show_trouble(sentence_of(error))
        elif isinstance(error, e.WrongPassword):
            self._failures += 1
            again = self._failures >= FAILURES_BEFORE_ADVICE
            self.unlock_page.show_wrong_password(texts.wrong_password_again() if again else sentence_of(error))
        else:
            self._window.show_page(self.unlock_page)
            self.unlock_page.show_trouble(sentence_of(error), ways_out_of(error))

    @Slot()
    def _show_unlock(self) -> None:
        self._window.show_page(self.unlock_page)
        self.unlock_page.show_idle()

    def show_locked(self, purpose: Purpose, folder: Path, is_sample: bool, error: e.SotayError | None) -> None:
        """Ask for the password again after the main window closed its handbook, and say why.

        ``error`` is that of a restore. After sample data the person's own handbook is asked for.
        """
        if not is_sample:
            self._folder = folder
            self.unlock_page.set_folder(folder)
        self._failures = 0
        self.unlock_page.forget_password()
        self._show_unlock()
        self.unlock_page.show_note(texts.sample_locked() if is_sample else _NOTES[purpose]())
        if error is not None:
            self.unlock_page.show_note("")
            self.unlock_page.show_trouble(sentence_of(error), ways_out_of(error))
        if purpose is Purpose.COVER:
            self._window.cover(CoverPage(self._parts.theme, self._parts.clock().date(), self._window))

    # --- another handbook, a new one ----------------------------------------------------------------------------------

    @Slot()
    def _choose_other(self) -> None:
        folder = choose_folder(self._window, texts.choose_handbook_folder())
        if folder is None:
            return
        if self._parts.adapters.stores.is_store(folder):
            self._folder = folder
            self._failures = 0
            self.unlock_page.set_folder(folder)
            self._show_unlock()
        else:
            page = self._window.pages.currentWidget()
            if isinstance(page, (UnlockPage, WelcomeStep, RestorePage)):
                page.bar.show_warning(texts.no_handbook_there(str(folder)))

    def _start_anew(self) -> None:
        if self._window.welcome_step is None:
            welcome = WelcomeStep(self._parts.theme, self._window, has_back=True)
            welcome.wished.connect(self._on_wished)
            welcome.back_asked.connect(self._show_unlock)
            self._window.welcome_step = welcome
        self._window.show_page(self._window.welcome_step)

    def _go_through_steps(self) -> None:
        if self._window.welcome_step is None:
            return
        if self._first_run is None:
            self._first_run = FirstRun(self._window, self._window.welcome_step, self._parts)
            self._first_run.opened.connect(self._on_first_run_opened)
            self._first_run.sample_asked.connect(self._open_sample)
        self._first_run.start()

    @Slot(object, object)
    def _on_first_run_opened(self, desk: Desk, place: Place) -> None:
        self._parts.keeper.set_last_folder(desk.folder)
        self.opened.emit(desk, place)

    # --- a backup -----------------------------------------------------------------------------------------------------

    @Slot(object)
    def _on_listed(self, backups: object) -> None:
        if isinstance(backups, tuple):
            self.restore_page.show_backups(backups)
            self._window.show_page(self.restore_page)

    @Slot(object)
    def _on_checked(self, content: BackupContent) -> None:
        self.restore_page.show_content(content)

    @Slot(object, str)
    def _on_restore_asked(self, backup: Path, password: str) -> None:
        self._restoring.restore(self._folder, backup, password)

    @Slot(object)
    def _on_restored(self, kept: Backup | None) -> None:
        self.restore_page.show_idle()
        self._show_unlock()
        self.unlock_page.show_note(texts.restored_with_way_back() if kept else texts.restored())

    @Slot(object)
    def _on_restore_failed(self, error: BaseException) -> None:
        if isinstance(error, e.WrongPassword):
            self.restore_page.show_wrong_password(sentence_of(error))
        else:
            self.restore_page.show_trouble(sentence_of(error))
