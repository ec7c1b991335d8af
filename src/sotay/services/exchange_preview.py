"""What a file is that somebody opened with the program, as far as it tells without any key."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from pathlib import Path

from sotay.domain.catalog_package import ENDING, CatalogPackage
from sotay.domain.errors import FileNotReadable
from sotay.domain.exchange_errors import ExchangeRefused
from sotay.domain.exchange_fault import ExchangeFault
from sotay.domain.key_card import CardKind, KeyCard
from sotay.services.exchange_files import read_exchange_file
from sotay.services.exchange_port import Exchange

RECEIPT_ENDING = ".biennhan"


class OpenedKind(Enum):
    """What a file is; a sealed one is told by its name alone."""

    CELL_CARD = "cell-card"
    MEMBER_CARD = "member-card"
    SUBMISSION = "submission"
    RECEIPT = "receipt"
    DAMAGED_CARD = "damaged-card"
    PACKAGE = "package"
    REFUSED_PACKAGE = "refused-package"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class FilePreview:
    """A file with what it tells of itself; ``card`` only of a whole card, ``package`` of one whose signature holds.

    ``refusal`` says why a package is none that could be accepted.
    """

    path: Path
    kind: OpenedKind
    size_bytes: int
    card: KeyCard | None = None
    package: CatalogPackage | None = None
    refusal: ExchangeRefused | None = None


def look_at_file(path: Path, *, exchange: Exchange) -> FilePreview:
    """Return what a file is; takes nothing in. FileNotReadable."""
    content = read_exchange_file(path)
    try:
        size = path.stat().st_size
    except OSError as error:
        raise FileNotReadable(path) from error
    if exchange.is_package(content) or path.suffix.casefold() == ENDING:
        return _package(path, size, content, exchange)
    if exchange.is_sealed(content):
        is_receipt = path.suffix.casefold() == RECEIPT_ENDING
        return FilePreview(path, OpenedKind.RECEIPT if is_receipt else OpenedKind.SUBMISSION, size)
    try:
        card = exchange.read_card(content)
    except ExchangeRefused as refused:
        is_card = refused.fault is not ExchangeFault.NOT_A_CARD
        return FilePreview(path, OpenedKind.DAMAGED_CARD if is_card else OpenedKind.UNKNOWN, size)
    kind = OpenedKind.CELL_CARD if card.card_kind is CardKind.CELL else OpenedKind.MEMBER_CARD
    return FilePreview(path, kind, size, card)


def _package(path: Path, size: int, content: bytes, exchange: Exchange) -> FilePreview:
    try:
        package = exchange.read_package(content)
    except ExchangeRefused as refused:
        return FilePreview(path, OpenedKind.REFUSED_PACKAGE, size, refusal=refused)
    return FilePreview(path, OpenedKind.PACKAGE, size, package=package)
