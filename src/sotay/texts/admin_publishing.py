"""Sentences of publishing a draft."""

from __future__ import annotations


def publish() -> str:
    """Name the button that leads to publishing."""
    return "Phát hành…"


def title() -> str:
    """Title of the window that asks before publishing."""
    return "Phát hành"


def what(name: str, version: str) -> str:
    """Say what will be published."""
    return f"Sẽ phát hành: {name}, bản {version}."


def from_day(day: str) -> str:
    """Say from when it will be in force."""
    return f"Có hiệu lực từ ngày {day}."


def backdated(day: str, *, is_checklist: bool) -> str:
    """Say what it means that the day from which a file is in force has passed."""
    if is_checklist:
        return (
            f"Ngày {day} đã qua: ai nhận bản này thì dùng ngay. Từ đó, kỳ nào họ mở cũng theo bản này, kể cả kỳ của "
            "những tháng trước. Muốn dùng từ ngày khác thì bấm «Thôi» rồi sửa ngày."
        )
    return (
        f"Ngày {day} đã qua: ai nhận bản này thì dùng ngay. Giấy lập cho thời gian từ ngày ấy, kể cả của năm trước, "
        "cũng theo bản này. Muốn dùng từ ngày khác thì bấm «Thôi» rồi sửa ngày."
    )


def name_label() -> str:
    """Label the name of the publisher."""
    return "Tên nơi phát hành"


def name_hint() -> str:
    """Say what the name is for."""
    return "Người nhận thấy tên này, ví dụ: Đảng uỷ phường Tân Phong."


def name_missing() -> str:
    """Say that a name is needed."""
    return "Đồng chí ghi tên nơi phát hành."


def fingerprint_label() -> str:
    """Say what the digits are for."""
    return (
        "Dấu vân khoá của sổ tay này. Lần đầu nhận gói, người nhận nghe đồng chí đọc sáu nhóm số này để đối chiếu. "
        "Những lần sau số không đổi."
    )


def for_good() -> str:
    """Say what publishing means."""
    return "Phát hành rồi thì bản này chỉ đọc. Muốn sửa nữa thì soạn bản tiếp theo."


def yes(version: str) -> str:
    """Name the button that publishes."""
    return f"Phát hành bản {version}"


def no() -> str:
    """Name the button that publishes nothing."""
    return "Thôi"


def not_ready(count: int) -> str:
    """Say why a draft cannot be published."""
    return f"Chưa phát hành được: còn {count} chỗ cần sửa. Bản nháp vẫn còn nguyên."


def still_checking() -> str:
    """Say that the text is being read."""
    return "Chương trình đang đọc lại bản nháp, xong sẽ hỏi ngay."


def show_problems() -> str:
    """Name the button that goes to what is wrong."""
    return "Xem chỗ cần sửa"


def published(name: str, version: str) -> str:
    """Say what was published."""
    return f"Đã phát hành {name}, bản {version}. Bản này nay chỉ đọc; tệp gói lưu lại lúc nào cũng được."


def save_title() -> str:
    """Title of the window that asks where the package goes."""
    return "Lưu tệp gói để đưa cho người nhận"


def save_again() -> str:
    """Name the button that saves the package of a published version."""
    return "Lưu lại tệp…"


def package_files() -> str:
    """Name the kind of files."""
    return "Gói danh mục và mẫu"


def file_name(file_id: str, version: str) -> str:
    """Name the file of a package at first."""
    return f"{file_id}-ban-{version}.danhmuc"
