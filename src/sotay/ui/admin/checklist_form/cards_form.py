"""Levels, or groups: cards one below the other, each with its fields, and a button that adds one."""

from __future__ import annotations

from collections.abc import Container
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from sotay.domain.document import ValuePath
from sotay.texts import checklist_form as texts
from sotay.texts import checklist_form_item as item_texts
from sotay.ui.admin.checklist_form.entries import LineEntry, ProblemLabel, WordsEntry
from sotay.ui.admin.checklist_form.part_form import Entry, PartForm
from sotay.ui.admin.checklist_form.reading import Parts
from sotay.ui.card import Card
from sotay.ui.common.buttons import ActionButton, secondary_button
from sotay.ui.common.icons import Icon
from sotay.ui.common.labels import PlainLabel, TextRole
from sotay.ui.common.sight import bring_into_sight
from sotay.ui.common.tab_order import let_tab_follow

if TYPE_CHECKING:
    from sotay.ui.common.theme import Theme

UP, DOWN = -1, 1


class PartCard(Card):
    """The fields of one level or group."""

    def __init__(self, theme: Theme, entries: dict[str, Entry], parent: QWidget) -> None:
        super().__init__(theme, parent)
        self.heading = PlainLabel("", self, role=TextRole.SUBHEADING)
        self.note = PlainLabel("", self, role=TextRole.MUTED)
        self.problem = ProblemLabel(self)
        self.entries = entries
        self.column.addWidget(self.heading)
        self.column.addWidget(self.note)
        self.column.addWidget(self.problem)
        for entry in entries.values():
            entry.setParent(self)
            self.column.addWidget(entry)


class CardsForm(PartForm):
    """Shows all elements of a list of the file; ``add_asked()``, ``withdraw_asked(path)``, ``again_asked(path)``."""

    add_asked = Signal()
    withdraw_asked = Signal(object)
    again_asked = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget, *, title: str, sentence: str, add: str) -> None:
        super().__init__(theme, parent)
        self.page.set_title(title)
        self.page.set_sentence(sentence)
        self.cards: list[PartCard] = []
        self._column = QVBoxLayout()
        self.page.add(self._column)
        self.add_button = secondary_button(theme, add, self, icon=Icon.ADD)
        self.add_button.clicked.connect(self.add_asked)
        self.page.body.addWidget(self.add_button, 0, Qt.AlignmentFlag.AlignLeft)

    def show_rest(self, parts: Parts, path: ValuePath, *, read_only: bool) -> None:
        """Show a card for each element."""
        number = len(parts.elements(*path))
        while len(self.cards) > number:
            card = self.cards.pop()
            self._column.removeWidget(card)
            card.hide()
            card.deleteLater()
        while len(self.cards) < number:
            self.cards.append(self._make(len(self.cards)))
        for index, card in enumerate(self.cards):
            self.show_card(card, parts, (*path, index), read_only=read_only)
        self.add_button.setVisible(not read_only)

    def shown_keys(self) -> Container[str | int]:
        """Leave each element to its card."""
        return range(len(self.cards))

    def make_entries(self) -> dict[str, Entry]:
        """Return new fields for one card, by key."""
        raise NotImplementedError

    def show_card(self, card: PartCard, parts: Parts, path: ValuePath, *, read_only: bool) -> None:
        """Show one element in its card."""
        own = (*parts.beside(path, {*card.entries, "items"}), *parts.problems.get((*path, "items"), ()))
        card.problem.show_sentences(own)
        for key, entry in card.entries.items():
            locked = read_only or self.is_locked_at(key, parts, path)
            entry.show_value(parts.text(*path, key), parts.below(*path, key), read_only=locked)

    def is_locked_at(self, key: str, parts: Parts, path: ValuePath) -> bool:  # noqa: ARG002
        """Tell whether a value of an element is not to be changed any more."""
        return False

    def _make(self, index: int) -> PartCard:
        card = PartCard(self._theme, self.make_entries(), self)
        for key, entry in card.entries.items():
            entry.edited.connect(partial(self._tell_of, index, key))
        self.finish_card(card, index)
        self._column.addWidget(card)
        let_tab_follow(*self.cards, card, self.add_button)
        return card

    def finish_card(self, card: PartCard, index: int) -> None:
        """Add what a card has below its fields."""

    def _tell_of(self, index: int, key: str, value: object) -> None:
        self.value_edited.emit((*self.path, index, key), value)


class LevelsForm(CardsForm):
    """The answer sentences."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent, title=texts.levels(), sentence=texts.levels_explained(), add=texts.add_level())
        self._withdraw: dict[PartCard, ActionButton] = {}
        self._again: dict[PartCard, ActionButton] = {}

    def make_entries(self) -> dict[str, Entry]:
        """Return key, sentence and hint."""
        return {
            "sentence": WordsEntry(self._theme, texts.sentence(), self),
            "hint": WordsEntry(self._theme, texts.hint(), self),
            "key": LineEntry(self._theme, texts.level_key(), self),
        }

    def finish_card(self, card: PartCard, index: int) -> None:
        """Add the ways to withdraw and to offer again."""
        self._withdraw[card] = card.add_button(texts.withdraw_level(), icon=Icon.DELETE)
        self._again[card] = card.add_button(texts.offer_again(), icon=Icon.UNDO)
        self._withdraw[card].clicked.connect(partial(self._on_withdraw, index))
        self._again[card].clicked.connect(partial(self._on_again, index))

    def show_card(self, card: PartCard, parts: Parts, path: ValuePath, *, read_only: bool) -> None:
        """Show a level, and whether it is offered."""
        super().show_card(card, parts, path, read_only=read_only)
        is_over = parts.is_withdrawn(path)
        card.heading.setText(texts.level_title(int(path[-1]) + 1))
        card.note.setText(texts.level_withdrawn(parts.text(*path, "until")) if is_over else "")
        card.note.setVisible(is_over)
        self._withdraw[card].setVisible(not read_only and not is_over)
        self._again[card].setVisible(not read_only and is_over)

    def is_locked_at(self, key: str, parts: Parts, path: ValuePath) -> bool:
        """Keep key and sentence of a level that was published."""
        return key in ("key", "sentence") and parts.text(*path, "key") in self._known.level_keys

    def _on_withdraw(self, index: int) -> None:
        self.withdraw_asked.emit((*self.path, index))

    def _on_again(self, index: int) -> None:
        self.again_asked.emit((*self.path, index))


class GroupsForm(CardsForm):
    """The groups; ``moved(path, step)``, and ``remove_asked(path)`` for one that holds no items."""

    moved = Signal(object, int)
    remove_asked = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent, title=texts.groups(), sentence="", add=texts.add_group())
        self.remove_buttons: dict[PartCard, ActionButton] = {}
        self.move_buttons: dict[PartCard, dict[int, ActionButton]] = {}

    def make_entries(self) -> dict[str, Entry]:
        """Return number and title."""
        return {
            "number": LineEntry(self._theme, texts.group_number(), self),
            "title": WordsEntry(self._theme, texts.group_words(), self),
        }

    def show_card(self, card: PartCard, parts: Parts, path: ValuePath, *, read_only: bool) -> None:
        """Show a group."""
        super().show_card(card, parts, path, read_only=read_only)
        number = len(parts.elements(*path, "items"))
        card.heading.setText(texts.group_title(int(path[-1]) + 1))
        card.note.setText(texts.items_of_group(number))
        self.remove_buttons[card].setVisible(not read_only and number == 0)
        place, count = int(path[-1]), len(parts.elements(*path[:-1]))
        for step, button in self.move_buttons[card].items():
            button.setVisible(not read_only and count > 1)
            button.setEnabled(0 <= place + step < count)
            button.setAccessibleName(texts.group_moved(step, parts.text(*path, "title")))

    def finish_card(self, card: PartCard, index: int) -> None:
        """Add the ways to move a group, and to take out one that is empty."""
        self.move_buttons[card] = {
            UP: card.add_button(item_texts.move_up(), icon=Icon.UP),
            DOWN: card.add_button(item_texts.move_down(), icon=Icon.DOWN),
        }
        for step, button in self.move_buttons[card].items():
            button.clicked.connect(partial(self._on_move, index, step))
        self.remove_buttons[card] = card.add_button(texts.remove_group(), icon=Icon.DELETE)
        self.remove_buttons[card].clicked.connect(partial(self._on_remove, index))

    def _on_remove(self, index: int) -> None:
        self.remove_asked.emit((*self.path, index))

    def _on_move(self, index: int, step: int) -> None:
        """Ask for it, and keep the keyboard on the group that moves."""
        self.moved.emit((*self.path, index), step)
        card = self.cards[min(max(index + step, 0), len(self.cards) - 1)]
        buttons = self.move_buttons[card]
        button = buttons[step] if buttons[step].isEnabled() else buttons[-step]
        button.setFocus()
        bring_into_sight(card)
