"""«Bỏ phiếu»: ballots to print, the count in one round or two, and the result as the proposal of the cell."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from sotay.domain.ballot import Papers, Round
from sotay.domain.cell_paper import PaperKind
from sotay.texts import cell_ballots as texts
from sotay.texts import cell_ratings as rating_texts
from sotay.ui.common.bars import InlineBar
from sotay.ui.common.buttons import primary_button, quiet_button, secondary_button
from sotay.ui.common.dialogs import ask
from sotay.ui.common.empty_state import EmptyState
from sotay.ui.common.flow_layout import FlowLayout
from sotay.ui.common.icons import Icon
from sotay.ui.common.labels import PlainLabel, TextRole, make_frame
from sotay.ui.common.low_room import LowRoom
from sotay.ui.common.typing_rules import take_typed
from sotay.ui.panes import PANE_PROPERTY
from sotay.ui.printing import Paper, documents_of
from sotay.ui.secretary.ballots.grid_view import VoteGrid
from sotay.ui.secretary.ballots.head import RoundsHead
from sotay.ui.secretary.ballots.papers_row import PapersRow
from sotay.ui.secretary.ballots.presenter import BallotsPresenter
from sotay.ui.secretary.ballots.rows import grid_of
from sotay.ui.secretary.context import CellContext, CellPage, CellPageId, CellPlace
from sotay.ui.secretary.papers.shelf import paper_of

GRID_ROOM_PX = 190
HINT_FROM_HEIGHT_PX = 460
_BALLOTS = {Round.LEVELS: PaperKind.BALLOT, Round.HIGHEST: PaperKind.BALLOT_HIGHEST}


def make_ballots_page(context: CellContext) -> CellPage:
    """Make the page for the window of a cell book."""
    return BallotsPage(context)


class BallotsPage(CellPage):
    """One round at a time: the papers, a grid of members and choices, and what they say."""

    def __init__(self, context: CellContext) -> None:
        super().__init__()
        self._context = context
        self.round = Round.LEVELS
        self.presenter = BallotsPresenter(context, self)
        self._documents = documents_of(context, self)
        self._build()
        self._connect()
        self._on_theme_changed()

    def enter(self, place: CellPlace) -> None:  # noqa: ARG002 - the page shows the same from wherever one comes
        """Read the season."""
        self.presenter.load()

    def leave(self) -> None:
        """Queue everything that is not stored; each number was queued as it was typed."""
        take_typed(self)
        self.presenter.typed.settle()

    def print_paper(self) -> bool:
        """Show the minutes of the counting as they are printed."""
        return self._preview(PaperKind.TALLY)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the room of the hint to the grid in a low window."""
        super().resizeEvent(event)
        self._arrange()

    def _build(self) -> None:
        theme = self._context.theme
        self.archived_bar = InlineBar(theme, self, closable=False)
        inside = QWidget(self)
        self.head = RoundsHead(theme, inside)
        self.openly_bar = InlineBar(theme, inside, closable=False)
        self.papers = PapersRow(theme, inside)
        self.nobody = PlainLabel("", inside, role=TextRole.MUTED)
        self.grid = VoteGrid(theme, inside)
        self.grid.setProperty(PANE_PROPERTY, True)
        self.says = PlainLabel("", inside)
        self.hint = PlainLabel(texts.grid_hint(), inside, role=TextRole.SMALL)
        self._column = QVBoxLayout(inside)
        parts: tuple[QWidget, ...] = (self.head, self.openly_bar, self.papers, self.nobody)
        for part in parts:
            self._column.addWidget(part)
        self._column.addWidget(self.grid, 1)
        self._column.addWidget(self.says)
        self._column.addWidget(self.hint)
        top = QWidget(self)
        # Wrapped texts ask for a least height that suits another width; only the height for this width counts.
        inside.setMinimumHeight(1)
        LowRoom(theme, inside, self.grid, top, least_px=GRID_ROOM_PX)
        # Else the room of the table would not count among what wraps around it.
        self.grid.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.empty = EmptyState(
            theme, Icon.BALLOT, rating_texts.nobody_title(), texts.nobody(), rating_texts.to_roster(), self
        )
        self.views = QStackedWidget(self)
        self.views.addWidget(top)
        self.views.addWidget(self.empty)
        self._build_actions()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.archived_bar)
        column.addWidget(self.views, 1)
        column.addWidget(self.action_bar)
        self.views.hide()
        self.action_bar.hide()

    def _build_actions(self) -> None:
        theme = self._context.theme
        self.action_bar = make_frame("bar", self)
        self._acts = FlowLayout(self.action_bar, align_right=True)
        self.print_button = quiet_button(theme, texts.print_ballots(), self, icon=Icon.PRINT)
        self.tally_button = secondary_button(theme, texts.see_tally(), self, icon=Icon.DOCUMENT)
        self.take_button = primary_button(theme, texts.take(), self, icon=Icon.CHECK)
        for button in (self.print_button, self.tally_button, self.take_button):
            self._acts.addWidget(button)

    def _connect(self) -> None:
        presenter = self.presenter
        presenter.season_read.connect(self._on_read)
        presenter.changed.connect(self._show_round)
        self.head.round_chosen.connect(self._on_round)
        self.head.two_rounds.clicked.connect(presenter.set_two_rounds)
        self.papers.counted.connect(self._on_papers)
        self.papers.finished.connect(self._on_papers_done)
        self.grid.grid_model.typed.connect(self._on_typed)
        self.grid.row_changed.connect(self._show_says)
        self.empty.requested.connect(self._on_roster)
        self.head.clear_button.clicked.connect(self._on_clear)
        self.print_button.clicked.connect(self._on_print)
        self.tally_button.clicked.connect(self.print_paper)
        self.take_button.clicked.connect(self._on_take)
        self._context.theme.changed.connect(self._on_theme_changed)

    @Slot()
    def _on_read(self) -> None:
        at_hand = self.presenter.read_already()
        season = at_hand.season
        if at_hand.is_archived:
            self.archived_bar.show_info(rating_texts.archived(season.year))
        else:
            self.archived_bar.dismiss()
        has_any = bool(season.reviewed())
        self.views.show()
        self.views.setCurrentIndex(0 if has_any else 1)
        self.action_bar.setVisible(has_any)
        if not season.rules.vote.two_rounds:
            self.round = Round.LEVELS
        if season.meeting.votes_openly:
            self.openly_bar.show_info(texts.votes_openly())
        else:
            self.openly_bar.dismiss()
        self._show_round()

    @Slot()
    def _show_round(self) -> None:
        at_hand = self.presenter.read_already()
        season, read_only = at_hand.season, at_hand.is_archived
        openly = season.meeting.votes_openly
        tally = self.presenter.tally(self.round)
        self.head.show_rounds(season, self.round, read_only=read_only)
        self.papers.setVisible(not openly)
        self.papers.show_papers(tally, read_only=read_only)
        self.grid.grid_model.show_grid(grid_of(tally, season), read_only=read_only)
        self.nobody.setText(texts.no_candidates(season.rules.level_name(season.rules.cap.good)))
        self.nobody.setVisible(not tally.lines)
        self.head.clear_button.setVisible(self.presenter.is_counted(self.round) and not read_only)
        self.print_button.setVisible(not openly)
        self.take_button.setVisible(not read_only)
        self.take_button.setEnabled(self.presenter.is_counted(Round.LEVELS))
        self._show_says()

    @Slot()
    def _show_says(self) -> None:
        row = self.grid.grid_model.row(self.grid.currentIndex())
        self.says.setText(row.says if row else "")
        self.says.set_role(TextRole.WARN if row and row.is_wrong else TextRole.BODY)

    @Slot(object)
    def _on_round(self, round_: Round) -> None:
        take_typed(self)
        self.round = round_
        self._show_round()

    @Slot(object)
    def _on_papers(self, papers: Papers) -> None:
        self.presenter.keep_papers(self.round, papers)

    @Slot()
    def _on_papers_done(self) -> None:
        self.grid.setFocus(Qt.FocusReason.TabFocusReason)

    @Slot(str, str, int)
    def _on_typed(self, person: str, column: str, number: int) -> None:
        self.presenter.keep_number(self.round, person, column, number)

    @Slot()
    def _on_clear(self) -> None:
        self.presenter.clear(self.round)

    @Slot()
    def _on_print(self) -> None:
        papers = self.presenter.tally(self.round).papers
        number = papers.handed_out or papers.present or papers.members
        self._preview(_BALLOTS[self.round], copies=max(number, 1))

    @Slot()
    def _on_take(self) -> None:
        take_typed(self)
        waiting = self.presenter.waits_for_second()
        rules = self.presenter.season.rules
        if not waiting or ask(
            self._context.theme,
            self,
            texts.only_first_title(),
            texts.only_first(len(waiting), rules.level_name(rules.cap.good)),
            texts.take_first(),
            texts.wait(),
        ):
            self.presenter.take()

    @Slot()
    def _on_roster(self) -> None:
        self._context.shell.go_to(CellPlace(CellPageId.ROSTER))

    def _preview(self, kind: PaperKind, *, copies: int = 1) -> bool:
        take_typed(self)
        at_hand = self.presenter.at_hand
        template = at_hand.data.template(kind) if at_hand else None
        if at_hand is None or template is None:
            return False
        paper: Paper = paper_of(template, at_hand, self._context.adapters)
        if copies > 1:
            paper = replace(paper, copies=copies, note=f"{texts.copies(copies)}\n{paper.note}".strip())
        self._documents.preview(paper)
        return True

    def _arrange(self) -> None:
        has_room = self.height() >= self._context.theme.px(HINT_FROM_HEIGHT_PX)
        self.hint.setVisible(has_room)
        self.head.show_title(is_shown=has_room)

    @Slot()
    def _on_theme_changed(self) -> None:
        px = self._context.theme.px
        self._column.setContentsMargins(px(24), px(10), px(24), px(8))
        self._column.setSpacing(px(8))
        self._acts.setContentsMargins(px(24), px(8), px(24), px(8))
        self._acts.setSpacing(px(8))
        self._arrange()
