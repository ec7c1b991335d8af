"""The table of sheets of paper that are being typed in."""

from __future__ import annotations

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from sotay.storage.cell.rows import CellRow


class PaperDraftRow(CellRow):
    """One sheet as it was typed so far; it goes with its person, and becomes a submission once it is finished."""

    __tablename__ = "paper_draft"

    person_id: Mapped[int] = mapped_column(ForeignKey("person.id", ondelete="CASCADE"), primary_key=True)
    year: Mapped[int] = mapped_column(primary_key=True)
    content: Mapped[str]
