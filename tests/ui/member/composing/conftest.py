"""The page of the review over a year that holds something of everything."""

from dataclasses import replace

import pytest
from tests.shipped import shipped_catalog
from tests.ui.member.composing.a_year import FIXING, HERE, LAST_YEAR, OTHER_LINE, SECRET, keep
from tests.ui.member.conftest import NOW, Q3, Q4

from sotay.app.late_word import load_word
from sotay.catalog.editing.editing import YamlEditing
from sotay.domain.assessment import Answer
from sotay.domain.form import form_for
from sotay.domain.review import AnnualReview
from sotay.exchange.adapter import AgeExchange
from sotay.paths import resource
from sotay.reports.documents import PdfDocuments
from sotay.services.ports import Adapters
from sotay.services.reviews import save_review
from sotay.ui.member.review.page import make_review_page


@pytest.fixture
def context(handbook):
    """The page works on the real forms and checks, and draws real papers."""
    adapters = Adapters(
        stores=None,  # the review opens no handbook
        cell_stores=None,
        catalog=shipped_catalog(),
        editing=YamlEditing(),
        documents=PdfDocuments(resource("fonts")),
        load_word=load_word,
        load_sheets=None,
        load_rosters=None,
        load_checklist_tables=None,
        exchange=AgeExchange(),
    )
    return replace(handbook.context, adapters=adapters)


@pytest.fixture
def forms(context):
    """The shipped forms."""
    return context.adapters.catalog.forms()[0]


@pytest.fixture
def year(handbook, forms):
    """A year with an answer, two diary lines, two remedies and two promises, and last year's review; its place."""
    ids = handbook.ids()
    handbook.open(Q3)
    handbook.open(Q4, Answer(ids[4], level=FIXING, shortcoming="Đôi lúc còn nể nang", private_note=SECRET))
    last = AnnualReview(2025, form_for("2B", 2025, forms))
    last = last.with_text("nhiem-vu", f"{LAST_YEAR}\n\n{OTHER_LINE}")
    handbook.do(save_review, review=last, now=NOW)
    handbook.do(keep, item=ids[4])
    return HERE


@pytest.fixture
def page(year, context, shown):
    return shown(make_review_page(context), year)
