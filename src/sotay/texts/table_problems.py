"""What is wrong with the Excel file of a checklist: the file as a whole, its sheets, and single rows."""

from __future__ import annotations

from sotay.texts.checklist_table import group_number, item_id


def table_kind(ending: str) -> str:
    """Say that a file of this ending is not read."""
    return f"Không đọc được danh mục từ tệp đuôi «{ending}». Đồng chí lưu bảng thành .xlsx rồi chọn lại."


def table_too_large() -> str:
    """Say that the file is larger than any checklist."""
    return "Tệp lớn quá mức của một danh mục, nên không đọc. Đồng chí xem có chọn nhầm tệp không."


def table_damaged() -> str:
    """Say that the file is no readable workbook."""
    return "Tệp hỏng, có mật khẩu, hoặc không phải tệp Excel. Đồng chí mở bằng Excel, lưu lại thành .xlsx rồi thử lại."


def table_sheet_missing(name: str) -> str:
    """Say that a sheet is missing."""
    return f"Tệp thiếu trang tính «{name}». Đồng chí xuất danh mục ra Excel từ chương trình rồi sửa trên tệp ấy."


def table_column_missing(sheet: str, name: str) -> str:
    """Say that a column is missing."""
    return f"Trang «{sheet}» thiếu cột «{name}» ở dòng đầu. Đồng chí thêm lại cột này; chưa có gì thì để trống."


def table_column_twice(sheet: str, name: str) -> str:
    """Say that a column is there twice."""
    return f"Trang «{sheet}» có hai cột «{name}», nên không rõ lấy cột nào. Đồng chí bỏ bớt một cột."


def table_merged(sheet: str, cells: str) -> str:
    """Say that cells are merged."""
    return f"Trang «{sheet}»: các ô {cells} bị gộp, nên không rõ là của dòng nào. Đồng chí tách ra, điền đủ từng dòng."


def table_nothing(sheet: str) -> str:
    """Say that a sheet has no line."""
    return f"Trang «{sheet}» không có dòng nào dưới tiêu đề."


def table_no_id(sheet: str) -> str:
    """Say that a line has no id."""
    return f"Trang «{sheet}»: dòng này có ghi mà thiếu cột «{item_id()}»."


def table_id_twice(sheet: str, written: str, first: str) -> str:
    """Say that an id is there twice."""
    return f"Trang «{sheet}»: mã «{written}» đã có ở dòng {first}. Mỗi mã chỉ dùng cho một dòng."


def table_no_group(sheet: str) -> str:
    """Say that an item has no group."""
    return f"Trang «{sheet}»: dòng này thiếu cột «{group_number()}»."


def table_wrong_word(sheet: str, column: str, written: str, choices: str) -> str:
    """Say that a cell holds none of the words that it may."""
    return f"Trang «{sheet}», cột «{column}»: «{written}» không phải một trong các cách ghi: {choices}."


def table_another_checklist(found: str, expected: str) -> str:
    """Say that the file is of another checklist."""
    return f"Tệp này là của danh mục «{found}», không phải «{expected}». Bản nháp giữ nguyên; đồng chí chọn tệp khác."
