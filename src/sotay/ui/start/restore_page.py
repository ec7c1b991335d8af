"""Choosing a backup when the store itself does not open."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot

from sotay.domain.backup import Backup, BackupContent
from sotay.texts import data as data_texts
from sotay.texts import start as texts
from sotay.texts.books import HANDBOOK
from sotay.texts.dates import moment
from sotay.ui.backup_rows import backup_row
from sotay.ui.common.buttons import primary_button, secondary_button
from sotay.ui.common.labels import PlainLabel, TextRole
from sotay.ui.common.password_field import PasswordField
from sotay.ui.common.row_list import RowList
from sotay.ui.common.scroll_page import ScrollPage
from sotay.ui.start.unlock_page import WIDTH_PX

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from sotay.ui.common.theme import Theme

LIST_HEIGHT_PX = 210


class RestorePage(ScrollPage):
    """A list, the password of that time, a look inside, and only then the button that restores.

    ``check_asked(Path, password)``, ``restore_asked(Path, password)``, ``back_asked()``; ``other_asked()`` where
    there is no backup.
    """

    check_asked = Signal(object, str)
    restore_asked = Signal(object, str)
    back_asked = Signal()
    other_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, texts.restore_title(), texts.restore_explained(), parent, width_px=WIDTH_PX)
        self._book = HANDBOOK
        self.list = RowList(theme, texts.restore_list(), self)
        self.list.setMinimumHeight(theme.px(LIST_HEIGHT_PX))
        self.list.current_changed.connect(self._on_changed)
        self.add(self.list)
        self.password_field = PasswordField(theme, data_texts.password_label(), self)
        self.password_field.edited.connect(self._on_changed)
        self.password_field.edit.returnPressed.connect(self._on_check)
        self.add(self.password_field)
        self.content_label = PlainLabel("", self, role=TextRole.SUBHEADING)
        self.content_label.hide()
        self.add(self.content_label)
        back = secondary_button(theme, texts.back(), self)
        back.clicked.connect(self.back_asked)
        self.add_action(back, leading=True)
        self.check_button = secondary_button(theme, texts.check_backup(), self)
        self.check_button.clicked.connect(self._on_check)
        self.restore_button = primary_button(theme, texts.restore_this(), self)
        self.restore_button.clicked.connect(self._on_restore)
        self.other_button = primary_button(theme, texts.other_store(), self)
        self.other_button.clicked.connect(self.other_asked)
        self.add_action(self.other_button)
        self.add_action(self.check_button)
        self.add_action(self.restore_button)
        self.show_backups(())

    def set_book(self, book: str) -> None:
        """Speak of this kind of store."""
        self._book = book
        self.other_button.setText(texts.other_store(book))

    def show_backups(self, backups: Sequence[Backup]) -> None:
        """Show what can be restored, the latest chosen."""
        self.list.set_rows([backup_row(each) for each in backups])
        self.list.select(str(backups[0].path) if backups else None)
        for widget in (self.list, self.password_field, self.check_button):
            widget.setVisible(bool(backups))
        self.restore_button.setVisible(bool(backups))
        self.other_button.setVisible(not backups)
        self.set_sentence(texts.restore_explained(self._book) if backups else texts.restore_none(self._book))
        self._forget_content()

    def show_content(self, content: BackupContent) -> None:
        """Say what the chosen backup holds, and allow to restore it."""
        self.show_idle()
        self.content_label.setText(data_texts.backup_is_good(moment(content.backup.made_at), content))
        self.content_label.show()
        self.restore_button.setEnabled(True)
        self.restore_button.setFocus()

    def show_busy(self, sentence: str) -> None:
        """Take nothing more while a backup is read or put in place."""
        self.bar.show_info(sentence)
        self.setEnabled(False)

    def show_idle(self) -> None:
        """Take wishes again."""
        self.bar.dismiss()
        self.setEnabled(True)

    def show_wrong_password(self, sentence: str) -> None:
        """Say at the field that the password is not that of this backup."""
        self.show_idle()
        self.password_field.show_problem(sentence)

    def show_trouble(self, sentence: str) -> None:
        """Show any other trouble; nothing was changed."""
        self.show_idle()
        self.bar.show_error(sentence)

    def _chosen(self) -> Path | None:
        key = self.list.current_key()
        return Path(key) if key else None

    def _forget_content(self) -> None:
        self.content_label.hide()
        self.restore_button.setEnabled(False)

    @Slot()
    def _on_changed(self) -> None:
        self._forget_content()

    @Slot()
    def _on_check(self) -> None:
        path = self._chosen()
        if path is None:
            self.bar.show_warning(data_texts.choose_backup_first())
        elif not self.password_field.text():
            self.password_field.show_problem(texts.password_missing())
        else:
            self.show_busy(texts.checking_backup())
            self.check_asked.emit(path, self.password_field.text())

    @Slot()
    def _on_restore(self) -> None:
        path = self._chosen()
        if path is not None:
            self.show_busy(texts.restoring())
            self.restore_asked.emit(path, self.password_field.text())
