"""Reaching a cell book: making one in four steps, opening one, and never asking for the password of the other kind."""

from functools import partial
from types import SimpleNamespace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from tests.cell import CELL_NAME
from tests.ui.common.test_dialogs import when_open
from tests.ui.real_parts import PASSWORD
from tests.ui.start.conftest import CELL_PASSWORD

from sotay.domain.store_kind import StoreKind
from sotay.services.cell.book import load_year
from sotay.texts import cell_start as cell_texts
from sotay.texts import start as texts
from sotay.texts.books import CELL_BOOK
from sotay.ui.departure import Purpose
from sotay.ui.secretary.context import CellPageId, CellPlace
from sotay.ui.start.start_window import has_something
from sotay.ui.start.wishes import Wish

pytestmark = pytest.mark.window


def go_on(made):
    made.qtbot.mouseClick(made.page.go_on_button, Qt.MouseButton.LeftButton)


def unlock(made, password):
    made.window.unlock_page.password_field.edit.setText(password)
    made.qtbot.mouseClick(made.window.unlock_page.unlock_button, Qt.MouseButton.LeftButton)


def choose(made, wish):
    made.page.findChild(QPushButton, wish.name).click()


def go_to_sheet(made):
    made.page.name_field.edit.setText(CELL_NAME)
    go_on(made)
    run = made.flow.beginnings.cell_run
    made.shows(run.place_step)
    go_on(made)
    made.shows(run.password_step)
    run.password_step.fields.first.edit.setText(CELL_PASSWORD)
    run.password_step.fields.repeat.edit.setText(CELL_PASSWORD)
    go_on(made)
    made.shows(run.sheet_step)
    return run


def go_to_done(made):
    run = go_to_sheet(made)
    run.sheet_step.panel.kept_box.setChecked(True)
    go_on(made)
    made.shows(run.done_step)
    return run


def name_of(desk):
    return desk.run(partial(load_year, year=2026)).result().name


@pytest.mark.usefixtures("handbook")
def test_four_steps_lead_from_the_handbooks_password_to_the_roster_of_a_new_cell_book(start, places):
    made = start()
    choose(made, Wish.OTHER_KIND)
    assert made.page is made.window.cell_step
    run = go_to_done(made)
    assert run.done_step.title.text() == cell_texts.done_title(CELL_NAME)
    go_on(made)
    made.wait_for(lambda: made.opened)

    desk, place = made.opened[0]
    assert place == CellPlace(CellPageId.ROSTER)
    assert (desk.kind, desk.folder, name_of(desk)) == (StoreKind.CELL, places.cell, CELL_NAME)
    assert (made.parts.keeper.value.last_cell_folder, made.parts.keeper.value.is_cell_last) == (str(places.cell), True)


def test_the_roster_can_wait(start):
    made = start()
    choose(made, Wish.OTHER_KIND)
    go_to_done(made)
    choose(made, Wish.LATER)
    made.wait_for(lambda: made.opened)

    assert made.opened[0][1] == CellPlace(CellPageId.OVERVIEW)


def test_a_cell_without_a_name_is_asked_for_one(start):
    made = start()
    choose(made, Wish.OTHER_KIND)
    go_on(made)

    assert made.page is made.window.cell_step
    assert made.page.name_field.problem() == cell_texts.name_missing()


def test_a_book_whose_code_was_not_put_away_is_taken_away_when_the_window_is_closed(start, places):
    made = start()
    choose(made, Wish.OTHER_KIND)
    go_to_sheet(made)
    made.window.close()
    made.settle()

    assert not has_something(places.cell)


@pytest.mark.usefixtures("handbook")
def test_going_back_from_a_new_cell_book_leads_to_the_handbook_again(start, places):
    made = start()
    choose(made, Wish.OTHER_KIND)
    made.page.back_button.click()

    assert made.page is made.flow.unlock_page
    assert made.page.folder_label.text() == texts.unlock_where(str(places.handbook))
    unlock(made, PASSWORD)
    made.wait_for(lambda: made.opened)


def test_without_a_handbook_going_back_leads_to_the_first_step(start):
    made = start()
    choose(made, Wish.OTHER_KIND)
    made.page.back_button.click()

    assert made.page is made.window.welcome_step


@pytest.mark.usefixtures("handbook", "cell_book")
def test_the_cell_book_opens_by_its_own_password_and_not_by_the_handbooks(start, places):
    made = start()
    choose(made, Wish.OTHER_KIND)
    assert made.page.title.text() == texts.unlock_title(CELL_BOOK)
    assert made.page.folder_label.text() == texts.unlock_where(str(places.cell), CELL_BOOK)
    unlock(made, PASSWORD)
    made.wait_for(made.flow.unlock_page.password_field.problem)
    unlock(made, CELL_PASSWORD)
    made.wait_for(lambda: made.opened)

    desk, place = made.opened[0]
    assert (desk.kind, place) == (StoreKind.CELL, CellPlace(CellPageId.OVERVIEW))


@pytest.mark.usefixtures("handbook", "cell_book")
def test_a_cell_book_chosen_as_a_handbook_is_called_what_it_is_before_a_password_is_typed(start, places):
    made = start()

    def choose_it(dialog):
        dialog.selectFile(str(places.cell))
        dialog.accept()

    when_open(choose_it)
    choose(made, Wish.OTHER_STORE)

    assert made.page.title.text() == texts.unlock_title(CELL_BOOK)
    assert made.page.note.text() == texts.is_cell_book()
    unlock(made, CELL_PASSWORD)
    made.wait_for(lambda: made.opened)
    assert made.opened[0][0].kind is StoreKind.CELL


@pytest.mark.usefixtures("cell_book")
def test_a_folder_that_was_taken_for_a_handbook_is_asked_for_as_the_cell_book_it_is(start, places):
    made = start(places=places._replace(handbook=places.cell))

    assert made.page.title.text() == texts.unlock_title(CELL_BOOK)
    unlock(made, CELL_PASSWORD)
    made.wait_for(lambda: made.opened)
    assert made.opened[0][0].kind is StoreKind.CELL


@pytest.mark.usefixtures("cell_book")
def test_the_sample_of_a_cell_opens_as_a_book_of_its_own_and_is_not_remembered(start, places):
    made = start(places=places._replace(is_cell=True))
    assert made.page.findChild(QPushButton, Wish.SAMPLE.name).text() == texts.sample(CELL_BOOK)
    choose(made, Wish.SAMPLE)
    made.wait_for(lambda: made.opened)

    desk, place = made.opened[0]
    assert (desk.is_sample, desk.kind, desk.folder) == (True, StoreKind.CELL, places.sample_cell)
    assert place == CellPlace(CellPageId.OVERVIEW)
    assert len(desk.run(partial(load_year, year=2026)).result().people) == 12
    assert made.parts.keeper.value.last_cell_folder == ""


def test_somebody_without_a_cell_book_sees_the_sample_and_is_then_asked_for_a_name_again(start, places):
    made = start(places=places._replace(is_cell=True))
    choose(made, Wish.SAMPLE)
    made.wait_for(lambda: made.opened)
    made.flow.show_locked(Purpose.LOCK, made.opened[0][0], None)

    assert made.page is made.window.cell_step
    assert made.page.go_on_button.text() == texts.go_on()
    assert has_something(places.sample_cell)
    assert not has_something(places.cell)


@pytest.mark.usefixtures("cell_book")
def test_a_sample_that_cannot_be_made_says_so_and_leaves_nothing(start, places):
    places.sample_cell.parent.mkdir(parents=True, exist_ok=True)
    places.sample_cell.write_text("chỗ này đã có tệp")
    made = start(places=places._replace(is_cell=True))
    choose(made, Wish.SAMPLE)
    made.wait_for(made.page.bar.text)

    assert made.page is made.flow.unlock_page
    assert not made.opened


@pytest.mark.usefixtures("cell_book")
def test_from_the_password_of_a_cell_book_one_comes_to_a_handbook(start, places):
    made = start(places=places._replace(is_cell=True))
    choose(made, Wish.OTHER_KIND)

    assert made.page is made.window.welcome_step


@pytest.mark.usefixtures("handbook", "cell_book")
def test_after_a_lock_the_book_that_was_open_is_asked_for(start, places):
    made = start()
    made.flow.show_locked(Purpose.IDLE, SimpleNamespace(kind=StoreKind.CELL, folder=places.cell, is_sample=False), None)

    assert made.page.title.text() == texts.unlock_title(CELL_BOOK)
    assert made.page.note.text() == texts.locked_after_idle(CELL_BOOK)


def test_the_recovery_code_of_a_cell_book_opens_it(start, places, cell_book):
    made = start(places=places._replace(is_cell=True))
    choose(made, Wish.FORGOTTEN)
    page = made.flow.recover_page
    assert page.sentence.text() == texts.recover_explained(CELL_BOOK)
    page.code_field.edit.setText(cell_book)
    page.new_password.first.edit.setText("mot mat khau moi")
    page.new_password.repeat.edit.setText("mot mat khau moi")
    made.qtbot.mouseClick(page.recover_button, Qt.MouseButton.LeftButton)
    made.wait_for(lambda: made.opened)

    assert name_of(made.opened[0][0]) == CELL_NAME


@pytest.mark.usefixtures("cell_book")
def test_a_damaged_cell_book_is_restored_from_its_backup(start, places):
    for path in places.cell.glob("keys*"):
        path.write_text("{")
    made = start(places=places._replace(is_cell=True))
    unlock(made, CELL_PASSWORD)
    made.settle()
    made.flow.unlock_page.wished.emit(Wish.RESTORE)
    page = made.flow.restore_page
    made.shows(page)
    assert page.sentence.text() == texts.restore_explained(CELL_BOOK)
    page.password_field.edit.setText(CELL_PASSWORD)
    made.qtbot.mouseClick(page.check_button, Qt.MouseButton.LeftButton)
    made.wait_for(page.restore_button.isEnabled)
    assert "0 người" in page.content_label.text()
    made.qtbot.mouseClick(page.restore_button, Qt.MouseButton.LeftButton)
    made.shows(made.flow.unlock_page)
    unlock(made, CELL_PASSWORD)
    made.wait_for(lambda: made.opened)

    assert name_of(made.opened[0][0]) == CELL_NAME
