"""The form of a checklist draft: an outline, the fields of one part, and what members will see."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from sotay.domain.document import Value, ValuePath
from sotay.domain.errors import Problem
from sotay.services.editing import Editing
from sotay.texts import checklist_form as texts
from sotay.texts import checklist_form_item as item_texts
from sotay.ui.admin.checklist_form.acts import ITEM_DEPTH, ItemActs
from sotay.ui.admin.checklist_form.cards_form import GroupsForm, LevelsForm
from sotay.ui.admin.checklist_form.form_text import FormText
from sotay.ui.admin.checklist_form.head_form import HeadForm
from sotay.ui.admin.checklist_form.item_form import ItemForm
from sotay.ui.admin.checklist_form.outline import GROUPS, HEAD, LEVELS, Outline
from sotay.ui.admin.checklist_form.part_form import PartForm
from sotay.ui.admin.checklist_form.preview import MemberPreview
from sotay.ui.admin.checklist_form.reading import Known, Parts, item_at, levels_of
from sotay.ui.admin.checklist_form.undo_keys import UNDO, asks_for_step
from sotay.ui.common.bars import InlineBar
from sotay.ui.common.buttons import quiet_button
from sotay.ui.common.flow_layout import FlowLayout
from sotay.ui.common.icons import Icon
from sotay.ui.common.labels import PlainLabel, TextRole
from sotay.ui.common.typing_rules import commit_input_method
from sotay.ui.two_panes import TwoPanes

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QResizeEvent

    from sotay.ui.common.theme import Theme

BESIDE_WIDTH_PX = 740
"""Width from which fields and preview stand beside each other."""
LEAST_HEIGHT_PX = 380


class ChecklistForm(QWidget):
    """Shows the text of a draft as fields, and writes what a person changes into the text.

    ``edited(text, joins)`` with the new text; edits in a row with the same ``joins`` are one step of undo, "" stands
    alone. ``undo_asked()`` and ``redo_asked()`` for the keys, since the versions of the text are kept outside.
    """

    edited = Signal(str, str)
    undo_asked = Signal()
    redo_asked = Signal()

    def __init__(
        self, theme: Theme, editing: Editing, today: Callable[[], date], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._path: ValuePath = HEAD
        self._known = Known()
        self._is_read_only = False
        self._wants_preview = False
        self._text = FormText(editing, self)
        self._build(today)
        self.acts = ItemActs(theme, editing, self._text, self)
        self._connect()
        self._on_theme_changed()

    def show_text(self, text: str) -> None:
        """Show another text, such as after undo."""
        self._text.open(text)

    def show_read(self, text: str, values: Value | None) -> None:
        """Show another text whose values were read elsewhere; None where they could not be read."""
        self._text.open_read(text, values)

    def show_problems(self, text: str, problems: Sequence[Problem]) -> None:
        """Show beside each field what is wrong with it; those of a text that is not shown any more are passed over."""
        self._text.take_problems(text, problems)

    def begin(self) -> None:
        """Begin with the outline of another draft, of which nothing is known yet."""
        self._text.begin()
        self.set_known(Known())
        self.go_to(())
        self.show_outline()

    def set_known(self, known: Known) -> None:
        """Keep what is known of earlier versions."""
        self._known = self.acts.known = known
        self._show()

    def set_read_only(self, *, read_only: bool) -> None:
        """Allow only reading."""
        self._is_read_only = read_only
        self._show()

    def text(self) -> str:
        """Return the text with everything typed so far."""
        self._text.flush()
        return self._text.text()

    def checklist_id(self) -> str:
        """Return which checklist the text is a version of, "" while it cannot be read."""
        return self._text.parts.text("id") if self._text.parts else ""

    def show_outline(self) -> None:
        """Show the list of parts, where there is room for one pane only."""
        self._panes.show_left()

    def path(self) -> ValuePath:
        """Return the way to the part that is shown."""
        return self._path

    def leave(self) -> None:
        """Have every word typed so far in the text."""
        commit_input_method()
        self._text.end_run()

    def go_to(self, path: ValuePath) -> None:
        """Show the part that holds a value, and put the keyboard into its field."""
        is_of_item = path[:1] == GROUPS and path[2:3] == ("items",) and len(path) >= ITEM_DEPTH
        part = path[:ITEM_DEPTH] if is_of_item else path[:1] if path[:1] in (LEVELS, GROUPS) else HEAD
        self._go(part)
        self._panes.show_right()
        for step in path[len(part) :][:1]:
            self.form().focus_key(str(step))

    def form(self) -> PartForm:
        """Return the fields of the part that is shown."""
        if len(self._path) == ITEM_DEPTH:
            return self.item
        return {LEVELS: self.levels, GROUPS: self.groups}.get(self._path, self.head)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Decide anew whether fields and preview stand beside each other."""
        super().resizeEvent(event)
        self._arrange()

    def event(self, event: QEvent) -> bool:
        """Take undo and redo before the menu does."""
        if event.type() == QEvent.Type.ShortcutOverride and asks_for_step(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ask for the version of the text before or after."""
        if not asks_for_step(event):
            super().keyPressEvent(event)
            return
        self.leave()
        (self.undo_asked if event.matches(UNDO) else self.redo_asked).emit()

    def _build(self, today: Callable[[], date]) -> None:
        theme = self._theme
        self.bar = InlineBar(theme, self)
        self.unreadable = PlainLabel(texts.not_readable(), self, role=TextRole.WARN)
        self.outline = Outline(theme, self)
        self._right = QWidget(self)
        self.back_button = quiet_button(theme, texts.back_to_outline(), self._right, icon=Icon.PREVIOUS)
        self.preview_button = quiet_button(theme, item_texts.show_preview(), self._right, icon=Icon.EYE)
        self.head = HeadForm(theme, today, self._right)
        self.levels = LevelsForm(theme, self._right)
        self.groups = GroupsForm(theme, self._right)
        self.item = ItemForm(theme, self._right)
        self._forms = QStackedWidget(self._right)
        for form in (self.head, self.levels, self.groups, self.item):
            self._forms.addWidget(form)
        self.preview = MemberPreview(theme, self._right)
        self._row = FlowLayout()
        self._row.addWidget(self.back_button)
        self._row.addWidget(self.preview_button)
        self._both = QHBoxLayout()
        self._both.addWidget(self._forms, 1)
        self._both.addWidget(self.preview, 1)
        self._right_column = QVBoxLayout(self._right)
        self._right_column.addLayout(self._row)
        self._right_column.addLayout(self._both, 1)
        self._panes = TwoPanes(theme, self.outline, self._right, self, least_height_px=LEAST_HEIGHT_PX)
        self._panes.show_left()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for widget in (self.bar, self.unreadable):
            column.addWidget(widget)
        column.addWidget(self._panes, 1)
        self.setFocusProxy(self.outline)

    def _connect(self) -> None:
        for form in (self.head, self.levels, self.groups, self.item):
            form.value_edited.connect(self._text.type)
        self._text.shown.connect(self._show)
        self._text.edited.connect(self.edited)
        self._text.refused.connect(self._on_refused)
        item, acts = self.item, self.acts
        item.moved.connect(acts.move_item)
        item.group_chosen.connect(acts.move_to_group)
        item.split_asked.connect(acts.split_item)
        item.merge_asked.connect(acts.merge_item)
        item.withdraw_asked.connect(acts.withdraw_item)
        item.again_asked.connect(acts.ask_again)
        self.levels.add_asked.connect(acts.add_level)
        self.levels.withdraw_asked.connect(acts.withdraw_level)
        self.levels.again_asked.connect(acts.offer_again)
        self.groups.add_asked.connect(acts.add_group)
        self.groups.remove_asked.connect(acts.remove_group)
        self.groups.moved.connect(acts.move_group)
        self.outline.add_asked.connect(acts.add_item)
        acts.went.connect(self._on_went)
        self.head.version_left.connect(acts.follow_version)
        self.outline.chosen.connect(self._go)
        self.outline.opened.connect(self._on_opened)
        self.back_button.clicked.connect(self._on_back)
        self.preview_button.clicked.connect(self._on_preview)
        self._panes.stacked_changed.connect(self._arrange)
        self._theme.changed.connect(self._on_theme_changed)

    @Slot(object)
    def _go(self, path: ValuePath) -> None:
        if path != self._path:
            self._text.end_run()
        self._path = path
        self._show()

    @Slot()
    def _show(self) -> None:
        parts = self._text.parts
        self.unreadable.setVisible(parts is None)
        self._panes.setVisible(parts is not None)
        if parts is None:
            return
        if len(self._path) == ITEM_DEPTH and self._path not in parts.item_paths():
            self._path = HEAD
        self.acts.path = self._path
        form = self.form()
        form.show_part(parts, self._path, self._known, read_only=self._is_read_only)
        self._forms.setCurrentWidget(form)
        self.outline.show_parts(parts, self._path, read_only=self._is_read_only)
        self._show_preview(parts)
        self._arrange()

    def _show_preview(self, parts: Parts) -> None:
        if form_is_item := len(self._path) == ITEM_DEPTH:
            self.preview.show_item(item_at(parts, self._path), parts.code(self._path), levels_of(parts))
        self.preview_button.setVisible(form_is_item)

    @Slot()
    def _arrange(self) -> None:
        is_item = len(self._path) == ITEM_DEPTH
        is_beside = self._right.width() >= self._theme.px(BESIDE_WIDTH_PX)
        self._forms.setVisible(is_beside or not (is_item and self._wants_preview))
        self.preview.setVisible(is_item and (is_beside or self._wants_preview))
        self.preview_button.setVisible(is_item and not is_beside)
        self.preview_button.setText(item_texts.hide_preview() if self._wants_preview else item_texts.show_preview())
        self.back_button.setVisible(self._panes.is_stacked)

    @Slot(object)
    def _on_went(self, path: ValuePath) -> None:
        if len(path) > len(self._path) or path != self._path:
            self.go_to(path)
        else:
            self._show()

    @Slot(object)
    def _on_opened(self, path: ValuePath) -> None:
        self._go(path)
        self._panes.show_right()
        self._arrange()
        if self._panes.is_stacked:
            self.form().focus_first()

    @Slot()
    def _on_back(self) -> None:
        self.leave()
        self._panes.show_left()
        self.outline.rows.setFocus()

    @Slot()
    def _on_preview(self) -> None:
        self._text.flush()
        self._wants_preview = not self._wants_preview
        self._arrange()

    @Slot()
    def _on_refused(self) -> None:
        self.bar.show_warning(texts.not_edited())

    @Slot()
    def _on_theme_changed(self) -> None:
        px = self._theme.px
        self._right_column.setContentsMargins(0, 0, 0, 0)
        self._right_column.setSpacing(0)
        self._row.setSpacing(px(8))
        self._row.setContentsMargins(px(16), 0, px(16), 0)
        self.unreadable.setContentsMargins(px(24), px(12), px(24), px(12))
        self._arrange()
