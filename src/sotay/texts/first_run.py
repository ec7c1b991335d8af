"""Sentences of the first start, step by step; ``book`` is what people call the store that is made."""

from __future__ import annotations

from sotay.texts.books import HANDBOOK, first

# --- welcome --------------------------------------------------------------------------------------------------------


def welcome_title() -> str:
    """Title of the first step."""
    return "Chào đồng chí"


def welcome_is() -> str:
    """Say what the program is."""
    return (
        "Đây là sổ ghi chép riêng của đồng chí: mỗi kỳ tự soi theo 27 biểu hiện, ghi việc làm được, "
        "điều còn hạn chế, cách sửa, rồi cuối năm in bản kiểm điểm."
    )


def welcome_is_not() -> str:
    """Say what the program is not."""
    return (
        "Đây không phải ứng dụng “Sổ tay đảng viên điện tử”, không do cơ quan nào của Đảng phát hành, "
        "và không dùng để ghi nội dung mật."
    )


def welcome_letters() -> str:
    """Ask for the size of letters."""
    return "Đồng chí bấm vào dòng chữ dễ đọc nhất"


def for_someone_else() -> str:
    """Name the choice of a helper who sets the handbook up for another person."""
    return "Tôi cài giúp người khác"


def for_someone_else_explained() -> str:
    """Say what changes for a helper."""
    return "Khi xong sẽ có trang bàn giao, để chủ sổ tay tự đặt mật khẩu và nhận mã khôi phục."


# --- where ----------------------------------------------------------------------------------------------------------


def where_title() -> str:
    """Title of the second step."""
    return "Dữ liệu để ở đâu"


def where_explained() -> str:
    """Say that nothing leaves the computer."""
    return "Mọi điều đồng chí ghi chỉ nằm trong thư mục dưới đây. Chương trình không nối mạng và không gửi đi đâu."


def where_this_computer() -> str:
    """Name the choice of this computer."""
    return "Trên máy này (nên chọn)"


def where_elsewhere() -> str:
    """Name the choice of another folder or a stick."""
    return "Trên USB hoặc chỗ khác"


def where_choose() -> str:
    """Name the button that chooses a folder."""
    return "Chọn chỗ…"


def where_nothing_chosen() -> str:
    """Say that a folder is still to be chosen."""
    return "Chưa chọn chỗ nào. Đồng chí bấm «Chọn chỗ…»."


def where_dialog(book: str = HANDBOOK) -> str:
    """Title of the dialog that asks for a folder."""
    return f"Chọn chỗ để {book}"


def where_usb_advice(book: str = HANDBOOK) -> str:
    """Say how to treat a stick."""
    return f"Nếu để trên USB: trước khi rút, đồng chí thoát {book} rồi chọn «Rút an toàn» của máy."


def where_has_store(book: str = HANDBOOK) -> str:
    """Say that the folder holds something of ours already."""
    return f"Thư mục này đã có một {book}. Đồng chí chọn chỗ khác, hoặc quay lại để mở {book} ấy."


def open_existing() -> str:
    """Name the way to a handbook that is there already."""
    return "Tôi đã có sổ tay"


# --- password -------------------------------------------------------------------------------------------------------


def password_title() -> str:
    """Title of the third step."""
    return "Đặt mật khẩu"


def password_loss(book: str = HANDBOOK) -> str:
    """Say what happens when password and code are both lost."""
    return (
        f"{first(book)} được mã hoá. Nếu mất cả mật khẩu lẫn mã khôi phục thì không ai mở lại được, "
        "kể cả người làm ra chương trình này."
    )


def create(book: str = HANDBOOK) -> str:
    """Name the button that makes the store."""
    return f"Lập {book}"


def creating(book: str = HANDBOOK) -> str:
    """Say that the store is being made."""
    return f"Đang lập {book} và mã khôi phục…"


# --- recovery sheet -------------------------------------------------------------------------------------------------


def sheet_title() -> str:
    """Title of the page that shows the recovery code."""
    return "Cất mã khôi phục"


def sheet_explained(book: str = HANDBOOK) -> str:
    """Say what the code is for."""
    return (
        f"Khi quên mật khẩu, chỉ mã này mở được {book}. Mã chỉ hiện một lần. "
        "Đồng chí in ra hoặc chép tay, cất nơi riêng, không để cạnh máy."
    )


def print_sheet() -> str:
    """Name the button that prints the sheet."""
    return "In"


def save_sheet() -> str:
    """Name the button that saves the sheet."""
    return "Lưu PDF"


def sheet_file_name(book: str = HANDBOOK) -> str:
    """Name the file of the sheet."""
    return "ma-khoi-phuc-so-tay.pdf" if book == HANDBOOK else "ma-khoi-phuc-so-chi-bo.pdf"


def sheet_kept() -> str:
    """Name the tick that the code was put away."""
    return "Tôi đã cất mã khôi phục"


def sheet_must_be_kept() -> str:
    """Say that the tick is needed before going on."""
    return "Đồng chí cất mã xong rồi đánh dấu vào ô «Tôi đã cất mã khôi phục»."


# --- who I am -------------------------------------------------------------------------------------------------------


def profile_title() -> str:
    """Title of the fourth step."""
    return "Tôi là ai"


def profile_explained() -> str:
    """Say what the lines are for and that most may wait."""
    return "Các dòng này in trên bản kiểm điểm. Chỉ cần họ và tên; những dòng khác để sau cũng được."


def profile_name_missing() -> str:
    """Say that the name is missing."""
    return "Đồng chí ghi họ và tên."


# --- done -----------------------------------------------------------------------------------------------------------


def done_title(name: str) -> str:
    """Title of the last step."""
    return f"Sổ tay của đồng chí {name} đã sẵn sàng"


def done_explained() -> str:
    """Say what comes next."""
    return "Lần tự đánh giá đầu tiên mất chừng mười phút. Có thể dừng bất cứ lúc nào, lần sau mở ra đúng chỗ cũ."


def start_assessing() -> str:
    """Name the button that starts the first assessment."""
    return "Bắt đầu tự đánh giá"


def try_sample() -> str:
    """Name the button that shows sample data."""
    return "Xem thử với số liệu mẫu"


def try_sample_explained() -> str:
    """Say that sample data are apart."""
    return "Số liệu mẫu nằm ở một sổ tay riêng, ghi rõ «DỮ LIỆU MẪU», không lẫn vào sổ tay của đồng chí."


# --- handover -------------------------------------------------------------------------------------------------------


def handover_title(name: str) -> str:
    """Title of the handover page."""
    return f"Bàn giao cho đồng chí {name}"


def handover_points() -> tuple[str, ...]:
    """Say what helper and owner do together."""
    return (
        "Mở «Cài đặt», bấm «Đổi mật khẩu…». Chủ sổ tay tự gõ mật khẩu mới, người cài giúp không nhìn.",
        "Bấm «Lập mã khôi phục mới…», in ra và đưa tận tay chủ sổ tay. Mã cũ khi đó hết hiệu lực.",
        "Chỉ cho chủ sổ tay: mở chương trình, gõ mật khẩu, bấm nút tô màu ở cuối trang, ghi đôi dòng, rồi đóng cửa sổ.",
        "Chỉ phím Ctrl và dấu cộng để chữ to hơn, phím F1 để xem hướng dẫn.",
        "In tờ hướng dẫn một trang và để cạnh máy.",
    )


def print_guide() -> str:
    """Name the button that prints the one-page guide."""
    return "In hướng dẫn một trang"


def hand_over_now() -> str:
    """Name the button that opens the settings for the owner."""
    return "Mở sổ tay để đặt mật khẩu riêng"


def numbered(number: int, point: str) -> str:
    """Return one point of a list."""
    return f"{number}. {point}"


def sheet_paper() -> str:
    """Name the sheet inside a sentence."""
    return "tờ mã khôi phục"
