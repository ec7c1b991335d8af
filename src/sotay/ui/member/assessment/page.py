"""The page «Tự đánh giá»: the list of items, one item, and the bar that leads from item to item."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QStackedLayout, QVBoxLayout, QWidget

from sotay.domain.assessment import Assessment
from sotay.domain.diary import EntryId
from sotay.domain.manifestation import ManifestationId
from sotay.domain.period import Period
from sotay.texts import assessment as texts
from sotay.texts import periods as period_texts
from sotay.ui.common.buttons import primary_button, secondary_button
from sotay.ui.common.icons import Icon
from sotay.ui.common.typing_rules import commit_input_method
from sotay.ui.context import Context, Page, PageId, Place
from sotay.ui.member.assessment.card import ItemCard, list_rows, progress_line, row_of
from sotay.ui.member.assessment.closed_bar import ClosedBar
from sotay.ui.member.assessment.earlier import EarlierWordings
from sotay.ui.member.assessment.item_diary import ItemDiary
from sotay.ui.member.assessment.item_view import ItemView
from sotay.ui.member.assessment.list_pane import ListPane
from sotay.ui.member.assessment.presenter import AssessmentPresenter
from sotay.ui.member.assessment.reader_bar import ReaderBar
from sotay.ui.member.closing.promises import PromiseTaker
from sotay.ui.member.moving.bar import MoveBar
from sotay.ui.member.no_period import NoPeriod
from sotay.ui.member.period_dialog import PeriodStarter
from sotay.ui.member.read_assessment import ReadAssessment
from sotay.ui.two_panes import TwoPanes


def make_assessment_page(context: Context) -> Page:
    """Return the page with its presenter."""
    return AssessmentPage(context)


class AssessmentPage(Page):
    """Shows one period, item by item; where none is open, the offer to start one."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._theme = context.theme
        self._card: ItemCard | None = None
        self.presenter = AssessmentPresenter(context, self)
        self._starter = PeriodStarter(context, self)
        self._taker = PromiseTaker(context, self)
        self._diary = ItemDiary(context, self)
        self._earlier = EarlierWordings(context, self)
        self.closed = ClosedBar(context.theme, self)  # above the panes, and before them for Tab
        self.moving = MoveBar(context, self)
        self.reader = ReaderBar(context, self)
        self.list = ListPane(context.theme, self)
        self.item = ItemView(context.theme, self)
        self.none = NoPeriod(context.theme, self)
        self._build()
        self._connect()
        self._make_shortcuts()

    def enter(self, place: Place) -> None:
        """Show the period and item that ``place`` names, else where the member stopped."""
        if place.item is not None:
            self.panes.show_right()
        self.presenter.enter(place)
        self._diary.load()

    def leave(self) -> None:
        """Queue everything that is not stored; each change was queued as it was made."""
        self.presenter.leave()

    def unsaved_text(self) -> str | None:
        """Return the words that are not known to be on disk."""
        return self.presenter.unsaved_text()

    def diary_changed(self, written: EntryId | None) -> None:  # noqa: ARG002 - any change may be of its lines
        """Count anew what was written elsewhere."""
        self._diary.load()

    def _build(self) -> None:
        self.panes = TwoPanes(self._theme, self.list, self.item, self)
        self._build_actions()
        shown = QWidget(self)
        column = QVBoxLayout(shown)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.closed)
        column.addWidget(self.moving)
        column.addWidget(self.reader)
        column.addWidget(self.panes, 1)
        self._states = QStackedLayout(self)
        self._states.addWidget(shown)
        self._states.addWidget(self.none)

    def _build_actions(self) -> None:
        theme = self._theme
        self.list_button = secondary_button(theme, texts.to_list(), self, icon=Icon.PREVIOUS)
        self.previous_button = secondary_button(theme, texts.previous_item(), self, icon=Icon.PREVIOUS)
        self.unanswered_button = secondary_button(theme, texts.next_unanswered(), self)
        self.next_button = primary_button(theme, texts.next_item(), self)
        self.item.page.add_action(self.list_button, leading=True)
        for button in (self.previous_button, self.unanswered_button, self.next_button):
            self.item.page.add_action(button)
        self.list_button.hide()

    def _connect(self) -> None:
        presenter = self.presenter
        presenter.nothing_open.connect(self._on_nothing_open)
        presenter.opened.connect(self._on_opened)
        presenter.item_shown.connect(self._on_item_shown)
        presenter.answer_changed.connect(self._on_answer_changed)
        presenter.read.connect(self._on_read)
        presenter.answer_replaced.connect(self.item.show_answer)
        presenter.level_replaced.connect(self.item.show_level)
        presenter.question_changed.connect(self.item.show_question)
        presenter.keyboard_doubted.connect(self.item.ask_about_keyboard)
        self.item.confirm_requested.connect(presenter.confirm)
        self.moving.changed.connect(presenter.show_anew)
        self.reader.changed.connect(presenter.show_anew)
        self.item.answer_edited.connect(presenter.keep)
        self.item.typed.connect(presenter.doubt_keyboard)
        self.item.level_taken_back.connect(presenter.offer_level_back)
        self.item.clear_requested.connect(presenter.clear_answer)
        self.item.earlier_requested.connect(self._on_earlier)
        self._earlier.chosen.connect(presenter.take_back)
        self.item.follow_requested.connect(self._on_follow)
        self.item.diary_requested.connect(self._on_diary)
        self._diary.counted.connect(self._show_diary_count)
        self.closed.reopen_requested.connect(presenter.reopen)
        self.list.item_chosen.connect(self._on_row_chosen)
        self.list.item_opened.connect(self._on_row_opened)
        self.list.entered.connect(self.item.focus_levels)
        self.list.filter_changed.connect(self._show_rows)
        self.list_button.clicked.connect(self._on_list_wanted)
        self.previous_button.clicked.connect(self._on_previous)
        self.next_button.clicked.connect(self._on_next)
        self.unanswered_button.clicked.connect(self._on_unanswered)
        self.panes.stacked_changed.connect(self._on_stacked_changed)
        self.none.start_requested.connect(self._on_start)
        self.none.other_requested.connect(self._on_start_other)
        self._starter.started.connect(self._on_started)

    def _make_shortcuts(self) -> None:
        for keys, slot in (
            ("Alt+Left", self._on_previous),
            ("Alt+Right", self._on_next),
            ("Alt+Up", self._on_earlier),
        ):
            QShortcut(QKeySequence(keys), self).activated.connect(slot)

    def _is_at_end(self) -> bool:
        return self._card is not None and self._card.place == self._card.total

    def _move_on(self, by: int) -> None:
        # A focus inside the item goes to its levels, since the field it was in belongs to another item now.
        focused = QApplication.focusWidget()
        was_in_item = focused is not None and self.item.page.scroll_area.isAncestorOf(focused)
        self.presenter.step(by)
        if was_in_item:
            self.item.focus_levels()
            self.item.page.scroll_to_top()

    def _show_head(self, assessment: Assessment) -> None:
        self.list.period.setText(period_texts.name(assessment.period))
        self.list.progress.setText(progress_line(assessment, self._context.clock().date()))

    def _show_actions(self, assessment: Assessment) -> None:
        self.previous_button.setEnabled(self._card is not None and self._card.place > 1)
        leads_on = self._is_at_end() and not assessment.is_closed
        self.next_button.setText(texts.go_to_closing() if leads_on else texts.next_item())
        self.next_button.setEnabled(leads_on or not self._is_at_end())
        waiting = assessment.next_unanswered(self._card.item.id if self._card is not None else None)
        is_only_here = self._card is not None and waiting == self._card.item.id
        self.unanswered_button.setVisible(not assessment.is_closed)
        self.unanswered_button.setEnabled(waiting is not None and not is_only_here)

    @Slot()
    def _show_rows(self) -> None:
        assessment = self.presenter.assessment
        if assessment is None:
            return
        only = self.list.filter.isChecked()
        current = self._card.item.id if self._card is not None else None
        rows = list_rows(assessment, only_unanswered=only, keep=current)
        self.list.show_rows(rows, current=current, nothing_left=only and not assessment.unanswered())

    @Slot(object)
    def _on_nothing_open(self, suggested: Period) -> None:
        self._card = None
        self.none.offer(suggested)
        self._states.setCurrentIndex(1)

    @Slot(object)
    def _on_opened(self, assessment: Assessment) -> None:
        self._states.setCurrentIndex(0)
        self.closed.show_closed(assessment.closed_at.date() if assessment.closed_at is not None else None)
        self._show_head(assessment)
        self._show_rows()

    @Slot(object)
    def _on_item_shown(self, card: ItemCard) -> None:
        is_move = self._card is not None
        self._card = card
        self.item.show_card(card, speak=is_move)
        self._show_diary_count()
        if self.list.filter.isChecked():
            self._show_rows()
        else:
            self.list.rows.select(card.item.id)
        if self.presenter.assessment is not None:
            self._show_actions(self.presenter.assessment)

    @Slot(object)
    def _on_answer_changed(self, assessment: Assessment) -> None:
        for item in (self._card.item,) if self._card is not None else ():
            self.list.rows.update_row(row_of(assessment, item))
        self._show_head(assessment)
        self._show_actions(assessment)

    @Slot(object)
    def _on_read(self, read: ReadAssessment) -> None:
        self.moving.offer(read.assessment, read.newer)
        # One question at a time: two bars leave little room in a low window.
        self.reader.offer(read.assessment, read.other_reader if read.newer is None else None)

    @Slot(str)
    def _on_row_chosen(self, key: str) -> None:
        self.presenter.show_item(ManifestationId(key))

    @Slot(str)
    def _on_row_opened(self, key: str) -> None:
        if self._card is None or self._card.item.id != key:
            self.presenter.show_item(ManifestationId(key))
        self.panes.show_right()

    @Slot()
    def _on_follow(self) -> None:
        commit_input_method()
        if self.presenter.assessment is not None and self._card is not None:
            self._taker.take_up(self.presenter.assessment.period, only=self._card.item.id)

    @Slot()
    def _show_diary_count(self) -> None:
        if self._card is not None:
            self.item.show_diary_count(self._diary.number_of(self._card.item.id))

    @Slot()
    def _on_diary(self) -> None:
        if self._card is not None:
            self._diary.open(self._card.item.id)

    @Slot()
    def _on_earlier(self) -> None:
        commit_input_method()
        if self.presenter.assessment is not None and self._card is not None:
            answer = self.presenter.assessment.written(self._card.item.id)
            self._earlier.show(self.presenter.assessment, answer)

    @Slot(bool)
    def _on_stacked_changed(self, is_stacked: bool) -> None:
        self.list_button.setVisible(is_stacked)
        self.item.reading.period.setVisible(is_stacked)

    @Slot()
    def _on_list_wanted(self) -> None:
        commit_input_method()
        self.panes.show_left()
        self.list.rows.setFocus()

    @Slot()
    def _on_previous(self) -> None:
        self._move_on(-1)

    @Slot()
    def _on_next(self) -> None:
        if not self._is_at_end():
            self._move_on(+1)
        elif self.next_button.isEnabled() and self.presenter.assessment is not None:
            self._context.shell.go_to(Place(PageId.CLOSING, period=self.presenter.assessment.period))

    @Slot()
    def _on_unanswered(self) -> None:
        self.presenter.show_next_unanswered()

    @Slot()
    def _on_start(self) -> None:
        if self.presenter.suggested is not None:
            self._starter.start(self.presenter.suggested)

    @Slot()
    def _on_start_other(self) -> None:
        if self.presenter.suggested is not None:
            self._starter.ask(self.presenter.suggested, self.presenter.periods)

    @Slot(object)
    def _on_started(self, period: Period) -> None:
        self._context.shell.go_to(Place(PageId.ASSESSMENT, period=period))
