"""The committee's half of a roll-up: its body, opening and checking it.

Sealing and answering are in ``submissions``.
"""

from __future__ import annotations

from collections.abc import Mapping

from sotay.domain.exchange_errors import ExchangeRefused
from sotay.domain.exchange_fault import ExchangeFault
from sotay.domain.letter import KnownSender, OpenedLetter, Purpose, ReceivedRollup
from sotay.domain.plain import to_json
from sotay.domain.rollup import Rollup
from sotay.domain.rollup_checks import is_sound
from sotay.domain.search import nfc
from sotay.exchange.identity import Identity
from sotay.exchange.letters import open_letter
from sotay.exchange.senders import check_sender
from sotay.exchange.strict_json import read_json


def body_of(rollup: Rollup) -> str:
    """Return exactly what is sealed and read."""
    return nfc(to_json(rollup))


def receive(content: bytes, *, committee: Identity, senders: Mapping[str, KnownSender]) -> ReceivedRollup:
    """Return a roll-up that passed every check; ExchangeRefused with the first that failed.

    ``senders`` are the committee's cells by their sign key.
    """
    letter = open_letter(content, purpose=Purpose.ROLLUP, reader=committee)
    check_sender(letter.header, senders)
    return read_rollup(letter)


def read_rollup(letter: OpenedLetter) -> ReceivedRollup:
    """Return what an opened roll-up says; UNREADABLE. Before its sender is known it is good for telling a name."""
    rollup = read_json(Rollup, letter.body, ExchangeFault.UNREADABLE)
    if not is_sound(rollup):
        raise ExchangeRefused(ExchangeFault.UNREADABLE)
    return ReceivedRollup(letter.header, rollup, letter.body.decode("utf-8"), letter.signed_hash)
