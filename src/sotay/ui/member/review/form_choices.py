"""Which forms a review may be written on, and whether there is a newer version of the one that it is on."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from sotay.domain.errors import FileHasProblems, SotayError
from sotay.domain.form import ReviewForm
from sotay.domain.layout import PageLayout
from sotay.domain.review import AnnualReview
from sotay.services.catalog_port import Catalog


@dataclass(frozen=True, slots=True)
class FormsAtHand:
    """The usable forms, what is wrong with the others, and the layout of today; None where that is broken."""

    forms: tuple[ReviewForm, ...] = ()
    broken: tuple[FileHasProblems, ...] = ()
    layout: PageLayout | None = None


def read_forms(catalog: Catalog) -> FormsAtHand:
    """Return what the catalog has by now; runs on a worker."""
    forms, broken = catalog.forms()
    try:
        return FormsAtHand(forms, broken, catalog.layout())
    except SotayError:  # told by the preview, which needs it
        return FormsAtHand(forms, broken)


def choices_for(review: AnnualReview, forms: Sequence[ReviewForm]) -> tuple[ReviewForm, ...]:
    """Return the forms that can be chosen for a review, each once in its version of the year; its own among them."""
    fitting: dict[str, ReviewForm] = {}
    for form in forms:  # the newest version first
        if not form.is_later_than(review.year):
            fitting.setdefault(form.id, form)
    if review.form.id not in fitting:
        return (review.form, *fitting.values())
    return tuple(fitting.values())


def newer_form(review: AnnualReview, at_hand: FormsAtHand) -> ReviewForm | None:
    """Return the form of a saved review as it would be chosen today, None where that makes no difference."""
    if review.edited_at is None:
        return None
    form = next((each for each in choices_for(review, at_hand.forms) if each.id == review.form.id), review.form)
    kept = review.form.layout
    has_other_layout = kept is not None and at_hand.layout is not None and kept != at_hand.layout
    return form if form is not review.form and (form.version != review.form.version or has_other_layout) else None
