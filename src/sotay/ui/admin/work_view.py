"""The screen on which one draft is written: a row to choose the view by, and the view."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QButtonGroup, QStackedWidget, QVBoxLayout, QWidget

from sotay.texts import admin_publishing as publishing_texts
from sotay.texts import admin_work as texts
from sotay.ui.admin.work import PartEntry, Work, WorkPart
from sotay.ui.common.bars import InlineBar
from sotay.ui.common.buttons import ActionButton, icon_button, primary_button, secondary_button
from sotay.ui.common.flow_layout import FlowLayout
from sotay.ui.common.icons import Icon
from sotay.ui.common.labels import Heading, TextRole

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from sotay.ui.admin.draft_document import DraftDocument
    from sotay.ui.context import Context

VIEW_BUTTON = "draftView"
TITLE_FROM_HEIGHT_PX = 430
"""Height at 13 pt from which the name of the draft has a line of its own."""

STEPS_FROM_HEIGHT_PX = 260
"""Height at 13 pt from which undo and redo stand beside the views; their keys do the same."""


class WorkView(QWidget):
    """Shows the views of what is open one at a time; each is made when it is first shown.

    ``back_asked()``; ``publish_asked()`` for a draft; ``text_wanted(line)`` as a view asks for it.
    """

    back_asked = Signal()
    publish_asked = Signal()
    text_wanted = Signal(int)

    def __init__(
        self, context: Context, draft: DraftDocument, entries: Sequence[PartEntry], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._draft = draft
        self._entries = {each.key: each for each in entries}
        self._parts: dict[str, WorkPart] = {}
        self._shown_work: dict[str, Work] = {}
        self._work: Work | None = None
        self._key = ""
        theme = context.theme
        self.title = Heading("", self, role=TextRole.HEADING)
        self.bar = InlineBar(theme, self)
        self.back_button = secondary_button(theme, texts.to_list(), self, icon=Icon.PREVIOUS)
        self._group = QButtonGroup(self)
        self._buttons: dict[str, ActionButton] = {}
        self._row = FlowLayout()
        self._row.addWidget(self.back_button)
        for number, entry in enumerate(entries):
            self._buttons[entry.key] = self._make_button(entry, number)
        self.undo_button = icon_button(theme, Icon.UNDO, texts.undo(), self)
        self.redo_button = icon_button(theme, Icon.REDO, texts.redo(), self)
        self.publish_button = primary_button(theme, publishing_texts.publish(), self)
        for button in (self.undo_button, self.redo_button, self.publish_button):
            self._row.addWidget(button)
        self._stack = QStackedWidget(self)
        self._column = QVBoxLayout(self)
        self._bars = QVBoxLayout()
        self._bars.addWidget(self.title)
        self._bars.addLayout(self._row)
        self._bars.addWidget(self.bar)
        self._column.addLayout(self._bars)
        self._column.addWidget(self._stack, 1)
        self.back_button.clicked.connect(self.back_asked)
        self.publish_button.clicked.connect(self.publish_asked)
        self.undo_button.clicked.connect(draft.undo)
        self.redo_button.clicked.connect(draft.redo)
        draft.document.undoAvailable.connect(self.undo_button.setEnabled)
        draft.document.redoAvailable.connect(self.redo_button.setEnabled)
        self._group.idClicked.connect(self._on_clicked)
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def show_work(self, work: Work, key: str) -> None:
        """Show another draft in one of its views."""
        self._work = work
        self.bar.dismiss()
        self.title.setText(work.title)
        self.setAccessibleName(work.title)
        for name, button in self._buttons.items():
            button.setVisible(self._entries[name].is_for(work.kind))
        self.publish_button.setVisible(not work.is_read_only)
        self._show_steps()
        self.undo_button.setEnabled(self._draft.document.isUndoAvailable())
        self.redo_button.setEnabled(self._draft.document.isRedoAvailable())
        self.show_part(key)

    def work(self) -> Work | None:
        """Return what is open."""
        return self._work

    def keys(self) -> tuple[str, ...]:
        """Return the views that what is open has, in order."""
        work = self._work
        return tuple(key for key, each in self._entries.items() if work is not None and each.is_for(work.kind))

    def part(self) -> WorkPart | None:
        """Return the view that is shown."""
        return self._parts.get(self._key)

    def part_key(self) -> str:
        """Return which view is shown."""
        return self._key

    @Slot(str)
    def show_part(self, key: str) -> None:
        """Show one of the views; what was typed in the one before is in the document first."""
        self.leave()
        self._key = key
        self._buttons[key].setChecked(True)
        if key not in self._parts:
            made = self._entries[key].make(self._context, self._draft, self._stack)
            self._parts[key] = made
            self._stack.addWidget(made)
            made.text_wanted.connect(self.text_wanted)
        part = self._parts[key]
        self._stack.setCurrentWidget(part)
        if self._work is not None and self._shown_work.get(key) != self._work:
            self._shown_work[key] = self._work
            part.show_work(self._work)
        part.enter()

    def forget(self) -> None:
        """Let go of what is open."""
        self._work = None
        self._shown_work.clear()

    def leave(self) -> None:
        """Have every word typed so far in the document."""
        part = self.part()
        if part is not None:
            part.leave()
        self._draft.take()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the room of the name to the view where there is little; the list has named it."""
        super().resizeEvent(event)
        px = self._context.theme.px
        self.title.setVisible(self.height() >= px(TITLE_FROM_HEIGHT_PX))
        self._show_steps()

    def _show_steps(self) -> None:
        """Show the buttons of undo where they cost no second row."""
        work = self._work
        has_room = self.height() >= self._context.theme.px(STEPS_FROM_HEIGHT_PX)
        for button in (self.undo_button, self.redo_button):
            button.setVisible(work is not None and not work.is_read_only and has_room)

    def _make_button(self, entry: PartEntry, number: int) -> ActionButton:
        button = secondary_button(self._context.theme, entry.name, self)
        button.setObjectName(VIEW_BUTTON)
        button.setCheckable(True)
        self._group.addButton(button, number)
        self._row.addWidget(button)
        return button

    @Slot(int)
    def _on_clicked(self, number: int) -> None:
        self.show_part(tuple(self._entries)[number])

    @Slot()
    def _on_theme_changed(self) -> None:
        px = self._context.theme.px
        self._column.setContentsMargins(0, px(10), 0, 0)
        self._column.setSpacing(px(8))
        self._bars.setContentsMargins(px(24), 0, px(24), 0)
        self._bars.setSpacing(px(8))
        self._row.setSpacing(px(8))
