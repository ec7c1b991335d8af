"""The left pane: search, status, how many there are, and the people by given name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from sotay.domain.roster import Person, PersonId
from sotay.texts import roster_page as texts
from sotay.ui.common.labels import Heading, PlainLabel, TextRole
from sotay.ui.common.line_field import LineField
from sotay.ui.common.low_room import LowRoom
from sotay.ui.common.row_list import RowList
from sotay.ui.common.still_combo import StillCombo
from sotay.ui.common.wish_row import WishRow
from sotay.ui.secretary.roster.rows import ShownRoster, Wish, row_of, rows_of, wish_name

if TYPE_CHECKING:
    from sotay.ui.common.theme import Theme

LEAST_LETTERS = 12


class RosterList(QWidget):
    """``chosen(key)`` when somebody moves to a row, ``opened(key)`` on a click or Enter."""

    chosen = Signal(str)
    opened = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._shown: ShownRoster | None = None
        self._wishes: tuple[Wish, ...] = (Wish(),)
        inside = QWidget(self)
        self.field = LineField(theme, texts.search_label(), inside, placeholder=texts.search_hint())
        self.filter = StillCombo(texts.status_filter(), inside)
        self.filter.setMinimumContentsLength(LEAST_LETTERS)
        self._row = WishRow(theme, inside)
        self._row.add(self.field, 3)
        self._row.add(self.filter, 2)
        self.found = PlainLabel("", inside, role=TextRole.SMALL)
        self.rows = RowList(theme, texts.list_name(), inside, has_short_rows=True)
        self.setFocusProxy(self.rows)
        self._column = QVBoxLayout(inside)
        self._column.addWidget(Heading(texts.page_title(), inside, role=TextRole.HEADING))
        self._column.addWidget(self._row)
        self._column.addWidget(self.found)
        self._column.addWidget(self.rows, 1)
        LowRoom(theme, inside, self.rows, self)
        self._connect()
        self._on_theme_changed()

    @property
    def words(self) -> str:
        """Return what is searched for."""
        return self.field.text()

    @property
    def wish(self) -> Wish:
        """Return whom somebody wants to see."""
        return self._wishes[max(self.filter.currentIndex(), 0)]

    def show_people(self, shown: ShownRoster, current: PersonId | None) -> None:
        """Show people; search and wish stay."""
        wish = self.wish
        self._shown = shown
        wishes = shown.wishes()
        self._wishes = tuple(each for each, _ in wishes)
        self.filter.clear()
        self.filter.addItems([wish_name(each, number) for each, number in wishes])
        self.filter.setCurrentIndex(self._wishes.index(wish) if wish in self._wishes else 0)
        self._show_rows()
        self.rows.select(current)

    def show_person(self, person: Person, label: str) -> None:
        """Show one person anew in the same place, while the form is typed in."""
        self.rows.update_row(row_of(person, label, self.words))

    def start_search(self) -> None:
        """Put the cursor into the search field."""
        self.field.edit.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.edit.selectAll()

    def _connect(self) -> None:
        self.field.edited.connect(self._on_wanted)
        self.field.edit.returnPressed.connect(self._on_return)
        self.filter.activated.connect(self._on_wanted)
        self.rows.current_changed.connect(self.chosen)
        self.rows.activated_row.connect(self.opened)
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self.field.edit)
        escape.setContext(Qt.ShortcutContext.WidgetShortcut)
        escape.activated.connect(self._on_escape)
        self._theme.changed.connect(self._on_theme_changed)

    def _show_rows(self) -> None:
        if self._shown is None:
            return
        rows = rows_of(self._shown, self.words, self.wish)
        self.rows.set_rows(rows)
        total = len(self._shown.people)
        self.found.setText(texts.found(len(rows), total) if rows else texts.nobody_found())

    @Slot()
    def _on_wanted(self) -> None:
        self._show_rows()
        if self.rows.current_key() is None:
            self.rows.scrollToTop()

    @Slot()
    def _on_return(self) -> None:
        rows = self.rows.row_model.rows()
        if rows and self.rows.current_key() is None:
            self.rows.select(rows[0].key)
            self.chosen.emit(rows[0].key)
        self.rows.setFocus()

    @Slot()
    def _on_escape(self) -> None:
        self.field.set_text("")
        self._on_wanted()

    @Slot()
    def _on_theme_changed(self) -> None:
        px = self._theme.px
        self._column.setContentsMargins(px(24), px(12), px(8), px(8))
        self._column.setSpacing(px(6))
