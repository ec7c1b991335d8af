"""A member before the own handbook: hands in to the cell, and later reads what the cell answered."""

from __future__ import annotations

import json

from tests.e2e.season_at_home import CARD, CELL, FINGERPRINTS, WANTED
from tests.e2e.season_beginning import FINGERPRINT, unlock
from tests.e2e.year_story import take_file


def hand_in(member, hands, folder):
    """Compare the cell's card, give out the own one, choose lines and seal them; return what the cell will read."""
    heard = json.loads((folder / FINGERPRINTS).read_text(encoding="utf-8"))[CELL]
    sit_down(member, hands)
    hands.click("Chọn tệp thẻ khoá…")
    take_file(hands, folder / CARD)
    hands.sees(CELL, heard)
    hands.click("Tôi đã đối chiếu…")
    hands.sees("Đã đối chiếu.")
    hands.click("Ghi thẻ khoá của tôi…")
    hands.click("Tài liệu")
    hands.sees("Dấu vân khoá của tôi")
    (own,) = set(FINGERPRINT.findall(hands.reads())) - {heard}
    hands.click("Tiếp: chọn từng dòng")
    hands.click("Đưa tất cả các phần này vào")
    reading = hands.words_in("Nội dung bí thư sẽ đọc")
    hands.click("Tiếp: tạo tệp")
    hands.click("Tạo tệp nộp…")
    hands.click("Tài liệu")
    hands.sees("Đã tạo tệp nộp")
    return {"fingerprint": own, "right_column": reading}


def read_receipt(member, hands, folder):
    """Read that the cell took the submission; return the words that it took."""
    read_answer(member, hands, folder)
    hands.sees("Chi bộ đã nhận lần nộp số 1.", "theo biên nhận có chữ ký.")
    return {"right_column": hands.words_in("Đúng từng chữ đã nộp")}


def read_returned(member, hands, folder):
    """Read that the cell gave the submission back, and what it wants."""
    read_answer(member, hands, folder)
    hands.sees("Chi bộ trả lại lần nộp số 1 để bổ sung.", "Sửa xong thì tạo một lần nộp mới.")
    hands.sees(f"Lời của chi bộ: {WANTED}")


def read_answer(member, hands, folder):
    """Take the file that the cell gave for this member."""
    sit_down(member, hands)
    hands.click("Các lần nộp")
    hands.click("Đọc biên nhận…")
    (receipt,) = (folder / member.folder).with_suffix(".tu-chi-bo").glob("*.biennhan")
    take_file(hands, receipt)


def sit_down(member, hands):
    """Open the handbook at the page of handing in."""
    unlock(hands, member.password, "sổ tay")
    hands.click_row("Nộp cho chi bộ")
