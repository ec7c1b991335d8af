"""What the member does in the year, sitting by sitting, in the words that stand on the screen."""

from __future__ import annotations

from datetime import date
from functools import partial

from tests.e2e.year_at_home import (
    ANSWERED,
    CARD,
    CAUSE,
    DIFFERENT,
    FINGERPRINT,
    LAST_YEAR,
    LIMITATION,
    LINES,
    PRIVATE,
    PROFILE,
    PROMISES,
    PROOF,
    RECEIPT,
    SOFTENED,
    STEP_DONE,
    STEP_LATE,
    UNSAID,
)

PRIVATE_FIELD = "Ghi chú riêng, không bao giờ in, không bao giờ nộp"


def live_the_year(hands, desktop, folder):
    """Go through the year up to the file for the cell; return what the right column showed last."""
    for season in (january, spring, summer, autumn):
        season(hands, desktop, folder)
    return december(hands, desktop, folder)


def january(hands, desktop, _folder):
    """Promise three things for the year, and note the first thing that happened."""
    desktop.sit_down(date(2026, 1, 6))
    hands.sees(f"Chào đồng chí {PROFILE.full_name}", "Hôm nay là thứ Ba, 06/01/2026")
    hands.click_row("Cam kết")
    hands.click("Viết cam kết năm 2026")
    for section, promise in PROMISES.items():
        hands.click(f"Thêm một điều vào phần {section}")
        hands.type(promise)
    hands.sees("Đã ghi 3 điều.", *PROMISES.values())
    note(hands, LINES["winter"], item="I.5")
    desktop.get_up(hands)


def spring(hands, desktop, _folder):
    """Answer the first quarter, promise two remedies, give them their days."""
    desktop.sit_down(date(2026, 3, 30))
    hands.click("Bắt đầu quý I năm 2026")
    hands.sees("Mục I.1. Phai nhạt lý tưởng")
    answer(hands, "Tôi không có biểu hiện này", **{"Việc làm được": "Dự đủ sinh hoạt chi bộ"})
    hands.click_row("I.3 Xem nhẹ, lười học lý luận chính trị")
    answer(
        hands,
        "Có, đang khắc phục",
        **{"Hạn chế": UNSAID, "Nguyên nhân": CAUSE, "Biện pháp khắc phục": STEP_LATE},
    )
    note(hands, LINES["spring"])
    hands.click_row("I.5 Giấu khuyết điểm, nể nang khi phê bình")
    answer(
        hands,
        "Có, đang khắc phục",
        **{"Hạn chế": LIMITATION, "Biện pháp khắc phục": STEP_DONE, PRIVATE_FIELD: PRIVATE["spring"]},
    )
    close_period(hands, "Quý I năm 2026")
    hands.click("Đặt hạn cho các biện pháp")
    for step, day in ((STEP_LATE, "30/9/2026"), (STEP_DONE, "15/5/2026")):
        hands.click_row(step)
        hands.write_over("Hạn làm xong", day)
    desktop.get_up(hands)


def summer(hands, desktop, folder):
    """Be reminded of a remedy that is late, and write what came of it, with a picture as proof."""
    desktop.sit_down(date(2026, 6, 29))
    hands.sees("1 biện pháp khắc phục đã quá hạn.")
    hands.click("Xem biện pháp")
    hands.click_row(STEP_DONE)
    hands.sees("quá hạn 45 ngày")
    hands.click("Tôi đã làm xong")
    hands.write("Kết quả", "Đã góp ý ở hai buổi họp, tổ trưởng nhận")
    hands.write("Ai xác nhận được", "Tổ đảng số 2")
    hands.click("Thêm tệp minh chứng…")
    take_file(hands, folder / PROOF)
    hands.sees(f"Đã chép «{PROOF}» vào sổ tay.")
    hands.click_row("Tổng quan")
    note(hands, LINES["summer"])
    hands.click("Bắt đầu quý II năm 2026")
    answer(hands, "Tôi không có biểu hiện này", **{"Việc làm được": "Vận động ba hộ hiến đất làm đường"})
    close_period(hands, "Quý II năm 2026")
    desktop.get_up(hands)


def autumn(hands, desktop, _folder):
    """Answer the third quarter; delete a line of the diary by mistake and take it back."""
    desktop.sit_down(date(2026, 9, 28))
    hands.click("Bắt đầu quý III năm 2026")
    hands.click_row("I.3 Xem nhẹ, lười học lý luận chính trị")
    answer(
        hands,
        "Có lúc mắc, đã tự khắc phục",
        **{"Việc làm được": "Đọc được 20 tối trong tháng 9", PRIVATE_FIELD: PRIVATE["autumn"]},
    )
    note(hands, LINES["autumn"], item="I.3")
    close_period(hands, "Quý III năm 2026")
    hands.click_row("Ghi chép")
    hands.click_row(LINES["summer"])
    hands.click("Xoá dòng này")
    hands.sees("Đã xoá một dòng ghi chép.")
    hands.sees_no(LINES["summer"])
    hands.click("Hoàn tác")
    hands.sees(LINES["summer"])
    desktop.get_up(hands)


def december(hands, desktop, folder):
    """Close the year: the last quarter, the promises, the review, its papers, and the file for the cell."""
    desktop.sit_down(date(2026, 12, 15))
    hands.click("Bắt đầu quý IV năm 2026")
    answer(hands, "Tôi không có biểu hiện này", **{"Việc làm được": "Nhận dạy nghề cho hai đoàn viên"})
    close_period(hands, "Quý IV năm 2026")
    effort = {}
    for act in (answer_the_promises, write_the_review, save_the_papers):
        effort[act.__name__] = counted(hands, partial(act, hands))
    reading = []
    effort["hand_in"] = counted(hands, lambda: reading.append(hand_in(hands, folder)))
    desktop.get_up(hands)
    return {"right_column": reading[0], "effort": effort}


def bring_the_receipt(hands, desktop, folder):
    """Read the cell's receipt back, some days later."""
    desktop.sit_down(date(2026, 12, 22))
    hands.click_row("Nộp cho chi bộ")
    hands.click("Các lần nộp")
    hands.sees("Đã tạo tệp.")
    hands.click("Đọc biên nhận…")
    take_file(hands, folder / RECEIPT)
    hands.sees("Chi bộ đã nhận lần nộp số 1.", "theo biên nhận có chữ ký.")
    words = hands.words_in("Đúng từng chữ đã nộp")
    desktop.get_up(hands)
    return {"right_column": words}


def answer(hands, level, **texts):
    """Choose a level of the item that is shown, and write into its fields."""
    hands.click(level)
    for name, words in texts.items():
        hands.write(name, words)


def note(hands, words, item=""):
    """Write a line of the diary from wherever one is, by keys alone but for the item."""
    hands.press("Ctrl+N")
    hands.sees("Hôm nay có việc gì đáng ghi?")
    hands.type(words)
    if item:
        hands.choose("Biểu hiện (nếu có)", item)
    hands.press("Ctrl+Return")
    hands.sees("Đã ghi một dòng ngày")


def close_period(hands, name):
    """Look over a period and close it."""
    hands.click_row("Rà soát và chốt kỳ")
    hands.sees(f"Rà soát và chốt kỳ: {name}")
    hands.click("Chốt kỳ")
    hands.sees(f"{name} đã chốt")


def answer_the_promises(hands):
    """Say of each promise what became of it."""
    hands.click_row("Tổng quan")
    hands.sees("Cam kết năm 2026: còn 3 điều chưa trả lời đã làm đến đâu.")
    hands.click("Kiểm lại cam kết")
    for number, outcome in enumerate(("Đã thực hiện", "Thực hiện được một phần", "Đã thực hiện"), start=1):
        hands.click(outcome, number)
    for promise, words in ANSWERED.items():
        hands.write(f"Nói rõ việc đã làm cho điều: {promise}…", words)
    hands.sees("Đã trả lời đủ 3 điều đã hứa.")


def write_the_review(hands):
    """Compose the review from what the year offers, choose the rating, and look over it."""
    hands.click_row("Bản kiểm điểm")
    hands.sees("Mẫu 02B-HD KĐ.ĐG 2025", "Vận động ba hộ hiến đất làm đường")
    hands.click("Gợi ý từ sổ tay cho phần I.2, còn 2 điều chưa dùng")
    for line in ("spring", "summer"):
        hands.click_row(LINES[line])
    hands.click("Xem lời năm ngoái ở phần I.2")
    hands.click(f"Dùng lại đoạn: {LAST_YEAR}")
    hands.write("Năm nay có gì khác?", DIFFERENT)
    hands.click("Đưa vào bản kiểm điểm")
    hands.click("Gợi ý từ sổ tay cho phần I.3, còn 3 điều chưa dùng")
    for promise in PROMISES.values():
        hands.click_row(promise)
    hands.click("Gợi ý từ sổ tay cho phần III…")
    hands.click_row(STEP_DONE)
    hands.write_over("VI. Phương hướng, biện pháp khắc phục hạn chế, khuyết điểm", f"- {STEP_LATE}, từ tháng 01/2027")
    for number, points in enumerate(("9", "9", "8,5", "60"), start=1):
        hands.write_over("Điểm tự chấm cho…", points, number)
    hands.sees("Tổng điểm: 86,5/100")
    hands.click("Hoàn thành tốt nhiệm vụ")
    hands.write_over("Ngày viết", "15/12/2026")
    hands.click("Soát trước khi nộp")
    hands.sees("Biện pháp quá hạn (1)")


def save_the_papers(hands):
    """Save the review as PDF and for Word."""
    save_paper(hands, "Lưu PDF", "Ban-kiem-diem-nam-2026.pdf")
    save_paper(hands, "Lưu Word", "Ban-kiem-diem-nam-2026.docx")


def save_paper(hands, kind, name):
    """Save a paper from its preview into the documents."""
    hands.click("In, lưu PDF, Word…")
    hands.sees("Xem trước: ")
    hands.click(kind)
    hands.sees(f"Tên tệp: {name}")
    hands.click("Tài liệu")
    hands.sees(f"Đã lưu tệp {name}")


def hand_in(hands, folder):
    """Compare the cell's fingerprint, choose the lines, make the file; return what the secretary will read."""
    hands.click("Chuẩn bị nộp")
    hands.click("Chọn tệp thẻ khoá…")
    take_file(hands, folder / CARD)
    hands.sees((folder / FINGERPRINT).read_text(encoding="utf-8"))
    hands.click("Tôi đã đối chiếu…")
    hands.sees("Đã đối chiếu.")
    hands.click("Ghi thẻ khoá của tôi…")
    hands.click("Tài liệu")
    hands.click("Tiếp: chọn từng dòng")
    hands.click("Đưa tất cả các phần này vào")
    hands.click_row("Hạn chế, khuyết điểm.")
    hands.click("Sửa cho gọn")
    hands.write_over("Lời bí thư sẽ đọc thay cho dòng này", SOFTENED)
    hands.click_row("Nguyên nhân của hạn chế")
    hands.click("Để lại")
    reading = hands.words_in("Nội dung bí thư sẽ đọc")
    hands.sees("Đúng những gì bí thư sẽ đọc")
    hands.click("Tiếp: tạo tệp")
    hands.click("Tạo tệp nộp…")
    hands.click("Tài liệu")
    hands.sees("Đã tạo tệp nộp")
    return reading


def counted(hands, act):
    """Do something and return how many clicks and keys it took."""
    before = hands.clicks, hands.keys
    act()
    return {"clicks": hands.clicks - before[0], "keys": hands.keys - before[1]}


def take_file(hands, path):
    """Answer the window that asks for a file by typing its whole path."""
    hands.sees("Tên tệp")
    hands.type(str(path))
    hands.press("Return")
