"""Sentences of the page of the roster: the list, what was done with it, its papers."""

from __future__ import annotations

from datetime import date

from sotay.domain.dates import format_date
from sotay.domain.roster import Person, Status
from sotay.texts.roster import status_name

# --- the list ---------------------------------------------------------------------------------------------------------


def page_title() -> str:
    """Head the page."""
    return "Danh sách đảng viên"


def list_name() -> str:
    """Name the list for screen readers."""
    return "Đảng viên của chi bộ, xếp theo tên"


def search_label() -> str:
    """Label the search field."""
    return "Tìm tên, chức vụ"


def search_hint() -> str:
    """Show how to search, inside an empty field."""
    return "gõ không dấu cũng được"


def status_filter() -> str:
    """Name the list that chooses a status."""
    return "Chọn trạng thái để xem"


def present(number: int) -> str:
    """Name the choice that shows whoever is of the cell now."""
    return f"Đang ở chi bộ ({number})"


def everybody(number: int) -> str:
    """Name the choice that shows everybody, also those who left."""
    return f"Tất cả, kể cả người đã rời ({number})"


def status_choice(status: Status, number: int) -> str:
    """Name the choice of one status."""
    return f"{status_title(status)} ({number})"


def status_title(status: Status) -> str:
    """Name a status at the beginning of a line."""
    name = status_name(status)
    return name[0].upper() + name[1:]


def row_note(person: Person) -> str:
    """Say what is known of a person, below the name."""
    born = f"sinh {format_date(person.birth_date)}" if person.birth_date else "chưa ghi ngày sinh"
    return f"{person.office}, {born}" if person.office else born[0].upper() + born[1:]


def spoken(label: str, person: Person) -> str:
    """Say one person for screen readers."""
    return f"{label}. {status_name(person.status)}. {row_note(person)}"


def found(shown: int, total: int) -> str:
    """Say how many people the list shows."""
    return f"{total} người." if shown == total else f"Hiện {shown} trong {total} người."


def nobody_found() -> str:
    """Say that nobody fits."""
    return "Không có ai như vậy."


def empty_title() -> str:
    """Head the empty list."""
    return "Chưa có ai trong danh sách"


def empty_sentence() -> str:
    """Explain the empty list."""
    return "Nhập từ tệp Excel hoặc CSV: đồng chí xem trước rồi mới ghi vào sổ. Hoặc thêm từng người."


def nobody_chosen() -> str:
    """Say that nobody is chosen."""
    return "Chọn một người ở danh sách để xem và sửa."


def back_to_list() -> str:
    """Name the button that leads back to the list."""
    return "Danh sách"


def add() -> str:
    """Name the button that adds a person."""
    return "Thêm người"


def import_file() -> str:
    """Name the button that takes a file in."""
    return "Nhập từ Excel, CSV…"


def print_list() -> str:
    """Name the button that prints the list."""
    return "In danh sách"


# --- what was done ----------------------------------------------------------------------------------------------------


def added(name: str) -> str:
    """Say that a person was added."""
    return f"Đã thêm {name}."


def added_back(name: str) -> str:
    """Say that a person who was added is gone again."""
    return f"Đã bỏ {name} khỏi danh sách."


def added_stays(name: str) -> str:
    """Say that a person who was added stays."""
    return (
        f"{name} đã có thẻ khoá, bài nộp hoặc được sửa từ đó, nên không tự bỏ. Muốn xoá, đồng chí bấm «Xoá khỏi sổ…»."
    )


def changed(name: str) -> str:
    """Say that a person was changed."""
    return f"Đã sửa phần về {name}."


def changed_back() -> str:
    """Say that a person is as before."""
    return "Đã trả lại như trước khi sửa."


# --- papers -----------------------------------------------------------------------------------------------------------


def paper_title() -> str:
    """Head the paper."""
    return "DANH SÁCH ĐẢNG VIÊN"


def paper_name() -> str:
    """Name the paper inside a sentence."""
    return "danh sách đảng viên"


def paper_subtitle(day: date) -> str:
    """Say of which day the list is."""
    return f"Đến ngày {format_date(day)}"


def paper_file_name(day: str) -> str:
    """Name the file of the paper; the day as 2026-11-22."""
    return f"Danh-sach-dang-vien-{day}.pdf"


def paper_line(people: int) -> str:
    """Say how many people the paper lists."""
    return f"Danh sách có {people} đồng chí."


def number_column() -> str:
    """Head the column of numbers."""
    return "TT"
