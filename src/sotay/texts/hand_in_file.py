"""Sentences about the sealed file and about what was handed in before."""

from __future__ import annotations

from sotay.domain.hand_in import HandIn, HandInState
from sotay.texts.dates import moment

# --- making the file --------------------------------------------------------------------------------------------------


def file_title() -> str:
    """Head the third step."""
    return "Tạo tệp nộp"


def ready(count: int, cell: str, year: int) -> str:
    """Say what would be sealed."""
    return f"Bản nộp năm {year} có {count} dòng, niêm phong cho «{cell}»."


def cell_missing() -> str:
    """Say that a cell must be chosen first."""
    return "Chưa chọn thẻ khoá của chi bộ (bước 1)."


def compare_missing() -> str:
    """Say that the fingerprint must be compared first."""
    return "Chưa đối chiếu dấu vân khoá của chi bộ (bước 1)."


def lines_missing() -> str:
    """Say that lines must be chosen first."""
    return "Chưa có dòng nào được đưa vào (bước 2)."


def name_missing() -> str:
    """Say that a name is needed."""
    return "Chưa ghi họ và tên. Đồng chí ghi ở trang Cài đặt, phần bản thân."


def changed_since(count: int) -> str:
    """Say that lines were changed after they were chosen."""
    return f"{count} dòng đã đổi lời từ lúc chọn. Đồng chí xem lại ở bước 2 rồi chọn lại cho đúng ý."


def make_file() -> str:
    """Name the button that makes the file."""
    return "Tạo tệp nộp…"


def make_another() -> str:
    """Name the button that makes one more file, once one is made."""
    return "Tạo lần nộp mới…"


def save_dialog() -> str:
    """Title of the window that asks where the file goes."""
    return "Lưu tệp nộp"


def file_kind() -> str:
    """Name the kind of file in the file window."""
    return "Tệp nộp cho chi bộ"


def made_title() -> str:
    """Head the file that was made."""
    return "Đã tạo tệp nộp"


def file_name_label() -> str:
    """Say to screen readers what the large letters are."""
    return "Tên tệp nộp"


def made_where(folder: str) -> str:
    """Say where the file lies."""
    return f"Tệp nằm ở thư mục: {folder}"


def no_name_inside() -> str:
    """Say why the name is odd."""
    return "Tên tệp là chữ và số ngẫu nhiên để không lộ tên người. Đồng chí đưa đúng tệp này cho bí thư."


def open_folder() -> str:
    """Name the button that opens the folder."""
    return "Mở thư mục"


def copy_to_usb() -> str:
    """Name the button that copies the file to a stick."""
    return "Chép vào USB"


def no_stick() -> str:
    """Say that no stick is there."""
    return "Chưa thấy USB nào ghi được. Đồng chí cắm USB, đợi vài giây rồi bấm lại."


def copied_to_stick(name: str, stick: str) -> str:
    """Say that the file is on a stick."""
    return f"Đã chép tệp {name} vào {stick}. Đồng chí rút USB theo cách an toàn."


def choose_stick() -> str:
    """Title of the window that asks which stick."""
    return "Chép vào USB nào"


def folder_not_opened(folder: str) -> str:
    """Say that the system has no window for folders."""
    return f"Máy này không mở được thư mục. Đồng chí tự mở: {folder}"


def hand_in_made(sequence: int) -> str:
    """Say that a hand-in was sealed and how to take it back."""
    return f"Đã tạo lần nộp số {sequence}."


# --- what was handed in -----------------------------------------------------------------------------------------------


def past_title() -> str:
    """Head the list."""
    return "Các lần nộp"


def past_list() -> str:
    """Name the list for screen readers."""
    return "Các lần nộp, lần mới nhất ở trên"


def past_empty_title() -> str:
    """Head the empty list."""
    return "Chưa nộp lần nào"


def past_empty_sentence() -> str:
    """Explain the empty list."""
    return "Mỗi tệp nộp đã tạo được giữ lại ở đây, đúng từng chữ đã nộp, kèm biên nhận của chi bộ."


def past_empty_button() -> str:
    """Lead to the first step."""
    return "Bắt đầu từ bước 1"


def row_title(hand_in: HandIn) -> str:
    """Head one hand-in in the list."""
    return f"Năm {hand_in.year}, lần số {hand_in.sequence}"


def row_note(hand_in: HandIn) -> str:
    """Say when and for whom."""
    return f"{hand_in.cell_name}, {moment(hand_in.sealed_at)}"


def state(hand_in: HandIn) -> str:
    """Name the state of a hand-in."""
    return {
        HandInState.SEALED: "Đã tạo tệp, chưa có biên nhận",
        HandInState.RECEIVED: "Chi bộ đã nhận",
        HandInState.RETURNED: "Chi bộ trả lại",
        HandInState.SET_ASIDE: "Không nộp bản này",
    }[hand_in.state]


def state_in_full(hand_in: HandIn) -> str:
    """Say what became of a hand-in."""
    at = f" lúc {moment(hand_in.answered_at)}" if hand_in.answered_at else ""
    match hand_in.state:
        case HandInState.RECEIVED:
            return f"Chi bộ đã nhận{at}, theo biên nhận có chữ ký."
        case HandInState.RETURNED:
            return f"Chi bộ trả lại{at} để đồng chí bổ sung. Sửa xong thì tạo một lần nộp mới."
        case HandInState.SET_ASIDE:
            return "Đồng chí đã chọn không nộp bản này."
    return "Đã tạo tệp. Khi bí thư gửi lại biên nhận, đồng chí bấm «Đọc biên nhận…»."


def comment(words: str) -> str:
    """Show what the cell wrote."""
    return f"Lời của chi bộ: {words}"


def file_was(name: str) -> str:
    """Name the file of a hand-in."""
    return f"Tệp: {name}"


def content_name() -> str:
    """Name what was handed in for screen readers."""
    return "Đúng từng chữ đã nộp"


def read_receipt() -> str:
    """Name the button that reads a receipt."""
    return "Đọc biên nhận…"


def receipt_kind() -> str:
    """Name the kind of file in the file window."""
    return "Biên nhận của chi bộ"


def make_again() -> str:
    """Name the button that makes the file of a hand-in once more."""
    return "Tạo lại tệp…"


def set_aside() -> str:
    """Name the button that marks a hand-in as not handed in."""
    return "Không nộp bản này"


def was_set_aside(sequence: int) -> str:
    """Say that a hand-in was marked."""
    return f"Đã ghi: không nộp lần số {sequence}."


def receipt_read(hand_in: HandIn) -> str:
    """Say what a receipt said."""
    if hand_in.state is HandInState.RECEIVED:
        return f"Chi bộ đã nhận lần nộp số {hand_in.sequence}."
    return f"Chi bộ trả lại lần nộp số {hand_in.sequence} để bổ sung."
