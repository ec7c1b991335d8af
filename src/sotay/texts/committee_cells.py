"""Sentences of the view on which a committee sees its cells."""

from __future__ import annotations

from datetime import date

from sotay.domain.collecting import Standing
from sotay.domain.dates import format_date
from sotay.domain.member_cards import CardState
from sotay.domain.unit import UnitStanding

# --- the list ---------------------------------------------------------------------------------------------------------


def empty_title() -> str:
    """Head the view of a book that lists no cells."""
    return "Sổ này chưa có chi bộ trực thuộc"


def empty_sentence() -> str:
    """Say what the view is for."""
    return (
        "Dành cho sổ của cấp uỷ: cấp uỷ nhận bản tổng hợp của chi bộ như chi bộ nhận bài nộp của đảng viên. "
        "Sổ của một chi bộ thì để trống trang này."
    )


def list_name() -> str:
    """Name the list."""
    return "Chi bộ trực thuộc, theo tên"


def summary(sent: int, total: int, due: date | None) -> str:
    """Say how many cells sent."""
    until = f", hạn gửi {format_date(due)}" if due else ""
    return f"{sent} trên {total} chi bộ đã gửi bản tổng hợp{until}."


def search_label() -> str:
    """Name the search field."""
    return "Tìm chi bộ"


def search_hint() -> str:
    """Show how to search, inside an empty field."""
    return "Tìm chi bộ, gõ không dấu cũng được"


def change_due() -> str:
    """Name the button that changes the due day."""
    return "Đổi hạn gửi…"


def add_cell() -> str:
    """Name the button that adds cells."""
    return "Thêm chi bộ…"


def how_to_add() -> str:
    """Ask in which way cells are added."""
    return "Chi bộ vào danh sách bằng một trong ba cách. Thẻ khoá nhận rồi vẫn phải đối chiếu dấu vân khoá."


def add_one() -> str:
    """Name the way of typing one name."""
    return "Gõ tên một chi bộ"


def add_from_list() -> str:
    """Name the way of a file with names."""
    return "Từ danh sách Excel, CSV"


def not_now() -> str:
    """Name the answer that adds nothing."""
    return "Thôi"


def list_kind() -> str:
    """Name the kind of file in the file window."""
    return "Danh sách chi bộ (Excel hoặc CSV)"


def take_card() -> str:
    """Name the way of the card of a cell."""
    return "Từ tệp thẻ khoá"


def card_kind() -> str:
    """Name the kind of file in the file window."""
    return "Thẻ khoá của chi bộ"


def take_files() -> str:
    """Name the button that leads to where files are taken in."""
    return "Nhập bản tổng hợp…"


def added(count: int, listed: int) -> str:
    """Say how many cells were added."""
    return f"Đã thêm {count} trên {listed} chi bộ; chi bộ đã có tên thì giữ nguyên."


def cell_added(name: str) -> str:
    """Say that a cell was added."""
    return f"Đã thêm «{name}»."


def cell_changed(name: str) -> str:
    """Say that a cell was changed."""
    return f"Đã sửa «{name}»."


def cell_removed(name: str) -> str:
    """Say that a cell was deleted."""
    return f"Đã xoá «{name}» khỏi danh sách."


def cell_left(name: str) -> str:
    """Say that a cell is no longer of the committee."""
    return f"Đã ghi: «{name}» không còn trực thuộc. Những gì đã nhận vẫn giữ."


def card_noted(name: str) -> str:
    """Say that the card of a cell was noted."""
    return f"Đã nhận thẻ khoá của «{name}», còn chờ đối chiếu."


def card_known(name: str) -> str:
    """Say that the card of a cell is there already."""
    return f"Thẻ khoá này của «{name}» đã có trong sổ."


def card_verified(name: str) -> str:
    """Say that the card of a cell is trusted."""
    return f"Đã đối chiếu thẻ khoá của «{name}». Từ nay bản tổng hợp ký bằng khoá này được nhận."


def card_replaced(name: str) -> str:
    """Say aloud that another key counted before."""
    return f"Đã đối chiếu thẻ mới của «{name}». Khoá cũ không còn được nhận."


# --- one cell ---------------------------------------------------------------------------------------------------------


def choose_cell() -> str:
    """Ask for a choice."""
    return "Chọn một chi bộ để xem."


def back() -> str:
    """Name the way back to the list."""
    return "Danh sách"


def standing_name(standing: Standing) -> str:
    """Say how far a cell is, as the word beside its mark."""
    return {
        Standing.IN_TIME: "đã gửi",
        Standing.LATE: "gửi muộn",
        Standing.RETURNED: "đã trả lại",
        Standing.MISSING: "chưa gửi",
        Standing.NOT_REVIEWED: "",
    }[standing]


def card_name(state: CardState) -> str:
    """Say how the card of a cell stands, in the list."""
    return {
        CardState.NONE: "chưa có thẻ khoá",
        CardState.WAITING: "thẻ khoá chờ đối chiếu",
        CardState.COMPARED: "thẻ khoá đã đối chiếu",
        CardState.CHANGED: "có thẻ khoá khác, cần hỏi lại",
    }[state]


def secretary(name: str) -> str:
    """Name the secretary of a cell."""
    return f"Bí thư: {name}" if name else "Chưa ghi tên bí thư"


def state_in_full(each: UnitStanding, year: int) -> str:
    """Say how far a cell is with the season."""
    latest = each.latest
    if latest is None:
        return f"Chưa gửi bản tổng hợp năm {year}."
    day = format_date(latest.received_at.date())
    people = f"{latest.people} đảng viên, {latest.reviewed} đã kiểm điểm trên {latest.in_scope} thuộc diện"
    match each.standing:
        case Standing.RETURNED:
            return f"Bản nhận ngày {day} đã trả lại để bổ sung ({people})."
        case Standing.LATE:
            return f"Đã gửi, nhận ngày {day}, sau hạn ({people})."
    return f"Đã gửi, nhận ngày {day} ({people})."


def returned_words(comment: str) -> str:
    """Show with which words a roll-up was returned."""
    return f"Góp ý đã trả lại: {comment}"


def card_heading() -> str:
    """Head the card of a cell."""
    return "Thẻ khoá"


def card_said(state: CardState) -> str:
    """Say how the card of a cell stands, in full."""
    return {
        CardState.NONE: "Chưa có thẻ khoá. Chi bộ ghi thẻ ở trang «Thẻ khoá» của sổ mình rồi gửi tệp .thechibo.",
        CardState.WAITING: (
            "Thẻ chưa đối chiếu, nên bản tổng hợp còn chờ. Đồng chí nhờ bí thư đọc sáu nhóm số, so với số dưới đây."
        ),
        CardState.COMPARED: "Đã đối chiếu.",
        CardState.CHANGED: (
            "Chi bộ này đã có thẻ đối chiếu, nay lại có thẻ khác. Đồng chí hỏi trực tiếp bí thư rồi mới đối chiếu thẻ "
            "mới."
        ),
    }[state]


def fingerprint_label() -> str:
    """Label the fingerprint of a cell."""
    return "Dấu vân khoá của chi bộ"


def heard() -> str:
    """Name the button that says the six groups were heard."""
    return "Bí thư đã đọc, cả sáu nhóm đều khớp"


def rollup_heading() -> str:
    """Head what a cell sent."""
    return "Bản tổng hợp, đúng như chi bộ gửi"


def write_receipt() -> str:
    """Name the button that writes a receipt."""
    return "Ghi biên nhận"


def return_it() -> str:
    """Name the button that begins returning."""
    return "Trả lại kèm góp ý…"


def count_again() -> str:
    """Name the button that takes a return back."""
    return "Nhận lại bản này"


def returned(name: str) -> str:
    """Say that a roll-up was returned."""
    return f"Đã trả lại bản tổng hợp của «{name}». Đồng chí chuyển tệp biên nhận cho chi bộ."


def return_taken_back(name: str) -> str:
    """Say that a roll-up counts again."""
    return f"Bản tổng hợp của «{name}» lại được tính là đã nhận."


def edit() -> str:
    """Name the button that changes a cell."""
    return "Sửa tên, bí thư…"


def remove() -> str:
    """Name the button that deletes a cell."""
    return "Xoá khỏi danh sách"


def leave() -> str:
    """Name the button that says a cell is no longer of the committee."""
    return "Không còn trực thuộc"
