"""The form of a checklist, as one of the views of a draft."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QStackedLayout, QWidget

from sotay.domain.document import Value
from sotay.domain.errors import FileHasProblems
from sotay.domain.manifestation import Checklist
from sotay.services.editing import Editing
from sotay.texts import checklist_form as texts
from sotay.ui.admin.checklist_form.form import ChecklistForm
from sotay.ui.admin.checklist_form.reading import known_of
from sotay.ui.admin.draft_document import LONG_TEXT, Checked, DraftDocument
from sotay.ui.admin.work import Work, WorkPart
from sotay.ui.common.labels import PlainLabel, TextRole
from sotay.ui.context import Context


class FormPart(WorkPart):
    """Shows the text as fields; every change goes into the document, whose undo both views share."""

    def __init__(self, context: Context, draft: DraftDocument, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._draft = draft
        self._work: Work | None = None
        self._known: Sequence[Checklist] | None = None
        self._shown_text = ""
        self.form = ChecklistForm(context.theme, context.adapters.editing, context.today, self)
        self.opening = PlainLabel(texts.opening(), self, role=TextRole.MUTED)
        self.opening.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.opening.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._states = QStackedLayout(self)
        self._states.addWidget(self.form)
        self._states.addWidget(self.opening)
        self.setFocusProxy(self.form)
        self.form.edited.connect(draft.replace_text)
        self.form.undo_asked.connect(draft.undo)
        self.form.redo_asked.connect(draft.redo)
        draft.changed.connect(self._on_changed)
        draft.checked.connect(self._on_checked)

    def show_work(self, work: Work) -> None:
        """Begin with the outline of another draft."""
        self._known = None
        self.form.begin()
        self.form.set_read_only(read_only=work.is_read_only)
        self._work = work
        self.learn()

    def learn(self) -> None:
        """Ask which ids and levels are taken by now."""
        if self._work is not None:
            found = self._context.drawing.submit(self._work.reader.known)
            self._context.jobs.watch(found, self._on_known, self._context.shell.show_problem)

    def enter(self) -> None:
        """Show the text as another view left it."""
        self._show(self._draft.text())

    def leave(self) -> None:
        """Put everything typed into the document."""
        self.form.leave()

    @Slot(str)
    def _on_changed(self, text: str) -> None:
        if self._is_opening():
            self._show(text)
        elif self.is_chosen():
            self._shown_text = text
            self.form.show_text(text)

    def _is_opening(self) -> bool:
        return self._states.currentWidget() is self.opening and self.is_chosen()

    def _show(self, text: str) -> None:
        """Show a text that another view left; a long one is read on the worker, which takes a second."""
        if len(text) < LONG_TEXT or text == self._shown_text:
            self.form.show_text(text)
            self._show_form(text)
            return
        self._states.setCurrentWidget(self.opening)
        self.setFocusProxy(self.opening)
        reading = self._context.drawing.submit(_read, self._context.adapters.editing, text)
        self._context.jobs.watch(reading, self._on_read, self._context.shell.show_problem)

    def _show_form(self, text: str) -> None:
        """Show the form with what is wrong; the keyboard goes there from the words that stood in its place."""
        self._shown_text = text
        had_focus = self.opening.hasFocus()
        self._states.setCurrentWidget(self.form)
        self.setFocusProxy(self.form)
        if had_focus:
            self.form.setFocus()
        latest = self._draft.latest()
        if latest is not None:
            self._on_checked(latest)

    @Slot(object)
    def _on_read(self, read: _Read) -> None:
        if self.is_chosen() and read.text == self._draft.text():
            self.form.show_read(read.text, read.values)
            self._tell_known()
            self._show_form(read.text)

    @Slot(object)
    def _on_checked(self, checked: Checked) -> None:
        if self.is_chosen():
            self.form.show_problems(checked.text, checked.problems)

    @Slot(object)
    def _on_known(self, known: Sequence[Checklist]) -> None:
        self._known = known
        self._tell_known()

    def _tell_known(self) -> None:
        """Tell the form what is known of the checklist that it shows by now."""
        if self._known is not None:
            self.form.set_known(known_of(self._known, self.form.checklist_id()))


@dataclass(frozen=True, slots=True)
class _Read:
    """What a text says, None where it cannot be read."""

    text: str
    values: Value | None


def _read(editing: Editing, text: str) -> _Read:
    try:
        return _Read(text, editing.values(text))
    except FileHasProblems:
        return _Read(text, None)
