"""What ``sotay cell cells`` and ``sotay cell verify --cell`` say, and their help."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from sotay.domain.collecting import Standing
from sotay.domain.dates import format_date
from sotay.domain.unit import UnitStanding

# --- help -------------------------------------------------------------------------------------------------------------


def cells_help() -> str:
    """Describe cell cells."""
    return "các chi bộ trực thuộc trong sổ của cấp uỷ và chi bộ nào đã gửi bản tổng hợp"


def cells_file() -> str:
    """Describe --add."""
    return "thêm các chi bộ trong tệp .csv hoặc .xlsx có cột Chi bộ, có thể thêm cột Bí thư"


def cells_year() -> str:
    """Describe --year of cells."""
    return "năm của mùa kiểm điểm; không ghi thì là năm nay"


def new_cells() -> str:
    """Describe --cells of new."""
    return "sổ của cấp uỷ: tệp .csv hoặc .xlsx có cột Chi bộ, có thể thêm cột Bí thư"


def verify_cell() -> str:
    """Describe --cell of verify."""
    return "sổ của cấp uỷ: tên chi bộ trực thuộc của thẻ .thechibo; chưa có trong danh sách thì được thêm vào"


# --- results ----------------------------------------------------------------------------------------------------------


def added(new: int, listed: int, *, dry_run: bool) -> str:
    """Say how many cells were put on the list."""
    say = "Sẽ thêm" if dry_run else "Đã thêm"
    return f"{say} {new}/{listed} chi bộ; những chi bộ đã có tên thì giữ nguyên."


def listed(count: int) -> str:
    """Say how many cells a new book begins with."""
    return f"Trong sổ có {count} chi bộ trực thuộc."


def heading(name: str, year: int, units: Sequence[UnitStanding], due: date | None) -> str:
    """Head the list of cells."""
    sent = sum(each.standing in (Standing.IN_TIME, Standing.LATE) for each in units)
    until = f", hạn gửi {format_date(due)}" if due else ""
    return f"«{name}», năm {year}{until}: {sent}/{len(units)} chi bộ đã gửi bản tổng hợp."


def unit_line(each: UnitStanding) -> str:
    """Say how far one cell is."""
    who = f"{each.unit.name} (bí thư {each.unit.secretary})" if each.unit.secretary else each.unit.name
    latest = each.latest
    if latest is None:
        return f"{who}: chưa gửi"
    day, people = format_date(latest.received_at.date()), latest.people
    if each.standing is Standing.RETURNED:
        return f"{who}: đã trả lại để bổ sung" + (f" — {latest.comment}" if latest.comment else "")
    late = ", muộn" if each.standing is Standing.LATE else ""
    return f"{who}: đã gửi ngày {day}{late}, {people} đảng viên"


def no_paper(kind: str, ready: Sequence[str]) -> str:
    """Say that a committee has no paper of this kind over its cells."""
    kinds = ", ".join(f"«{each}»" for each in ready)
    return f"Sổ của cấp uỷ không có văn bản loại «{kind}» trên các chi bộ; hiện có: {kinds}."


def verified(name: str) -> str:
    """Say that a cell's card is trusted."""
    return f"Đã đối chiếu thẻ khoá của «{name}». Từ nay bản tổng hợp ký bằng khoá này được nhận."


def would_be_verified(name: str) -> str:
    """Say that a cell's card would be trusted."""
    return f"Dấu vân khoá khớp: sẽ tin thẻ khoá của «{name}»."


def joined(name: str) -> str:
    """Say that a cell joined the list with its card."""
    return f"«{name}» chưa có trong danh sách nên được thêm vào."


def replaced(name: str) -> str:
    """Say aloud that another key counted before."""
    return (
        f"CHÚ Ý: trước đây «{name}» dùng khoá khác. Khoá cũ không còn được nhận. "
        "Nếu chi bộ không lập sổ mới, đồng chí hỏi lại bí thư ngay."
    )
