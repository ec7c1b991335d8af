"""The table of a year's remedies as a paper."""

from __future__ import annotations

from functools import partial

from sotay.domain.member import Profile
from sotay.domain.remedy_table import RemedyTable
from sotay.services.ports import Adapters
from sotay.texts import remedy_windows as texts
from sotay.ui.printing import Paper


def table_paper(adapters: Adapters, table: RemedyTable, profile: Profile) -> Paper:
    """Return the table of a year as a paper to print or save."""
    return Paper(
        title=texts.paper_title(table.year),
        file_name=texts.paper_file_name(table.year),
        draw=partial(adapters.documents.remedies, table, profile),
        write_word=lambda: adapters.load_word().remedies(table, profile),
        note=texts.paper_note(),
    )
