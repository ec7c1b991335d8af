"""Backups as rows of a list, and sizes in words."""

from __future__ import annotations

from sotay.domain.backup import Backup, BackupReason
from sotay.texts import data as texts
from sotay.texts.dates import moment
from sotay.ui.common.rows import Row

KILO = 1024

_REASONS = {
    BackupReason.ON_CLOSE: texts.reason_on_close,
    BackupReason.ON_DEMAND: texts.reason_on_demand,
    BackupReason.BEFORE_MIGRATION: texts.reason_before_migration,
    BackupReason.BEFORE_RESTORE: texts.reason_before_restore,
    BackupReason.BEFORE_IMPORT: texts.reason_before_import,
    BackupReason.BEFORE_UPDATE: texts.reason_before_update,
}


def backup_row(backup: Backup) -> Row:
    """Return a backup as a row; its key is the path."""
    return Row(
        key=str(backup.path),
        title=moment(backup.made_at),
        note=_REASONS[backup.reason](),
        trailing=size_words(backup.size_bytes),
    )


def size_words(size_bytes: int) -> str:
    """Write a size as people read it, with a decimal comma."""
    if size_bytes < KILO**2:
        return texts.kilobytes(_number(size_bytes / KILO))
    if size_bytes < KILO**3:
        return texts.megabytes(_number(size_bytes / KILO**2))
    return texts.gigabytes(_number(size_bytes / KILO**3))


def _number(value: float) -> str:
    return f"{value:.1f}".replace(".", ",").removesuffix(",0")
