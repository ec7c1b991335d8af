"""What sotay demo says."""

from __future__ import annotations

from datetime import date

from sotay.domain.dates import format_date
from sotay.texts.cli import size


def demo_made(folder: str) -> str:
    """Say where the example was built."""
    return f"Đã dựng bộ ví dụ ở «{folder}»:"


def demo_making_handbook() -> str:
    """Say that the sample handbook is being made."""
    return "Đang dựng sổ tay mẫu…"


def demo_making_cell(number: int, of: int, name: str) -> str:
    """Say which cell is being made."""
    return f"Đang dựng chi bộ {number} trên {of}: {name}…"


def demo_making_committee() -> str:
    """Say that the papers of the committee are being drawn."""
    return "Đang dựng giấy tờ của cấp uỷ trên cả bốn chi bộ…"


def demo_making_screens() -> str:
    """Say that the pictures of the screens are being drawn."""
    return "Đang vẽ ảnh màn hình, việc này lâu nhất…"


def demo_guide(name: str) -> str:
    """Name the file that says what is what."""
    return f"  {name}: đọc tệp này trước, trong đó nói mỗi thư mục là gì"


def demo_handbook(folder: str, periods_made: int, first: date, last: date) -> str:
    """Describe the sample handbook."""
    return f"  {folder}: sổ tay mẫu, {periods_made} kỳ từ {format_date(first)} đến {format_date(last)}"


def demo_book(folder: str, name: str, people: int, files: int, papers: int) -> str:
    """Describe the folder of a cell, or of the committee over them."""
    return f"  {folder}: {name}, {people} đảng viên, {files} tệp đã trao đổi, {papers} tệp giấy tờ (PDF, Word, Excel)"


def demo_file(name: str, size_bytes: int) -> str:
    """Describe one file of the example."""
    return f"  {name} ({size(size_bytes)})"


def demo_screens(folder: str, pictures: int) -> str:
    """Describe the pictures of the screens."""
    return f"  {folder}: {pictures} ảnh màn hình"


def demo_password(password: str) -> str:
    """Give the password of every store of the example."""
    return f"Mật khẩu của mọi sổ mẫu: {password}"


def demo_place_taken(folder: str) -> str:
    """Say that the place of a sample store holds something else."""
    return f"«{folder}» đã có và không phải sổ mẫu, nên không đụng tới. Đồng chí chọn một thư mục khác cho bộ ví dụ."
