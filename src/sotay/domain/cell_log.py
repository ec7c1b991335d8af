"""What the log of a cell book remembers: acts on people's data and on what the book goes by, without a name."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import Enum


class CellAct(Enum):
    """An act that the log of a cell book remembers; the value is stored."""

    IMPORTED = "imported"
    IMPORT_UNDONE = "import-undone"
    PAPER_ENTERED = "paper-entered"
    PAPER_UNDONE = "paper-undone"
    CUSTODIAN_ADDED = "custodian-added"
    CUSTODIAN_REMOVED = "custodian-removed"
    CUSTODIAN_PUT_BACK = "custodian-put-back"
    HANDED_OVER = "handed-over"
    KEYS_RENEWED = "keys-renewed"
    KEYS_PUT_BACK = "keys-put-back"
    PERSON_EXPORTED = "person-exported"
    PERSON_DELETED = "person-deleted"
    PERSON_BROUGHT_BACK = "person-brought-back"
    SEASON_ARCHIVED = "season-archived"
    SEASON_REOPENED = "season-reopened"
    FILES_ACCEPTED = "files-accepted"
    FILES_TAKEN_BACK = "files-taken-back"
    PUBLISHER_DROPPED = "publisher-dropped"
    PUBLISHER_PUT_BACK = "publisher-put-back"


@dataclass(frozen=True, slots=True)
class LogLine:
    """One line of the log: what was done and to how much, of a season the year.

    It names nobody, since it outlives what it tells of.
    """

    at: datetime
    act: CellAct
    count: int
