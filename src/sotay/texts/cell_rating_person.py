"""Sentences about the levels of one person: stages, suggestions, why not reviewed, grounds."""

from __future__ import annotations

from datetime import date

from sotay.domain.dates import format_date
from sotay.domain.rating import Stage
from sotay.texts import stages
from sotay.texts.cell_ratings import short_stage


def back_to_list() -> str:
    """Name the button that leads back to the table."""
    return "Về bảng"


def previous_person() -> str:
    """Name the button to the one before."""
    return "Đồng chí trước"


def next_person() -> str:
    """Name the button to the next one."""
    return "Đồng chí sau"


def place(number: int, total: int, office: str, cell: str = "") -> str:
    """Say which of all a person is; ``cell`` in the book of a committee."""
    return " · ".join(each for each in (f"{number} trên {total}", office, cell) if each)


def no_claim() -> str:
    """Say that the paper claims no level, or that there is none."""
    return "Chưa có mức tự nhận từ bài nộp."


def claims_otherwise(level: str) -> str:
    """Say that a later paper claims another level."""
    return f"Bài nộp sau ghi mức tự nhận khác: «{level}». Các mức đã ghi vẫn giữ nguyên."


def take_claim() -> str:
    """Name the button that takes the later claim."""
    return "Lấy mức của bài sau"


def proposes_otherwise(then: str, now: str) -> str:
    """Say that the cell proposes another level since the committee decided; ``now`` is "" for none."""
    since = f"đề xuất «{now}»" if now else "không còn đề xuất mức"
    before = f"khi cấp uỷ quyết định, chi bộ đề xuất «{then}»"
    return f"Bản tổng hợp sau của chi bộ {since}; {before}. Quyết định đã ghi vẫn giữ nguyên."


def cell_has_not_proposed() -> str:
    """Say that a committee cannot decide on a person yet."""
    return "Chi bộ chưa gửi mức đề xuất cho đồng chí này nên cấp uỷ chưa ghi quyết định được."


def sent_title() -> str:
    """Title over what the cell sent of a person beside the levels."""
    return "Chi bộ gửi kèm"


def sent_basis() -> str:
    """Label what the proposal rests on."""
    return "Cơ sở đề xuất"


def sent_remark() -> str:
    """Label what the meeting said."""
    return "Nhận xét của chi bộ"


def stages_title() -> str:
    """Title over the stages of a person."""
    return "Các bước xếp loại"


def next_stage(stage: Stage) -> str:
    """Title over the levels of the stage that speaks next."""
    return f"Bước tiếp theo: {stages.name(stage)}"


def own_by_hand() -> str:
    """Say what to do where no paper claims a level."""
    return "Bài nộp chưa ghi mức tự nhận. Đồng chí ghi mức mà đảng viên tự nhận, nếu đã biết."


def without_stage() -> str:
    """Choose that a member does not have the stage."""
    return "Không có bước này"


def without_stage_hint(stage: Stage) -> str:
    """Give an example of why."""
    return {
        Stage.WORKPLACE: "Ví dụ đã nghỉ hưu, lao động tự do.",
        Stage.CELL_COMMITTEE: "Ví dụ chi bộ không có chi uỷ.",
        Stage.ORGANISATIONS: "Ví dụ không giữ chức vụ đoàn thể.",
    }.get(stage, "")


def give(stage: Stage) -> str:
    """Name the button that stores the chosen level."""
    return f"Ghi «{short_stage(stage)}»"


def give_key() -> str:
    """Say the key of that button."""
    return "Ctrl+Enter"


def all_spoken() -> str:
    """Say that every stage has spoken."""
    return (
        "Đã ghi đủ các bước. Cấp có thẩm quyền xếp loại lại thì đồng chí ghi quyết định mới; quyết định trước vẫn giữ."
    )


def decide_again() -> str:
    """Name the button that opens the levels of another decision."""
    return "Ghi quyết định xếp loại lại"


def replaced(level: str, given_on: date | None, reason: str) -> str:
    """Say a decision that another took the place of."""
    return f"Quyết định trước, đã thay: {level}{facts(given_on, reason)}"


def facts(given_on: date | None, reason: str, *, is_absent: bool = False) -> str:
    """Go on after a level with day and reason, where they are known."""
    day = f", ngày {format_date(given_on)}" if given_on else ""
    if not reason:
        return day
    return f"{day}: {reason}" if is_absent else f"{day}. {reason}"


def edit_facts(stage: Stage) -> str:
    """Name the button that opens day and reason of a stage."""
    return f"Ghi ngày, lý do của bước «{stages.name(stage)}»"


def reason() -> str:
    """Label why a level was given, or why there is none."""
    return "Lý do, căn cứ (nếu có)"


def absent_reason() -> str:
    """Label why a member does not have a stage."""
    return "Vì sao không có bước này"


def given_on() -> str:
    """Label the day of a level."""
    return "Ngày ghi (nếu biết)"


def take_back(stage: Stage) -> str:
    """Name the button that takes the last level back."""
    return f"Bỏ mức của bước «{stages.name(stage)}»"


def rated(name: str, stage: Stage, level: str) -> str:
    """Say that a level was stored; ``level`` is "" for a stage that the member does not have."""
    said = f"«{level}»" if level else "không có bước này"
    return f"Đã ghi cho {name}: {stages.name(stage)}, {said}."


def taken_back(name: str, stage: Stage) -> str:
    """Say that a level was taken back."""
    return f"Đã bỏ mức của bước «{stages.name(stage)}» ở {name}."


def decided_again(name: str, level: str) -> str:
    """Say that another decision was stored."""
    return f"Đã ghi quyết định xếp loại lại cho {name}: «{level}». Quyết định trước vẫn giữ."


def claim_taken(name: str) -> str:
    """Say that the later claim was taken."""
    return f"Đã lấy mức tự nhận của bài nộp sau cho {name}."


def undone() -> str:
    """Say that an act was taken back."""
    return "Đã hoàn tác. Các mức đứng như trước."


def suggestions_title() -> str:
    """Title over what the level above asks to review."""
    return "Gợi ý kiểm điểm của cấp trên"


def no_suggestion() -> str:
    """Say that nothing was asked."""
    return "Chưa có gợi ý nào cho đồng chí này."


def add_suggestion() -> str:
    """Name the button that adds one."""
    return "Thêm gợi ý"


def suggestion_text(number: int) -> str:
    """Label the words of a suggestion."""
    return f"Nội dung gợi ý {number}"


def suggestion_from() -> str:
    """Label who asks."""
    return "Cấp gợi ý"


def suggestion_day() -> str:
    """Label the day."""
    return "Ngày gợi ý"


def remove_suggestion(number: int) -> str:
    """Name the button that removes one."""
    return f"Xoá gợi ý {number}"


def suggestion_removed(name: str) -> str:
    """Say that one was removed."""
    return f"Đã xoá một gợi ý kiểm điểm của {name}."


def suggestion_put_back() -> str:
    """Say that a removed one is there again."""
    return "Đã đưa gợi ý kiểm điểm trở lại."


def unreviewed_title() -> str:
    """Title over why somebody is not reviewed."""
    return "Không kiểm điểm trong năm"


def excluded_by_status(reason: str) -> str:
    """Say that the status leaves a person out."""
    return f"Theo danh sách, đồng chí này không thuộc diện kiểm điểm: {reason}. Muốn đổi thì sửa ở trang «Danh sách»."


def not_reviewed_by_cell(reason: str) -> str:
    """Say that the cell of a committee did not review a person."""
    return f"Theo bản tổng hợp của chi bộ, đồng chí này không kiểm điểm: {reason}."


def unreviewed_label() -> str:
    """Label the reason."""
    return "Lý do không kiểm điểm (để trống nếu vẫn kiểm điểm)"


def unreviewed_hint() -> str:
    """Say what the reason does."""
    return "Có lý do thì không ghi mức xếp loại; đồng chí này vào danh sách chưa kiểm điểm."


def usual_reasons() -> str:
    """Stand before the reasons of the rules."""
    return "Lý do thường gặp"


def unreviewed_set(name: str) -> str:
    """Say that a reason was put in."""
    return f"Đã ghi lý do không kiểm điểm cho {name}."


def is_unreviewed() -> str:
    """Stand in place of the stages of who is not reviewed."""
    return "Đồng chí này không kiểm điểm trong năm nên không ghi mức xếp loại."


def grounds_title() -> str:
    """Title over the grounds of the lowest level."""
    return "Trường hợp xếp mức thấp nhất"


def grounds_hint(level: str) -> str:
    """Say who finds them."""
    return f"Chỉ đánh dấu khi cấp có thẩm quyền đã kết luận. Chương trình không tự chuyển ai xuống mức «{level}»."


def ground_changed(name: str) -> str:
    """Say that a ground was marked or not any more."""
    return f"Đã đổi trường hợp xếp mức thấp nhất của {name}."


def points(at_least: str, below: str) -> str:
    """Say which points a level asks for."""
    if at_least and below:
        return f"Từ {at_least} đến dưới {below} điểm."
    return f"Từ {at_least} điểm." if at_least else f"Dưới {below} điểm."


def source(text: str, note: str) -> str:
    """Say where rules come from and what of that was not seen."""
    return f"Nguồn: {text}. {note}" if note else f"Nguồn: {text}."
