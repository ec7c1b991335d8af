"""Storing lines of the diary as they are typed."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QObject

from sotay.domain.diary import DiaryEntry
from sotay.services.diary import save_entry
from sotay.services.repositories import UnitOfWork
from sotay.ui.context import Context
from sotay.ui.member.record_saving import RecordSaver


class DiarySaver(RecordSaver[DiaryEntry]):
    """Stores lines of the diary."""

    def __init__(self, context: Context, parent: QObject) -> None:
        super().__init__(context, "diary", _save, parent)


def _save(uow: UnitOfWork, entry: DiaryEntry, today: date) -> None:
    save_entry(uow, entry=entry, today=today)
