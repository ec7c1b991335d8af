"""Storing remedies as they are typed, and deleting them."""

from __future__ import annotations

from datetime import date, datetime

from PySide6.QtCore import QObject

from sotay.domain.remedy import Remedy, RemedyId
from sotay.services.remedies import delete_remedy, restore_remedy, save_remedy
from sotay.services.repositories import UnitOfWork
from sotay.services.undoing_purges import PurgedRemedy, purge_remedy, put_purged_remedy_back
from sotay.texts import remedies as texts
from sotay.texts import remedy_windows as window_texts
from sotay.ui.context import Context
from sotay.ui.member.record_bin import BinActs, BinWords, RecordBin
from sotay.ui.record_saving import RecordSaver


class RemedySaver(RecordSaver[UnitOfWork, Remedy]):
    """Stores remedies."""

    def __init__(self, context: Context, parent: QObject) -> None:
        super().__init__(context, "remedy", _save, parent)


class RemedyBin(RecordBin[Remedy, PurgedRemedy]):
    """Deletes remedies and brings them back."""

    def __init__(self, context: Context, parent: QObject) -> None:
        words = BinWords(texts.deleted(), texts.brought_back(), window_texts.purged(), window_texts.purged_back())
        super().__init__(context, BinActs(_delete, _restore, _purge, _put_back), words, parent)


def _save(uow: UnitOfWork, remedy: Remedy, today: date) -> None:
    save_remedy(uow, remedy=remedy, today=today)


def _delete(uow: UnitOfWork, remedy_id: str, now: datetime) -> Remedy:
    return delete_remedy(uow, remedy_id=RemedyId(remedy_id), now=now)


def _restore(uow: UnitOfWork, remedy_id: str) -> Remedy:
    return restore_remedy(uow, remedy_id=RemedyId(remedy_id))


def _purge(uow: UnitOfWork, remedy_id: str) -> PurgedRemedy:
    return purge_remedy(uow, remedy_id=RemedyId(remedy_id))


def _put_back(uow: UnitOfWork, purged: PurgedRemedy, now: datetime) -> Remedy:
    return put_purged_remedy_back(uow, purged=purged, now=now)
