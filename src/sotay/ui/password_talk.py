"""Changing the password of an open store and making a new recovery code."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from sotay.texts import first_run as first_run_texts
from sotay.texts import settings as texts
from sotay.texts.stores import store_name
from sotay.ui.code_dialog import CodeDialog
from sotay.ui.context import StoreContext
from sotay.ui.password_dialogs import ChangePasswordDialog, PasswordDialog
from sotay.ui.printing import Paper, documents_of


def nobody() -> str:
    """Name nobody on the sheet with the code: it is written in by hand."""
    return ""


class PasswordTalk(QObject):
    """``told(sentence)`` when an act is done, ``put_away()`` when a code that was shown is.

    ``owner`` names whose store it is, on the sheet with the code.
    """

    told = Signal(str)
    put_away = Signal()

    def __init__(self, context: StoreContext[object], page: QWidget, owner: Callable[[], str] = nobody) -> None:
        super().__init__(page)
        self._context = context
        self._page = page
        self._owner = owner
        self._dialog: PasswordDialog | None = None
        self._documents = documents_of(context, page)
        self._sheet: Paper | None = None

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

    def show_code(self, code: str) -> None:
        """Show a new code until it was put away."""
        draw = partial(
            self._context.adapters.documents.recovery_sheet,
            code=code,
            folder=self._context.desk.folder,
            owner=self._owner(),
            made_on=self._context.clock().date(),
            kind=self._context.desk.kind,
        )
        name = first_run_texts.sheet_file_name(store_name(self._context.desk.kind))
        self._sheet = Paper(first_run_texts.sheet_paper(), name, draw)
        dialog = CodeDialog(self._context.theme, self._page, code)
        dialog.panel.print_asked.connect(self._on_print_sheet)
        dialog.panel.save_asked.connect(self._on_save_sheet)
        dialog.finished.connect(dialog.deleteLater)
        dialog.finished.connect(self.put_away)
        dialog.open()

    @Slot(object)
    def _on_code_made(self, code: str) -> None:
        if self._dialog is not None:
            self._dialog.accept()
        self.show_code(code)
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
