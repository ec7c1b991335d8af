"""What the data files say for a season, as the talks of the page need it."""

from __future__ import annotations

from dataclasses import dataclass

from sotay.domain.form import ReviewForm
from sotay.domain.review_rules import ReviewRules, rules_for
from sotay.services.catalog_port import Catalog


@dataclass(frozen=True, slots=True)
class SeasonRules:
    """The rules and the forms by which the season of a year is held."""

    year: int
    rules: ReviewRules
    forms: tuple[ReviewForm, ...]


def read_rules(catalog: Catalog, year: int) -> SeasonRules:
    """Return what the data files say for a season; UnknownRules. Reads files, on the second worker."""
    versions, _ = catalog.review_rules()
    forms, _ = catalog.forms()
    return SeasonRules(year, rules_for(year, versions), forms)
