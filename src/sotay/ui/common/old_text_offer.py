"""The offer below a field to turn pasted words from an old way of writing into the letters of today.

Nothing is turned without being asked: the words stand in the field as they were pasted, and the bar shows what they
would become.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtWidgets import QScrollArea, QVBoxLayout

from sotay.domain.old_encodings import OldEncoding, OldText, find_old_text
from sotay.domain.search import nfc
from sotay.texts import old_text as texts
from sotay.ui.common.bars import UNDO_KEY, BarAction, InlineBar
from sotay.ui.common.tab_order import let_tab_go_on_to

if TYPE_CHECKING:
    from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget

    from sotay.ui.common.theme import Theme

TURN, KEEP = "turn", "keep"


class TextField(Protocol):
    """A field as its offer sees it."""

    def text(self) -> str:
        """Return the text."""

    def replace(self, place: int, before: str, after: str) -> None:
        """Put other words in the place of some as one step that can be undone."""

    def add_below(self, bar: InlineBar) -> None:
        """Give a bar its place below what is typed."""

    def parentWidget(self) -> QWidget | None:
        """Return the widget around the field."""

    def setFocus(self) -> None:
        """Take the keyboard."""


class OldTextOffer(QObject):
    """Looks at what was pasted into a field; its bar is made when it is first needed.

    The field calls ``look_at`` after a paste and ``text_changed`` after every change, its own included.
    """

    def __init__(self, theme: Theme, field: TextField, typed_into: QWidget) -> None:
        super().__init__(typed_into)
        self._theme = theme
        self._field = field
        self._typed_into = typed_into
        self._old: OldText | None = None
        self._waits_for = ""
        self.bar: InlineBar | None = None
        self._laid_out = QTimer(self, interval=0, singleShot=True)
        self._laid_out.timeout.connect(self._bring_into_sight)

    def look_at(self, pasted: str) -> None:
        """Offer to turn these words of the field where they are written in an old way."""
        old = find_old_text(pasted)
        if old is None:
            return
        self._old, self._waits_for = old, old.before
        if old.encoding is OldEncoding.MARKS_APART and nfc(old.before) == old.after:
            self._shown_bar().show_info(texts.joined_on_leaving())
        else:
            actions = (BarAction(TURN, texts.turn()), BarAction(KEEP, texts.keep()))
            self._shown_bar().show_info(texts.pasted(old), actions, spoken=texts.pasted_spoken(old))
        let_tab_go_on_to(self._typed_into, self._shown_bar())
        # The bar has a place in the page only when the layout was made anew.
        self._laid_out.start()

    def text_changed(self) -> None:
        """Take the offer away once the words that it is about are not there any more."""
        if self._old is not None and self._waits_for not in self._field.text():
            self.withdraw()

    def withdraw(self) -> None:
        """Take the offer away."""
        self._old = None
        if self.bar is not None:
            self.bar.dismiss()

    def _shown_bar(self) -> InlineBar:
        if self.bar is None:
            self.bar = InlineBar(self._theme, self._field.parentWidget())
            self.bar.action_triggered.connect(self._on_action)
            self.bar.closed.connect(self.withdraw)
            self._field.add_below(self.bar)
            self._laid_out.setParent(self.bar)
        return self.bar

    def _exchange(self, present: str, wanted: str) -> None:
        place = self._field.text().find(present)
        self._old, old = None, self._old  # what changes now is no reason to take the offer away
        if place >= 0:
            self._field.replace(place, present, wanted)
        self._old, self._waits_for = old, wanted
        self._field.setFocus()

    @Slot(str)
    def _on_action(self, key: str) -> None:
        old = self._old
        if old is None or self.bar is None:
            return
        if key == TURN:
            self._exchange(old.before, old.after)
            self.bar.show_undo(texts.turned())
            let_tab_go_on_to(self._typed_into, self.bar)
        elif key == UNDO_KEY:
            self._exchange(old.after, old.before)
            self.withdraw()
        else:
            self.withdraw()
            self._field.setFocus()

    @Slot()
    def _bring_into_sight(self) -> None:
        area = self.bar.parentWidget() if self.bar is not None else None
        while area is not None and not isinstance(area, QScrollArea):
            area = area.parentWidget()
        if area is not None and self.bar is not None:
            area.ensureWidgetVisible(self.bar, 0, 0)


def place_below(field: QWidget, bar: QWidget) -> None:
    """Put a bar below a field into the column around both."""
    around = field.parentWidget()
    column = _column_of(around.layout(), field) if around is not None else None
    if column is None:
        raise LookupError(field.objectName())
    place = next(place for place, item in enumerate(_items(column)) if _holds(item, field))
    column.insertWidget(place + 1, bar)


def _column_of(layout: QLayout | None, field: QWidget) -> QVBoxLayout | None:
    """Return the innermost column that the field stands in."""
    for item in _items(layout):
        if (found := _column_of(item.layout(), field)) is not None:
            return found
    is_around = any(_holds(item, field) for item in _items(layout))
    return layout if is_around and isinstance(layout, QVBoxLayout) else None


def _items(layout: QLayout | None) -> list[QLayoutItem]:
    items = [layout.itemAt(place) for place in range(layout.count())] if layout is not None else []
    return [item for item in items if item is not None]


def _holds(item: QLayoutItem, field: QWidget) -> bool:
    return item.widget() is field or any(_holds(each, field) for each in _items(item.layout()))
