"""What a made-up member hands in: the year written, everything of it chosen but the diary, signed and sealed.

No handbook is made for it, since deriving its key takes longer than all the rest; review, lines and file come about by
the same functions as those of a handbook.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from sotay.domain.answers_file import AnswerChange
from sotay.domain.assessment import Assessment
from sotay.domain.claimed_level import claim_line
from sotay.domain.form import starting_form
from sotay.domain.key_card import CardKind, KeyCard
from sotay.domain.letter import Draft, Sealed
from sotay.domain.manifestation import Checklist, LevelKey
from sotay.domain.member import Profile
from sotay.domain.offers import YearRecords
from sotay.domain.paper_sheet import PaperSheet, checklist_code
from sotay.domain.period import whole_year
from sotay.domain.review import AnnualReview, compose_review
from sotay.domain.sample_committee import SampleCell, SampleHandIn, SampleMember, Way
from sotay.domain.submission import Submission, all_but_own_records, with_chosen
from sotay.services.hand_in import everything_of
from sotay.services.sample_committee.parts import SampleParts, evening


@dataclass(frozen=True, slots=True)
class HandedIn:
    """A member's card, and the sealed file of the year; None of whoever handed in nothing, or on paper."""

    card: KeyCard
    sealed: Sealed | None


def card_and_file(parts: SampleParts, cell: SampleCell, member: SampleMember, cell_card: KeyCard) -> HandedIn:
    """Return the card of a member and the file sealed for the cell; the keys are new each time."""
    exchange = parts.exchange
    seed = exchange.new_seed()
    card = exchange.make_card(seed, card_kind=CardKind.MEMBER, name=member.person.full_name)
    if member.hand_in is None or member.hand_in.way is Way.PAPER:
        return HandedIn(card, None)
    chosen = submission_of(parts, cell, member, member.hand_in)
    draft = Draft(
        submission_id=exchange.new_id(),
        sequence=1,
        previous_hash="",
        body=exchange.body_of(chosen),
        checklist_version=chosen.checklist_version,
        checklist_hash=chosen.checklist_hash,
        written_at=evening(member.hand_in.on),
    )
    return HandedIn(card, exchange.seal(draft, seed=seed, cell=cell_card))


def submission_of(parts: SampleParts, cell: SampleCell, member: SampleMember, hand_in: SampleHandIn) -> Submission:
    """Return what the secretary reads of a member."""
    profile = _profile(cell, member, hand_in)
    assessments = _assessments(parts, cell, hand_in)
    form = starting_form(hand_in.form, parts.year, parts.forms)
    drafted = compose_review(year=parts.year, form=form, assessments=assessments, place=profile.place)
    records = YearRecords(parts.year, assessments, checklist=parts.checklist)
    whole = everything_of(profile, finished_review(drafted, hand_in), records)
    return with_chosen(whole, all_but_own_records(whole.lines))


def finished_review(review: AnnualReview, hand_in: SampleHandIn) -> AnnualReview:
    """Return the draft of a year with what its member wrote, the points and the level claimed."""
    review = review.with_date(hand_in.on)
    for key, text in hand_in.sections.items():
        review = review.with_text(key, text)
    criteria = [each.key for group in review.form.score_groups() for each in group.criteria]
    for key, points in zip(criteria, hand_in.points, strict=True):
        review = review.with_points(key, points)
    line = claim_line(review.form)
    return review.with_choice(line.key, hand_in.claims) if line else review


def paper_sheet(parts: SampleParts, cell: SampleCell, hand_in: SampleHandIn) -> PaperSheet:
    """Return the sheet that a member filled in by hand, as the cell types it."""
    sheet = PaperSheet(
        parts.year,
        checklist_code(parts.checklist),
        claimed=hand_in.claims,
        received_on=hand_in.on,
        entered_by=cell.typist,
    )
    for change in _changes(parts.checklist, hand_in):
        sheet = sheet.with_level(change.manifestation_id, change.level or "")
        sheet = sheet.with_note(change.manifestation_id, change.shortcoming or change.done_well or "")
    return sheet


def _profile(cell: SampleCell, member: SampleMember, hand_in: SampleHandIn) -> Profile:
    return Profile(
        full_name=member.person.full_name,
        birth_date=member.person.birth_date,
        committee=cell.head.committee,
        cell=cell.head.cell,
        unit=member.person.unit,
        party_office=member.person.office,
        place=cell.head.place,
        form_id=hand_in.form,
    )


def _assessments(parts: SampleParts, cell: SampleCell, hand_in: SampleHandIn) -> tuple[Assessment, ...]:
    if hand_in.way is Way.HANDBOOK:
        return tuple(
            _answered(Assessment(each.period, each.due or each.period.end, parts.checklist, moment), each.changes)
            for each in parts.handbook_year
            for moment in [evening(each.period.start)]
        )
    period = whole_year(parts.year)
    begun = Assessment(period, cell.due, parts.checklist, evening(period.start))
    return (_answered(begun, _changes(parts.checklist, hand_in)),)


def _answered(assessment: Assessment, changes: Sequence[AnswerChange]) -> Assessment:
    for change in changes:
        assessment = assessment.with_answer(change.applied_to(assessment.answer(change.manifestation_id)))
    return assessment


def _changes(checklist: Checklist, hand_in: SampleHandIn) -> tuple[AnswerChange, ...]:
    """Return an answer for every item: what was written, and for the others the level that was said of the rest."""
    written = {each.manifestation_id: each for each in hand_in.answers}
    rest = LevelKey(hand_in.rest) if hand_in.rest else None
    others = (AnswerChange(each.id, level=rest) for each in checklist.items() if each.id not in written)
    return (*hand_in.answers, *others)
