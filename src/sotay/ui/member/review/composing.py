"""The talk between the fields of a review and what stands beside them: offers, last year's words, the last look."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import assert_never

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from sotay.domain.errors import TextTooLong
from sotay.domain.form import ReviewForm
from sotay.domain.offers import place_of
from sotay.domain.precheck import EmptySection, Finding, NoRemedy, Overdue, Repeated, UnansweredPromise, Vague
from sotay.domain.review import SECTION_LIMIT, AnnualReview
from sotay.domain.search import Span, nfc
from sotay.services.composing import SectionHelp
from sotay.texts import review_offers as texts
from sotay.ui.common.sight import bring_into_sight
from sotay.ui.context import Context, PageId, Place
from sotay.ui.member.review.aside import Aside, View
from sotay.ui.member.review.form_view import FormView
from sotay.ui.member.review.inserting import put_in, select, show_cursor, take_out
from sotay.ui.member.review.reuse_dialog import ReuseDialog
from sotay.ui.member.review.year_at_hand import YearReader


class Composing(QObject):
    """Owns what is known of the year; the words stay with the fields, which tell the page of each change.

    ``writing_wanted()`` and ``aside_wanted()`` ask for one of the two sides where only one has room.
    """

    writing_wanted = Signal()
    aside_wanted = Signal()

    def __init__(self, context: Context, form: FormView, aside: Aside, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._page = parent
        self._form = form
        self._aside = aside
        self._review: AnnualReview | None = None
        self._helps: Mapping[str, SectionHelp] = {}
        self._is_asked = False
        self._year = YearReader(context, self)
        self._year.helped.connect(self._on_helped)
        self._year.looked_over.connect(self._on_looked_over)
        form.section_entered.connect(self._on_section_entered)
        form.offers_wanted.connect(self._on_offers_wanted)
        form.last_year_wanted.connect(self._on_last_year_wanted)
        aside.view_chosen.connect(self._on_view_chosen)
        aside.section_chosen.connect(self._on_section_chosen)
        aside.left.connect(self._on_aside_left)
        aside.offers.chosen.connect(self._on_offer_chosen)
        aside.last_year.reuse_wanted.connect(self._on_reuse_wanted)
        aside.findings.chosen.connect(self._on_finding_chosen)
        aside.findings.hand_in_asked.connect(self._on_hand_in)

    def load(self, review: AnnualReview, forms: tuple[ReviewForm, ...]) -> None:
        """Read anew what the year of a review holds; ``forms`` are those that can be chosen for it."""
        if self._review is None or self._review.year != review.year:
            self._helps = {}
        self._review = review
        self._aside.set_form(review.form)
        self._show_section()
        self._year.load(review, forms)

    def follow(self, review: AnnualReview) -> None:
        """Take a change of the words."""
        self._review = review
        self._year.follow(review)

    def stop(self) -> None:
        """Do nothing more until the page is entered again."""
        self._year.stop()

    @Slot()
    def look_over(self) -> None:
        """Show the last look before handing in."""
        self._aside.show_view(View.CHECK)
        self.aside_wanted.emit()
        self._is_asked = True
        self._year.look_over()

    def _show_section(self) -> None:
        review = self._review
        if review is None:
            return
        key = self._aside.section_key
        help_ = self._helps.get(key, SectionHelp())
        code = review.form.section_codes().get(key, "")
        today = self._context.clock().date()
        self._aside.offers.show_offers(code, help_, year=review.year, checklist=self._year.checklist, today=today)
        self._aside.last_year.show_passages(help_.passages, year=review.year - 1)

    def _show_aside(self, view: View, key: str) -> None:
        self._aside.show_section(key)
        self._show_section()
        self._aside.show_view(view)
        self._year.look_no_more()
        self.aside_wanted.emit()
        self._aside.focus_view()

    def _insert(self, key: str, passage: str) -> None:
        editor, review = self._form.sections().get(key), self._review
        if editor is None or review is None:
            return
        length = len(nfc(editor.field.text())) + len(passage) + 1
        if length > SECTION_LIMIT:
            self._context.shell.show_problem(TextTooLong(length, SECTION_LIMIT))
            return
        put_in(editor.field, passage)
        self._year.compare()
        code = review.form.section_codes()[key]
        self._context.shell.offer_undo(texts.inserted(code), partial(self._take_back, review.year, key, passage))

    def _take_back(self, year: int, key: str, passage: str) -> None:
        editor, review = self._form.sections().get(key), self._review
        if review is None or review.year != year or editor is None or not take_out(editor.field, passage):
            code = review.form.section_codes().get(key, "") if review is not None else ""
            self._context.shell.show_notice(texts.not_there_any_more(code))
            return
        self._year.compare()

    def _go_to_section(self, key: str, span: Span | None = None) -> None:
        editor = self._form.sections().get(key)
        if editor is None:
            return
        self.writing_wanted.emit()
        bring_into_sight(editor)
        if span is not None:
            select(editor.field, span)
        else:
            editor.field.setFocus()
            show_cursor(editor.field)

    @Slot(object)
    def _on_helped(self, helps: Mapping[str, SectionHelp]) -> None:
        self._helps = helps
        self._form.show_help(helps)
        self._show_section()

    @Slot(object)
    def _on_looked_over(self, findings: tuple[Finding, ...]) -> None:
        if self._review is None:
            return
        self._aside.findings.show_findings(findings, self._review, self._year.checklist, is_asked=self._is_asked)
        if self._is_asked:
            self._aside.focus_view()
        self._is_asked = False

    @Slot(str)
    def _on_section_entered(self, key: str) -> None:
        if key != self._aside.section_key:
            self._aside.show_section(key)
            self._show_section()

    @Slot(str)
    def _on_offers_wanted(self, key: str) -> None:
        self._show_aside(View.OFFERS, key)

    @Slot(str)
    def _on_last_year_wanted(self, key: str) -> None:
        self._show_aside(View.LAST_YEAR, key)

    @Slot(object)
    def _on_view_chosen(self, view: View) -> None:
        if view is View.CHECK:
            self.look_over()
        else:
            self._year.look_no_more()

    @Slot(str)
    def _on_section_chosen(self, key: str) -> None:
        self._show_section()
        editor = self._form.sections().get(key)
        if editor is not None:
            bring_into_sight(editor)

    @Slot()
    def _on_aside_left(self) -> None:
        self._go_to_section(self._aside.section_key)

    @Slot(int)
    def _on_offer_chosen(self, place: int) -> None:
        key, review = self._aside.section_key, self._review
        help_ = self._helps.get(key)
        if help_ is None or review is None:
            return
        offer = help_.offers[place]
        span = place_of(offer, review.text(key))
        if span is not None:
            self._go_to_section(key, span)
        else:
            self._insert(key, texts.passage(offer, review.year, self._year.checklist))

    @Slot(str)
    def _on_reuse_wanted(self, passage: str) -> None:
        dialog = ReuseDialog(self._context.theme, self._page, passage)
        dialog.answered.connect(self._on_reuse_answered)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    @Slot(str)
    def _on_reuse_answered(self, passage: str) -> None:
        self._insert(self._aside.section_key, passage)

    @Slot()
    def _on_hand_in(self) -> None:
        if self._review is not None:
            self._context.shell.go_to(Place(PageId.HAND_IN, year=self._review.year))

    @Slot(object)
    def _on_finding_chosen(self, finding: Finding) -> None:
        shell = self._context.shell
        match finding:
            case Vague():
                self._go_to_section(finding.section_key, finding.span)
            case EmptySection() | Repeated():
                self._go_to_section(finding.section_key)
            case NoRemedy():
                shell.go_to(Place(PageId.ASSESSMENT, period=finding.period, item=finding.manifestation_id))
            case Overdue():
                shell.go_to(Place(PageId.REMEDIES, record=finding.remedy.id))
            case UnansweredPromise():
                year = self._review.year if self._review is not None else None
                shell.go_to(Place(PageId.COMMITMENT, year=year, record=finding.line.id))
            case _:
                assert_never(finding)
