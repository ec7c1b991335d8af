"""Putting a backup in the place of a closed store, so that at each moment one of the two opens."""

from __future__ import annotations

import secrets
import shutil
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Any

from sotay.domain.backup import Backup, BackupReason
from sotay.domain.errors import BackupOfAnother, DatabaseDamaged, KeyFileDamaged, KeyFileMissing
from sotay.files import private_mkdir, sync_folder
from sotay.storage import backups, key_file
from sotay.storage.engine import check_integrity, side_files
from sotay.storage.errors import translated
from sotay.storage.key_file import KeyFile
from sotay.storage.keys import Keys
from sotay.storage.lock import acquire
from sotay.storage.plans import StorePlan
from sotay.storage.store_folder import BACKUPS, check_empty, is_store, sweep

_ASIDE = "damaged"


def restore(plan: StorePlan[Any], folder: Path, backup: Path, *, password: str, now: datetime) -> Backup | None:
    """Verify a copy of the backup, keep what is there, swap; see ``SqlStores.restore``."""
    opened = backups.open_keys(plan, backup, password)
    with translated(folder):
        if not is_store(folder) and not (folder / BACKUPS).is_dir():
            check_empty(folder)
        private_mkdir(folder)
    lock = acquire(folder)
    staging = folder / f".sotay-{secrets.token_hex(8)}.tmp"
    try:
        with translated(folder):
            sweep(folder)
            private_mkdir(staging)
            staged = backups.stage(plan, backup, staging, opened)
            present = _present(folder)
            if present is not None and present.vault_id != opened.file.vault_id:
                raise BackupOfAnother(backup)
            kept = _kept(plan, folder, present, opened, now)
            aside = None if kept else _aside(folder, now)
            _swap(folder / plan.database, staged, _newer_than(opened.file, present), aside=aside)
            return kept
    finally:
        shutil.rmtree(staging, ignore_errors=True)
        lock.release()


def _present(folder: Path) -> KeyFile | None:
    try:
        return key_file.read(folder)
    except (KeyFileMissing, KeyFileDamaged):
        return None


def _kept(plan: StorePlan[Any], folder: Path, present: KeyFile | None, opened: Keys, now: datetime) -> Backup | None:
    """Back up what is there; None where there is nothing, or nothing sound."""
    if present is None or not (folder / plan.database).is_file():
        return None
    try:
        # One handbook keeps one master key for life, so the key of the backup opens what is there too.
        database = plan.open(folder / plan.database, opened.database_key)
    except DatabaseDamaged:
        return None
    try:
        check_integrity(database)
        kept = replace(opened, file=present)
        return backups.back_up(plan, database, kept, reason=BackupReason.BEFORE_RESTORE, now=now)
    except DatabaseDamaged:
        return None
    finally:
        database.close()


def _aside(folder: Path, now: datetime) -> Path | None:
    """Return a new folder for what is there and cannot be backed up; None where nothing is there."""
    if not is_store(folder):
        return None
    aside = folder / f"{_ASIDE}-{now.strftime('%Y%m%d-%H%M%S')}-{secrets.token_hex(2)}"
    private_mkdir(aside)
    return aside


def _swap(database: Path, staged: Path, keys: KeyFile, *, aside: Path | None) -> None:
    """Put database and key file in place; where that fails, what was moved aside comes back.

    Where what was there is sound it has the same master key, so that either key file opens either database: a kill at
    any point leaves a handbook that opens.
    """
    folder = database.parent
    moved: list[tuple[Path, Path]] = []
    try:
        if aside is not None:
            for name in key_file.KEY_FILES:
                if (folder / name).is_file():
                    shutil.copyfile(folder / name, aside / name)
            for part in (database, *side_files(database)):
                if part.exists():
                    moved.append((part.rename(aside / part.name), part))
        for side in side_files(database):
            side.unlink(missing_ok=True)
        staged.replace(database)
        key_file.write(folder, keys)
    except BaseException:
        for away, home in reversed(moved):
            away.replace(home)
        raise
    sync_folder(folder)


def _newer_than(keys: KeyFile, present: KeyFile | None) -> KeyFile:
    """Return the key file with a generation above that of the one in place, so that it holds from the first copy on."""
    return replace(keys, generation=max(keys.generation, present.generation if present else 0) + 1)
