"""Words of the page on which a secretary takes members' cards and gives out the cell's."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from sotay.domain.dates import format_date
from sotay.domain.member_cards import CardState


def page_title() -> str:
    """Title of the page."""
    return "Thẻ khoá"


def view_members() -> str:
    """Name the view of the members' cards."""
    return "Thẻ của đảng viên"


def view_cell() -> str:
    """Name the view of the cell's card."""
    return "Thẻ của chi bộ"


def list_name() -> str:
    """Name the list to screen readers."""
    return "Danh sách đảng viên và thẻ khoá"


def search() -> str:
    """Label the search field."""
    return "Tìm theo tên"


def progress(compared: int, total: int) -> str:
    """Say how many cards were compared."""
    return f"Đã đối chiếu {compared} trên {total} đồng chí"


def state_name(state: CardState) -> str:
    """Name how a person's card stands."""
    return _STATES[state]


_STATES = {
    CardState.NONE: "Chưa có thẻ",
    CardState.WAITING: "Chưa đối chiếu",
    CardState.COMPARED: "Đã đối chiếu",
    CardState.CHANGED: "Đã đổi thẻ",
}


def nobody_found() -> str:
    """Say that a search found nobody."""
    return "Không có ai tên như vậy trong danh sách."


def choose_person() -> str:
    """Stand where nobody was chosen yet."""
    return "Chọn một đồng chí ở danh sách để xem thẻ khoá."


def back() -> str:
    """Name the button that leads back to the list."""
    return "Danh sách"


def no_card() -> str:
    """Say what to do for someone without a card."""
    return (
        "Đồng chí này chưa đưa thẻ. Thẻ là tệp .thedangvien, ghi ra từ trang «Nộp cho chi bộ» của sổ tay; kéo thả tệp "
        "vào đây, bấm «Nhận tệp thẻ…», hoặc dán nội dung thẻ. Ai viết tay thì không cần thẻ."
    )


def fingerprint_label() -> str:
    """Head the fingerprint of a card."""
    return "Dấu vân khoá của thẻ"


def how_to_compare() -> str:
    """Say how a card is compared."""
    return (
        "Trong cuộc họp, đồng chí ấy đọc to sáu nhóm số trên máy hoặc trên tờ thẻ của mình. Đồng chí gõ đúng số nghe "
        "được; hoặc nhìn theo từng nhóm ở đây, khớp cả sáu thì bấm «Đọc khớp cả sáu nhóm». Không đọc hộ, không lấy số "
        "từ tin nhắn đã gửi tệp."
    )


def typed_label() -> str:
    """Label the field for what was read out."""
    return "Sáu nhóm số nghe đọc"


def compare() -> str:
    """Name the button that compares what was typed."""
    return "So với thẻ"


def heard() -> str:
    """Name the button that says that all was heard to be the same."""
    return "Đọc khớp cả sáu nhóm"


def drop() -> str:
    """Name the button that forgets a card."""
    return "Bỏ thẻ này"


def compared_since(since: date) -> str:
    """Say that a card was compared."""
    return f"Đã đối chiếu, thẻ nhận ngày {format_date(since)}. Bài nộp ký bằng thẻ này được nhận."


def waiting_since(since: date) -> str:
    """Say that a card was not compared."""
    return f"Thẻ nhận ngày {format_date(since)}, chưa đối chiếu: bài nộp ký bằng thẻ này phải chờ."


def changed_title() -> str:
    """Head the warning that a person brought another card."""
    return "Thẻ khoá đã đổi"


def changed(name: str) -> str:
    """Say loudly that a person brought another card than the compared one."""
    return (
        f"Có thẻ khác mang tên {name}. Có thể đồng chí ấy đổi máy hay lập sổ tay mới, cũng có thể có người giả danh. "
        "Đồng chí gặp hoặc gọi điện hỏi trực tiếp, nghe đọc lại sáu nhóm số rồi mới nhận thẻ mới."
    )


def known_card() -> str:
    """Head the fingerprint of the compared card."""
    return "Thẻ đã đối chiếu"


def new_card() -> str:
    """Head the fingerprint of the other card."""
    return "Thẻ mới đưa"


def keep_old() -> str:
    """Name the button that stays with the compared card."""
    return "Giữ thẻ đã đối chiếu"


def take_new() -> str:
    """Name the button that takes the new card, once its digits were typed."""
    return "So và nhận thẻ mới"


def too_few_digits(count: int, wanted: int) -> str:
    """Say that not all digits were typed."""
    return f"Mới có {count} trên {wanted} chữ số. Đồng chí gõ đủ sáu nhóm, mỗi nhóm năm số."


def groups_differ(groups: Sequence[int]) -> str:
    """Say which groups are not those of the card."""
    named = ", ".join(str(group) for group in groups)
    return f"Nhóm {named} không khớp với thẻ. Đồng chí nhờ đọc lại; vẫn không khớp thì không nhận thẻ này."


def verified(label: str) -> str:
    """Say that a card is trusted now."""
    return f"Đã đối chiếu thẻ của {label}."


def replaced(label: str) -> str:
    """Say that a card took the place of another."""
    return f"Đã đối chiếu thẻ mới của {label}; thẻ cũ hết dùng."


def dropped(label: str) -> str:
    """Say that a card was forgotten."""
    return f"Đã bỏ một thẻ của {label}."


def old_kept(label: str) -> str:
    """Say that the compared card stays."""
    return f"Vẫn dùng thẻ đã đối chiếu của {label}; thẻ mới đưa không được nhận."


def put_back(label: str) -> str:
    """Say that an act on cards was taken back."""
    return f"Thẻ của {label} đã như trước."


def several() -> str:
    """Name several people at once."""
    return "các đồng chí"


def empty_title() -> str:
    """Title where the cell has nobody yet."""
    return "Chưa có đảng viên nào trong danh sách"


def empty_sentence() -> str:
    """Say what comes first."""
    return "Nhập danh sách trước, rồi nhận thẻ khoá của từng đồng chí."


def to_roster() -> str:
    """Name the button that leads to the roster."""
    return "Tới danh sách"
