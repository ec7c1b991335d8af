"""What the card and the windows of open data say."""

from __future__ import annotations

from datetime import date


def card_title() -> str:
    """Head the card."""
    return "Dữ liệu mở"


def card_explained() -> str:
    """Say what open data is good for."""
    return (
        "Xuất sổ tay ra một tệp JSON mà chương trình khác cũng đọc được, hoặc nhập lại từ một tệp như thế. "
        "Tệp ấy không được mã hoá; muốn giữ kín, đồng chí dùng «Chép sang USB hoặc máy khác…»."
    )


def export_button() -> str:
    """Name the button that exports."""
    return "Xuất ra tệp JSON…"


def import_button() -> str:
    """Name the button that imports."""
    return "Nhập từ tệp JSON…"


# --- export -----------------------------------------------------------------------------------------------------------


def export_title() -> str:
    """Title of the window that asks what to export."""
    return "Xuất ra tệp JSON"


def how_much() -> str:
    """Label the choice of how much to export."""
    return "Xuất những gì"


def whole_handbook() -> str:
    """Name the whole handbook as a choice."""
    return "Cả sổ tay"


def one_year(year: int) -> str:
    """Name one year as a choice."""
    return f"Riêng năm {year}"


def choose_place() -> str:
    """Name the button that goes on to the place."""
    return "Chọn chỗ ghi tệp…"


def do_not_export() -> str:
    """Name the safe button."""
    return "Không xuất"


def file_name(today: date, year: int | None) -> str:
    """Name the file at first."""
    what = "ca-so-tay" if year is None else f"nam-{year}"
    return f"du-lieu-mo-{what}-{today.isoformat()}.json"


def json_files() -> str:
    """Name the kind of file."""
    return "Tệp JSON"


def exporting() -> str:
    """Say that the file is being written."""
    return "Đang xuất dữ liệu…"


# --- import -----------------------------------------------------------------------------------------------------------


def choose_file() -> str:
    """Title of the window that asks for the file."""
    return "Chọn tệp JSON để nhập"


def reading() -> str:
    """Say that the file is being read and checked."""
    return "Đang đọc và kiểm tra tệp…"


def trying() -> str:
    """Say that it is being found out what the file would add."""
    return "Đang xem tệp có gì mà sổ tay chưa có…"


def backing_up() -> str:
    """Say that a backup is made first."""
    return "Đang sao lưu sổ tay trước khi nhập…"


def importing() -> str:
    """Say that the file is being taken in."""
    return "Đang nhập dữ liệu…"


def undoing() -> str:
    """Say that an import is being taken back."""
    return "Đang hoàn tác việc nhập…"


def stopped() -> str:
    """Say that it was stopped and nothing changed."""
    return "Đã dừng theo yêu cầu. Sổ tay vẫn nguyên như trước."


def preview_title() -> str:
    """Title of the window that shows what would be added."""
    return "Nhập dữ liệu vào sổ tay"


def can_go_back() -> str:
    """Say how an import is taken back."""
    return "Sổ tay được sao lưu trước khi nhập. Nhập xong vẫn bấm «Hoàn tác» để trở lại như trước được."


def import_now() -> str:
    """Name the button that imports."""
    return "Nhập vào sổ tay"


def do_not_import() -> str:
    """Name the safe button."""
    return "Không nhập"


def close() -> str:
    """Name the button that closes a window that only tells."""
    return "Đóng"


def broken_title() -> str:
    """Title of the window that lists what is wrong with a file."""
    return "Tệp có chỗ cần sửa"


def broken(name: str, count: int) -> str:
    """Say that a file was not taken in, and how many places are listed below."""
    return (
        f"Tệp «{name}» có {count} chỗ cần sửa nên chưa nhập; sổ tay vẫn nguyên. "
        "Các chỗ ấy ở dưới đây, đồng chí chép lại để sửa tệp hoặc gửi cho người đã làm tệp."
    )


def undone(left: int) -> str:
    """Say that an import was taken back, and what stayed because it was changed since."""
    if left:
        return f"Đã hoàn tác việc nhập. Giữ lại {left} chỗ đồng chí đã sửa sau khi nhập."
    return "Đã hoàn tác việc nhập. Sổ tay trở lại như trước khi nhập."
