"""Packages of data files: two lines of text and the signature, then the files as they were written, one after another.

Anybody can read one in an editor of texts. The format is in docs/exchange-format.md.
"""

from __future__ import annotations

import re
import struct
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from nacl.exceptions import BadSignatureError
from nacl.signing import VerifyKey

from sotay.domain import file_version
from sotay.domain.catalog_file import CatalogFile, CatalogKind
from sotay.domain.catalog_package import CatalogPackage, PackedFile
from sotay.domain.exchange_errors import ExchangeRefused, NameMissing
from sotay.domain.exchange_fault import ExchangeFault
from sotay.domain.key_card import card_name, is_card_name
from sotay.domain.plain import to_json
from sotay.exchange.cards import hex_bytes
from sotay.exchange.fingerprint import fingerprint_of
from sotay.exchange.identity import Identity
from sotay.exchange.strict_json import read_json

VERSION = 1
SIZE_LIMIT_BYTES = 6_000_000
HEADER_LIMIT_BYTES = 32 * 1024
FILE_LIMIT_BYTES = 1_000_000
FILES_LIMIT = 50
NUMBER_LIMIT = 1_000_000
_FIRST_WORD = b"SOTAY-DANHMUC"
_SIGNED_AS = b"sotay/catalog/v1\0"
_LENGTHS = struct.Struct(">II")
_KEY_DIGITS = 64
_SIGNATURE_DIGITS = 128
_VERSION_DIGITS = 3
_ID = re.compile(r"[A-Za-z0-9]+([-._][A-Za-z0-9]+)*")
_ID_LIMIT = 80
_LINE_OF_YAML = re.compile(r"\s*(#|-|[^\s:]+\s*:)")


@dataclass(frozen=True, slots=True)
class FileEntry:
    """What the header says of one file; ``size`` in bytes."""

    file_kind: CatalogKind
    file_id: str
    version: str
    number: int
    size: int


@dataclass(frozen=True, slots=True)
class PackageFacts:
    """The header of a package; ``name`` and ``made_at`` are claims of whoever has the key."""

    name: str
    sign_key: str
    made_at: datetime
    files: tuple[FileEntry, ...]


def make_package(files: Sequence[PackedFile], *, publisher: Identity, name: str, made_at: datetime) -> CatalogPackage:
    """Return a signed package; NameMissing for a name that it cannot carry, TOO_LARGE beyond the limits."""
    written = card_name(name)
    if not written:
        raise NameMissing
    texts = [each.file.text.encode("utf-8") for each in files]
    entries = tuple(
        FileEntry(each.file.kind, each.file.id, each.file.version, each.number, len(text))
        for each, text in zip(files, texts, strict=True)
    )
    header = to_json(PackageFacts(written, publisher.sign_key, made_at, entries)).encode("utf-8")
    body = b"".join(texts)
    signature = publisher.signing.sign(_to_sign(header, body)).signature.hex().encode("ascii")
    content = b"%s %d\n%s\n%s\n%s" % (_FIRST_WORD, VERSION, header, signature, body)
    if len(files) > FILES_LIMIT or any(len(text) > FILE_LIMIT_BYTES for text in texts):
        raise ExchangeRefused(ExchangeFault.TOO_LARGE)
    return read_package(content)


def read_package(content: bytes) -> CatalogPackage:
    """Return the package of a file; ExchangeRefused with the first check that failed.

    Order: size, first word, version, lines, header, length, signature over the exact bytes, then what the header says.
    Nothing is let pass that a package of ours does not have: no mark in front, no other line ends, no other order.
    """
    if len(content) > SIZE_LIMIT_BYTES:
        raise ExchangeRefused(ExchangeFault.TOO_LARGE)
    _check_first(content)
    try:
        _, header, signature, body = content.split(b"\n", 3)
    except ValueError:
        raise ExchangeRefused(ExchangeFault.DAMAGED) from None
    if len(header) > HEADER_LIMIT_BYTES:
        raise ExchangeRefused(ExchangeFault.DAMAGED)
    facts = read_json(PackageFacts, header, ExchangeFault.DAMAGED)
    if sum(each.size for each in facts.files) != len(body):
        raise ExchangeRefused(ExchangeFault.DAMAGED)  # cut, or something is left over
    _check_signature(facts.sign_key, signature, header, body)
    if to_json(facts).encode("utf-8") != header or not _is_sound(facts):
        raise ExchangeRefused(ExchangeFault.DAMAGED)
    return CatalogPackage(
        publisher_name=facts.name,
        publisher_key=facts.sign_key,
        fingerprint=publisher_fingerprint(facts.sign_key),
        made_at=facts.made_at,
        files=_files(facts, body),
        content=content,
    )


def is_package(content: bytes) -> bool:
    """Tell whether a file begins as a package does."""
    return content.startswith(_FIRST_WORD)


def publisher_fingerprint(sign_key: str) -> str:
    """Return the fingerprint of a publisher's key, another one than that of any card with the same key."""
    return fingerprint_of(b"publisher\0" + bytes.fromhex(sign_key))


def _check_first(content: bytes) -> None:
    line, _, _ = content[: len(_FIRST_WORD) + 2 + _VERSION_DIGITS].partition(b"\n")
    word, _, version = line.partition(b" ")
    if word != _FIRST_WORD:
        raise ExchangeRefused(ExchangeFault.NOT_SIGNED if _looks_like_yaml(content) else ExchangeFault.NOT_A_PACKAGE)
    if not version.isdigit() or len(version) > _VERSION_DIGITS:
        raise ExchangeRefused(ExchangeFault.DAMAGED)
    if int(version) > VERSION:
        raise ExchangeRefused(ExchangeFault.TOO_NEW)
    if version != b"%d" % VERSION:
        raise ExchangeRefused(ExchangeFault.DAMAGED)


def _looks_like_yaml(content: bytes) -> bool:
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError:
        return False
    first = next((line for line in text.split("\n") if line.strip()), "")
    return "\0" not in text and _LINE_OF_YAML.match(first) is not None


def _check_signature(sign_key: str, written: bytes, header: bytes, body: bytes) -> None:
    try:
        key = VerifyKey(hex_bytes(sign_key, _KEY_DIGITS))
        signature = hex_bytes(written.decode("ascii"), _SIGNATURE_DIGITS)
    except ValueError:
        raise ExchangeRefused(ExchangeFault.DAMAGED) from None
    try:
        key.verify(_to_sign(header, body), signature)
    except (ValueError, BadSignatureError):
        raise ExchangeRefused(ExchangeFault.BAD_SIGNATURE) from None


def _to_sign(header: bytes, body: bytes) -> bytes:
    return _SIGNED_AS + _LENGTHS.pack(len(header), len(body)) + header + body


def _is_sound(facts: PackageFacts) -> bool:
    entries = facts.files
    return (
        is_card_name(facts.name)
        and 0 < len(entries) <= FILES_LIMIT
        and len({(each.file_kind, each.file_id) for each in entries}) == len(entries)
        and all(map(_is_sound_entry, entries))
    )


def _is_sound_entry(entry: FileEntry) -> bool:
    return (
        len(entry.file_id) <= _ID_LIMIT
        and _ID.fullmatch(entry.file_id) is not None
        and file_version.SHAPE.fullmatch(entry.version) is not None
        and 0 < entry.number < NUMBER_LIMIT
        and 0 < entry.size <= FILE_LIMIT_BYTES
    )


def _files(facts: PackageFacts, body: bytes) -> tuple[PackedFile, ...]:
    found, at = [], 0
    for entry in facts.files:
        try:
            text = body[at : at + entry.size].decode("utf-8")
        except UnicodeDecodeError:
            raise ExchangeRefused(ExchangeFault.DAMAGED) from None
        found.append(PackedFile(CatalogFile(entry.file_kind, entry.file_id, entry.version, text), entry.number))
        at += entry.size
    return tuple(found)
