"""What is wrong with what a file says: names, values, and the rules of checklists and forms."""

from __future__ import annotations

from sotay.domain.old_encodings import OldEncoding
from sotay.texts.old_text import encoding_name


def schema_unknown(written: str, known: str) -> str:
    """Say that the file is written for another schema."""
    return (
        f"Tệp viết theo lược đồ «{written}», chương trình này chỉ biết lược đồ «{known}». "
        "Đồng chí dùng bản mới hơn của chương trình, hoặc xem lại mục schema."
    )


def root_not_map() -> str:
    """Say that the file must start with keys."""
    return "Tệp phải gồm các dòng có tên mục và dấu hai chấm ở đầu dòng. Đồng chí so với tệp mẫu đi kèm chương trình."


def expected_map(key: str) -> str:
    """Say that a key must hold keys of its own."""
    return f"Trong «{key}» phải là các mục có tên và dấu hai chấm, thụt vào dưới dòng này."


def expected_list(key: str) -> str:
    """Say that a key must hold a list."""
    return f"Mục «{key}» phải là danh sách, mỗi dòng bắt đầu bằng dấu gạch và một dấu cách."


def expected_text(key: str) -> str:
    """Say that a key must hold a text."""
    return (
        f"Mục «{key}» phải là một câu, không phải danh sách hay nhóm mục. Câu có dấu hai chấm thì đặt trong dấu nháy."
    )


def unknown_key(key: str) -> str:
    """Say that nobody knows this key."""
    return f"Ở chỗ này không có mục nào tên «{key}». Đồng chí xoá dòng này hoặc xem lại thụt dòng."


def unknown_key_like(key: str, like: str) -> str:
    """Say that nobody knows this key, and which one may be meant."""
    return f"Ở chỗ này không có mục nào tên «{key}»; có phải đồng chí định viết «{like}»?"


def missing_key(key: str) -> str:
    """Say that a required key is not there."""
    return f"Phần bắt đầu ở đây còn thiếu mục «{key}»."


def empty_value(key: str) -> str:
    """Say that a required value is empty."""
    return f"Mục «{key}» chưa có nội dung."


def needs_quotes(key: str, written: str) -> str:
    """Ask for quotes on a code."""
    return f'Ở mục «{key}», {written} là mã nên phải đặt trong dấu nháy: "{written}".'


def text_too_long(key: str, length: str, limit: str) -> str:
    """Say that a text is longer than its field."""
    return f"Mục «{key}» dài {_number(length)} ký tự, quá mức {_number(limit)}. Đồng chí rút ngắn lại."


def not_one_line(key: str) -> str:
    """Say that a text must be one line."""
    return f"Mục «{key}» chỉ được một dòng. Đồng chí viết liền, hoặc dùng dấu >- thay cho dấu |."


def old_font(key: str, written: str, font: str, reads: str) -> str:
    """Say that a text is written for an old font, though the file was saved as it should be."""
    return (
        f"Mục «{key}» viết bằng {encoding_name(OldEncoding(font))}: «{written}» là «{reads}». "
        "Đồng chí chuyển cả tệp sang Unicode bằng công cụ chuyển mã của UniKey, hoặc gõ lại mục này."
    )


def wrong_shape(key: str, written: str, example: str) -> str:
    """Say how a code must look."""
    return f"Ở mục «{key}», «{written}» không đúng dạng. Đồng chí viết theo dạng như «{example}»."


def wrong_choice(key: str, written: str, choices: str) -> str:
    """Say which words can be chosen."""
    return f"Ở mục «{key}» không có lựa chọn «{written}». Đồng chí chọn một trong các chữ: {choices}."


def not_a_number(key: str, written: str, lowest: str, highest: str) -> str:
    """Say which numbers fit."""
    return (
        f"Ở mục «{key}», «{written}» không dùng được. "
        f"Đồng chí ghi một số từ {_number(lowest)} đến {_number(highest)}, nhiều nhất hai chữ số sau dấu phẩy."
    )


def not_a_date(key: str, written: str) -> str:
    """Say how dates are written in files."""
    return f"Ở mục «{key}» không có ngày «{written}». Đồng chí ghi năm-tháng-ngày, ví dụ 2026-11-22."


def not_a_date_by_hand(key: str, written: str) -> str:
    """Say how dates are written where both ways are taken."""
    return f"Ở mục «{key}» không có ngày «{written}». Đồng chí ghi ngày/tháng/năm, ví dụ 22/11/2026."


def not_a_period(written: str) -> str:
    """Say how periods are written."""
    return (
        f"«{written}» không phải là một kỳ. Đồng chí ghi như 2026 (năm), 2026-H1 (6 tháng), 2026-Q4 (quý), "
        "2026-11 (tháng), 2026-11-22 (đột xuất) hoặc 2025-2030 (nhiệm kỳ)."
    )


def too_few(key: str, count: str, least: str) -> str:
    """Say that a list is too short."""
    return f"Danh sách «{key}» có {count} dòng, cần ít nhất {least}."


def too_many(key: str, count: str, most: str) -> str:
    """Say that a list is too long."""
    return f"Danh sách «{key}» có {count} dòng, nhiều nhất là {most}."


def taken(key: str, written: str, first_line: str) -> str:
    """Say that a code is used twice."""
    return f"Ở mục «{key}», «{written}» đã dùng ở dòng {first_line}. Mỗi mã chỉ dùng một lần."


def reversed_order(first_key: str, first: str, second_key: str, second: str) -> str:
    """Say that two values stand in the wrong order."""
    return f"«{first_key}» là {first}, không khớp với «{second_key}» là {second}. Đồng chí xem lại hai mục này."


# --- checklists and forms ---------------------------------------------------------------------------------------------


def unknown_item(item_id: str) -> str:
    """Say that a change names an item that the checklist does not have."""
    return f"Danh mục này không có biểu hiện mã «{item_id}». Biểu hiện đã thôi dùng thì ghi kind là withdrawn."


def still_there(item_id: str) -> str:
    """Say that an item is called withdrawn and stands in the checklist."""
    return (
        f"Biểu hiện mã «{item_id}» ghi là withdrawn mà vẫn còn trong danh mục. Đồng chí bỏ nó ở groups, hoặc ghi until."
    )


def not_one_key(kinds: str) -> str:
    """Say that a block of a form is of exactly one kind."""
    return f"Mỗi khối chỉ gồm đúng một trong các mục: {kinds}."


def missing_placeholder(key: str, needed: str) -> str:
    """Say that a line has no place for the words it is for."""
    return f"Mục «{key}» thiếu chữ {needed} để chương trình điền vào."


def unknown_placeholder(key: str, found: str, allowed: str) -> str:
    """Say that a line has a place that nothing fills."""
    return f"Ở mục «{key}», chữ {found} không được điền bằng gì. Chỉ dùng được: {allowed}."


def points_above_group(total: str, maximum: str) -> str:
    """Say that criteria can reach more than their group."""
    return f"Điểm tối đa của các tiêu chí cộng lại là {total}, quá {maximum} điểm của cả nhóm."


def wrong_form_id(written: str, expected: str) -> str:
    """Say that a form must be named by its set and letter."""
    return f"Mã mẫu «{written}» không khớp với set và letter. Theo hai mục ấy, mã mẫu là «{expected}»."


def form_id_taken(form_id: str, file_name: str) -> str:
    """Say that another file already holds this form."""
    return f"Mẫu «{form_id}» đã có trong tệp {file_name}. Đồng chí bỏ bớt một tệp, hoặc đổi mã mẫu."


def _number(digits: str) -> str:
    return f"{int(digits):,}".replace(",", ".")


def levels_do_not_meet(higher: str, lower: str) -> str:
    """Say that points between two levels would mean none of them, or both."""
    return f"Hai mức «{higher}» và «{lower}» chưa liền nhau: below của mức dưới phải bằng at_least của mức trên."
