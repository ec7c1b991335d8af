"""The fields of one part of a file, with the parts inside it below each other."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from sotay.domain.document import Value, ValuePath
from sotay.texts import admin_parts as texts
from sotay.texts import catalog_parts
from sotay.ui.admin.parts_form.fields import ValueField, make_field
from sotay.ui.admin.parts_form.specs import KEY, FieldSpec, ManySpec, Member, new_part
from sotay.ui.card import Card
from sotay.ui.common.buttons import quiet_button
from sotay.ui.common.date_field import Today
from sotay.ui.common.icons import Icon
from sotay.ui.common.labels import Heading, TextRole

if TYPE_CHECKING:
    from sotay.ui.common.theme import Theme


class PartFields(QWidget):
    """Shows the members of one map and asks for changes.

    ``edited(path, value)`` for a value; ``add_asked(path, value)`` with the place of a new part inside,
    ``remove_asked(path)``, ``move_asked(path, path)``.
    """

    edited = Signal(object, object)
    add_asked = Signal(object, object)
    remove_asked = Signal(object)
    move_asked = Signal(object, object)

    def __init__(self, theme: Theme, today: Today, parent: QWidget, *, read_only: bool) -> None:
        super().__init__(parent)
        self._theme = theme
        self._today = today
        self._read_only = read_only
        self.fields: dict[ValuePath, ValueField] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.px(14))

    def show_part(self, members: Sequence[Member], path: ValuePath, values: Mapping[str, Value]) -> None:
        """Build the fields of a part; once for each."""
        self._add_members(self._column, members, path, values, self)

    def show_problems(self, problems: Mapping[ValuePath, str]) -> None:
        """Say below each field what is wrong with it; what is wrong inside of a list is said at the list."""
        for path, field in self.fields.items():
            field.show_problem(next((said for at, said in problems.items() if at[: len(path)] == path), ""))

    def _add_members(
        self,
        column: QVBoxLayout,
        members: Sequence[Member],
        path: ValuePath,
        values: Mapping[str, Value],
        parent: QWidget,
    ) -> None:
        for member in members:
            if isinstance(member, ManySpec):
                self._add_many(column, member, (*path, member.key), values.get(member.key, ()), parent)
            else:
                column.addWidget(self._field(member, (*path, member.key), values.get(member.key, ""), parent))

    def _field(self, spec: FieldSpec, path: ValuePath, value: Value, parent: QWidget) -> ValueField:
        field = make_field(self._theme, spec, self._today, parent)
        field.show_value(value)
        field.set_read_only(read_only=self._read_only)
        field.edited.connect(partial(self.edited.emit, path))
        self.fields[path] = field
        return field

    def _add_many(self, column: QVBoxLayout, spec: ManySpec, path: ValuePath, value: Value, parent: QWidget) -> None:
        elements = list(value) if isinstance(value, Sequence) and not isinstance(value, str) else []
        column.addWidget(Heading(catalog_parts.label(spec.label_name), parent, role=TextRole.HEADING))
        for place, element in enumerate(elements):
            card = Card(self._theme, parent)
            inside = element if isinstance(element, Mapping) else {}
            self._add_members(card.column, spec.members, (*path, place), inside, card)
            if not self._read_only:
                self._add_buttons(card, path, place, len(elements))
            column.addWidget(card)
        if not self._read_only:
            name = catalog_parts.label(spec.label_name)
            button = quiet_button(self._theme, texts.add(), parent, icon=Icon.ADD)
            button.setAccessibleName(texts.add_to(name))
            taken = [str(each.get(KEY, "")) for each in elements if isinstance(each, Mapping)]
            made = new_part(spec.members, taken)
            button.clicked.connect(partial(self._ask_to_add, (*path, len(elements)), made))
            column.addWidget(button)

    def _add_buttons(self, card: Card, path: ValuePath, place: int, count: int) -> None:
        if place:
            up = card.add_button(texts.up(), icon=Icon.UP)
            up.clicked.connect(partial(self._ask_to_move, (*path, place), (*path, place - 1)))
        if place < count - 1:
            down = card.add_button(texts.down(), icon=Icon.DOWN)
            down.clicked.connect(partial(self._ask_to_move, (*path, place), (*path, place + 1)))
        remove = card.add_button(texts.remove(), icon=Icon.DELETE)
        remove.clicked.connect(partial(self._ask_to_remove, (*path, place)))

    def _ask_to_add(self, path: ValuePath, value: Value, *_checked: bool) -> None:
        self.add_asked.emit(path, value)

    def _ask_to_move(self, path: ValuePath, to: ValuePath, *_checked: bool) -> None:
        self.move_asked.emit(path, to)

    def _ask_to_remove(self, path: ValuePath, *_checked: bool) -> None:
        self.remove_asked.emit(path)


def value_at(root: Value, path: ValuePath) -> Value:
    """Return a value of a file, "" where there is none."""
    for step in path:
        if isinstance(root, Mapping) and isinstance(step, str):
            root = root.get(step, "")
        elif isinstance(root, Sequence) and not isinstance(root, str) and isinstance(step, int) and step < len(root):
            root = root[step]
        else:
            return ""
    return root
