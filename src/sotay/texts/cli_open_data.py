"""What sotay handbook export as JSON and handbook import say."""

from __future__ import annotations

from sotay.texts.cli import size


def open_data_written(path: str, year: int | None, size_bytes: int, periods: int, entries: int) -> str:
    """Say that a file was written, and what it holds."""
    held = f"{periods} kỳ, {entries} dòng ghi chép"
    if year is None:
        return f"Đã xuất cả sổ tay ra dữ liệu mở: {path} ({size(size_bytes)}; {held})."
    return f"Đã xuất năm {year} ra dữ liệu mở: {path} ({size(size_bytes)}; {held})."


def form_is_for_papers() -> str:
    """Refuse a form for a file that has none."""
    return "Tệp .json không theo mẫu kiểm điểm nào, nên không dùng cùng --form. Chưa ghi gì."


def way_back(backup: int, folder: str) -> str:
    """Say how to take an import back, by a command that can be copied as it stands into any shell."""
    return f'Trước khi nhập đã sao lưu thành bản số {backup}. Muốn quay lại: sotay backup restore "{folder}" {backup}'


def handbook_import() -> str:
    """Describe handbook import."""
    return "thêm vào sổ tay những gì có trong một tệp dữ liệu mở mà sổ tay chưa có; sao lưu trước khi nhập"


def file_to_import() -> str:
    """Describe the file of import."""
    return "tệp .json đã xuất bằng handbook export hoặc trong cửa sổ"
