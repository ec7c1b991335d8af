"""The view on which a season is archived and opened again, and its talk."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from functools import partial
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal, Slot

from sotay.domain.dates import format_date
from sotay.services.cell.seasons import SeasonYear, SeasonYears, archive_season, load_years, reopen_season
from sotay.services.cell_repositories import CellUnitOfWork
from sotay.texts import season_archive as texts
from sotay.ui.card import Card
from sotay.ui.common.buttons import secondary_button
from sotay.ui.common.icons import Icon
from sotay.ui.common.labels import PlainLabel
from sotay.ui.common.scroll_page import ScrollPage
from sotay.ui.secretary.committee.rules import SeasonRules, read_rules
from sotay.ui.secretary.context import CellContext

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from sotay.ui.common.theme import Theme

T = TypeVar("T")


class SeasonView(ScrollPage):
    """``archive_asked()``, ``reopen_asked()``; one of both at a time."""

    archive_asked = Signal()
    reopen_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent=parent)
        self.state = PlainLabel("", self)
        self.add(self.state)
        self.years = Card(theme, self, title=texts.seasons_title())
        self.lines = PlainLabel("", self.years)
        self.years.column.addWidget(self.lines)
        self.add(self.years)
        self.archive_button = secondary_button(theme, texts.archive(), self, icon=Icon.FOLDER)
        self.reopen_button = secondary_button(theme, texts.reopen(), self, icon=Icon.UNDO)
        self.archive_button.clicked.connect(self.archive_asked)
        self.reopen_button.clicked.connect(self.reopen_asked)
        for button in (self.archive_button, self.reopen_button):
            self.add_action(button)

    def show_years(self, found: SeasonYears, year: int) -> None:
        """Show how the season of a year stands, and the others."""
        at = next((each.archived_at for each in found.years if each.year == year), None)
        self.set_title(texts.archive_title(year))
        self.state.setText(texts.archived_season(format_date(at.date())) if at else texts.open_season())
        self.archive_button.setVisible(at is None)
        self.reopen_button.setVisible(at is not None)
        self.lines.setText("\n".join(map(_line, found.years)))
        self.years.setVisible(bool(found.years))


class SeasonTalk(QObject):
    """``read(SeasonYears)`` after each reading, ``changed()`` when a season was archived or opened again."""

    read = Signal(object)
    changed = Signal()

    def __init__(self, context: CellContext, page: QWidget) -> None:
        super().__init__(page)
        self._context = context

    @Slot()
    def load(self) -> None:
        """Read the years of the book."""
        self._run(partial(load_years, today=self._context.today()), self._on_years)

    @Slot()
    def archive(self) -> None:
        """Archive the season that is shown, with undo."""
        reading = self._context.drawing.submit(read_rules, self._context.adapters.catalog, self._context.year())
        self._watch(reading, self._on_rules)

    @Slot()
    def reopen(self) -> None:
        """Open the season that is shown again."""
        act = partial(reopen_season, year=self._context.year(), now=self._context.clock())
        self._run(act, self._on_reopened)

    @Slot(object)
    def _on_years(self, found: SeasonYears) -> None:
        self.read.emit(found)

    @Slot(object)
    def _on_rules(self, data: SeasonRules) -> None:
        act = partial(archive_season, year=data.year, rules=data.rules, forms=data.forms, now=self._context.clock())
        self._run(act, self._on_archived)

    @Slot(object)
    def _on_archived(self, _: object) -> None:
        year = self._context.year()
        self._context.shell.offer_undo(texts.archived(year), self.reopen)
        self._tell()

    @Slot(object)
    def _on_reopened(self, _: object) -> None:
        self._context.shell.show_notice(texts.reopened(self._context.year()))
        self._tell()

    def _tell(self) -> None:
        self._context.shell.refresh()
        self.changed.emit()
        self.load()

    def _run(self, act: Callable[[CellUnitOfWork], T], done: Callable[[T], object]) -> None:
        self._watch(self._context.desk.run(act), done)

    def _watch(self, future: Future[T], done: Callable[[T], object]) -> None:
        self._context.jobs.watch(future, done, self._on_failed)

    @Slot(object)
    def _on_failed(self, error: BaseException) -> None:
        self._context.shell.show_problem(error)


def _line(each: SeasonYear) -> str:
    return texts.season_line(each.year, format_date(each.archived_at.date()) if each.archived_at else "")
