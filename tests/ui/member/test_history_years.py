"""The history over the years: drawn, said in words, walked by keyboard, printed; broken where a meaning changed."""

from dataclasses import replace
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from tests.ui.member.conftest import NOW, Q3, Q4

from sotay.domain.assessment import Answer
from sotay.domain.manifestation import Change, ChangeKind, LevelKey
from sotay.domain.period import month, term
from sotay.services.assessments import open_assessment, save_answer
from sotay.texts.history_rows import Band, Line
from sotay.ui.common.tokens import ThemeChoice
from sotay.ui.context import PageId, Place
from sotay.ui.member.history.page import make_history_page

pytestmark = pytest.mark.window

HERE = Place(PageId.HISTORY)
NONE, FIXED, FIXING = LevelKey("none"), LevelKey("fixed"), LevelKey("fixing")
COMPARE, ALL, ITEMS, GROUPS, FILLS = 1, 2, 3, 4, 5


def another_version(checklist):
    """The second item means something else, the third has other words that nobody classified."""
    first, *rest = checklist.groups
    items = list(first.items)
    items[1] = replace(items[1], text="Nghĩa khác hẳn.")
    items[2] = replace(items[2], text="Lời khác.")
    changes = (Change(items[1].id, ChangeKind.MEANING_CHANGED, note="Theo quy định mới."),)
    return replace(
        checklist, version="2", replaces=checklist.version, changes=changes,
        groups=(replace(first, items=tuple(items)), *rest),
    )  # fmt: skip


@pytest.fixture
def page(handbook, shown):
    """One period on the shipped checklist, the next on another version of it."""
    ids = handbook.ids()
    handbook.open(Q3, *(Answer(each, level=NONE) for each in ids[:3]), Answer(ids[3], shortcoming="viết dở"))
    handbook.do(open_assessment, period=Q4, due=None, checklist=another_version(handbook.checklist), now=NOW)
    for each in ids[:3]:
        handbook.do(save_answer, period=Q4, answer=Answer(each, level=FIXING), now=NOW)
    return shown(make_history_page(handbook.context), HERE)


def follow(page, place):
    page.switch.button(ITEMS).click()
    page.items.choice.setCurrentIndex(place)
    return page.items.picture


def bands(picture):
    return [row.words for row in picture.rows() if isinstance(row, Band)]


def lines(picture):
    return [row for row in picture.rows() if isinstance(row, Line)]


def test_an_item_that_stayed_is_one_line_of_a_year(page):
    picture = follow(page, 0)

    assert bands(picture) == []
    assert [[cell.words for cell in line.cells] for line in lines(picture)] == [
        ["Quý III năm 2026: Tôi không có biểu hiện này", "Quý IV năm 2026: Có, đang khắc phục"]
    ]
    assert picture.accessibleName() == f"{page.items.choice.currentText()}: 2 kỳ"


def test_the_picture_of_all_says_where_an_item_is_not_known_to_mean_the_same(page):
    page.switch.button(ALL).click()
    view = page.picture

    assert [view.picture.cell_sentence(row, 1).count("không so thẳng được") for row in range(4)] == [0, 1, 1, 0]
    assert "hai bên không so thẳng được" in view.legend.accessibleDescription()


def test_two_periods_side_by_side_say_which_levels_are_not_to_be_held_against_each_other(page):
    page.switch.button(COMPARE).click()
    rows = page.compare.pane.toPlainText()

    assert rows.count("Đã đổi") == 1
    assert rows.count("câu chữ mục này đã đổi nghĩa, nên hai mức không so thẳng được") == 1
    assert rows.count("chưa rõ nghĩa có đổi không, nên hai mức không so thẳng được") == 1


@pytest.mark.parametrize(
    ("place", "words"),
    [(1, "câu chữ mục này đổi nghĩa"), (2, "lời văn khác, chưa phân loại")],
)
def test_an_item_breaks_where_its_meaning_is_not_known_to_be_the_same(page, place, words):
    picture = follow(page, place)

    assert [words in band and "Từ quý IV năm 2026" in band for band in bands(picture)] == [True]
    assert len(lines(picture)) == 2


def test_the_items_are_gone_through_one_by_one(page):
    follow(page, 0)

    assert not page.items.previous.isEnabled()
    page.items.next.click()
    assert page.items.choice.currentIndex() == 1
    assert page.items.previous.isEnabled()


def test_every_cell_and_band_is_reached_by_keyboard_and_spoken(qtbot, page):
    picture = follow(page, 1)
    picture.setFocus()
    spoken = [picture.accessibleDescription()]

    for key in (Qt.Key.Key_Up, Qt.Key.Key_Up, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_End):
        qtbot.keyClick(picture, key)
        spoken.append(picture.accessibleDescription())

    latest, band, first, still_first, again, at_end = spoken
    assert latest == "Quý IV năm 2026: Có, đang khắc phục"
    assert "đổi nghĩa" in band
    assert "Theo quy định mới." in band
    assert first == still_first == "Quý III năm 2026: Tôi không có biểu hiện này"
    assert again == at_end == band


def test_a_cell_leads_to_the_answer_of_its_period(qtbot, page, settle):
    picture = follow(page, 0)
    picture.setFocus()

    qtbot.keyClick(picture, Qt.Key.Key_Left)
    qtbot.keyClick(picture, Qt.Key.Key_Return)
    settle()

    assert page.periods.isVisible()
    assert page.periods.rows.current_key() == "2026-Q3"


def test_a_click_on_a_cell_leads_to_the_item_in_the_text_of_the_period(qtbot, page, settle):
    picture = follow(page, 26)
    place = picture.rows().index(lines(picture)[-1])

    qtbot.mouseClick(picture.viewport(), Qt.MouseButton.LeftButton, pos=picture.cell_rect(place, 1).center())
    settle()

    assert page.periods.rows.current_key() == "2026-Q4"
    assert page.periods.pane.verticalScrollBar().value() > 0


def test_the_picture_is_read_and_copied_in_words(page):
    follow(page, 1)
    page.items.words_button.click()

    read = page.items.pane.toPlainText()
    assert page.items.pane.isVisible()
    assert not page.items.picture.isVisible()
    for words in ("Quý III năm 2026: Tôi không có biểu hiện này", "đổi nghĩa", "Nghĩa khác hẳn."):
        assert words in read
    page.items.pane.selectAll()
    assert page.items.pane.textCursor().hasSelection()


def test_the_groups_are_counted_and_say_what_changed(page):
    page.switch.button(GROUPS).click()
    read = page.groups.pane.toPlainText()

    # The year has one checklist at its end, so there is no other year to hold it against.
    assert "Năm 2026: 3/9 mục «Có, đang khắc phục»" in read
    assert "Năm 2026: 6/9 mục chưa trả lời" in read


def test_a_group_that_changed_over_the_years_says_so(handbook, shown):
    handbook.open(month(2025, 1), Answer(handbook.ids()[0], level=NONE))
    handbook.do(open_assessment, period=Q4, due=None, checklist=another_version(handbook.checklist), now=NOW)
    page = shown(make_history_page(handbook.context), HERE)

    (band,) = bands(page.groups.picture)
    assert "đổi nghĩa" in band
    assert "lời văn khác, chưa phân loại" in band


def test_without_a_period_of_a_year_the_groups_say_why(handbook, shown):
    handbook.open(term(2025, 2030), Answer(handbook.ids()[0], level=NONE))
    page = shown(make_history_page(handbook.context), HERE)
    page.switch.button(GROUPS).click()

    assert page.groups.nothing.isVisible()
    assert not page.groups.print_button.isEnabled()
    assert not page.print_paper()


def test_how_far_a_period_was_answered_is_said_in_numbers(qtbot, page, settle):
    page.switch.button(FILLS).click()
    picture = page.fills.picture
    picture.setFocus()

    assert picture.accessibleDescription() == "Quý IV năm 2026: đã trả lời 3/27 mục, 24 mục chưa ghi gì"
    qtbot.keyClick(picture, Qt.Key.Key_Home)
    assert picture.accessibleDescription() == (
        "Quý III năm 2026: đã trả lời 3/27 mục, 1 mục đang dở, 23 mục chưa ghi gì"
    )
    qtbot.keyClick(picture, Qt.Key.Key_Return)
    settle()
    assert page.periods.rows.current_key() == "2026-Q3"


@pytest.mark.parametrize(
    ("view", "drawn"), [(2, "history"), (ITEMS, "item_history"), (GROUPS, "group_history"), (FILLS, "completeness")]
)
def test_each_view_prints_what_it_shows(handbook, page, settle, view, drawn):
    page.switch.button(view).click()

    assert page.print_paper()
    settle()

    assert handbook.drawn[-1][0] == drawn


@pytest.fixture
def long_page(handbook, shown):
    """Twenty years of months, in a low window."""
    for year in range(2007, 2027):
        handbook.desk.run(partial(_a_year, checklist=handbook.checklist, year=year)).result()
    return shown(make_history_page(handbook.context), HERE, width=910, height=400)


def test_twenty_years_of_months_are_pictured_at_the_latest(long_page):
    long_page.switch.button(2).click()
    picture = long_page.picture.picture

    # Painting once took a minute: every cell measured the name of every period.
    image = picture.grab().toImage()

    assert picture.horizontalScrollBar().value() == picture.horizontalScrollBar().maximum() > 0
    assert len({image.pixel(x, 20) for x in range(image.width() // 2, image.width())}) > 1


def test_twenty_years_of_months_start_at_the_latest_and_fit_the_width(long_page, settle):
    page = long_page
    picture = follow(page, 0)
    settle()

    assert len(lines(picture)) == 20
    assert picture.horizontalScrollBar().maximum() == 0
    assert picture.verticalScrollBar().value() == picture.verticalScrollBar().maximum() > 0
    assert picture.focused_words().startswith("Tháng 12 năm 2026")


@pytest.mark.parametrize("choice", [ThemeChoice.LIGHT, ThemeChoice.DARK, ThemeChoice.CONTRAST])
def test_the_pictures_are_drawn_in_every_theme(handbook, page, settle, choice):
    handbook.context.theme.apply(choice, 13)
    for view in (ITEMS, GROUPS, FILLS):
        page.switch.button(view).click()
        settle()
        image = page.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
        colours = {image.pixel(x, y) for x in range(0, image.width(), 7) for y in range(0, image.height(), 5)}
        assert len(colours) > 3


def _a_year(uow, *, checklist, year):
    for number in range(1, 13):
        open_assessment(uow, period=month(year, number), due=None, checklist=checklist, now=NOW)
