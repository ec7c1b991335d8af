"""The card of the page about the data that only a handbook has."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from sotay.domain.assessment import AssessmentSummary
from sotay.domain.dates import format_date
from sotay.texts import data as texts
from sotay.texts import periods as period_texts
from sotay.ui.card import Card
from sotay.ui.common.buttons import ActionButton, quiet_button
from sotay.ui.common.flow_layout import FlowLayout
from sotay.ui.common.labels import PlainLabel, TextRole

if TYPE_CHECKING:
    from sotay.ui.common.theme import Theme


class DeletedCard(Card):
    """Periods that were deleted; ``bring_back_asked(AssessmentSummary)``, ``purge_asked(AssessmentSummary)``."""

    bring_back_asked = Signal(object)
    purge_asked = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent, title=texts.deleted_title())
        self._summaries: tuple[AssessmentSummary, ...] = ()
        self._rows: list[QWidget] = []
        self.none = PlainLabel(texts.deleted_none(), self, role=TextRole.MUTED)
        self.column.addWidget(self.none)

    def show_deleted(self, summaries: Sequence[AssessmentSummary]) -> None:
        """Show one line for each deleted period, with its two buttons."""
        self._summaries = tuple(summaries)
        for row in self._rows:
            self.column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows = [self._make_row(number, each) for number, each in enumerate(self._summaries)]
        for row in self._rows:
            self.column.addWidget(row)
        self.none.setVisible(not summaries)

    def _make_row(self, number: int, summary: AssessmentSummary) -> QWidget:
        row = QWidget(self)
        column = QVBoxLayout(row)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self._theme.px(4))
        buttons = FlowLayout()
        buttons.setSpacing(self._theme.px(8))
        name = period_texts.name(summary.period)
        day = format_date(summary.deleted_at.date()) if summary.deleted_at else ""
        column.addWidget(PlainLabel(texts.deleted_line(name, day, summary.answered, summary.total), row))
        column.addLayout(buttons)
        for text, spoken, slot in (
            (texts.bring_back(), texts.bring_back_name(name), self._on_bring_back),
            (texts.purge(), texts.purge_name(name), self._on_purge),
        ):
            button: ActionButton = quiet_button(self._theme, text, row)
            button.setAccessibleName(spoken)
            button.setObjectName(str(number))
            button.clicked.connect(slot)
            buttons.addWidget(button)
        return row

    @Slot()
    def _on_bring_back(self) -> None:
        self.bring_back_asked.emit(self._summaries[int(self.sender().objectName())])

    @Slot()
    def _on_purge(self) -> None:
        self.purge_asked.emit(self._summaries[int(self.sender().objectName())])
