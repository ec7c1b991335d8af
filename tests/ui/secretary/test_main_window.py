"""The window of a cell book: what it shares with that of a handbook, and what names it as another."""

from datetime import date
from functools import partial

import pytest
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout
from shiboken6 import delete
from tests.ui.common.keys import show_active
from tests.ui.real_parts import PASSWORD, clock

from sotay.domain.store_kind import StoreKind
from sotay.services.cell.face import CellFace, choose_season, load_face, usual_year
from sotay.texts import shell as shell_texts
from sotay.texts import stores as store_texts
from sotay.ui.departure import Purpose
from sotay.ui.preferences import PreferenceKeeper
from sotay.ui.secretary.context import CellPage, CellPageId, CellPlace
from sotay.ui.secretary.main_window import CellMainWindow
from sotay.ui.window_parts import WindowParts

pytestmark = pytest.mark.window

TODAY = clock().date()
FEW = (CellPageId.OVERVIEW, CellPageId.ROSTER, CellPageId.HELP)


class NamingPage(CellPage):
    """A page whose words become the name of the cell as they are typed."""

    def __init__(self, context):
        super().__init__()
        self._context = context
        self.entered = []
        self.field = QLineEdit(self)
        self.field.textEdited.connect(self.save)
        QVBoxLayout(self).addWidget(self.field)

    def enter(self, place):
        self.entered.append(place)

    def save(self, name):
        self._context.desk.save_soon("name", partial(_rename, name=name))


OTHERS = []
"""The kinds of store for which another window was asked for."""


def _rename(uow, *, name):
    with uow:
        uow.owner.put_name(name)
        uow.commit()


@pytest.fixture
def window(qtbot, cell_book, theme, tmp_path):
    context = cell_book.context
    keeper = PreferenceKeeper(tmp_path / "preferences.json", theme, context.drawing)
    parts = WindowParts(
        app=QApplication.instance(),
        desk=cell_book.desk,
        adapters=context.adapters,
        jobs=context.jobs,
        theme=theme,
        clock=clock,
        drawing=context.drawing,
        keeper=keeper,
        version="0.1.0",
        start_another=OTHERS.append,
    )
    face = cell_book.do(load_face, today=TODAY)
    made = CellMainWindow(parts, dict.fromkeys(FEW, NamingPage), face)
    made.resize(1366, 728)
    made.go_to(CellPlace(CellPageId.OVERVIEW))
    show_active(qtbot, made)
    qtbot.waitUntil(lambda: not context.jobs.is_busy)
    yield made
    qtbot.waitUntil(lambda: not context.jobs.is_busy)
    delete(made)
    delete(keeper)


def actions(window):
    return [action for menu in window.menuBar().actions() for action in menu.menu().actions() if action.text()]


def test_only_the_pages_that_there_are_can_be_chosen(window):
    column = window.workspace.navigation.column
    assert [column.item(row).text() for row in range(column.count())] == ["Tổng quan", "Danh sách", "Trợ giúp"]


def test_title_and_menus_name_the_cell_book_and_no_handbook(window):
    assert window.windowTitle() == "Tổng quan — Chi bộ Trường số 2 — Sổ chi bộ"
    texts = [action.text() for action in actions(window)]
    assert store_texts.open_store_folder(StoreKind.CELL) in texts
    assert [text for text in texts if "sổ tay" in text.lower()] == [store_texts.open_other(StoreKind.CELL)]


def test_what_is_typed_is_stored_before_the_window_locks(qtbot, window, cell_book, cell_adapters):
    locked = []
    window.locked.connect(lambda purpose, error: locked.append((purpose, error)))
    qtbot.keyClicks(window.workspace.page().field, "Chi bo 5")
    window.lock_now()
    qtbot.waitUntil(lambda: bool(locked), timeout=20_000)

    assert locked == [(Purpose.LOCK, None)]
    desk = cell_adapters.cell_stores.open(cell_book.desk.folder, password=PASSWORD)
    assert desk.run(partial(load_face, today=TODAY)).result().name == "Chi bo 5"
    desk.close(back_up=False).result()


def test_f9_covers_the_book_with_a_calendar(window):
    window.cover_now()
    assert window.windowTitle() == shell_texts.neutral_title()
    assert window.workspace.is_covered


def test_f1_opens_the_help_on_the_page(window):
    window.go_to(CellPlace(CellPageId.ROSTER))
    next(action for action in actions(window) if action.text() == shell_texts.help_here()).trigger()

    assert window.workspace.page_id() is CellPageId.HELP
    assert window.workspace.page().entered == [CellPlace(CellPageId.HELP, topic="danh-sach")]


def test_the_season_is_that_of_the_book_and_remembered(qtbot, window, cell_book):
    assert window.context.year() == 2026
    window.choose_year(2024)
    assert window.context.year() == 2024
    qtbot.waitUntil(lambda: not cell_book.context.jobs.is_busy)

    assert cell_book.do(load_face, today=TODAY) == CellFace("Chi bộ Trường số 2", 2024)


def test_until_the_end_of_january_the_season_is_that_of_the_year_before():
    assert [usual_year(date(2027, month, 1)) for month in (1, 2, 12)] == [2026, 2027, 2027]


def test_the_usual_season_goes_on_with_the_calendar_once_it_is_chosen_again(cell_book):
    cell_book.do(choose_season, year=2024, today=TODAY)
    cell_book.do(choose_season, year=2026, today=TODAY)

    assert cell_book.do(load_face, today=date(2027, 3, 1)).year == 2027


def test_a_handbook_opens_in_a_window_of_its_own(window):
    OTHERS.clear()
    next(action for action in actions(window) if action.text() == store_texts.open_other(StoreKind.CELL)).trigger()

    assert OTHERS == [StoreKind.HANDBOOK]
    # The list says that nothing was started, as a system does that refuses: the window then says what to do.
    assert window.workspace.notices.notice_bar.text() == store_texts.other_not_started(StoreKind.HANDBOOK)
