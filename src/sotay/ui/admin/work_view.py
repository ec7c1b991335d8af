"""The screen on which one draft is written: a row to choose the view by, and the view."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from sotay.ui.admin.view_bar import ViewBar
from sotay.ui.admin.work import PartEntry, Work, WorkPart
from sotay.ui.common.bars import InlineBar
from sotay.ui.common.labels import Heading, TextRole
from sotay.ui.common.view_stack import ViewStack

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from sotay.ui.admin.draft_document import DraftDocument
    from sotay.ui.context import Context

TITLE_FROM_HEIGHT_PX = 430
"""Height at 13 pt from which the name of the draft has a line of its own."""


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
        self.bar, self.number_bar = InlineBar(theme, self), InlineBar(theme, self)
        self.views = ViewBar(theme, entries, self)
        self.back_button, self.publish_button = self.views.back_button, self.views.publish_button
        self.undo_button, self.redo_button = self.views.undo_button, self.views.redo_button
        self._stack = ViewStack(self)
        self._column = QVBoxLayout(self)
        self._bars = QVBoxLayout()
        self._bars.addWidget(self.title)
        self._bars.addWidget(self.views)
        self._bars.addWidget(self.number_bar)
        self._bars.addWidget(self.bar)
        self._column.addLayout(self._bars)
        self._column.addWidget(self._stack, 1)
        self.back_button.clicked.connect(self.back_asked)
        self.publish_button.clicked.connect(self.publish_asked)
        self.undo_button.clicked.connect(draft.undo)
        self.redo_button.clicked.connect(draft.redo)
        draft.document.undoAvailable.connect(self.undo_button.setEnabled)
        draft.document.redoAvailable.connect(self.redo_button.setEnabled)
        self.views.chosen.connect(self.bar.dismiss)
        self.views.chosen.connect(self.show_part)
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def show_work(self, work: Work, key: str) -> None:
        """Show another draft in one of its views."""
        self._work = work
        self.bar.dismiss()
        self.title.setText(work.title)
        self.setAccessibleName(work.title)
        self.views.show_views(self.keys(), is_written=not work.is_read_only)
        self.undo_button.setEnabled(self._draft.document.isUndoAvailable())
        self.redo_button.setEnabled(self._draft.document.isRedoAvailable())
        self._show(key)  # nothing to put into the text first: it is that of another draft by now

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

    def help_topic(self) -> str | None:
        """Return the topic of the help on the view that is shown."""
        entry = self._entries.get(self._key)
        return entry.topic if entry is not None else None

    @Slot(str)
    def show_part(self, key: str) -> None:
        """Show one of the views; what was typed in the one before is in the document first."""
        self.leave()
        self._show(key)

    def forget(self) -> None:
        """Let go of what is open."""
        self._work = None
        self._shown_work.clear()

    def learn(self) -> None:
        """Tell the views that have shown what is open that other versions are known by now."""
        for key in self._shown_work:
            self._parts[key].learn()

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

    def _show(self, key: str) -> None:
        self._key = key
        self.views.show_current(key)
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

    @Slot()
    def _on_theme_changed(self) -> None:
        px = self._context.theme.px
        self._column.setContentsMargins(0, px(10), 0, 0)
        self._column.setSpacing(px(8))
        self._bars.setContentsMargins(px(12), 0, px(12), 0)
        self._bars.setSpacing(px(8))
