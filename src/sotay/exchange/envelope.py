"""The outer envelope: age, for one X25519 recipient, behind a look at its header.

The look costs microseconds and comes first, since the library works through any number of stanzas in quadratic time:
4,000 of them, 383 KiB, hold it for minutes.
"""

from __future__ import annotations

import pyrage
from pyrage.x25519 import Recipient

from sotay.domain.exchange_errors import ExchangeRefused
from sotay.domain.exchange_fault import ExchangeFault
from sotay.exchange.identity import Identity

SIZE_LIMIT_BYTES = 6_000_000
HEADER_LIMIT_BYTES = 8 * 1024
STANZA_LIMIT = 8
_FIRST_LINE = b"age-encryption.org/v1\n"
_X25519_WORDS = 2


def seal_for(seal_key: str, content: bytes) -> bytes:
    """Return the content sealed for a key of a card; TOO_LARGE for more than anybody would open."""
    sealed = bytes(pyrage.encrypt(content, [Recipient.from_str(seal_key)]))
    if len(sealed) > SIZE_LIMIT_BYTES:
        raise ExchangeRefused(ExchangeFault.TOO_LARGE)
    return sealed


def looks_sealed(content: bytes) -> bool:
    """Tell whether a file begins as a sealed one does; whom it is for cannot be seen."""
    return content.startswith(_FIRST_LINE)


def unseal(content: bytes, identity: Identity) -> bytes:
    """Return what was sealed for an owner; ExchangeRefused with TOO_LARGE, NOT_SEALED, NOT_OUR_ENVELOPE, CANNOT_OPEN.

    A file for another key and a damaged one cannot be told apart.
    """
    if len(content) > SIZE_LIMIT_BYTES:
        raise ExchangeRefused(ExchangeFault.TOO_LARGE)
    _check_header(content)
    try:
        return bytes(pyrage.decrypt(content, [identity.sealing]))
    except pyrage.DecryptError:
        raise ExchangeRefused(ExchangeFault.CANNOT_OPEN) from None


def _check_header(content: bytes) -> None:
    if not looks_sealed(content):
        raise ExchangeRefused(ExchangeFault.NOT_SEALED)
    end = content.find(b"\n---", 0, HEADER_LIMIT_BYTES)
    if end < 0:
        raise ExchangeRefused(ExchangeFault.NOT_OUR_ENVELOPE)
    stanzas = [line.split(b" ")[1:] for line in content[:end].split(b"\n") if line.startswith(b"->")]
    is_ours = all(_is_plain(stanza) for stanza in stanzas)
    if not stanzas or len(stanzas) > STANZA_LIMIT or not is_ours:
        raise ExchangeRefused(ExchangeFault.NOT_OUR_ENVELOPE)


def _is_plain(words: list[bytes]) -> bool:
    """Tell an X25519 stanza, or one that stands for nothing, from any other; above all from a costly password."""
    if not words:
        return False
    return (words[0] == b"X25519" and len(words) == _X25519_WORDS) or words[0].endswith(b"-grease")
