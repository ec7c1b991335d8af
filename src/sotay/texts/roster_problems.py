"""What is wrong with the file of a roster: the table as a whole, and single rows of it."""

from __future__ import annotations

from sotay.domain.roster import Status
from sotay.texts import roster

# --- the table --------------------------------------------------------------------------------------------------------


def roster_kind(ending: str) -> str:
    """Say that a file of this ending is not read."""
    return f"Không đọc được danh sách từ tệp đuôi «{ending}». Đồng chí lưu thành .xlsx (Excel) hoặc .csv rồi chọn lại."


def roster_too_large() -> str:
    """Say that the file is larger than any roster."""
    return "Tệp lớn quá mức của một danh sách chi bộ, nên không đọc. Đồng chí xem có chọn nhầm tệp không."


def roster_damaged() -> str:
    """Say that the file is no readable table."""
    return "Tệp hỏng, có mật khẩu, hoặc không phải bảng Excel. Đồng chí mở bằng Excel, lưu lại thành .xlsx rồi thử lại."


def roster_header() -> str:
    """Say that the row with the headings was not found."""
    needed = "Họ và tên, Ngày sinh, Ngày vào Đảng, Ngày chính thức, Chức vụ"
    return f"Không thấy dòng tiêu đề của bảng. Bảng cần có các cột: {needed}."


def roster_column(name: str) -> str:
    """Say that a column is missing."""
    return f"Bảng thiếu cột «{name}». Đồng chí thêm cột này; ô nào chưa rõ thì để trống."


def roster_column_twice(name: str) -> str:
    """Say that a column is there twice."""
    return f"Bảng có hai cột «{name}», nên không rõ lấy cột nào. Đồng chí bỏ bớt một cột."


def roster_merged(cells: str) -> str:
    """Say that cells are merged."""
    return f"Các ô {cells} bị gộp lại, nên không rõ là của ai. Đồng chí tách các ô này rồi điền đủ từng dòng."


def roster_nobody() -> str:
    """Say that nobody is below the headings."""
    return "Dưới dòng tiêu đề không có ai. Đồng chí xem có chọn đúng trang tính không."


# --- rows -------------------------------------------------------------------------------------------------------------


def roster_no_name() -> str:
    """Say that a row has no name."""
    return "Dòng này có ghi các cột khác mà thiếu họ và tên."


def roster_name(written: str) -> str:
    """Say that a name holds what no name has."""
    return f"Họ và tên «{written}» có ký tự không dùng được. Đồng chí gõ lại tên."


def roster_twice(name: str, row: str) -> str:
    """Say that a person is there twice."""
    return (
        f"{name} đã có ở dòng {row} với cùng ngày sinh, hoặc cả hai dòng chưa ghi. "
        "Nếu là hai người, đồng chí ghi đủ ngày sinh; nếu trùng, bỏ bớt."
    )


def roster_date(column: str, written: str) -> str:
    """Say that a day is none."""
    return (
        f"«{written}» ở cột {column} không phải là ngày. Đồng chí ghi ngày/tháng/năm đủ bốn số năm, ví dụ 05/02/1974."
    )


def roster_date_range(column: str, written: str) -> str:
    """Say that a day cannot be right."""
    return f"Ngày {written} ở cột {column} không thể đúng. Đồng chí xem lại năm."


def roster_status(written: str) -> str:
    """Say that a status is not known."""
    return f"Không hiểu trạng thái «{written}». Đồng chí ghi một trong: {', '.join(map(roster.status_name, Status))}."


def roster_long(column: str, limit: str) -> str:
    """Say that a text is too long."""
    return f"Cột {column} dài quá {limit} ký tự."


def roster_old_text(written: str, encoding: str, reads: str) -> str:
    """Say that a row is written for an old font."""
    return (
        f"«{written}» viết bằng {encoding}, đọc là «{reads}». "
        "Đồng chí chuyển cả tệp sang Unicode bằng công cụ chuyển mã của UniKey rồi nhập lại."
    )


def roster_lost_letters(written: str) -> str:
    """Say that a name holds question marks where letters were."""
    return f"«{written}» có dấu hỏi ở chỗ chữ bị mất khi lưu tệp. Đồng chí lưu lại danh sách bằng .xlsx hoặc CSV UTF-8."


# --- cells of a committee ---------------------------------------------------------------------------------------------


def units_header() -> str:
    """Say that the row with the headings of a list of cells was not found."""
    return "Không thấy dòng tiêu đề của bảng. Danh sách chi bộ cần có cột «Chi bộ», có thể thêm cột «Bí thư»."


def units_name(written: str) -> str:
    """Say that the name of a cell holds what no name has."""
    return f"Tên chi bộ «{written}» quá dài hoặc có ký tự không dùng được. Đồng chí gõ lại tên."


def units_twice(name: str) -> str:
    """Say that a cell is there twice."""
    return f"«{name}» có hai lần trong bảng. Nếu là hai chi bộ, đồng chí đặt tên cho khác nhau; nếu trùng, bỏ bớt."


def units_none() -> str:
    """Say that no cell is below the headings."""
    return "Dưới dòng tiêu đề không có chi bộ nào. Đồng chí xem có chọn đúng trang tính không."
