"""Earlier words and forms of a review: seen, taken back, and that undone."""

from datetime import timedelta

import pytest
from PySide6.QtWidgets import QLabel
from tests.ui.member.conftest import NOW, Q4

from sotay.domain.assessment import Answer
from sotay.domain.form import form_for
from sotay.domain.manifestation import LevelKey
from sotay.domain.review import AnnualReview
from sotay.services.reviews import load_review, save_review
from sotay.texts import wordings as texts
from sotay.ui.context import PageId, Place
from sotay.ui.member.review.editors import SectionEditor
from sotay.ui.member.review.page import make_review_page

pytestmark = pytest.mark.window

KEY = "pham-chat"
HERE = Place(PageId.REVIEW, year=2026)


@pytest.fixture
def page(handbook, context, forms, shown, settle):
    handbook.open(Q4, Answer(handbook.ids()[0], LevelKey("none"), done_well="Đã đọc nghị quyết"))
    review, _ = handbook.do(load_review, year=2026, forms=forms)
    for days, words in ((2, "Lời hôm kia"), (1, "Lời hôm qua")):
        handbook.do(save_review, review=review.with_text(KEY, words), now=NOW - timedelta(days=days))
    page = shown(make_review_page(context), HERE)
    settle()
    return page


def stored(handbook, forms):
    handbook.desk.flush().result()
    return handbook.do(load_review, year=2026, forms=forms)[0]


def field(page):
    return next(each.field for each in page.form.editors if isinstance(each, SectionEditor) and each.key == KEY)


@pytest.fixture
def open_dialog(page, settle):
    def open_dialog():
        page.head.earlier_button.click()
        settle()
        return page._earlier.dialog

    return open_dialog


def test_earlier_words_and_the_draft_are_offered(open_dialog):
    dialog = open_dialog()

    assert [row.title for row in dialog.rows.row_model.rows()] == [
        "Bản có đến 14:32 ngày 21/11/2026",
        texts.draft(),
    ]
    assert dialog.rows.row_model.rows()[0].note == "Khác bây giờ ở: phần I.1"
    assert "Lời hôm kia" in [label.accessibleName() for label in dialog.findChildren(QLabel)]


def test_earlier_words_are_taken_back_and_that_is_undone(handbook, forms, page, open_dialog, settle):
    open_dialog().accept()
    settle()
    assert field(page).text() == stored(handbook, forms).text(KEY) == "Lời hôm kia"
    sentence, undo = handbook.shell.undos[-1]
    assert sentence == texts.review_taken_back(2026)
    undo()
    settle()

    assert field(page).text() == stored(handbook, forms).text(KEY) == "Lời hôm qua"
    assert handbook.shell.notices[-1] == texts.words_back(2026)


def test_the_words_of_the_draft_are_taken_back(handbook, forms, open_dialog, settle):
    dialog = open_dialog()
    dialog.rows.select("1")
    dialog.accept()
    settle()

    assert "Lời hôm qua" not in stored(handbook, forms).texts.values()
    assert any("Đã đọc nghị quyết" in words for words in stored(handbook, forms).texts.values())


def test_another_form_can_be_undone_also_from_another_year(handbook, forms, page, settle):
    handbook.do(save_review, review=last_year(forms), now=NOW)
    before = stored(handbook, forms)
    choice = page.head.form_choice
    choice.setCurrentIndex(choice.findData("2025-2C"))
    choice.activated.emit(choice.currentIndex())
    settle()
    assert stored(handbook, forms).form.id == "2025-2C"
    sentence, undo = handbook.shell.undos[-1]
    assert sentence == texts.form_changed(form_for("2025-2C", 2026, forms).code, has_points_left=False)
    page.enter(Place(PageId.REVIEW, year=2025))
    settle()
    undo()
    settle()

    assert stored(handbook, forms).form.id == before.form.id
    assert stored(handbook, forms).texts == before.texts


def last_year(forms):
    return AnnualReview(2025, form_for("2B", 2025, forms)).with_text("nhiem-vu", "Lời năm trước")
