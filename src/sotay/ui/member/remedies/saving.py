"""Storing remedies as they are typed."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QObject

from sotay.domain.remedy import Remedy
from sotay.services.remedies import save_remedy
from sotay.services.repositories import UnitOfWork
from sotay.ui.context import Context
from sotay.ui.member.record_saving import RecordSaver


class RemedySaver(RecordSaver[Remedy]):
    """Stores remedies."""

    def __init__(self, context: Context, parent: QObject) -> None:
        super().__init__(context, "remedy", _save, parent)


def _save(uow: UnitOfWork, remedy: Remedy, today: date) -> None:
    save_remedy(uow, remedy=remedy, today=today)
