"""The way from an item to what the diary says about it."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QObject, Signal, Slot

from sotay.domain.manifestation import ManifestationId
from sotay.services.diary import count_by_item
from sotay.ui.context import Context, PageId, Place


class ItemDiary(QObject):
    """Knows how many lines each item has; ``counted()`` when that was read."""

    counted = Signal()

    def __init__(self, context: Context, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._counts: Mapping[ManifestationId, int] = {}

    def load(self) -> None:
        """Count the lines."""
        self._context.jobs.watch(self._context.desk.run(count_by_item), self._on_counted, self._on_failed)

    def number_of(self, item_id: ManifestationId) -> int:
        """Return how many lines an item has."""
        return self._counts.get(item_id, 0)

    def open(self, item_id: ManifestationId) -> None:
        """Show the lines of an item, or write the first."""
        if self.number_of(item_id):
            self._context.shell.go_to(Place(PageId.DIARY, item=item_id))
        else:
            self._context.shell.write_entry(item_id)

    @Slot(object)
    def _on_counted(self, counts: Mapping[ManifestationId, int]) -> None:
        self._counts = counts
        self.counted.emit()

    @Slot(object)
    def _on_failed(self, error: BaseException) -> None:
        self._context.shell.show_problem(error)
