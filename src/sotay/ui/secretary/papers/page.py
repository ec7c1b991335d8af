"""«Giấy tờ»: every paper of the season as it is printed, with what is missing on it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout

from sotay.domain.cell_paper import PaperKind, PaperTemplate
from sotay.domain.season import CellHead
from sotay.texts import cell_papers_page as texts
from sotay.texts import printing as printing_texts
from sotay.ui.common.empty_state import EmptyState
from sotay.ui.common.file_dialogs import choose_folder
from sotay.ui.common.icons import Icon
from sotay.ui.common.typing_rules import take_typed
from sotay.ui.preview_drawing import PreviewDrawer
from sotay.ui.printing import Paper, documents_of
from sotay.ui.secretary.context import CellContext, CellPage, CellPlace
from sotay.ui.secretary.papers.head_dialog import HeadDialog
from sotay.ui.secretary.papers.panes import ListPane, PaperPane
from sotay.ui.secretary.papers.presenter import PapersPresenter
from sotay.ui.secretary.papers.shelf import note_of, paper_of, rows_of
from sotay.ui.secretary.season_reading import SeasonAtHand
from sotay.ui.two_panes import TwoPanes


def make_papers_page(context: CellContext) -> CellPage:
    """Make the page for the window of a cell book."""
    return PapersPage(context)


class PapersPage(CellPage):
    """Papers at the left, the chosen one at the right as pages, or as fields for the report of the cell itself."""

    def __init__(self, context: CellContext) -> None:
        super().__init__()
        self._context = context
        self._wanted = ""
        self.presenter = PapersPresenter(context, self)
        self._documents = documents_of(context, self)
        self._drawer = PreviewDrawer(context, self, self._what_to_draw)
        self.list_pane = ListPane(context.theme, self)
        self.paper_pane = PaperPane(context.theme, self)
        self.panes = TwoPanes(context.theme, self.list_pane, self.paper_pane, self)
        self.panes.show_left()
        self.paper_pane.list_button.setVisible(self.panes.is_stacked)
        self.empty = EmptyState(
            context.theme, Icon.DOCUMENT, texts.no_templates_title(), texts.no_templates(), parent=self
        )
        self.states = QStackedWidget(self)
        self.states.addWidget(self.panes)
        self.states.addWidget(self.empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.states)
        self._connect()

    def enter(self, place: CellPlace) -> None:
        """Read anew; ``place.topic`` may be the kind of a paper."""
        if place.topic is not None:
            self._wanted = place.topic
            self.list_pane.rows.select(place.topic)
            self.panes.show_right()
        self.presenter.load()

    def leave(self) -> None:
        """Take the word under way."""
        take_typed(self)
        self._drawer.stop()
        self.presenter.leave()

    def unsaved_text(self) -> str | None:
        """Return the words of the report when the last change could not be stored."""
        return self.presenter.unsaved_report()

    def print_paper(self) -> bool:
        """Print the chosen paper."""
        return self._with_paper(self._documents.print_paper)

    def _connect(self) -> None:
        presenter, pane = self.presenter, self.paper_pane
        presenter.shown.connect(self._on_shown)
        presenter.head_read.connect(self._on_head_read)
        self.list_pane.rows.current_changed.connect(self._on_chosen)
        self.list_pane.rows.activated_row.connect(self._on_opened)
        self.list_pane.head_button.clicked.connect(presenter.read_head)
        self.list_pane.all_button.clicked.connect(self._on_save_all)
        self.panes.stacked_changed.connect(pane.list_button.setVisible)
        pane.list_button.clicked.connect(self.panes.show_left)
        pane.write_button.toggled.connect(self._on_write_toggled)
        pane.print_button.clicked.connect(self._on_print)
        pane.pdf_button.clicked.connect(self._on_save_pdf)
        pane.word_button.clicked.connect(self._on_save_word)
        pane.excel_button.clicked.connect(self._on_save_excel)
        pane.report.text_edited.connect(presenter.write_section)
        pane.report.points_given.connect(presenter.give_points)
        pane.report.level_chosen.connect(presenter.choose_level)
        self._drawer.drawn.connect(pane.pages.show_pdf)

    def _chosen(self) -> PaperTemplate | None:
        at_hand, key = self.presenter.at_hand, self.list_pane.rows.current_key()
        if at_hand is None:
            return None
        return next((each for each in at_hand.data.templates if each.kind.value == key), None)

    def _paper(self) -> Paper | None:
        template, at_hand = self._chosen(), self.presenter.at_hand
        if template is None or at_hand is None:
            return None
        return paper_of(template, at_hand, self._context.adapters)

    def _what_to_draw(self) -> Callable[[], bytes] | None:
        paper = self._paper()
        return paper.draw if paper is not None and not self.paper_pane.is_writing else None

    def _with_paper(self, act: Callable[[Paper], None]) -> bool:
        take_typed(self)
        paper = self._paper()
        if paper is None:
            return False
        act(paper)
        return True

    def _show_chosen(self) -> None:
        template, at_hand = self._chosen(), self.presenter.at_hand
        if template is None or at_hand is None:
            return
        is_collective = template.kind is PaperKind.COLLECTIVE
        self.paper_pane.show_paper(
            note_of(template, at_hand), has_excel=template.is_table, can_write=is_collective, title=template.name
        )
        if is_collective:
            self.paper_pane.report.show_report(template, at_hand.season.rules.levels, at_hand.season.report)
            self.paper_pane.report.set_read_only(read_only=at_hand.is_archived)

    @Slot(object)
    def _on_shown(self, at_hand: SeasonAtHand) -> None:
        rows = rows_of(at_hand)
        self.states.setCurrentWidget(self.panes if rows else self.empty)
        shown = self.list_pane.rows.row_model.rows()
        if [each.key for each in rows] != [each.key for each in shown]:
            self.list_pane.rows.set_rows(rows)
            self.list_pane.rows.select(self._wanted or (rows[0].key if rows else None))
        for row in rows:
            self.list_pane.rows.update_row(row)
        self.list_pane.show_season(at_hand)
        self._show_chosen()
        self._drawer.draw_soon() if self.paper_pane.is_writing else self._drawer.draw_now()

    @Slot()
    def _on_chosen(self) -> None:
        self._wanted = self.list_pane.rows.current_key() or ""
        self.paper_pane.write_button.setChecked(False)
        self._show_chosen()
        self.paper_pane.pages.show_message(printing_texts.drawing())
        self._drawer.draw_soon()

    @Slot()
    def _on_opened(self) -> None:
        self.panes.show_right()

    @Slot()
    def _on_write_toggled(self) -> None:
        take_typed(self)
        self._drawer.draw_now()

    @Slot()
    def _on_print(self) -> None:
        self._with_paper(self._documents.print_paper)

    @Slot()
    def _on_save_pdf(self) -> None:
        self._with_paper(self._documents.save_pdf)

    @Slot()
    def _on_save_word(self) -> None:
        self._with_paper(self._documents.save_word)

    @Slot()
    def _on_save_excel(self) -> None:
        self._with_paper(self._documents.save_excel)

    @Slot()
    def _on_save_all(self) -> None:
        take_typed(self)
        folder = choose_folder(self, texts.save_all_title())
        if folder is not None:
            self.presenter.save_all(folder)

    @Slot(object)
    def _on_head_read(self, head: CellHead) -> None:
        at_hand = self.presenter.at_hand
        if at_hand is None:
            return
        from_roster = "" if head.secretary else at_hand.season.head.secretary
        dialog = HeadDialog(self._context.theme, self, head, self._context.today, from_roster=from_roster)
        dialog.edited.connect(self.presenter.keep_head)
        dialog.exec()
        dialog.deleteLater()
        self.presenter.load()
