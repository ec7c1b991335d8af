"""The cards of the first page of a cell book: the season, how far the hand-in is, the next step."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QProgressBar, QVBoxLayout

from sotay.domain.collecting import Standing
from sotay.services.cell.face import usual_year
from sotay.services.cell.overview import CellOverview
from sotay.texts import cell_overview as texts
from sotay.ui.card import Card
from sotay.ui.common.date_field import DateField, Today
from sotay.ui.common.icons import Icon
from sotay.ui.common.labels import PlainLabel, TextRole
from sotay.ui.common.still_combo import StillCombo

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from sotay.ui.common.theme import Theme

YEARS_BACK = 10
"""How many past seasons can be chosen; what is older stays in the book and in its archives."""


class SeasonCard(Card):
    """``year_chosen(int)``; ``due_changed(date or None)`` when another day was typed or chosen."""

    year_chosen = Signal(int)
    due_changed = Signal(object)

    def __init__(self, theme: Theme, today: Today, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._today = today
        self._years: Sequence[int] = ()
        label = PlainLabel(texts.season(), self, role=TextRole.SUBHEADING)
        self.choice = StillCombo(texts.season(), self)
        label.setBuddy(self.choice)
        self.note = PlainLabel("", self, role=TextRole.SMALL)
        self.due_field = DateField(theme, texts.due(), today, self, hint=texts.due_hint())
        self.due_note = PlainLabel("", self)
        for widget in (label, self.choice, self.note, self.due_field, self.due_note):
            self.column.addWidget(widget)
        self.choice.activated.connect(self._on_chosen)
        self.due_field.day_changed.connect(self.due_changed)

    def show_season(self, year: int, due: date | None) -> None:
        """Show which season everything is of, and the day of its hand-in."""
        usual = usual_year(self._today())
        self._years = sorted({year, *range(usual - YEARS_BACK, self._today().year + 1)}, reverse=True)
        self.choice.clear()
        self.choice.addItems([texts.season_year(each) for each in self._years])
        self.choice.setCurrentIndex(self._years.index(year))
        self.note.setText(texts.season_usual(year) if year == usual else texts.season_other(year, usual))
        self.note.set_role(TextRole.SMALL if year == usual else TextRole.WARN)
        if self.due_field.is_valid() and not self.due_field.edit.hasFocus():
            self.due_field.set_day(due)
        self.due_note.setText(_due_words(due, self._today()))

    @Slot(int)
    def _on_chosen(self, place: int) -> None:
        self.year_chosen.emit(self._years[place])


class StandingCard(Card):
    """How many stand how; ``people_asked()`` for its button."""

    people_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.heading = PlainLabel("", self, role=TextRole.SUBHEADING)
        self.bar = QProgressBar(self)
        self.bar.setAccessibleName(texts.progress_name())
        self.column.addWidget(self.heading)
        self.column.addWidget(self.bar)
        self._lines = QVBoxLayout()
        self.column.addLayout(self._lines)
        self._labels = [PlainLabel("", self) for _ in _LINES]
        for label in self._labels:
            self._lines.addWidget(label)
        self.people_button = self.add_button(texts.see_people(), icon=Icon.INBOX)
        self.people_button.clicked.connect(self.people_asked)

    def show_counts(self, overview: CellOverview) -> None:
        """Show the numbers; a line of nobody is left out, but who is missing is always said."""
        self.heading.setText(texts.standing_title(overview.year))
        self.bar.setMaximum(max(overview.expected, 1))
        self.bar.setValue(overview.handed_in)
        self.bar.setFormat(texts.progress(overview.handed_in, overview.expected))
        for label, (standing, say) in zip(self._labels, _LINES, strict=True):
            count = overview.counts.get(standing, 0)
            is_in_time = standing is Standing.IN_TIME and overview.due is not None
            label.setText(texts.in_time(count) if is_in_time else say(count))
            label.setVisible(bool(count) or standing is Standing.MISSING)

    def lines(self) -> tuple[str, ...]:
        """Return what is said."""
        return tuple(label.text() for label in self._labels if not label.isHidden())


_LINES = (
    (Standing.IN_TIME, texts.handed_in_without_due),
    (Standing.LATE, texts.late),
    (Standing.RETURNED, texts.returned),
    (Standing.MISSING, texts.missing),
    (Standing.NOT_REVIEWED, texts.not_reviewed),
)


class UnitsCard(Card):
    """How many cells of the committee have sent; ``cells_asked()`` for its button."""

    cells_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.heading = PlainLabel("", self, role=TextRole.SUBHEADING)
        self.bar = QProgressBar(self)
        self.bar.setAccessibleName(texts.cells_progress_name())
        self.column.addWidget(self.heading)
        self.column.addWidget(self.bar)
        self.cells_button = self.add_button(texts.see_cells(), icon=Icon.COMMITTEE)
        self.cells_button.clicked.connect(self.cells_asked)

    def show_counts(self, overview: CellOverview) -> None:
        """Show the numbers."""
        self.heading.setText(texts.cells_title(overview.year))
        self.bar.setMaximum(max(overview.units, 1))
        self.bar.setValue(overview.units_sent)
        self.bar.setFormat(texts.cells_progress(overview.units_sent, overview.units))


class NextCard(Card):
    """One sentence: what to do next."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.sentence = PlainLabel("", self)
        self.column.addWidget(PlainLabel(texts.next_title(), self, role=TextRole.SMALL))
        self.column.addWidget(self.sentence)


def _due_words(due: date | None, today: date) -> str:
    if due is None:
        return texts.due_not_set()
    days = (due - today).days
    if days > 0:
        return texts.due_ahead(days)
    return texts.due_past(-days) if days < 0 else texts.due_today()
