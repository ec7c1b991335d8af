"""What is wrong with a file of open data: how it is written, what its values are, what does not fit together."""

from __future__ import annotations

# --- the file as a whole ----------------------------------------------------------------------------------------------


def json_too_large(limit: str) -> str:
    """Say that the file is larger than is read."""
    return f"Tệp lớn hơn {limit} MB nên không đọc. Đồng chí xem có chọn nhầm tệp không, hoặc xuất và nhập từng năm."


def not_open_data() -> str:
    """Say that the file is something else."""
    return (
        "Đây không phải tệp dữ liệu mở của sổ tay. "
        "Đồng chí chọn tệp đuôi .json đã xuất bằng «Xuất ra tệp JSON…» hoặc lệnh handbook export."
    )


def json_cut() -> str:
    """Say that the file ends too early."""
    return "Tệp dừng giữa chừng ở đây, có thể do chép chưa hết. Đồng chí chép lại tệp, hoặc thêm dấu đóng còn thiếu."


def json_syntax() -> str:
    """Say that the file is not written as JSON here."""
    return (
        "Chỗ này chưa đúng cách viết JSON: thiếu hoặc thừa dấu phẩy, dấu hai chấm, dấu ngoặc, dấu nháy, "
        "hoặc có dấu \\ lạ. Đồng chí so với một chỗ đúng ở trên."
    )


def json_extra() -> str:
    """Say that something follows the end."""
    return "Từ đây trở đi là phần thừa sau khi tệp đã hết. Đồng chí xoá phần thừa này."


# --- the kind of a value ----------------------------------------------------------------------------------------------


def json_unknown_key(key: str) -> str:
    """Say that nobody knows this key."""
    return f"Ở chỗ này không có mục nào tên «{key}». Đồng chí xem lại tên mục hoặc xoá mục này."


def json_not_text(key: str) -> str:
    """Say that a value must be a text."""
    return f"Mục «{key}» phải là chữ đặt trong dấu nháy kép, không có ký tự hỏng."


def json_not_number(key: str) -> str:
    """Say that a value must be a number."""
    return f"Mục «{key}» phải là một số như các số khác của mục này trong tệp."


def json_not_truth(key: str) -> str:
    """Say that a value must be true or false."""
    return f"Mục «{key}» chỉ nhận true hoặc false, không có dấu nháy."


def json_not_list(key: str) -> str:
    """Say that a value must be a list."""
    return f"Mục «{key}» phải là danh sách đặt trong dấu ngoặc vuông, đủ số phần tử."


def json_not_map(key: str) -> str:
    """Say that a value must be an object."""
    return f"Mục «{key}» phải là nhóm mục đặt trong dấu ngoặc nhọn."


def json_not_moment(key: str, written: str) -> str:
    """Say how moments are written."""
    return (
        f"Ở mục «{key}», «{written}» không phải là một lúc có thật. "
        "Đồng chí ghi ngày, giờ và múi giờ, ví dụ 2026-11-22T14:05:00+07:00."
    )


def json_wrong_word(key: str, written: str) -> str:
    """Say that a word is none of those to choose from."""
    return f"Ở mục «{key}» không có lựa chọn «{written}». Các chữ dùng được ghi trong docs/open-data.md."


def json_refused(key: str) -> str:
    """Say that the values of a part do not go together."""
    return f"Các giá trị trong mục «{key}» không đi được với nhau. Đồng chí so với một mục đúng cùng loại."


def not_a_year(written: str, first: str, last: str) -> str:
    """Say which years are taken."""
    return f"«{written}» không phải là năm dùng được. Đồng chí ghi một năm từ {first} đến {last}."


def not_a_name(key: str) -> str:
    """Say that a name is empty, too long, or holds what a name may not hold."""
    return f"Mục «{key}» để trống, quá dài, hoặc có dấu / hay dấu \\ là dấu không dùng trong tên."


# --- what must fit together -------------------------------------------------------------------------------------------


def twice(key: str) -> str:
    """Say that a name is used twice."""
    return f"Mục «{key}» trùng với một chỗ khác trong tệp. Mỗi chỗ phải có một giá trị riêng và chỉ viết một lần."


def not_there(key: str, written: str) -> str:
    """Say that what is named is not in the file."""
    return f"Mục «{key}» nhắc tới «{written}» mà trong danh mục đi kèm của tệp không có."


def wrong_hash() -> str:
    """Say that a checklist is not the one that its name says."""
    return (
        "Danh mục này đã bị sửa: nội dung không khớp với mã của nó. "
        "Danh mục cũ phải giữ nguyên, vì các câu trả lời dựa vào đó."
    )


def not_base_64() -> str:
    """Say that a proof file cannot be read."""
    return "Tệp minh chứng này bị hỏng, không đọc được. Đồng chí xuất lại tệp JSON từ sổ tay gốc."


def wrong_size(written: str, real: str) -> str:
    """Say that a proof file has another size than is written."""
    return f"Tệp minh chứng ghi là {written} byte mà thật ra có {real} byte, nên có thể đã bị cắt."


def proof_over_limit(limit: str) -> str:
    """Say that a proof file is too large."""
    return f"Tệp minh chứng này nặng quá {limit} MB, sổ tay không nhận."


def proof_missing() -> str:
    """Say that the content of a proof file is not in the file."""
    return "Tệp minh chứng này có tên mà không có nội dung trong mục «proof_files»."


def proof_of_nothing() -> str:
    """Say that a proof file belongs to nothing."""
    return "Tệp minh chứng này không thuộc ghi chép hay biện pháp nào trong tệp."
