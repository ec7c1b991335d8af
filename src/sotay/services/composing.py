"""Acts of composing a review: what the year holds for it, last year's words, and a last look."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from sotay.domain.errors import NothingWritten
from sotay.domain.form import ReviewForm
from sotay.domain.offers import Offer, YearRecords, are_taken, offering_form, offers_of
from sotay.domain.precheck import Finding, ReviewChecks, look_over
from sotay.domain.review import AnnualReview, compose_review
from sotay.domain.search import nfc
from sotay.domain.similarity import share_repeated
from sotay.services.repositories import UnitOfWork


@dataclass(frozen=True, slots=True)
class YearAtHand:
    """What composing a review works with; ``previous`` is last year's review, None where that year has nothing."""

    records: YearRecords
    previous: AnnualReview | None


def load_year(uow: UnitOfWork, *, year: int, form: ReviewForm) -> YearAtHand:
    """Return everything of a year that a review may draw on, and last year's review to be quoted.

    Where nobody edited last year's review, its draft was what was printed: it is composed on this ``form``.
    """
    with uow:
        return YearAtHand(records_of(uow, year), _review_before(uow, year, form))


def _review_before(uow: UnitOfWork, year: int, form: ReviewForm) -> AnnualReview | None:
    saved = uow.reviews.get(year - 1)
    if saved is not None:
        return saved
    assessments = uow.assessments.of_year(year - 1)
    return compose_review(year=year - 1, form=form, assessments=assessments) if assessments else None


def records_of(uow: UnitOfWork, year: int) -> YearRecords:
    """Return everything of a year inside an act."""
    assessments = uow.assessments.of_year(year)
    return YearRecords(
        year=year,
        assessments=assessments,
        diary=uow.diary.of_year(year),
        remedies=tuple(each for each in uow.remedies.all() if each.was_open_in(year)),
        commitment=uow.commitments.get(year),
        checklist=assessments[-1].checklist if assessments else uow.checklists.current(),
    )


@dataclass(frozen=True, slots=True)
class SectionHelp:
    """What stands beside one section while it is written; nothing of it is printed or stored.

    ``taken`` tells of each offer whether its words are in the text already; ``passages`` are last year's words, line by
    line; ``share``, 0 to 1, is how much of this year's text stood there, None where nothing can be compared.
    """

    offers: tuple[Offer, ...] = ()
    taken: tuple[bool, ...] = ()
    passages: tuple[str, ...] = ()
    share: float | None = None

    @property
    def left(self) -> int:
        """Return how many offers are not in the text yet."""
        return self.taken.count(False)


def help_beside(
    review: AnnualReview, *, at_hand: YearAtHand, forms: tuple[ReviewForm, ...] = ()
) -> dict[str, SectionHelp]:
    """Return what stands beside each section of a review as it is now; ``forms`` are those of the catalog.

    Reads no store: long texts are better compared on another thread than that of the window.
    """
    offers = offers_of(offering_form(review.form, forms), at_hand.records)
    helps = {}
    for section in review.form.sections():
        text = review.text(section.key)
        before = at_hand.previous.text(section.key) if at_hand.previous else ""
        of_section = offers.get(section.key, ())
        helps[section.key] = SectionHelp(
            offers=of_section,
            taken=are_taken(of_section, text),
            passages=tuple(line.strip() for line in before.splitlines() if line.strip()),
            share=share_repeated(text, before),
        )
    return helps


def reused(passage: str, *, difference: str) -> tuple[str, str]:
    """Return last year's passage and what is different this year, both fit to be inserted.

    NothingWritten without an answer to «Năm nay có gì khác?»: last year's words are never copied by themselves.
    """
    answer = nfc(difference).strip()
    if not answer:
        raise NothingWritten
    return nfc(passage).strip(), answer


def look_over_review(
    uow: UnitOfWork, *, review: AnnualReview, checks: ReviewChecks, today: date
) -> tuple[Finding, ...]:
    """Return what a member may want to see to before this review is handed in."""
    at_hand = load_year(uow, year=review.year, form=review.form)
    return look_over(review, records=at_hand.records, previous=at_hand.previous, checks=checks, today=today)
