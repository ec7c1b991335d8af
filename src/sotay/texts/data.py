"""Sentences of the page about the member's data: place, backups, copies, deleted periods."""

from __future__ import annotations

from sotay.domain.backup import BackupContent
from sotay.domain.store_kind import StoreKind
from sotay.texts.stores import content_words, store_name, store_name_first

# --- place ----------------------------------------------------------------------------------------------------------


def place_title(kind: StoreKind = StoreKind.HANDBOOK) -> str:
    """Head the card with the place."""
    return f"{store_name_first(kind)} nằm ở đâu"


def folder_label() -> str:
    """Label the folder."""
    return "Thư mục"


def size(size: str, kind: StoreKind = StoreKind.HANDBOOK) -> str:
    """Say how large the store is."""
    return f"Dung lượng {store_name(kind)}: {size}"


def free_room(size: str) -> str:
    """Say how much room the disk has."""
    return f"Ổ đĩa còn trống: {size}"


def on_removable(kind: StoreKind = StoreKind.HANDBOOK) -> str:
    """Say that the store lies on a stick and how to treat it."""
    return (
        f"{store_name_first(kind)} đang nằm trên USB. "
        f"Trước khi rút, đồng chí thoát {store_name(kind)} rồi chọn «Rút an toàn» của máy."
    )


def encrypted() -> str:
    """Say who can read the folder."""
    return "Mọi tệp trong thư mục này đều được mã hoá; không có mật khẩu thì không đọc được."


def open_folder() -> str:
    """Name the button that opens the folder."""
    return "Mở thư mục"


def folder_not_opened(folder: str, kind: StoreKind = StoreKind.HANDBOOK) -> str:
    """Say that the system did not open the folder, and where it is."""
    return f"Máy chưa mở được thư mục. {store_name_first(kind)} nằm ở: {folder}"


def copy_elsewhere() -> str:
    """Name the button that copies the whole handbook."""
    return "Chép sang USB hoặc máy khác…"


def copy_dialog(kind: StoreKind = StoreKind.HANDBOOK) -> str:
    """Title of the dialog that asks where to copy."""
    return f"Chọn USB hoặc thư mục để chép {store_name(kind)} vào"


def copying() -> str:
    """Say that the handbook is being copied."""
    return "Đang chép và kiểm tra bản chép…"


def copied(folder: str, kind: StoreKind = StoreKind.HANDBOOK) -> str:
    """Say where the copy is and how to open it."""
    return (
        f"Đã chép đủ cả {store_name(kind)} vào {folder}. "
        f"Trên máy kia, đồng chí bấm «Mở {store_name(kind)} ở chỗ khác…» rồi chọn thư mục này; mật khẩu vẫn như cũ."
    )


# --- backups --------------------------------------------------------------------------------------------------------


def backups_title() -> str:
    """Head the card with the backups."""
    return "Bản sao lưu"


def backups_explained(kind: StoreKind = StoreKind.HANDBOOK) -> str:
    """Say when backups are made."""
    return f"Mỗi lần thoát, {store_name(kind)} tự sao lưu và tự kiểm tra bản vừa sao lưu."


def last_backup(moment: str) -> str:
    """Say when the last backup was made."""
    return f"Bản gần nhất: {moment}"


def no_backup() -> str:
    """Say that there is no backup yet."""
    return "Chưa có bản sao lưu nào"


def no_backup_explained(kind: StoreKind = StoreKind.HANDBOOK) -> str:
    """Say what a backup is good for."""
    return f"Bản sao lưu giúp lấy lại {store_name(kind)} khi máy hỏng hoặc lỡ tay xoá."


def backup_list() -> str:
    """Name the list of backups for screen readers."""
    return "Các bản sao lưu, bản mới nhất ở trên"


def reason_on_close() -> str:
    """Name a backup made on leaving."""
    return "khi thoát"


def reason_on_demand() -> str:
    """Name a backup made on demand."""
    return "theo yêu cầu"


def reason_before_migration() -> str:
    """Name a backup made before the store was brought to a new form."""
    return "trước khi nâng cấp"


def reason_before_restore() -> str:
    """Name a backup made before another was put in place."""
    return "trước khi khôi phục"


def reason_before_update() -> str:
    """Say that a backup was made before another version of a checklist or form was taken."""
    return "trước khi đổi bản danh mục, mẫu"


def reason_before_import() -> str:
    """Name a backup made before a file was taken in."""
    return "trước khi nhập dữ liệu"


def back_up_now() -> str:
    """Name the button that makes a backup."""
    return "Sao lưu ngay"


def backing_up() -> str:
    """Say that a backup is being made."""
    return "Đang sao lưu và kiểm tra…"


def backed_up(moment: str) -> str:
    """Say that a backup was made and checked."""
    return f"Đã sao lưu lúc {moment} và đã kiểm tra: bản sao lưu đọc được đủ."


def check_backup() -> str:
    """Name the button that checks the chosen backup."""
    return "Kiểm tra bản sao lưu"


def checking_backup() -> str:
    """Say that a backup is being checked."""
    return "Đang kiểm tra bản sao lưu…"


def backup_is_good(moment: str, content: BackupContent) -> str:
    """Say that a backup is whole and what it holds."""
    return f"Bản sao lưu lúc {moment} còn tốt: {content_words(content)}."


def restore() -> str:
    """Name the button that puts the chosen backup in place."""
    return "Khôi phục…"


def choose_backup_first() -> str:
    """Say that a backup is to be chosen first."""
    return "Đồng chí chọn một bản sao lưu trong danh sách trước."


def ask_password_to_check(kind: StoreKind = StoreKind.HANDBOOK) -> str:
    """Ask for the password that opens the chosen backup."""
    return f"Gõ mật khẩu của {store_name(kind)} để mở bản sao lưu ra xem."


def password_dialog_title() -> str:
    """Title of the box that asks for the password."""
    return "Mật khẩu của bản sao lưu"


def password_label() -> str:
    """Label the field for the password of the backup."""
    return "Mật khẩu lúc sao lưu"


def look_inside() -> str:
    """Name the button that opens the backup to look."""
    return "Xem bản này"


def restore_dialog_title(kind: StoreKind = StoreKind.HANDBOOK) -> str:
    """Title of the box that asks before restoring."""
    return f"Khôi phục {store_name(kind)} từ bản sao lưu"


def restore_question(moment: str, content: BackupContent) -> str:
    """Say what the backup holds and what restoring does."""
    name = store_name_first(content.kind)
    return (
        f"Bản sao lưu lúc {moment} có {content_words(content)}. "
        f"{name} sẽ trở về đúng như lúc ấy. {name} hiện nay được sao lưu trước, nên vẫn quay lại được."
    )


def restore_now() -> str:
    """Name the button that restores."""
    return "Khôi phục bản này"


def keep_as_is(kind: StoreKind = StoreKind.HANDBOOK) -> str:
    """Name the safe button."""
    return f"Giữ {store_name(kind)} hiện nay"


# --- deleted periods ------------------------------------------------------------------------------------------------


def deleted_title() -> str:
    """Head the card with deleted periods."""
    return "Kỳ đã xoá"


def deleted_none() -> str:
    """Say that nothing was deleted."""
    return "Không có kỳ nào bị xoá."


def deleted_line(period: str, day: str, answered: int, total: int) -> str:
    """Describe one deleted period."""
    return f"{period}, xoá ngày {day}, có {answered}/{total} mục đã trả lời"


def bring_back() -> str:
    """Name the button that brings a period back."""
    return "Lấy lại"


def bring_back_name(period: str) -> str:
    """Name that button for screen readers."""
    return f"Lấy lại {period}"


def purge() -> str:
    """Name the button that removes a period for good."""
    return "Xoá hẳn"


def purge_name(period: str) -> str:
    """Name that button for screen readers."""
    return f"Xoá hẳn {period}"


# --- sizes ----------------------------------------------------------------------------------------------------------


def kilobytes(number: str) -> str:
    """Write a size in kilobytes."""
    return f"{number} KB"


def megabytes(number: str) -> str:
    """Write a size in megabytes."""
    return f"{number} MB"


def gigabytes(number: str) -> str:
    """Write a size in gigabytes."""
    return f"{number} GB"
