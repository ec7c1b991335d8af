"""The choice between a full member and one on probation."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QVBoxLayout, QWidget

from sotay.domain.member import Membership
from sotay.texts import settings as texts
from sotay.ui.common.flow_layout import FlowLayout
from sotay.ui.common.labels import PlainLabel, TextRole

if TYPE_CHECKING:
    from PySide6.QtWidgets import QAbstractButton

    from sotay.ui.common.theme import Theme


class MembershipChoice(QWidget):
    """Two buttons with what they are for below; ``chosen()`` when a person clicked one."""

    chosen = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._membership: Membership | None = None
        self._group = QButtonGroup(self)
        self.radios: dict[Membership, QRadioButton] = {}
        self._row = FlowLayout()
        for membership in Membership:
            radio = QRadioButton(texts.membership_choice(membership), self)
            radio.setAccessibleName(texts.membership_spoken(membership))
            radio.setAccessibleDescription(texts.membership_hint())
            self.radios[membership] = radio
            self._group.addButton(radio)
            self._row.addWidget(radio)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(PlainLabel(texts.membership(), self))
        self._column.addLayout(self._row)
        self._column.addWidget(PlainLabel(texts.membership_hint(), self, role=TextRole.SMALL))
        self._group.buttonClicked.connect(self._on_clicked)
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()
        self.show_membership(None)

    def membership(self) -> Membership | None:
        """Return what was chosen, None where nobody ever chose."""
        return self._membership

    def show_membership(self, membership: Membership | None) -> None:
        """Show what was chosen and tell nobody; who chose nothing counts as official."""
        self._membership = membership
        self.radios[membership or Membership.OFFICIAL].setChecked(True)

    @Slot(object)
    def _on_clicked(self, button: QAbstractButton) -> None:
        self._membership = next(each for each, radio in self.radios.items() if radio is button)
        self.chosen.emit()

    @Slot()
    def _on_theme_changed(self) -> None:
        self._column.setSpacing(self._theme.px(6))
        self._row.setSpacing(self._theme.px(16))
