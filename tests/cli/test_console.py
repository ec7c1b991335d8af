"""Where the password comes from."""

import unicodedata
from pathlib import Path

import pytest
from tests.builders import NOW

from sotay.cli.console import Refused, Surroundings

FOLDER = Path("sổ")


def surroundings(environment=None, *answers):
    waiting = list(answers)
    prompts = []

    def ask(prompt):
        prompts.append(prompt)
        return waiting.pop(0)

    return Surroundings(dict, lambda: NOW, environment or {}, ask if answers else None), prompts


def test_the_environment_is_taken_before_anybody_is_asked():
    given, prompts = surroundings({"SOTAY_PASSWORD": "từ biến"}, "từ bàn phím")

    assert given.password(FOLDER) == "từ biến"
    assert prompts == []


def test_somebody_at_a_terminal_is_asked_once():
    given, prompts = surroundings({}, "gõ vào")

    assert given.password(FOLDER) == "gõ vào"
    assert prompts == ["Mật khẩu của sổ tay «sổ»: "]


def test_a_new_password_is_typed_twice():
    given, prompts = surroundings({}, "mới", "mới")

    assert given.new_password(FOLDER) == "mới"
    assert len(prompts) == 2


def test_two_different_new_passwords_are_refused():
    given, _ = surroundings({}, "mới", "mớ")

    with pytest.raises(Refused, match="không giống nhau"):
        given.new_password(FOLDER)


def test_without_terminal_and_variable_there_is_no_password():
    given, _ = surroundings()

    with pytest.raises(Refused, match="SOTAY_PASSWORD"):
        given.password(FOLDER)


def test_an_empty_entry_is_no_password():
    given, _ = surroundings({"SOTAY_PASSWORD": ""}, "")

    with pytest.raises(Refused):
        given.password(FOLDER)


def test_both_normal_forms_are_one_password():
    written = "mật khẩu"
    given, _ = surroundings({"SOTAY_PASSWORD": unicodedata.normalize("NFD", written)})

    assert given.password(FOLDER) == written


def test_bytes_that_are_no_text_do_not_stop_the_program():
    given, _ = surroundings({"SOTAY_PASSWORD": "a\udcff"})

    given.password(FOLDER).encode("utf-8")
