"""Points, boxes, conditions, place and date of a review go back, and leave the handbook as it was."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from tests.ui.member.conftest import NOW

from sotay.domain.open_data_json import write_open_data
from sotay.services.open_data import export_open_data
from sotay.services.reviews import load_review, save_review
from sotay.texts import review_changes as texts
from sotay.ui.context import PageId, Place
from sotay.ui.member.review.editors import ChoiceEditor, ConditionsEditor, ScoreEditor, SectionEditor

pytestmark = pytest.mark.window


def of_kind(page, kind):
    return next(each for each in page.form.editors if isinstance(each, kind))


def put_in(field, words):
    field.edit.setFocus()
    field.edit.selectAll()
    QTest.keyClicks(field.edit, words)
    QTest.keyClick(field.edit, Qt.Key.Key_Return)


def give_points(page):
    put_in(of_kind(page, ScoreEditor).fields()[0], "12,5")


def choose_box(page):
    of_kind(page, ChoiceEditor).boxes.rows()[1].click()


def state_condition(page):
    of_kind(page, ConditionsEditor).boxes()[0].click()


def write_place(page):
    put_in(page.form.place, "Tan Phong")


def write_date(page):
    put_in(page.form.day, "5/12/2026")


ACTS = [
    (give_points, texts.points_changed("12,5")),
    (choose_box, "Đã chọn: "),
    (state_condition, texts.condition_changed(holds=True)),
    (write_place, texts.place_changed("Tan Phong")),
    (write_date, texts.date_changed(date(2026, 12, 5))),
]


def bytes_of(handbook):
    handbook.desk.flush().result()
    return write_open_data(handbook.do(export_open_data))


def seen(page):
    conditions = of_kind(page, ConditionsEditor).boxes()
    return (
        [each.text() for each in of_kind(page, ScoreEditor).fields()],
        [each.isChecked() for each in of_kind(page, ChoiceEditor).boxes.rows()],
        [each.isChecked() for each in conditions],
        page.form.place.text(),
        page.form.day.day(),
        page.head.status.text(),
    )


@pytest.mark.parametrize("is_draft", [True, False])
@pytest.mark.parametrize(("act", "said"), ACTS)
def test_one_change_goes_back_and_leaves_the_same_bytes(act, said, is_draft, handbook, forms, page, settle):
    if not is_draft:
        review, _ = handbook.do(load_review, year=2026, forms=forms)
        handbook.do(save_review, review=review.with_place("Lai Châu"), now=NOW.replace(day=1))
        page.enter(Place(PageId.REVIEW, year=2026))
        settle()
    stored, shown = bytes_of(handbook), seen(page)
    act(page)
    settle()
    assert bytes_of(handbook) != stored

    sentence, undo = handbook.shell.undos[-1]
    assert sentence.startswith(said)
    undo()
    settle()

    assert bytes_of(handbook) == stored
    assert seen(page) == shown
    assert handbook.shell.notices[-1] == texts.undone()


def test_words_written_since_stay(handbook, page, settle):
    give_points(page)
    _, undo = handbook.shell.undos[-1]
    field = of_kind(page, SectionEditor).field
    field.setFocus()
    QTest.keyClicks(field, "loi moi")
    undo()
    settle()

    assert "loi moi" in field.text()
    assert of_kind(page, ScoreEditor).fields()[0].text() == ""


def test_from_another_year_a_change_goes_back_too(handbook, page, settle):
    stored = bytes_of(handbook)
    give_points(page)
    settle()
    page.enter(Place(PageId.REVIEW, year=2025))
    settle()

    handbook.shell.undos[-1][1]()
    settle()

    assert bytes_of(handbook) == stored


def test_a_place_is_offered_back_once_and_only_when_it_became_another(handbook, page):
    place = page.form.place
    place.edit.setFocus()
    QTest.keyClicks(place.edit, "A")
    assert handbook.shell.undos == []
    QTest.keyClick(place.edit, Qt.Key.Key_Return)
    QTest.keyClick(place.edit, Qt.Key.Key_Return)
    page.leave()
    assert len(handbook.shell.undos) == 1

    place.edit.setFocus()
    QTest.keyClicks(place.edit, "B")
    QTest.keyClick(place.edit, Qt.Key.Key_Backspace)
    page.leave()
    assert len(handbook.shell.undos) == 1
