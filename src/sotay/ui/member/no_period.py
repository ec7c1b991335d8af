"""What stands where no period is open: one sentence and the offer to start the suggested one."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from sotay.domain.period import Period
from sotay.texts import assessment as texts
from sotay.texts import periods as period_texts
from sotay.ui.common.buttons import quiet_button
from sotay.ui.common.empty_state import EmptyState
from sotay.ui.common.icons import Icon
from sotay.ui.common.theme import Theme


class NoPeriod(QWidget):
    """``start_requested`` for the suggested period, ``other_requested`` for another one."""

    start_requested = Signal()
    other_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.state = EmptyState(
            theme, Icon.PENCIL, texts.empty_title(), texts.empty_sentence(), texts.start_other_period(), self
        )
        self.other_button = quiet_button(theme, texts.start_other_period(), self)
        column = self.state.column
        column.insertWidget(column.count() - 1, self.other_button, 0, Qt.AlignmentFlag.AlignHCenter)
        self.state.requested.connect(self.start_requested)
        self.other_button.clicked.connect(self.other_requested)
        outer = QVBoxLayout(self)
        outer.addWidget(self.state)

    def offer(self, suggested: Period) -> None:
        """Name the suggested period on the button."""
        self.state.button.setText(texts.start_period(period_texts.name_in_sentence(suggested)))
