"""«Đang dùng»: the checklist and the forms that are in force here, and where each came from."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from sotay.texts import admin_page as texts
from sotay.ui.card import Card
from sotay.ui.common.labels import PlainLabel, TextRole
from sotay.ui.common.scroll_page import ScrollPage
from sotay.ui.common.tab_order import let_tab_follow

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sotay.ui.common.theme import Theme


@dataclass(frozen=True, slots=True)
class InForceLine:
    """One file in force: its name, and what is known of it."""

    name: str
    facts: str


class InForceView(QWidget):
    """Says in one sentence what the page is; nothing here asks for anything."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.page = ScrollPage(theme, "", texts.in_force_sentence(), self)
        self.checklist = LinesCard(theme, texts.checklist_card(), self)
        self.papers = LinesCard(theme, texts.papers_card(), self)
        for card in (self.checklist, self.papers):
            self.page.add(card)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.page)

    def add_cards(self, cards: Sequence[QWidget]) -> None:
        """Put further cards between the checklist and the long list of papers."""
        body = self.page.body
        for card in cards:
            body.insertWidget(body.indexOf(self.papers), card)
        let_tab_follow(self.checklist, *cards, self.papers)


class LinesCard(Card):
    """A card of files below each other; hidden while it has none."""

    def __init__(self, theme: Theme, title: str, parent: QWidget) -> None:
        super().__init__(theme, parent, title=title)
        self._lines = QVBoxLayout()
        self._shown: tuple[InForceLine, ...] = ()
        self.column.addLayout(self._lines)
        self.hide()

    def lines(self) -> tuple[InForceLine, ...]:
        """Return what is shown."""
        return self._shown

    def show_lines(self, lines: Sequence[InForceLine]) -> None:
        """Show these and no others."""
        if tuple(lines) == self._shown:
            return
        self._shown = tuple(lines)
        while (old := self._lines.takeAt(0)) is not None:
            label = old.widget()
            if label is not None:
                label.hide()
                label.deleteLater()
        for each in lines:
            self._lines.addWidget(PlainLabel(each.name, self, role=TextRole.SUBHEADING))
            self._lines.addWidget(PlainLabel(each.facts, self, role=TextRole.MUTED))
        self.setVisible(bool(lines))
