"""Key cards as files: three lines of text, the second of them signed by the key that it names.

Small enough for a QR code. The format is in docs/exchange-format.md.
"""

from __future__ import annotations

from dataclasses import dataclass

from nacl.exceptions import BadSignatureError
from nacl.signing import VerifyKey
from pyrage import RecipientError
from pyrage.x25519 import Recipient

from sotay.domain.exchange_errors import ExchangeRefused, NameMissing
from sotay.domain.exchange_fault import ExchangeFault
from sotay.domain.key_card import CardKind, KeyCard, card_name, is_card_name
from sotay.domain.plain import to_json
from sotay.exchange.fingerprint import fingerprint_of
from sotay.exchange.identity import Identity
from sotay.exchange.strict_json import read_json

SIZE_LIMIT_BYTES = 8 * 1024
VERSION = 1
_FIRST_WORD = b"SOTAY-CARD"
_SIGNED_AS = b"sotay/card/v1\0"
_LINES = 3
_KEY_DIGITS = 64
_SIGNATURE_DIGITS = 128
_BOM = b"\xef\xbb\xbf"


@dataclass(frozen=True, slots=True)
class CardFacts:
    """The signed line of a card."""

    card_kind: CardKind
    name: str
    sign_key: str
    seal_key: str


def make_card(identity: Identity, *, card_kind: CardKind, name: str) -> KeyCard:
    """Return the card of an owner; NameMissing for a name that a card cannot carry."""
    written = card_name(name)
    if not written:
        raise NameMissing
    line = to_json(CardFacts(card_kind, written, identity.sign_key, identity.seal_key)).encode("utf-8")
    signature = identity.signing.sign(_SIGNED_AS + line).signature.hex().encode("ascii")
    return read_card(b"%s %d\n%s\n%s\n" % (_FIRST_WORD, VERSION, line, signature))


def read_card(content: bytes) -> KeyCard:
    """Return the card of a file; ExchangeRefused.

    Order: size, first line, version, signature over the exact bytes, then what the line says. Ends of lines may be
    those of Windows, as mail programs leave them.
    """
    if len(content) > SIZE_LIMIT_BYTES:
        raise ExchangeRefused(ExchangeFault.NOT_A_CARD)
    lines = [line.rstrip(b"\r") for line in content.removeprefix(_BOM).strip(b" \t\r\n").split(b"\n")]
    _check_first(lines[0])
    if len(lines) != _LINES:
        raise ExchangeRefused(ExchangeFault.CARD_DAMAGED)
    facts = read_json(CardFacts, lines[1], ExchangeFault.CARD_DAMAGED)
    _check_signature(facts, lines[1], lines[2])
    if not is_card_name(facts.name):
        raise ExchangeRefused(ExchangeFault.CARD_DAMAGED)
    return KeyCard(
        card_kind=facts.card_kind,
        name=facts.name,
        sign_key=facts.sign_key,
        seal_key=facts.seal_key,
        text=b"\n".join([*lines, b""]).decode("utf-8"),
        fingerprint=fingerprint_of(_known_by(facts)),
    )


def _check_first(line: bytes) -> None:
    word, _, version = line.partition(b" ")
    if word != _FIRST_WORD:
        raise ExchangeRefused(ExchangeFault.NOT_A_CARD)
    if not version.isdigit() or len(version) > _LINES:
        raise ExchangeRefused(ExchangeFault.CARD_DAMAGED)
    if int(version) > VERSION:
        raise ExchangeRefused(ExchangeFault.TOO_NEW)
    if version != b"%d" % VERSION:
        raise ExchangeRefused(ExchangeFault.CARD_DAMAGED)


def _check_signature(facts: CardFacts, line: bytes, written: bytes) -> None:
    try:
        key = VerifyKey(hex_bytes(facts.sign_key, _KEY_DIGITS))
        key.verify(_SIGNED_AS + line, hex_bytes(written.decode("ascii"), _SIGNATURE_DIGITS))
        Recipient.from_str(facts.seal_key)
    except (ValueError, BadSignatureError, RecipientError):
        raise ExchangeRefused(ExchangeFault.CARD_DAMAGED) from None


def hex_bytes(written: str, digits: int) -> bytes:
    """Return the bytes of exactly so many small hexadecimal digits; ValueError for anything else."""
    if len(written) != digits or not set(written) <= set("0123456789abcdef"):
        raise ValueError(digits)
    return bytes.fromhex(written)


def _known_by(facts: CardFacts) -> bytes:
    """Return what the fingerprint stands for: whose card and both keys, each of a known length."""
    seal_key = facts.seal_key.encode("ascii")
    return facts.card_kind.value.encode("ascii") + b"\0" + bytes.fromhex(facts.sign_key) + seal_key
