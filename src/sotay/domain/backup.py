"""What is known of one backup without opening it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import Enum
from pathlib import Path

from sotay.domain.store_kind import StoreKind


class BackupReason(Enum):
    """Why a backup was made; the value is part of its file name."""

    ON_CLOSE = "close"
    ON_DEMAND = "demand"
    BEFORE_MIGRATION = "migration"
    BEFORE_RESTORE = "restore"
    BEFORE_IMPORT = "import"
    BEFORE_UPDATE = "update"


@dataclass(frozen=True, slots=True)
class Backup:
    """One backup: a folder with the database and its key file. ``sequence`` orders backups, never the clock."""

    path: Path
    sequence: int
    made_at: datetime
    reason: BackupReason
    size_bytes: int


@dataclass(frozen=True, slots=True)
class BackupContent:
    """What a verified backup holds: periods, answers and reviews of a handbook, or people and submissions of a cell."""

    backup: Backup
    periods: int = 0
    answers: int = 0
    reviews: int = 0
    kind: StoreKind = StoreKind.HANDBOOK
    people: int = 0
    submissions: int = 0


@dataclass(frozen=True, slots=True)
class StoreFacts:
    """What "Dữ liệu của tôi" shows of a handbook."""

    folder: Path
    size_bytes: int
    free_bytes: int
    is_sample: bool
    is_removable: bool
    last_backup: Backup | None
