"""The recovery code: what is printed, and what is forgiven in typing it."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sotay.storage.recovery_code import ALPHABET, SECRET_BITS, code_of, new_code, secret_of

codes = st.integers(0, 2**SECRET_BITS - 1).map(code_of)


def test_a_code_is_printed_in_seven_groups_of_four_clear_letters():
    assert re.fullmatch(r"([0-9A-HJKMNP-TV-Z]{4}-){6}[0-9A-HJKMNP-TV-Z]{4}", new_code())


def test_no_two_codes_are_alike():
    assert len({new_code() for _ in range(200)}) == 200


@given(codes, st.data())
def test_spaces_case_dashes_and_confused_letters_are_forgiven(code, data):
    typed = "".join(
        data.draw(st.sampled_from({"0": "0Oo", "1": "1IilL"}.get(letter, letter + letter.lower())))
        + data.draw(st.sampled_from(["", " ", " - ", "\t"]))
        for letter in code
    )

    assert secret_of(typed) == secret_of(code) is not None


@given(codes, st.data())
def test_nearly_every_slip_of_one_letter_is_seen_at_once(code, data):
    code = code.replace("-", "")
    seen = 0
    for place in range(len(code)):
        other = data.draw(st.sampled_from(ALPHABET.replace(code[place], "")))
        seen += secret_of(code[:place] + other + code[place + 1 :]) is None

    assert seen >= len(code) - 3


@pytest.mark.parametrize("typed", ["", "   ", "ABCD", "0" * 27, "0" * 29, "Đ" * 28, "\ud800" * 28])
def test_what_is_no_code_is_refused(typed):
    assert secret_of(typed) is None
