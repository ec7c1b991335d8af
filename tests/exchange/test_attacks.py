"""Hostile envelopes and containers are refused at once, by what is wrong with them."""

import struct
import time

import pyrage
import pytest
from pyrage.x25519 import Recipient
from tests.exchange.builders import CELL, CELL_SEED, EXCHANGE, a_draft, received, sealed
from tests.exchange.refusals import refused

from sotay.domain.exchange_fault import ExchangeFault
from sotay.domain.letter import Purpose
from sotay.exchange.container import PADDED_TO_BYTES, Contents, packed, to_sign, unpacked
from sotay.exchange.envelope import HEADER_LIMIT_BYTES, STANZA_LIMIT, seal_for, unseal
from sotay.exchange.identity import identity_of

FIRST_LINE = b"age-encryption.org/v1\n"
STANZA = b"-> X25519 OULMbPP3sNcT9/z77ika/JgALvC4SFp18N8vippdMjY\nTu4FBKvwH7FcU4EWWY28J7FVgfWtfVK6FjL+wTCrb7k\n"
MAC = b"--- iw8uKxyX6KF4v6IQJv9VYmMJqinUm1BJkFepDYLd+/0\n"
CELL_KEYS = identity_of(CELL_SEED)
INNER = unseal(sealed(), CELL_KEYS)
AT_ONCE_S = 1.0


def test_a_flood_of_stanzas_is_refused_before_any_is_tried():
    flood = FIRST_LINE + STANZA * 4_000 + MAC + bytes(200)
    begun = time.perf_counter()

    with refused(ExchangeFault.NOT_OUR_ENVELOPE):
        received(flood)

    assert time.perf_counter() - begun < AT_ONCE_S


@pytest.mark.parametrize(
    "header",
    [
        STANZA * (STANZA_LIMIT + 1) + MAC,
        b"-> scrypt tF0DgYMCJeWcz9zKXrZbXA 22\nTu4FBKvwH7FcU4EWWY28J7FVgfWtfVK6FjL+wTCrb7k\n" + MAC,
        STANZA + b"-> ssh-ed25519 a b\nTu4F\n" + MAC,
        b"-> X25519\n" + MAC,
        b"->\n" + MAC,
        MAC,
        STANZA,
        b"-> x-grease\n" + b"a" * HEADER_LIMIT_BYTES + b"\n" + MAC,
        b"\n" * HEADER_LIMIT_BYTES,
    ],
    ids=["nine", "password", "ssh", "no words", "nothing", "no stanza", "no end", "long", "empty lines"],
)
def test_an_envelope_that_we_would_never_make_is_not_opened(header):
    with refused(ExchangeFault.NOT_OUR_ENVELOPE):
        received(FIRST_LINE + header + bytes(100))


def test_an_envelope_for_several_readers_opens_for_each_of_them():
    shared = bytes(
        pyrage.encrypt(INNER, [Recipient.from_str(CELL.seal_key), pyrage.x25519.Identity.generate().to_public()])
    )

    assert received(shared).body == a_draft().body


@pytest.mark.parametrize("content", [b"", b"\n", b"%PDF-1.7", b"PK\x03\x04", b"-----BEGIN AGE ENCRYPTED FILE-----\n"])
def test_what_is_not_sealed_is_refused(content):
    with refused(ExchangeFault.NOT_SEALED):
        received(content or b"\0")


@pytest.mark.parametrize("cut", [1, 17, 4_000])
def test_a_truncated_file_is_refused(cut):
    with refused(ExchangeFault.CANNOT_OPEN):
        received(sealed()[:-cut])


def with_inner(inner):
    return seal_for(CELL.seal_key, bytes(inner))


def spliced(at, piece):
    return INNER[:at] + piece + INNER[at + len(piece) :]


HEADER_LENGTH, BODY_LENGTH = struct.unpack_from(">II", INNER, 9)
SIGNATURE_AT = 17 + HEADER_LENGTH + BODY_LENGTH
PADDING_AT = SIGNATURE_AT + 64


@pytest.mark.parametrize(
    ("inner", "fault"),
    [
        (b"", ExchangeFault.DAMAGED),
        (INNER[:8], ExchangeFault.DAMAGED),
        (INNER[:4096][:20], ExchangeFault.DAMAGED),
        (spliced(0, b"TDGIA-01"), ExchangeFault.DAMAGED),
        (spliced(0, b"SOTAY-BR"), ExchangeFault.ANOTHER_KIND),
        (spliced(8, b"\x02"), ExchangeFault.TOO_NEW),
        (spliced(8, b"\x00"), ExchangeFault.DAMAGED),
        (spliced(9, struct.pack(">II", HEADER_LENGTH + 1, BODY_LENGTH)), ExchangeFault.DAMAGED),
        (spliced(9, struct.pack(">II", 2**32 - 1, 2**32 - 1)), ExchangeFault.DAMAGED),
        (spliced(9, struct.pack(">II", HEADER_LENGTH + 1, BODY_LENGTH - 1)), ExchangeFault.DAMAGED),
        (spliced(PADDING_AT, b"\x01"), ExchangeFault.DAMAGED),
        (spliced(len(INNER) - 5, b"\x01"), ExchangeFault.DAMAGED),
        (spliced(len(INNER) - 4, b"\xff\xff\xff\xff"), ExchangeFault.DAMAGED),
        (INNER + bytes(PADDED_TO_BYTES), ExchangeFault.DAMAGED),
        (spliced(SIGNATURE_AT, bytes(64)), ExchangeFault.BAD_SIGNATURE),
        (spliced(SIGNATURE_AT - 2, b" }"), ExchangeFault.BAD_SIGNATURE),
    ],
    ids=lambda value: value if isinstance(value, str) else f"{value[:9]!r}{len(value)}",
)
def test_a_container_that_was_touched_is_refused(inner, fault):
    with refused(fault):
        received(with_inner(inner))


def test_a_header_is_believed_only_as_its_own_sender_signed_it():
    contents = unpacked(Purpose.SUBMISSION, INNER)
    for piece, other in ((b'"sequence":1', b'"sequence":9'), (b'"version":"1"', b'"version":"2"')):
        header = contents.header.replace(piece, other)
        changed = Contents(header, contents.body, contents.signed, contents.signature)

        if header != contents.header:
            with refused(ExchangeFault.BAD_SIGNATURE):
                received(with_inner(packed(Purpose.SUBMISSION, changed)))


@pytest.mark.parametrize(
    ("piece", "other"),
    [
        (b'"sequence":1', b'"sequence":0'),
        (b'"sequence":1', b'"sequence":true'),
        (b'"sequence":1', b'"sequence":1000000'),
        (b'"previous_hash":""', b'"previous_hash":"x"'),
        (b'"purpose":"submission"', b'"purpose":"receipt"'),
        (b'"letter_id":"ab', b'"letter_id":"AB'),
        (b'"sequence":1', b'"sequence":1,"sequence":1'),
    ],
)
def test_a_header_that_says_nonsense_is_refused_though_it_is_signed(piece, other):
    contents = unpacked(Purpose.SUBMISSION, INNER)
    header = contents.header.replace(piece, other)
    assert header != contents.header
    signed = to_sign(Purpose.SUBMISSION, header, contents.body)
    signer = identity_of("11" * 32)
    resigned = Contents(header, contents.body, signed, signer.signing.sign(signed).signature)

    with refused(ExchangeFault.DAMAGED):
        received(with_inner(packed(Purpose.SUBMISSION, resigned)))


def test_a_body_that_the_header_does_not_name_is_refused_though_both_are_signed():
    contents = unpacked(Purpose.SUBMISSION, INNER)
    signed = to_sign(Purpose.SUBMISSION, contents.header, b"{}")
    resigned = Contents(contents.header, b"{}", signed, identity_of("11" * 32).signing.sign(signed).signature)

    with refused(ExchangeFault.BAD_SIGNATURE):
        received(with_inner(packed(Purpose.SUBMISSION, resigned)))


def test_refusals_hold_nothing_of_what_was_written():
    secret = "điều không ai được đọc"
    for body in (f'{{"year":"{secret}"}}', f'"{secret}', f'{{"{secret}":1,"{secret}":2}}'):
        with pytest.raises(Exception) as caught:  # noqa: PT011 - whatever is raised must not tell
            received(sealed(a_draft(body=body)))
        seen = caught.value
        while seen is not None:
            assert secret not in f"{seen!r}{seen}{vars(seen)}"
            seen = seen.__cause__ or (None if seen.__suppress_context__ else seen.__context__)


def test_the_exchange_answers_for_the_cell_named_on_its_card():
    assert EXCHANGE.read_card(CELL.text.encode()).sign_key == CELL_KEYS.sign_key
