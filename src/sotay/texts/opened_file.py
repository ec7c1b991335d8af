"""Sentences about a file that was opened with the program; imports nothing, since it may be the first thing shown."""

from __future__ import annotations

# --- what it is -----------------------------------------------------------------------------------------------------


def reading() -> str:
    """Say that the file is being read."""
    return "Đang xem tệp…"


def where(name: str, size: str, folder: str) -> str:
    """Say which file it is, how large, and where it lies."""
    return f"Tệp {name}, {size}, ở thư mục: {folder}"


def cell_card_title(name: str) -> str:
    """Title of the card of a cell."""
    return f"Thẻ khoá của «{name}»"


def cell_card_explained() -> str:
    """Say what the card of a cell is for."""
    return (
        "Đây là thẻ khoá của một chi bộ hay cấp uỷ. Đảng viên dùng thẻ này để niêm phong bài nộp, chỉ nơi có thẻ mở "
        "được. Thẻ không chứa bí mật gì."
    )


def member_card_title(name: str) -> str:
    """Title of the card of a member."""
    return f"Thẻ khoá của đồng chí {name}"


def member_card_explained() -> str:
    """Say what the card of a member is for."""
    return (
        "Đây là thẻ khoá của một đảng viên. Chi bộ dùng thẻ này để biết bài nộp đúng là của đồng chí ấy. Thẻ không "
        "chứa bí mật gì."
    )


def fingerprint_label() -> str:
    """Label the fingerprint."""
    return "Dấu vân khoá"


def how_to_compare() -> str:
    """Say that a card or a package proves nothing before it was compared."""
    return (
        "Tên trong tệp thì ai cũng ghi được. Mở ở sổ rồi, đồng chí nghe chính người ấy đọc sáu nhóm số, khớp cả sáu "
        "mới tin."
    )


def submission_title() -> str:
    """Title of a sealed submission."""
    return "Bài nộp đã niêm phong"


def submission_explained() -> str:
    """Say what can be known of a sealed submission."""
    return (
        "Tệp này đã niêm phong: nhìn từ ngoài không biết của ai, gửi cho chi bộ nào, trong có gì. Chỉ sổ chi bộ đã "
        "phát thẻ khoá ấy mở được. Trong sổ chi bộ, đồng chí xem rồi mới nhận."
    )


def receipt_title() -> str:
    """Title of a sealed receipt."""
    return "Biên nhận đã niêm phong"


def receipt_explained() -> str:
    """Say what can be known of a sealed receipt."""
    return (
        "Đây là biên nhận mà nơi nhận bài gửi lại, đã niêm phong cho người nộp: chỉ sổ đã nộp bài ấy mở được. Trong "
        "biên nhận có lời đã nhận, hoặc lời trả lại kèm góp ý."
    )


def damaged_card_title() -> str:
    """Title of a card that is not whole."""
    return "Thẻ khoá bị hỏng"


def damaged_card_explained() -> str:
    """Say that the card is of no use."""
    return (
        "Tệp này viết theo cách của thẻ khoá nhưng đã hỏng, bị sửa, hoặc do bản mới hơn của chương trình ghi, nên "
        "không dùng được. Đồng chí xin gửi lại tệp."
    )


def package_title(name: str) -> str:
    """Title of a package of data files."""
    return f"Gói danh mục, mẫu của «{name}»"


def package_explained(files: int) -> str:
    """Say what a package is and what becomes of it."""
    return (
        f"Đây là gói đã ký, trong có {files} bản danh mục hoặc mẫu. Mở ở sổ nào thì chương trình cho xem gói đổi gì ở "
        "sổ ấy rồi đồng chí mới quyết định nhận."
    )


def refused_package_title() -> str:
    """Title of a package that cannot be accepted."""
    return "Gói danh mục, mẫu này không dùng được"


def unknown_title() -> str:
    """Title of a file that is none of ours."""
    return "Tệp này không phải của chương trình"


def unknown_explained() -> str:
    """Say which files the program opens."""
    return (
        "Chương trình mở thẻ khoá (.thechibo, .thedangvien), bài nộp (.bainop), biên nhận (.biennhan) và gói danh mục "
        "(.danhmuc). Nếu tệp đúng là một trong các loại ấy thì nó đã hỏng trên đường đi: đồng chí xin gửi lại."
    )


# --- what to do with it ---------------------------------------------------------------------------------------------


def nothing_taken_yet() -> str:
    """Say that looking changes nothing."""
    return "Mới là xem tệp, chưa nhận gì vào sổ nào."


def in_cell_book() -> str:
    """Name the button that opens the cell book with the file."""
    return "Mở trong sổ chi bộ"


def in_handbook() -> str:
    """Name the button that opens the handbook with the file."""
    return "Mở trong sổ tay"


def close() -> str:
    """Name the button that closes the window."""
    return "Đóng"


def waits_for_password(name: str) -> str:
    """Say, above the password, what becomes of the file."""
    return f"Mở khoá xong, tệp {name} được đưa sẵn ra để đồng chí xem rồi mới nhận."


def open_elsewhere(book: str, page: str) -> str:
    """Say that the store is open in another window and how to get the file there."""
    return (
        f"Có một cửa sổ khác đang mở {book} này. Đồng chí sang cửa sổ ấy, vào trang «{page}» và đưa tệp vào đó; "
        "hoặc đóng cửa sổ ấy rồi thử lại ở đây."
    )


# --- offered on a page of the handbook ------------------------------------------------------------------------------


def card_offered(name: str) -> str:
    """Offer a card that was opened with the program."""
    return f"Tệp {name} là thẻ khoá đồng chí vừa mở, chưa nhận."


def take_card() -> str:
    """Name the button that takes the card."""
    return "Nhận thẻ khoá này"


def receipt_offered(name: str) -> str:
    """Offer a receipt that was opened with the program."""
    return f"Tệp {name} là biên nhận đồng chí vừa mở, chưa đọc."


def take_receipt() -> str:
    """Name the button that reads the receipt."""
    return "Đọc biên nhận này"


def leave_it() -> str:
    """Name the button that lets the file be."""
    return "Để sau"
