"""Drawing a review by the layout that is its own."""

from __future__ import annotations

from sotay.domain.member import Profile
from sotay.domain.review import AnnualReview
from sotay.services.catalog_port import Catalog
from sotay.services.keeping_layouts import layout_of
from sotay.services.ports import Adapters, Documents


def draw_review(documents: Documents, catalog: Catalog, review: AnnualReview, profile: Profile) -> bytes:
    """Return the PDF."""
    return documents.review(review, profile, layout_of(review, catalog))


def write_review(adapters: Adapters, review: AnnualReview, profile: Profile) -> bytes:
    """Return the Word file."""
    return adapters.load_word().review(review, profile, layout_of(review, adapters.catalog))
