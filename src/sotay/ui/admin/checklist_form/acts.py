"""What the buttons of the form do to the text: adding, moving, splitting, merging, withdrawing."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QDialog, QWidget

from sotay.domain.document import Value, ValuePath
from sotay.domain.item_id import suggested_id
from sotay.domain.numbering import numbering_of
from sotay.services import checklist_edits as edits
from sotay.services.editing import Editing
from sotay.texts import checklist_form as texts
from sotay.ui.admin.checklist_form.dialogs import AddDialog, MergeDialog, SplitDialog
from sotay.ui.admin.checklist_form.form_text import Edit, FormText
from sotay.ui.admin.checklist_form.reading import Known, Parts

if TYPE_CHECKING:
    from sotay.ui.common.theme import Theme

ITEM_DEPTH = 4


class ItemActs(QObject):
    """Makes the edits of buttons; ``went(path)`` with the part, or the value in it, that is to be shown after it."""

    went = Signal(object)

    def __init__(self, theme: Theme, editing: Editing, text: FormText, window: QWidget) -> None:
        super().__init__(window)
        self._theme = theme
        self._editing = editing
        self._text = text
        self._window = window
        self.known = Known()
        self.path: ValuePath = ()

    @Slot()
    def add_item(self) -> None:
        """Ask for a short title and add an item after the one that is shown, or at the end of its group."""
        self._text.end_run()
        parts = self._parts()
        is_item = len(self.path) == ITEM_DEPTH
        dialog = AddDialog(self._theme, self._window, parts.group_names(), int(self.path[1]) if is_item else 0)
        if dialog.exec() != QDialog.DialogCode.Accepted:
            return
        group, short = dialog.chosen_group(), dialog.chosen_short()
        after = int(self.path[3]) + 1 if is_item and self.path[1] == group else None
        place = len(parts.elements("groups", group, "items")) if after is None else after
        path: ValuePath = ("groups", group, "items", place)
        taken = self.known.ids
        edit = partial(edits.add_item, path=path, short=short, taken=taken, editing=self._editing)
        self._do(edit, (*path, "text"))

    @Slot(int)
    def move_item(self, step: int) -> None:
        """Move the item by one place."""
        *way, index = self.path
        self._move((*way, int(index) + step))

    @Slot(int)
    def move_to_group(self, group: int) -> None:
        """Move the item to the end of another group."""
        if group != self.path[1]:
            self._move(("groups", group, "items", len(self._parts().elements("groups", group, "items"))))

    @Slot()
    def split_item(self) -> None:
        """Ask which words go to a new item."""
        self._text.end_run()
        parts, item_id = self._parts(), self._id()
        dialog = SplitDialog(self._theme, self._window, parts.text(*self.path, "text"))
        if dialog.exec() == QDialog.DialogCode.Accepted:
            self._do(
                partial(
                    edits.split_item, item_id=item_id, short=dialog.chosen_short(), part=dialog.chosen_part(),
                    taken=self.known.ids, editing=self._editing,
                ),
                (*self.path[:-1], int(self.path[-1]) + 1),
            )  # fmt: skip

    @Slot()
    def merge_item(self) -> None:
        """Ask which item is merged into the one that is shown."""
        self._text.end_run()
        parts, item_id = self._parts(), self._id()
        others = [
            (parts.text(*path, "id"), texts.item_name(parts.code(path), parts.text(*path, "short")))
            for path in parts.item_paths()
            if path != self.path and not parts.is_withdrawn(path)
        ]
        name = texts.item_name(parts.code(self.path), parts.text(*self.path, "short"))
        dialog = MergeDialog(self._theme, self._window, name, others)
        if dialog.exec() == QDialog.DialogCode.Accepted and dialog.chosen_id():
            self._do(
                partial(edits.merge_items, item_id=item_id, other_id=dialog.chosen_id(), editing=self._editing),
                item_id=item_id,
            )

    @Slot()
    def withdraw_item(self) -> None:
        """Withdraw the item, or take it out where no version has had it."""
        parts, path = self._parts(), self.path
        stays = parts.was_published(path)
        siblings = len(parts.elements(*path[:-1]))
        after = path if stays or int(path[-1]) < siblings - 1 else (*path[:-1], max(int(path[-1]) - 1, 0))
        self._do(partial(edits.withdraw_item, item_id=self._id(), editing=self._editing), after)

    @Slot()
    def ask_again(self) -> None:
        """Ask the withdrawn item again."""
        self._do(partial(edits.ask_again, item_id=self._id(), editing=self._editing))

    @Slot()
    def add_level(self) -> None:
        """Add a level after the others."""
        parts = self._parts()
        index = len(parts.elements("levels"))
        taken = {parts.text("levels", each, "key") for each in range(index)} | self.known.level_keys
        sentence = texts.new_level_sentence()
        level = {"key": suggested_id("muc moi", taken), "sentence": sentence, "hint": ""}
        self._insert(("levels", index), level)

    @Slot(object)
    def withdraw_level(self, path: ValuePath) -> None:
        """Offer a level no more; one that no version has had is taken out."""
        parts = self._parts()
        if parts.text(*path, "key") in self.known.level_keys:
            self._do(partial(self._editing.set_value, path=(*path, "until"), value=parts.text("replaces")))
        else:
            self._do(partial(self._editing.remove, path=path))

    @Slot(object)
    def offer_again(self, path: ValuePath) -> None:
        """Offer a level again."""
        self._do(partial(self._editing.remove, path=(*path, "until")))

    @Slot()
    def add_group(self) -> None:
        """Add a group with one item, since a group without any is none."""
        parts = self._parts()
        index = len(parts.elements("groups"))
        taken = self.known.ids | {parts.text(*path, "id") for path in parts.item_paths()}
        item: dict[str, Value] = {
            "id": suggested_id("muc moi", taken), "number": "1", "short": "", "text": "", "checked": "unchecked",
            "since": parts.text("version"), "until": "",
        }  # fmt: skip
        numbering = numbering_of(edits.group_numbers(parts.values)) or str
        self._insert(("groups", index), {"number": numbering(index + 1), "title": texts.new_group(), "items": [item]})

    @Slot(object, int)
    def move_group(self, path: ValuePath, step: int) -> None:
        """Move a group by one place, with all its items."""
        place = int(path[-1])
        self._do(partial(edits.move_group, index=place, to=place + step, editing=self._editing))

    @Slot(object)
    def remove_group(self, path: ValuePath) -> None:
        """Take out a group that holds no items."""
        self._do(partial(self._editing.remove, path=path))

    @Slot()
    def follow_version(self) -> None:
        """Let the items of this draft alone be asked since the version that it is called by now."""
        if self.known.is_loaded:
            self._do(partial(edits.follow_version, published=self.known.ids, editing=self._editing))

    def _move(self, to: ValuePath) -> None:
        self._do(partial(edits.move_item, item_id=self._id(), to=to, editing=self._editing), to)

    def _insert(self, path: ValuePath, value: Value) -> None:
        self._do(partial(self._editing.insert, path=path, value=value))

    def _do(self, edit: Edit, path: ValuePath | None = None, item_id: str = "") -> None:
        if not self._text.apply(edit):
            return
        if item_id:
            parts = self._parts()
            path = next((each for each in parts.item_paths() if parts.text(*each, "id") == item_id), path)
        self.went.emit(self.path if path is None else path)

    def _id(self) -> str:
        return self._parts().text(*self.path, "id")

    def _parts(self) -> Parts:
        return self._text.parts or Parts()
