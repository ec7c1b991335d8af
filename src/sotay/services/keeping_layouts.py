"""Which sizes a paper is printed with: those that it keeps, else those in force on the day it was last written on.

Source: docs/adr/0028-layout-of-a-saved-paper.md.
"""

from __future__ import annotations

from dataclasses import replace

from sotay.domain.commitment import Commitment
from sotay.domain.layout import PageLayout
from sotay.domain.review import AnnualReview
from sotay.services.catalog_port import Catalog
from sotay.services.repositories import UnitOfWork


def layout_of(paper: AnnualReview | Commitment, catalog: Catalog) -> PageLayout:
    """Return the layout of a review or commitment; a draft that nobody saved has that of today."""
    written = paper.edited_at
    return paper.form.layout or catalog.layout(written.date() if written else None)


def keep_layouts(uow: UnitOfWork, catalog: Catalog) -> None:
    """Let every saved paper keep the layout that it is printed with, inside an act that is about to change files.

    ``catalog`` is as it was before the change. What was written stays as it was, also when.
    """
    for year in uow.reviews.years():
        review = uow.reviews.get(year)
        if review is not None and review.form.layout is None:
            uow.reviews.put(replace(review, form=replace(review.form, layout=layout_of(review, catalog))))
    for year in uow.commitments.years():
        commitment = uow.commitments.get(year)
        if commitment is not None and commitment.form.layout is None:
            form = replace(commitment.form, layout=layout_of(commitment, catalog))
            uow.commitments.put(replace(commitment, form=form))
