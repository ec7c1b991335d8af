"""What one user act may read and change of the cells of a committee, as protocols.

A committee's book is a cell book that knows cells: it may have people of its own besides.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Protocol

from sotay.domain.collecting import BatchId, MadeReceipt, SubmissionState, TakenBefore
from sotay.domain.hand_in import SubmissionId
from sotay.domain.letter import Header
from sotay.domain.rating import Stage
from sotay.domain.roster import PersonId
from sotay.domain.unit import CollectedRollup, LatestRollup, Unit, UnitId, UnitKey, UnitOwner
from sotay.domain.unit_season import UnitMember, UnitParts


class Units(Protocol):
    """The cells of the committee."""

    def all(self) -> tuple[Unit, ...]:
        """Return every cell by name, numbers by their worth."""

    def get(self, unit_id: UnitId) -> Unit | None:
        """Return one cell."""

    def put(self, unit: Unit) -> None:
        """Store a cell in place of the one of that id."""

    def remove(self, unit_id: UnitId) -> None:
        """Remove a cell with its keys; only one that never sent anything can go."""


class UnitKeys(Protocol):
    """The cells' keys; no more than one of a cell is verified."""

    def get(self, sign_key: str) -> UnitKey | None:
        """Return a key."""

    def owner_of(self, sign_key: str) -> UnitOwner | None:
        """Return a key with the cell that it belongs to."""

    def all(self) -> tuple[UnitKey, ...]:
        """Return every key, the latest first."""

    def of_unit(self, unit_id: UnitId) -> tuple[UnitKey, ...]:
        """Return the keys of a cell, the latest first."""

    def put(self, key: UnitKey) -> None:
        """Store a key in place of the one of that name."""

    def remove(self, sign_key: str) -> None:
        """Remove a key, where there is one."""


class Rollups(Protocol):
    """What the cells sent, with the receipts that were made; what counts of it follows every change."""

    def add(self, collected: CollectedRollup) -> None:
        """Store a roll-up, which from now on counts of its cell and year as a whole."""

    def get(self, rollup_id: SubmissionId) -> CollectedRollup | None:
        """Return one roll-up."""

    def of_unit(self, unit_id: UnitId) -> tuple[CollectedRollup, ...]:
        """Return the roll-ups of a cell, the earliest first."""

    def ids_of_batch(self, batch: BatchId) -> tuple[SubmissionId, ...]:
        """Return the ids of what a batch brought."""

    def years_of_batch(self, batch: BatchId) -> frozenset[int]:
        """Return of which years a batch brought something."""

    def like(self, header: Header) -> tuple[TakenBefore, ...]:
        """Return what was taken under the id of a header, and what its key signed under its number or a later one."""

    def latest_of(self, year: int) -> Mapping[UnitId, LatestRollup]:
        """Return the roll-ups that count of a year."""

    def put_state(self, rollup_id: SubmissionId, state: SubmissionState, comment: str) -> None:
        """Store what the committee said of a roll-up; it counts all the same until another comes."""

    def remove(self, rollup_id: SubmissionId) -> None:
        """Remove a roll-up with its receipts, where there is one; the one before it counts again."""

    def add_receipt(self, receipt: MadeReceipt) -> None:
        """Remember that a receipt was made."""

    def receipts(self, rollup_id: SubmissionId) -> tuple[MadeReceipt, ...]:
        """Return the receipts that were made for a roll-up, the earliest first."""


class Rolled(Protocol):
    """What counts of the roll-ups; ratings and notes of the people are where those of anybody are."""

    def members_of(self, year: int, unit_id: UnitId | None = None) -> tuple[UnitMember, ...]:
        """Return the people of a year's roll-ups, by cell and then by given name; with ``unit_id`` of that cell."""

    def some_members(self, year: int, people: Collection[PersonId]) -> Mapping[PersonId, UnitMember]:
        """Return these people of a year's roll-ups; whom none of them names is missing."""

    def units_of(self, people: Collection[PersonId]) -> Mapping[PersonId, UnitId]:
        """Return the cells that these people are of; the book's own people are missing."""

    def unit_of(self, person_id: PersonId) -> UnitId | None:
        """Return the cell that a person is of, None for the book's own people."""

    def parts_of(self, year: int) -> Mapping[UnitId, UnitParts]:
        """Return what the cells sent of a year beside their people."""

    def levels_of(self, year: int, stage: Stage) -> Mapping[UnitId, Mapping[str, int]]:
        """Return how many people of each cell were given each level at a stage; from counts that are kept."""
