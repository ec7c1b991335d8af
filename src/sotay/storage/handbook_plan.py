"""The plan of a member's handbook."""

from __future__ import annotations

from sqlalchemy import Connection, func, select

from sotay.domain.backup import Backup, BackupContent
from sotay.domain.store_kind import StoreKind
from sotay.storage.engine import APPLICATION_ID, DATABASE
from sotay.storage.plans import StorePlan
from sotay.storage.rows import AnswerRow, AssessmentRow, ReviewRow
from sotay.storage.schema import HANDBOOK_REVISIONS
from sotay.storage.unit_of_work import SqlUnitOfWork


def _content(connection: Connection, backup: Backup) -> BackupContent:
    is_there = AssessmentRow.deleted_at.is_(None)
    answers = select(func.count()).select_from(AnswerRow).join(AssessmentRow).where(is_there)
    return BackupContent(
        backup=backup,
        periods=connection.execute(select(func.count()).select_from(AssessmentRow).where(is_there)).scalar_one(),
        answers=connection.execute(answers).scalar_one(),
        reviews=connection.execute(select(func.count()).select_from(ReviewRow)).scalar_one(),
    )


HANDBOOK = StorePlan(
    kind=StoreKind.HANDBOOK,
    database=DATABASE,
    application_id=APPLICATION_ID,
    revisions=HANDBOOK_REVISIONS,
    copy_name="So-tay-dang-vien",
    unit_of_work=SqlUnitOfWork,
    content=_content,
)
