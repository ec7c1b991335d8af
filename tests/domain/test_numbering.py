"""How parts are numbered is seen from their numbers, and goes on in the same way."""

import pytest

from sotay.domain.numbering import numbering_of


@pytest.mark.parametrize(
    ("numbers", "following"),
    [
        (["I", "II", "III"], "IV"),
        (["I", "II", "III", "IV", "V", "VI", "VII", "VIII"], "IX"),
        (["1", "2"], "3"),
        (["A", "B"], "C"),
        ([], "I"),
    ],
)
def test_numbers_go_on_as_they_began(numbers, following):
    assert numbering_of(numbers)(len(numbers) + 1) == following


@pytest.mark.parametrize("numbers", [["II", "I"], ["1", "3"], ["I", "2"], [""]])
def test_numbers_in_no_order_are_left_alone(numbers):
    assert numbering_of(numbers) is None
