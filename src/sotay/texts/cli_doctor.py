"""What ``sotay doctor`` says of the program and of a handbook; each line starts with «Tốt» or «Cần xem»."""

from __future__ import annotations

from collections.abc import Sequence

from sotay.domain.store_kind import StoreKind
from sotay.texts.cli import size
from sotay.texts.stores import store_name

NAMED_AT_MOST = 3


def good(fact: str) -> str:
    """Head a line without trouble."""
    return f"Tốt      {fact}"


def trouble(fact: str) -> str:
    """Head a line with trouble."""
    return f"Cần xem  {fact}"


def fonts_good(size_bytes: int) -> str:
    """Say that documents can be drawn."""
    return f"Phông chữ đủ; in thử một trang được {size(size_bytes)}."


def checklist_good(groups: int, items: int, version: str) -> str:
    """Say that the shipped checklist is sound."""
    return f"Danh mục đi kèm: {groups} nhóm, {items} mục, phiên bản {version}."


def forms_good(names: Sequence[str]) -> str:
    """Say which forms are there."""
    return f"Mẫu kiểm điểm: {', '.join(names)}."


def no_forms() -> str:
    """Say that there is no usable form."""
    return "Không có mẫu kiểm điểm nào dùng được; đồng chí cài lại chương trình."


def commitment_forms_good(names: Sequence[str]) -> str:
    """Say which forms of a commitment are there."""
    return f"Mẫu cam kết: {', '.join(names)}."


def no_commitment_forms() -> str:
    """Say that there is no usable form of a commitment."""
    return "Không có mẫu bản cam kết nào dùng được; đồng chí cài lại chương trình."


def layout_good(name: str) -> str:
    """Say that the layout of papers is sound."""
    return f"Thể thức văn bản: {name}."


def encryption_good() -> str:
    """Say that a handbook can be made, closed and opened again."""
    return "Mã hoá chạy được: lập, đóng và mở lại một sổ tay thử."


def handbook_opens(periods: int) -> str:
    """Say that a handbook opens and is whole."""
    return f"Sổ tay mở được và còn nguyên vẹn, {periods} kỳ."


def cell_book_opens(people: int, submissions: int) -> str:
    """Say that a cell book opens and is whole."""
    return f"Sổ chi bộ mở được và còn nguyên vẹn, {people} người, {submissions} bản nộp."


def private_folder(kind: StoreKind = StoreKind.HANDBOOK) -> str:
    """Say that only the owner can read the folder."""
    return f"Chỉ chủ {store_name(kind)} đọc được thư mục và các tệp trong đó."


def not_private(names: Sequence[str]) -> str:
    """Name what other users of the computer can read, the first few by name."""
    rest = len(names) - NAMED_AT_MOST
    named = ", ".join(names[:NAMED_AT_MOST]) + (f" và {rest} tệp, thư mục khác" if rest > 0 else "")
    return f"Người khác dùng chung máy đọc được: {named}. Đồng chí bỏ quyền của nhóm và của người khác."


def rights_of_system() -> str:
    """Say that the rights of the folder are left to the system."""
    return "Quyền đọc thư mục do hệ điều hành giữ theo tài khoản đăng nhập."


def room_good(free_bytes: int, used_bytes: int, kind: StoreKind = StoreKind.HANDBOOK) -> str:
    """Say how much room is left."""
    return f"{store_name(kind).capitalize()} chiếm {size(used_bytes)}; ổ đĩa còn {size(free_bytes)}."


def room_short(free_bytes: int) -> str:
    """Say that the disk is nearly full."""
    return f"Ổ đĩa chỉ còn {size(free_bytes)}; đồng chí xoá bớt tệp không cần trước khi ghi tiếp."


def backups_good(count: int, latest: str) -> str:
    """Say how many backups there are and when the latest was made."""
    return f"Có {count} bản sao lưu, bản mới nhất lúc {latest}."


def no_backup() -> str:
    """Say that there is no backup."""
    return "Chưa có bản sao lưu nào; đồng chí chạy lệnh sotay backup create."


def all_good() -> str:
    """Say that nothing needs a look."""
    return "Mọi thứ đều tốt."


def some_trouble(count: int) -> str:
    """Say how many lines need a look."""
    return f"Có {count} chỗ cần xem."


def trial_title() -> str:
    """Head the page that is drawn to try the fonts."""
    return "Trang in thử"


def trial_sentence() -> str:
    """Give a sentence with every mark of Vietnamese, to try the fonts."""
    return "Đồng chí tự soi, tự sửa: chữ nghĩa giữ đủ dấu, từ ngữ rõ, ý tứ ngay ngắn, lời lẽ ấm áp."
