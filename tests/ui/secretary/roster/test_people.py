"""The list by given name and one person: found, changed as it is typed, added, all of it taken back."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtWidgets import QDialog
from tests.cell import moved
from tests.ui.common.keys import type_text
from tests.ui.member.conftest import BrittleDesk
from tests.ui.secretary.roster.conftest import AI, AN, HANH, leave, names, person_of, retype, show

from sotay.domain.roster import Status
from sotay.services.cell.people import save_person
from sotay.texts import roster_page as texts
from sotay.texts import roster_person as person_texts
from sotay.ui.secretary.context import CellPageId, CellPlace
from sotay.ui.secretary.roster.status_dialog import StatusDialog

pytestmark = pytest.mark.window


def test_people_stand_by_given_name_with_a_whole_word_for_their_status(page, qtmodeltester):
    rows = page.list.rows.row_model.rows()

    assert [(row.title, row.mark_word) for row in rows] == [
        (AI, "miễn công tác và sinh hoạt"),
        (AN, "dự bị"),
        (HANH, "chính thức"),
    ]
    assert rows[0].spoken.startswith(f"{AI}. miễn công tác và sinh hoạt.")
    qtmodeltester.check(page.list.rows.row_model)


def test_two_people_of_one_name_are_told_apart(cell_book, open_page):
    other = replace(person_of(cell_book, HANH), id="khác", birth_date=date(1980, 3, 4))
    cell_book.do(save_person, person=other)

    assert names(open_page())[2:] == [f"{HANH} (1974)", f"{HANH} (1980)"]


def test_names_are_found_without_accents_and_by_status(page):
    assert page.start_search()
    type_text(page.list.field.edit, "hong hanh")
    assert names(page) == [HANH]
    page.list.field.set_text("")
    place = next(at for at, wish in enumerate(page.list._wishes) if wish.status is Status.EXEMPT)
    page.list.filter.setCurrentIndex(place)
    page.list.filter.activated.emit(place)

    assert names(page) == [AI]


def test_whoever_left_is_shown_only_when_asked_for(cell_book, open_page):
    cell_book.do(save_person, person=moved(person_of(cell_book, AN)))
    page = open_page()
    assert names(page) == [AI, HANH]

    page.list.filter.setCurrentIndex(1)
    page.list.filter.activated.emit(1)

    assert names(page) == [AI, AN, HANH]


def test_a_change_is_stored_as_it_is_typed(page, cell_book, settle):
    show(page, cell_book, AN, settle)

    retype(page.form.office, "Tổ trưởng")
    settle()

    assert person_of(cell_book, AN).office == "Tổ trưởng"
    assert cell_book.shell.saving[-1][0] == "saved"


def test_a_change_is_offered_back_once_the_person_is_left(page, cell_book, settle):
    show(page, cell_book, AN, settle)
    retype(page.form.office, "Tổ trưởng")
    show(page, cell_book, HANH, settle)
    sentence, undo = cell_book.shell.undos[-1]
    assert sentence == texts.changed(AN)

    undo()
    settle()

    assert person_of(cell_book, AN).office == ""


def test_another_name_takes_its_place_in_the_list_once_it_is_typed(page, cell_book, settle):
    show(page, cell_book, AN, settle)
    retype(page.form.name, "Lò Văn Yến")
    settle()
    assert names(page) == [AI, "Lò Văn Yến", HANH]

    show(page, cell_book, HANH, settle)

    assert names(page) == [AI, HANH, "Lò Văn Yến"]


def test_a_name_that_is_none_is_said_and_not_stored(page, cell_book, settle):
    show(page, cell_book, AN, settle)
    for typed, problem in (("", person_texts.name_missing()), ("L? Văn Ân", person_texts.name_odd())):
        retype(page.form.name, typed or "⌫")
        settle()
        assert page.form.name.problem() == problem
        assert person_of(cell_book, AN) is not None


def test_a_day_that_lies_ahead_is_said_and_not_stored(page, cell_book, settle):
    show(page, cell_book, AN, settle)
    retype(page.form.joined, "1/1/2030")
    leave(page.form.joined)
    settle()

    assert page.form.joined.problem() == person_texts.day_ahead()
    assert person_of(cell_book, AN).joined_on is None


def test_days_that_do_not_follow_each_other_are_to_be_looked_at_again(page, cell_book, settle):
    show(page, cell_book, HANH, settle)
    retype(page.form.official, "1/1/2000")
    leave(page.form.official)
    settle()

    assert page.form.warning.text() == person_texts.odd_days()
    assert person_of(cell_book, HANH).official_on == date(2000, 1, 1)


def test_a_new_person_is_stored_with_the_first_letters_of_the_name_and_taken_back(page, cell_book, settle):
    page.add_button.click()
    assert not page.form.data.isVisible()
    type_text(page.form.name.edit, "Vàng A Páo")
    settle()
    assert person_of(cell_book, "Vàng A Páo") is not None

    show(page, cell_book, HANH, settle)
    sentence, undo = cell_book.shell.undos[-1]
    assert sentence == texts.added("Vàng A Páo")
    undo()
    settle()

    assert person_of(cell_book, "Vàng A Páo") is None
    assert "Vàng A Páo" not in names(page)


def test_a_person_without_a_name_is_nobody(page, cell_book, settle):
    page.add_button.click()
    retype(page.form.office, "Tổ trưởng")
    settle()

    assert len(cell_book.people()) == 3


def test_the_same_name_and_birth_date_twice_is_said(page, settle):
    page.add_button.click()
    type_text(page.form.name.edit, HANH)
    settle()
    assert page.form.warning.text() == person_texts.namesake()

    retype(page.form.birth, "5/2/1974")
    leave(page.form.birth)
    settle()

    assert page.form.warning.text() == person_texts.same_person(HANH)


def test_the_word_to_sort_by_puts_a_name_in_its_place(page, cell_book, settle):
    show(page, cell_book, HANH, settle)
    retype(page.form.sort_as, "An")
    show(page, cell_book, AI, settle)

    assert names(page) == [AI, HANH, AN]


def test_the_status_is_chosen_with_what_it_means_for_the_review(page, cell_book, settle, monkeypatch):
    seen = []

    def choose(dialog):
        row = next(row for row in dialog.choice.rows() if row.key == Status.SUSPENDED.value)
        seen.append(row.accessibleName())
        row.click()
        return QDialog.DialogCode.Accepted

    monkeypatch.setattr(StatusDialog, "exec", choose)
    show(page, cell_book, HANH, settle)
    page.form.status_button.click()
    settle()

    assert seen == ["Đình chỉ sinh hoạt"]
    assert person_of(cell_book, HANH).status is Status.SUSPENDED
    assert page.form.means.text() == person_texts.status_means(Status.SUSPENDED)


def test_the_form_leads_to_the_key_and_to_what_was_handed_in(page, cell_book, settle):
    show(page, cell_book, HANH, settle)
    page.form.keys_button.click()
    page.form.submission_button.click()

    person = person_of(cell_book, HANH).id
    assert cell_book.shell.places == [
        CellPlace(CellPageId.KEYS, person=person),
        CellPlace(CellPageId.COLLECTING, person=person),
    ]


def test_a_place_names_who_is_shown(cell_book, open_page):
    page = open_page(CellPlace(CellPageId.ROSTER, person=person_of(cell_book, AN).id))

    assert page.form.title.text() == AN


def test_words_that_could_not_be_stored_stay_and_are_stored_later(cell_book, open_page, settle):
    desk = BrittleDesk(cell_book.desk)
    cell_book.context = replace(cell_book.context, desk=desk)
    page = open_page()
    show(page, cell_book, AN, settle)
    desk.is_full = True
    retype(page.form.office, "Tổ trưởng")
    settle()
    assert cell_book.shell.saving[-1][0] == "failed"
    assert "Tổ trưởng" in page.unsaved_text()

    desk.is_full = False
    cell_book.shell.retry()
    settle()

    assert page.unsaved_text() is None
    assert person_of(cell_book, AN).office == "Tổ trưởng"


def test_an_empty_book_asks_for_a_file(empty_book, open_page, monkeypatch):
    empty_book.set_up([])
    asked = []
    monkeypatch.setattr("sotay.ui.secretary.roster.import_talk.choose_open_path", lambda *_: asked.append(1))
    page = open_page()

    page.empty.button.click()
    assert asked == [1]
    page.add_button.click()
    assert page.form.isVisible()


def test_one_pane_is_shown_where_there_is_room_for_one(page, cell_book, settle):
    page.resize(620, 420)
    settle()
    page.list.opened.emit(person_of(cell_book, HANH).id)
    settle()
    assert not page.list.isVisible()
    assert not page.action_bar.isVisible()

    page.form.back_button.click()

    assert page.list.isVisible()
