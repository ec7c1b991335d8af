"""The left pane: search, month and item, how much was found, and the lines by month."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from sotay.domain.diary_search import DiaryFilter
from sotay.domain.manifestation import Checklist, ManifestationId
from sotay.domain.period import Period
from sotay.texts import diary as texts
from sotay.texts import item_choice as item_texts
from sotay.texts import periods as period_texts
from sotay.ui.common.buttons import quiet_button
from sotay.ui.common.icons import Icon
from sotay.ui.common.labels import PlainLabel, TextRole
from sotay.ui.common.line_field import LineField
from sotay.ui.common.row_list import RowList
from sotay.ui.common.still_combo import StillCombo

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from sotay.ui.common.rows import Row
    from sotay.ui.common.theme import Theme

LEAST_LETTERS = 9
POPUP_WIDTH_PX = 420
ONE_LINE_FROM_PX = 560
"""Width from which search, month and item stand in one line, so that a low window has room for the rows."""


class DiaryList(QWidget):
    """``filter_changed(DiaryFilter)`` when a person wants other lines, ``more_wanted`` for older ones.

    ``chosen(key)`` when a person moves to a row, ``opened(key)`` on a click or Enter.
    """

    filter_changed = Signal(object)
    more_wanted = Signal()
    chosen = Signal(str)
    opened = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._months: tuple[Period | None, ...] = (None,)
        self._items: tuple[ManifestationId | None, ...] = (None,)
        self._build()
        self._connect()
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def offer(self, months: Sequence[Period], checklist: Checklist | None) -> None:
        """Offer these months and the items of the checklist; what is chosen stays chosen."""
        choice = self.choice()
        self._months = (None, *months) if choice.month in (None, *months) else (None, *months, choice.month)
        items = tuple(checklist.items()) if checklist is not None else ()
        self._items = (None, *(item.id for item in items))
        self._fill(self.month, [texts.every_month(), *(period_texts.name(each) for each in self._months if each)])
        names = [item_texts.item(checklist.code(each.id), each.short) for each in items] if checklist else []
        self._fill(self.item, [texts.every_item(), *names])
        self.show_choice(choice)

    def choice(self) -> DiaryFilter:
        """Return which lines the person wants."""
        return DiaryFilter(
            words=self.field.text(),
            month=self._months[max(self.month.currentIndex(), 0)],
            item=self._items[max(self.item.currentIndex(), 0)],
        )

    def show_choice(self, choice: DiaryFilter) -> None:
        """Show which lines are wanted and tell nobody."""
        if self.field.text() != choice.words:
            self.field.set_text(choice.words)
        self.month.setCurrentIndex(self._months.index(choice.month) if choice.month in self._months else 0)
        self.item.setCurrentIndex(self._items.index(choice.item) if choice.item in self._items else 0)
        self._show_clear()

    def show_rows(self, rows: Sequence[Row], *, found: int, total: int, shown: int) -> None:
        """Show these rows, ``shown`` of the ``found`` lines, of ``total`` in all."""
        if _outline(rows) != _outline(self.rows.row_model.rows()):
            self.rows.set_rows(rows)
        else:
            for row in rows:
                self.rows.update_row(row)
        self.count.setText(texts.count(total) if found == total else texts.count_of(found, total))
        self.nothing.setVisible(not found and bool(total))
        self.rows.setVisible(bool(found) or not total)
        self.more_button.setVisible(found > shown)
        self.more_button.setText(texts.show_more(found - shown))

    @Slot()
    def clear(self) -> None:
        """Want every line again."""
        self.show_choice(DiaryFilter())
        self._on_choice_changed()
        self.field.edit.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put what chooses the lines into one line where there is room."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        is_wide = self.width() >= self._theme.px(ONE_LINE_FROM_PX)
        direction = QBoxLayout.Direction.LeftToRight if is_wide else QBoxLayout.Direction.TopToBottom
        self._choices.setDirection(direction)
        for combo in (self.month, self.item):
            self._choices.setAlignment(combo, Qt.AlignmentFlag.AlignBottom if is_wide else Qt.AlignmentFlag(0))

    def _build(self) -> None:
        theme = self._theme
        self.field = LineField(theme, texts.search_label(), self, placeholder=texts.search_hint())
        self.month = StillCombo(texts.month_choice(), self)
        self.item = StillCombo(texts.item_choice(), self)
        for combo, first in ((self.month, texts.every_month()), (self.item, texts.every_item())):
            combo.setMinimumContentsLength(LEAST_LETTERS)
            combo.addItem(first)
        self.count = PlainLabel("", self, role=TextRole.MUTED)
        self.clear_button = quiet_button(theme, texts.clear_filter(), self, icon=Icon.CLOSE)
        self.nothing = PlainLabel(texts.nothing_found(), self)
        self.rows = RowList(theme, texts.list_name(), self)
        self.more_button = quiet_button(theme, "", self, icon=Icon.DOWN)
        self.setFocusProxy(self.rows)
        self._choices = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        for widget, share in ((self.field, 5), (self.month, 3), (self.item, 4)):
            self._choices.addWidget(widget, share)
        self._found = QHBoxLayout()
        self._found.addWidget(self.count, 1)
        self._found.addWidget(self.clear_button)
        self._column = QVBoxLayout(self)
        self._column.addLayout(self._choices)
        self._column.addLayout(self._found)
        self._column.addWidget(self.nothing)
        self._column.addWidget(self.rows, 1)
        self._column.addWidget(self.more_button, 0, Qt.AlignmentFlag.AlignLeft)
        self._column.addStretch(0)
        self.nothing.hide()
        self.more_button.hide()
        self._show_clear()

    def _connect(self) -> None:
        self.field.edited.connect(self._on_choice_changed)
        self.field.edit.returnPressed.connect(self._on_return)
        self.month.activated.connect(self._on_choice_changed)
        self.item.activated.connect(self._on_choice_changed)
        self.clear_button.clicked.connect(self.clear)
        self.more_button.clicked.connect(self.more_wanted)
        self.rows.current_changed.connect(self.chosen)
        self.rows.activated_row.connect(self.opened)
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self.field.edit)
        escape.setContext(Qt.ShortcutContext.WidgetShortcut)
        escape.activated.connect(self.clear)

    def _fill(self, combo: StillCombo, names: Sequence[str]) -> None:
        if [combo.itemText(place) for place in range(combo.count())] != list(names):
            combo.clear()
            combo.addItems(list(names))

    def _show_clear(self) -> None:
        self.clear_button.setVisible(not self.choice().is_open)

    @Slot()
    def _on_choice_changed(self) -> None:
        self._show_clear()
        self.filter_changed.emit(self.choice())

    @Slot()
    def _on_return(self) -> None:
        self.rows.setFocus()

    @Slot()
    def _on_theme_changed(self) -> None:
        px = self._theme.px
        self._column.setSpacing(px(8))
        self._column.setContentsMargins(px(16), px(14), px(12), px(12))
        self._choices.setSpacing(px(8))
        self.item.view().setMinimumWidth(px(POPUP_WIDTH_PX))
        self._arrange()


def _outline(rows: Sequence[Row]) -> list[tuple[str, str]]:
    """Return what must be the same for rows to be changed in their places, without a list that jumps while typing."""
    return [(row.key, row.title if row.is_section else "") for row in rows]
