"""One item: what is printed, what helps to read it, and what can be done with it."""

from __future__ import annotations

from collections.abc import Container
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from sotay.domain.document import ValuePath
from sotay.domain.manifestation import SHORT_TITLE_LIMIT, Audience, Checked
from sotay.texts import checklist_form as texts
from sotay.texts import checklist_form_item as item_texts
from sotay.ui.admin.checklist_form.entries import ChoiceEntry, LineEntry, ProblemLabel, WordsEntry
from sotay.ui.admin.checklist_form.part_form import PartForm
from sotay.ui.admin.checklist_form.reading import Parts
from sotay.ui.admin.checklist_form.text_list import TextList
from sotay.ui.common.buttons import quiet_button
from sotay.ui.common.flow_layout import FlowLayout
from sotay.ui.common.icons import Icon
from sotay.ui.common.labels import PlainLabel, TextRole

if TYPE_CHECKING:
    from sotay.ui.common.theme import Theme

TEXT_LINES = 3


class ItemForm(PartForm):
    """The fields of one item, with its acts.

    ``moved(step)``, ``group_chosen(index)``, ``split_asked()``, ``merge_asked()``, ``withdraw_asked()``,
    ``again_asked()``.
    """

    moved = Signal(int)
    group_chosen = Signal(int)
    split_asked = Signal()
    merge_asked = Signal()
    withdraw_asked = Signal()
    again_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self.withdrawn = PlainLabel("", self, role=TextRole.WARN)
        self.page.add(self.withdrawn)
        self._build_words()
        self._build_audience()
        self._build_codes()
        self._build_acts()
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def show_rest(self, parts: Parts, path: ValuePath, *, read_only: bool) -> None:
        """Show heading, audience, group and acts."""
        self.page.set_title(texts.item_name(parts.code(path), parts.text(*path, "short")))
        is_over, is_public = parts.is_withdrawn(path), parts.was_published(path)
        self.withdrawn.setText(item_texts.withdrawn(parts.text(*path, "until")) if is_over else "")
        self.withdrawn.setVisible(is_over)
        self.id_note.setText(item_texts.id_locked() if self.is_locked("id") else item_texts.id_free())
        self.to_compare.setVisible(parts.lost_comparing(path))
        chosen = parts.texts(*path, "audience")
        for audience, box in self.boxes.items():
            box.setChecked(audience.value in chosen)
            box.setEnabled(not read_only)
        self.audience_problem.show_sentences(parts.below(*path, "audience"))
        self.group.set_choices([(str(index), name) for index, name in enumerate(parts.group_names())])
        self.group.show_value(str(path[1]), read_only=read_only)
        siblings = len(parts.elements(*path[:-1]))
        self.up_button.setEnabled(int(path[-1]) > 0)
        self.down_button.setEnabled(int(path[-1]) < siblings - 1)
        self.remove_button.setText(item_texts.withdraw() if is_public else item_texts.remove())
        for button in (self.up_button, self.down_button, self.split_button, self.merge_button, self.remove_button):
            button.setVisible(not read_only and not is_over)
        self.again_button.setVisible(not read_only and is_over)

    def shown_keys(self) -> Container[str | int]:
        """Add the boxes."""
        return {*self.entries, *self.lists, "audience"}

    def is_locked(self, key: str) -> bool:
        """Keep the id of an item that was published."""
        return key == "id" and self._parts.was_published(self._path)

    def _build_words(self) -> None:
        theme = self._theme
        self.add_entry("short", WordsEntry(theme, item_texts.short(), self, limit=SHORT_TITLE_LIMIT))
        self.add_entry("text", WordsEntry(theme, item_texts.text(), self, min_lines=TEXT_LINES))
        checked = ChoiceEntry(theme, item_texts.checked(), self)
        checked.set_choices([(each.value, item_texts.checked_choice(each)) for each in Checked])
        self.add_entry("checked", checked)
        self.to_compare = PlainLabel(item_texts.to_compare_again(), self, role=TextRole.SMALL)
        self.page.add(self.to_compare)
        self.add_entry("doubt", WordsEntry(theme, item_texts.doubt(), self, hint=item_texts.doubt_hint()))
        self.add_list(
            "signs",
            TextList(
                theme,
                item_texts.signs(),
                self,
                name=item_texts.sign_name,
                add=item_texts.add_sign(),
                hint=item_texts.signs_hint(),
            ),
        )
        self.add_list(
            "questions",
            TextList(theme, item_texts.questions(), self, name=item_texts.question_name, add=item_texts.add_question()),
        )

    def _build_audience(self) -> None:
        self.boxes: dict[Audience, QCheckBox] = {}
        self._audience = QVBoxLayout()
        self._audience.addWidget(PlainLabel(item_texts.audience(), self, role=TextRole.SUBHEADING))
        self._audience.addWidget(PlainLabel(item_texts.audience_hint(), self, role=TextRole.SMALL))
        for audience in Audience:
            box = QCheckBox(item_texts.audience_choice(audience), self)
            box.clicked.connect(self._on_audience)
            self.boxes[audience] = box
            self._audience.addWidget(box)
        self.audience_problem = ProblemLabel(self)
        self._audience.addWidget(self.audience_problem)
        self.page.add(self._audience)

    def _build_codes(self) -> None:
        theme = self._theme
        self.add_entry("number", LineEntry(theme, item_texts.number(), self))
        self.add_entry("id", LineEntry(theme, item_texts.item_id(), self))
        self.id_note = PlainLabel("", self, role=TextRole.SMALL)
        self.group = ChoiceEntry(theme, item_texts.to_group(), self)
        self.group.edited.connect(self._on_group)
        self.page.add(self.id_note)
        self.page.add(self.group)

    def _build_acts(self) -> None:
        theme = self._theme
        self.up_button = quiet_button(theme, item_texts.move_up(), self, icon=Icon.UP)
        self.down_button = quiet_button(theme, item_texts.move_down(), self, icon=Icon.DOWN)
        self.split_button = quiet_button(theme, item_texts.split(), self, icon=Icon.COPY)
        self.merge_button = quiet_button(theme, item_texts.merge(), self, icon=Icon.COMPARE)
        self.remove_button = quiet_button(theme, item_texts.withdraw(), self, icon=Icon.DELETE)
        self.again_button = quiet_button(theme, item_texts.ask_again(), self, icon=Icon.UNDO)
        self._acts = FlowLayout()
        self.up_button.clicked.connect(partial(self.moved.emit, -1))
        self.down_button.clicked.connect(partial(self.moved.emit, 1))
        for button, asked in (
            (self.split_button, self.split_asked),
            (self.merge_button, self.merge_asked),
            (self.remove_button, self.withdraw_asked),
            (self.again_button, self.again_asked),
        ):
            button.clicked.connect(asked)
        for button in (
            self.up_button, self.down_button, self.split_button, self.merge_button, self.remove_button,
            self.again_button,
        ):  # fmt: skip
            self._acts.addWidget(button)
        self.page.add(self._acts)

    @Slot()
    def _on_audience(self) -> None:
        chosen = [audience.value for audience, box in self.boxes.items() if box.isChecked()]
        self.value_edited.emit((*self.path, "audience"), chosen)

    @Slot(str)
    def _on_group(self, key: str) -> None:
        self.group_chosen.emit(int(key))

    @Slot()
    def _on_theme_changed(self) -> None:
        px = self._theme.px
        self._audience.setSpacing(px(4))
        self._acts.setSpacing(px(4))
