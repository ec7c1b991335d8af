"""The card number: masked, shown only while it is asked for, on no paper."""

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QLineEdit
from tests.ui.real_parts import NOW
from tests.ui.secretary.roster.conftest import AN, HANH, leave, person_of, retype, show

from sotay.services.cell.people import export_person, save_person
from sotay.texts import roster_person as person_texts
from sotay.ui.preview_dialog import PreviewDialog
from sotay.ui.secretary.roster.person_paper import transcript_of

pytestmark = pytest.mark.window
NUMBER = "012345678901"


@pytest.fixture
def with_number(cell_book, open_page, settle):
    cell_book.do(save_person, person=replace(person_of(cell_book, HANH), card_number=NUMBER))
    page = open_page()
    show(page, cell_book, HANH, settle)
    return page


def test_a_card_number_is_masked_until_it_is_asked_for_and_again_for_the_next_person(with_number, cell_book, settle):
    card = with_number.form.card
    assert (card.text(), card.edit.isReadOnly()) == ("•••••••••901", True)
    assert NUMBER not in [field.text() for field in with_number.findChildren(QLineEdit)]

    card.button.click()
    assert card.text() == NUMBER
    show(with_number, cell_book, AN, settle)
    show(with_number, cell_book, HANH, settle)

    assert card.text() == "•••••••••901"


def test_leaving_the_page_hides_the_card_number(with_number):
    with_number.form.card.button.click()

    with_number.leave()

    assert with_number.form.card.text() == "•••••••••901"


def test_a_card_number_that_is_none_is_said_and_not_stored(with_number, cell_book, settle):
    card = with_number.form.card
    card.button.click()
    retype(card, "12345")
    leave(card)
    settle()
    assert card.problem() == person_texts.card_odd()
    assert person_of(cell_book, HANH).card_number == NUMBER

    retype(card, "001 074 000 123")
    settle()

    assert person_of(cell_book, HANH).card_number == "001074000123"


def test_the_card_number_is_on_no_paper(with_number, settle):
    assert with_number.print_paper()
    settle()
    preview = with_number.findChild(PreviewDialog)

    text = "".join(preview.pane._document.getAllText(page).text() for page in range(preview.pane.page_count()))
    assert HANH in text
    assert NUMBER not in text
    assert "901" not in text
    preview.reject()


def test_the_paper_of_all_data_of_a_person_has_the_card_number_masked(cell_book):
    cell_book.do(save_person, person=replace(person_of(cell_book, HANH), card_number=NUMBER))
    record = cell_book.do(export_person, person_id=person_of(cell_book, HANH).id, now=NOW)

    paper = transcript_of(record, cell="Chi bộ", rules=(), today=NOW.date())

    assert "•••••••••901" in [value for _, value in paper.facts]
    assert NUMBER not in repr(paper)
