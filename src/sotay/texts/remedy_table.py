"""Sentences of the table «khắc phục hạn chế», for its paper and for the review that it is offered to."""

from __future__ import annotations

from datetime import date
from typing import assert_never

from sotay.domain.dates import format_date
from sotay.domain.remedy import RaisedBy
from sotay.domain.remedy_table import RemedyTable, Standing, TableRow

# --- lines for the review ---------------------------------------------------------------------------------------------


def review_lines(rows: tuple[TableRow, ...]) -> tuple[str, ...]:
    """Return a passage of the review for each remedy, in the order of the table."""
    return tuple(review_line(row) for row in rows)


def review_line(row: TableRow) -> str:
    """Say of one shortcoming what became of it, in the three states that the review asks for."""
    remedy = row.remedy
    said = [_state_of(remedy.fault or remedy.step, row)]
    if remedy.fault.strip():
        said.append(f"Biện pháp: {_closed(remedy.step)}")
    if remedy.result.strip():
        said.append(f"Kết quả: {_closed(remedy.result)}")
    if row.confirmed_by:
        said.append(f"Xác nhận: {_closed(row.confirmed_by)}")
    return " ".join(said)


def _state_of(subject: str, row: TableRow) -> str:
    subject = _one_line(subject).rstrip(".;:, ")
    match row.standing:
        case Standing.DONE if row.done_on is not None:
            return f"{subject}: đã khắc phục xong ngày {format_date(row.done_on)}."
        case Standing.DONE:
            return f"{subject}: đã khắc phục xong."
        case Standing.UNDERWAY:
            return f"{subject}: đang khắc phục."
        case Standing.NOT_YET:
            return f"{subject}: chưa khắc phục."
        case _:
            assert_never(row.standing)


def _closed(words: str) -> str:
    line = _one_line(words)
    return line if line.endswith((".", "…", "!", "?")) else f"{line}."


def _one_line(words: str) -> str:
    return " ".join(words.split())


# --- the paper --------------------------------------------------------------------------------------------------------


def title() -> str:
    """Return the title of the paper."""
    return "BẢNG THEO DÕI KHẮC PHỤC HẠN CHẾ, KHUYẾT ĐIỂM"


def year(number: int) -> str:
    """Write the year under the title."""
    return f"Năm {number}"


def document_title(number: int) -> str:
    """Name the file in its properties, without a personal name."""
    return f"Bảng theo dõi khắc phục hạn chế năm {number}"


def raised_heading() -> str:
    """Head what others pointed out."""
    return "Hạn chế, khuyết điểm đã được cấp có thẩm quyền kết luận hoặc được chỉ ra ở kỳ kiểm điểm trước"


def own_heading() -> str:
    """Head what the member found."""
    return "Hạn chế, khuyết điểm tự thấy qua các kỳ tự soi"


def done_of(done: int, total: int) -> str:
    """Say how much was put right."""
    return f"Đã khắc phục {done}/{total}."


def nothing_in_year(number: int) -> str:
    """Stand on the paper of a year without remedies."""
    return f"Năm {number} không có biện pháp khắc phục nào được theo dõi."


def column_number() -> str:
    """Head the column of numbers."""
    return "TT"


def column_fault() -> str:
    """Head the column of shortcomings."""
    return "Hạn chế, khuyết điểm"


def column_step() -> str:
    """Head the column of steps."""
    return "Biện pháp khắc phục"


def column_due() -> str:
    """Head the column of due dates."""
    return "Hạn"


def column_standing() -> str:
    """Head the column of states and results."""
    return "Tình trạng, kết quả"


def column_confirmed() -> str:
    """Head the column of confirmations."""
    return "Xác nhận"


def standing(row: TableRow) -> str:
    """Say in a cell what became of a shortcoming."""
    match row.standing:
        case Standing.DONE if row.done_on is not None:
            return f"Đã khắc phục, ngày {format_date(row.done_on)}"
        case Standing.DONE:
            return "Đã khắc phục"
        case Standing.UNDERWAY:
            return "Đang khắc phục, đã quá hạn" if row.is_late else "Đang khắc phục"
        case Standing.NOT_YET:
            return "Chưa khắc phục, đã quá hạn" if row.is_late else "Chưa khắc phục"
        case _:
            assert_never(row.standing)


def due(day: date | None) -> str:
    """Write a due date in a cell."""
    return format_date(day) if day is not None else "Chưa đặt"


def of_item(code: str) -> str:
    """Name the item that a shortcoming belongs to, in a cell."""
    return f"(Mục {code})"


def raised_by(who: RaisedBy) -> str:
    """Say in a cell who pointed a shortcoming out; nothing of what the member found."""
    match who:
        case RaisedBy.SELF:
            return ""
        case RaisedBy.REVIEW:
            return "Kỳ kiểm điểm trước chỉ ra."
        case RaisedBy.AUTHORITY:
            return "Cấp có thẩm quyền kết luận."
        case _:
            assert_never(who)


def summary(table: RemedyTable) -> str:
    """Say in a sentence for the screen how far a year's shortcomings were put right."""
    done = sum(row.standing is Standing.DONE for row in table.raised)
    if not table.raised:
        return "Không có hạn chế nào do kỳ trước hoặc cấp có thẩm quyền chỉ ra."
    return f"Hạn chế được chỉ ra: đã khắc phục {done}/{len(table.raised)}."
