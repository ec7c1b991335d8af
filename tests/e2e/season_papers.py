"""The secretary rates stage by stage, runs the meeting and saves its papers."""

from __future__ import annotations

from tests.e2e.season_at_home import ANH, CELL_PASSWORD, ON_PAPER, PHANH, SECRETARY
from tests.e2e.season_beginning import unlock

REMARKS = {
    ANH.name: "Hội nghị đề nghị đồng chí góp ý thẳng ở tổ",
    SECRETARY: "Hội nghị nhất trí với bản tự kiểm điểm",
    PHANH.name: "Nhắc việc nộp báo cáo đúng hạn",
    ON_PAPER: "Ghi nhận đồng chí đã nhận lỗi đến họp muộn",
}
"""What the meeting says of each, in the order of given names."""
BEST, GOOD, DONE = range(3)
SHOWN = {ANH.name: (GOOD, 4), SECRETARY: (GOOD, 4), PHANH.name: (DONE, 3), ON_PAPER: (DONE, 4)}
"""For which level the hands were raised, and how many."""
LEFT_TO_THE_VOTES = (PHANH.name, ON_PAPER)
LEVELS = ("Hoàn thành xuất sắc nhiệm vụ", "Hoàn thành tốt nhiệm vụ", "Hoàn thành nhiệm vụ")
PAPERS = {
    "Biên bản hội nghị kiểm điểm, đánh giá, xếp loại": {
        "Lưu PDF": "bien-ban-hop-2026.pdf",
        "Lưu Word": "bien-ban-hop-2026.docx",
    },
    "Tổng hợp đề xuất xếp loại chất lượng đảng viên": {"Lưu Excel": "tong-hop-de-xuat-2026.xlsx"},
}
CONCLUSION = "Chi bộ thống nhất đề xuất mức của bốn đồng chí."


def rate_and_meet(hands, _folder):
    """Give the stages before the meeting, hold it, save its papers."""
    unlock(hands, CELL_PASSWORD, "sổ chi bộ")
    give_the_stages(hands)
    open_the_meeting(hands)
    for name in REMARKS:
        speak_of(hands, name)
    close_the_meeting(hands)
    take_the_rest_from_the_votes(hands)
    save_the_papers(hands)


def give_the_stages(hands):
    """Type the level of one who said it aloud, then what two stages say of everybody."""
    hands.click_row("Xếp loại")
    hands.write("Tìm tên", "hanh")
    hands.click("Ghi cho từng đồng chí")
    hands.sees(SECRETARY, "Chưa có mức nào", "Bài nộp chưa ghi mức tự nhận.")
    hands.click(LEVELS[GOOD])
    hands.click("Ghi «Tự nhận»")
    hands.sees(f"Đã ghi cho {SECRETARY}: Đảng viên tự nhận, «{LEVELS[GOOD]}».")
    hands.click("Về bảng")
    hands.write_over("Tìm tên", "")
    for stage, what in (
        ("Cơ quan, đơn vị xếp loại", "Không có bước này"),
        ("Chi uỷ nhận xét", "Chi uỷ nhất trí với mức tự nhận của từng đồng chí"),
        ("Đoàn thể nhận xét", "Không có bước này"),
    ):
        hands.click("Ghi cho nhiều đồng chí…")
        hands.choose("Bước", stage)
        hands.click(what)
        hands.click("Ghi cho 4 đồng chí")
        hands.sees(f"Đã ghi bước «{stage}» cho 4 đồng chí.")


def open_the_meeting(hands):
    """Write what the minutes begin with, and that hands are raised."""
    hands.click_row("Họp chi bộ")
    hands.write_over("Ngày họp", "18/12/2026")
    for name, words in (
        ("Bắt đầu lúc", "14 giờ 00"),
        ("Địa điểm", "Nhà văn hoá bản Hợp Nhất"),
        ("Chủ trì", SECRETARY),
        ("Thư ký", ANH.name),
        ("Số đảng viên có mặt", "4"),
    ):
        hands.write(name, words)
    hands.click("Biểu quyết bằng cách giơ tay")
    hands.sees("Từ nay ghi số tay giơ ở từng đồng chí.")


def speak_of(hands, name):
    """Go on to a member and write the remark, the hands and, of some, the proposal by keys alone."""
    hands.press("PgDown")
    hands.sees("[Họp chi bộ", name, "Đang ẩn trên màn hình chiếu.")
    level, number = SHOWN[name]
    hands.type(REMARKS[name])
    for place in range(4):
        hands.press("Tab")
        if place == level:
            hands.type(str(number))
    hands.sees(f"Theo biểu quyết: {LEVELS[level]}.")
    if name in LEFT_TO_THE_VOTES:
        return
    hands.press("Tab")
    hands.press(str(level + 1))
    hands.press("Ctrl+Return")
    hands.sees(f"Chi bộ đề xuất: {LEVELS[level]}. Cấp uỷ chưa quyết định.")


def close_the_meeting(hands):
    """Write the end of the minutes."""
    hands.press("PgDown")
    hands.sees("Mức chi bộ đề xuất, cấp uỷ chưa quyết định")
    hands.sees(f"Chưa có đề xuất của chi bộ: {', '.join(LEFT_TO_THE_VOTES)}.")
    hands.type(CONCLUSION)
    hands.press("Tab")
    hands.type("16 giờ 30")


def take_the_rest_from_the_votes(hands):
    """Let the votes be the proposals of those who have none yet."""
    hands.click_row("Bỏ phiếu")
    hands.sees("Chi bộ biểu quyết giơ tay, nên không in phiếu.")
    hands.click("Lấy kết quả làm đề xuất của chi bộ")
    hands.sees(
        "Đã ghi kết quả bỏ phiếu làm đề xuất của chi bộ cho 2 đồng chí; cấp uỷ chưa quyết định.",
        f"Chưa đến hoặc đã qua bước chi bộ đề xuất: {ANH.name}, {SECRETARY}.",
    )


def save_the_papers(hands):
    """Save the minutes to print and for Word, and the summary for Excel."""
    hands.click_row("Giấy tờ")
    for row, kinds in PAPERS.items():
        hands.click_row(row)
        for kind, name in kinds.items():
            hands.click(kind)
            hands.click("Tài liệu")
            hands.sees(name)
