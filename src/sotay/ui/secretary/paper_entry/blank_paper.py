"""Blank sheets to look at, print and save, for members who write by hand."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from sotay.domain.blank_sheet import BlankSheets
from sotay.domain.roster import PersonId
from sotay.services.cell.blank_sheets import blank_sheets
from sotay.texts import blank_sheet as texts
from sotay.ui.printing import Paper, documents_of
from sotay.ui.secretary.context import CellContext
from sotay.ui.secretary.paper_entry.printed import Printed, read_printed

MOST_AT_ONCE = 100


class BlankPaper(QObject):
    """Shows the sheets of some people, or one without a name, in the window of previews."""

    def __init__(self, context: CellContext, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._people: tuple[PersonId, ...] = ()
        self.documents = documents_of(context, parent)

    def show(self, people: Sequence[PersonId]) -> None:
        """Read what is printed and show it; so many that nobody could want them at once are asked to be fewer."""
        if len(people) > MOST_AT_ONCE:
            self._context.shell.show_notice(texts.too_many(len(people), MOST_AT_ONCE))
            return
        self._people = tuple(people)
        future = self._context.drawing.submit(read_printed, self._context.adapters.catalog)
        self._context.jobs.watch(future, self._on_printed, self._on_failed)

    @Slot(object)
    def _on_printed(self, printed: Printed) -> None:
        act = partial(
            blank_sheets,
            year=self._context.year(),
            people=self._people,
            checklist=printed.checklist,
            forms=printed.forms,
        )
        self._context.jobs.watch(self._context.desk.run(act), self._on_read, self._on_failed)

    @Slot(object)
    def _on_read(self, sheets: BlankSheets) -> None:
        draw = partial(self._context.adapters.documents.blank_sheets, sheets)
        named = bool(sheets.names[0])
        count = len(sheets.names) if named else 0
        self.documents.preview(Paper(texts.paper_title(count), texts.file_name(sheets.year), draw, texts.note()))

    @Slot(object)
    def _on_failed(self, error: BaseException) -> None:
        self._context.shell.show_problem(error)
