"""What sotay demo says."""

from __future__ import annotations

from datetime import date

from sotay.domain.dates import format_date
from sotay.texts.cli import size


def demo_made(folder: str) -> str:
    """Say where the example was built."""
    return f"Đã dựng bộ ví dụ ở «{folder}»:"


def demo_handbook(folder: str, periods_made: int, first: date, last: date) -> str:
    """Describe the sample handbook."""
    return f"  {folder}: sổ tay mẫu, {periods_made} kỳ từ {format_date(first)} đến {format_date(last)}"


def demo_file(name: str, size_bytes: int) -> str:
    """Describe one file of the example."""
    return f"  {name} ({size(size_bytes)})"


def demo_screens(folder: str, pictures: int) -> str:
    """Describe the pictures of the screens."""
    return f"  {folder}: {pictures} ảnh màn hình"


def demo_password(password: str) -> str:
    """Give the password of the sample handbook."""
    return f"Mật khẩu của sổ tay mẫu: {password}"


def demo_place_taken(folder: str) -> str:
    """Say that the place of the sample handbook holds something else."""
    return (
        f"«{folder}» đã có và không phải sổ tay mẫu, nên không đụng tới. Đồng chí chọn một thư mục khác cho bộ ví dụ."
    )
