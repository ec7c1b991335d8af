"""Sentences of the log of a cell book: what was done with people's data, without a name."""

from __future__ import annotations

from sotay.domain.cell_log import CellAct


def title() -> str:
    """Head the card."""
    return "Nhật ký các việc đã làm với dữ liệu"


def explained() -> str:
    """Say what is kept and what is not."""
    return "Nhật ký ghi việc gì, lúc nào, bao nhiêu; không ghi tên ai, kể cả người đã xoá dữ liệu."


def list_name() -> str:
    """Name the list for screen readers."""
    return "Nhật ký, việc mới nhất ở trên"


def nothing_yet() -> str:
    """Say that nothing was done yet."""
    return "Chưa có việc nào được ghi."


def act_words(act: CellAct, count: int) -> str:
    """Say what was done and to how much."""
    return _ACTS[act].format(count)


_ACTS = {
    CellAct.IMPORTED: "Nhận {} bài nộp",
    CellAct.IMPORT_UNDONE: "Bỏ lần nhận vừa rồi: {} bài nộp",
    CellAct.PAPER_ENTERED: "Nhập hộ {} bài từ bản giấy",
    CellAct.PAPER_UNDONE: "Bỏ {} bài vừa nhập hộ từ bản giấy",
    CellAct.CUSTODIAN_ADDED: "Thêm {} người giữ sổ có mật khẩu riêng",
    CellAct.CUSTODIAN_REMOVED: "Bỏ {} người giữ sổ",
    CellAct.CUSTODIAN_PUT_BACK: "Đưa trở lại {} người giữ sổ",
    CellAct.HANDED_OVER: "Bàn giao sổ: {} lần đặt lại mọi mật khẩu và mã khôi phục",
    CellAct.KEYS_RENEWED: "Đổi khoá của chi bộ ({} lần)",
    CellAct.KEYS_PUT_BACK: "Lấy lại khoá cũ của chi bộ ({} lần)",
    CellAct.PERSON_EXPORTED: "Xuất dữ liệu của một người, kèm {} bài nộp",
    CellAct.PERSON_DELETED: "Xoá dữ liệu của một người, kèm {} bài nộp",
    CellAct.PERSON_BROUGHT_BACK: "Đưa trở lại dữ liệu của một người, kèm {} bài nộp",
    CellAct.SEASON_ARCHIVED: "Cất mùa kiểm điểm năm {} vào lưu trữ",
    CellAct.SEASON_REOPENED: "Mở lại mùa kiểm điểm năm {}",
    CellAct.FILES_ACCEPTED: "Nhận {} bản danh mục, mẫu từ gói đã ký",
    CellAct.FILES_TAKEN_BACK: "Bỏ {} bản danh mục, mẫu vừa nhận",
    CellAct.PUBLISHER_DROPPED: "Thôi tin {} nơi phát hành danh mục, mẫu",
    CellAct.PUBLISHER_PUT_BACK: "Lại tin {} nơi phát hành danh mục, mẫu",
}
