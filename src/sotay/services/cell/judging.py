"""What becomes of one submission before anything is stored: whose it is, and whether it is new. Only reads the book.

The order of the checks is that of docs/exchange-format.md.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from sotay.domain.collecting import CellFault, Fault, KeyOwner, TakenBefore, Trust, is_older, is_repeated
from sotay.domain.exchange_errors import ExchangeRefused
from sotay.domain.exchange_fault import ExchangeFault
from sotay.domain.hand_in import SubmissionId
from sotay.domain.letter import Header, KnownSender, OpenedLetter, ReceivedSubmission, sender_fault
from sotay.domain.roster import Person, PersonId
from sotay.services.cell_repositories import CellUnitOfWork

Reading = Callable[[OpenedLetter], ReceivedSubmission]


class NotTaken(Exception):
    """A submission is not taken.

    ``sender`` is the label on the roster where it is known, ``known_id`` what was stored of one that came before.
    """

    def __init__(self, fault: Fault, sender: str = "", known_id: SubmissionId | None = None) -> None:
        super().__init__(fault)
        self.fault = fault
        self.sender = sender
        self.known_id = known_id


@dataclass(frozen=True, slots=True)
class Judged:
    """A submission that is to be stored, and whose it is, by the label that tells people of one name apart."""

    owner: KeyOwner
    label: str
    letter: OpenedLetter
    received: ReceivedSubmission


def judged(uow: CellUnitOfWork, letter: OpenedLetter, read: Reading, labels: Mapping[PersonId, str]) -> Judged:
    """Return a submission that is to be stored, within a transaction; NotTaken. ``labels`` are those of the roster."""
    header = letter.header
    owner, taken = uow.member_keys.owner_of(header.sender_sign), uow.submissions.like(header)
    fault = sender_fault(header, _known(owner, header, taken))
    if fault is ExchangeFault.UNKNOWN_SENDER or owner is None:
        raise _stranger(uow, letter, read)
    name = labels.get(owner.person_id, owner.full_name)
    if fault is not None:
        is_known = fault is ExchangeFault.DUPLICATE and _is_of_its_key(header, taken)
        raise NotTaken(fault, name, header.letter_id if is_known else None)
    received = _read(letter, read)
    if owner.status.has_left:
        raise NotTaken(CellFault.HAS_LEFT, name)
    if is_older(header, received.submission.year, taken):
        raise NotTaken(ExchangeFault.OLDER, name)
    if uow.seasons.archived_at(received.submission.year) is not None:
        raise NotTaken(CellFault.SEASON_ARCHIVED, name)
    return Judged(owner, name, letter, received)


def _known(owner: KeyOwner | None, header: Header, taken: tuple[TakenBefore, ...]) -> KnownSender | None:
    """Return the sender as the checks see him; a key that was replaced is unknown."""
    if owner is None or owner.trust is Trust.CHANGED:
        return None
    seen = frozenset({header.letter_id}) if is_repeated(header, taken) else frozenset[SubmissionId]()
    # Which one is older is told by key and year, once the year is known.
    return KnownSender(header.sender_sign, owner.seal_key, is_verified=owner.trust is Trust.VERIFIED, seen=seen)


def _is_of_its_key(header: Header, taken: tuple[TakenBefore, ...]) -> bool:
    """Tell whether what was taken under the id was signed by the same key, so that its receipt may be made again."""
    return any(each.id == header.letter_id and each.sign_key == header.sender_sign for each in taken)


def _stranger(uow: CellUnitOfWork, letter: OpenedLetter, read: Reading) -> NotTaken:
    """Return what becomes of a file signed by a key that the cell does not know, by the name that is inside."""
    received = _read(letter, read)
    named = [each for each in uow.roster.called(received.submission.full_name) if not each.status.has_left]
    if not named:
        return NotTaken(CellFault.NOT_ON_ROSTER)
    name = named[0].full_name
    if all(_has_verified_key(uow, each) for each in named):
        return NotTaken(CellFault.KEY_CHANGED, name)
    return NotTaken(ExchangeFault.UNVERIFIED_SENDER, name)


def _has_verified_key(uow: CellUnitOfWork, person: Person) -> bool:
    return any(each.trust is Trust.VERIFIED for each in uow.member_keys.of_person(person.id))


def _read(letter: OpenedLetter, read: Reading) -> ReceivedSubmission:
    try:
        return read(letter)
    except ExchangeRefused as refused:
        raise NotTaken(refused.fault) from None
