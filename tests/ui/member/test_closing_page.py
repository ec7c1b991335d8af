"""Rereading and closing: what stands out is named and linked, and closing can be taken back."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from tests.ui.member.conftest import Q3, Q4

from sotay.domain.assessment import Answer
from sotay.domain.manifestation import LevelKey
from sotay.domain.period import term
from sotay.services.remedies import load_remedies
from sotay.ui.context import PageId, Place
from sotay.ui.member.closing.page import make_closing_page

pytestmark = pytest.mark.window

HERE = Place(PageId.CLOSING)
NONE, FIXING, UNSURE = LevelKey("none"), LevelKey("fixing"), LevelKey("unsure")


@pytest.fixture
def page(handbook, shown):
    """A period with one item of each kind, all others answered."""
    ids = handbook.ids()
    handbook.open(Q3, Answer(ids[3], level=NONE))
    handbook.close(Q3)
    special = {
        ids[0]: None,
        ids[1]: Answer(ids[1], cause="viết dở"),
        ids[2]: Answer(ids[2], level=UNSURE),
        ids[3]: Answer(ids[3], level=FIXING),
        ids[4]: Answer(ids[4], level=NONE, private_note="chỉ mình tôi"),
    }
    answers = [special.get(each, Answer(each, level=NONE)) for each in ids]
    handbook.open(Q4, *(answer for answer in answers if answer is not None))
    return shown(make_closing_page(handbook.context), HERE)


def headings(page):
    return [each.fold.button.text() for each in page.folds()]


def links(page, place):
    return [each.text() for each in page.folds()[place].links()]


def test_what_stands_out_is_named_with_a_link_to_each_item(page):
    assert headings(page) == [
        "Chưa trả lời: 1 mục",
        "Đang dở, đã ghi chữ mà chưa chọn mức: 1 mục",
        "Chưa chắc, cần suy nghĩ thêm: 1 mục",
        "Khác với kỳ trước (Quý III/2026): 1 mục",
        "Có ghi chú riêng, không in: 1 mục",
    ]
    assert links(page, 0) == ["I.1  Phai nhạt lý tưởng, giảm sút niềm tin"]
    assert page.folds()[3].remarks() == ("Kỳ trước: Tôi không có biểu hiện này. Kỳ này: Có, đang khắc phục.",)


def test_a_link_leads_to_the_item_of_this_period(qtbot, handbook, page):
    qtbot.mouseClick(page.folds()[2].links()[0], Qt.MouseButton.LeftButton)

    assert handbook.shell.places == [Place(PageId.ASSESSMENT, period=Q4, item=handbook.ids()[2])]


def test_closing_makes_the_period_read_only_and_undo_opens_it_again(qtbot, handbook, page, settle):
    before = handbook.stored().answers
    qtbot.mouseClick(page.close_button, Qt.MouseButton.LeftButton)
    settle()
    assert handbook.stored().is_closed
    assert page.page.title.text() == "Quý IV năm 2026 đã chốt"
    assert not page.close_button.isVisible()

    sentence, undo = handbook.shell.undos[-1]
    assert sentence == "Đã chốt quý IV năm 2026."
    undo()
    settle()
    assert not handbook.stored().is_closed
    assert handbook.stored().answers == before
    assert page.close_button.isVisible()


def test_after_closing_history_and_review_are_offered(qtbot, handbook, page, settle):
    qtbot.mouseClick(page.close_button, Qt.MouseButton.LeftButton)
    settle()
    qtbot.mouseClick(page.history_button, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(page.review_button, Qt.MouseButton.LeftButton)

    assert page.review_button.text() == "Soạn bản kiểm điểm năm 2026"
    assert handbook.shell.places == [Place(PageId.HISTORY, period=Q4), Place(PageId.REVIEW, year=2026)]


def test_after_closing_by_keyboard_enter_leads_on_and_not_back(page, settle):
    page.close_button.setFocus()
    QTest.keyClick(page.close_button, Qt.Key.Key_Return)
    settle()

    assert page.focusWidget() is page.review_button


def test_a_period_without_any_answer_is_not_closed_and_the_page_says_why(qtbot, handbook, shown, settle):
    handbook.open(Q4)
    page = shown(make_closing_page(handbook.context), HERE)
    qtbot.mouseClick(page.close_button, Qt.MouseButton.LeftButton)
    settle()

    assert not handbook.stored().is_closed
    assert "chưa có câu trả lời nào" in page.page.bar.text()
    assert handbook.shell.problems == []


def test_a_long_list_starts_folded(handbook, shown):
    handbook.open(Q4)
    page = shown(make_closing_page(handbook.context), HERE)

    assert headings(page) == ["Chưa trả lời: 27 mục"]
    assert not page.folds()[0].fold.is_open()


def test_the_period_is_printed_as_it_is_stored(handbook, page):
    page.paper().draw()

    assert handbook.drawn[0][1] == handbook.stored()


def test_a_term_of_office_offers_no_annual_review(handbook, shown):
    period = term(2025, 2030)
    handbook.open(period, Answer(handbook.ids()[0], level=NONE))
    handbook.close(period)
    page = shown(make_closing_page(handbook.context), Place(PageId.CLOSING, period=period))

    assert not page.review_button.isVisible()
    assert page.history_button.isVisible()


def test_without_an_open_period_the_page_leads_to_starting_one(qtbot, handbook, shown):
    page = shown(make_closing_page(handbook.context), HERE)
    qtbot.mouseClick(page.empty.button, Qt.MouseButton.LeftButton)

    assert handbook.shell.places == [Place(PageId.ASSESSMENT)]


# --- what the period promises -----------------------------------------------------------------------------------------


@pytest.fixture
def promising(handbook, shown):
    """An open period that promises two steps."""
    handbook.open(Q4, Answer(handbook.ids()[0], level=FIXING, shortcoming="đọc ít", remedy="một\nhai"))
    return shown(make_closing_page(handbook.context), HERE)


def followed(handbook):
    return sorted(each.step for each in handbook.do(load_remedies).remedies)


def test_closing_follows_the_promises_and_leads_to_their_due_dates(qtbot, handbook, promising, settle):
    page = promising
    assert page.promises.waiting.text().startswith("Kỳ này có 2 biện pháp. Khi chốt kỳ")

    qtbot.mouseClick(page.close_button, Qt.MouseButton.LeftButton)
    settle()

    assert followed(handbook) == ["hai", "một"]
    assert page.promises.followed.text() == "2 biện pháp của kỳ này đang được theo dõi, 2 việc chưa đặt hạn."
    assert not page.promises.take_up_button.isVisible()
    qtbot.mouseClick(page.promises.dates_button, Qt.MouseButton.LeftButton)
    assert handbook.shell.places == [Place(PageId.REMEDIES)]


def test_opening_a_period_again_takes_no_remedy_away(qtbot, handbook, promising, settle):
    qtbot.mouseClick(promising.close_button, Qt.MouseButton.LeftButton)
    settle()
    handbook.shell.undos[-1][1]()
    settle()

    assert followed(handbook) == ["hai", "một"]


def test_promises_are_taken_up_before_closing_and_given_back(qtbot, handbook, promising, settle):
    qtbot.mouseClick(promising.promises.take_up_button, Qt.MouseButton.LeftButton)
    settle()
    assert followed(handbook) == ["hai", "một"]
    assert not promising.promises.waiting.isVisible()

    sentence, undo = handbook.shell.undos[-1]
    assert sentence.startswith("Đã đưa 2 biện pháp vào danh sách theo dõi.")
    undo()
    settle()
    assert followed(handbook) == []
    assert promising.promises.waiting.isVisible()


def test_a_period_without_promises_says_nothing_of_them(page):
    assert not page.promises.isVisible()
