"""Sentences of the page on which the annual review is written."""

from __future__ import annotations


def page_title() -> str:
    """Return the title of the page."""
    return "Bản kiểm điểm"


def year_label() -> str:
    """Return the label of the choice of the year."""
    return "Năm kiểm điểm"


def form_label() -> str:
    """Return the label of the choice of the form."""
    return "Mẫu"


def form_notes_title() -> str:
    """Return the title above what is not known of the form."""
    return "Điều cần biết về mẫu này"


def newer_form() -> str:
    """Say that a saved review keeps the form and the layout that it was written with."""
    return "Bản này giữ mẫu và thể thức của lúc viết, in ra vẫn như cũ. Nay mẫu hoặc thể thức đã có bản mới."


def take_newer_form() -> str:
    """Go on with the form and the layout of today."""
    return "Chuyển sang bản mới"


def form_not_held(year: int, code: str) -> str:
    """Say that the form of an old year is not held and which one stands for it."""
    return (
        f"Sổ tay không có mẫu kiểm điểm áp dụng cho năm {year}, nên dùng mẫu cũ nhất đang có ({code}). "
        "Nếu còn giữ mẫu của năm ấy, đồng chí theo mẫu ấy."
    )


def draft_notice() -> str:
    """Say that the text was composed from the year's periods."""
    return (
        "Đây là bản nháp gom từ các kỳ trong năm. Đồng chí đọc lại và sửa thành lời của mình; "
        "sổ tay không viết thay và không tự xếp loại."
    )


def edited_notice(moment: str) -> str:
    """Say since when the review is the member's own."""
    return f"Bản của đồng chí, sửa lần cuối lúc {moment}."


def place_label() -> str:
    """Return the label of the place beside the date."""
    return "Nơi viết"


def date_label() -> str:
    """Return the label of the date on the paper."""
    return "Ngày viết"


def date_hint() -> str:
    """Say what an empty date prints."""
    return "Để trống thì bản in chừa dòng chấm để ghi tay."


def points_label() -> str:
    """Return the label of a field for points."""
    return "Điểm tự chấm"


def points_name(criterion: str) -> str:
    """Return the accessible name of a field for points."""
    return f"Điểm tự chấm cho: {criterion}"


def points_of(points: str, maximum: str) -> str:
    """Say the points of a group."""
    return f"{points}/{maximum} điểm"


def points_missing(maximum: str) -> str:
    """Say that a group has no points yet."""
    return f"Chưa chấm (tối đa {maximum} điểm)"


def points_refused(maximum: str) -> str:
    """Say which points can be given."""
    return f"Điểm là số từ 0 đến {maximum}, ví dụ 8,5."


def total_of(points: str, maximum: str) -> str:
    """Say the total of all groups."""
    return f"Tổng điểm: {points}/{maximum}"


def total_missing() -> str:
    """Say why there is no total yet."""
    return "Tổng điểm: chưa có, vì còn nhóm tiêu chí chưa chấm."


def conditions_title() -> str:
    """Return the title above the conditions of the levels."""
    return "Điều kiện của từng mức"


def conditions_hint() -> str:
    """Say that nothing here decides."""
    return (
        "Phần này chỉ để đồng chí tự đối chiếu, không in ra. Mức tự nhận do đồng chí chọn ở trên; "
        "chi bộ đề xuất và cấp uỷ quyết định."
    )


def level_points_fit(bounds: str) -> str:
    """Say that the points lie within the bounds of a level."""
    return f"Điểm: {bounds} — tổng điểm của đồng chí nằm trong khoảng này"


def level_points_miss(bounds: str) -> str:
    """Say that the points lie outside the bounds of a level."""
    return f"Điểm: {bounds} — tổng điểm của đồng chí không nằm trong khoảng này"


def level_points_unknown(bounds: str) -> str:
    """Say the bounds of a level while there is no total."""
    return f"Điểm: {bounds} — chưa có tổng điểm để đối chiếu"


def bounds_from(at_least: str) -> str:
    """Say a lower bound."""
    return f"từ {at_least} điểm trở lên"


def bounds_between(at_least: str, below: str) -> str:
    """Say both bounds."""
    return f"từ {at_least} đến dưới {below} điểm"


def bounds_below(below: str) -> str:
    """Say an upper bound."""
    return f"dưới {below} điểm"


def bounds_any() -> str:
    """Say that a level asks for no points."""
    return "không quy định"


def rating_source(source: str) -> str:
    """Say where the levels come from."""
    return f"Căn cứ: {source}"


def tab_write() -> str:
    """Return the name of the side with the fields."""
    return "Viết"


def tab_preview() -> str:
    """Return the name of the side with the preview."""
    return "Xem bản in"


def preview_failed() -> str:
    """Say that the preview could not be drawn; the words are safe."""
    return "Chưa vẽ được bản xem trước. Lời đồng chí viết vẫn còn nguyên và đã được lưu."


def gaps(count: int) -> str:
    """Say how many sections have no words."""
    return f"Còn {count} mục chưa ghi. Bản in sẽ để «(đồng chí chưa ghi)»."


def no_gaps() -> str:
    """Say that every section has words."""
    return "Các mục đều đã có nội dung."


def print_or_save() -> str:
    """Return the button that opens the paper, to print it or to save it."""
    return "In, lưu PDF, Word…"


def paper_title(year: int) -> str:
    """Name the paper, as inside a sentence."""
    return f"bản kiểm điểm năm {year}"


def file_name(year: int) -> str:
    """Return the proposed name of the file, without a personal name."""
    return f"Ban-kiem-diem-nam-{year}.pdf"


def compose_again() -> str:
    """Return the button that gives the edits up."""
    return "Soạn lại từ các kỳ"


def composed_again(year: int) -> str:
    """Say that the edits of a year were put away."""
    return f"Đã soạn lại bản kiểm điểm năm {year} từ các kỳ. Bấm «Hoàn tác» để lấy lại phần đã sửa."


def edits_back(year: int) -> str:
    """Say that the edits of a year are back."""
    return f"Đã lấy lại phần đồng chí đã sửa của năm {year}."


def empty_title() -> str:
    """Return the title of the empty page."""
    return "Chưa có gì để kiểm điểm"


def empty_sentence() -> str:
    """Say what fills the page."""
    return "Bản kiểm điểm được gom từ các kỳ tự đánh giá trong năm. Đồng chí hãy bắt đầu từ một kỳ."


def empty_button() -> str:
    """Return the button of the empty page."""
    return "Bắt đầu tự đánh giá"


def section_name(number: str, heading: str) -> str:
    """Return the accessible name of a section's field."""
    return f"{number}. {heading}"
