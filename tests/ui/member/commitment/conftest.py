"""The page of commitments over a real handbook, the shipped form and real papers."""

from dataclasses import replace

import pytest
from tests.ui.member.commitment.writing import THIS_YEAR, keep

from sotay.app.adapters import load_adapters
from sotay.ui.member.commitment.page import make_commitment_page


@pytest.fixture
def context(handbook):
    """The page works on the shipped form and draws real papers."""
    return replace(handbook.context, adapters=load_adapters())


@pytest.fixture
def page_with(handbook, context, shown):
    """Show the page with these commitments and remedies in the store."""

    def make(*commitments, remedies=(), place=THIS_YEAR, **size):
        handbook.do(keep, commitments=commitments, remedies=remedies)
        return shown(make_commitment_page(context), place, **size)

    return make
