"""The first schema: checklists, assessments with answers and log, forms, reviews, profile, settings."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Create all tables."""
    _create_assessments()
    _create_reviews()
    _create_records()


def _create_assessments() -> None:
    op.create_table(
        "checklist",
        sa.Column("hash", sa.String(), nullable=False),
        sa.Column("version", sa.String(), nullable=False),
        sa.Column("item_count", sa.Integer(), nullable=False),
        sa.Column("content", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("hash", name="pk_checklist"),
    )
    op.create_table(
        "accepted_checklist",
        sa.Column("sequence", sa.Integer(), nullable=False),
        sa.Column("checklist_hash", sa.String(), nullable=False),
        sa.Column("accepted_at", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("sequence", name="pk_accepted_checklist"),
        sa.UniqueConstraint("checklist_hash", name="uq_accepted_checklist_checklist_hash"),
        sa.ForeignKeyConstraint(
            ["checklist_hash"], ["checklist.hash"], name="fk_accepted_checklist_checklist_hash_checklist"
        ),
    )
    op.create_table(
        "assessment",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("period", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("start_day", sa.String(), nullable=False),
        sa.Column("end_day", sa.String(), nullable=False),
        sa.Column("due", sa.String(), nullable=False),
        sa.Column("checklist_hash", sa.String(), nullable=False),
        sa.Column("opened_at", sa.String(), nullable=False),
        sa.Column("closed_at", sa.String(), nullable=True),
        sa.Column("last_item", sa.String(), nullable=True),
        sa.Column("deleted_at", sa.String(), nullable=True),
        sa.PrimaryKeyConstraint("id", name="pk_assessment"),
        sa.UniqueConstraint("period", name="uq_assessment_period"),
        sa.ForeignKeyConstraint(["checklist_hash"], ["checklist.hash"], name="fk_assessment_checklist_hash_checklist"),
    )
    op.create_index("ix_assessment_end_day", "assessment", ["end_day"])
    op.create_table(
        "answer",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("assessment_id", sa.Integer(), nullable=False),
        sa.Column("manifestation_id", sa.String(), nullable=False),
        sa.Column("level", sa.String(), nullable=True),
        sa.Column("done_well", sa.String(), nullable=False),
        sa.Column("shortcoming", sa.String(), nullable=False),
        sa.Column("cause", sa.String(), nullable=False),
        sa.Column("remedy", sa.String(), nullable=False),
        sa.Column("private_note", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_answer"),
        sa.UniqueConstraint("assessment_id", "manifestation_id", name="uq_answer_assessment_id_manifestation_id"),
        sa.ForeignKeyConstraint(
            ["assessment_id"], ["assessment.id"], name="fk_answer_assessment_id_assessment", ondelete="CASCADE"
        ),
    )
    op.create_index("ix_answer_levels", "answer", ["assessment_id", "manifestation_id", "level"])
    op.create_table(
        "period_event",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("assessment_id", sa.Integer(), nullable=False),
        sa.Column("act", sa.String(), nullable=False),
        sa.Column("at", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_period_event"),
        sa.ForeignKeyConstraint(
            ["assessment_id"], ["assessment.id"], name="fk_period_event_assessment_id_assessment", ondelete="CASCADE"
        ),
    )
    op.create_index("ix_period_event_assessment_id", "period_event", ["assessment_id"])


def _create_reviews() -> None:
    op.create_table(
        "form",
        sa.Column("hash", sa.String(), nullable=False),
        sa.Column("content", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("hash", name="pk_form"),
    )
    op.create_table(
        "review",
        sa.Column("year", sa.Integer(), nullable=False),
        sa.Column("form_hash", sa.String(), nullable=False),
        sa.Column("texts", sa.String(), nullable=False),
        sa.Column("points", sa.String(), nullable=False),
        sa.Column("choices", sa.String(), nullable=False),
        sa.Column("stated", sa.String(), nullable=False),
        sa.Column("place", sa.String(), nullable=False),
        sa.Column("signed_on", sa.String(), nullable=True),
        sa.Column("edited_at", sa.String(), nullable=True),
        sa.PrimaryKeyConstraint("year", name="pk_review"),
        sa.ForeignKeyConstraint(["form_hash"], ["form.hash"], name="fk_review_form_hash_form"),
    )


def _create_records() -> None:
    op.create_table(
        "profile",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("content", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_profile"),
        sa.CheckConstraint("id = 1", name=op.f("ck_profile_single")),
    )
    op.create_table(
        "setting",
        sa.Column("key", sa.String(), nullable=False),
        sa.Column("value", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("key", name="pk_setting"),
    )
    bookkeeping = op.create_table(
        "bookkeeping",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("is_changed", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_bookkeeping"),
        sa.CheckConstraint("id = 1", name=op.f("ck_bookkeeping_single")),
    )
    op.bulk_insert(bookkeeping, [{"id": 1, "is_changed": True}])
