"""The tables of the review season in the first schema of a cell book; a later revision never changes this file."""

import sqlalchemy as sa
from alembic import op


def create_season() -> None:
    """Make every table of the season."""
    _create_year()
    _create_ratings()
    _create_notes()
    _create_votes()
    _create_review_counts()


def _create_year() -> None:
    op.create_table(
        "season",
        sa.Column("year", sa.Integer(), nullable=False),
        sa.Column("archived_at", sa.String(), nullable=True),
        sa.Column("sheet", sa.String(), nullable=True),
        sa.Column("archived", sa.String(), nullable=True),
        sa.PrimaryKeyConstraint("year", name="pk_season"),
    )
    op.create_table(
        "archived_member",
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("year", sa.Integer(), nullable=False),
        sa.Column("place", sa.Integer(), nullable=False),
        sa.Column("content", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("person_id", "year", name="pk_archived_member"),
        _of_person("archived_member"),
    )
    op.create_index("ix_archived_member_year", "archived_member", ["year"])
    op.create_table(
        "mirror",
        sa.Column("year", sa.Integer(), nullable=False),
        sa.Column("release", sa.String(), nullable=False),
        sa.Column("items", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("year", name="pk_mirror"),
    )


def _create_ratings() -> None:
    op.create_table(
        "opinion",
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("year", sa.Integer(), nullable=False),
        sa.Column("stage", sa.String(), nullable=False),
        sa.Column("level", sa.String(), nullable=False),
        sa.Column("given_on", sa.String(), nullable=True),
        sa.Column("reason", sa.String(), nullable=False),
        sa.Column("upon", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("person_id", "year", "stage", name="pk_opinion"),
        _of_person("opinion"),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "replaced_decision",
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("year", sa.Integer(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("level", sa.String(), nullable=False),
        sa.Column("given_on", sa.String(), nullable=True),
        sa.Column("reason", sa.String(), nullable=False),
        sa.Column("upon", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("person_id", "year", "number", name="pk_replaced_decision"),
        _of_person("replaced_decision"),
        sqlite_with_rowid=False,
    )


def _create_notes() -> None:
    op.create_table(
        "review_note",
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("year", sa.Integer(), nullable=False),
        sa.Column("unreviewed", sa.String(), nullable=False),
        sa.Column("grounds", sa.String(), nullable=False),
        sa.Column("remark", sa.String(), nullable=False),
        sa.Column("basis", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("person_id", "year", name="pk_review_note"),
        _of_person("review_note"),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_review_note_year", "review_note", ["year"])
    op.create_table(
        "suggestion",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("year", sa.Integer(), nullable=False),
        sa.Column("text", sa.String(), nullable=False),
        sa.Column("given_by", sa.String(), nullable=False),
        sa.Column("given_on", sa.String(), nullable=True),
        sa.Column("written_at", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_suggestion"),
        _of_person("suggestion"),
    )
    op.create_index("ix_suggestion_person", "suggestion", ["person_id", "year"])


def _create_votes() -> None:
    op.create_table(
        "vote",
        sa.Column("year", sa.Integer(), nullable=False),
        sa.Column("round", sa.String(), nullable=False),
        sa.Column("choices", sa.String(), nullable=False),
        sa.Column("papers", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("year", "round", name="pk_vote"),
    )
    op.create_table(
        "vote_line",
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("year", sa.Integer(), nullable=False),
        sa.Column("round", sa.String(), nullable=False),
        sa.Column("place", sa.Integer(), nullable=False),
        sa.Column("votes", sa.String(), nullable=False),
        sa.Column("blank", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("person_id", "year", "round", "place", name="pk_vote_line"),
        _of_person("vote_line"),
        sa.ForeignKeyConstraint(
            ["year", "round"], ["vote.year", "vote.round"], name="fk_vote_line_year_vote", ondelete="CASCADE"
        ),
    )
    op.create_index("ix_vote_line_vote", "vote_line", ["year", "round"])


def _create_review_counts() -> None:
    op.create_table(
        "review_count",
        sa.Column("year", sa.Integer(), nullable=False),
        sa.Column("unit_id", sa.Integer(), nullable=False),
        sa.Column("stage", sa.String(), nullable=False),
        sa.Column("level", sa.String(), nullable=False),
        sa.Column("people", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("year", "unit_id", "stage", "level", name="pk_review_count"),
        sa.ForeignKeyConstraint(["unit_id"], ["unit.id"], name="fk_review_count_unit_id_unit"),
        sqlite_with_rowid=False,
    )


def _of_person(table: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint(
        ["person_id"], ["person.id"], name=f"fk_{table}_person_id_person", ondelete="CASCADE"
    )
