"""The five steps from nothing to an open handbook."""

import pytest
from PySide6.QtCore import Qt
from tests.ui.common.test_dialogs import press, when_open
from tests.ui.real_parts import NAME, PASSWORD

from sotay.domain.member import Membership
from sotay.domain.period import quarter
from sotay.services.assessments import load_assessment
from sotay.services.handbook import load_profile
from sotay.texts import first_run as texts
from sotay.ui.context import PageId
from sotay.ui.start.wishes import Wish

pytestmark = pytest.mark.window

Q4 = quarter(2026, 4)


def go_on(made):
    made.qtbot.mouseClick(made.page.go_on_button, Qt.MouseButton.LeftButton)


def go_to_password(made):
    go_on(made)
    run = made.flow.beginnings.first_run
    made.shows(run.place_step)
    go_on(made)
    made.shows(run.password_step)
    return run


def go_to_sheet(made):
    run = go_to_password(made)
    run.password_step.fields.first.edit.setText(PASSWORD)
    run.password_step.fields.repeat.edit.setText(PASSWORD)
    go_on(made)
    made.shows(run.sheet_step)
    return run


def go_to_profile(made):
    run = go_to_sheet(made)
    run.sheet_step.panel.kept_box.setChecked(True)
    go_on(made)
    made.shows(run.profile_step)
    return run


def go_to_done(made):
    run = go_to_profile(made)
    run.profile_step.form.full_name.edit.setText(NAME)
    go_on(made)
    made.wait_for(lambda: made.page in (run.done_step, run.handover_step))
    return run


def test_whoever_is_on_probation_says_so_among_the_lines_about_himself(start):
    made = start()
    run = go_to_profile(made)
    made.qtbot.mouseClick(run.profile_step.form.membership.radios[Membership.PROBATIONARY], Qt.MouseButton.LeftButton)
    run.profile_step.form.full_name.edit.setText(NAME)
    go_on(made)
    made.wait_for(lambda: made.page is run.done_step)
    go_on(made)
    made.wait_for(lambda: made.opened)

    desk, _ = made.opened[0]
    assert desk.run(load_profile).result().membership is Membership.PROBATIONARY
    reader = desk.run(lambda uow: load_assessment(uow, period=Q4)).result().reader
    assert reader.membership is Membership.PROBATIONARY


def test_five_steps_lead_to_the_first_assessment(start):
    made = start()
    go_to_done(made)
    go_on(made)
    made.wait_for(lambda: made.opened)

    desk, place = made.opened[0]
    assert (place.page, place.period) == (PageId.ASSESSMENT, Q4)
    assert desk.run(load_profile).result().full_name == NAME
    assert desk.run(lambda uow: load_assessment(uow, period=Q4)).result().answered_count() == 0
    assert made.parts.keeper.value.last_folder == str(desk.folder)


def test_a_clicked_sentence_changes_the_letters_at_once(start, theme):
    made = start()
    twenty = next(
        row
        for row in made.window.welcome_step.letters.findChildren(type(made.window.welcome_step.letters.chosen_row()))
        if row.accessibleName() == "Cỡ chữ 20"
    )
    made.qtbot.mouseClick(twenty, Qt.MouseButton.LeftButton)

    assert theme.points == 20
    made.qtbot.waitUntil(lambda: not twenty.visibleRegion().isEmpty())


def test_the_place_is_shown_in_full(start, places):
    made = start()
    go_on(made)

    assert made.flow.beginnings.first_run.place_step.here_label.text() == str(places.handbook)


@pytest.mark.usefixtures("handbook")
def test_a_place_with_a_handbook_is_refused(start, places):
    made = start()
    made.flow.unlock_page.wished.emit(Wish.NEW_STORE)
    go_on(made)
    go_on(made)
    made.settle()

    step = made.flow.beginnings.first_run.place_step
    assert made.page is step
    assert step.problem_label.text() == texts.where_has_store()
    assert places.handbook.exists()


def test_a_place_that_a_cloud_service_copies_is_refused(start, tmp_path):
    synced = tmp_path / "OneDrive"
    synced.mkdir()
    made = start()
    go_on(made)
    step = made.flow.beginnings.first_run.place_step
    step.take_folder(synced)
    go_on(made)
    made.settle()

    assert made.page is step
    assert "đồng bộ" in step.problem_label.text()
    assert list(synced.iterdir()) == []


@pytest.mark.parametrize(("first", "repeat"), [("ngan", "ngan"), (PASSWORD, PASSWORD + " khac")])
def test_a_short_or_mistyped_password_makes_nothing(start, places, first, repeat):
    made = start()
    run = go_to_password(made)
    run.password_step.fields.first.edit.setText(first)
    run.password_step.fields.repeat.edit.setText(repeat)
    go_on(made)

    assert made.page is run.password_step
    assert run.password_step.fields.first.problem() or run.password_step.fields.repeat.problem()
    assert not places.handbook.exists()


def test_the_code_must_be_put_away_before_going_on(start):
    made = start()
    run = go_to_sheet(made)
    go_on(made)

    assert made.page is run.sheet_step
    assert run.sheet_step.panel.problem_label.text() == texts.sheet_must_be_kept()


def test_the_shown_code_opens_the_handbook(start, real_adapters, places):
    made = start()
    run = go_to_sheet(made)
    code = run.sheet_step.panel.code_label.text()
    run.sheet_step.panel.kept_box.setChecked(True)
    go_on(made)
    run.profile_step.form.full_name.edit.setText(NAME)
    go_on(made)
    made.shows(run.done_step)
    go_on(made)
    made.wait_for(lambda: made.opened)
    made.opened[0][0].close(back_up=False).result()

    desk = real_adapters.stores.open_with_code(places.handbook, code=code, new_password="mot mat khau moi")
    assert desk.run(load_profile).result().full_name == NAME
    desk.close(back_up=False).result()


def test_going_back_from_the_code_leaves_nothing(start, places):
    made = start()
    run = go_to_sheet(made)
    assert places.handbook.exists()
    made.qtbot.mouseClick(run.sheet_step.back_button, Qt.MouseButton.LeftButton)
    made.shows(run.password_step)

    assert not places.handbook.exists()
    assert run.password_step.fields.password == ""


def test_closing_half_way_leaves_nothing(start, places):
    made = start()
    go_to_profile(made)
    with made.qtbot.waitSignal(made.window.left, timeout=20_000):
        made.window.close()

    assert not places.handbook.exists()


def test_closing_at_the_last_step_keeps_the_handbook(start, places, real_adapters):
    made = start()
    go_to_done(made)
    with made.qtbot.waitSignal(made.window.left, timeout=20_000):
        made.window.close()

    desk = real_adapters.stores.open(places.handbook, password=PASSWORD)
    assert desk.run(load_profile).result().full_name == NAME
    desk.close(back_up=False).result()


def test_only_the_name_is_asked_for(start):
    made = start()
    run = go_to_profile(made)
    go_on(made)

    assert made.page is run.profile_step
    assert run.profile_step.form.full_name.problem() == texts.profile_name_missing()


def test_sample_data_do_not_mix_with_the_new_handbook(start, places):
    made = start()
    run = go_to_done(made)
    run.done_step.wished.emit(Wish.SAMPLE)
    made.wait_for(lambda: made.opened)

    desk, _ = made.opened[0]
    assert desk.is_sample
    assert desk.folder == places.sample
    assert places.handbook.exists()


def test_a_helper_ends_with_the_handover(start):
    made = start()
    made.window.welcome_step.helper_box.setChecked(True)
    run = go_to_done(made)
    assert made.page is run.handover_step
    go_on(made)

    assert made.opened[0][1].page is PageId.SETTINGS


def test_the_sheet_is_saved_where_the_person_says(start, home):
    (home / "Tài liệu").mkdir()
    (home / ".config" / "user-dirs.dirs").write_text('XDG_DOCUMENTS_DIR="$HOME/Tài liệu"\n', "utf-8")
    made = start()
    run = go_to_sheet(made)
    when_open(press("0"))
    made.qtbot.mouseClick(run.sheet_step.panel.save_button, Qt.MouseButton.LeftButton)
    made.settle()

    saved = home / "Tài liệu" / texts.sheet_file_name()
    assert saved.read_bytes().startswith(b"%PDF")
    assert saved.name in run.sheet_step.bar.text()
