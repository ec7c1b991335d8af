"""Sentences of the window around the pages: title, navigation, menus, bars."""

from __future__ import annotations

# --- title ----------------------------------------------------------------------------------------------------------


def app_name() -> str:
    """Return the full name of the program."""
    return "Sổ tay đảng viên — Tự soi, tự sửa"


def window_title(page: str) -> str:
    """Return the title of the window over a page."""
    return f"{page} — {app_name()}"


def sample_title(title: str) -> str:
    """Return the title of the window over sample data."""
    return f"DỮ LIỆU MẪU — {title}"


def removable_title(title: str, drive: str) -> str:
    """Return the title of the window over a store on a stick."""
    return f"Chế độ USB ({drive}) — {title}"


def read_only_title(title: str) -> str:
    """Return the title of the window over a store that can only be read."""
    return f"CHỈ ĐỌC — {title}"


def neutral_title() -> str:
    """Return the title of the window while it is covered."""
    return "Lịch"


# --- navigation -----------------------------------------------------------------------------------------------------


def navigation_name() -> str:
    """Name the list of pages for screen readers."""
    return "Các trang"


def more_pages() -> str:
    """Name the menu of pages for which a narrow window has no room."""
    return "Trang khác"


def page_overview() -> str:
    """Name the first page."""
    return "Tổng quan"


def page_assessment() -> str:
    """Name the page of answers."""
    return "Tự đánh giá"


def page_diary() -> str:
    """Name the page of the diary."""
    return "Ghi chép"


def page_remedies() -> str:
    """Name the page of remedies."""
    return "Biện pháp"


def page_closing() -> str:
    """Name the page that closes a period."""
    return "Rà soát và chốt kỳ"


def page_handbook() -> str:
    """Name the page on which the 27 are read."""
    return "27 biểu hiện"


def page_history() -> str:
    """Name the page of periods."""
    return "Lịch sử các kỳ"


def page_commitment() -> str:
    """Name the page of the yearly commitment."""
    return "Cam kết"


def page_review() -> str:
    """Name the page of the annual review."""
    return "Bản kiểm điểm"


def page_hand_in() -> str:
    """Name the page on which a year is handed in."""
    return "Nộp cho chi bộ"


def page_data() -> str:
    """Name the page about the data."""
    return "Dữ liệu của tôi"


def page_catalog() -> str:
    """Name the page of checklists and forms."""
    return "Danh mục và mẫu"


def page_settings() -> str:
    """Name the page of settings."""
    return "Cài đặt"


def page_help() -> str:
    """Name the help."""
    return "Trợ giúp"


# --- menus ----------------------------------------------------------------------------------------------------------


def menu_file() -> str:
    """Name the first menu."""
    return "&Tệp"


def menu_edit() -> str:
    """Name the menu of editing."""
    return "&Sửa"


def menu_view() -> str:
    """Name the menu of pages and letters."""
    return "&Xem"


def menu_tools() -> str:
    """Name the menu of tools."""
    return "&Công cụ"


def menu_help() -> str:
    """Name the menu of help."""
    return "Trợ &giúp"


def save_now() -> str:
    """Name the command that saves at once."""
    return "Lưu ngay"


def print_paper() -> str:
    """Name the command that prints what the page shows."""
    return "In…"


def nothing_to_print() -> str:
    """Say that the page has no paper."""
    return (
        "Trang này không có giấy tờ để in. "
        "Giấy tờ in được ở các trang «27 biểu hiện», «Lịch sử các kỳ», «Bản kiểm điểm» và «Trợ giúp»."
    )


def nothing_to_search() -> str:
    """Say that the page has no search."""
    return "Trang này không có ô tìm. Ô tìm có ở các trang «27 biểu hiện» và «Trợ giúp»."


def back_up_now() -> str:
    """Name the command that makes a backup."""
    return "Sao lưu ngay"


def lock_now() -> str:
    """Name the command that locks."""
    return "Khoá ngay"


def cover_now() -> str:
    """Name the command that covers the window with a calendar."""
    return "Che màn hình bằng tờ lịch"


def quit_app() -> str:
    """Name the command that ends the program."""
    return "Thoát"


def undo() -> str:
    """Name undo of typing."""
    return "Hoàn tác chữ vừa gõ"


def redo() -> str:
    """Name redo of typing."""
    return "Làm lại"


def cut() -> str:
    """Name cut."""
    return "Cắt"


def copy() -> str:
    """Name copy."""
    return "Chép"


def paste() -> str:
    """Name paste."""
    return "Dán"


def select_all() -> str:
    """Name select all."""
    return "Chọn tất cả"


def search() -> str:
    """Name the command that goes to the search field of the page."""
    return "Tìm trong trang này"


def larger_letters() -> str:
    """Name the command that makes letters larger."""
    return "Chữ to hơn"


def smaller_letters() -> str:
    """Name the command that makes letters smaller."""
    return "Chữ nhỏ hơn"


def usual_letters() -> str:
    """Name the command that brings the usual letters back."""
    return "Cỡ chữ thường"


def next_pane() -> str:
    """Name the command that moves the focus to the next part of the window."""
    return "Sang khung kế tiếp"


def help_here() -> str:
    """Name the command that opens help on the present page."""
    return "Hướng dẫn về trang này"


def help_contents() -> str:
    """Name the command that opens the help."""
    return "Tất cả hướng dẫn"


def shortcut_sheet() -> str:
    """Name the command that shows all shortcuts."""
    return "Các phím tắt"


def about() -> str:
    """Name the command that opens the about box."""
    return "Giới thiệu"


# --- bars -----------------------------------------------------------------------------------------------------------


def file_written(name: str) -> str:
    """Say that a file was written, with its exact name."""
    return f"Đã lưu tệp {name}"


def open_file() -> str:
    """Name the button that opens a file."""
    return "Mở"


def open_folder() -> str:
    """Name the button that opens the folder of a file."""
    return "Mở thư mục"


def could_not_open(name: str) -> str:
    """Say that the system has no program for a file."""
    return f"Máy này chưa mở được {name}. Đồng chí mở thư mục rồi bấm đúp vào tệp."


def problem_details() -> str:
    """Name the button that copies what a helper needs to know."""
    return "Chép chi tiết"
