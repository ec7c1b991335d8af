"""The talk of the handbook page: read the checklist, lead to an answer, make the booklet."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from sotay.domain.manifestation import Checklist, ManifestationId
from sotay.services.handbook import ChecklistInForce, current_checklist
from sotay.texts import handbook as texts
from sotay.ui.context import Context, PageId, Place
from sotay.ui.printing import Paper


class HandbookPresenter(QObject):
    """``loaded(ChecklistInForce)``, or ``missing`` where the handbook holds none."""

    loaded = Signal(object)
    missing = Signal()

    def __init__(self, context: Context, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context

    def load(self) -> None:
        """Read the checklist that new periods are answered against."""
        act = partial(current_checklist, today=self._context.clock().date())
        self._context.jobs.watch(self._context.desk.run(act), self._on_loaded, self._on_failed)

    def assess(self, item_id: ManifestationId) -> None:
        """Go to the answer to an item."""
        self._context.shell.go_to(Place(PageId.ASSESSMENT, item=item_id))

    def booklet(self, checklist: Checklist) -> Paper:
        """Return the checklist as a paper to print."""
        adapters = self._context.adapters
        return Paper(
            title=texts.booklet_name(),
            file_name=texts.booklet_file_name(),
            draw=partial(adapters.documents.checklist, checklist),
            write_word=lambda: adapters.load_word().checklist(checklist),
        )

    @Slot(object)
    def _on_loaded(self, found: ChecklistInForce | None) -> None:
        if found is None:
            self.missing.emit()
        else:
            self.loaded.emit(found)

    @Slot(object)
    def _on_failed(self, error: BaseException) -> None:
        self._context.shell.show_problem(error)
