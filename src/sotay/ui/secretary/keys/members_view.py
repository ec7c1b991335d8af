"""Everybody with how the card stands, the cards of one person, and the ways to take cards."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from sotay.services.cell.key_book import CardsOfPerson, KeyBook
from sotay.texts import card_pasting
from sotay.texts import card_taking as taking_texts
from sotay.texts import cell_keys as texts
from sotay.ui.common.buttons import quiet_button, secondary_button
from sotay.ui.common.flow_layout import FlowLayout
from sotay.ui.common.icons import Icon
from sotay.ui.common.labels import PlainLabel, TextRole
from sotay.ui.common.line_field import LineField
from sotay.ui.common.row_list import RowList
from sotay.ui.secretary.keys.person_pane import PersonPane
from sotay.ui.secretary.keys.rows import rows_of
from sotay.ui.two_panes import TwoPanes

if TYPE_CHECKING:
    from sotay.ui.common.theme import Theme

TYPING_MS = 150


class MembersView(QWidget):
    """``chosen(person id)`` for another person; ``files_asked()``, ``paste_asked()`` for the ways to take cards."""

    chosen = Signal(str)
    files_asked = Signal()
    paste_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._book: KeyBook | None = None
        self._build_list()
        self.person = PersonPane(theme, self)
        self.panes = TwoPanes(theme, self._left, self.person, self)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.panes)
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(TYPING_MS)
        self._connect()
        self.panes.show_left()
        self._arrange()
        self._on_theme_changed()

    def show_book(self, book: KeyBook) -> None:
        """Show how everybody's card stands."""
        self._book = book
        self.progress.setText(texts.progress(book.compared, len(book.people)))
        self._show_rows()

    def show_cards(self, cards: CardsOfPerson | None) -> None:
        """Show the cards of one person."""
        self.person.show_cards(cards)
        self.rows.select(cards.person.id if cards else None)

    def show_detail(self) -> None:
        """Show one person where there is room for one pane only."""
        self.panes.show_right()

    def start_search(self) -> None:
        """Put the cursor into the search field."""
        self.panes.show_left()
        self.search.setFocus()

    def _build_list(self) -> None:
        self._left = QWidget(self)
        self._column = QVBoxLayout(self._left)
        self.search = LineField(self._theme, texts.search(), self._left)
        self.progress = PlainLabel("", self._left, role=TextRole.SMALL)
        self.nobody = PlainLabel(texts.nobody_found(), self._left, role=TextRole.MUTED)
        self.nobody.hide()
        self.rows = RowList(self._theme, texts.list_name(), self._left, has_short_rows=True)
        for widget in (self.search, self.progress, self.nobody):
            self._column.addWidget(widget)
        self._column.addWidget(self.rows, 1)
        self.files_button = secondary_button(self._theme, taking_texts.take_files(), self._left, icon=Icon.FOLDER)
        self.paste_button = quiet_button(self._theme, card_pasting.paste_card(), self._left, icon=Icon.COPY)
        self._acts = FlowLayout()
        self._acts.addWidget(self.files_button)
        self._acts.addWidget(self.paste_button)
        self._column.addLayout(self._acts)

    def _connect(self) -> None:
        self.search.edited.connect(self._typing.start)
        self._typing.timeout.connect(self._show_rows)
        self.rows.current_changed.connect(self.chosen)
        self.rows.activated_row.connect(self._on_opened)
        self.person.back_asked.connect(self._on_back)
        self.panes.stacked_changed.connect(self._arrange)
        self.paste_button.clicked.connect(self.paste_asked)
        self.files_button.clicked.connect(self.files_asked)
        self._theme.changed.connect(self._on_theme_changed)

    @Slot()
    def _show_rows(self) -> None:
        if self._book is not None:
            rows = rows_of(self._book, self.search.text())
            self.rows.set_rows(rows)
            self.nobody.setVisible(not rows)

    @Slot(str)
    def _on_opened(self, key: str) -> None:
        self.chosen.emit(key)
        self.show_detail()

    @Slot()
    def _on_back(self) -> None:
        self.panes.show_left()
        self.rows.setFocus()

    @Slot()
    def _arrange(self) -> None:
        self.person.back_button.setVisible(self.panes.is_stacked)

    @Slot()
    def _on_theme_changed(self) -> None:
        px = self._theme.px
        self._column.setContentsMargins(px(24), px(4), px(8), px(8))
        self._column.setSpacing(px(6))
        self._acts.setSpacing(px(8))
