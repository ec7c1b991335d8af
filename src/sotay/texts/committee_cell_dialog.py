"""Sentences of the small window that asks for the name of a cell and its secretary."""

from __future__ import annotations


def add_title() -> str:
    """Head the window that adds a cell."""
    return "Thêm chi bộ trực thuộc"


def edit_title() -> str:
    """Head the window that changes a cell."""
    return "Sửa chi bộ trực thuộc"


def name_label() -> str:
    """Label the name of a cell."""
    return "Tên chi bộ, như trên thẻ khoá của chi bộ"


def secretary_label() -> str:
    """Label the secretary of a cell."""
    return "Bí thư (để trống nếu chưa biết)"


def name_problem() -> str:
    """Say that a cell needs a name."""
    return "Đồng chí ghi tên chi bộ, không quá 200 ký tự."


def add() -> str:
    """Name the button that puts the cell on the list."""
    return "Thêm chi bộ"


def keep() -> str:
    """Name the button that keeps what was changed."""
    return "Lưu thay đổi"
