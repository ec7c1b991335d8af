"""The first page of an open cell book: the season, how far the hand-in is, and the one next step."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QVBoxLayout

from sotay.domain.backup import StoreFacts
from sotay.domain.collecting import Standing
from sotay.services.cell.overview import CellOverview
from sotay.texts import cell_overview as texts
from sotay.texts import overview as overview_texts
from sotay.texts.dates import with_weekday
from sotay.ui.common.bars import BarAction
from sotay.ui.common.buttons import primary_button
from sotay.ui.common.icons import Icon
from sotay.ui.common.scroll_page import ScrollPage
from sotay.ui.data_card import DataCard
from sotay.ui.secretary.context import CellContext, CellPage, CellPageId, CellPlace
from sotay.ui.secretary.overview.cards import NextCard, SeasonCard, StandingCard, UnitsCard
from sotay.ui.secretary.overview.next_step import CellStep, next_step
from sotay.ui.secretary.overview.presenter import OverviewPresenter

_LEADS = {
    CellStep.ROSTER: (CellPageId.ROSTER, texts.next_roster, texts.to_roster),
    CellStep.KEYS: (CellPageId.KEYS, texts.next_keys, texts.to_keys),
    CellStep.RATINGS: (CellPageId.RATINGS, texts.next_ratings, texts.to_ratings),
    CellStep.MEETING: (CellPageId.MEETING, texts.next_meeting, texts.to_meeting),
    CellStep.PAPERS: (CellPageId.PAPERS, texts.next_papers, texts.to_papers),
    CellStep.ARCHIVE: (CellPageId.COMMITTEE, texts.next_archive, texts.to_archive),
    CellStep.ARCHIVED: (CellPageId.PAPERS, texts.next_archived, texts.to_papers),
    CellStep.CELLS: (CellPageId.COMMITTEE, texts.next_cells, texts.to_cells),
}


LEAVE_SAMPLE = "leave_sample"


def make_overview_page(context: CellContext) -> CellPage:
    """Make the page for the window of a cell book."""
    return OverviewPage(context)


class OverviewPage(CellPage):
    """Shows the season with one primary button."""

    def __init__(self, context: CellContext) -> None:
        super().__init__()
        theme, today = context.theme, context.today
        self._context = context
        self._step: CellStep | None = None
        self._presenter = OverviewPresenter(context, self)
        self.sheet = ScrollPage(theme, "", "", self)
        self.next_card = NextCard(theme, self)
        self.standing_card = StandingCard(theme, self)
        self.units_card = UnitsCard(theme, self)
        self.season_card = SeasonCard(theme, today, self)
        self.data_card = DataCard(theme, texts.no_backup(), texts.to_data(), self)
        self.step_button = primary_button(theme, "", self, icon=Icon.NEXT)
        self.step_button.hide()
        for card in (self.next_card, self.standing_card, self.units_card, self.season_card, self.data_card):
            self.sheet.add(card)
            card.hide()
        self.sheet.body.addStretch(1)
        self.sheet.add_action(self.step_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.sheet)
        self._connect()

    def enter(self, place: CellPlace) -> None:  # noqa: ARG002 - the page shows the same from wherever one comes
        """Read anew."""
        self._presenter.load()

    def leave(self) -> None:
        """Take the day that is being typed."""
        self.season_card.due_field.accept_text()

    def _connect(self) -> None:
        presenter = self._presenter
        presenter.read.connect(self._on_read)
        presenter.facts_read.connect(self._on_facts)
        self.season_card.year_chosen.connect(presenter.choose_year)
        self.season_card.due_changed.connect(presenter.set_due)
        self.standing_card.people_asked.connect(presenter.show_people)
        self.units_card.cells_asked.connect(presenter.show_cells)
        self.data_card.data_asked.connect(presenter.show_data)
        self.step_button.clicked.connect(self._on_step)
        self.sheet.bar.action_triggered.connect(presenter.leave_sample)

    @Slot(object)
    def _on_read(self, overview: CellOverview) -> None:
        self.sheet.set_title(overview.name)
        self.sheet.set_sentence(overview_texts.today(with_weekday(self._context.today())))
        if self._context.desk.is_sample:
            self.sheet.bar.show_info(texts.sample_notice(), (BarAction(LEAVE_SAMPLE, texts.leave_sample()),))
        self.season_card.show_season(overview.year, overview.due)
        self.standing_card.show_counts(overview)
        self._step = step = next_step(overview)
        if step in _LEADS:
            _, say, name = _LEADS[step]
            self.next_card.sentence.setText(say())
            self.step_button.setText(name())
        elif step is CellStep.DUE:
            self.next_card.sentence.setText(texts.next_due())
            self.step_button.setText(texts.to_due())
        else:
            missing = overview.counts.get(Standing.MISSING, 0)
            returned = overview.counts.get(Standing.RETURNED, 0)
            self.next_card.sentence.setText(texts.next_collecting(missing, returned))
            self.step_button.setText(texts.to_collecting())
        self.step_button.show()
        self.standing_card.setVisible(bool(overview.people))
        self.units_card.show_counts(overview)
        self.units_card.setVisible(bool(overview.units))
        self.next_card.show()
        self.season_card.show()

    @Slot(object)
    def _on_facts(self, facts: StoreFacts) -> None:
        self.data_card.show_facts(facts)
        self.data_card.show()

    @Slot()
    def _on_step(self) -> None:
        if self._step is CellStep.DUE:
            self.season_card.due_field.edit.setFocus(Qt.FocusReason.OtherFocusReason)
            self.sheet.scroll_area.ensureWidgetVisible(self.season_card)
        elif self._step is CellStep.COLLECTING:
            self._presenter.lead_to(CellPageId.COLLECTING)
        elif self._step is not None:
            self._presenter.lead_to(_LEADS[self._step][0])
