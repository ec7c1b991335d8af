"""Choices of this computer survive, in private, and never stop the program."""

import os
import stat
from concurrent.futures import ThreadPoolExecutor

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from shiboken6 import delete

from sotay.texts import settings as texts
from sotay.ui.common.tokens import LETTER_SIZES_PT, ThemeChoice
from sotay.ui.preferences import (
    LOCK_MINUTES,
    NEVER_LOCK,
    PreferenceKeeper,
    Preferences,
    load_preferences,
    save_preferences,
)


def any_preferences():
    return st.builds(
        Preferences,
        letters_pt=st.sampled_from(LETTER_SIZES_PT),
        theme=st.sampled_from(ThemeChoice),
        lock_minutes=st.sampled_from((*LOCK_MINUTES, NEVER_LOCK)),
        last_folder=st.text(st.characters(exclude_categories=["Cs"])),
        last_cell_folder=st.text(st.characters(exclude_categories=["Cs"])),
        is_cell_last=st.booleans(),
    )


@given(any_preferences())
def test_what_is_saved_is_loaded(tmp_path_factory, preferences):
    path = tmp_path_factory.mktemp("choices") / "preferences.json"
    save_preferences(path, preferences)

    assert load_preferences(path) == preferences


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"{",
        b"[]",
        b"null",
        b"\xff\xfe",
        b"[" * 100_000,
        b'{"letters_pt": 9000, "theme": "pink", "lock_minutes": true, "last_folder": 7}',
        b'{"letters_pt": "13", "lock_minutes": -1}',
    ],
)
def test_a_damaged_file_means_the_usual_choices(tmp_path, content):
    path = tmp_path / "preferences.json"
    path.write_bytes(content)

    assert load_preferences(path) == Preferences()


def test_no_file_means_the_usual_choices(tmp_path):
    assert load_preferences(tmp_path / "preferences.json") == Preferences()


def test_a_damaged_choice_leaves_the_others(tmp_path):
    path = tmp_path / "preferences.json"
    path.write_text('{"letters_pt": 20, "theme": "pink"}')

    assert load_preferences(path) == Preferences(letters_pt=20)


@pytest.mark.skipif(os.name == "nt", reason="Windows keeps profiles private by itself")
def test_nobody_else_reads_which_handbook_was_used(tmp_path):
    path = tmp_path / "sotay" / "preferences.json"
    save_preferences(path, Preferences(last_folder="/home/an/so-tay"))

    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700


@pytest.mark.window
def test_letters_that_were_chosen_are_there_at_the_next_start(theme, tmp_path):
    path = tmp_path / "preferences.json"
    with ThreadPoolExecutor(max_workers=1) as worker:
        keeper = PreferenceKeeper(path, theme, worker)
        theme.apply(ThemeChoice.DARK, 20)
    delete(keeper)
    theme.apply(ThemeChoice.LIGHT, 13)

    delete(PreferenceKeeper(path, theme, None))
    assert (theme.choice, theme.points) == (ThemeChoice.DARK, 20)


@pytest.mark.window
def test_choices_that_cannot_be_written_are_told(qtbot, theme, tmp_path):
    (tmp_path / "in the way").write_text("")
    with ThreadPoolExecutor(max_workers=1) as worker:
        keeper = PreferenceKeeper(tmp_path / "in the way" / "preferences.json", theme, worker)
        with qtbot.waitSignal(keeper.not_kept, timeout=20_000):
            keeper.set_lock_minutes(30)
        assert keeper.value.lock_minutes == 30
    delete(keeper)


@pytest.mark.window
def test_letters_that_cannot_be_kept_are_told_once_wherever_they_are_chosen(show, tmp_path):
    shown = show()
    (tmp_path / "preferences.json").unlink()
    (tmp_path / "preferences.json").mkdir()
    shown.qtbot.keyClick(shown.page.field, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    shown.qtbot.waitUntil(lambda: texts.preferences_not_kept() in shown.bars(), timeout=20_000)

    shown.notices.notice_bar.dismiss()
    shown.qtbot.keyClick(shown.page.field, Qt.Key.Key_0, Qt.KeyboardModifier.ControlModifier)
    shown.parts.drawing.submit(int).result()
    shown.settle()
    assert texts.preferences_not_kept() not in shown.bars()


@pytest.mark.window
def test_usual_choices_come_back_without_forgetting_the_handbook(theme, tmp_path):
    keeper = PreferenceKeeper(tmp_path / "preferences.json", theme, None)
    keeper.set_last_folder(tmp_path)
    keeper.set_lock_minutes(NEVER_LOCK)
    theme.apply(ThemeChoice.CONTRAST, 24)
    keeper.restore_defaults()

    assert keeper.value == Preferences(last_folder=str(tmp_path))
    assert (theme.choice, theme.points) == (ThemeChoice.LIGHT, 13)
    delete(keeper)


@pytest.mark.window
def test_two_windows_of_the_program_keep_each_others_choices(theme, tmp_path):
    path = tmp_path / "preferences.json"
    with ThreadPoolExecutor(max_workers=1) as worker:
        one, other = PreferenceKeeper(path, theme, worker), PreferenceKeeper(path, theme, worker)
        one.set_last_folder(tmp_path / "so-tay")
        other.set_last_folder(tmp_path / "so-chi-bo", is_cell=True)
        one.set_lock_minutes(30)
    delete(one)
    delete(other)

    assert load_preferences(path) == Preferences(
        lock_minutes=30,
        last_folder=str(tmp_path / "so-tay"),
        last_cell_folder=str(tmp_path / "so-chi-bo"),
        is_cell_last=True,
    )
