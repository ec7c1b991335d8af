"""Every expected trouble of new versions of a checklist; as in ``domain.errors``, facts are short."""

from __future__ import annotations

from dataclasses import dataclass

from sotay.domain.errors import SotayError


@dataclass(eq=False)
class NothingToMoveTo(SotayError):
    """The period has the version in force already, or does not stand where a move left it."""

    period: str
