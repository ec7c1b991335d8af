"""Every expected trouble with the cells of a committee and what they send; facts are short, as in ``domain.errors``."""

from __future__ import annotations

from dataclasses import dataclass

from sotay.domain.errors import SotayError


@dataclass(eq=False)
class UnknownUnit(SotayError):
    """The committee's book has no cell of this name."""

    name: str


@dataclass(eq=False)
class SeveralOfThatUnitName(SotayError):
    """More than one cell of the committee's book bears the name."""

    name: str
    count: int


@dataclass(eq=False)
class KeyOfAnotherUnit(SotayError):
    """The card is that of another cell of the committee already, or of the committee itself."""

    name: str


@dataclass(eq=False)
class CardOfAnotherUnitName(SotayError):
    """The card bears another name than the cell that it is said to be of."""

    on_card: str
    name: str


@dataclass(eq=False)
class NotACellCard(SotayError):
    """The card is that of a member, where one of a cell is needed."""


@dataclass(eq=False)
class UnitFingerprintDiffers(SotayError):
    """The fingerprint that was read out is not that of the cell's card."""


@dataclass(eq=False)
class UnitHasSent(SotayError):
    """The cell has sent something, so that it can leave the list and not be deleted from it."""

    name: str


@dataclass(eq=False)
class PersonOfAUnit(SotayError):
    """What the act would change of a person is said by his cell, not by the committee; ``name`` is the person's."""

    name: str


@dataclass(eq=False)
class NothingToRollUp(SotayError):
    """The book has nobody of its own whose review could be sent."""

    year: int
