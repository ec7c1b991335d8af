"""Sentences about taking a roster file into a book: what it would change, old fonts, problems, what was done."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from sotay.domain.dates import format_date
from sotay.domain.roster import Person, Status
from sotay.domain.roster_merge import FieldChange, FieldValue, RosterField, RosterPlan
from sotay.texts import roster
from sotay.texts.roster import status_name


def choose_file() -> str:
    """Title of the file window."""
    return "Chọn tệp danh sách"


def roster_files() -> str:
    """Name the kind of file in the file window."""
    return "Danh sách Excel hoặc CSV"


def reading() -> str:
    """Say that a file is read."""
    return "Đang đọc danh sách…"


def backing_up() -> str:
    """Say that the book is backed up before the file is taken in."""
    return "Đang sao lưu sổ trước khi nhập…"


def importing() -> str:
    """Say that a file is taken in."""
    return "Đang ghi danh sách vào sổ…"


# --- the preview ------------------------------------------------------------------------------------------------------


def preview_title() -> str:
    """Title of the window that shows what a file would change."""
    return "Xem trước khi nhập danh sách"


def of_file(path: Path) -> str:
    """Say which file it is."""
    return f"Tệp «{path.name}». Sổ chưa thay đổi gì."


def summary(plan: RosterPlan) -> str:
    """Say how many people are new, change, stay the same or are not in the file."""
    return (
        f"{len(plan.new)} người mới, {len(plan.changed)} người có thay đổi, {len(plan.same)} người giữ nguyên, "
        f"{len(plan.kept)} người có trong sổ mà không có trong tệp."
    )


def nothing_to_do() -> str:
    """Say that a file changes nothing."""
    return "Tệp này không làm thay đổi gì: mọi người trong tệp đã có trong sổ, đúng như tệp ghi."


def preview_list() -> str:
    """Name the list for screen readers."""
    return "Những gì tệp sẽ thay đổi"


def new_heading(number: int) -> str:
    """Head those who are new."""
    return f"Người mới ({number})"


def changed_heading(number: int) -> str:
    """Head those who change."""
    return f"Người có thay đổi ({number})"


def kept_heading(number: int) -> str:
    """Head those who are in the book and not in the file."""
    return f"Có trong sổ, không có trong tệp: giữ nguyên ({number})"


def same_heading(number: int) -> str:
    """Head those who stay as they are."""
    return f"Đúng như trong sổ ({number})"


def new_word() -> str:
    """Mark a new person."""
    return "mới"


def changed_word() -> str:
    """Mark a person who changes."""
    return "thay đổi"


def kept_word() -> str:
    """Mark a person who is not in the file."""
    return "giữ nguyên"


def same_word() -> str:
    """Mark a person who stays as he is."""
    return "không đổi"


def person_note(person: Person) -> str:
    """Say what the file says of a new person."""
    facts = (
        f"sinh {format_date(person.birth_date)}" if person.birth_date else "không có ngày sinh",
        f"vào Đảng {format_date(person.joined_on)}" if person.joined_on else "",
        f"chính thức {format_date(person.official_on)}" if person.official_on else "",
        person.office,
        person.unit,
        status_name(person.status),
    )
    said = ", ".join(each for each in facts if each)
    return said[0].upper() + said[1:]


def namesake() -> str:
    """Say of a new person that the book has somebody of that name."""
    return "Sổ đã có người cùng tên nhưng khác ngày sinh: tính là hai người. Đồng chí xem lại ngày sinh."


def odd_days() -> str:
    """Say of a person that days do not follow each other."""
    return "Cần xem: ngày sinh, ngày vào Đảng, ngày chính thức không theo thứ tự."


def change(each: FieldChange) -> str:
    """Say one change, field by field."""
    return f"{_FIELDS[each.field]}: {_shown(each.before)} → {_shown(each.after)}"


def change_spoken(each: FieldChange) -> str:
    """Say one change for the ear."""
    return f"{_FIELDS[each.field]} từ {_shown(each.before)} thành {_shown(each.after)}"


def row_of_file(number: int) -> str:
    """Name a row of the file."""
    return f"dòng {number}"


def nobody_is_removed() -> str:
    """Say that nobody is removed."""
    return "Nhập danh sách không xoá ai và không xoá điều gì đã ghi: ô trống trong tệp thì sổ giữ nguyên."


def can_go_back() -> str:
    """Say that it can be taken back."""
    return "Sổ được sao lưu trước khi nhập; nhập xong vẫn hoàn tác được."


def import_now() -> str:
    """Name the button that takes the file in."""
    return "Ghi vào sổ"


def do_not_import() -> str:
    """Name the button that leaves the file."""
    return "Không nhập"


def close() -> str:
    """Name the button that closes a window."""
    return "Đóng"


# --- troubles ---------------------------------------------------------------------------------------------------------


def broken_title() -> str:
    """Title of the window of problems."""
    return "Danh sách có chỗ cần sửa"


def broken(name: str, number: int) -> str:
    """Say that a file has problems and nothing was taken in."""
    return (
        f"Tệp «{name}» có {number} chỗ cần sửa, ghi rõ dòng và cột ở dưới. Sổ chưa thay đổi gì. "
        "Đồng chí sửa trong Excel, lưu lại rồi đọc lại tệp."
    )


def read_again() -> str:
    """Name the button that reads the same file again."""
    return "Đọc lại tệp"


def old_title() -> str:
    """Title of the window about old fonts."""
    return "Danh sách viết bằng phông cũ"


def old_explained(name: str, encoding: str) -> str:
    """Say how a file is written."""
    return f"Tệp «{name}» viết bằng {encoding}. Đây là vài dòng trước và sau khi đổi; tệp của đồng chí giữ nguyên."


def turn_and_look() -> str:
    """Name the button that reads the old fonts."""
    return "Đổi sang chữ Unicode rồi xem trước"


# --- what was done ----------------------------------------------------------------------------------------------------


def done(new: int, changed: int) -> str:
    """Say what was taken in."""
    return f"Đã ghi vào sổ: {new} người mới, {changed} người có thay đổi."


def undone(left: int) -> str:
    """Say that an import was taken back."""
    if left:
        return f"Đã trả lại danh sách như trước; {left} người mới ở lại vì từ đó đã có bài nộp, thẻ khoá hoặc được sửa."
    return "Đã trả lại danh sách như trước khi nhập."


def stopped() -> str:
    """Say that an import was stopped."""
    return "Đã dừng. Sổ chưa thay đổi gì."


def _shown(value: FieldValue) -> str:
    if isinstance(value, Status):
        return status_name(value)
    if isinstance(value, date):
        return format_date(value)
    return value or "(trống)"


_FIELDS = {
    RosterField.BIRTH_DATE: roster.birth_date(),
    RosterField.JOINED_ON: roster.joined_on(),
    RosterField.OFFICIAL_ON: roster.official_on(),
    RosterField.OFFICE: roster.office(),
    RosterField.UNIT: roster.unit(),
    RosterField.STATUS: roster.status(),
}
