"""Every expected trouble of a cell book; as in ``domain.errors``, facts are short and never what a member wrote."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from sotay.domain.errors import SotayError, StoreError


class NoCellBook(StoreError):
    """The folder holds no cell book."""


class NotAHandbook(StoreError):
    """The folder holds a cell book, where a handbook was asked for."""


class NotACellBook(StoreError):
    """The folder holds a member's handbook, where a cell book was asked for."""


@dataclass(eq=False)
class UnknownPerson(SotayError):
    """The roster has nobody of this name."""

    name: str


@dataclass(eq=False)
class SeveralOfThatName(SotayError):
    """More than one person of the roster bears the name; ``labels`` tell them apart."""

    name: str
    labels: tuple[str, ...]


@dataclass(eq=False)
class TooManyFiles(SotayError):
    """A batch holds more files than are taken at once."""

    count: int
    limit: int


@dataclass(eq=False)
class UnknownSubmission(SotayError):
    """The cell book holds no such submission."""


@dataclass(eq=False)
class NothingToUndo(SotayError):
    """The batch is no longer there."""


@dataclass(eq=False)
class KeyOfAnother(SotayError):
    """The card is that of another person of the roster already."""

    name: str


@dataclass(eq=False)
class CardOfAnotherName(SotayError):
    """The card bears another name than the person it is said to be of."""

    on_card: str
    name: str


@dataclass(eq=False)
class NotAMemberCard(SotayError):
    """The card is that of a cell, where one of a member is needed."""


@dataclass(eq=False)
class MemberFingerprintDiffers(SotayError):
    """The fingerprint that was read out is not that of the member's card."""


@dataclass(eq=False)
class NoCellName(SotayError):
    """The cell has no name that a key card could carry."""


@dataclass(eq=False)
class NothingEntered(SotayError):
    """Nothing was typed from the sheet yet."""


@dataclass(eq=False)
class NobodyEntered(SotayError):
    """It is not said who typed the sheet."""


@dataclass(eq=False)
class SignedIsThere(SotayError):
    """A file that the member signed counts already, and nobody said that the sheet takes its place."""

    name: str
    received_on: date


@dataclass(eq=False)
class NoReceiptForPaper(SotayError):
    """A submission that was typed from paper has no sender whom a receipt could be sealed for."""

    name: str


@dataclass(eq=False)
class TooManyCustodians(SotayError):
    """The book has as many custodians as it may have."""

    limit: int


@dataclass(eq=False)
class SamePassword(SotayError):
    """A custodian was given the very password of whoever adds him."""


@dataclass(eq=False)
class UnknownCustodian(SotayError):
    """There is no such custodian, or it is the one who asks."""
