"""Sentences of the page «Danh mục và mẫu»: what is in force, drafts, and what was published."""

from __future__ import annotations

from datetime import date, datetime

from sotay.domain.dates import format_date
from sotay.texts.dates import moment


def page_title() -> str:
    """Name the page."""
    return "Danh mục và mẫu"


def view_in_force() -> str:
    """Name the view of what is in force."""
    return "Đang dùng"


def view_drafting() -> str:
    """Name the view of drafts and publications."""
    return "Soạn và phát hành"


# --- in force ---------------------------------------------------------------------------------------------------------


def in_force_sentence() -> str:
    """Say what the page is, and that nothing needs doing."""
    return (
        "Đây là danh mục biểu hiện và các mẫu giấy đang dùng trong sổ tay này. Đồng chí chỉ xem thôi, không phải làm "
        "gì ở trang này; khi được gửi bản mới (tệp .danhmuc) thì bấm nút bên dưới để nhận."
    )


def checklist_card() -> str:
    """Head the card of the checklist in force."""
    return "Danh mục biểu hiện đang dùng"


def other_checklists_card() -> str:
    """Head the card of the other versions that the handbook keeps."""
    return "Các bản danh mục khác sổ tay còn giữ"


def papers_card() -> str:
    """Head the card of forms and layouts in force."""
    return "Mẫu giấy và quy định đang dùng"


def version(number: str) -> str:
    """Name a version."""
    return f"Bản {number}"


def in_force_from(day: date | None) -> str:
    """Say since when a file is in force."""
    return f"có hiệu lực từ ngày {format_date(day)}" if day else "chưa ghi ngày có hiệu lực"


def counts(groups: int, items: int) -> str:
    """Say how large a checklist is."""
    return f"{groups} nhóm, {items} biểu hiện"


def shipped() -> str:
    """Say where a file came from that nobody had to publish."""
    return "đi kèm chương trình"


def published_by(name: str) -> str:
    """Say who published a file."""
    return f"do {name} phát hành"


def published_here() -> str:
    """Say that a file was published from this handbook."""
    return "do sổ tay này phát hành"


def publisher_unknown() -> str:
    """Say that the publisher's name is not kept here any more."""
    return "người phát hành không còn trong danh sách của sổ tay"


def line(*facts: str) -> str:
    """Put facts about one file beside each other."""
    return " · ".join(fact for fact in facts if fact)


# --- drafts -----------------------------------------------------------------------------------------------------------


def drafting_sentence() -> str:
    """Say whom the view is for."""
    return (
        "Phần này dành cho người được giao soạn danh mục và mẫu. Bản nháp chỉ nằm trong sổ tay này; "
        "chưa phát hành thì không ai khác thấy và không kỳ nào đổi theo."
    )


def nothing_drafted_title() -> str:
    """Say that there is no draft."""
    return "Chưa có bản nháp nào"


def nothing_drafted() -> str:
    """Say whom the view is for where there is nothing yet."""
    return "Phần này dành cho người được giao soạn danh mục và mẫu. Chưa phát hành thì không ai khác thấy."


def begin() -> str:
    """Name the button that begins a draft."""
    return "Bắt đầu bản nháp…"


def shelf_name() -> str:
    """Name the list for screen readers."""
    return "Bản nháp và bản đã phát hành"


def section_drafts() -> str:
    """Head the drafts."""
    return "Bản nháp"


def section_published() -> str:
    """Head what was published."""
    return "Đã phát hành"


def without_name() -> str:
    """Name a draft that does not say its name."""
    return "(chưa có tên)"


def changed_at(at: datetime) -> str:
    """Say when a draft was last written in."""
    return f"sửa lúc {moment(at)}"


def published_at(at: datetime) -> str:
    """Say when a version was published."""
    return f"phát hành lúc {moment(at)}"


def read_only_mark() -> str:
    """Say in a list that a version cannot be changed."""
    return "chỉ đọc"


def open_draft() -> str:
    """Name the button that opens what is chosen."""
    return "Mở"


def remove_draft() -> str:
    """Name the button that removes a draft."""
    return "Xoá bản nháp"


def removed(name: str) -> str:
    """Say that a draft was removed."""
    return f"Đã xoá bản nháp «{name}»."


def next_version() -> str:
    """Name the button that begins the version after a published one."""
    return "Soạn bản tiếp theo"


def template() -> str:
    """Say that a file is only a frame to be filled."""
    return "mẫu trống, chép lời văn vào"


# --- beginning --------------------------------------------------------------------------------------------------------


def begin_title() -> str:
    """Title of the window in which a draft is begun."""
    return "Bắt đầu bản nháp"


def begin_sentence() -> str:
    """Say what beginning does."""
    return "Chọn tệp làm gốc. Bản nháp là bản tiếp theo của tệp ấy; tệp gốc còn nguyên."


def begin_list() -> str:
    """Name the list of files to begin from."""
    return "Tệp làm gốc"


def begin_yes() -> str:
    """Name the button that begins."""
    return "Bắt đầu soạn"


def begin_no() -> str:
    """Name the button that begins nothing."""
    return "Thôi"
