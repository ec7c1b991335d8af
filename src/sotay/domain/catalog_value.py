"""What the files of the catalog become once they are read."""

from __future__ import annotations

from typing import TypeAlias

from sotay.domain.cell_paper import PaperTemplate
from sotay.domain.commitment import CommitmentForm
from sotay.domain.form import ReviewForm
from sotay.domain.layout import PageLayout
from sotay.domain.manifestation import Checklist
from sotay.domain.precheck import ReviewChecks
from sotay.domain.review_rules import ReviewRules

CatalogValue: TypeAlias = (
    Checklist | ReviewForm | CommitmentForm | PageLayout | ReviewChecks | ReviewRules | PaperTemplate
)


def name_of(value: CatalogValue) -> str:
    """Return what a file calls itself; "" for kinds that have no name."""
    name: str = getattr(value, "title", "") or getattr(value, "name", "")
    return name


def effective_from(value: CatalogValue) -> str:
    """Return the day from which a file is in force as 2026-11-22; "" for kinds that name none."""
    day = getattr(value, "effective_from", "")
    return day if isinstance(day, str) else day.isoformat()
