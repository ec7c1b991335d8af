"""How good a new password is."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sotay.domain.password import MINIMUM_LENGTH, Strength, missing_length, strength_of


@pytest.mark.parametrize(
    "password",
    ["111111111111", "abababababab", "123456789012", "qwertyuiop12", "aaaaaaaaaaaaaaaaaaaaaaaa", "0911122233344"],
)
def test_repetitions_and_runs_are_easily_guessed(password):
    assert strength_of(password) is Strength.WEAK


def test_a_few_words_will_do_and_more_are_better():
    assert strength_of("con meo vang") is Strength.FAIR
    assert strength_of("con meo vang leo cay cau") is Strength.STRONG


@given(st.text(max_size=MINIMUM_LENGTH * 2))
def test_what_is_missing_makes_it_long_enough(password):
    missing = missing_length(password)

    assert missing >= 0
    assert missing_length(password + "x" * missing) == 0


@given(st.text(min_size=MINIMUM_LENGTH, max_size=200))
def test_any_password_is_judged(password):
    assert strength_of(password) in Strength
