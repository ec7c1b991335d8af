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
