"""The chapters of an update: the admin publishes, a member takes it and finishes, the secretary sees the break."""

from __future__ import annotations

from tests.e2e.season_beginning import digits_in, unlock
from tests.e2e.season_story import Chapter
from tests.e2e.update_at_home import (
    ADMIN,
    BOOK,
    FINGERPRINT,
    LATER_WORDS,
    MEMBER,
    NEW_TEXT,
    OLD_WORDS,
    PACKAGE,
    PASSWORD,
    PUBLISHED_ON,
    PUBLISHER,
    TAKEN_ON,
    TOLD_ON,
)
from tests.e2e.year_story import take_file

from sotay.app.asked import HANDBOOK
from sotay.domain.dates import format_date


def publish(hands, _folder):
    """Write the second item anew, say that it means something else, publish it and save the file."""
    unlock(hands, PASSWORD, "sổ tay")
    hands.click_row("Danh mục và mẫu")
    hands.sees("Đồng chí chỉ xem thôi, không phải làm gì ở trang này")
    hands.click("Soạn và phát hành")
    hands.click("Bắt đầu bản nháp…")
    hands.click("Bắt đầu soạn")
    hands.click_row("I.2")
    hands.write_over("Câu chữ của văn bản", NEW_TEXT)
    hands.click("Phát hành…")
    hands.sees("Chưa phát hành được: còn 1 chỗ cần sửa.")
    hands.click("Thay đổi")
    hands.click_row("I.2")
    hands.sees(NEW_TEXT)
    hands.click("Đổi nghĩa…")
    hands.sees("Mọi thay đổi đã phân loại")
    hands.click("Phát hành…")
    hands.sees("Sẽ phát hành", f"Có hiệu lực từ ngày {format_date(PUBLISHED_ON)}.")
    hands.sees_no("đã qua")
    digits = digits_in(hands.reads())
    hands.write_over("Tên nơi phát hành", PUBLISHER)
    hands.click("Phát hành bản 2")
    hands.click("Tài liệu")
    hands.sees("Đã phát hành", "bản 2")
    return {"fingerprint": digits}


def take_and_finish(hands, folder):
    """Take the package after its key was compared, move the open quarter, answer what changed, print both quarters."""
    unlock(hands, PASSWORD, "sổ tay")
    print_quarter(hands, "Quý III năm 2026")
    take_package(hands, folder)
    hands.sees(f"Đã nhận 1 bản danh mục, mẫu của {PUBLISHER}.")
    hands.click_row("Tổng quan")
    hands.sees("Danh mục đã có bản 2")
    hands.click("Xem thay đổi…")
    hands.sees("Không câu trả lời nào bị xoá hay sửa một chữ.", NEW_TEXT)
    hands.click("Chuyển sang bản mới")
    hands.sees("sang bản 2 của danh mục. Mọi câu trả lời còn nguyên.")
    hands.click_row("Tự đánh giá")
    hands.click_row("I.2")
    hands.sees("cần xem lại", NEW_TEXT, "Mức đã chọn khi đó: Có, đang khắc phục.")
    hands.write("Hạn chế", f". {LATER_WORDS}")
    hands.click("Vẫn đúng với lời văn mới")
    hands.sees_no("Mức đã chọn khi đó")
    return {}


def print_both(hands, _folder):
    """Close the quarter and print both."""
    unlock(hands, PASSWORD, "sổ tay")
    hands.click_row("Rà soát và chốt kỳ")
    hands.click("Chốt kỳ…")
    hands.sees("Đã chốt quý IV năm 2026.")
    print_quarter(hands, "Quý IV năm 2026")
    hands.sees(OLD_WORDS, LATER_WORDS)


def print_quarter(hands, name):
    """Save a quarter as PDF among the documents."""
    hands.click_row("Lịch sử")
    hands.click_row(name)
    hands.click("In, lưu PDF, Word kỳ này…")
    hands.click("Lưu PDF…")
    hands.click("Tài liệu")
    hands.press("Escape")


def tell_the_mirror(hands, folder):
    """Take the package into the book, tell the mirror of the year and look at both years."""
    unlock(hands, PASSWORD, "sổ chi bộ")
    take_package(hands, folder, page="Dữ liệu")
    hands.click_row("Soi chung")
    hands.click("Lập bảng năm 2026…")
    hands.click("Lập bảng")
    hands.click("Xem qua các năm")
    hands.press("Shift+Tab")
    years = []
    for _ in range(6):
        hands.press("Down")
        years.append(hands.reads())
    return {"years": "\n".join(years)}


def take_package(hands, folder, page="Danh mục và mẫu"):
    """Choose the file, type the digits that were read out, and take it in."""
    hands.click_row(page)
    hands.click("Nhận bản danh mục, mẫu mới…")
    take_file(hands, folder / PACKAGE)
    hands.sees(PUBLISHER, "Lần đầu nhận từ nơi này.")
    hands.write("Ghi sáu nhóm số nghe được", (folder / FINGERPRINT).read_text(encoding="utf-8"))
    hands.click("Nhận vào…")


CHAPTERS = {
    "phat-hanh": Chapter(publish, PUBLISHED_ON, HANDBOOK, ADMIN),
    "nhan": Chapter(take_and_finish, TAKEN_ON, HANDBOOK, MEMBER),
    "in": Chapter(print_both, TAKEN_ON, HANDBOOK, MEMBER),
    "soi": Chapter(tell_the_mirror, TOLD_ON, folder=BOOK),
}
