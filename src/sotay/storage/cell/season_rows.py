"""The tables of the review season in a cell book.

By person first, so that all of one person, and of one cell in the book of a committee, lies together; what is asked
over everybody is kept as counts.
"""

from __future__ import annotations

from sqlalchemy import ForeignKey, ForeignKeyConstraint, Index
from sqlalchemy.orm import Mapped, mapped_column

from sotay.storage.cell.rows import CellRow

_WITHOUT_ROWID = {"sqlite_with_rowid": False}

UNREVIEWED = "unreviewed"
"""Stands among the stages of the counts for those who were not reviewed."""


def _person() -> Mapped[int]:
    return mapped_column(ForeignKey("person.id", ondelete="CASCADE"), primary_key=True)


class SeasonRow(CellRow):
    """What was written once for a season; ``archived`` is the season as it stood, its members in rows of their own."""

    __tablename__ = "season"

    year: Mapped[int] = mapped_column(primary_key=True)
    archived_at: Mapped[str | None]
    sheet: Mapped[str | None]
    archived: Mapped[str | None]


class ArchivedMemberRow(CellRow):
    """One member as he stood when the season was archived."""

    __tablename__ = "archived_member"
    __table_args__ = (Index("ix_archived_member_year", "year"),)

    person_id: Mapped[int] = _person()
    year: Mapped[int] = mapped_column(primary_key=True)
    place: Mapped[int]
    content: Mapped[str]


class MirrorRow(CellRow):
    """A mirror that was told, with what it was made from; ``items`` are the names that its rows had.

    ``checklist`` is the one it was told by, whole.
    """

    __tablename__ = "mirror"

    year: Mapped[int] = mapped_column(primary_key=True)
    release: Mapped[str]
    items: Mapped[str]
    checklist: Mapped[str | None]


class OpinionRow(CellRow):
    """What one stage said of a person; ``level`` is "" for a stage that the person does not have.

    ``upon`` keeps with a decision the proposal that it was made upon.
    """

    __tablename__ = "opinion"
    __table_args__ = _WITHOUT_ROWID

    person_id: Mapped[int] = _person()
    year: Mapped[int] = mapped_column(primary_key=True)
    stage: Mapped[str] = mapped_column(primary_key=True)
    level: Mapped[str]
    given_on: Mapped[str | None]
    reason: Mapped[str]
    upon: Mapped[str]


class ReplacedDecisionRow(CellRow):
    """A decision that a later one took the place of, numbered from 0 for the oldest."""

    __tablename__ = "replaced_decision"
    __table_args__ = _WITHOUT_ROWID

    person_id: Mapped[int] = _person()
    year: Mapped[int] = mapped_column(primary_key=True)
    number: Mapped[int] = mapped_column(primary_key=True)
    level: Mapped[str]
    given_on: Mapped[str | None]
    reason: Mapped[str]
    upon: Mapped[str]


class ReviewNoteRow(CellRow):
    """What was noted of a person; no row where nothing is."""

    __tablename__ = "review_note"
    __table_args__ = (Index("ix_review_note_year", "year"), _WITHOUT_ROWID)

    person_id: Mapped[int] = _person()
    year: Mapped[int] = mapped_column(primary_key=True)
    unreviewed: Mapped[str]
    grounds: Mapped[str]
    remark: Mapped[str]
    basis: Mapped[str]


class SuggestionRow(CellRow):
    """What the level above asks a person to review."""

    __tablename__ = "suggestion"
    __table_args__ = (Index("ix_suggestion_person", "person_id", "year"),)

    id: Mapped[str] = mapped_column(primary_key=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id", ondelete="CASCADE"))
    year: Mapped[int]
    text: Mapped[str]
    given_by: Mapped[str]
    given_on: Mapped[str | None]
    written_at: Mapped[str]


class VoteRow(CellRow):
    """One round of votes: choices and papers."""

    __tablename__ = "vote"

    year: Mapped[int] = mapped_column(primary_key=True)
    round: Mapped[str] = mapped_column(primary_key=True)
    choices: Mapped[str]
    papers: Mapped[str]


class VoteLineRow(CellRow):
    """The votes on one person; a tally typed by hand may name one twice."""

    __tablename__ = "vote_line"
    __table_args__ = (
        ForeignKeyConstraint(["year", "round"], ["vote.year", "vote.round"], ondelete="CASCADE"),
        Index("ix_vote_line_vote", "year", "round"),
    )

    person_id: Mapped[int] = _person()
    year: Mapped[int] = mapped_column(primary_key=True)
    round: Mapped[str] = mapped_column(primary_key=True)
    place: Mapped[int] = mapped_column(primary_key=True)
    votes: Mapped[str]
    blank: Mapped[int]


class ReviewCountRow(CellRow):
    """How many of those who are reviewed a stage gave a level, or who lack it (""); what a recount gives.

    Those who are to be reviewed and were not, by a reason that somebody wrote, count under ``UNREVIEWED`` alone.
    """

    __tablename__ = "review_count"
    __table_args__ = _WITHOUT_ROWID

    year: Mapped[int] = mapped_column(primary_key=True)
    unit_id: Mapped[int] = mapped_column(ForeignKey("unit.id"), primary_key=True)
    stage: Mapped[str] = mapped_column(primary_key=True)
    level: Mapped[str] = mapped_column(primary_key=True)
    people: Mapped[int]
