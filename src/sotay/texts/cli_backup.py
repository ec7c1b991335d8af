"""What sotay backup says."""

from __future__ import annotations

from sotay.domain.backup import Backup, BackupContent, BackupReason
from sotay.domain.store_kind import StoreKind
from sotay.texts.cli import size
from sotay.texts.dates import moment
from sotay.texts.stores import content_words
from sotay.texts.stores import store_name as _store


def no_backups(kind: StoreKind = StoreKind.HANDBOOK) -> str:
    """Say that there is no backup."""
    return f"{_store(kind).capitalize()} này chưa có bản sao lưu nào."


def no_such_backup(named: str) -> str:
    """Say that no backup has this number or path."""
    return f"Không có bản sao lưu «{named}». Đồng chí xem danh sách bằng lệnh sotay backup list."


def backup_line(backup: Backup) -> str:
    """Describe one backup in a list."""
    return (
        f"{backup.sequence:>6}  {moment(backup.made_at)}  {backup_reason(backup.reason)}, "
        f"{size(backup.size_bytes)}  {backup.path.name}"
    )


def backup_reason(reason: BackupReason) -> str:
    """Say why a backup was made."""
    match reason:
        case BackupReason.ON_CLOSE:
            return "khi thoát"
        case BackupReason.ON_DEMAND:
            return "theo yêu cầu"
        case BackupReason.BEFORE_MIGRATION:
            return "trước khi nâng cấp"
        case BackupReason.BEFORE_RESTORE:
            return "trước khi khôi phục"
        case BackupReason.BEFORE_IMPORT:
            return "trước khi nhập dữ liệu"
        case BackupReason.BEFORE_UPDATE:
            return "trước khi đổi bản danh mục, mẫu"


def backup_made(backup: Backup) -> str:
    """Say that a backup was made and checked."""
    return f"Đã sao lưu và kiểm tra: {backup.path} ({size(backup.size_bytes)})."


def backup_good(content: BackupContent) -> str:
    """Say that a backup passed its checks."""
    return f"Bản sao lưu {content.backup.sequence} tốt: {content_words(content)}."


def would_restore(content: BackupContent) -> str:
    """Say what a restore would bring back."""
    return f"Sẽ đưa {_store(content.kind)} về bản sao lưu {content.backup.sequence}: {content_words(content)}."


def restored(backup: Backup | None, content: BackupContent) -> str:
    """Say that a restore is done and where the former state is."""
    name, sequence = _store(content.kind), content.backup.sequence
    if backup is None:
        return (
            f"Đã đưa {name} về bản sao lưu {sequence}. Bản trước đó hỏng nên được để riêng, nguyên vẹn, trong thư mục "
            f"của {name}; không xoá gì."
        )
    return f"Đã đưa {name} về bản sao lưu {sequence}. Bản trước đó được giữ thành bản sao lưu {backup.sequence}."
