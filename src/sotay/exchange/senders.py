"""Whether the sender of a sealed file is known and its number later than what came before."""

from __future__ import annotations

from collections.abc import Mapping

from sotay.domain.exchange_errors import ExchangeRefused
from sotay.domain.exchange_fault import ExchangeFault
from sotay.domain.letter import Header, KnownSender


def check_sender(header: Header, senders: Mapping[str, KnownSender]) -> None:
    """Check a sender by both keys; ExchangeRefused with UNKNOWN_SENDER, UNVERIFIED_SENDER, DUPLICATE or OLDER."""
    sender = senders.get(header.sender_sign)
    if sender is None or sender.seal_key != header.sender_seal:
        raise ExchangeRefused(ExchangeFault.UNKNOWN_SENDER)
    if not sender.is_verified:
        raise ExchangeRefused(ExchangeFault.UNVERIFIED_SENDER)
    if header.letter_id in sender.seen:
        raise ExchangeRefused(ExchangeFault.DUPLICATE)
    if header.sequence <= sender.last_sequence:
        raise ExchangeRefused(ExchangeFault.OLDER)
