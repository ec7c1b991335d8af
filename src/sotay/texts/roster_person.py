"""Sentences of the form of one person, and what each status means for the review."""

from __future__ import annotations

from sotay.domain.roster import Status
from sotay.texts.roster import status_name


def new_person() -> str:
    """Head the form of a person who has no name yet."""
    return "Người mới"


def name_missing() -> str:
    """Say that a name is needed."""
    return "Cần có họ và tên. Khi chưa ghi tên thì sổ giữ tên trước đó."


def name_odd() -> str:
    """Say that a name holds what no name has."""
    return "Họ và tên có ký tự không dùng được, nên chưa ghi. Đồng chí gõ lại tên."


def name_long(limit: int) -> str:
    """Say that a name is too long."""
    return f"Họ và tên dài quá {limit} ký tự, nên chưa ghi."


def text_long(limit: int) -> str:
    """Say that a text is too long."""
    return f"Dài quá {limit} ký tự, nên chưa ghi phần này."


def office_hint() -> str:
    """Explain the field of the office."""
    return "Chức vụ Đảng trước, ví dụ: Bí thư, Hiệu trưởng. Để trống nếu không có."


def sort_as() -> str:
    """Label the field of the word to sort by."""
    return "Xếp theo chữ"


def sort_as_hint() -> str:
    """Explain the word to sort by."""
    return "Chỉ ghi khi chữ cuối của họ tên không phải là tên gọi, ví dụ họ tên dân tộc hay tên nước ngoài."


def card_number() -> str:
    """Label the field of the card number."""
    return "Số thẻ đảng viên"


def card_hint() -> str:
    """Explain the card number."""
    return (
        "Không bắt buộc. Số thẻ trùng số định danh cá nhân nên luôn che, chỉ hiện khi bấm «Hiện»; "
        "không in, không xuất Excel."
    )


def no_card() -> str:
    """Stand in the field where there is no card number."""
    return "chưa ghi"


def show_card() -> str:
    """Name the button that shows the card number."""
    return "Hiện"


def hide_card() -> str:
    """Name the button that hides the card number."""
    return "Che lại"


def show_card_spoken() -> str:
    """Say for screen readers what the button does."""
    return "Hiện số thẻ để xem hoặc sửa"


def card_odd() -> str:
    """Say that a card number is none."""
    return "Số thẻ có 12 chữ số (thẻ cũ 8 chữ số), nên chưa ghi số này."


def same_person(label: str) -> str:
    """Say that somebody of the same name and birth date is there already."""
    return f"Danh sách đã có {label} với cùng ngày sinh. Đồng chí xem có phải một người không."


def namesake() -> str:
    """Say that somebody else bears the name."""
    return "Có người khác cùng tên; sổ phân biệt bằng năm sinh, nên đồng chí ghi đủ ngày sinh."


def odd_days() -> str:
    """Say that days do not follow each other."""
    return "Ngày sinh, ngày vào Đảng và ngày chính thức không theo thứ tự. Đồng chí xem lại."


def day_ahead() -> str:
    """Say that a day lies ahead."""
    return "Ngày này chưa tới, nên chưa ghi. Đồng chí xem lại."


def fields_explained() -> str:
    """Say why there are no more fields."""
    return "Sổ chỉ giữ những gì giấy tờ của chi bộ cần; không có dân tộc, tôn giáo, gia đình, sức khoẻ."


def status_label() -> str:
    """Label the statuses."""
    return "Trạng thái"


def status_hint() -> str:
    """Explain the statuses."""
    return "Mỗi trạng thái cho biết cuối năm có kiểm điểm hay không."


def change_status() -> str:
    """Name the button that changes the status."""
    return "Đổi trạng thái…"


def status_title_of(label: str) -> str:
    """Title of the window of statuses."""
    return f"Trạng thái của {label}"


def take_status() -> str:
    """Name the button that takes the chosen status."""
    return "Đặt trạng thái này"


def status_now(status: Status) -> str:
    """Say which status a person has."""
    return f"Trạng thái: {status_name(status)}."


def status_means(status: Status) -> str:
    """Say what a status means for the review."""
    return _MEANS[status]


def to_keys() -> str:
    """Name the button that leads to the person's key."""
    return "Thẻ khoá"


def to_submission() -> str:
    """Name the button that leads to what the person handed in."""
    return "Bài nộp"


_REVIEWED = "Thuộc diện kiểm điểm, xếp loại cuối năm, trừ khi vào Đảng chưa đủ 6 tháng tính đến 31/12"
_LEFT = "Đã rời chi bộ: không kiểm điểm, không còn trong các danh sách của kỳ; bài đã nộp vẫn giữ."

_MEANS = {
    Status.OFFICIAL: f"{_REVIEWED}.",
    Status.PROBATIONARY: f"{_REVIEWED}. Không biểu quyết.",
    Status.AWAY: "Vẫn kiểm điểm ở chi bộ này, kèm ý kiến của nơi sinh hoạt tạm thời.",
    Status.EXEMPT: "Không kiểm điểm trong thời gian được miễn (tuổi cao, sức yếu).",
    Status.ON_LEAVE: "Không kiểm điểm trong thời gian được miễn có thời hạn.",
    Status.SUSPENDED: "Không kiểm điểm trong thời gian bị đình chỉ.",
    Status.MOVED: _LEFT,
    Status.STRUCK_OFF: _LEFT,
    Status.RESIGNED: _LEFT,
    Status.EXPELLED: _LEFT,
    Status.DECEASED: _LEFT,
}
