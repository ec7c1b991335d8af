"""Sentences of the pages that open a store: password, recovery code, backup; ``book`` is what people call it."""

from __future__ import annotations

from sotay.texts.books import CELL_BOOK, HANDBOOK, first

# --- every page -----------------------------------------------------------------------------------------------------


def back() -> str:
    """Name the button that goes one step back."""
    return "Quay lại"


def go_on() -> str:
    """Name the button that goes one step on."""
    return "Tiếp tục"


def step(number: int, total: int) -> str:
    """Say which step this is."""
    return f"Bước {number}/{total}"


def getting_ready() -> str:
    """Say that the program is still loading."""
    return "Đang chuẩn bị…"


# --- unlock ---------------------------------------------------------------------------------------------------------


def unlock_title(book: str = HANDBOOK) -> str:
    """Title of the page that asks for the password."""
    return f"Mở khoá {book}"


def unlock_where(folder: str, book: str = HANDBOOK) -> str:
    """Say which store is to be opened."""
    return f"{first(book)} ở thư mục: {folder}"


def is_cell_book() -> str:
    """Say that the chosen folder holds a cell book, whose password is another one than that of the handbook."""
    return "Thư mục này là sổ chi bộ. Đồng chí gõ mật khẩu của sổ chi bộ, không phải mật khẩu sổ tay cá nhân."


def is_handbook() -> str:
    """Say that the chosen folder holds a handbook, whose password is another one than that of the cell book."""
    return "Thư mục này là sổ tay cá nhân. Đồng chí gõ mật khẩu của sổ tay, không phải mật khẩu sổ chi bộ."


def locked_after_idle(book: str = HANDBOOK) -> str:
    """Say that the store locked itself and that nothing was lost."""
    return f"{first(book)} đã tự khoá vì lâu không dùng. Mọi điều đã gõ đều đã được lưu."


def locked_on_demand(book: str = HANDBOOK) -> str:
    """Say that the store was locked and that nothing was lost."""
    return f"{first(book)} đã khoá. Mọi điều đã gõ đều đã được lưu."


def sample_locked(book: str = HANDBOOK) -> str:
    """Say that the sample data are closed and how to go on with either store."""
    if book == CELL_BOOK:
        return f"Đã đóng sổ mẫu. Đồng chí gõ mật khẩu để mở sổ chi bộ, hoặc bấm «{sample(book)}» để xem tiếp."
    return f"Đã đóng dữ liệu mẫu. Đồng chí gõ mật khẩu để mở sổ tay của mình, hoặc bấm «{sample()}» để xem tiếp."


def restored(book: str = HANDBOOK) -> str:
    """Say that a backup is in place and which password opens it."""
    return f"Đã khôi phục {book} từ bản sao lưu. Đồng chí mở bằng mật khẩu của bản ấy."


def restored_with_way_back(book: str = HANDBOOK) -> str:
    """Say that a backup is in place, which password opens it, and where what was there before is kept."""
    page = "Dữ liệu của sổ" if book == CELL_BOOK else "Dữ liệu của tôi"
    return (
        f"Đã khôi phục {book} từ bản sao lưu. Đồng chí mở bằng mật khẩu của bản ấy. Muốn quay lại như trước: "
        f"ở «{page}», khôi phục bản có ghi «trước khi khôi phục»."
    )


def password() -> str:
    """Label the field for the password."""
    return "Mật khẩu"


def unlock(book: str = HANDBOOK) -> str:
    """Name the button that opens the store."""
    return f"Mở {book}"


def unlocking(book: str = HANDBOOK) -> str:
    """Say that the password is being checked."""
    return f"Đang mở {book}…"


def password_missing(book: str = HANDBOOK) -> str:
    """Say that the field is empty."""
    return f"Đồng chí gõ mật khẩu rồi bấm «{unlock(book)}»."


def wrong_password_again() -> str:
    """Say, after several wrong passwords, what may be the cause."""
    return (
        "Mật khẩu vẫn chưa đúng. Đồng chí xem lại bộ gõ tiếng Việt (UniKey) và phím Caps Lock, "
        "hoặc bấm «Hiện mật khẩu» để nhìn chữ đang gõ. Nếu đã quên, đồng chí dùng mã khôi phục."
    )


def forgotten() -> str:
    """Name the way in with the recovery code."""
    return "Quên mật khẩu: dùng mã khôi phục"


def other_store(book: str = HANDBOOK) -> str:
    """Name the way to a store of the same kind in another folder."""
    return f"Mở {book} ở chỗ khác…"


def new_store(book: str = HANDBOOK) -> str:
    """Name the way to a new store of the same kind."""
    return f"Lập {book} mới"


def other_kind(book: str = HANDBOOK) -> str:
    """Name the way from a store of this kind to one of the other kind."""
    return "Sổ tay cá nhân…" if book == CELL_BOOK else "Sổ chi bộ (dành cho bí thư, chi uỷ)…"


def sample(book: str = HANDBOOK) -> str:
    """Name the way to the sample data of this kind of store."""
    return "Xem thử sổ chi bộ mẫu" if book == CELL_BOOK else "Mở dữ liệu mẫu"


def opening_sample() -> str:
    """Say that the sample data are being made ready."""
    return "Đang chuẩn bị dữ liệu mẫu…"


def restore_from_backup() -> str:
    """Name the way back from a backup."""
    return "Khôi phục từ bản sao lưu…"


def choose_store_folder(book: str = HANDBOOK) -> str:
    """Title of the dialog that asks for the folder of a store."""
    return f"Chọn thư mục chứa {book}"


def no_store_there(folder: str, book: str = HANDBOOK) -> str:
    """Say that the chosen folder holds no store."""
    return f"Thư mục {folder} không chứa {book}. Đồng chí chọn thư mục khác, hoặc lập {book} mới."


# --- recovery code --------------------------------------------------------------------------------------------------


def recover_title() -> str:
    """Title of the page that asks for the recovery code."""
    return "Mở bằng mã khôi phục"


def recover_explained(book: str = HANDBOOK) -> str:
    """Say where the code is and what happens with it."""
    return (
        f"Mã khôi phục nằm trên tờ giấy đồng chí in khi lập {book}. "
        "Gõ mã và đặt một mật khẩu mới; mọi điều đã ghi vẫn còn nguyên."
    )


def recovery_code() -> str:
    """Label the field for the code."""
    return "Mã khôi phục"


def recovery_code_hint() -> str:
    """Say how to type the code."""
    return "Chữ hoa hay chữ thường, có hay không có dấu gạch nối đều được."


def recovery_code_missing() -> str:
    """Say that the code is missing."""
    return "Đồng chí gõ mã khôi phục."


def new_password() -> str:
    """Label the field for a new password."""
    return "Mật khẩu mới"


def recover() -> str:
    """Name the button that opens with the code."""
    return "Đặt mật khẩu mới và mở"


# --- restore --------------------------------------------------------------------------------------------------------


def restore_title() -> str:
    """Title of the page that restores from a backup."""
    return "Khôi phục từ bản sao lưu"


def restore_explained(book: str = HANDBOOK) -> str:
    """Say what restoring does with the damaged store."""
    return (
        "Đồng chí chọn một bản sao lưu và gõ mật khẩu của bản ấy. "
        f"{first(book)} đang hỏng được cất riêng sang một bên, không bị xoá."
    )


def restore_none(book: str = HANDBOOK) -> str:
    """Say that there is no backup beside the store."""
    return f"Không tìm thấy bản sao lưu nào trong thư mục này. Nếu có bản chép trên USB, đồng chí mở {book} ở chỗ đó."


def restore_list() -> str:
    """Name the list of backups."""
    return "Các bản sao lưu, bản mới nhất ở trên"


def check_backup() -> str:
    """Name the button that looks into a backup."""
    return "Xem bản này có gì"


def checking_backup() -> str:
    """Say that a backup is being checked."""
    return "Đang kiểm tra bản sao lưu…"


def restore_this() -> str:
    """Name the button that restores."""
    return "Khôi phục bản này"


def restoring() -> str:
    """Say that a backup is being put in place."""
    return "Đang khôi phục…"
