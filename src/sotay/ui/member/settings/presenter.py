"""The talk of the settings: profile, password, recovery code. Letters, colours and lock are the keeper's."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from sotay.domain.form import ReviewForm
from sotay.domain.member import Profile
from sotay.services.handbook import load_profile, save_profile
from sotay.texts import first_run as first_run_texts
from sotay.texts import settings as texts
from sotay.ui.context import Context
from sotay.ui.member.settings.code_dialog import CodeDialog
from sotay.ui.password_dialogs import ChangePasswordDialog, PasswordDialog
from sotay.ui.printing import Paper, documents_of

if TYPE_CHECKING:
    from sotay.ui.printing import DocumentActions

PROFILE_KEY = "profile"


class SettingsPresenter(QObject):
    """``forms_read(forms)`` and ``profile_read(Profile)`` after ``load``; ``told(sentence)`` when an act is done."""

    forms_read = Signal(object)
    profile_read = Signal(object)
    told = Signal(str)

    def __init__(self, context: Context, page: QWidget) -> None:
        super().__init__(page)
        self._context = context
        self._page = page
        self._dialog: PasswordDialog | None = None
        self._unsaved: Profile | None = None
        self._before: Profile | None = None
        self._latest: Profile | None = None
        self._documents: DocumentActions = documents_of(context, page)
        self._sheet: Paper | None = None

    @property
    def has_unsaved(self) -> bool:
        """Tell whether lines of the profile are not on disk yet."""
        return self._unsaved is not None

    def load(self) -> None:
        """Read the profile, unless lines typed here still wait to be stored."""
        if self._unsaved is None:
            reading = self._context.drawing.submit(self._context.adapters.catalog.forms)
            self._context.jobs.watch(reading, self._on_forms, self._on_failed)

    def offer_way_back(self) -> None:
        """Offer to put the profile back as it was when the page was entered, if it is another one now."""
        before, self._before = self._before, None
        if before is not None and self._latest not in (None, before):
            self._context.shell.offer_undo(texts.profile_changed(), partial(self._put_back, before))

    def save(self, profile: Profile) -> None:
        """Store the lines at once."""
        self._unsaved = self._latest = profile
        self._context.shell.show_saving()
        future = self._context.desk.save_soon(PROFILE_KEY, partial(save_profile, profile=profile))
        self._context.jobs.watch(future, self._on_saved, self._on_save_failed)

    @Slot()
    def change_password(self) -> None:
        """Ask for the present password and a new one."""
        dialog = ChangePasswordDialog(self._context.theme, self._page)
        dialog.change_asked.connect(self._on_change_asked)
        self._open(dialog)

    @Slot()
    def make_code(self) -> None:
        """Ask for the password and make a new recovery code."""
        dialog = PasswordDialog(
            self._context.theme,
            self._page,
            title=texts.new_code_title(),
            sentence=texts.new_code_explained(),
            label=texts.old_password(),
            button=texts.make_code(),
            busy=texts.making_code(),
        )
        dialog.asked.connect(self._on_code_asked)
        self._open(dialog)

    def _open(self, dialog: PasswordDialog) -> None:
        self._dialog = dialog
        dialog.finished.connect(self._on_dialog_finished)
        dialog.open()

    @Slot(str, str)
    def _on_change_asked(self, old: str, new: str) -> None:
        future = self._context.desk.change_password(old=old, new=new)
        self._context.jobs.watch(future, self._on_password_changed, self._on_dialog_failed)

    @Slot(str)
    def _on_code_asked(self, password: str) -> None:
        future = self._context.desk.new_recovery_code(password=password)
        self._context.jobs.watch(future, self._on_code_made, self._on_dialog_failed)

    @Slot(object)
    def _on_password_changed(self, _: object) -> None:
        if self._dialog is not None:
            self._dialog.accept()
        self.told.emit(texts.password_changed())

    @Slot(object)
    def _on_code_made(self, code: str) -> None:
        if self._dialog is not None:
            self._dialog.accept()
        draw = partial(
            self._context.adapters.documents.recovery_sheet,
            code=code,
            folder=self._context.desk.folder,
            owner="",
            made_on=self._context.clock().date(),
        )
        self._sheet = Paper(first_run_texts.sheet_paper(), first_run_texts.sheet_file_name(), draw)
        dialog = CodeDialog(self._context.theme, self._page, code)
        dialog.panel.print_asked.connect(self._on_print_sheet)
        dialog.panel.save_asked.connect(self._on_save_sheet)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        self.told.emit(texts.code_made())

    @Slot(object)
    def _on_dialog_failed(self, error: BaseException) -> None:
        if self._dialog is not None:
            self._dialog.show_failed(error)

    @Slot()
    def _on_dialog_finished(self) -> None:
        if self._dialog is not None:
            self._dialog.deleteLater()
            self._dialog = None

    @Slot()
    def _on_print_sheet(self) -> None:
        if self._sheet is not None:
            self._documents.print_paper(self._sheet)

    @Slot()
    def _on_save_sheet(self) -> None:
        if self._sheet is not None:
            self._documents.save_pdf(self._sheet)

    @Slot(object)
    def _on_forms(self, read: tuple[tuple[ReviewForm, ...], object]) -> None:
        year = self._context.clock().year
        self.forms_read.emit(tuple(form for form in read[0] if form.is_in_force(year)))
        # After the forms, since the profile names one of them.
        self._context.jobs.watch(self._context.desk.run(load_profile), self._on_profile, self._on_failed)

    @Slot(object)
    def _on_profile(self, profile: Profile) -> None:
        self._before = self._latest = profile
        self.profile_read.emit(profile)

    @Slot(object)
    def _on_saved(self, profile: Profile) -> None:
        if self._unsaved == profile:
            self._unsaved = None
            self._context.shell.show_saved(self._context.clock())
            self._context.shell.refresh()

    @Slot(object)
    def _on_save_failed(self, error: BaseException) -> None:
        self._context.shell.show_save_failed(error, self._save_again)

    def _put_back(self, before: Profile) -> None:
        future = self._context.desk.run(partial(save_profile, profile=before))
        self._context.jobs.watch(future, self._on_put_back, self._on_failed)

    @Slot(object)
    def _on_put_back(self, _profile: Profile) -> None:
        self._context.shell.show_notice(texts.profile_put_back())
        self._context.shell.refresh()
        self.load()

    def _save_again(self) -> None:
        if self._unsaved is not None:
            self.save(self._unsaved)

    @Slot(object)
    def _on_failed(self, error: BaseException) -> None:
        self._context.shell.show_problem(error)
