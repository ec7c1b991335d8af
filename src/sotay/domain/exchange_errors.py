"""Every expected trouble of handing in; as in ``domain.errors``, facts are short and never hold what a member wrote."""

from __future__ import annotations

from dataclasses import dataclass

from sotay.domain.errors import SotayError
from sotay.domain.exchange_fault import ExchangeFault


@dataclass(eq=False)
class ExchangeRefused(SotayError):
    """A key card, a submission or a receipt is refused; nothing was taken from it."""

    fault: ExchangeFault


@dataclass(eq=False)
class CellCardChanged(SotayError):
    """The card of a cell has other keys than the one accepted before; both fingerprints."""

    name: str
    known: str
    offered: str


@dataclass(eq=False)
class FingerprintDiffers(SotayError):
    """The fingerprint that was typed is not that of the card."""


@dataclass(eq=False)
class NameMissing(SotayError):
    """The profile has no name that a key card could carry."""


@dataclass(eq=False)
class UnknownCell(SotayError):
    """The handbook holds no card of this cell."""


@dataclass(eq=False)
class NothingChosen(SotayError):
    """No line was chosen, so that there is nothing to hand in."""


@dataclass(eq=False)
class UnknownLine(SotayError):
    """A list of lines names one that the year does not hold, or gives other words for one that takes none."""

    key: str


@dataclass(eq=False)
class NotALineList(SotayError):
    """A file is no list of lines."""

    line: int


@dataclass(eq=False)
class UnknownHandIn(SotayError):
    """The handbook holds no such hand-in."""
