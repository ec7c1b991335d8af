"""Sentences of the pages that open a handbook: password, recovery code, backup."""

from __future__ import annotations

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


def unlock_title() -> str:
    """Title of the page that asks for the password."""
    return "Mở khoá sổ tay"


def unlock_where(folder: str) -> str:
    """Say which handbook is to be opened."""
    return f"Sổ tay ở thư mục: {folder}"


def locked_after_idle() -> str:
    """Say that the handbook locked itself and that nothing was lost."""
    return "Sổ tay đã tự khoá vì lâu không dùng. Mọi điều đã gõ đều đã được lưu."


def locked_on_demand() -> str:
    """Say that the handbook was locked and that nothing was lost."""
    return "Sổ tay đã khoá. Mọi điều đã gõ đều đã được lưu."


def sample_locked() -> str:
    """Say that the sample data are closed and how to go on with either handbook."""
    return "Đã đóng dữ liệu mẫu. Đồng chí gõ mật khẩu để mở sổ tay của mình, hoặc bấm «Mở dữ liệu mẫu» để xem tiếp."


def restored() -> str:
    """Say that a backup is in place and which password opens it."""
    return "Đã khôi phục sổ tay từ bản sao lưu. Đồng chí mở bằng mật khẩu của bản ấy."


def restored_with_way_back() -> str:
    """Say that a backup is in place, which password opens it, and where what was there before is kept."""
    return (
        "Đã khôi phục sổ tay từ bản sao lưu. Đồng chí mở bằng mật khẩu của bản ấy. Muốn quay lại như trước: "
        "ở «Dữ liệu của tôi», khôi phục bản có ghi «trước khi khôi phục»."
    )


def password() -> str:
    """Label the field for the password."""
    return "Mật khẩu"


def unlock() -> str:
    """Name the button that opens the handbook."""
    return "Mở sổ tay"


def unlocking() -> str:
    """Say that the password is being checked."""
    return "Đang mở sổ tay…"


def password_missing() -> str:
    """Say that the field is empty."""
    return "Đồng chí gõ mật khẩu rồi bấm «Mở sổ tay»."


def wrong_password_again() -> str:
    """Say, after several wrong passwords, what may be the cause."""
    return (
        "Mật khẩu vẫn chưa đúng. Đồng chí xem lại bộ gõ tiếng Việt (UniKey) và phím Caps Lock, "
        "hoặc bấm «Hiện mật khẩu» để nhìn chữ đang gõ. Nếu đã quên, đồng chí dùng mã khôi phục."
    )


def forgotten() -> str:
    """Name the way in with the recovery code."""
    return "Quên mật khẩu: dùng mã khôi phục"


def other_handbook() -> str:
    """Name the way to a handbook in another folder."""
    return "Mở sổ tay ở chỗ khác…"


def new_handbook() -> str:
    """Name the way to a new handbook."""
    return "Lập sổ tay mới"


def sample() -> str:
    """Name the way to the sample data."""
    return "Mở dữ liệu mẫu"


def opening_sample() -> str:
    """Say that the sample data are being made ready."""
    return "Đang chuẩn bị dữ liệu mẫu…"


def restore_from_backup() -> str:
    """Name the way back from a backup."""
    return "Khôi phục từ bản sao lưu…"


def choose_handbook_folder() -> str:
    """Title of the dialog that asks for the folder of a handbook."""
    return "Chọn thư mục chứa sổ tay"


def no_handbook_there(folder: str) -> str:
    """Say that the chosen folder holds no handbook."""
    return f"Thư mục {folder} không chứa sổ tay. Đồng chí chọn thư mục khác, hoặc lập sổ tay mới."


# --- recovery code --------------------------------------------------------------------------------------------------


def recover_title() -> str:
    """Title of the page that asks for the recovery code."""
    return "Mở bằng mã khôi phục"


def recover_explained() -> str:
    """Say where the code is and what happens with it."""
    return (
        "Mã khôi phục nằm trên tờ giấy đồng chí in khi lập sổ tay. "
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


def restore_explained() -> str:
    """Say what restoring does with the damaged handbook."""
    return (
        "Đồng chí chọn một bản sao lưu và gõ mật khẩu của bản ấy. "
        "Sổ tay đang hỏng được cất riêng sang một bên, không bị xoá."
    )


def restore_none() -> str:
    """Say that there is no backup beside the handbook."""
    return "Không tìm thấy bản sao lưu nào trong thư mục này. Nếu có bản chép trên USB, đồng chí mở sổ tay ở chỗ đó."


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
