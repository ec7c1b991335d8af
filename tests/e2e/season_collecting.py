"""The secretary collects: compares the cards as they are read out, takes files in, and answers each."""

from __future__ import annotations

import json
import re

from tests.e2e.season_at_home import (
    ANSWERS,
    CELL_PASSWORD,
    DAMAGED,
    FINGERPRINTS,
    MEMBERS,
    ON_PAPER,
    PAPER_NOTE,
    PHANH,
    SECRETARY,
    SENT_IN,
    STRANGERS,
    WANTED,
)
from tests.e2e.season_beginning import unlock

RECEIPT = re.compile(r"biên nhận (\S+\.biennhan)")
WRITTEN = re.compile(r"Đã lưu tệp (\S+\.biennhan)")
ITEMS = 27


def collect(hands, folder):
    """From two cards to a cell in which all but one are settled; return which receipt is whose."""
    unlock(hands, CELL_PASSWORD, "sổ chi bộ")
    compare_the_cards(hands, folder)
    take_the_files(hands, folder)
    receipts = write_receipts(hands, folder)
    receipts[PHANH.name] = give_one_back(hands)
    type_a_sheet(hands)
    copy_who_is_missing(hands)
    return {"receipts": receipts}


def compare_the_cards(hands, folder):
    """Take both cards in and compare them by the digits that were read out, one of them misread at first."""
    heard = json.loads((folder / FINGERPRINTS).read_text(encoding="utf-8"))
    hands.click_row("Thẻ khoá")
    hands.click("Nhận tệp thẻ…")
    cards = sorted((folder / SENT_IN).glob("*.thedangvien"))
    hands.sees("Tên tệp")
    hands.type(" ".join(f'"{card}"' for card in cards))
    hands.press("Return")
    hands.sees("Đã nhận 2 thẻ, chờ đối chiếu.")
    hands.click_row(PHANH.name)
    hands.write("Sáu nhóm số nghe đọc", f"00000{heard[PHANH.name][5:]}")
    hands.click("So với thẻ")
    hands.sees("Nhóm 1 không khớp với thẻ.")
    for member in MEMBERS:
        hands.click_row(member.name)
        hands.write_over("Sáu nhóm số nghe đọc", heard[member.name])
        hands.click("So với thẻ")
        hands.sees(f"Đã đối chiếu thẻ của {member.name}.")
    hands.sees("Đã đối chiếu 2 trên 5 đồng chí")


def take_the_files(hands, folder):
    """Take a whole folder in and read what became of each file."""
    hands.click_row("Thu bài")
    hands.click("Chọn thư mục…")
    take_folder(hands, folder / SENT_IN)
    hands.sees("Đã nhận 2 bài nộp trong 4 tệp.", "4 tệp: 2 không nhận, 2 đã nhận.")
    hands.sees(
        f"Tệp {DAMAGED}. không nhận. Không mở được tệp này: tệp niêm phong cho nơi khác, hoặc đã hỏng trên đường đi.",
        f"Tệp {STRANGERS}. không nhận. Người gửi không có trong danh sách chi bộ, nên không nhận bản nộp này.",
    )


def write_receipts(hands, folder):
    """Write the receipts and return the name of each member's."""
    hands.click("Ghi biên nhận (2)")
    take_folder(hands, folder / ANSWERS)
    hands.sees("Đã ghi 2 biên nhận vào")
    read = hands.reads()
    return {member.name: RECEIPT.search(read, read.index(f"{member.name}. đã nhận.")).group(1) for member in MEMBERS}


def give_one_back(hands):
    """Give a submission back with what it wants; return the name of the file that says so."""
    hands.click("Ai đã nộp")
    hands.sees("Năm 2026: 2 trên 4 người thuộc diện kiểm điểm đã nộp.")
    hands.click_row(PHANH.name)
    hands.click("Trả lại kèm góp ý…")
    hands.type(WANTED)
    hands.click("Trả lại và ghi tệp")
    hands.sees(f"Đã trả lại bài nộp của {PHANH.name}.", "Đã lưu tệp ")
    return WRITTEN.search(hands.reads()).group(1)


def type_a_sheet(hands):
    """Type the sheet of one who writes by hand: a key for each row, some words, the level, who typed it."""
    hands.click_row(ON_PAPER)
    hands.click("Nhập hộ từ bản giấy…")
    hands.sees(f"Nhập hộ bản giấy năm 2026: {ON_PAPER}")
    hands.press("3")
    hands.press("Up")
    hands.press("Right")
    hands.type(PAPER_NOTE)
    hands.press("Return")
    for _ in range(ITEMS - 1):
        hands.press("1")
    hands.choose("Mức xếp loại tự nhận trên giấy", "3.")
    hands.write("Người nhập hộ (họ và tên)", SECRETARY)
    hands.press("Ctrl+Return")
    hands.sees(f"Đã ghi nhận bản giấy của {ON_PAPER}: 27 trên 27 dòng có dấu.")


def take_folder(hands, folder):
    """Answer the window that asks for a folder by typing its whole path."""
    hands.sees("Thư mục:")
    hands.type(str(folder))
    hands.press("Return")


def copy_who_is_missing(hands):
    """Copy the names of those who have to hand in, still or again, and look at what was copied."""
    hands.click("Chép tên người chưa nộp (2)")
    hands.write("Tìm tên", "")
    hands.press("Ctrl+V")
    copied = hands.words_in("Tìm tên")
    assert copied.split("\n") == [SECRETARY, PHANH.name], copied
