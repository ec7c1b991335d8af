"""Inside the envelope: magic, version, lengths, header, body, signature, padding. Byte by byte in the docs.

The version is looked at before the lengths, since only it says how these are to be read; otherwise the order of checks
is that of the design. The signature is over exact bytes; nothing is written anew to check it.
"""

from __future__ import annotations

import hashlib
import struct
from dataclasses import dataclass

from sotay.domain.exchange_errors import ExchangeRefused
from sotay.domain.exchange_fault import ExchangeFault
from sotay.domain.letter import Purpose

VERSION = 1
HEADER_LIMIT_BYTES = 4 * 1024
BODY_LIMIT_BYTES = 5_000_000
PADDED_TO_BYTES = 4 * 1024
SIGNATURE_BYTES = 64
MAGICS = {Purpose.SUBMISSION: b"SOTAY-BN", Purpose.ROLLUP: b"SOTAY-BT", Purpose.RECEIPT: b"SOTAY-BR"}
_MAGIC_BYTES = 8
_LENGTHS = struct.Struct(">II")
_PADDING = struct.Struct(">I")
_FRONT_BYTES = _MAGIC_BYTES + 1 + _LENGTHS.size


@dataclass(frozen=True, slots=True)
class Contents:
    """What lies in a container; ``signed`` is exactly what the signature is over."""

    header: bytes
    body: bytes
    signed: bytes
    signature: bytes

    @property
    def signed_hash(self) -> str:
        """Return the hash that names these contents."""
        return hashlib.sha256(self.signed).hexdigest()


def to_sign(purpose: Purpose, header: bytes, body: bytes) -> bytes:
    """Return the bytes that are signed; TOO_LARGE beyond the limits."""
    if len(header) > HEADER_LIMIT_BYTES or len(body) > BODY_LIMIT_BYTES:
        raise ExchangeRefused(ExchangeFault.TOO_LARGE)
    context = f"sotay/{purpose.value}/v{VERSION}\0".encode("ascii")
    return context + _LENGTHS.pack(len(header), len(body)) + header + body


def packed(purpose: Purpose, contents: Contents) -> bytes:
    """Return the container of contents, padded so that its length says little."""
    lengths = _LENGTHS.pack(len(contents.header), len(contents.body))
    front = MAGICS[purpose] + bytes([VERSION]) + lengths + contents.header + contents.body + contents.signature
    padding = -(len(front) + _PADDING.size) % PADDED_TO_BYTES
    return front + bytes(padding) + _PADDING.pack(padding)


def unpacked(purpose: Purpose, content: bytes) -> Contents:
    """Return what lies in a container of this purpose; ANOTHER_KIND, TOO_NEW or DAMAGED. Checks no signature."""
    _check_front(purpose, content)
    header_length, body_length = _LENGTHS.unpack_from(content, _MAGIC_BYTES + 1)
    (padding,) = _PADDING.unpack_from(content, len(content) - _PADDING.size)
    body_at = _FRONT_BYTES + header_length
    signature_at = body_at + body_length
    end = signature_at + SIGNATURE_BYTES
    if (
        header_length > HEADER_LIMIT_BYTES
        or body_length > BODY_LIMIT_BYTES
        or padding >= PADDED_TO_BYTES
        or end + padding + _PADDING.size != len(content)
        or len(content) % PADDED_TO_BYTES
        or any(content[end : end + padding])
    ):
        raise ExchangeRefused(ExchangeFault.DAMAGED)
    header, body = content[_FRONT_BYTES:body_at], content[body_at:signature_at]
    return Contents(header, body, to_sign(purpose, header, body), content[signature_at:end])


def purpose_of(content: bytes) -> Purpose | None:
    """Return what a container claims to be for by its first bytes, None for nothing of ours."""
    return next((each for each, magic in MAGICS.items() if content.startswith(magic)), None)


def _check_front(purpose: Purpose, content: bytes) -> None:
    magic = content[:_MAGIC_BYTES]
    if magic != MAGICS[purpose]:
        is_ours = magic in MAGICS.values()
        raise ExchangeRefused(ExchangeFault.ANOTHER_KIND if is_ours else ExchangeFault.DAMAGED)
    if len(content) > _MAGIC_BYTES and content[_MAGIC_BYTES] > VERSION:
        raise ExchangeRefused(ExchangeFault.TOO_NEW)
    if len(content) < PADDED_TO_BYTES or content[_MAGIC_BYTES] != VERSION:
        raise ExchangeRefused(ExchangeFault.DAMAGED)
