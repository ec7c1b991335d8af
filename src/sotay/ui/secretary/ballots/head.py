"""The title of the page and the choice of the round."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QButtonGroup, QCheckBox, QVBoxLayout, QWidget

from sotay.domain.ballot import Round
from sotay.domain.season import Season
from sotay.texts import cell_ballots as texts
from sotay.ui.common.buttons import ActionButton, icon_button, secondary_button
from sotay.ui.common.flow_layout import FlowLayout
from sotay.ui.common.icons import Icon
from sotay.ui.common.labels import Heading

if TYPE_CHECKING:
    from sotay.ui.common.theme import Theme

VIEW_BUTTON = "ballotsRound"


class RoundsHead(QWidget):
    """``round_chosen(Round)``; whether there are two rounds is the box ``two_rounds``, and ``clear_button``."""

    round_chosen = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.title = Heading("", self)
        self._group = QButtonGroup(self)
        self.buttons: dict[Round, ActionButton] = {}
        self._row = FlowLayout()
        for number, round_ in enumerate(Round):
            button = secondary_button(theme, texts.round_name(round_), self)
            button.setObjectName(VIEW_BUTTON)
            button.setCheckable(True)
            self._group.addButton(button, number)
            self._row.addWidget(button)
            self.buttons[round_] = button
        self.two_rounds = QCheckBox(texts.two_rounds(), self)
        self._row.addWidget(self.two_rounds)
        self.clear_button = icon_button(theme, Icon.DELETE, texts.clear(), self)
        self._row.addWidget(self.clear_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.title)
        column.addLayout(self._row)
        self._group.idClicked.connect(self._on_clicked)
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def show_rounds(self, season: Season, shown: Round, *, read_only: bool) -> None:
        """Show which rounds there are and which is shown."""
        self.title.setText(texts.page_title(season.year))
        two = season.rules.vote.two_rounds
        self.buttons[shown].setChecked(True)
        for button in self.buttons.values():
            button.setVisible(two)
        self.two_rounds.setChecked(two)
        self.two_rounds.setVisible(not season.meeting.votes_openly)
        self.two_rounds.setEnabled(not read_only)

    def show_title(self, *, is_shown: bool) -> None:
        """Show the title, or leave its room to the grid."""
        self.title.setVisible(is_shown)

    @Slot(int)
    def _on_clicked(self, number: int) -> None:
        self.round_chosen.emit(tuple(Round)[number])

    @Slot()
    def _on_theme_changed(self) -> None:
        self._row.setSpacing(self._theme.px(12))
