"""The chosen lines of the diary as they go onto paper."""

from __future__ import annotations

from dataclasses import dataclass, field

from sotay.domain.diary import DiaryEntry
from sotay.domain.diary_search import DiaryFilter
from sotay.domain.manifestation import Checklist, ManifestationId


@dataclass(frozen=True, slots=True)
class DiaryPaper:
    """Lines in the order of the list, with what chose them; ``checklist`` names the items."""

    entries: tuple[DiaryEntry, ...]
    choice: DiaryFilter = field(default_factory=DiaryFilter)
    checklist: Checklist | None = None

    def code_of(self, item_id: ManifestationId | None) -> str:
        """Return the printed number of an item; "" of none and of one that the checklist no longer has."""
        if item_id is None or self.checklist is None or self.checklist.item(item_id) is None:
            return ""
        return self.checklist.code(item_id)

    def name_of(self, item_id: ManifestationId | None) -> tuple[str, str]:
        """Return number and short name of an item, two empty texts where it has none."""
        code = self.code_of(item_id)
        item = self.checklist.item(item_id) if code and self.checklist is not None and item_id is not None else None
        return (code, item.short) if item is not None else ("", "")
