"""Sentences of the first page of a cell book."""

from __future__ import annotations

# --- the season -----------------------------------------------------------------------------------------------------


def sample_notice() -> str:
    """Say that this is a sample and that nothing of it is real."""
    return "SỔ MẪU để xem thử: người và việc không có thật."


def leave_sample() -> str:
    """Name the button that closes the sample book."""
    return "Đóng sổ mẫu"


def season() -> str:
    """Label the choice of the year."""
    return "Mùa kiểm điểm"


def season_year(year: int) -> str:
    """Name a season in the choice."""
    return f"Năm {year}"


def season_usual(year: int) -> str:
    """Say by which rule the year is shown."""
    return f"Sổ tự mở mùa của năm đang diễn ra; riêng tháng 1 vẫn mở mùa năm trước để làm nốt. Hiện là năm {year}."


def season_other(year: int, usual: int) -> str:
    """Say that another season than the usual one is open, and what follows from it."""
    return (
        f"Đồng chí đang xem mùa kiểm điểm năm {year}, không phải mùa hiện nay (năm {usual}). "
        "Mọi trang đều theo năm này cho đến khi chọn năm khác."
    )


def due() -> str:
    """Label the field with the day until which submissions are waited for."""
    return "Hạn nộp bài"


def due_hint() -> str:
    """Say what the day does."""
    return "Bài nhận sau ngày này được ghi là nộp muộn. Để trống thì không ai bị ghi muộn."


def due_ahead(days: int) -> str:
    """Say how long there is."""
    return f"Còn {days} ngày nữa là đến hạn nộp."


def due_today() -> str:
    """Say that the day has come."""
    return "Hạn nộp là hôm nay."


def due_past(days: int) -> str:
    """Say that the day has passed."""
    return f"Đã quá hạn nộp {days} ngày. Bài đến sau vẫn nhận, ghi là nộp muộn."


def due_not_set() -> str:
    """Say that there is no day."""
    return "Chưa đặt hạn nộp."


def due_changed(day: str) -> str:
    """Say which day holds now."""
    return f"Hạn nộp bài nay là {day}."


def due_removed() -> str:
    """Say that no day holds now."""
    return "Đã bỏ hạn nộp bài."


def due_put_back() -> str:
    """Say that the day is as it was before."""
    return "Đã đặt lại hạn nộp như trước."


# --- how far it is --------------------------------------------------------------------------------------------------


def standing_title(year: int) -> str:
    """Head the card with the numbers."""
    return f"Nộp bài kiểm điểm năm {year}"


def progress_name() -> str:
    """Name the bar for screen readers."""
    return "Số người đã nộp"


def progress(handed_in: int, expected: int) -> str:
    """Say how many have handed in."""
    return f"{handed_in}/{expected} đồng chí đã nộp"


def in_time(count: int) -> str:
    """Say how many handed in in time."""
    return f"Nộp đúng hạn: {count}"


def handed_in_without_due(count: int) -> str:
    """Say how many handed in where no day was set."""
    return f"Đã nộp: {count}"


def late(count: int) -> str:
    """Say how many handed in late."""
    return f"Nộp muộn: {count}"


def returned(count: int) -> str:
    """Say how many submissions were given back."""
    return f"Đã trả lại để bổ sung: {count}"


def missing(count: int) -> str:
    """Say how many have not handed in."""
    return f"Chưa nộp: {count}"


def not_reviewed(count: int) -> str:
    """Say how many are not reviewed."""
    return f"Không thuộc diện kiểm điểm năm này: {count}"


def see_people() -> str:
    """Name the button that shows who has and who has not."""
    return "Xem từng người"


# --- the next step --------------------------------------------------------------------------------------------------


def next_title() -> str:
    """Head the card with the next step."""
    return "Việc nên làm tiếp"


def next_roster() -> str:
    """Say that the people come first."""
    return "Sổ chưa có ai. Đồng chí nhập danh sách đảng viên của chi bộ, từ tệp Excel hoặc gõ từng người."


def to_roster() -> str:
    """Name the button that leads to the people."""
    return "Nhập danh sách đảng viên"


def next_keys() -> str:
    """Say that keys are exchanged before anything can be handed in."""
    return (
        "Đồng chí phát thẻ khoá của chi bộ cho đảng viên, nhận thẻ của từng người và đối chiếu dãy số. "
        "Có thẻ đã đối chiếu thì bài nộp mới được nhận."
    )


def to_keys() -> str:
    """Name the button that leads to the keys."""
    return "Phát và đối chiếu thẻ khoá"


def next_due() -> str:
    """Say that a day is to be set."""
    return "Đồng chí đặt hạn nộp bài, rồi báo cho cả chi bộ biết."


def to_due() -> str:
    """Name the button that goes to the field of the day."""
    return "Đặt hạn nộp"


def next_collecting(missing_count: int, returned_count: int) -> str:
    """Say of whom a submission is waited for."""
    if not returned_count:
        return f"Còn {missing_count} đồng chí chưa nộp. Có bài mới thì đồng chí thả tệp vào trang «Thu bài»."
    if not missing_count:
        return f"Ai cũng đã nộp; {returned_count} bài đã trả lại, đang chờ bổ sung."
    return f"Còn {missing_count} đồng chí chưa nộp, và {returned_count} bài đã trả lại đang chờ bổ sung."


def to_collecting() -> str:
    """Name the button that leads to what was handed in."""
    return "Thu bài"


def next_ratings() -> str:
    """Say that everybody has handed in."""
    return "Bài đã nộp đủ. Đồng chí ghi mức xếp loại theo từng bước, rồi đưa ra họp chi bộ."


def to_ratings() -> str:
    """Name the button that leads to the ratings."""
    return "Ghi mức xếp loại"


def next_meeting() -> str:
    """Say that the cell has not proposed on everybody."""
    return "Chi bộ đã đề xuất mức cho một số đồng chí. Đồng chí họp tiếp cho đủ, rồi ghi biên bản."


def to_meeting() -> str:
    """Name the button that leads to the meeting."""
    return "Họp chi bộ"


def next_papers() -> str:
    """Say that the cell has proposed on everybody and decisions are waited for."""
    return "Chi bộ đã đề xuất đủ. Đồng chí in giấy tờ, gửi lên ở trang «Cấp uỷ»; có quyết định thì ghi ở «Xếp loại»."


def to_papers() -> str:
    """Name the button that leads to the papers."""
    return "Xem giấy tờ"


def next_archive() -> str:
    """Say that everything is decided."""
    return "Đã có quyết định cho mọi người. Đồng chí xem lại giấy tờ, rồi cất mùa này vào lưu trữ ở trang «Cấp uỷ»."


def to_archive() -> str:
    """Name the button that leads to where a season is archived."""
    return "Cất mùa kiểm điểm"


def next_archived() -> str:
    """Say that the season is only to be read."""
    return "Mùa này đã cất vào lưu trữ, chỉ để xem. Muốn sửa thì mở lại ở trang «Cấp uỷ»."


# --- the data -------------------------------------------------------------------------------------------------------


def to_data() -> str:
    """Name the button that opens the page about the data."""
    return "Xem dữ liệu của sổ"


def no_backup() -> str:
    """Say that there is no backup and when there will be one."""
    return "Chưa có bản sao lưu. Khi thoát, sổ chi bộ tự sao lưu."


# --- a committee ------------------------------------------------------------------------------------------------------


def cells_title(year: int) -> str:
    """Head the card with the cells of a committee."""
    return f"Bản tổng hợp của chi bộ trực thuộc, năm {year}"


def cells_progress_name() -> str:
    """Name the bar for screen readers."""
    return "Số chi bộ đã gửi"


def cells_progress(sent: int, total: int) -> str:
    """Say how many cells have sent."""
    return f"{sent}/{total} chi bộ đã gửi"


def see_cells() -> str:
    """Name the button that leads to the cells."""
    return "Xem từng chi bộ"


def next_cells() -> str:
    """Say that cells are still waited for."""
    return "Còn chi bộ chưa gửi bản tổng hợp. Nhận tệp của chi bộ, đối chiếu thẻ khoá, xem chi bộ nào còn thiếu."


def to_cells() -> str:
    """Name the button that leads to the cells."""
    return "Xem các chi bộ"
