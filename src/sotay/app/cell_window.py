"""The window of a cell book with its pages; loaded after the first paint, since it draws in every page's imports."""

from __future__ import annotations

from collections.abc import Callable

from sotay.app.another_window import start_another
from sotay.app.file_types import file_types
from sotay.app.over_store import adapters_over
from sotay.app.parts import DesktopParts
from sotay.services.cell.face import CellFace
from sotay.services.ports import Adapters, CellDesk
from sotay.ui.accepted_notice import look_at_accepted
from sotay.ui.preferences import PreferenceKeeper
from sotay.ui.secretary.ballots.page import make_ballots_page
from sotay.ui.secretary.collecting.page import make_collecting_page
from sotay.ui.secretary.committee.page import make_committee_page
from sotay.ui.secretary.context import CellContext, CellPage, CellPageId
from sotay.ui.secretary.data.page import make_data_page
from sotay.ui.secretary.help.page import make_help_page
from sotay.ui.secretary.keys.page import make_keys_page
from sotay.ui.secretary.main_window import CellMainWindow
from sotay.ui.secretary.meeting.page import make_meeting_page
from sotay.ui.secretary.mirror.page import make_mirror_page
from sotay.ui.secretary.overview.page import make_overview_page
from sotay.ui.secretary.papers.page import make_papers_page
from sotay.ui.secretary.ratings.page import make_ratings_page
from sotay.ui.secretary.roster.page import make_roster_page
from sotay.ui.secretary.settings.page import make_settings_page
from sotay.ui.window_parts import WindowParts


def make_cell_window(parts: DesktopParts, adapters: Adapters, desk: CellDesk, face: CellFace) -> CellMainWindow:
    """Make the window of an open cell book."""
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
    main = CellMainWindow(window, cell_page_factories(parts.keeper), face)
    look_at_accepted(main, window)
    return main


def cell_page_factories(keeper: PreferenceKeeper) -> dict[CellPageId, Callable[[CellContext], CellPage]]:
    """Return what builds each page on its first visit; a page without a line here is not in the navigation."""
    return {
        CellPageId.OVERVIEW: make_overview_page,
        CellPageId.ROSTER: make_roster_page,
        CellPageId.COLLECTING: make_collecting_page,
        CellPageId.MIRROR: make_mirror_page,
        CellPageId.RATINGS: make_ratings_page,
        CellPageId.KEYS: make_keys_page,
        CellPageId.MEETING: make_meeting_page,
        CellPageId.BALLOTS: make_ballots_page,
        CellPageId.PAPERS: make_papers_page,
        CellPageId.COMMITTEE: make_committee_page,
        CellPageId.DATA: make_data_page,
        CellPageId.SETTINGS: lambda context: make_settings_page(context, keeper, file_types()),
        CellPageId.HELP: make_help_page,
    }
