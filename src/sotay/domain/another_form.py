"""Taking a review to another form without putting anything under words that it was not given to."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from types import MappingProxyType

from sotay.domain.form import ReviewForm
from sotay.domain.review import AnnualReview

_WAITS = "/"
_STATED = "x"


def on_form(review: AnnualReview, form: ReviewForm) -> AnnualReview:
    """Return the review on another form, or on another version of its own.

    Texts and the ticked level stay with their keys. Criteria and conditions are numbered by each form in its own way:
    the third of one is the fifth of another. So points and statements go where the same words ask for them; the others
    wait under a slash and those words, and are there again on a form that asks so.
    """
    old = review.form
    if form.id == old.id:  # a key means the same in every version of one form
        return replace(review, form=form)
    stated = _moved(dict.fromkeys(review.stated, _STATED), _conditions(old), _conditions(form))
    points = _moved(review.points, _criteria(old), _criteria(form))
    return replace(review, form=form, points=MappingProxyType(points), stated=frozenset(stated))


def has_points_left(review: AnnualReview) -> bool:
    """Tell whether points wait for another form than the one that the review is on."""
    return any(key.startswith(_WAITS) for key in review.points)


def _moved(given: Mapping[str, str], old: Mapping[str, str], new: Mapping[str, str]) -> dict[str, str]:
    """Return what was given under the keys of the new form; ``old`` and ``new`` are key → what a form asks there."""
    by_words = {old.get(key, key.removeprefix(_WAITS)): value for key, value in given.items() if value}
    moved = {key: value for key, words in new.items() if (value := by_words.pop(words, ""))}
    return moved | {_WAITS + words: value for words, value in by_words.items()}


def _criteria(form: ReviewForm) -> dict[str, str]:
    return {each.key: each.text for group in form.score_groups() for each in group.criteria}


def _conditions(form: ReviewForm) -> dict[str, str]:
    return {each.key: each.text for level in form.ratings for each in level.conditions}
