"""The fields of a file, and the booklet of a checklist, as views of a draft."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from sotay.ui.admin.draft_document import DraftDocument
from sotay.ui.admin.parts_form.form import PartsForm
from sotay.ui.admin.parts_form.sample_preview import SamplePreview
from sotay.ui.admin.work import Work, WorkPart
from sotay.ui.context import Context


class PartsPart(WorkPart):
    """Every kind but a checklist, field by field with the paper beside."""

    def __init__(self, context: Context, draft: DraftDocument, parent: QWidget) -> None:
        super().__init__(parent)
        self.form = PartsForm(context, draft, self)
        _fill(self, self.form)

    def show_work(self, work: Work) -> None:
        """Begin at the first part."""
        self.form.show_kind(work.kind, read_only=work.is_read_only)

    def enter(self) -> None:
        """Show what the text says by now."""
        self.form.enter()

    def leave(self) -> None:
        """Have every word typed so far in the document."""
        self.form.leave()


class BookletPart(WorkPart):
    """A checklist as the booklet that members may print."""

    def __init__(self, context: Context, draft: DraftDocument, parent: QWidget) -> None:
        super().__init__(parent)
        self.preview = SamplePreview(context, draft, self)
        _fill(self, self.preview)

    def show_work(self, work: Work) -> None:
        """Draw another checklist."""
        self.preview.show_kind(work.kind)

    def enter(self) -> None:
        """Draw what changed meanwhile."""
        self.preview.set_shown(shown=True)


def _fill(part: WorkPart, view: QWidget) -> None:
    column = QVBoxLayout(part)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(view)
    part.setFocusProxy(view)
