"""The kinds of files that the catalog consists of: what reads each, what names it, where the shipped ones lie.

A new kind is a row of the table and nothing else.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from sotay.catalog.cell_paper_file import read_cell_paper
from sotay.catalog.checklist_file import read_checklist
from sotay.catalog.commitment_file import read_commitment_form
from sotay.catalog.form_file import read_form
from sotay.catalog.layout_file import read_layout
from sotay.catalog.loading import Read
from sotay.catalog.review_checks_file import read_review_checks
from sotay.catalog.review_rules_file import read_review_rules
from sotay.domain.catalog_file import CatalogKind
from sotay.domain.cell_paper import PaperTemplate
from sotay.domain.commitment import CommitmentForm
from sotay.domain.form import ReviewForm
from sotay.domain.layout import PageLayout
from sotay.domain.manifestation import Checklist
from sotay.domain.precheck import ReviewChecks
from sotay.domain.review_rules import ReviewRules

T = TypeVar("T")

PHRASES_ID = "review-checks"
"""There is one file of phrases, which has no name of its own."""


@dataclass(frozen=True, slots=True)
class FileKind(Generic[T]):
    """One kind of files; ``place`` is a folder of such files or the one file, under the folder of shipped data."""

    place: str
    read: Read[T]
    id_of: Callable[[T], str]


CHECKLIST: FileKind[Checklist] = FileKind("manifestations.yaml", read_checklist, lambda checklist: checklist.id)
FORM: FileKind[ReviewForm] = FileKind("forms", read_form, lambda form: form.id)
COMMITMENT: FileKind[CommitmentForm] = FileKind("commitments", read_commitment_form, lambda form: form.id)
LAYOUT: FileKind[PageLayout] = FileKind("layouts", read_layout, lambda layout: layout.id)
PHRASES: FileKind[ReviewChecks] = FileKind("review-checks.yaml", read_review_checks, lambda _checks: PHRASES_ID)
RULES: FileKind[ReviewRules] = FileKind("review-rules", read_review_rules, lambda rules: rules.id)
CELL_PAPER: FileKind[PaperTemplate] = FileKind("cell-papers", read_cell_paper, lambda paper: paper.kind.value)
COMMITTEE_PAPER: FileKind[PaperTemplate] = FileKind("committee-papers", read_cell_paper, CELL_PAPER.id_of)

FILE_KINDS: Mapping[CatalogKind, FileKind[Any]] = {
    CatalogKind.CHECKLIST: CHECKLIST,
    CatalogKind.FORM: FORM,
    CatalogKind.COMMITMENT: COMMITMENT,
    CatalogKind.LAYOUT: LAYOUT,
    CatalogKind.PHRASES: PHRASES,
    CatalogKind.RULES: RULES,
    CatalogKind.CELL_PAPER: CELL_PAPER,
    CatalogKind.COMMITTEE_PAPER: COMMITTEE_PAPER,
}
