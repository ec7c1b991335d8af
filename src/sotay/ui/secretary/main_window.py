"""The window around the pages of an open cell book."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from enum import Enum
from functools import partial

from PySide6.QtCore import Slot

from sotay.services.cell.face import SEASON_YEAR, CellFace, choose_season, load_face
from sotay.services.cell_repositories import CellUnitOfWork
from sotay.texts import cell_shell as texts
from sotay.ui.secretary.context import CellContext, CellPage, CellPageId, CellPlace
from sotay.ui.secretary.pages import cell_pages
from sotay.ui.store_window import StoreWindow
from sotay.ui.window_parts import WindowParts


class CellMainWindow(StoreWindow):
    """The ``CellShell`` of the pages of a cell book; ``factories`` make those that there are, at the first visit."""

    def __init__(
        self,
        parts: WindowParts[CellUnitOfWork],
        factories: Mapping[CellPageId, Callable[[CellContext], CellPage]],
        face: CellFace,
    ) -> None:
        super().__init__(parts, cell_pages(factories))
        self._desk = parts.desk
        self._factories = factories
        self._made: dict[CellPageId, CellPage] = {}
        self._face = face
        self.context = CellContext(
            desk=parts.desk,
            adapters=parts.adapters,
            jobs=parts.jobs,
            shell=self,
            theme=parts.theme,
            clock=parts.clock,
            drawing=parts.drawing,
            year=self.year,
        )
        self.build_around()

    def year(self) -> int:
        """Return the year of the season at hand."""
        return self._face.year

    def go_to(self, place: CellPlace) -> None:
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
        self.go_to(CellPlace(CellPageId(page), topic=topic))

    def choose_year(self, year: int) -> None:
        """Let everything be of this season from now on, and remember it in the book."""
        today = self._parts.clock().date()
        self._face = CellFace(self._face.name, year)
        self.show_saving()
        act = partial(choose_season, year=year, today=today)
        self._parts.jobs.watch(self._desk.save_soon(SEASON_YEAR, act), self._on_year_kept, self._on_year_not_kept)

    def title(self, page_name: str) -> str:
        """Return the title over a page, which names the cell."""
        return texts.window_title(page_name, self._face.name)

    def refresh(self) -> None:
        """Read again what the window itself shows, the name of the cell too."""
        super().refresh()
        act = partial(load_face, today=self._parts.clock().date())
        self._parts.jobs.watch(self._desk.run(act), self._on_face, self.show_problem)

    @Slot(object)
    def _on_face(self, face: CellFace) -> None:
        self._face = CellFace(face.name, self._face.year)
        self.show_title()

    @Slot(object)
    def _on_year_kept(self, _: object) -> None:
        self.show_saved(self._parts.clock())

    @Slot(object)
    def _on_year_not_kept(self, error: BaseException) -> None:
        self.show_save_failed(error, partial(self.choose_year, self._face.year))
