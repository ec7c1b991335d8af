"""The plan of a cell book."""

from __future__ import annotations

from sqlalchemy import Connection, func, select

from sotay.domain.backup import Backup, BackupContent
from sotay.domain.store_kind import StoreKind
from sotay.storage.cell.rows import PersonRow, SubmissionRow
from sotay.storage.cell.unit_of_work import SqlCellUnitOfWork
from sotay.storage.plans import StorePlan
from sotay.storage.schema import CELL_REVISIONS
from sotay.storage.store_folder import CELL_DATABASE

APPLICATION_ID = 0x534F4342  # "SOCB"


def _content(connection: Connection, backup: Backup) -> BackupContent:
    return BackupContent(
        backup=backup,
        kind=StoreKind.CELL,
        people=connection.execute(select(func.count()).select_from(PersonRow)).scalar_one(),
        submissions=connection.execute(select(func.count()).select_from(SubmissionRow)).scalar_one(),
    )


CELL_BOOK = StorePlan(
    kind=StoreKind.CELL,
    database=CELL_DATABASE,
    application_id=APPLICATION_ID,
    revisions=CELL_REVISIONS,
    copy_name="So-chi-bo",
    unit_of_work=SqlCellUnitOfWork,
    content=_content,
)
