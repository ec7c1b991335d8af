"""A file that is opened with the program says what it is and nothing is taken in."""

from pathlib import Path

import pytest
from tests.exchange.builders import EXCHANGE

from sotay.domain.errors import FileNotReadable
from sotay.domain.exchange_fault import ExchangeFault
from sotay.services.exchange_preview import OpenedKind, look_at_file

KEPT = Path(__file__).parent.parent / "data" / "exchange" / "v1"


def look(path):
    return look_at_file(path, exchange=EXCHANGE)


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("cell.thechibo", OpenedKind.CELL_CARD),
        ("member.thedangvien", OpenedKind.MEMBER_CARD),
        ("submission.bainop", OpenedKind.SUBMISSION),
        ("receipt.biennhan", OpenedKind.RECEIPT),
        ("package.danhmuc", OpenedKind.PACKAGE),
    ],
)
def test_each_of_our_files_is_told_by_what_it_holds(name, kind):
    found = look(KEPT / name)

    assert (found.kind, found.size_bytes) == (kind, (KEPT / name).stat().st_size)
    assert (found.card is not None) == (kind in (OpenedKind.CELL_CARD, OpenedKind.MEMBER_CARD))
    assert (found.package is not None) == (kind is OpenedKind.PACKAGE)


@pytest.mark.parametrize(
    ("content", "fault"),
    [
        (b"id: nq04-27\n", ExchangeFault.NOT_SIGNED),
        (b"%PDF-1.7", ExchangeFault.NOT_A_PACKAGE),
        ((KEPT / "package.danhmuc").read_bytes()[:-3], ExchangeFault.DAMAGED),
        ((KEPT / "package.danhmuc").read_bytes().replace(b"DANHMUC 1", b"DANHMUC 7"), ExchangeFault.TOO_NEW),
    ],
)
def test_a_package_that_cannot_be_accepted_says_why(tmp_path, content, fault):
    path = tmp_path / "gói.danhmuc"
    path.write_bytes(content)

    found = look(path)

    assert (found.kind, found.refusal.fault) == (OpenedKind.REFUSED_PACKAGE, fault)


def test_a_card_under_another_name_is_still_a_card(tmp_path):
    path = tmp_path / "the.bainop"
    path.write_bytes((KEPT / "cell.thechibo").read_bytes())

    assert look(path).kind is OpenedKind.CELL_CARD


def test_a_card_that_was_changed_is_said_to_be_damaged(tmp_path):
    path = tmp_path / "the.thechibo"
    path.write_bytes((KEPT / "cell.thechibo").read_bytes().replace(b"Chi", b"Cho", 1))

    assert look(path).kind is OpenedKind.DAMAGED_CARD


@pytest.mark.parametrize("content", [b"", b"%PDF-1.7", b"SOTAY", bytes(7_000_000)])
def test_anything_else_is_none_of_ours(tmp_path, content):
    path = tmp_path / "bai.bainop"
    path.write_bytes(content)

    assert look(path).kind is OpenedKind.UNKNOWN
    assert look(path).size_bytes == len(content)


def test_a_file_that_is_gone_says_so(tmp_path):
    with pytest.raises(FileNotReadable):
        look(tmp_path / "khong-con.bainop")
