"""The talk between the fields of a review and its presenter: each wish becomes a change, with a way back.

Words of a section have their own: the steps of the field, and what the review said before.
"""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QObject, Slot

from sotay.domain.form import ChoiceLine, ReviewForm
from sotay.domain.review import AnnualReview
from sotay.texts import review_changes as texts
from sotay.ui.member.review.form_view import FormView
from sotay.ui.member.review.presenter import ReviewPresenter


class Editing(QObject):
    """Takes what is typed and chosen; a place is offered back once its field is left, all else at once."""

    def __init__(self, presenter: ReviewPresenter, form: FormView, page: QObject) -> None:
        super().__init__(page)
        self._presenter = presenter
        self._before_place: AnnualReview | None = None
        form.text_edited.connect(self._on_text_edited)
        form.points_given.connect(self._on_points_given)
        form.box_chosen.connect(self._on_box_chosen)
        form.condition_stated.connect(self._on_condition_stated)
        form.place_edited.connect(self._on_place_edited)
        form.place.left.connect(self._on_place_left)
        form.date_changed.connect(self._on_date_changed)

    @Slot(str, str)
    def _on_text_edited(self, key: str, text: str) -> None:
        if self._presenter.review is not None:
            self._presenter.change(self._presenter.review.with_text(key, text))

    @Slot(str, str)
    def _on_points_given(self, key: str, written: str) -> None:
        review = self._presenter.review
        if review is not None and review.points.get(key, "") != written:
            self._presenter.change_with_undo(review.with_points(key, written), texts.points_changed(written))

    @Slot(str, str)
    def _on_box_chosen(self, line: str, choice: str) -> None:
        review = self._presenter.review
        if review is not None and review.choices.get(line, "") != choice:
            sentence = texts.box_changed(_label(review.form, line, choice))
            self._presenter.change_with_undo(review.with_choice(line, choice), sentence)

    @Slot(str, bool)
    def _on_condition_stated(self, key: str, holds: bool) -> None:
        if self._presenter.review is not None:
            changed = self._presenter.review.with_stated(key, holds)
            self._presenter.change_with_undo(changed, texts.condition_changed(holds=holds))

    @Slot(str)
    def _on_place_edited(self, text: str) -> None:
        review = self._presenter.review
        if review is not None:
            self._before_place = self._before_place or review
            self._presenter.change(review.with_place(text))

    @Slot()
    def _on_place_left(self) -> None:
        before, self._before_place = self._before_place, None
        review = self._presenter.review
        if before is not None and review is not None and (review.year, review.place) != (before.year, before.place):
            self._presenter.offer_back(before, texts.place_changed(review.place), texts.undone())

    @Slot(object)
    def _on_date_changed(self, day: date | None) -> None:
        if self._presenter.review is not None:
            changed = self._presenter.review.with_date(day)
            self._presenter.change_with_undo(changed, texts.date_changed(day))


def _label(form: ReviewForm, line_key: str, choice_key: str) -> str:
    lines = (block for block in form.blocks if isinstance(block, ChoiceLine) and block.key == line_key)
    return next((choice.label for line in lines for choice in line.choices if choice.key == choice_key), "")
