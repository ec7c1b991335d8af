"""Storing lines of the diary as they are typed, and deleting them."""

from __future__ import annotations

from datetime import date, datetime

from PySide6.QtCore import QObject

from sotay.domain.diary import DiaryEntry, EntryId
from sotay.services.diary import delete_entry, restore_entry, save_entry
from sotay.services.repositories import UnitOfWork
from sotay.services.undoing_purges import PurgedEntry, purge_entry, put_purged_entry_back
from sotay.texts import diary as texts
from sotay.texts import diary_windows as window_texts
from sotay.ui.context import Context
from sotay.ui.member.record_bin import BinActs, BinWords, RecordBin
from sotay.ui.record_saving import RecordSaver


class DiarySaver(RecordSaver[UnitOfWork, DiaryEntry]):
    """Stores lines of the diary."""

    def __init__(self, context: Context, parent: QObject) -> None:
        super().__init__(context, "diary", _save, parent)


class DiaryBin(RecordBin[DiaryEntry, PurgedEntry]):
    """Deletes lines of the diary and brings them back."""

    def __init__(self, context: Context, parent: QObject) -> None:
        words = BinWords(texts.deleted(), texts.brought_back(), window_texts.purged(), window_texts.purged_back())
        super().__init__(context, BinActs(_delete, _restore, _purge, _put_back), words, parent)


def _save(uow: UnitOfWork, entry: DiaryEntry, today: date) -> None:
    save_entry(uow, entry=entry, today=today)


def _delete(uow: UnitOfWork, entry_id: str, now: datetime) -> DiaryEntry:
    return delete_entry(uow, entry_id=EntryId(entry_id), now=now)


def _restore(uow: UnitOfWork, entry_id: str) -> DiaryEntry:
    return restore_entry(uow, entry_id=EntryId(entry_id))


def _purge(uow: UnitOfWork, entry_id: str) -> PurgedEntry:
    return purge_entry(uow, entry_id=EntryId(entry_id))


def _put_back(uow: UnitOfWork, purged: PurgedEntry, now: datetime) -> DiaryEntry:
    return put_purged_entry_back(uow, purged=purged, now=now)
