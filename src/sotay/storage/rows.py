"""The tables of a handbook. Rows never leave this package.

Days and moments are ISO 8601 text, enums are stored by value, snapshots as canonical JSON under their hash.
"""

from __future__ import annotations

from sqlalchemy import CheckConstraint, ForeignKey, Index, MetaData, UniqueConstraint
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

# Names are needed where a later migration rebuilds a table.
NAMING = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s",
    "pk": "pk_%(table_name)s",
}


class Row(DeclarativeBase):
    """The base of all rows."""

    metadata = MetaData(naming_convention=NAMING)


class ChecklistRow(Row):
    """One checklist as it stood, stored once however many periods were answered against it."""

    __tablename__ = "checklist"

    hash: Mapped[str] = mapped_column(primary_key=True)
    version: Mapped[str]
    item_count: Mapped[int]
    content: Mapped[str]


class AcceptedChecklistRow(Row):
    """The order in which checklists were accepted; the last one holds for new periods."""

    __tablename__ = "accepted_checklist"

    sequence: Mapped[int] = mapped_column(primary_key=True)
    checklist_hash: Mapped[str] = mapped_column(ForeignKey("checklist.hash"), unique=True)
    accepted_at: Mapped[str]


class AssessmentRow(Row):
    """One period; ``period`` is written as on the command line, the other columns of it serve queries."""

    __tablename__ = "assessment"

    id: Mapped[int] = mapped_column(primary_key=True)
    period: Mapped[str] = mapped_column(unique=True)
    kind: Mapped[str]
    start_day: Mapped[str]
    end_day: Mapped[str] = mapped_column(index=True)
    due: Mapped[str]
    checklist_hash: Mapped[str] = mapped_column(ForeignKey("checklist.hash"))
    opened_at: Mapped[str]
    closed_at: Mapped[str | None]
    last_item: Mapped[str | None]
    deleted_at: Mapped[str | None]
    audience: Mapped[str] = mapped_column(server_default="")
    membership: Mapped[str] = mapped_column(server_default="")


class AnswerRow(Row):
    """One answer. The covering index keeps lists and the history from reading any of the texts."""

    __tablename__ = "answer"
    __table_args__ = (
        UniqueConstraint("assessment_id", "manifestation_id"),
        Index("ix_answer_levels", "assessment_id", "manifestation_id", "level"),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    assessment_id: Mapped[int] = mapped_column(ForeignKey("assessment.id", ondelete="CASCADE"))
    manifestation_id: Mapped[str]
    level: Mapped[str | None]
    done_well: Mapped[str]
    shortcoming: Mapped[str]
    cause: Mapped[str]
    remedy: Mapped[str]
    private_note: Mapped[str]
    saved_at: Mapped[str | None]


class OtherWordsRow(Row):
    """An answer that was given to the words of another checklist than that of its period, and not confirmed since."""

    __tablename__ = "other_words"

    assessment_id: Mapped[int] = mapped_column(ForeignKey("assessment.id", ondelete="CASCADE"), primary_key=True)
    manifestation_id: Mapped[str] = mapped_column(primary_key=True)
    checklist_hash: Mapped[str] = mapped_column(ForeignKey("checklist.hash"))


class WordingRow(Row):
    """An answer as it stood before another sitting changed it, as JSON."""

    __tablename__ = "wording"
    __table_args__ = (Index("ix_wording_answer", "assessment_id", "manifestation_id"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    assessment_id: Mapped[int] = mapped_column(ForeignKey("assessment.id", ondelete="CASCADE"))
    manifestation_id: Mapped[str]
    kept_at: Mapped[str]
    content: Mapped[str]


class PeriodEventRow(Row):
    """One line of the log of a period."""

    __tablename__ = "period_event"

    id: Mapped[int] = mapped_column(primary_key=True)
    assessment_id: Mapped[int] = mapped_column(ForeignKey("assessment.id", ondelete="CASCADE"), index=True)
    act: Mapped[str]
    at: Mapped[str]
    detail: Mapped[str] = mapped_column(server_default="")


class FormRow(Row):
    """One review form as it stood."""

    __tablename__ = "form"

    hash: Mapped[str] = mapped_column(primary_key=True)
    content: Mapped[str]


class ReviewRow(Row):
    """The saved review of a year; the four mappings and sets are JSON."""

    __tablename__ = "review"

    year: Mapped[int] = mapped_column(primary_key=True)
    form_hash: Mapped[str] = mapped_column(ForeignKey("form.hash"))
    texts: Mapped[str]
    points: Mapped[str]
    choices: Mapped[str]
    stated: Mapped[str]
    place: Mapped[str]
    signed_on: Mapped[str | None]
    edited_at: Mapped[str | None]


class ProfileRow(Row):
    """The one profile, as JSON, so that a new line of it needs no migration."""

    __tablename__ = "profile"
    __table_args__ = (CheckConstraint("id = 1", name="single"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    content: Mapped[str]


class SettingRow(Row):
    """One small setting."""

    __tablename__ = "setting"

    key: Mapped[str] = mapped_column(primary_key=True)
    value: Mapped[str]


class BookkeepingRow(Row):
    """What storage remembers for itself: whether anything changed since the last backup."""

    __tablename__ = "bookkeeping"
    __table_args__ = (CheckConstraint("id = 1", name="single"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    is_changed: Mapped[bool]


class DiaryRow(Row):
    """One diary entry."""

    __tablename__ = "diary"

    id: Mapped[str] = mapped_column(primary_key=True)
    day: Mapped[str] = mapped_column(index=True)
    text: Mapped[str]
    written_at: Mapped[str]
    manifestation_id: Mapped[str | None]
    deleted_at: Mapped[str | None]


class RemedyRow(Row):
    """One remedy."""

    __tablename__ = "remedy"

    id: Mapped[str] = mapped_column(primary_key=True)
    step: Mapped[str]
    opened_on: Mapped[str]
    fault: Mapped[str]
    manifestation_id: Mapped[str | None]
    raised_by: Mapped[str]
    source: Mapped[str | None]
    due: Mapped[str | None]
    progress: Mapped[str]
    result: Mapped[str]
    done_on: Mapped[str | None]
    confirmed_by: Mapped[str]
    deleted_at: Mapped[str | None]


class ProofRow(Row):
    """One proof file, whole; ``owner`` is the id of a diary entry or a remedy, which are never the same."""

    __tablename__ = "proof"

    id: Mapped[str] = mapped_column(primary_key=True)
    owner: Mapped[str] = mapped_column(index=True)
    name: Mapped[str]
    size_bytes: Mapped[int]
    added_on: Mapped[str]
    deleted_at: Mapped[str | None]
    # Last, so that reading the other columns of a row touches none of the pages of its content.
    content: Mapped[bytes]


class CommitmentRow(Row):
    """The commitment of a year with its form, as JSON."""

    __tablename__ = "commitment"

    year: Mapped[int] = mapped_column(primary_key=True)
    content: Mapped[str]


class HandInRow(Row):
    """One sealed submission and what came back, as JSON beside the columns that are looked for."""

    __tablename__ = "hand_in"

    id: Mapped[str] = mapped_column(primary_key=True)
    year: Mapped[int]
    sequence: Mapped[int] = mapped_column(unique=True)
    value: Mapped[str]


class KnownCellRow(Row):
    """The key card of a cell as it was accepted; a changed card of the cell is another row."""

    __tablename__ = "known_cell"

    key: Mapped[str] = mapped_column(primary_key=True)
    name: Mapped[str]
    card: Mapped[str]
    accepted_at: Mapped[str]


class IdentityRow(Row):
    """The member's own signing key, as text; made once."""

    __tablename__ = "identity"
    __table_args__ = (CheckConstraint("id = 1", name="single"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    seed: Mapped[str]
    made_at: Mapped[str]
