"""Another office program opens every Word paper and reads in it what the PDF says."""

from __future__ import annotations

from types import MappingProxyType

import pytest
from tests.reports.builders import I1_TEXT, PROFILE, a_review
from tests.reports.office import compared
from tests.reports.test_golden import PAPERS

pytestmark = pytest.mark.long

NAMES = (
    *("review", "review-empty", "commitment", "commitment-outcomes", "commitment-empty"),
    *("assessment", "checklist", "diary", "remedies"),
)


def test_every_paper_reads_as_its_pdf(documents, word, office):
    theirs = office.converted({name: PAPERS[name](word) for name in NAMES})
    for name in NAMES:
        assert compared(theirs[name]) == compared(PAPERS[name](documents)), name


def test_every_shipped_form_reads_as_its_pdf(documents, word, office, catalog, layout):
    reviews = {
        form.id: a_review(form=form, texts=MappingProxyType({each.key: I1_TEXT for each in form.sections()}))
        for form in catalog.forms()[0]
    }
    assert len(reviews) >= 4
    theirs = office.converted({name: word.review(review, PROFILE, layout) for name, review in reviews.items()})
    for name, review in reviews.items():
        assert compared(theirs[name]) == compared(documents.review(review, PROFILE, layout)), name
