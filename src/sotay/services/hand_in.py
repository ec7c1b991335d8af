"""Acts of handing in: what the year holds, what was chosen of it, sealing, reading a receipt.

Every act that seals stores the hand-in first; the file is written from what is returned, and can be made again.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime

from sotay.domain.errors import NothingToReview
from sotay.domain.exchange_errors import ExchangeRefused, NameMissing, UnknownHandIn
from sotay.domain.exchange_fault import ExchangeFault
from sotay.domain.form import ReviewForm
from sotay.domain.hand_in import HandIn, HandInState, SubmissionId
from sotay.domain.key_card import card_name
from sotay.domain.letter import Draft, ReceiptAnswer, Sealed
from sotay.domain.member import Profile
from sotay.domain.offers import YearRecords
from sotay.domain.plain import from_json, to_json
from sotay.domain.review import AnnualReview
from sotay.domain.snapshot import content_hash
from sotay.domain.submission import Selection, Submission, with_chosen
from sotay.domain.submission_facts import facts_of
from sotay.domain.taking_back import without_change
from sotay.services.cell_cards import Cell, cell_of, cells_of, seed_of
from sotay.services.composing import records_of
from sotay.services.exchange_port import Exchange
from sotay.services.handbook_repositories import HandingIn
from sotay.services.repositories import UnitOfWork
from sotay.services.reviews import review_of
from sotay.texts.submission import line_of

SELECTION = "hand-in.selection."
"""Begins the setting that keeps what was chosen of a year; the year follows."""


@dataclass(frozen=True, slots=True)
class YearToHandIn:
    """What a member chooses from: everything the year holds, what he chose, the cells, and what was handed in."""

    whole: Submission
    selection: Selection
    cells: tuple[Cell, ...]
    hand_ins: tuple[HandIn, ...]


@dataclass(frozen=True, slots=True)
class SealedHandIn:
    """A hand-in as it is kept, and its file."""

    hand_in: HandIn
    sealed: Sealed


def load_year(uow: UnitOfWork, *, year: int, forms: tuple[ReviewForm, ...], exchange: Exchange) -> YearToHandIn:
    """Return everything of a year that could be given, and what was chosen of it."""
    with uow:
        return YearToHandIn(
            whole=_whole(uow, year, forms),
            selection=_selection(uow, year),
            cells=cells_of(uow, exchange),
            hand_ins=uow.hand_ins.all(),
        )


def save_selection(uow: UnitOfWork, *, year: int, selection: Selection) -> None:
    """Keep what was chosen of a year, so that closing the window loses nothing."""
    with uow:
        _put_selection(uow, year, selection)
        uow.commit()


def take_selection_back(uow: UnitOfWork, *, year: int, before: Selection, after: Selection) -> None:
    """Undo the decisions that made ``after`` of ``before``; later decisions and words stay."""
    with uow:
        _put_selection(uow, year, without_change(_selection(uow, year), before=before, after=after))
        uow.commit()


def seal_hand_in(
    uow: UnitOfWork,
    *,
    year: int,
    cell_key: str,
    selection: Selection,
    forms: tuple[ReviewForm, ...],
    exchange: Exchange,
    now: datetime,
    file_name: str = "",
) -> SealedHandIn:
    """Seal the chosen lines for a cell and keep exactly what was sealed; a file name is made where none is given.

    NothingChosen, NameMissing, UnknownCell; ExchangeRefused where it is too large. Nothing is stored then.
    """
    with uow:
        chosen = with_chosen(_whole(uow, year, forms), selection)
        if not chosen.full_name:
            raise NameMissing
        cell = cell_of(uow, exchange, cell_key)
        last = uow.hand_ins.last()
        draft = Draft(
            submission_id=exchange.new_id(),
            sequence=last.sequence + 1 if last else 1,
            previous_hash=last.signed_hash if last else "",
            body=exchange.body_of(chosen),
            checklist_version=chosen.checklist_version,
            checklist_hash=chosen.checklist_hash,
            written_at=now,
            file_name=file_name,
        )
        sealed = exchange.seal(draft, seed=seed_of(uow, exchange, now), cell=cell.card)
        hand_in = HandIn(
            id=draft.submission_id,
            year=year,
            sequence=draft.sequence,
            cell_key=cell_key,
            cell_name=cell.card.name,
            file_name=sealed.file_name,
            sealed_at=now,
            content=draft.body,
            body_hash=sealed.body_hash,
            signed_hash=sealed.signed_hash,
        )
        uow.hand_ins.put(hand_in)
        uow.commit()
    return SealedHandIn(hand_in, sealed)


def seal_again(uow: UnitOfWork, *, submission_id: SubmissionId, exchange: Exchange, now: datetime) -> Sealed:
    """Return the file of a hand-in once more: the same signed bytes, the same name; UnknownHandIn, UnknownCell."""
    with uow:
        hand_in = stored(uow, submission_id)
        before = uow.hand_ins.last(before=hand_in.sequence)
        submission = read_content(hand_in)
        draft = Draft(
            submission_id=hand_in.id,
            sequence=hand_in.sequence,
            previous_hash=before.signed_hash if before else "",
            body=hand_in.content,
            checklist_version=submission.checklist_version,
            checklist_hash=submission.checklist_hash,
            written_at=hand_in.sealed_at,
            file_name=hand_in.file_name,
        )
        cell = cell_of(uow, exchange, hand_in.cell_key)
        return exchange.seal(draft, seed=seed_of(uow, exchange, now), cell=cell.card)


def forget_unwritten(uow: HandingIn, *, submission_id: SubmissionId) -> None:
    """Forget a hand-in whose file could not be written, so that its number is free again."""
    with uow:
        uow.hand_ins.remove(submission_id)
        uow.commit()


def read_receipt(uow: HandingIn, *, content: bytes, exchange: Exchange, now: datetime) -> tuple[HandIn, HandIn]:
    """Mark the hand-in that a receipt answers and return it as it was and as it is; ExchangeRefused.

    The receipt must be signed by the cell that the hand-in was sealed for and name exactly what was sealed.
    """
    with uow:
        received = exchange.read_receipt(content, seed=seed_of(uow, exchange, now))
        receipt = received.receipt
        hand_in = uow.hand_ins.get(receipt.submission_id)
        if hand_in is None:
            raise ExchangeRefused(ExchangeFault.UNKNOWN_SUBMISSION)
        if received.header.sender_sign != hand_in.cell_key:
            raise ExchangeRefused(ExchangeFault.RECEIPT_OF_ANOTHER_CELL)
        if receipt.signed_hash != hand_in.signed_hash:
            raise ExchangeRefused(ExchangeFault.RECEIPT_OF_OTHER_CONTENT)
        is_received = receipt.answer is ReceiptAnswer.RECEIVED
        answered = replace(
            hand_in,
            state=HandInState.RECEIVED if is_received else HandInState.RETURNED,
            answered_at=receipt.answered_at,
            comment=receipt.comment,
        )
        uow.hand_ins.put(answered)
        uow.commit()
    return hand_in, answered


def set_aside(uow: HandingIn, *, submission_id: SubmissionId) -> HandIn:
    """Say that a sealed hand-in is not to be handed in and return it as it was; it keeps its number. UnknownHandIn."""
    with uow:
        before = stored(uow, submission_id)
        uow.hand_ins.put(replace(before, state=HandInState.SET_ASIDE))
        uow.commit()
    return before


def put_back(uow: HandingIn, *, hand_in: HandIn) -> None:
    """Store a hand-in as it was, to undo what was marked."""
    with uow:
        uow.hand_ins.put(hand_in)
        uow.commit()


def read_content(hand_in: HandIn) -> Submission:
    """Return what was sealed, as the secretary reads it."""
    return from_json(Submission, hand_in.content)


def everything_of(profile: Profile, review: AnnualReview | None, records: YearRecords) -> Submission:
    """Return every line of a year that could be given, in the words in which the secretary will read it."""
    checklist = records.checklist
    return Submission(
        year=records.year,
        full_name=card_name(profile.full_name),
        form_id=review.form.id if review else "",
        checklist_id=checklist.id if checklist else "",
        checklist_version=checklist.version if checklist else "",
        checklist_hash=content_hash(checklist) if checklist else "",
        lines=tuple(line_of(fact) for fact in facts_of(review, profile, records)),
    )


def _whole(uow: UnitOfWork, year: int, forms: tuple[ReviewForm, ...]) -> Submission:
    profile = uow.profiles.get()
    records = records_of(uow, year)
    return everything_of(profile, _review(uow, forms, profile, records), records)


def _review(
    uow: UnitOfWork, forms: tuple[ReviewForm, ...], profile: Profile, records: YearRecords
) -> AnnualReview | None:
    """Return the review as it stands; None for a year that has none, since the rest can be given all the same."""
    try:
        return review_of(uow, year=records.year, forms=forms, profile=profile, of_year=records.assessments)
    except NothingToReview:
        return None


def _selection(uow: UnitOfWork, year: int) -> Selection:
    kept = uow.settings.get(f"{SELECTION}{year}")
    return from_json(Selection, kept) if kept else Selection()


def _put_selection(uow: UnitOfWork, year: int, selection: Selection) -> None:
    key = f"{SELECTION}{year}"
    if selection.choices:
        uow.settings.put(key, to_json(selection))
    else:
        uow.settings.remove(key)


def stored(uow: HandingIn, submission_id: SubmissionId) -> HandIn:
    """Return a hand-in inside an act; UnknownHandIn."""
    hand_in = uow.hand_ins.get(submission_id)
    if hand_in is None:
        raise UnknownHandIn
    return hand_in
