"""The pages of a cell book, in the order of the navigation list."""

from __future__ import annotations

from collections.abc import Container
from enum import Enum

from sotay.domain.store_kind import StoreKind
from sotay.texts import cell_shell as texts
from sotay.texts import shell as shell_texts
from sotay.ui.common.icons import Icon
from sotay.ui.secretary.context import CellPageId
from sotay.ui.store_pages import PageEntry, StorePages

_ENTRIES = (
    PageEntry(CellPageId.OVERVIEW, Icon.HOME, shell_texts.page_overview()),
    PageEntry(CellPageId.ROSTER, Icon.PEOPLE, texts.page_roster()),
    PageEntry(CellPageId.KEYS, Icon.KEY, texts.page_keys()),
    PageEntry(CellPageId.COLLECTING, Icon.INBOX, texts.page_collecting()),
    PageEntry(CellPageId.RATINGS, Icon.LEVELS, texts.page_ratings()),
    PageEntry(CellPageId.MEETING, Icon.MEETING, texts.page_meeting()),
    PageEntry(CellPageId.BALLOTS, Icon.BALLOT, texts.page_ballots()),
    PageEntry(CellPageId.MIRROR, Icon.MIRROR, texts.page_mirror()),
    PageEntry(CellPageId.PAPERS, Icon.DOCUMENT, texts.page_papers()),
    PageEntry(CellPageId.COMMITTEE, Icon.COMMITTEE, texts.page_committee()),
    PageEntry(CellPageId.DATA, Icon.FOLDER, texts.page_data()),
    PageEntry(CellPageId.SETTINGS, Icon.SETTINGS, shell_texts.page_settings()),
    PageEntry(CellPageId.HELP, Icon.HELP, shell_texts.page_help()),
)

_TOPICS: dict[Enum, str] = {
    CellPageId.OVERVIEW: "so-chi-bo",
    CellPageId.ROSTER: "danh-sach",
    CellPageId.KEYS: "the-khoa",
    CellPageId.COLLECTING: "thu-bai",
    CellPageId.RATINGS: "xep-loai",
    CellPageId.MEETING: "hop-chi-bo",
    CellPageId.BALLOTS: "bo-phieu",
    CellPageId.MIRROR: "soi-chung",
    CellPageId.PAPERS: "giay-to",
    CellPageId.COMMITTEE: "cap-uy",
    CellPageId.DATA: "sao-luu-so",
    CellPageId.SETTINGS: "chu-to",
}


def cell_pages(made: Container[CellPageId]) -> StorePages:
    """Return the pages of a cell book among those that can be made."""
    return StorePages(
        kind=StoreKind.CELL,
        entries=tuple(entry for entry in _ENTRIES if entry.page in made),
        help_page=CellPageId.HELP,
        topics=_TOPICS,
        shortcuts_topic="phim-tat",
        nothing_to_print=texts.nothing_to_print(),
        nothing_to_search=texts.nothing_to_search(),
    )
