"""Sentences that only printed papers have."""

from __future__ import annotations

from datetime import date

from sotay.domain.dates import format_date
from sotay.texts import dates

# --- annual review ---------------------------------------------------------------------------------------------------


def empty_section() -> str:
    """Stand where the member wrote nothing under a heading."""
    return "(đồng chí chưa ghi)"


def place_and_date(place: str, day: date | None) -> str:
    """Write place and date of a paper; what is not known is left as dots."""
    where = place.strip() or "…………"
    when = dates.in_document(day) if day else "ngày …… tháng …… năm ……"
    return f"{where}, {when}"


def numbered(number: str, words: str) -> str:
    """Write a heading with its number, or without where it has none."""
    return f"{number.rstrip('.')}. {words}" if number else words


def choice_heading(words: str) -> str:
    """Write the heading of a line of boxes."""
    return words.rstrip(" :") + ":"


def in_brackets(words: str) -> str:
    """Write a note in brackets; one that has them already, or is empty, stays as it is."""
    return f"({words})" if words and not words.startswith("(") else words


def points_line(heading: str, points: str, maximum: str) -> str:
    """Write the line of points of a group or of the total; dots where none were given."""
    return f"{heading.rstrip(' :')}: {points or '……'}/{maximum}"


def review_document_title(title: str, year: int) -> str:
    """Name the file of an annual review in its properties, without a personal name."""
    return f"{title.capitalize()} năm {year}"


def score_annex_title() -> str:
    """Return the title of the annex with the points of each criterion."""
    return "PHỤ LỤC: BẢNG TỰ CHẤM ĐIỂM"


def score_number_column() -> str:
    """Return the head of the column of numbers."""
    return "TT"


def score_criterion_column() -> str:
    """Return the head of the column of criteria."""
    return "Tiêu chí"


def score_maximum_column() -> str:
    """Return the head of the column of the points that can be reached."""
    return "Điểm tối đa"


def score_points_column() -> str:
    """Return the head of the column of the points that the member gives."""
    return "Tự chấm"


def score_total() -> str:
    """Return the label of the sum under the annex."""
    return "Tổng điểm"


# --- every reading paper ---------------------------------------------------------------------------------------------


def personal_paper() -> str:
    """Stand in the corner of papers that are the member's own and no form of anybody."""
    return "Sổ tay đảng viên — Tự soi, tự sửa · giấy ghi chép cá nhân"


def name_label() -> str:
    """Label the name of the member."""
    return "Họ và tên"


def cell_label() -> str:
    """Label the cell of the member."""
    return "Chi bộ"


def item_line(code: str) -> str:
    """Write the code of an item before its words."""
    return f"{code}. "


def labelled(label: str) -> str:
    """Write a label before what a member wrote."""
    return f"{label}: "


# --- one period ------------------------------------------------------------------------------------------------------


def assessment_title() -> str:
    """Title of the paper of one period."""
    return "BẢN TỰ ĐÁNH GIÁ"


def assessment_document_title(period: str) -> str:
    """Name the file of one period in its properties; ``period`` as inside a sentence."""
    return f"Bản tự đánh giá {period}"


def assessment_closed(day: date) -> str:
    """Say when a period was closed."""
    return f"Đã chốt ngày {format_date(day)}"


def assessment_open(due: date) -> str:
    """Say that a period is still open."""
    return f"Chưa chốt, hạn {format_date(due)}"


def assessment_state(state: str, answered: int, total: int) -> str:
    """Say how a period stands and how many items have a level."""
    return f"{state} · Đã trả lời {answered}/{total} mục"


def assessment_checklist(title: str, version: str) -> str:
    """Say against which checklist the member compared himself."""
    return f"Đối chiếu theo: {title} (bản {version})"


def level_label() -> str:
    """Label the sentence that the member chose."""
    return "Mức trả lời"


# --- checklist -------------------------------------------------------------------------------------------------------


def checklist_heading() -> str:
    """Stand above the title of the checklist."""
    return "DANH MỤC TỰ SOI, TỰ SỬA"


def checklist_version(version: str, effective_from: str) -> str:
    """Say which version of the checklist this is; ``effective_from`` is dd/MM/yyyy, empty where unknown."""
    return f"Bản {version}, áp dụng từ ngày {effective_from}" if effective_from else f"Bản {version}"


def checklist_basis(basis: str) -> str:
    """Cite what the checklist rests on."""
    return f"Căn cứ: {basis}."


def checklist_origin() -> str:
    """Say which words are quoted and which are ours."""
    return (
        "Câu in đậm là lời của văn bản gốc. Biểu hiện cụ thể và câu hỏi do những người soạn sổ tay viết thêm "
        "để dễ đối chiếu với việc hằng ngày."
    )


def checklist_levels() -> str:
    """Head the list of levels."""
    return "Các mức trả lời"


def level_hint(hint: str) -> str:
    """Write the hint of a level after its sentence."""
    return f": {hint}"


def signs_label() -> str:
    """Head the signs of an item."""
    return "Biểu hiện cụ thể"


def questions_label() -> str:
    """Head the questions of an item."""
    return "Tự hỏi mình"


def bullet(words: str) -> str:
    """Write a line of a list."""
    return f"- {words}"


def not_fully_compared_mark() -> str:
    """Mark an item whose wording was not compared in full."""
    return " (*)"


def not_fully_compared() -> str:
    """Explain the mark."""
    return "(*) Câu chữ của mục này chưa được so đủ với bản in của văn bản gốc."


# --- history ---------------------------------------------------------------------------------------------------------


def history_title() -> str:
    """Title of the picture of all periods."""
    return "TOÀN CẢNH CÁC KỲ"


def history_document_title() -> str:
    """Name the file of the picture in its properties."""
    return "Toàn cảnh các kỳ tự đánh giá"


def history_part(first: str, last: str) -> str:
    """Say which periods a page shows; both as inside a sentence."""
    return f"Từ {first} đến {last}"


def history_hint() -> str:
    """Say how to read the picture."""
    return "Mỗi hàng là một mục, mỗi cột là một kỳ. Hình và chữ cho biết mức đã chọn, không phải điểm số."


def levels_are_no_score() -> str:
    """Say how to read one item through the periods."""
    return "Mỗi hàng là một năm. Hình và chữ cho biết mức đã chọn ở một kỳ, không phải điểm số."


def groups_are_no_score() -> str:
    """Say how to read the groups over the years."""
    return "Mỗi mục tính một lần trong năm, theo mức chọn sau cùng. Số đếm để nhìn lại, không phải điểm số."


def history_empty() -> str:
    """Stand in place of the picture while there is no period."""
    return "Chưa có kỳ nào để vẽ."


def history_row(code: str, short: str) -> str:
    """Head the row of an item."""
    return f"{code}  {short}"


def history_group(number: str) -> str:
    """Head the rows of a group."""
    return f"Nhóm {number}"


def history_old_level() -> str:
    """Explain the mark of a level that the checklist of today no longer has."""
    return "Mức của bản danh mục cũ"
