"""The form of a checklist, as one of the views of a draft."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from sotay.domain.manifestation import Checklist
from sotay.ui.admin.checklist_form.form import ChecklistForm
from sotay.ui.admin.checklist_form.reading import known_of
from sotay.ui.admin.draft_document import Checked, DraftDocument
from sotay.ui.admin.work import Work, WorkPart
from sotay.ui.context import Context


class FormPart(WorkPart):
    """Shows the text as fields; every change goes into the document, whose undo both views share."""

    def __init__(self, context: Context, draft: DraftDocument, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._draft = draft
        self._work: Work | None = None
        self.form = ChecklistForm(context.theme, context.adapters.editing, context.today, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.form)
        self.setFocusProxy(self.form)
        self.form.edited.connect(draft.replace_text)
        self.form.undo_asked.connect(draft.undo)
        self.form.redo_asked.connect(draft.redo)
        draft.changed.connect(self._on_changed)
        draft.checked.connect(self._on_checked)

    def show_work(self, work: Work) -> None:
        """Begin with the outline of another draft."""
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
        self.form.show_text(self._draft.text())
        latest = self._draft.latest()
        if latest is not None:
            self._on_checked(latest)

    def leave(self) -> None:
        """Put everything typed into the document."""
        self.form.leave()

    @Slot(str)
    def _on_changed(self, text: str) -> None:
        if self.is_chosen():
            self.form.show_text(text)

    @Slot(object)
    def _on_checked(self, checked: Checked) -> None:
        if self.is_chosen():
            self.form.show_problems(checked.text, checked.problems)

    @Slot(object)
    def _on_known(self, known: Sequence[Checklist]) -> None:
        self.form.set_known(known_of(known, self.form.checklist_id()))
