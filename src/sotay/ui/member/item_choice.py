"""Choosing one item of the checklist, or none."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from sotay.domain.manifestation import Checklist, ManifestationId
from sotay.texts import item_choice as texts
from sotay.ui.common.labels import PlainLabel, TextRole
from sotay.ui.common.still_combo import StillCombo

if TYPE_CHECKING:
    from sotay.ui.common.theme import Theme


class ItemChoice(QWidget):
    """A labelled list of the items by number and short name; ``chosen(key or None)`` when a person chooses."""

    chosen = Signal(object)

    def __init__(self, theme: Theme, label: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._keys: list[ManifestationId | None] = [None]
        self._checklist: Checklist | None = None
        self.combo = StillCombo(label, self)
        self.combo.addItem(texts.no_item())
        caption = PlainLabel(label, self, role=TextRole.SUBHEADING)
        caption.setBuddy(self.combo)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(caption)
        self._column.addWidget(self.combo)
        self.combo.activated.connect(self._on_activated)
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def show_checklist(self, checklist: Checklist | None) -> None:
        """Offer the items of a checklist; kept while it is the same."""
        if checklist == self._checklist:
            return
        self._checklist = checklist
        items = tuple(checklist.items()) if checklist is not None else ()
        self._keys = [None, *(item.id for item in items)]
        self.combo.clear()
        self.combo.addItem(texts.no_item())
        if checklist is not None:
            self.combo.addItems([texts.item(checklist.code(item.id), item.short) for item in items])

    def set_chosen(self, key: ManifestationId | None) -> None:
        """Show this item and tell nobody; one that the checklist no longer has is offered by its key."""
        if key not in self._keys:
            self._keys.append(key)
            self.combo.addItem(texts.item_of_old())
        self.combo.setCurrentIndex(self._keys.index(key))

    @Slot(int)
    def _on_activated(self, place: int) -> None:
        self.chosen.emit(self._keys[place])

    @Slot()
    def _on_theme_changed(self) -> None:
        self._column.setSpacing(self._theme.px(6))
