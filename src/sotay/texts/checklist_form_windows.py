"""Words of the small windows of the form: adding an item, splitting one, merging two."""

from __future__ import annotations


def add_title() -> str:
    """Head the window that adds an item."""
    return "Thêm biểu hiện"


def add_sentence() -> str:
    """Explain the window that adds an item."""
    return "Mã vĩnh viễn được đặt theo tên gọn; còn sửa được cho đến khi công bố."


def add_yes() -> str:
    """Name the button that adds."""
    return "Thêm"


def cancel() -> str:
    """Name the button that changes nothing."""
    return "Thôi"


def split_title() -> str:
    """Head the window that splits an item."""
    return "Tách một mục làm hai"


def split_sentence() -> str:
    """Explain the window that splits an item."""
    return (
        "Bôi đen phần câu chữ chuyển sang mục mới rồi đặt tên gọn cho mục ấy. "
        "Thay đổi được ghi là «tách ra», nên hình vẽ lịch sử biết nối hai mục với mục cũ."
    )


def split_text() -> str:
    """Label the text to choose from."""
    return "Câu chữ đang có"


def split_missing() -> str:
    """Say that nothing is chosen yet."""
    return "Đồng chí bôi đen phần chuyển đi và ghi tên gọn của mục mới."


def split_whole() -> str:
    """Say that something must stay."""
    return "Phần bôi đen là cả câu, mục cũ không còn chữ nào. Đồng chí để lại một phần cho mục cũ."


def split_yes() -> str:
    """Name the button that splits."""
    return "Tách"


def merge_title() -> str:
    """Head the window that merges items."""
    return "Gộp hai mục làm một"


def merge_sentence(name: str) -> str:
    """Explain the window that merges items."""
    return (
        f"Chọn mục gộp vào «{name}». Câu chữ của mục ấy được nối vào cuối để đồng chí sửa lại; "
        "mục ấy thôi dùng, câu trả lời cũ vẫn giữ."
    )


def merge_list() -> str:
    """Name the list of items to merge."""
    return "Các mục khác"


def merge_yes() -> str:
    """Name the button that merges."""
    return "Gộp"
