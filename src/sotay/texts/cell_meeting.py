"""Sentences of the screen on which the review meeting is run."""

from __future__ import annotations

from datetime import date

from sotay.domain.dates import format_date
from sotay.domain.rating import Stage
from sotay.texts import stages
from sotay.texts.cell_ratings import short_level


def page_title(year: int) -> str:
    """Title of the meeting."""
    return f"Hội nghị kiểm điểm năm {year}"


# The way through the meeting


def opening() -> str:
    """Name the first step."""
    return "Mở đầu hội nghị"


def closing() -> str:
    """Name the last step."""
    return "Kết luận hội nghị"


def jump() -> str:
    """Name the list of steps."""
    return "Đến phần"


def step_of(number: int, name: str, *, is_done: bool) -> str:
    """Name the step of one member in the list."""
    return f"{number}. {name}, đã đề xuất" if is_done else f"{number}. {name}"


def progress(done: int, total: int) -> str:
    """Say for how many the cell has proposed a level."""
    return f"Đã đề xuất {done} trên {total} đồng chí"


def progress_name() -> str:
    """Name the bar for screen readers."""
    return "Số đồng chí chi bộ đã đề xuất mức"


def place(number: int, total: int, office: str) -> str:
    """Say which of all the member is."""
    return f"{number} trên {total} đồng chí · {office}" if office else f"{number} trên {total} đồng chí"


def previous() -> str:
    """Name the button one step back."""
    return "Trước"


def following() -> str:
    """Name the button one step on."""
    return "Sau"


def previous_key() -> str:
    """Say the key of that button."""
    return "Page Up"


def following_key() -> str:
    """Say the key of that button."""
    return "Page Down"


def see_minutes() -> str:
    """Name the button that shows the draft of the minutes."""
    return "Xem biên bản nháp"


def nobody() -> str:
    """Say that nobody is reviewed."""
    return "Không có đồng chí nào thuộc diện kiểm điểm trong năm này, nên hội nghị chưa có ai để kiểm điểm."


# Before the members


def held_on() -> str:
    """Label the day."""
    return "Ngày họp"


def meeting_place() -> str:
    """Label the place."""
    return "Địa điểm"


def began() -> str:
    """Label when it began."""
    return "Bắt đầu lúc"


def ended() -> str:
    """Label when it ended."""
    return "Kết thúc lúc"


def hour_hint() -> str:
    """Show how an hour is written."""
    return "14 giờ 00"


def chair() -> str:
    """Label who chairs."""
    return "Chủ trì"


def taker() -> str:
    """Label who takes the minutes."""
    return "Thư ký"


def teller() -> str:
    """Label who leads the counting."""
    return "Tổ trưởng tổ kiểm phiếu"


def present() -> str:
    """Label how many are there."""
    return "Số đảng viên có mặt"


def present_hint(members: int, official: int) -> str:
    """Say how many could be there."""
    return f"Danh sách có {members} đồng chí, {official} đảng viên chính thức thuộc diện kiểm điểm."


def absent() -> str:
    """Label who is away."""
    return "Vắng mặt, mỗi dòng một người kèm lý do"


def absent_hint() -> str:
    """Show a line."""
    return "Trần Đức Ái: ốm, có báo trước"


def not_a_number() -> str:
    """Say that a count is none."""
    return "Đồng chí ghi một số, ví dụ 12."


def votes_openly() -> str:
    """Label the switch for a show of hands."""
    return "Biểu quyết bằng cách giơ tay"


def votes_openly_hint() -> str:
    """Say what the switch does."""
    return "Đánh dấu thì ghi số tay giơ ngay ở phần của từng đồng chí. Bỏ phiếu kín thì ghi ở trang «Bỏ phiếu»."


def votes_changed(*, openly: bool) -> str:
    """Say how the cell votes from now on."""
    return "Từ nay ghi số tay giơ ở từng đồng chí." if openly else "Từ nay chi bộ bỏ phiếu kín."


# One member


def stage_line(stage: Stage, level: str, note: str) -> str:
    """Say what a stage said; ``level`` is "" for a stage that the member does not have."""
    said = f"{stages.name(stage)}: {level or 'không có'}"
    return f"{said} ({note})" if note else said


def no_claim() -> str:
    """Say that the member claims no level yet."""
    return "Đảng viên tự nhận: chưa có mức"


def suggestions() -> str:
    """Head what the level above asks."""
    return "Cấp trên gợi ý kiểm điểm"


def suggestion(text: str, given_by: str, given_on: date | None) -> str:
    """Say a suggestion with who asks and since when."""
    facts = [given_by] if given_by else []
    facts += [f"ngày {format_date(given_on)}"] if given_on else []
    return f"{text} ({', '.join(facts)})" if facts else text


def handed_in() -> str:
    """Head what the member handed in."""
    return "Nội dung bài nộp"


def hide_handed_in() -> str:
    """Label the switch that keeps it off the screen."""
    return "Ẩn nội dung bài nộp trên màn hình chiếu"


def is_hidden() -> str:
    """Stand where what was handed in is hidden."""
    return "Đang ẩn trên màn hình chiếu."


def nothing_handed_in() -> str:
    """Stand where there is none."""
    return "Chưa có bài nộp của đồng chí này."


def no_such_lines() -> str:
    """Stand where the member gave no such line."""
    return "Bài nộp không có dòng nào về hạn chế, nguyên nhân, biện pháp."


def remark() -> str:
    """Label what the meeting says."""
    return "Ý kiến góp ý của hội nghị"


def basis() -> str:
    """Label what the proposal rests on."""
    return "Căn cứ đề xuất"


def hands() -> str:
    """Head the votes by hand."""
    return "Biểu quyết giơ tay"


def hands_for(level: str) -> str:
    """Label how many hands a level has."""
    return short_level(level)


def hands_left(number: int) -> str:
    """Say how many showed no hand."""
    return f"Không giơ tay: {number}."


def hands_too_many(number: int, present: int) -> str:
    """Say that more hands were counted than people are there."""
    return f"Thừa {number} so với {present} đồng chí có mặt; đồng chí xem lại số đã ghi."


def hands_without_present() -> str:
    """Say that nobody is known to be there."""
    return "Chưa ghi số đảng viên có mặt ở phần «Mở đầu hội nghị», nên chưa tính được kết quả."


def hands_say(level: str) -> str:
    """Say which level has the votes."""
    return f"Theo biểu quyết: {level}."


def hands_decide_nothing() -> str:
    """Say that no level has votes enough."""
    return "Chưa mức nào đủ quá nửa."


def proposal() -> str:
    """Head the levels of the stage that speaks next."""
    return "Mức xếp loại"


def proposed(level: str) -> str:
    """Say what the cell proposes; nothing is decided."""
    return f"Chi bộ đề xuất: {level}. Cấp uỷ chưa quyết định."


def take_back() -> str:
    """Name the button that takes the proposal back."""
    return "Bỏ mức vừa ghi"


# After the members


def still_open(names: list[str]) -> str:
    """Say for whom the cell has not proposed a level."""
    return f"Chưa có đề xuất của chi bộ: {', '.join(names)}." if names else "Chi bộ đã đề xuất mức cho mọi đồng chí."


def level_count(level: str, number: int) -> str:
    """Say how many are proposed for a level."""
    return f"{level}: {number} đồng chí"


def counts_title() -> str:
    """Head the numbers."""
    return "Mức chi bộ đề xuất, cấp uỷ chưa quyết định"


def conclusion() -> str:
    """Label the conclusion."""
    return "Chủ trì kết luận"
