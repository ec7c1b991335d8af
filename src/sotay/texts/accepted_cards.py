"""Sentences of the cards that tell what came in packages and whom the store trusts."""

from __future__ import annotations

from datetime import date, datetime

from sotay.domain.dates import format_date


def accepted_title() -> str:
    """Head the card of what came in packages."""
    return "Nhận bản mới từ nơi phát hành"


def accepted_explained() -> str:
    """Say how new versions come."""
    return (
        "Cấp trên hoặc người quản lý danh mục gửi bản mới thành một tệp .danhmuc có chữ ký: bấm nút bên dưới rồi chọn "
        "tệp, hoặc kéo tệp thả vào đây. Chương trình cho xem ai phát hành, có gì mới, đổi gì ở đây rồi mới nhận; không "
        "nhận thì mọi thứ như cũ."
    )


def accepted_list() -> str:
    """Name the list for screen readers."""
    return "Những bản đã nhận từ gói"


def line_note(version: str, effective: str, publisher: str, fingerprint: str, accepted_at: datetime) -> str:
    """Say of one accepted file what is in use, whose it is, by which key, and since when."""
    since = f", hiệu lực từ {format_date(date.fromisoformat(effective))}" if effective else ""
    who = publisher or "nơi phát hành không còn được tin"
    return f"Phiên bản {version}{since}, nhận {format_date(accepted_at.date())}. Của {who}, dấu vân khoá {fingerprint}."


def former_note(version: str, accepted_at: datetime) -> str:
    """Say of a former version when it was accepted."""
    return f"Phiên bản {version}, bản trước, nhận {format_date(accepted_at.date())}."


def read_button() -> str:
    """Name the button that shows a file to be read."""
    return "Đọc bản này"


def booklet() -> str:
    """Say above the pages of a checklist what they are."""
    return "Danh mục thành cuốn để đọc, như đảng viên xem và in được."


def see_text() -> str:
    """Name the button that leads from the pages to the text of the file."""
    return "Xem văn bản của tệp (YAML)"


def see_pages() -> str:
    """Name the button that leads from the text of the file to its pages."""
    return "Xem thành trang"


def no_pages() -> str:
    """Say why only the text of a file is shown."""
    return "Chương trình này không dựng được tệp thành trang, nên hiện đúng văn bản của tệp."


def text_title(name: str, version: str) -> str:
    """Title of the window in which a file is read."""
    return f"{name}, phiên bản {version}"


def text_label() -> str:
    """Say above the text of a file, and to screen readers, what it is."""
    return "Nội dung tệp đúng như nơi phát hành viết"


def publishers_title() -> str:
    """Head the card of the publishers that are trusted."""
    return "Nơi phát hành được tin"


def publishers_explained() -> str:
    """Say what trusting means."""
    return (
        "Gói ký bằng khoá của những nơi này thì không phải đối chiếu lại. Thôi tin thì những bản đã nhận vẫn dùng; gói "
        "sau của nơi ấy phải đối chiếu như lần đầu."
    )


def publishers_list() -> str:
    """Name the list of publishers for screen readers."""
    return "Nơi phát hành được tin"


def publisher_note(fingerprint: str, trusted_at: datetime) -> str:
    """Say of a publisher by which digits he is known and since when."""
    return f"Dấu vân khoá {fingerprint}. Tin từ {format_date(trusted_at.date())}."


def stop_trusting() -> str:
    """Name the button that stops trusting."""
    return "Thôi tin nơi này"


def stopped_trusting(name: str) -> str:
    """Say that a publisher is not trusted any more."""
    return f"Đã thôi tin {name}. Những bản đã nhận vẫn dùng."


def trusted_again(name: str) -> str:
    """Say that a publisher is trusted again."""
    return f"Lại tin {name} như trước."


def close() -> str:
    """Name the button that closes a window of nothing but words."""
    return "Đã đọc"
