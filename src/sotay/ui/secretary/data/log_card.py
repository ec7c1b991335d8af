"""The log of a cell book, the latest line first."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from sotay.domain.cell_log import LogLine
from sotay.texts import cell_log as texts
from sotay.texts.dates import moment
from sotay.ui.card import Card
from sotay.ui.common.labels import PlainLabel, TextRole
from sotay.ui.common.row_list import RowList
from sotay.ui.common.rows import Row

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from sotay.ui.common.theme import Theme

LIST_HEIGHT_PX = 220


class LogCard(Card):
    """Says what was done, when, and to how much."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent, title=texts.title())
        self.column.addWidget(PlainLabel(texts.explained(), self, role=TextRole.MUTED))
        self.list = RowList(theme, texts.list_name(), self)
        self.list.setMinimumHeight(theme.px(LIST_HEIGHT_PX))
        self.none = PlainLabel(texts.nothing_yet(), self)
        self.column.addWidget(self.list)
        self.column.addWidget(self.none)

    def show_log(self, lines: Sequence[LogLine]) -> None:
        """Show the lines as they come."""
        self.list.set_rows(
            [
                Row(key=str(number), title=texts.act_words(each.act, each.count), note=moment(each.at))
                for number, each in enumerate(lines)
            ]
        )
        self.list.setVisible(bool(lines))
        self.none.setVisible(not lines)
