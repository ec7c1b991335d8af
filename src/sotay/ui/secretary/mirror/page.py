"""«Soi chung»: in bands, how many members named which manifestation; told once a year and after a question."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from sotay.domain.cell_paper import PaperKind
from sotay.domain.season import Season
from sotay.services.cell.mirroring import MirrorFacts
from sotay.texts import cell_mirror as texts
from sotay.texts.mirror_rows import mirror_rows
from sotay.ui.common.buttons import primary_button, secondary_button
from sotay.ui.common.dialogs import DialogChoice, choose
from sotay.ui.common.flow_layout import FlowLayout
from sotay.ui.common.icons import Icon
from sotay.ui.common.labels import Heading, PlainLabel, TextRole, make_frame
from sotay.ui.common.low_room import LowRoom
from sotay.ui.common.painting import ButtonKind
from sotay.ui.common.row_list import RowList
from sotay.ui.common.rows import Row
from sotay.ui.printing import documents_of
from sotay.ui.secretary.context import CellContext, CellPage, CellPlace
from sotay.ui.secretary.mirror.presenter import MirrorAtHand, MirrorPresenter
from sotay.ui.secretary.mirror.rows import rows_of, rows_together
from sotay.ui.secretary.papers.shelf import paper_of
from sotay.ui.years.year_layout import ColumnWidths
from sotay.ui.years.year_picture import YearPicture

LATER, TELL = "later", "tell"


def make_mirror_page(context: CellContext) -> CellPage:
    """Make the page for the window of a cell book."""
    return MirrorPage(context)


class MirrorPage(CellPage):
    """What the mirror is and how many it would speak of; once it is told, its rows in the order of the checklist."""

    def __init__(self, context: CellContext) -> None:
        super().__init__()
        self._context = context
        self._shown: MirrorAtHand | None = None
        self._presenter = MirrorPresenter(context, self)
        self._documents = documents_of(context, self)
        theme = context.theme
        self.title = Heading("", self, role=TextRole.TITLE)
        self.explained = PlainLabel(texts.explained(), self, role=TextRole.MUTED)
        self.given = PlainLabel("", self, role=TextRole.SUBHEADING)
        self.state = PlainLabel("", self)
        self.rows = RowList(theme, texts.list_name(), self)
        self.years = YearPicture(theme, self, ColumnWidths(least=84, most=190))
        self.years_button = secondary_button(theme, texts.over_years(), self)
        self.years_button.setCheckable(True)
        self.tell_button = primary_button(theme, "", self, icon=Icon.MIRROR)
        self.sheet_button = primary_button(theme, texts.show_sheet(), self, icon=Icon.PRINT)
        self._bar = make_frame("bar", self)
        self._acts = FlowLayout(self._bar, align_right=True)
        inside = QWidget(self)
        self._head = QVBoxLayout(inside)
        for widget in (self.title, self.explained, self.given, self.state):
            self._head.addWidget(widget)
        self._acts.addWidget(self.years_button)
        self._acts.addWidget(self.tell_button)
        self._acts.addWidget(self.sheet_button)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._head.addWidget(self.rows, 1)
        self._head.addWidget(self.years, 1)
        self._room = QWidget(inside)  # keeps the words at the top while there are no rows
        self._head.addWidget(self._room, 1)
        top = QWidget(self)
        LowRoom(theme, inside, self.rows, top)
        self._column.addWidget(top, 1)
        self._column.addWidget(self._bar)
        self.rows.hide()
        self.years.hide()
        self.years_button.hide()
        self._bar.hide()
        self.state.hide()
        self._presenter.read.connect(self._on_read)
        self.tell_button.clicked.connect(self._on_tell)
        self.sheet_button.clicked.connect(self._on_sheet)
        self.years_button.toggled.connect(self._on_years_toggled)
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def enter(self, place: CellPlace) -> None:  # noqa: ARG002 - the page shows the same from wherever one comes
        """Read anew."""
        self._presenter.load()

    def print_paper(self) -> bool:
        """Show the sheet for the discussion with its ways to print and save."""
        if self.sheet_button.isHidden():
            return False
        self._on_sheet()
        return True

    @Slot(object)
    def _on_read(self, shown: MirrorAtHand) -> None:
        self._shown = shown
        self.title.setText(texts.page_title(shown.at_hand.data.year))
        if shown.at_hand.season.is_of_committee:
            self._show_together(shown.at_hand.season)
        else:
            self._show_own(shown.facts, is_archived=shown.at_hand.is_archived)

    def _show_own(self, facts: MirrorFacts, *, is_archived: bool) -> None:
        year = self._context.year()
        self.given.setText(texts.given(facts.given, facts.members, facts.otherwise))
        if not facts.can_be_told:
            self.state.setText(texts.too_few(facts.given, facts.needed))
        else:
            self.state.setText(texts.archived(year) if is_archived else texts.can_be_told())
        self.tell_button.setText(texts.tell(year))
        rows = rows_of(facts.told, facts.items) if facts.told is not None else []
        self.years.show_rows(texts.over_years_name(), mirror_rows(facts.years), at_end=False)
        self.years_button.setVisible(bool(facts.years))
        if not facts.years:
            self.years_button.setChecked(False)
        self._show_rows(rows, can_tell=facts.can_be_told and not is_archived)

    def _show_together(self, season: Season) -> None:
        """Show what the cells of a committee told, added up; a committee tells nothing of its own."""
        telling = sum(each.mirror is not None for each in season.units)
        self.years_button.hide()
        self.explained.setText(texts.explained_together())
        self.given.setText(texts.given_together(telling, len(season.units)))
        self.state.setText(texts.none_together())
        self._show_rows(rows_together(season), can_tell=False)

    def _show_rows(self, rows: list[Row], *, can_tell: bool) -> None:
        has_rows = bool(rows)
        self.state.setVisible(not has_rows)
        self.tell_button.setVisible(can_tell and not has_rows)
        self.sheet_button.setVisible(has_rows)
        self._bar.setVisible(has_rows or can_tell)
        over_years = self.years_button.isChecked()
        self.rows.setVisible(has_rows and not over_years)
        self.years.setVisible(has_rows and over_years)
        self._room.setVisible(not has_rows)
        self.rows.set_rows(rows)

    @Slot(bool)
    def _on_years_toggled(self, is_over_years: bool) -> None:
        self.rows.setVisible(not is_over_years)
        self.years.setVisible(is_over_years)
        self.explained.setText(texts.explained_years() if is_over_years else texts.explained())

    @Slot()
    def _on_tell(self) -> None:
        if self._shown is None:
            return
        facts, year = self._shown.facts, self._shown.at_hand.data.year
        choices = (DialogChoice(LATER, texts.not_yet()), DialogChoice(TELL, texts.tell_now(), ButtonKind.PRIMARY))
        question = texts.confirm(facts.given, facts.members)
        if choose(self._context.theme, self, texts.confirm_title(year), question, choices, LATER) == TELL:
            self._presenter.tell()

    @Slot()
    def _on_sheet(self) -> None:
        if self._shown is None:
            return
        template = self._shown.at_hand.data.template(PaperKind.MIRROR)
        if template is not None:
            self._documents.preview(paper_of(template, self._shown.at_hand, self._context.adapters))

    @Slot()
    def _on_theme_changed(self) -> None:
        px = self._context.theme.px
        self._head.setContentsMargins(px(24), px(16), px(24), px(12))
        self._head.setSpacing(px(8))
        self._acts.setContentsMargins(px(16), px(10), px(16), px(10))
