"""A data file as what it makes of sample data: the paper that a form draws, the booklet of a checklist.

Pure but for the shipped files: what a handbook holds is never in a preview.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, time
from typing import assert_never

from sotay.domain.assessment import Assessment
from sotay.domain.catalog_file import CatalogFile, CatalogKind
from sotay.domain.catalog_value import CatalogValue
from sotay.domain.cell_paper import PaperTemplate
from sotay.domain.commitment import Commitment, CommitmentForm, CommitmentLine, LineId
from sotay.domain.form import ReviewForm, form_for
from sotay.domain.layout import PageLayout
from sotay.domain.manifestation import Checklist
from sotay.domain.precheck import ReviewChecks
from sotay.domain.review import AnnualReview, compose_review
from sotay.domain.review_rules import ReviewRules, rules_for
from sotay.domain.sample import Sample
from sotay.domain.sample_committee import SampleCommittee
from sotay.services.catalog_port import Catalog
from sotay.services.ports import Documents
from sotay.services.sample_season import sample_committee_season, sample_season
from sotay.texts import catalog_preview as texts

EVENING = time(20)


@dataclass(frozen=True, slots=True)
class SampleData:
    """Everything that a trial paper is made of, read once."""

    sample: Sample
    committee: SampleCommittee
    checklist: Checklist
    forms: tuple[ReviewForm, ...]
    rules: ReviewRules
    layout: PageLayout

    @property
    def year(self) -> int:
        """Return the latest year of the made-up member."""
        return max(each.period.end.year for each in self.sample.periods)


def read_sample_data(catalog: Catalog) -> SampleData:
    """Return the sample data; takes some tenths of a second."""
    committee = catalog.sample_committee()
    return SampleData(
        sample=catalog.sample(),
        committee=committee,
        checklist=catalog.shipped_checklist(),
        forms=catalog.forms()[0],
        rules=rules_for(committee.year, catalog.review_rules()[0]),
        layout=catalog.layout(),
    )


def preview_on_sample(
    value: CatalogValue, *, data: SampleData, documents: Documents, of_committee: bool = False
) -> bytes:
    """Return a PDF of what a data file makes of the made-up member or committee.

    ``of_committee`` tells a paper over all cells from one of a cell; both are written in the same way.
    """
    match value:
        case Checklist():
            return documents.checklist(value)
        case ReviewForm():
            return documents.review(_review(value, data), data.sample.profile, data.layout)
        case PageLayout():
            review = _review(form_for("", data.year, data.forms), data)
            return documents.review(review, data.sample.profile, value)
        case CommitmentForm():
            return documents.commitment(_commitment(value, data), data.sample.profile, data.layout)
        case PaperTemplate():
            make = sample_committee_season if of_committee else sample_season
            season = make(data.committee, rules=data.rules, checklist=data.checklist)
            return documents.cell_paper(value, season, data.layout)
        case ReviewChecks():
            return documents.help_page(*texts.phrases_page(value))
        case ReviewRules():
            return documents.help_page(*texts.rules_page(value))
        case _:
            assert_never(value)


def preview_of_file(file: CatalogFile, *, catalog: Catalog, documents: Documents) -> bytes:
    """Return a PDF of what a file makes, as members see it; FileHasProblems where this program cannot read it."""
    value = catalog.read_text(file.kind, file.text)
    if isinstance(value, Checklist):
        return documents.checklist(value)
    of_committee = file.kind is CatalogKind.COMMITTEE_PAPER
    return preview_on_sample(value, data=read_sample_data(catalog), documents=documents, of_committee=of_committee)


def _review(form: ReviewForm, data: SampleData) -> AnnualReview:
    """Return the draft that the sample year composes to on a form."""
    known = {item.id for item in data.checklist.items()}
    assessments = []
    for each in data.sample.periods:
        day = each.period.end
        assessment = Assessment(each.period, day, data.checklist, opened_at=datetime.combine(day, EVENING))
        for change in each.changes:
            if change.manifestation_id in known:
                answer = assessment.answer(change.manifestation_id)
                assessment = assessment.with_answer(change.applied_to(answer))
        assessments.append(assessment)
    return compose_review(year=data.year, form=form, assessments=assessments, place=data.sample.profile.place)


def _commitment(form: CommitmentForm, data: SampleData) -> Commitment:
    """Return the latest promises of the sample; those of sections that the form does not have, one after another."""
    sample = max(data.sample.commitments, key=lambda each: each.year)
    keys = [section.key for section in form.sections]
    lines = tuple(
        CommitmentLine(
            LineId(str(number)),
            promise.section_key if promise.section_key in keys else keys[number % len(keys)],
            promise.text,
        )
        for number, promise in enumerate(sample.promises)
    )
    return Commitment(sample.year, form, lines=lines, place=sample.place, signed_on=sample.signed_on)
