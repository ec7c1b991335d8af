"""What reads rosters from the files that people keep, as a protocol."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Protocol

from sotay.domain.roster import Person
from sotay.domain.roster_merge import RosterRow
from sotay.domain.unit import Unit


class RosterFiles(Protocol):
    """Reading the people of a cell from the files that people keep."""

    def read(self, path: Path, today: date) -> tuple[Person, ...]:
        """Return the people of a CSV or Excel file; FileHasProblems with rows and columns, FileNotReadable."""

    def look(self, path: Path, today: date, *, turns_old_text: bool = False) -> tuple[RosterRow, ...]:
        """Return the rows of a file with what each says; ``turns_old_text`` reads old fonts, a problem otherwise."""

    def read_units(self, path: Path) -> tuple[Unit, ...]:
        """Return the cells of a committee in a CSV or Excel file; FileHasProblems, FileNotReadable."""
