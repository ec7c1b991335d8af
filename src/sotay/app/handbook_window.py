"""The main window with its pages; loaded after the first paint, since it draws in every page's imports."""

from __future__ import annotations

from collections.abc import Callable

from sotay.app.another_window import start_another
from sotay.app.file_types import file_types
from sotay.app.over_store import adapters_over
from sotay.app.parts import DesktopParts
from sotay.services.ports import Adapters, Desk
from sotay.ui.accepted_notice import look_at_accepted
from sotay.ui.admin.page import make_catalog_page
from sotay.ui.context import Context, Page, PageId
from sotay.ui.main_window import MainWindow
from sotay.ui.member.assessment.page import make_assessment_page
from sotay.ui.member.closing.page import make_closing_page
from sotay.ui.member.commitment.page import make_commitment_page
from sotay.ui.member.data.page import make_data_page
from sotay.ui.member.diary.page import make_diary_page
from sotay.ui.member.hand_in.page import make_hand_in_page
from sotay.ui.member.handbook.page import make_handbook_page
from sotay.ui.member.help.page import make_help_page
from sotay.ui.member.history.page import make_history_page
from sotay.ui.member.overview.page import make_overview_page
from sotay.ui.member.remedies.page import make_remedies_page
from sotay.ui.member.review.page import make_review_page
from sotay.ui.member.settings.page import make_settings_page
from sotay.ui.preferences import PreferenceKeeper
from sotay.ui.window_parts import WindowParts


def make_main_window(parts: DesktopParts, adapters: Adapters, desk: Desk) -> MainWindow:
    """Make the main window of an open handbook."""
    window = WindowParts(
        app=parts.app,
        desk=desk,
        adapters=adapters_over(adapters, desk),
        jobs=parts.jobs,
        theme=parts.theme,
        clock=parts.clock,
        drawing=parts.drawing,
        keeper=parts.keeper,
        version=parts.version,
        start_another=start_another,
    )
    main = MainWindow(window, page_factories(parts.keeper))
    look_at_accepted(main, window)
    return main


def page_factories(keeper: PreferenceKeeper) -> dict[PageId, Callable[[Context], Page]]:
    """Return what builds each page on its first visit."""
    return {
        PageId.OVERVIEW: make_overview_page,
        PageId.ASSESSMENT: make_assessment_page,
        PageId.DIARY: make_diary_page,
        PageId.REMEDIES: make_remedies_page,
        PageId.CLOSING: make_closing_page,
        PageId.HANDBOOK: make_handbook_page,
        PageId.HISTORY: make_history_page,
        PageId.COMMITMENT: make_commitment_page,
        PageId.REVIEW: make_review_page,
        PageId.HAND_IN: make_hand_in_page,
        PageId.DATA: make_data_page,
        PageId.CATALOG: make_catalog_page,
        PageId.SETTINGS: lambda context: make_settings_page(context, keeper, file_types()),
        PageId.HELP: make_help_page,
    }
