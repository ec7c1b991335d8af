"""Reading what a year holds for its review, and comparing it with the words while they are written."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from sotay.domain.form import ReviewForm
from sotay.domain.manifestation import Checklist
from sotay.domain.precheck import Finding, ReviewChecks
from sotay.domain.review import AnnualReview
from sotay.services.composing import SectionHelp, YearAtHand, help_beside, load_year, look_over_review
from sotay.ui.context import Context

TYPING_STOPPED_MS = 600

T = TypeVar("T")


class YearReader(QObject):
    """Keeps the records of the review's year.

    ``helped(section key → SectionHelp)`` after loading and after typing stops; ``looked_over(findings)`` once asked
    for, and from then on after typing stops.
    """

    helped = Signal(object)
    looked_over = Signal(object)

    def __init__(self, context: Context, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._review: AnnualReview | None = None
        self._forms: tuple[ReviewForm, ...] = ()
        self._at_hand: YearAtHand | None = None
        self._checks: ReviewChecks | None = None
        self._looks_over = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(TYPING_STOPPED_MS)
        self._timer.timeout.connect(self.compare)

    @property
    def checklist(self) -> Checklist | None:
        """Return the newest checklist of the year."""
        return self._at_hand.records.checklist if self._at_hand else None

    def load(self, review: AnnualReview, forms: tuple[ReviewForm, ...]) -> None:
        """Read the year of a review anew."""
        if self._review is None or self._review.year != review.year:
            self._at_hand = None
        self._review, self._forms = review, forms
        self._watch(self._context.desk.run(partial(load_year, year=review.year, form=review.form)), self._on_loaded)

    def follow(self, review: AnnualReview) -> None:
        """Take the words as they are now, to be compared when typing stops."""
        self._review = review
        self._timer.start()

    def stop(self) -> None:
        """Compare nothing until the next change or load."""
        self._timer.stop()

    def look_over(self) -> None:
        """Look the review over, now and after each change until ``look_no_more``."""
        self._looks_over = True
        if self._checks is None:
            self._watch(self._context.drawing.submit(self._context.adapters.catalog.review_checks), self._on_checks)
        else:
            self._look_over(self._checks)

    def look_no_more(self) -> None:
        """Look over nothing until asked again."""
        self._looks_over = False

    @Slot()
    def compare(self) -> None:
        """Compare the words with the year without waiting."""
        self._timer.stop()
        if self._review is None or self._at_hand is None:
            return
        job = partial(help_beside, self._review, at_hand=self._at_hand, forms=self._forms)
        self._watch(self._context.drawing.submit(job), self._on_helped)
        if self._looks_over and self._checks is not None:
            self._look_over(self._checks)

    def _look_over(self, checks: ReviewChecks) -> None:
        if self._review is None:
            return
        today = self._context.clock().date()
        act = partial(look_over_review, review=self._review, checks=checks, today=today)
        self._watch(self._context.desk.run(act), self._on_looked_over)

    @Slot(object)
    def _on_loaded(self, at_hand: YearAtHand) -> None:
        if self._review is not None and at_hand.records.year == self._review.year:
            self._at_hand = at_hand
            self.compare()

    @Slot(object)
    def _on_helped(self, helps: dict[str, SectionHelp]) -> None:
        self.helped.emit(helps)

    @Slot(object)
    def _on_checks(self, checks: ReviewChecks) -> None:
        self._checks = checks
        self._look_over(checks)

    @Slot(object)
    def _on_looked_over(self, findings: tuple[Finding, ...]) -> None:
        if self._looks_over:
            self.looked_over.emit(findings)

    def _watch(self, future: Future[T], done: Callable[[T], None]) -> None:
        self._context.jobs.watch(future, done, self._on_failed)

    @Slot(object)
    def _on_failed(self, error: BaseException) -> None:
        self._context.shell.show_problem(error)
