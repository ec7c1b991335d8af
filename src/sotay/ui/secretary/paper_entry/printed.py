"""What sheets are printed from and typed by, as the catalogue has it now."""

from __future__ import annotations

from dataclasses import dataclass

from sotay.domain.form import ReviewForm
from sotay.domain.manifestation import Checklist
from sotay.services.catalog_port import Catalog


@dataclass(frozen=True, slots=True)
class Printed:
    """The checklist, and the forms of the review."""

    checklist: Checklist
    forms: tuple[ReviewForm, ...]


def read_printed(catalog: Catalog) -> Printed:
    """Read both; takes a while, so on the worker. FileHasProblems, FileNotReadable."""
    return Printed(catalog.shipped_checklist(), catalog.forms()[0])
