"""Sealed files as a whole: signed inside, sealed outside; opened in the reverse order, each check in its turn.

Whether the sender is known and the file new is asked by those who have a memory: ``senders`` and the services.
"""

from __future__ import annotations

import hashlib
import re
import secrets

from nacl.exceptions import BadSignatureError
from nacl.signing import VerifyKey

from sotay.domain.exchange_errors import ExchangeRefused
from sotay.domain.exchange_fault import ExchangeFault
from sotay.domain.letter import Header, OpenedLetter, Purpose, Sealed
from sotay.domain.plain import to_json
from sotay.exchange.cards import hex_bytes
from sotay.exchange.container import Contents, packed, purpose_of, to_sign, unpacked
from sotay.exchange.envelope import seal_for, unseal
from sotay.exchange.identity import Identity
from sotay.exchange.strict_json import read_json

ENDINGS = {Purpose.SUBMISSION: ".bainop", Purpose.ROLLUP: ".bainop", Purpose.RECEIPT: ".biennhan"}
SEQUENCE_LIMIT = 1_000_000
_KEY = re.compile(r"[0-9a-f]{64}")
_LETTER_ID = re.compile(r"[0-9a-f]{32}")
_NAME_LETTERS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ"  # none that is mistaken for another when read out
_NAME_GROUP = 4


def new_file_name(purpose: Purpose) -> str:
    """Return a random name that says nothing of anybody."""
    first, second = ("".join(secrets.choice(_NAME_LETTERS) for _ in range(_NAME_GROUP)) for _ in range(2))
    return f"{first}-{second}{ENDINGS[purpose]}"


def hash_of(body: str) -> str:
    """Return the SHA-256 of a body as hexadecimal digits."""
    return hashlib.sha256(body.encode("utf-8")).hexdigest()


def write_letter(header: Header, body: str, *, sender: Identity, seal_key: str, file_name: str = "") -> Sealed:
    """Return a body signed by the sender and sealed for a key; TOO_LARGE."""
    header_bytes, body_bytes = to_json(header).encode("utf-8"), body.encode("utf-8")
    signed = to_sign(header.purpose, header_bytes, body_bytes)
    contents = Contents(header_bytes, body_bytes, signed, sender.signing.sign(signed).signature)
    return Sealed(
        content=seal_for(seal_key, packed(header.purpose, contents)),
        file_name=file_name or new_file_name(header.purpose),
        body=body,
        body_hash=header.body_hash,
        signed_hash=contents.signed_hash,
    )


def open_letter(content: bytes, *, purpose: Purpose, reader: Identity) -> OpenedLetter:
    """Return a sealed file that passed every check up to its recipient; ExchangeRefused with the first that failed."""
    return _checked(unseal(content, reader), purpose, reader)


def open_handed_in(content: bytes, *, reader: Identity) -> OpenedLetter:
    """Return a submission or a roll-up, whichever it is, that passed every check up to its recipient."""
    inside = unseal(content, reader)
    is_rollup = purpose_of(inside) is Purpose.ROLLUP
    return _checked(inside, Purpose.ROLLUP if is_rollup else Purpose.SUBMISSION, reader)


def _checked(inside: bytes, purpose: Purpose, reader: Identity) -> OpenedLetter:
    contents = unpacked(purpose, inside)
    header = read_json(Header, contents.header, ExchangeFault.DAMAGED)
    if not _is_sound(header, purpose):
        raise ExchangeRefused(ExchangeFault.DAMAGED)
    try:
        VerifyKey(hex_bytes(header.sender_sign, 64)).verify(contents.signed, contents.signature)
    except (ValueError, BadSignatureError):
        raise ExchangeRefused(ExchangeFault.BAD_SIGNATURE) from None
    if hashlib.sha256(contents.body).hexdigest() != header.body_hash:
        raise ExchangeRefused(ExchangeFault.BAD_SIGNATURE)
    if header.recipient != reader.sign_key:
        raise ExchangeRefused(ExchangeFault.WRONG_RECIPIENT)
    return OpenedLetter(header, contents.header.decode("utf-8"), contents.body, contents.signed_hash)


def _is_sound(header: Header, purpose: Purpose) -> bool:
    keys = (header.sender_sign, header.recipient, header.body_hash)
    return (
        header.purpose is purpose
        and all(_KEY.fullmatch(key) for key in keys)
        and bool(_LETTER_ID.fullmatch(header.letter_id))
        and (not header.previous_hash or bool(_KEY.fullmatch(header.previous_hash)))
        and 0 < header.sequence < SEQUENCE_LIMIT
    )
