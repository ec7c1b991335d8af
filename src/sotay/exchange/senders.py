"""Whether the sender of a sealed file is known and its number later than what came before."""

from __future__ import annotations

from collections.abc import Mapping

from sotay.domain.exchange_errors import ExchangeRefused
from sotay.domain.letter import Header, KnownSender, sender_fault


def check_sender(header: Header, senders: Mapping[str, KnownSender]) -> None:
    """Check a sender by both keys; ExchangeRefused with UNKNOWN_SENDER, UNVERIFIED_SENDER, DUPLICATE or OLDER."""
    fault = sender_fault(header, senders.get(header.sender_sign))
    if fault is not None:
        raise ExchangeRefused(fault)
