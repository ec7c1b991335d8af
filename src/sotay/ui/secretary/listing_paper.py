"""A table that the cell makes for itself as a paper: shown, printed, or saved as PDF or for Excel."""

from __future__ import annotations

from functools import partial

from sotay.domain.listing import Listing
from sotay.services.ports import Adapters
from sotay.ui.printing import Paper


def table_paper(adapters: Adapters, listing: Listing, title: str, file_name: str) -> Paper:
    """Return the paper; ``title`` names it inside a sentence."""
    return Paper(
        title=title,
        file_name=file_name,
        draw=partial(adapters.documents.listing, listing),
        write_excel=lambda: adapters.load_sheets().listing(listing, adapters.catalog.layout()),
    )
