"""The secretary makes the book: the steps, the people from a file, the cell's card, the day that is due."""

from __future__ import annotations

import re

from tests.e2e.season_at_home import CELL, CELL_PASSWORD, DUE, ROSTER, SICK
from tests.e2e.year_story import take_file

from sotay.texts.dates import format_date

FINGERPRINT = re.compile(r"\d{5}(?: \d{5}){5}")


def begin_the_book(hands, folder):
    """From the first start of the program to a book that may collect; return the digits of the cell's card."""
    make_the_book(hands)
    take_in_the_people(hands, folder / ROSTER)
    digits = give_out_the_card(hands)
    hands.click_row("Tổng quan")
    hands.write_over("Hạn nộp bài", format_date(DUE))
    hands.sees("Hạn nộp bài nay là thứ Ba, 15/12/2026.", "Chưa nộp: 4")
    return {"fingerprint": digits}


def make_the_book(hands):
    """Go through the steps."""
    hands.sees("Chào đồng chí")
    hands.click("Sổ chi bộ (dành cho bí thư, chi uỷ)…")
    hands.write("Tên chi bộ", CELL)
    hands.press("Return")
    hands.sees("Dữ liệu để ở đâu")
    hands.click("Tiếp tục")
    hands.sees("Đặt mật khẩu")
    hands.write("Mật khẩu", CELL_PASSWORD)
    hands.write("Gõ lại mật khẩu", CELL_PASSWORD)
    hands.click("Lập sổ chi bộ")
    hands.sees("Cất mã khôi phục")
    hands.click("Lưu PDF")
    hands.click("Tài liệu")
    hands.click("Tôi đã cất mã khôi phục")
    hands.click("Tiếp tục")
    hands.sees(f"Sổ của {CELL} đã sẵn sàng")


def take_in_the_people(hands, roster):
    """Look at what a file would change, then take it in."""
    hands.click("Nhập danh sách đảng viên")
    hands.click("Nhập từ Excel, CSV…")
    take_file(hands, roster)
    hands.sees("Xem trước khi nhập danh sách", "Sổ chưa thay đổi gì.", SICK)
    hands.click("Ghi vào sổ")
    hands.sees("Đã ghi vào sổ: 5 người mới, 0 người có thay đổi.")


def give_out_the_card(hands):
    """Save the cell's card as a file and return the digits that are read out."""
    hands.click_row("Thẻ khoá")
    hands.click("Thẻ của chi bộ")
    hands.sees("Dấu vân khoá của chi bộ, đọc to trong cuộc họp")
    digits = digits_in(hands.reads())
    hands.click("Lưu tệp thẻ…")
    hands.click("Tài liệu")
    hands.sees("the-khoa-chi-bo.thechibo")
    return digits


def digits_in(words):
    """Return the digits of the one card that is in sight."""
    (digits,) = set(FINGERPRINT.findall(words))
    return digits


def unlock(hands, password, book):
    """Open a store by its password."""
    hands.sees(f"Mở khoá {book}")
    hands.type(password)
    hands.press("Return")
