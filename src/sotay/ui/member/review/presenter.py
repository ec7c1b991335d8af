"""The talk of the review page: load or compose, save each change, draw the preview, give edits up and back."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from concurrent.futures import Future
from dataclasses import dataclass, replace
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QObject, Signal, Slot

from sotay.domain.another_form import has_points_left, on_form
from sotay.domain.errors import NothingToReview, SeveralTroubles, SotayError, UnknownForm
from sotay.domain.form import ReviewForm, is_before_forms
from sotay.domain.member import Profile
from sotay.domain.review import AnnualReview
from sotay.domain.taking_back import edited_back, without_change
from sotay.services.reviews import discard_review, keep_review, load_review, take_review_back, years_to_review
from sotay.texts import review as texts
from sotay.texts import review_changes as change_texts
from sotay.texts import wordings as word_texts
from sotay.ui.context import Context
from sotay.ui.member.review.drawing import draw_review, write_review
from sotay.ui.member.review.form_choices import FormsAtHand, choices_for, newer_form, read_forms
from sotay.ui.preview_drawing import PreviewDrawer
from sotay.ui.printing import Paper

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Shown:
    """What the page shows: the review, whose words they are, and what can be chosen instead.

    ``is_form_held`` is false for a year before all forms, for which another stands. ``has_newer_form`` where the form
    or the layout has another version by now than the saved review keeps.
    """

    review: AnnualReview
    years: tuple[int, ...]
    forms: tuple[ReviewForm, ...]
    is_form_held: bool
    has_newer_form: bool = False


class ReviewPresenter(QObject):
    """Owns the review that is being written.

    ``loaded(Shown)`` with another review; ``changed(AnnualReview)`` after each change of the same one; ``drawn(bytes)``
    with a new preview; ``not_drawn`` where drawing failed; ``nothing_there`` for a handbook without periods.
    """

    loaded = Signal(object)
    changed = Signal(object)
    drawn = Signal(bytes)
    not_drawn = Signal()
    nothing_there = Signal()

    def __init__(self, context: Context, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._review: AnnualReview | None = None
        self._profile = Profile()
        self._years: tuple[int, ...] = ()
        self._at_hand = FormsAtHand()
        self._wanted_year: int | None = None
        self._unsaved = False
        self._drawer = PreviewDrawer(context, self, self._what_to_draw)
        self._drawer.drawn.connect(self.drawn)
        self._drawer.not_drawn.connect(self.not_drawn)

    @property
    def review(self) -> AnnualReview | None:
        """Return the review as it stands."""
        return self._review

    @property
    def profile(self) -> Profile:
        """Return the profile that the paper prints."""
        return self._profile

    @property
    def has_unsaved(self) -> bool:
        """Tell whether the last change could not be stored."""
        return self._unsaved

    def open(self, year: int | None) -> None:
        """Show the review of a year; without one the year shown last, else the latest."""
        self._wanted_year = year or (self._review.year if self._review else None)
        self._watch(self._context.drawing.submit(read_forms, self._context.adapters.catalog), self._on_forms)

    def open_form(self, form_id: str) -> None:
        """Show the review on another form; words stay with their sections."""
        if self._review is None or self._review.form.id == form_id:
            return
        if self._review.edited_at is None:
            self._load(self._review.year, form_id)
        else:
            before = self._review
            form = next(form for form in choices_for(before, self._at_hand.forms) if form.id == form_id)
            self._change_form(before, form)

    @Slot()
    def take_newer(self) -> None:
        """Go on with the saved review on the form and layout of today, with undo."""
        form = newer_form(self._review, self._at_hand) if self._review is not None else None
        if self._review is not None and form is not None:
            self._change_form(self._review, form)

    def _change_form(self, before: AnnualReview, form: ReviewForm) -> None:
        after = on_form(before, form)
        self._take(after)
        self._show()
        said = word_texts.form_changed(form.code, has_points_left=has_points_left(after))
        self.offer_back(before, said, word_texts.form_back())

    @Slot(object)
    def take_back(self, words: Mapping[str, str]) -> None:
        """Put earlier words in the place of the present ones, and offer to undo that."""
        before = self._review
        if before is None:
            return
        self._take(replace(before, texts=words))
        self._show()
        self.offer_back(before, word_texts.review_taken_back(before.year), word_texts.words_back(before.year))

    def change(self, review: AnnualReview) -> None:
        """Take a change of the member: store it at once, draw it soon."""
        self._take(review)
        self.changed.emit(self._review)

    def change_with_undo(self, review: AnnualReview, sentence: str) -> None:
        """Take a change of the member and offer to take it back."""
        before = self._review
        self.change(review)
        if before is not None:
            self.offer_back(before, sentence, change_texts.undone())

    def offer_back(self, before: AnnualReview, sentence: str, undone: str) -> None:
        """Say what was done to the review since it was ``before``, and offer to take it back, which ``undone`` says."""
        if self._review is not None:
            self._context.shell.offer_undo(sentence, partial(self._undo, before, self._review, undone))

    def _undo(self, before: AnnualReview, after: AnnualReview, sentence: str) -> None:
        self._context.shell.show_notice(sentence)
        shown, now = self._review, self._context.clock()
        if shown is not None and shown.year == before.year:
            self._put(edited_back(without_change(shown, before=before, after=after), before=before, now=now))
            if before.form == after.form:
                self.changed.emit(self._review)
            else:
                self._show()
            return
        act = partial(take_review_back, before=before, after=after, now=now)
        self._watch(self._context.desk.run(act), self._on_undone_elsewhere)

    @Slot(object)
    def _on_undone_elsewhere(self, _review: AnnualReview | None) -> None:
        """Say nothing more: another year is in sight."""

    def compose_again(self) -> None:
        """Give the edits up and compose the year anew, with undo."""
        if self._review is None:
            return
        year = self._review.year
        self._watch(self._context.desk.run(lambda uow: discard_review(uow, year=year)), self._on_discarded)

    def paper(self, review: AnnualReview) -> Paper:
        """Return the review as a paper to print or save."""
        adapters = self._context.adapters
        return Paper(
            title=texts.paper_title(review.year),
            file_name=texts.file_name(review.year),
            note=review.form.signatures_note,
            draw=partial(draw_review, adapters.documents, adapters.catalog, review, self._profile),
            write_word=partial(write_review, adapters, review, self._profile),
        )

    def draw_now(self) -> None:
        """Draw the preview without waiting."""
        self._drawer.draw_now()

    def stop_drawing(self) -> None:
        """Draw nothing more until the page is entered again, which draws anew."""
        self._drawer.stop()

    def _take(self, review: AnnualReview) -> None:
        self._put(replace(review, edited_at=self._context.clock()))

    def _put(self, review: AnnualReview) -> None:
        self._review = review
        self._save()
        self._drawer.draw_soon()

    @Slot()
    def _save(self) -> None:
        review = self._review
        if review is None:
            return
        self._context.shell.show_saving()
        act = partial(keep_review, review=review, now=self._context.clock())
        future = self._context.desk.save_soon(("review", review.year), act)
        self._context.jobs.watch(future, self._on_saved, self._on_save_failed)

    @Slot(object)
    def _on_saved(self, saved: AnnualReview) -> None:
        self._unsaved = False
        self._context.shell.show_saved(self._context.clock())
        if self._review == replace(saved, edited_at=None):
            self._review = saved
            self.changed.emit(saved)

    @Slot(object)
    def _on_save_failed(self, error: BaseException) -> None:
        self._unsaved = True
        self._context.shell.show_save_failed(error, self._save)

    @Slot(object)
    def _on_forms(self, found: FormsAtHand) -> None:
        self._at_hand = found
        if found.broken:
            self._tell(*found.broken)
        self._watch(self._context.desk.run(years_to_review), self._on_years)

    @Slot(object)
    def _on_years(self, years: tuple[int, ...]) -> None:
        self._years = years
        if not years:
            self._review = None
            self.nothing_there.emit()
            return
        self._load(self._wanted_year if self._wanted_year in years else years[0], "")

    def _load(self, year: int, form_name: str) -> None:
        forms = self._at_hand.forms
        self._watch(
            self._context.desk.run(lambda uow: load_review(uow, year=year, forms=forms, form_name=form_name)),
            self._on_loaded,
        )

    def open_year(self, year: int) -> None:
        """Show the review of another year."""
        if self._review is None or self._review.year != year:
            self._load(year, "")

    @Slot(object)
    def _on_loaded(self, found: tuple[AnnualReview, Profile]) -> None:
        if self._unsaved:
            # What is on the disk must not take the place of words that are not; they stay in sight until they are.
            self._save()
        else:
            self._review, self._profile = found
        self._show()
        self.draw_now()

    def _show(self) -> None:
        if self._review is not None:
            is_form_held = not is_before_forms(self._review.year, self._at_hand.forms)
            choices = choices_for(self._review, self._at_hand.forms)
            newer = newer_form(self._review, self._at_hand)
            self.loaded.emit(Shown(self._review, self._years, choices, is_form_held, newer is not None))

    @Slot(object)
    def _on_discarded(self, saved: AnnualReview | None) -> None:
        review = self._review
        if review is None:
            return
        self._unsaved = False
        self._load(review.year, review.form.id)
        if saved is not None:
            self._context.shell.offer_undo(texts.composed_again(review.year), lambda: self._bring_back(saved))

    def _bring_back(self, saved: AnnualReview) -> None:
        act = partial(keep_review, review=saved, now=self._context.clock())
        self._watch(self._context.desk.run(act), self._on_brought_back)

    @Slot(object)
    def _on_brought_back(self, saved: AnnualReview) -> None:
        self._context.shell.show_notice(texts.edits_back(saved.year))
        self._load(saved.year, "")

    def _what_to_draw(self) -> Callable[[], bytes] | None:
        return self.paper(self._review).draw if self._review is not None else None

    def _watch(self, future: Future[T], done: Callable[[T], None]) -> None:
        self._context.jobs.watch(future, done, self._on_failed)

    @Slot(object)
    def _on_failed(self, error: BaseException) -> None:
        if isinstance(error, NothingToReview):
            self.nothing_there.emit()
        elif isinstance(error, UnknownForm):
            self._tell(*self._at_hand.broken, error)  # a broken file may be why
        else:
            self._context.shell.show_problem(error)

    def _tell(self, *errors: SotayError) -> None:
        self._context.shell.show_problem(errors[0] if len(errors) == 1 else SeveralTroubles(errors))
