"""The cards of a page about the data that every store has: where it lies, and its backups."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot

from sotay.domain.backup import Backup, StoreFacts
from sotay.domain.store_kind import StoreKind
from sotay.texts import data as texts
from sotay.texts.dates import moment
from sotay.ui.backup_rows import backup_row, size_words
from sotay.ui.card import Card
from sotay.ui.common.icons import Icon
from sotay.ui.common.labels import PlainLabel, TextRole
from sotay.ui.common.row_list import RowList

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from sotay.ui.common.theme import Theme

LIST_HEIGHT_PX = 220


class PlaceCard(Card):
    """Where the store lies, in full; ``open_asked()``, ``copy_asked()``."""

    open_asked = Signal()
    copy_asked = Signal()

    def __init__(self, theme: Theme, kind: StoreKind, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent, title=texts.place_title(kind))
        self._kind = kind
        self.folder_label = PlainLabel("", self, role=TextRole.QUOTE)
        self.folder_label.allow_copying()
        self.folder_label.setAccessibleName(texts.folder_label())
        self.size_label = PlainLabel("", self)
        self.room_label = PlainLabel("", self)
        self.stick_label = PlainLabel(texts.on_removable(kind), self, role=TextRole.WARN)
        self.stick_label.hide()
        for widget in (self.folder_label, self.size_label, self.room_label, self.stick_label):
            self.column.addWidget(widget)
        self.column.addWidget(PlainLabel(texts.encrypted(), self, role=TextRole.MUTED))
        self.open_button = self.add_button(texts.open_folder(), icon=Icon.FOLDER)
        self.open_button.clicked.connect(self.open_asked)
        self.copy_button = self.add_button(texts.copy_elsewhere(), icon=Icon.USB)
        self.copy_button.clicked.connect(self.copy_asked)

    def show_facts(self, facts: StoreFacts) -> None:
        """Show path, size and room."""
        self.folder_label.setText(str(facts.folder))
        self.size_label.setText(texts.size(size_words(facts.size_bytes), self._kind))
        self.room_label.setText(texts.free_room(size_words(facts.free_bytes)))
        self.stick_label.setVisible(facts.is_removable)


class BackupsCard(Card):
    """The backups, the latest on top; ``check_asked(Path)``, ``restore_asked(Path)``."""

    check_asked = Signal(object)
    restore_asked = Signal(object)

    def __init__(self, theme: Theme, kind: StoreKind, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent, title=texts.backups_title())
        self.column.addWidget(PlainLabel(texts.backups_explained(kind), self, role=TextRole.MUTED))
        self.last = PlainLabel("", self)
        self.column.addWidget(self.last)
        self.list = RowList(theme, texts.backup_list(), self)
        self.list.setMinimumHeight(theme.px(LIST_HEIGHT_PX))
        self.column.addWidget(self.list)
        self.none = PlainLabel(texts.no_backup_explained(kind), self)
        self.column.addWidget(self.none)
        self.check_button = self.add_button(texts.check_backup(), icon=Icon.CHECK)
        self.check_button.clicked.connect(self._on_check)
        self.restore_button = self.add_button(texts.restore(), icon=Icon.UNDO)
        self.restore_button.clicked.connect(self._on_restore)

    def show_backups(self, backups: Sequence[Backup]) -> None:
        """Show what can be restored."""
        self.last.setText(texts.last_backup(moment(backups[0].made_at)) if backups else texts.no_backup())
        self.list.set_rows([backup_row(each) for each in backups])
        if backups and self.list.current_key() is None:
            self.list.select(str(backups[0].path))
        for widget in (self.list, self.check_button, self.restore_button):
            widget.setVisible(bool(backups))
        self.none.setVisible(not backups)

    @Slot()
    def _on_check(self) -> None:
        self.check_asked.emit(Path(self.list.current_key() or ""))

    @Slot()
    def _on_restore(self) -> None:
        self.restore_asked.emit(Path(self.list.current_key() or ""))
