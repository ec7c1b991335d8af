"""What stands around the fields of a form, layout, paper, set of phrases or of rules."""

from __future__ import annotations


def view_parts() -> str:
    """Name the view in which a file is edited field by field."""
    return "Từng ô"


def view_booklet() -> str:
    """Name the view that shows a checklist as a booklet."""
    return "Bản in thử"


def list_name() -> str:
    """Name the list of the parts of a file."""
    return "Các phần của tệp"


def add_to(name: str) -> str:
    """Add a part to a list that is named."""
    return f"Thêm vào «{name}»"


def add() -> str:
    """Add a part behind the one that is shown."""
    return "Thêm"


def up() -> str:
    """Move a part one place up."""
    return "Chuyển lên"


def down() -> str:
    """Move a part one place down."""
    return "Chuyển xuống"


def remove() -> str:
    """Take a part out."""
    return "Bỏ"


def removed(title: str) -> str:
    """Say that a part was taken out."""
    return f"Đã bỏ «{title}» khỏi bản đang soạn."


def show_list() -> str:
    """Go back to the list of parts where there is room for one thing only."""
    return "Các phần"


def show_paper() -> str:
    """Show the trial paper where there is room for one thing only."""
    return "Bản in thử"


def show_fields() -> str:
    """Go back from the trial paper to the fields."""
    return "Sửa các ô"


def nothing_yet() -> str:
    """Stand for the title of a part that says nothing yet."""
    return "(chưa ghi gì)"


def not_readable() -> str:
    """Say why there are no fields."""
    return (
        "Văn bản đang có chỗ sai về cách viết nên chưa chia thành ô được. Chữ vẫn còn nguyên: đồng chí mở cách xem "
        "văn bản, sửa chỗ được báo, rồi quay lại đây."
    )


def not_changed() -> str:
    """Say that a value could not be put into the text."""
    return "Chưa ghi được chỗ này vào văn bản. Đồng chí mở cách xem văn bản và sửa ở đó."


def problems(count: int) -> str:
    """Say how many places are wrong."""
    return f"Còn {count} chỗ cần sửa; ô nào sai có lời báo ngay bên dưới."


def shown_earlier() -> str:
    """Say that the pages are of an earlier text."""
    return "Trang bên dưới là của lúc chưa có chỗ sai; sửa xong sẽ vẽ lại."
