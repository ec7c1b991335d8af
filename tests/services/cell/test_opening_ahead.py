"""Files that are opened ahead come in their order, and no more of them than somebody asks for."""

from contextlib import closing

import pytest

from sotay.domain.collecting import CellFault
from sotay.domain.exchange_errors import ExchangeRefused
from sotay.domain.exchange_fault import ExchangeFault
from sotay.services.cell.opening_ahead import opened_ahead

MANY = 500


@pytest.fixture
def files(tmp_path):
    paths = [tmp_path / f"{number:03}.bainop" for number in range(MANY)]
    for number, path in enumerate(paths):
        path.write_text(str(number))
    return paths


def test_every_file_comes_once_in_its_order_whatever_is_wrong_with_others(files):
    files[7].unlink()

    def unseal(content):
        if int(content) % 3 == 0:
            raise ExchangeRefused(ExchangeFault.CANNOT_OPEN)
        return int(content)

    opened = list(opened_ahead(files, unseal))

    assert [each.path for each in opened] == files
    assert [each.found for each in opened] == [
        CellFault.UNREADABLE_FILE if number == 7 else number if number % 3 else ExchangeFault.CANNOT_OPEN
        for number in range(MANY)
    ]


def test_whoever_stops_asking_stops_the_opening(files):
    done = []

    with closing(opened_ahead(files, done.append)) as opened:
        first = next(opened)

    assert first.path == files[0]
    assert len(done) < MANY // 2


def test_a_fault_of_the_program_reaches_whoever_asks(files):
    def unseal(content):
        return 1 / int(content)

    with pytest.raises(ZeroDivisionError), closing(opened_ahead(files, unseal)) as opened:
        next(opened)
