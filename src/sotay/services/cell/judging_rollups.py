"""What becomes of one roll-up before anything is stored: of which cell it is, and whether it is new and makes sense.

As ``judging`` does for submissions, in the same order of checks. Only reads the book.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from sotay.domain.collecting import CellFault, TakenBefore, Trust, is_older, is_repeated
from sotay.domain.exchange_errors import ExchangeRefused
from sotay.domain.exchange_fault import ExchangeFault
from sotay.domain.hand_in import SubmissionId
from sotay.domain.letter import Header, KnownSender, OpenedLetter, ReceivedRollup, sender_fault
from sotay.domain.review_rules import ReviewRules, rules_for
from sotay.domain.rollup import Rollup
from sotay.domain.rollup_checks import is_known_to
from sotay.domain.season_errors import UnknownRules
from sotay.domain.unit import Unit, UnitOwner, units_called
from sotay.services.cell.judging import NotTaken
from sotay.services.cell_repositories import CellUnitOfWork

Reading = Callable[[OpenedLetter], ReceivedRollup]


@dataclass(frozen=True, slots=True)
class JudgedRollup:
    """A roll-up that is to be stored, and of which cell it is."""

    unit: Unit
    received: ReceivedRollup


def judged_rollup(
    uow: CellUnitOfWork, letter: OpenedLetter, read: Reading, rules: Sequence[ReviewRules]
) -> JudgedRollup:
    """Return a roll-up that is to be stored, within a transaction; NotTaken."""
    header = letter.header
    owner, taken = uow.unit_keys.owner_of(header.sender_sign), uow.rollups.like(header)
    fault = sender_fault(header, _known(owner, header, taken))
    if fault is ExchangeFault.UNKNOWN_SENDER or owner is None:
        raise _stranger(uow, letter, read)
    name = owner.unit.name
    if fault is not None:
        is_known = fault is ExchangeFault.DUPLICATE and any(each.sign_key == header.sender_sign for each in taken)
        raise NotTaken(fault, name, header.letter_id if is_known else None)
    received = _read(letter, read)
    if owner.unit.has_left:
        raise NotTaken(CellFault.UNIT_HAS_LEFT, name)
    if is_older(header, received.rollup.year, taken):
        raise NotTaken(ExchangeFault.OLDER, name)
    if uow.seasons.archived_at(received.rollup.year) is not None:
        raise NotTaken(CellFault.SEASON_ARCHIVED, name)
    if not _is_known(received.rollup, rules):
        raise NotTaken(CellFault.OTHER_RULES, name)
    return JudgedRollup(owner.unit, received)


def _known(owner: UnitOwner | None, header: Header, taken: tuple[TakenBefore, ...]) -> KnownSender | None:
    """Return the sender as the checks see it; a key that was replaced is unknown."""
    if owner is None or owner.key.trust is Trust.CHANGED:
        return None
    seen = frozenset({header.letter_id}) if is_repeated(header, taken) else frozenset[SubmissionId]()
    key = owner.key
    return KnownSender(key.sign_key, key.seal_key, is_verified=key.trust is Trust.VERIFIED, seen=seen)


def _stranger(uow: CellUnitOfWork, letter: OpenedLetter, read: Reading) -> NotTaken:
    """Return what becomes of a file signed by a key that the committee does not know, by the name that is inside."""
    named = [each for each in units_called(uow.units.all(), _read(letter, read).rollup.cell) if not each.has_left]
    if not named:
        return NotTaken(CellFault.UNIT_NOT_LISTED)
    name = named[0].name
    if all(_has_verified_key(uow, each) for each in named):
        return NotTaken(CellFault.UNIT_KEY_CHANGED, name)
    return NotTaken(ExchangeFault.UNVERIFIED_SENDER, name)


def _has_verified_key(uow: CellUnitOfWork, unit: Unit) -> bool:
    return any(each.trust is Trust.VERIFIED for each in uow.unit_keys.of_unit(unit.id))


def _is_known(rollup: Rollup, rules: Sequence[ReviewRules]) -> bool:
    try:
        return is_known_to(rollup, rules_for(rollup.year, tuple(rules)))
    except UnknownRules:
        return False


def _read(letter: OpenedLetter, read: Reading) -> ReceivedRollup:
    try:
        return read(letter)
    except ExchangeRefused as refused:
        raise NotTaken(refused.fault) from None
