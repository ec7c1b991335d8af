"""The words of the papers about who handed in and what."""

from __future__ import annotations

# --- papers -----------------------------------------------------------------------------------------------------------


def list_paper_title() -> str:
    """Head the paper of the list."""
    return "TÌNH HÌNH NỘP BẢN KIỂM ĐIỂM"


def list_paper_name() -> str:
    """Name the paper of the list inside a sentence."""
    return "tình hình nộp bài"


def list_paper_file_name(year: int) -> str:
    """Name the file of the list."""
    return f"Tinh-hinh-nop-bai-{year}.pdf"


def columns() -> tuple[str, str, str, str, str]:
    """Head the columns of the list on paper."""
    return "TT", "Họ và tên", "Chức vụ", "Tình trạng", "Ghi chú"


def submission_title() -> str:
    """Head a submission on paper."""
    return "BÀI NỘP CỦA ĐẢNG VIÊN"


def submission_name(label: str) -> str:
    """Name a submission inside a sentence."""
    return f"bài nộp của {label}"


def submission_file_name(year: int) -> str:
    """Name the file of a submission; no name of a person is in it."""
    return f"Bai-nop-{year}.pdf"


def submission_subtitle(year: int) -> str:
    """Say of which year a submission is."""
    return f"Năm {year}"


def fact_name() -> str:
    """Label whose submission it is."""
    return "Họ và tên"


def fact_received() -> str:
    """Label when it was received."""
    return "Chi bộ nhận lúc"


def fact_form() -> str:
    """Label the form it was written by."""
    return "Mẫu và danh mục"


def form_and_checklist(form: str, checklist: str, version: str) -> str:
    """Say which form and checklist a submission was written by."""
    written = f"danh mục {checklist}, phiên bản {version}" if checklist else ""
    return ", ".join(each for each in (f"mẫu {form}" if form else "", written) if each)


def corner() -> str:
    """Stand in the corner of a printed submission."""
    return "Bản đọc của chi bộ, đúng từng chữ đã nộp"
