"""Acts on the annual review: load or compose, save, give up the edits."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from sotay.domain.another_form import on_form
from sotay.domain.assessment import Assessment
from sotay.domain.errors import NothingToReview
from sotay.domain.form import ReviewForm, form_for, starting_form
from sotay.domain.member import Profile
from sotay.domain.review import AnnualReview, compose_review
from sotay.domain.taking_back import edited_back, without_change
from sotay.services.repositories import UnitOfWork
from sotay.services.review_words import draft_of, keep_review_words


def load_review(
    uow: UnitOfWork, *, year: int, forms: tuple[ReviewForm, ...], form_name: str = ""
) -> tuple[AnnualReview, Profile]:
    """Return the saved review of a year, or the draft composed from its periods, with the profile it prints.

    ``form_name`` names another form for a draft, or for a saved review that was written on a different one, which
    is taken over as ``on_form`` does. UnknownForm; NothingToReview where the year has neither periods nor a review.
    """
    with uow:
        profile = uow.profiles.get()
        return review_of(uow, year=year, forms=forms, profile=profile, form_name=form_name), profile


def review_of(
    uow: UnitOfWork,
    *,
    year: int,
    forms: tuple[ReviewForm, ...],
    profile: Profile,
    form_name: str = "",
    of_year: tuple[Assessment, ...] | None = None,
) -> AnnualReview:
    """Return the review of a year inside an act, as ``load_review`` does; ``of_year`` where they were read already."""
    saved = uow.reviews.get(year)
    if saved is not None:
        wanted = form_for(form_name, year, forms) if form_name else saved.form
        return saved if wanted.id == saved.form.id else on_form(saved, wanted)
    assessments = uow.assessments.of_year(year) if of_year is None else of_year
    if not assessments:
        raise NothingToReview(year)
    form = form_for(form_name, year, forms) if form_name else starting_form(profile.form_id, year, forms)
    return compose_review(year=year, form=form, assessments=assessments, place=profile.place)


def save_review(uow: UnitOfWork, *, review: AnnualReview, now: datetime) -> AnnualReview:
    """Store the member's own review of a year; what another sitting wrote is kept as earlier words first."""
    return keep_review(uow, review=replace(review, edited_at=now), now=now)


def keep_review(uow: UnitOfWork, *, review: AnnualReview, now: datetime) -> AnnualReview:
    """Store a review with the moment that it names, keeping what another sitting wrote; returns what stands then.

    One without a moment is a draft: where it is what its periods compose to, nothing of it is stored.
    """
    with uow:
        kept = _keep(uow, review, now)
        uow.commit()
    return kept


def take_review_back(
    uow: UnitOfWork, *, before: AnnualReview, after: AnnualReview, now: datetime
) -> AnnualReview | None:
    """Undo what changed a saved review from ``before`` to ``after`` and return it; None where none is saved."""
    with uow:
        stored = uow.reviews.get(before.year)
        if stored is None:
            return None
        undone = edited_back(without_change(stored, before=before, after=after), before=before, now=now)
        kept = _keep(uow, undone, now)
        uow.commit()
    return kept


def discard_review(uow: UnitOfWork, *, year: int) -> AnnualReview | None:
    """Take the saved review away, so that the year is composed anew; returns it for undo."""
    with uow:
        saved = uow.reviews.get(year)
        uow.reviews.remove(year)
        uow.commit()
    return saved


def years_to_review(uow: UnitOfWork) -> tuple[int, ...]:
    """Return the years that have a period or a saved review, the latest first."""
    with uow:
        years = {
            each.period.end.year for each in uow.assessments.summaries() if each.period.belongs_to(each.period.end.year)
        }
        return tuple(sorted(years | set(uow.reviews.years()), reverse=True))


def _keep(uow: UnitOfWork, review: AnnualReview, now: datetime) -> AnnualReview:
    if review.edited_at is None:
        if review == draft_of(uow, year=review.year, form=review.form):
            uow.reviews.remove(review.year)
            return review
        review = replace(review, edited_at=now)
    keep_review_words(uow, year=review.year, incoming=review.texts, now=now)
    uow.reviews.put(review)
    return review
