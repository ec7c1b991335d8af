"""Sentences around documents: preview, saving as PDF, printing."""

from __future__ import annotations


def save_pdf() -> str:
    """Name the button that saves a document."""
    return "Lưu PDF"


def save_word() -> str:
    """Name the button that saves a document for Word."""
    return "Lưu Word"


def print_document() -> str:
    """Name the button that prints a document."""
    return "In"


def preview_title(document: str) -> str:
    """Title of the window with a document."""
    return f"Xem trước: {document}"


def drawing() -> str:
    """Say that a document is being drawn."""
    return "Đang dựng trang in…"


def pages(number: int) -> str:
    """Say how many pages a document has."""
    return f"{number} trang"


def page_view_name() -> str:
    """Name the picture of the pages for screen readers."""
    return "Trang in"


def larger() -> str:
    """Name the button that enlarges the pages."""
    return "Phóng to"


def smaller() -> str:
    """Name the button that shrinks the pages."""
    return "Thu nhỏ"


def fit_width() -> str:
    """Name the button that fits the pages to the window."""
    return "Vừa khung"


def close() -> str:
    """Name the button that closes the window."""
    return "Đóng"


def save_dialog() -> str:
    """Title of the dialog that asks for a file."""
    return "Lưu thành tệp PDF"


def pdf_files() -> str:
    """Name PDF files in a file dialog."""
    return "Tệp PDF"


def save_word_dialog() -> str:
    """Title of the dialog that asks for a Word file."""
    return "Lưu thành tệp Word"


def word_files() -> str:
    """Name Word files in a file dialog."""
    return "Tệp Word"


def save_excel() -> str:
    """Name the button that saves a table for Excel."""
    return "Lưu Excel"


def save_excel_dialog() -> str:
    """Title of the dialog that asks for an Excel file."""
    return "Lưu thành tệp Excel"


def excel_files() -> str:
    """Name Excel files in a file dialog."""
    return "Tệp Excel"


def printing(document: str) -> str:
    """Say that a document is on its way to the printer."""
    return f"Đang gửi {document} tới máy in…"


def printed(document: str, printer: str, pages: int) -> str:
    """Say what was sent to which printer."""
    return f"Đã gửi {document} ({pages} trang) tới máy in {printer}."


def print_failed() -> str:
    """Say that the printer took nothing, and what else can be done."""
    return "Máy in chưa nhận trang nào. Đồng chí xem máy in đã bật chưa, hoặc lưu PDF rồi in ở máy khác."


def no_printer() -> str:
    """Say that there is no printer, and what else can be done."""
    return "Máy này chưa có máy in nào. Đồng chí lưu PDF rồi in ở máy khác."


def print_dialog_title(document: str) -> str:
    """Title of the box that asks for the printer."""
    return f"In {document}"


def printer() -> str:
    """Label the choice of the printer."""
    return "Máy in"


def copies() -> str:
    """Label the number of copies."""
    return "Số bản"


def first_page() -> str:
    """Label the choice of the first page to print."""
    return "Từ trang"


def last_page() -> str:
    """Label the choice of the last page to print."""
    return "Đến trang"


def two_sided() -> str:
    """Name the choice of printing on both sides."""
    return "In hai mặt"


def print_now() -> str:
    """Name the button that prints."""
    return "In"


def do_not_print() -> str:
    """Name the button that prints nothing."""
    return "Thôi"


def unreadable_document() -> str:
    """Say that a drawn document could not be shown."""
    return "Chưa dựng được trang in này. Chữ đồng chí ghi vẫn còn nguyên; đồng chí thử lại."
