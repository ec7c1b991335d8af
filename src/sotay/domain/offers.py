"""What a year holds for each section of its review: answers, diary lines, remedies, promises, to be taken by a click.

An offer is never in the review by itself; the draft of a year stays what ``compose_review`` makes it. Private notes
cannot be offered, since no source names them.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from sotay.domain.assessment import Assessment
from sotay.domain.commitment import Commitment, CommitmentLine
from sotay.domain.diary import DiaryEntry
from sotay.domain.form import OfferSource, ReviewForm, TextSection
from sotay.domain.manifestation import Checklist, ManifestationId
from sotay.domain.period import Period
from sotay.domain.remedy import RaisedBy, Remedy
from sotay.domain.review import fed
from sotay.domain.search import Span, nfc


@dataclass(frozen=True, slots=True)
class YearRecords:
    """Everything of one calendar year that a review may draw on.

    ``remedies`` are those open in the year; ``checklist`` is the newest one, for the codes of items.
    """

    year: int
    assessments: tuple[Assessment, ...] = ()
    diary: tuple[DiaryEntry, ...] = ()
    remedies: tuple[Remedy, ...] = ()
    commitment: Commitment | None = None
    checklist: Checklist | None = None


@dataclass(frozen=True, slots=True)
class Offer:
    """One passage that a section may take.

    ``day`` is what it is inserted with: the day of a diary line, of a remedy's completion. An answer has its
    ``period`` instead, a promise has neither. ``remedy`` and ``line`` are the whole records, for what is said of them.
    """

    source: OfferSource
    text: str
    day: date | None = None
    period: Period | None = None
    manifestation_id: ManifestationId | None = None
    code: str = ""
    remedy: Remedy | None = None
    line: CommitmentLine | None = None


def offers_for(section: TextSection, records: YearRecords) -> tuple[Offer, ...]:
    """Return what a section is offered, by source in the order the form names them, the earliest first in each."""
    found: list[Offer] = []
    for source in section.offers:
        found.extend(_of_source(source, section, records))
    return tuple(found)


def offers_of(form: ReviewForm, records: YearRecords) -> dict[str, tuple[Offer, ...]]:
    """Return the offers of every section that has any, by section key."""
    by_key = {section.key: offers_for(section, records) for section in form.sections()}
    return {key: offers for key, offers in by_key.items() if offers}


def offering_form(form: ReviewForm, forms: Iterable[ReviewForm]) -> ReviewForm:
    """Return the form that says what is offered: the snapshot of a review, or today's of its id where it says nothing.

    Reviews saved before sections were offered anything keep forms that know of no offers.
    """
    if any(section.offers for section in form.sections()):
        return form
    return next((each for each in forms if each.id == form.id), form)


def are_taken(offers: Iterable[Offer], text: str) -> tuple[bool, ...]:
    """Tell of each offer whether its words stand in a text already, whatever the spaces, the case and the full stop."""
    said = _one_line(text).lower()
    return tuple(_stands_in(_needle(offer).lower(), said) for offer in offers)


def place_of(offer: Offer, text: str) -> Span | None:
    """Return where the words of an offer stand in the NFC text; None where they do not."""
    words = r"\s+".join(re.escape(word) for word in _needle(offer).split())
    found = re.search(rf"(?<!\w){words}(?!\w)", nfc(text), re.IGNORECASE) if words else None
    return Span(*found.span()) if found else None


def _needle(offer: Offer) -> str:
    return _one_line(offer.text).rstrip(" .;,")


def _one_line(text: str) -> str:
    return " ".join(nfc(text).split())


def _stands_in(needle: str, said: str) -> bool:
    at = said.find(needle) if needle else -1
    while at >= 0:
        before, after = said[at - 1 : at], said[at + len(needle) : at + len(needle) + 1]
        if not before.isalnum() and not after.isalnum():
            return True
        at = said.find(needle, at + 1)
    return False


def _of_source(source: OfferSource, section: TextSection, records: YearRecords) -> Iterable[Offer]:
    match source:
        case OfferSource.ANSWERS:
            return _answers(section, records.assessments)
        case OfferSource.DIARY_TIED:
            return _diary(source, records, is_tied=True)
        case OfferSource.DIARY_FREE:
            return _diary(source, records, is_tied=False)
        case OfferSource.REMEDIES_RAISED:
            return _remedies(source, records, lambda each: each.raised_by is not RaisedBy.SELF)
        case OfferSource.REMEDIES_OWN:
            return _remedies(source, records, lambda each: each.raised_by is RaisedBy.SELF)
        case OfferSource.REMEDIES_OPEN:
            return _remedies(source, records, lambda each: not each.is_done)
        case OfferSource.PROMISES:
            lines = records.commitment.lines if records.commitment else ()
            return (
                Offer(
                    source,
                    line.text,
                    manifestation_id=line.manifestation_id,
                    code=_code(records, line.manifestation_id),
                    line=line,
                )
                for line in lines
                if line.text.strip()
            )


def _answers(section: TextSection, assessments: Sequence[Assessment]) -> Iterable[Offer]:
    for feed in section.feeds:
        for assessment in sorted(assessments, key=lambda each: each.period):
            for said in assessment.said():
                for text in fed(feed, said.answer):
                    yield Offer(
                        OfferSource.ANSWERS,
                        text,
                        period=assessment.period,
                        manifestation_id=said.item.id,
                        code=said.code,
                    )


def _diary(source: OfferSource, records: YearRecords, *, is_tied: bool) -> Iterable[Offer]:
    return (
        Offer(
            source,
            entry.text,
            day=entry.day,
            manifestation_id=entry.manifestation_id,
            code=_code(records, entry.manifestation_id),
        )
        for entry in records.diary
        if (entry.manifestation_id is not None) is is_tied
    )


def _remedies(source: OfferSource, records: YearRecords, is_wanted: Callable[[Remedy], bool]) -> Iterable[Offer]:
    return (
        Offer(
            source,
            remedy.step,
            day=remedy.done_on,
            manifestation_id=remedy.manifestation_id,
            code=_code(records, remedy.manifestation_id),
            remedy=remedy,
        )
        for remedy in records.remedies
        if remedy.was_open_in(records.year) and is_wanted(remedy)
    )


def _code(records: YearRecords, manifestation_id: ManifestationId | None) -> str:
    """Return the printed number of an item, "" for one that the checklist does not hold."""
    if manifestation_id is None or records.checklist is None or records.checklist.item(manifestation_id) is None:
        return ""
    return records.checklist.code(manifestation_id)
