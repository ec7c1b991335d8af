"""The window around the pages of an open handbook."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from enum import Enum

from PySide6.QtCore import Slot

from sotay.domain.diary import EntryId
from sotay.domain.manifestation import ManifestationId
from sotay.services.repositories import UnitOfWork
from sotay.texts import diary_windows as diary_texts
from sotay.ui.context import Context, Page, PageId, Place
from sotay.ui.member.diary.quick_entry import QuickEntry
from sotay.ui.member.pages import HANDBOOK_PAGES
from sotay.ui.menus import MenuLine
from sotay.ui.store_window import StoreWindow
from sotay.ui.window_parts import WindowParts


class MainWindow(StoreWindow):
    """The ``Shell`` of the pages of a handbook, with the quick entry of the diary over any of them."""

    def __init__(self, parts: WindowParts[UnitOfWork], factories: Mapping[PageId, Callable[[Context], Page]]) -> None:
        super().__init__(parts, HANDBOOK_PAGES)
        self._factories = factories
        self._made: dict[PageId, Page] = {}
        self.context = Context(
            desk=parts.desk,
            adapters=parts.adapters,
            jobs=parts.jobs,
            shell=self,
            theme=parts.theme,
            clock=parts.clock,
            drawing=parts.drawing,
        )
        self._quick = QuickEntry(self.context, self)
        self._quick.changed.connect(self._on_diary_changed)
        self.build_around()

    def go_to(self, place: Place) -> None:
        """Show another page; the present one is left first and its words are flushed."""
        self.begin_turning(place.page)
        if place.page not in self._made:
            self._made[place.page] = self._factories[place.page](self.context)
        page = self._made[place.page]
        self.turn_to(place.page, page)
        page.enter(place)

    @Slot(object)
    def open_page(self, page: Enum, topic: str | None = None) -> None:
        """Show a page as it was left; ``topic`` is one of the help."""
        self.go_to(Place(PageId(page), topic=topic))

    def write_entry(self, item: ManifestationId | None = None) -> None:
        """Open the quick entry for a line of the diary."""
        self._quick.open(item)

    def own_commands(self) -> Sequence[MenuLine]:
        """Return the quick entry, and the way to the cell book."""
        return (MenuLine(diary_texts.quick_command(), self._on_write_entry, "Ctrl+N"), *super().own_commands())

    def leave_page(self) -> None:
        """Have every word typed so far queued to be stored, those of the quick entry too."""
        super().leave_page()
        self._quick.settle()

    def unsaved_text(self) -> str | None:
        """Return the words that could not be stored."""
        words = [each for each in (super().unsaved_text(), self._quick.unsaved_text()) if each is not None]
        return "\n\n".join(words) if words else None

    @Slot(object)
    def _on_diary_changed(self, written: EntryId | None) -> None:
        """Tell the page that is shown that the diary is another one; the others read when they are entered."""
        page = self.workspace.page()
        if isinstance(page, Page):
            page.diary_changed(written)

    @Slot()
    def _on_write_entry(self) -> None:
        self.write_entry()
