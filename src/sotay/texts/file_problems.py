"""What is wrong with a file as a file: how it was saved, how it is written, what YAML can do and is not taken."""

from __future__ import annotations

# --- the file as a whole ----------------------------------------------------------------------------------------------


def unreadable() -> str:
    """Say that the file cannot be opened."""
    return "Không đọc được tệp này. Đồng chí xem tệp còn ở chỗ cũ và mình có quyền đọc không."


def empty_file() -> str:
    """Say that nothing is in the file."""
    return "Tệp không có nội dung. Đồng chí xem có chọn nhầm tệp không."


def too_large() -> str:
    """Say that the file is larger than any honest one."""
    return "Tệp lớn hơn 1 MB, nên không đọc. Đồng chí xem có chọn nhầm tệp không, hoặc bớt nội dung."


def binary() -> str:
    """Say that the file is no text."""
    return "Đây không phải tệp văn bản (có thể là ảnh, tệp nén hay tài liệu Word). Đồng chí chọn tệp đuôi .yaml."


def utf_16() -> str:
    """Say that the file is saved as UTF-16."""
    return (
        "Tệp lưu bằng UTF-16 (Notepad gọi là Unicode). "
        "Đồng chí mở bằng Notepad, chọn Lưu thành, ở ô Mã hoá chọn UTF-8 rồi lưu lại."
    )


def tcvn3() -> str:
    """Say that the file is written in TCVN3."""
    return (
        "Tệp dùng bảng mã TCVN3 (phông .VnTime). "
        "Đồng chí chuyển sang Unicode bằng công cụ chuyển mã của UniKey, rồi lưu tệp bằng UTF-8."
    )


def windows_1258() -> str:
    """Say that the file is saved as Windows-1258."""
    return (
        "Tệp lưu bằng bảng mã Windows-1258 (Vietnamese ANSI). "
        "Đồng chí mở bằng Notepad, chọn Lưu thành, ở ô Mã hoá chọn UTF-8 rồi lưu lại."
    )


def not_utf_8() -> str:
    """Say that the file is in some other old encoding."""
    return (
        "Tệp không lưu bằng UTF-8 (có thể là Latin-1 hoặc một bảng mã cũ như VNI). "
        "Đồng chí mở lại bằng phần mềm đã soạn, lưu thành tệp văn bản UTF-8."
    )


def more_problems(count: str) -> str:
    """Say how many problems are not listed."""
    return f"Còn {count} chỗ nữa chưa kể ở đây. Đồng chí sửa các chỗ trên rồi kiểm tra lại."


# --- characters and the way of writing --------------------------------------------------------------------------------


def tab() -> str:
    """Say that a tab stands where only spaces may."""
    return "Có dấu Tab. Đồng chí thay bằng dấu cách; mỗi bậc thụt vào hai dấu cách."


def forbidden_character(name: str) -> str:
    """Name a character that does not show."""
    return f"Có ký tự không hiện ra hoặc đã hỏng ({name}). Đồng chí xoá ký tự ấy rồi gõ lại chỗ này."


def unclosed_quote() -> str:
    """Say that a quote is opened and never closed."""
    return "Dấu nháy mở ở đây không có dấu đóng. Đồng chí thêm dấu nháy ở cuối câu."


def unclosed_bracket() -> str:
    """Say that a bracket is opened and not closed well."""
    return "Dấu ngoặc [ hoặc { mở ở đây chưa đóng đúng. Câu bắt đầu bằng dấu ngoặc thì đặt cả câu trong dấu nháy."


def missing_colon() -> str:
    """Say that a line has no colon after its key."""
    return "Dòng này thiếu dấu hai chấm sau tên mục, hoặc là phần nối của câu trên mà chưa thụt vào."


def extra_colon() -> str:
    """Say that a colon makes a sentence look like a key."""
    return "Dấu hai chấm ở đây làm câu bị hiểu là tên mục. Đồng chí đặt cả câu trong dấu nháy, hoặc xem lại thụt dòng."


def bad_indent() -> str:
    """Say that the indentation does not fit."""
    return "Dòng này thụt vào không khớp với các dòng trên, hoặc có chữ thừa sau dấu nháy đóng."


def bad_start(character: str) -> str:
    """Say that no value starts with this character."""
    return f"Giá trị không bắt đầu bằng dấu {character} được. Đồng chí đặt cả câu trong dấu nháy."


def bad_escape() -> str:
    """Say that a backslash in double quotes makes no sense."""
    return "Sau dấu \\ trong dấu nháy kép là ký tự lạ. Đồng chí bỏ dấu \\ hoặc dùng dấu nháy đơn."


def misplaced_dash() -> str:
    """Say that a dash of a list stands at a wrong place."""
    return "Dấu gạch đầu dòng ở đây không đúng chỗ. Đồng chí xuống dòng và thụt vào như các dòng cùng danh sách."


def syntax() -> str:
    """Say that the line is not written well, where nothing closer is known."""
    return "Dòng này viết chưa đúng cách. Đồng chí so với một mục đúng ở trên: thụt dòng, dấu hai chấm, dấu nháy."


# --- what is left out of YAML, and limits -----------------------------------------------------------------------------


def alias() -> str:
    """Say that a value may not start with an asterisk."""
    return "Giá trị bắt đầu bằng dấu * không dùng được. Đồng chí đặt cả câu trong dấu nháy, hoặc viết lại đủ nội dung."


def anchor() -> str:
    """Say that a value may not start with an ampersand."""
    return "Giá trị bắt đầu bằng dấu & không dùng được. Đồng chí bỏ dấu ấy, hoặc đặt cả câu trong dấu nháy."


def tag() -> str:
    """Say that a value may not start with an exclamation mark."""
    return "Giá trị bắt đầu bằng dấu ! không dùng được. Đồng chí bỏ dấu ấy, hoặc đặt cả câu trong dấu nháy."


def merge_key() -> str:
    """Say that parts may not be merged by reference."""
    return "Cách ghép mục bằng << không dùng được. Đồng chí viết đủ nội dung của mục này."


def directive() -> str:
    """Say that directives are not taken."""
    return "Dòng bắt đầu bằng % không dùng được. Đồng chí xoá dòng ấy."


def second_document() -> str:
    """Say that a file holds one document alone."""
    return "Mỗi tệp chỉ có một phần. Đồng chí xoá dòng --- này, hoặc tách phần sau ra tệp khác."


def too_deep(limit: str) -> str:
    """Say that parts lie within parts too deep."""
    return f"Các mục lồng vào nhau quá {limit} bậc, nên không đọc tiếp. Đồng chí xem lại thụt dòng ở chỗ này."


def too_many_parts() -> str:
    """Say that the file has too many parts."""
    return "Tệp có quá nhiều mục, nên không đọc tiếp từ chỗ này. Đồng chí bớt nội dung."


def scalar_too_long(length: str, limit: str) -> str:
    """Say that one value is too long."""
    return (
        f"Đoạn này dài {_number(length)} ký tự, quá mức {_number(limit)}. "
        "Đồng chí rút ngắn, hoặc xem có thiếu dấu nháy đóng không."
    )


def key_not_text() -> str:
    """Say that a key must be a word."""
    return "Trước dấu hai chấm phải là tên mục, không phải danh sách hay dấu ngoặc."


def duplicate_key(key: str, first_line: str) -> str:
    """Say that a key is written twice."""
    return f"Mục «{key}» đã có ở dòng {first_line}. Đồng chí giữ lại một trong hai."


def _number(digits: str) -> str:
    return f"{int(digits):,}".replace(",", ".")
