"""The page of the yearly commitment: promises on the left, the paper on the right; one of them when narrow."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QHideEvent, QResizeEvent
from PySide6.QtWidgets import QSplitter, QVBoxLayout

from sotay.domain.commitment import Commitment, LineId
from sotay.texts import commitment as texts
from sotay.ui.common.buttons import primary_button, quiet_button, secondary_button
from sotay.ui.common.empty_state import EmptyState
from sotay.ui.common.flow_layout import FlowLayout
from sotay.ui.common.icons import Icon
from sotay.ui.common.labels import make_frame
from sotay.ui.common.scroll_page import ScrollPage
from sotay.ui.common.tab_order import let_tab_follow
from sotay.ui.common.typing_rules import take_typed
from sotay.ui.context import Context, Page, Place
from sotay.ui.member.commitment.check_view import CheckView
from sotay.ui.member.commitment.editing import Editing
from sotay.ui.member.commitment.head import CommitmentHead, View
from sotay.ui.member.commitment.presenter import CommitmentPresenter, Shown
from sotay.ui.member.commitment.preview import CommitmentPreview
from sotay.ui.member.commitment.write_view import WriteView
from sotay.ui.panes import PANE_PROPERTY
from sotay.ui.pdf_pane import PdfPane
from sotay.ui.printing import Paper, documents_of

SIDE_BY_SIDE_PX = 1000
"""Width from which fields and preview stand beside each other, at 13 pt."""


class CommitmentPage(Page):
    """Shows the commitment of a year, or the way to begin one."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        theme, today = context.theme, context.today
        self.shown_pdf = b""
        self._year = 0
        self._wanted: str | None = None
        self._is_side_by_side: bool | None = None
        self._presenter = CommitmentPresenter(context, self)
        self._drawing = CommitmentPreview(context, self)
        self._documents = documents_of(context, self)
        self.fields = ScrollPage(theme, texts.page_title(), texts.page_sentence(), self)
        self.preview = PdfPane(theme, self)
        self.head = CommitmentHead(theme, self.fields)
        self.write = WriteView(theme, today, self.fields)
        self.check = CheckView(theme, today, self.fields)
        self.empty = EmptyState(theme, Icon.FLAG, texts.empty_title(), texts.empty_sentence(0), texts.begin(0), self)
        for widget in (self.head, self.write, self.check, self.empty):
            self.fields.add(widget)
        for pane in (self.fields, self.preview):
            pane.setProperty(PANE_PROPERTY, True)
        self._editing = Editing(context, self._presenter, self.write, self.check, self)
        self._build_actions()
        self._build_sides()
        self._connect()

    def enter(self, place: Place) -> None:
        """Show the commitment of the year that ``place`` names, in its natural view, else the one shown last.

        A promise that it names is shown where it is answered.
        """
        if place.year is not None:
            self._year = 0
        self._wanted = place.record
        self._presenter.open(place.year)

    def leave(self) -> None:
        """Put the word under way and the last date into the commitment."""
        take_typed(self)

    def print_paper(self) -> bool:
        """Show the paper with its ways to print and save."""
        if self._presenter.commitment is None:
            return False
        self._on_print_clicked()
        return True

    def paper(self) -> Paper | None:
        """Return what the preview shows as a paper; None for a year without a commitment."""
        commitment = self._presenter.commitment
        return None if commitment is None else self._drawing.paper(commitment)

    def unsaved_text(self) -> str | None:
        """Return all promises and answers when the last change could not be stored."""
        commitment = self._presenter.commitment
        if commitment is None or not self._presenter.has_unsaved:
            return None
        words = [words for line in commitment.lines for words in (line.text, line.outcome_text) if words.strip()]
        return "\n\n".join(words)

    def hideEvent(self, event: QHideEvent) -> None:
        """Draw nothing that nobody sees."""
        super().hideEvent(event)
        self._drawing.stop()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show both sides where there is room, else one with a way to the other."""
        super().resizeEvent(event)
        self._arrange()

    def _build_actions(self) -> None:
        theme = self._context.theme
        self.delete_button = quiet_button(theme, texts.delete(), self, icon=Icon.DELETE)
        self.side_button = secondary_button(theme, texts.tab_preview(), self, icon=Icon.DOCUMENT)
        self.print_button = primary_button(theme, texts.print_button(), self, icon=Icon.PRINT)
        self._bar = make_frame("bar", self)
        actions = FlowLayout(self._bar, align_right=True)
        actions.setContentsMargins(theme.px(16), theme.px(12), theme.px(16), theme.px(12))
        actions.setSpacing(theme.px(12))
        for button in (self.delete_button, self.side_button, self.print_button):
            actions.addWidget(button)

    def _build_sides(self) -> None:
        splitter = QSplitter(Qt.Orientation.Horizontal, self)
        splitter.addWidget(self.fields)
        splitter.addWidget(self.preview)
        splitter.setChildrenCollapsible(False)
        splitter.setStretchFactor(0, 3)
        splitter.setStretchFactor(1, 2)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(splitter, 1)
        column.addWidget(self._bar)

    def _connect(self) -> None:
        presenter = self._presenter
        presenter.loaded.connect(self._on_loaded)
        presenter.changed.connect(self._on_changed)
        for view in (self.write, self.check):
            view.rearranged.connect(self._order_tabs)
        self._drawing.drawn.connect(self._on_drawn)
        self._drawing.not_drawn.connect(self._on_not_drawn)
        self.head.year_chosen.connect(self._on_year_chosen)
        self.head.view_chosen.connect(self._on_view_chosen)
        self.head.newer_asked.connect(self._on_newer_asked)
        presenter.newer_told.connect(self.head.show_newer)
        self.empty.requested.connect(presenter.begin)
        self.delete_button.clicked.connect(presenter.delete)
        self.print_button.clicked.connect(self._on_print_clicked)
        self.side_button.clicked.connect(self._on_side_clicked)
        self._context.theme.changed.connect(self._arrange)

    @Slot(object)
    def _on_loaded(self, shown: Shown) -> None:
        commitment, year = shown.commitment, shown.at_hand.year
        if year != self._year:
            self._year = year
            is_due = commitment is not None and commitment.is_to_be_answered(self._context.clock().date())
            self.head.show_view(View.CHECK if is_due or self._wanted else View.WRITE)
            self._order_tabs()
            self.fields.scroll_to_top()
        self.head.show_choices(shown)
        self.fields.set_sentence(texts.page_sentence() if commitment is not None else "")
        self.empty.say(texts.empty_sentence(year), texts.begin(year))
        self._show_views()
        self._bar.setVisible(commitment is not None)
        self._arrange_sides()
        self._drawing.show_outcomes(with_outcomes=self.head.view is View.CHECK)
        self._drawing.show(commitment, shown.at_hand.profile)
        if self._wanted is not None:
            self.check.show_promise(LineId(self._wanted))
            self._wanted = None

    @Slot()
    def _order_tabs(self) -> None:
        written, answered = self.write.in_reading_order(), self.check.cards()
        let_tab_follow(self.head, *written, *answered, self.empty, self.preview, self._bar)

    @Slot(object)
    def _on_changed(self, commitment: Commitment) -> None:
        self.head.show_progress(commitment)
        self._show_commitment(commitment)
        self._drawing.follow(commitment)

    def _show_views(self) -> None:
        commitment = self._presenter.commitment
        checks = self.head.view is View.CHECK
        self.empty.setVisible(commitment is None)
        self.write.setVisible(commitment is not None and not checks)
        self.check.setVisible(commitment is not None and checks)
        if commitment is not None:
            self._show_commitment(commitment)

    def _show_commitment(self, commitment: Commitment) -> None:
        """Fill the view that is shown; the other is filled when somebody goes there."""
        at_hand = self._presenter.at_hand
        if at_hand is None:
            return
        if self.head.view is View.CHECK:
            self.check.show_commitment(commitment, at_hand)
        else:
            self.write.show_commitment(commitment, at_hand)

    @Slot(int)
    def _on_year_chosen(self, year: int) -> None:
        self.leave()
        self._presenter.open(year)

    @Slot(object)
    def _on_view_chosen(self, view: View) -> None:
        self.leave()
        self._show_views()
        if self._presenter.commitment is not None:
            self.head.show_progress(self._presenter.commitment)
        self._drawing.show_outcomes(with_outcomes=view is View.CHECK)
        self.head.button(view).setFocus(Qt.FocusReason.OtherFocusReason)
        self._order_tabs()  # of buttons that exclude each other only the chosen one is a stop, once it has the focus

    @Slot()
    def _on_newer_asked(self) -> None:
        self.leave()
        self._presenter.take_newer()
        self.head.button(self.head.view).setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _on_print_clicked(self) -> None:
        self.leave()
        self.print_button.setFocus()  # where the keyboard comes back to
        paper = self.paper()
        if paper is not None:
            self._documents.preview(paper)

    @Slot(bytes)
    def _on_drawn(self, content: bytes) -> None:
        self.shown_pdf = content
        self.preview.show_pdf(content)

    @Slot()
    def _on_not_drawn(self) -> None:
        self.preview.show_message(texts.preview_failed())

    @Slot()
    def _on_side_clicked(self) -> None:
        self._show_one(paper=self.preview.isHidden())

    def _show_one(self, *, paper: bool) -> None:
        self.preview.setVisible(paper)
        self.fields.setVisible(not paper)
        self.side_button.setText(texts.tab_write() if paper else texts.tab_preview())
        self.side_button.set_icon(Icon.PENCIL if paper else Icon.DOCUMENT)

    @Slot()
    def _arrange(self) -> None:
        has_room = self.width() >= self._context.theme.px(SIDE_BY_SIDE_PX)
        if has_room is not self._is_side_by_side:
            self._is_side_by_side = has_room
            self._arrange_sides()

    def _arrange_sides(self) -> None:
        """Show the paper where there is one and room for it; where there is not, a button leads to it."""
        has_paper = self._presenter.commitment is not None
        self.side_button.setVisible(not self._is_side_by_side)
        if self._is_side_by_side or not has_paper:
            self.fields.show()
            self.preview.setVisible(has_paper)
        elif self.preview.isVisibleTo(self) and self.fields.isVisibleTo(self):
            self._show_one(paper=False)


def make_commitment_page(context: Context) -> Page:
    """Make the page of the yearly commitment."""
    return CommitmentPage(context)
