"""The left pane: the parts of a checklist, its groups and its items."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from sotay.domain.document import ValuePath
from sotay.domain.manifestation import Checked
from sotay.texts import checklist_form as texts
from sotay.ui.admin.checklist_form.reading import Parts
from sotay.ui.common.buttons import secondary_button
from sotay.ui.common.icons import Icon
from sotay.ui.common.row_list import RowList
from sotay.ui.common.rows import Mark, Row

if TYPE_CHECKING:
    from sotay.ui.common.theme import Theme

HEAD: ValuePath = ()
LEVELS: ValuePath = ("levels",)
GROUPS: ValuePath = ("groups",)


def key_of(path: ValuePath) -> str:
    """Return the key of the row of a part."""
    return "/".join(map(str, path)) or "head"


def path_of(key: str) -> ValuePath:
    """Return the way to the part of a row."""
    if key == "head":
        return HEAD
    return tuple(int(step) if step.isdecimal() else step for step in key.split("/"))


class Outline(QWidget):
    """Shows the parts; ``chosen(path)`` when a person goes to one, ``opened(path)`` on Enter; ``add_asked()``."""

    chosen = Signal(object)
    opened = Signal(object)
    add_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._parts: Parts | None = None
        self.rows = RowList(theme, texts.outline(), self, has_short_rows=True)
        self.add_button = secondary_button(theme, texts.add_item(), self, icon=Icon.ADD)
        self._column = QVBoxLayout(self)
        self._column.addWidget(self.rows, 1)
        self._column.addWidget(self.add_button)
        self.setFocusProxy(self.rows)
        self.rows.current_changed.connect(self._on_current)
        self.rows.activated_row.connect(self._on_activated)
        self.add_button.clicked.connect(self.add_asked)
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def show_parts(self, parts: Parts, path: ValuePath, *, read_only: bool) -> None:
        """Show the parts as they are, with one of them chosen."""
        if parts is not self._parts:
            self._parts = parts
            rows = outline_rows(parts)
            if rows != self.rows.row_model.rows():
                self.rows.set_rows(rows)
        if self.rows.current_key() != key_of(path):
            self.rows.select(key_of(path))
        self.add_button.setVisible(not read_only)

    @Slot(str)
    def _on_current(self, key: str) -> None:
        self.chosen.emit(path_of(key))

    @Slot(str)
    def _on_activated(self, key: str) -> None:
        self.opened.emit(path_of(key))

    @Slot()
    def _on_theme_changed(self) -> None:
        px = self._theme.px
        self._column.setContentsMargins(px(12), 0, px(4), px(8))
        self._column.setSpacing(px(8))


def outline_rows(parts: Parts) -> tuple[Row, ...]:
    """Return the rows: the whole, levels, groups, then the items group by group."""
    rows = [
        _part_row(HEAD, texts.head(), _own_problems(parts)),
        _part_row(LEVELS, texts.levels(), len(parts.below(*LEVELS))),
        _part_row(GROUPS, texts.groups(), _group_problems(parts)),
    ]
    for group, name in enumerate(parts.group_names()):
        rows.append(Row(f"section/{group}", name, is_section=True))
        for index in range(len(parts.elements("groups", group, "items"))):
            rows.append(_item_row(parts, ("groups", group, "items", index)))
    return tuple(rows)


def _item_row(parts: Parts, path: ValuePath) -> Row:
    number = len(parts.below(*path))
    name = texts.item_name(parts.code(path), parts.text(*path, "short"))
    notes = [texts.row_problems(number)] if number else []
    if parts.is_withdrawn(path):
        notes.append(texts.row_withdrawn())
    elif not parts.was_published(path) and parts.text("replaces"):
        notes.append(texts.row_new())
    if parts.text(*path, "checked") in (Checked.PARTLY.value, Checked.UNCHECKED.value):
        notes.append(texts.row_not_compared())
    note = ", ".join(notes)
    mark = Mark.WARNING if number else None
    return Row(key_of(path), name, note=note, mark=mark, spoken=texts.spoken_row(name, note))


def _part_row(path: ValuePath, name: str, number: int) -> Row:
    note = texts.row_problems(number) if number else ""
    mark = Mark.WARNING if number else None
    return Row(key_of(path), name, note=note, mark=mark, spoken=texts.spoken_row(name, note))


def _own_problems(parts: Parts) -> int:
    return sum(len(said) for path, said in parts.problems.items() if not path or path[0] not in ("levels", "groups"))


def _group_problems(parts: Parts) -> int:
    return sum(len(said) for path, said in parts.problems.items() if path[:1] == GROUPS and "items" not in path[2:3])
