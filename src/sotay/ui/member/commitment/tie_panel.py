"""Choosing what a promise is tied to: an item, a remedy that is followed already, or a new one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from sotay.domain.commitment import CommitmentLine
from sotay.domain.remedy import Remedy, RemedyId
from sotay.services.commitments import CommitmentAtHand
from sotay.texts import commitment_ties as texts
from sotay.ui.common.buttons import quiet_button, secondary_button
from sotay.ui.common.date_field import Today
from sotay.ui.common.flow_layout import FlowLayout
from sotay.ui.common.icons import Icon
from sotay.ui.common.labels import PlainLabel, TextRole
from sotay.ui.common.still_combo import StillCombo
from sotay.ui.member.commitment.ties import item_code, standing_of, step_of
from sotay.ui.member.item_choice import ItemChoice

if TYPE_CHECKING:
    from sotay.ui.common.theme import Theme


class TiePanel(QWidget):
    """The two ties of one promise.

    ``item_chosen(key or None)``, ``remedy_chosen(id or None)``, ``follow_wanted()``; ``item_opened()`` and
    ``remedy_opened()`` lead to them.
    """

    item_chosen = Signal(object)
    remedy_chosen = Signal(object)
    follow_wanted = Signal()
    item_opened = Signal()
    remedy_opened = Signal()

    def __init__(self, theme: Theme, today: Today, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._today = today
        self._ids: list[RemedyId | None] = [None]
        self._listed: tuple[Remedy, ...] | None = None
        self.item = ItemChoice(theme, texts.item_label(), self)
        self.remedy = StillCombo(texts.remedy_label(), self)
        self.follow_button = secondary_button(theme, texts.follow(), self, icon=Icon.TARGET)
        self.item_button = quiet_button(theme, "", self, icon=Icon.BOOK)
        self.remedy_button = quiet_button(theme, texts.open_remedy(), self, icon=Icon.NEXT)
        caption = PlainLabel(texts.remedy_label(), self, role=TextRole.SUBHEADING)
        caption.setBuddy(self.remedy)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        for widget in (PlainLabel(texts.ties_explained(), self, role=TextRole.SMALL), self.item, caption, self.remedy):
            self._column.addWidget(widget)
        self._row = FlowLayout()
        for button in (self.follow_button, self.item_button, self.remedy_button):
            self._row.addWidget(button)
        self._column.addLayout(self._row)
        self.item.chosen.connect(self.item_chosen)
        self.remedy.activated.connect(self._on_remedy_activated)
        self.follow_button.clicked.connect(self.follow_wanted)
        self.item_button.clicked.connect(self.item_opened)
        self.remedy_button.clicked.connect(self.remedy_opened)
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def show_line(self, line: CommitmentLine, at_hand: CommitmentAtHand) -> None:
        """Show what a promise is tied to."""
        self.item.show_checklist(at_hand.checklist)
        self.item.set_chosen(line.manifestation_id)
        self._list_remedies(line, at_hand)
        code = item_code(line.manifestation_id, at_hand.checklist)
        self.item_button.setText(texts.open_item(code))
        self.item_button.setVisible(bool(code))
        self.remedy_button.setVisible(at_hand.remedy(line) is not None)
        self.follow_button.setVisible(line.remedy_id is None)
        self.follow_button.setEnabled(not line.is_blank)

    def _list_remedies(self, line: CommitmentLine, at_hand: CommitmentAtHand) -> None:
        """Offer the open remedies and the one that is tied, done or deleted."""
        offered = tuple(each for each in at_hand.remedies if not each.is_done or each.id == line.remedy_id)
        if offered != self._listed or line.remedy_id not in self._ids:
            self._listed = offered
            self._ids = [None, *(each.id for each in offered)]
            self.remedy.clear()
            self.remedy.addItem(texts.no_remedy())
            self.remedy.addItems(
                [texts.remedy_choice(step_of(each), standing_of(each, self._today())) for each in offered]
            )
            if line.remedy_id not in self._ids:
                self._ids.append(line.remedy_id)
                self.remedy.addItem(texts.deleted_remedy())
        self.remedy.setCurrentIndex(self._ids.index(line.remedy_id))

    @Slot(int)
    def _on_remedy_activated(self, place: int) -> None:
        self.remedy_chosen.emit(self._ids[place])

    @Slot()
    def _on_theme_changed(self) -> None:
        self._column.setSpacing(self._theme.px(8))
        self._row.setSpacing(self._theme.px(8))
