"""The page «Rà soát và chốt kỳ»: what to look at again, closing, and what comes after."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QStackedLayout, QVBoxLayout

from sotay.domain.assessment import Assessment
from sotay.domain.closing import before_closing
from sotay.domain.dates import format_date
from sotay.domain.manifestation import ManifestationId
from sotay.services.remedies import Promises
from sotay.texts import closing as texts
from sotay.texts import periods as period_texts
from sotay.ui.common.buttons import primary_button, secondary_button
from sotay.ui.common.empty_state import EmptyState
from sotay.ui.common.icons import Icon
from sotay.ui.common.labels import Heading, PlainLabel, TextRole, make_frame
from sotay.ui.common.scroll_page import ScrollPage
from sotay.ui.common.tab_order import let_tab_follow
from sotay.ui.context import Context, Page, Place
from sotay.ui.member.closing.lists import LinkFold, lists_of
from sotay.ui.member.closing.presenter import ClosingPresenter
from sotay.ui.member.closing.promises import PromisesCard, PromiseTaker
from sotay.ui.member.due_date import DueChanger, DueLine
from sotay.ui.member.read_assessment import ReadAssessment
from sotay.ui.printing import Paper, documents_of


def make_closing_page(context: Context) -> Page:
    """Return the page with its presenter."""
    return ClosingPage(context)


class ClosingPage(Page):
    """Shows one period before it is closed, and after."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._theme = context.theme
        self._read: ReadAssessment | None = None
        self._folds: list[LinkFold] = []
        self.presenter = ClosingPresenter(context, self)
        self._taker = PromiseTaker(context, self)
        self._due = DueChanger(context, self)
        self._documents = documents_of(context, self)
        self._build()
        self._connect()
        self._theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def enter(self, place: Place) -> None:
        """Show the period that ``place`` names, else the open one due next."""
        self.presenter.enter(place.period)

    def print_paper(self) -> bool:
        """Print the period."""
        paper = self.paper()
        if paper is not None:
            self._documents.print_paper(paper)
        return paper is not None

    def folds(self) -> tuple[LinkFold, ...]:
        """Return the lists that are shown."""
        return tuple(self._folds)

    def paper(self) -> Paper | None:
        """Return the period as a paper; None where none is shown."""
        shown = self._shown()
        if self._read is None or shown is None:
            return None
        return self.presenter.paper(self._read, shown)

    def _build(self) -> None:
        theme = self._theme
        self.page = ScrollPage(theme, parent=self)
        self.progress = PlainLabel("", self)
        self.explained = PlainLabel(texts.explained(), self, role=TextRole.MUTED)
        self.nothing_to_reread = PlainLabel(texts.nothing_to_reread(), self, role=TextRole.OK)
        self.due = DueLine(theme, self)
        for widget in (self.progress, self.due, self.explained, self.nothing_to_reread):
            self.page.add(widget)
        self._lists = QVBoxLayout()
        self.page.add(self._lists)
        self.promises = PromisesCard(theme, self)
        self.page.add(self.promises)
        self._build_printing()
        self._build_actions()
        self.empty = EmptyState(
            theme, Icon.CHECK, texts.empty_title(), texts.empty_sentence(), texts.empty_button(), self
        )
        self._states = QStackedLayout(self)
        self._states.addWidget(self.page)
        self._states.addWidget(self.empty)

    def _build_printing(self) -> None:
        frame = make_frame("card", self)
        self._printing = QVBoxLayout(frame)
        self._printing.addWidget(Heading(texts.printing_heading(), frame, role=TextRole.SUBHEADING))
        self.print_button = secondary_button(self._theme, texts.print_period(), frame, icon=Icon.PRINT)
        self._printing.addWidget(self.print_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.page.add(frame)

    def _build_actions(self) -> None:
        theme = self._theme
        self.answers_button = secondary_button(theme, texts.back_to_answers(), self)
        self.reopen_button = secondary_button(theme, texts.reopen(), self, icon=Icon.UNDO)
        self.history_button = secondary_button(theme, texts.see_history(), self)
        self.close_button = primary_button(theme, texts.close_period(), self)
        self.review_button = primary_button(theme, "", self)
        for button in (
            self.answers_button,
            self.reopen_button,
            self.history_button,
            self.close_button,
            self.review_button,
        ):
            self.page.add_action(button)

    def _connect(self) -> None:
        self.presenter.read.connect(self._on_read)
        self.presenter.refused_as_empty.connect(self._on_refused_as_empty)
        self._due.changed.connect(self.presenter.enter)
        self.due.button.clicked.connect(self._on_due_wanted)
        self._taker.read.connect(self._on_promises_read)
        self._taker.changed.connect(self._read_promises)
        self.promises.take_up_button.clicked.connect(self._on_take_up)
        self.promises.dates_button.clicked.connect(self.presenter.go_to_remedies)
        self.print_button.clicked.connect(self._on_print_wanted)
        self.answers_button.clicked.connect(self._on_answers_wanted)
        self.empty.requested.connect(self._on_answers_wanted)
        self.reopen_button.clicked.connect(self._on_reopen)
        self.history_button.clicked.connect(self._on_history_wanted)
        self.close_button.clicked.connect(self._on_close)
        self.review_button.clicked.connect(self._on_review_wanted)

    def _shown(self) -> Assessment | None:
        return self._read.assessment if self._read is not None else None

    def _show_sentences(self, assessment: Assessment) -> None:
        name = period_texts.name(assessment.period)
        answered, total = assessment.answered_count(), len(assessment.states())
        if assessment.closed_at is not None:
            self.page.set_title(texts.closed_title(name))
            day = format_date(assessment.closed_at.date())
            self.progress.setText(texts.closed_on(day, answered, total))
        else:
            self.page.set_title(texts.page_title(name))
            self.progress.setText(texts.progress_all(total) if answered == total else texts.progress(answered, total))
        self.explained.setHidden(assessment.is_closed)
        self.due.show_due(assessment.due)
        self.due.setHidden(assessment.is_closed)

    def _show_lists(self, read: ReadAssessment, assessment: Assessment) -> None:
        for fold in self._folds:
            self._lists.removeWidget(fold)
            fold.hide()
            fold.deleteLater()
        reread = before_closing(assessment, read.previous)
        lists = () if assessment.is_closed else lists_of(reread, assessment, read.previous)
        self._folds = [LinkFold(self._theme, each, self) for each in lists]
        for fold in self._folds:
            fold.item_requested.connect(self._on_item_requested)
            self._lists.addWidget(fold)
        let_tab_follow(*self._folds, self.promises, self.print_button)
        waits = reread.to_confirm or reread.unanswered or reread.half or reread.unsure
        self.nothing_to_reread.setHidden(assessment.is_closed or bool(waits))

    def _show_actions(self, assessment: Assessment) -> None:
        year = assessment.period.end.year
        counts_for_year = assessment.period.belongs_to(year)
        self.review_button.setText(texts.write_review(year))
        had_keyboard = self.close_button.hasFocus()
        for button in (self.answers_button, self.close_button):
            button.setHidden(assessment.is_closed)
        for button in (self.reopen_button, self.history_button):
            button.setHidden(not assessment.is_closed)
        self.review_button.setHidden(not assessment.is_closed or not counts_for_year)
        if had_keyboard and assessment.is_closed:
            # Else Qt would give it to «Hoàn tác», and a second Enter would open the period again.
            (self.review_button if counts_for_year else self.history_button).setFocus()

    @Slot(object)
    def _on_read(self, read: ReadAssessment) -> None:
        self._read = read
        self.page.bar.dismiss()
        assessment = read.assessment
        self._states.setCurrentIndex(1 if assessment is None else 0)
        if assessment is None:
            return
        self._show_sentences(assessment)
        self._show_lists(read, assessment)
        self._show_actions(assessment)
        self._read_promises()
        self.page.scroll_to_top()

    @Slot()
    def _read_promises(self) -> None:
        shown = self._shown()
        if shown is not None:
            self._taker.load(shown.period)

    @Slot(object)
    def _on_promises_read(self, promises: Promises) -> None:
        shown = self._shown()
        if shown is not None:
            self.promises.show_promises(promises, is_closed=shown.is_closed)

    @Slot()
    def _on_due_wanted(self) -> None:
        shown = self._shown()
        if shown is not None:
            self._due.ask(shown)

    @Slot()
    def _on_take_up(self) -> None:
        shown = self._shown()
        if shown is not None:
            self._taker.take_up(shown.period)

    @Slot()
    def _on_refused_as_empty(self) -> None:
        self.page.bar.show_warning(texts.nothing_answered())

    @Slot(str)
    def _on_item_requested(self, key: str) -> None:
        shown = self._shown()
        if shown is not None:
            self.presenter.go_to_item(shown.period, ManifestationId(key))

    @Slot()
    def _on_answers_wanted(self) -> None:
        shown = self._shown()
        self.presenter.go_to_answers(shown.period if shown is not None else None)

    @Slot()
    def _on_close(self) -> None:
        shown = self._shown()
        if shown is not None:
            self.presenter.close(shown.period)

    @Slot()
    def _on_reopen(self) -> None:
        shown = self._shown()
        if shown is not None:
            self.presenter.reopen(shown.period)

    @Slot()
    def _on_history_wanted(self) -> None:
        shown = self._shown()
        if shown is not None:
            self.presenter.go_to_history(shown.period)

    @Slot()
    def _on_review_wanted(self) -> None:
        shown = self._shown()
        if shown is not None:
            self.presenter.go_to_review(shown.period.end.year)

    @Slot()
    def _on_print_wanted(self) -> None:
        paper = self.paper()
        if paper is not None:
            self._documents.preview(paper)

    @Slot()
    def _on_theme_changed(self) -> None:
        px = self._theme.px
        self._lists.setSpacing(px(8))
        self._printing.setSpacing(px(8))
        self._printing.setContentsMargins(px(18), px(14), px(18), px(16))
