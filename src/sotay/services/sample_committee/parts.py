"""What the made-up committee is filled with, read once for all its books."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta, timezone

from sotay.domain.answers_file import AnswersFile
from sotay.domain.form import ReviewForm
from sotay.domain.manifestation import Checklist
from sotay.domain.review_rules import ReviewRules, rules_for
from sotay.domain.sample_committee import SampleCommittee
from sotay.services.catalog_port import Catalog
from sotay.services.exchange_port import Exchange

VIETNAM = timezone(timedelta(hours=7))
EVENING = time(20, 30, tzinfo=VIETNAM)


@dataclass(frozen=True, slots=True)
class SampleParts:
    """The committee with rules, forms and checklist; ``handbook_year`` are the periods of the sample handbook."""

    committee: SampleCommittee
    rules: ReviewRules
    forms: tuple[ReviewForm, ...]
    checklist: Checklist
    handbook_year: tuple[AnswersFile, ...]
    exchange: Exchange

    @property
    def year(self) -> int:
        """Return the year of the season."""
        return self.committee.year


def sample_parts(catalog: Catalog, exchange: Exchange) -> SampleParts:
    """Return the parts from the shipped files; FileHasProblems, FileNotReadable."""
    committee = catalog.sample_committee()
    forms, _ = catalog.forms()
    rules, _ = catalog.review_rules()
    return SampleParts(
        committee=committee,
        rules=rules_for(committee.year, rules),
        forms=forms,
        checklist=catalog.shipped_checklist(),
        handbook_year=tuple(each for each in catalog.sample().periods if each.period.belongs_to(committee.year)),
        exchange=exchange,
    )


def evening(day: date) -> datetime:
    """Return the moment at which things happen on a day: that of the sample and not of the clock."""
    return datetime.combine(day, EVENING)
