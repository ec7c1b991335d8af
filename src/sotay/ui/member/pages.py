"""The pages of a handbook, in the order of the navigation list."""

from __future__ import annotations

from sotay.domain.store_kind import StoreKind
from sotay.texts import shell as texts
from sotay.ui.common.icons import Icon
from sotay.ui.context import PageId
from sotay.ui.store_pages import PageEntry, StorePages

HANDBOOK_PAGES = StorePages(
    kind=StoreKind.HANDBOOK,
    entries=(
        PageEntry(PageId.OVERVIEW, Icon.HOME, texts.page_overview()),
        PageEntry(PageId.ASSESSMENT, Icon.PENCIL, texts.page_assessment()),
        PageEntry(PageId.DIARY, Icon.CALENDAR, texts.page_diary()),
        PageEntry(PageId.REMEDIES, Icon.TARGET, texts.page_remedies()),
        PageEntry(PageId.CLOSING, Icon.CHECK, texts.page_closing()),
        PageEntry(PageId.HANDBOOK, Icon.BOOK, texts.page_handbook()),
        PageEntry(PageId.HISTORY, Icon.HISTORY, texts.page_history()),
        PageEntry(PageId.COMMITMENT, Icon.FLAG, texts.page_commitment()),
        PageEntry(PageId.REVIEW, Icon.DOCUMENT, texts.page_review()),
        PageEntry(PageId.HAND_IN, Icon.EXPORT, texts.page_hand_in()),
        PageEntry(PageId.DATA, Icon.FOLDER, texts.page_data()),
        PageEntry(PageId.CATALOG, Icon.CATALOG, texts.page_catalog(), keys="Ctrl+M"),
        PageEntry(PageId.SETTINGS, Icon.SETTINGS, texts.page_settings()),
        PageEntry(PageId.HELP, Icon.HELP, texts.page_help()),
    ),
    help_page=PageId.HELP,
    topics={
        PageId.OVERVIEW: "bat-dau",
        PageId.ASSESSMENT: "tu-danh-gia",
        PageId.DIARY: "ghi-chep",
        PageId.REMEDIES: "bien-phap",
        PageId.CLOSING: "chot-ky",
        PageId.HANDBOOK: "27-bieu-hien",
        PageId.HISTORY: "lich-su",
        PageId.COMMITMENT: "cam-ket",
        PageId.REVIEW: "kiem-diem",
        PageId.HAND_IN: "nop-cho-chi-bo",
        PageId.DATA: "sao-luu",
        PageId.CATALOG: "danh-muc-va-mau",
        PageId.SETTINGS: "chu-to",
    },
    shortcuts_topic="phim-tat",
    nothing_to_print=texts.nothing_to_print(),
    nothing_to_search=texts.nothing_to_search(),
)
