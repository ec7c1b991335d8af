"""The cells of a committee: the list of who has sent, and one of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QStackedLayout, QVBoxLayout, QWidget

from sotay.domain.collecting import Standing
from sotay.domain.member_cards import CardState
from sotay.domain.search import find, needle_of, searchable
from sotay.domain.unit import UnitStanding
from sotay.services.cell.unit_book import UnitBook
from sotay.texts import committee_cells as texts
from sotay.ui.common.buttons import quiet_button, secondary_button
from sotay.ui.common.empty_state import EmptyState
from sotay.ui.common.flow_layout import FlowLayout
from sotay.ui.common.icons import Icon
from sotay.ui.common.labels import PlainLabel, TextRole
from sotay.ui.common.line_field import LineField
from sotay.ui.common.row_list import RowList
from sotay.ui.common.rows import Mark, Row
from sotay.ui.secretary.committee.unit_pane import UnitPane
from sotay.ui.two_panes import TwoPanes

if TYPE_CHECKING:
    from sotay.ui.common.theme import Theme

LEAST_HEIGHT_PX = 360
_MARKS = {
    Standing.IN_TIME: Mark.DONE,
    Standing.LATE: Mark.PARTLY,
    Standing.RETURNED: Mark.FLAG,
    Standing.MISSING: Mark.EMPTY,
    Standing.NOT_REVIEWED: Mark.EMPTY,
}


class CellsView(QWidget):
    """``chosen(unit id)`` when a person moves to another row; ``add_asked()``, ``due_asked()``, ``files_asked()``."""

    chosen = Signal(str)
    add_asked = Signal()
    due_asked = Signal()
    files_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._book: UnitBook | None = None
        self._build()
        self._connect()
        self._on_theme_changed()

    @property
    def has_cells(self) -> bool:
        """Tell whether the book lists any cell."""
        return self._book is not None and bool(self._book.units)

    def show_book(self, book: UnitBook) -> None:
        """Show every cell; what is searched for and the cell that is read stay."""
        self._book = book
        sent = sum(each.standing in (Standing.IN_TIME, Standing.LATE) for each in book.units)
        self.summary.setText(texts.summary(sent, len(book.units), book.due))
        self._sides.setCurrentIndex(0 if book.units else 1)
        self._show_rows()

    def start_search(self) -> None:
        """Put the cursor into the search field."""
        self.panes.show_left()
        self.field.edit.setFocus()
        self.field.edit.selectAll()

    def _build(self) -> None:
        theme = self._theme
        left = QWidget(self)
        self.summary = PlainLabel("", left, role=TextRole.SUBHEADING)
        self.field = LineField(theme, "", left, placeholder=texts.search_hint())
        self.field.edit.setAccessibleName(texts.search_label())
        self.rows = RowList(theme, texts.list_name(), left, has_short_rows=True)
        self.files_button = secondary_button(theme, texts.take_files(), left, icon=Icon.INBOX)
        self.add_button = quiet_button(theme, texts.add_cell(), left)
        self.due_button = quiet_button(theme, texts.change_due(), left)
        self._acts = FlowLayout()
        for button in (self.files_button, self.add_button, self.due_button):
            self._acts.addWidget(button)
        self._left = QVBoxLayout(left)
        for widget in (self.summary, self.field):
            self._left.addWidget(widget)
        self._left.addWidget(self.rows, 1)
        self._left.addLayout(self._acts)
        self.unit = UnitPane(theme, self)
        self.panes = TwoPanes(theme, left, self.unit, self, least_height_px=LEAST_HEIGHT_PX)
        self.empty = EmptyState(
            theme, Icon.COMMITTEE, texts.empty_title(), texts.empty_sentence(), texts.add_cell(), self
        )
        self._sides = QStackedLayout(self)
        self._sides.addWidget(self.panes)
        self._sides.addWidget(self.empty)
        self.panes.show_left()
        self.unit.back_button.hide()

    def _connect(self) -> None:
        self.field.edited.connect(self._on_searched)
        self.rows.current_changed.connect(self._on_current)
        self.rows.activated_row.connect(self._on_activated)
        self.empty.requested.connect(self.add_asked)
        for button, signal in (
            (self.files_button, self.files_asked), (self.add_button, self.add_asked), (self.due_button, self.due_asked),
        ):  # fmt: skip
            button.clicked.connect(signal)
        self.unit.back_asked.connect(self._on_back)
        self.panes.stacked_changed.connect(self._on_stacked)
        self._theme.changed.connect(self._on_theme_changed)

    def _show_rows(self) -> None:
        if self._book is not None:
            self.rows.set_rows(rows_of(self._book, self.field.text()))

    @Slot(str)
    def _on_searched(self, _: str) -> None:
        self._show_rows()

    @Slot(str)
    def _on_current(self, key: str) -> None:
        self.chosen.emit(key)

    @Slot(str)
    def _on_activated(self, key: str) -> None:
        self.chosen.emit(key)
        self.panes.show_right()

    @Slot()
    def _on_back(self) -> None:
        self.panes.show_left()
        self.rows.setFocus()

    @Slot(bool)
    def _on_stacked(self, is_stacked: bool) -> None:
        self.unit.back_button.setVisible(is_stacked)
        if is_stacked:
            self.panes.show_left()

    @Slot()
    def _on_theme_changed(self) -> None:
        px = self._theme.px
        self._left.setContentsMargins(px(24), 0, px(12), px(12))
        self._left.setSpacing(px(8))
        self._acts.setSpacing(px(8))


def rows_of(book: UnitBook, words: str) -> list[Row]:
    """Return the cells whose names hold the words, with the hits marked."""
    needle = needle_of(words)
    return [_row(each, book.cards[each.unit.id], words) for each in book.units if needle in searchable(each.unit.name)]


def _row(each: UnitStanding, card: CardState, words: str) -> Row:
    name, said = each.unit.name, texts.standing_name(each.standing)
    note = texts.card_name(card)
    hits = tuple((span.start, span.end) for span in find(words, name))
    spoken = f"{name}. {said}. {note}"
    return Row(each.unit.id, name, note=note, mark=_MARKS[each.standing], mark_word=said, spoken=spoken, hits=hits)
