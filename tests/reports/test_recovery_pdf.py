"""The sheet with the recovery code."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from tests.reports.pdf_reading import facts_of, pages_of, words_of

from sotay.storage.recovery_code import new_code, secret_of

LONG_FOLDER = Path("/home/nguyen-thi-hong-hanh/.local/share/sotay/Sổ tay của đồng chí Nguyễn Thị Hồng Hạnh năm 2026")


def a_sheet(documents, code: str, folder: Path = LONG_FOLDER, full_name: str = "Nguyễn Thị Hồng Hạnh") -> bytes:
    return documents.recovery_sheet(code=code, folder=folder, owner=full_name, made_on=date(2026, 11, 22))


def test_the_printed_groups_typed_in_order_are_the_code(documents):
    code = new_code()
    [page] = pages_of(a_sheet(documents, code))
    start = next(at for at, line in enumerate(page) if line.startswith("Mã khôi phục (")) + 1
    end = next(at for at, line in enumerate(page) if line.startswith("Mã lập ngày"))
    typed = " ".join(page[start:end])
    assert typed.replace(" ", "") == code
    assert secret_of(typed) == secret_of(code)


def test_the_sheet_says_whose_since_when_and_where(documents):
    words = words_of(a_sheet(documents, new_code()))
    assert "Sổ tay của đồng chí Nguyễn Thị Hồng Hạnh" in words
    assert "Mã lập ngày 22/11/2026." in words
    assert str(LONG_FOLDER) in words


def test_everything_stands_on_one_page(documents):
    assert facts_of(a_sheet(documents, new_code(), full_name="Nguyễn " * 12))["Pages"] == "1"


def test_a_sheet_without_a_name_leaves_room_to_write_it(documents):
    assert "Sổ tay của đồng chí ………" in words_of(a_sheet(documents, new_code(), full_name=" "))
