"""Sentences about the files that a cell sent to its committee, and what came back."""

from __future__ import annotations

from sotay.domain.hand_in import HandIn, HandInState
from sotay.texts.dates import moment

# --- the file ---------------------------------------------------------------------------------------------------------


def seal() -> str:
    """Name the button that seals."""
    return "Niêm phong và lưu tệp…"


def seal_another() -> str:
    """Name the button that seals once more."""
    return "Niêm phong lần nữa…"


def still_needed_card() -> str:
    """Say that a card is missing."""
    return "Chưa chọn thẻ khoá của cấp uỷ (mục 1)."


def still_needed_comparing() -> str:
    """Say that the fingerprint was not compared."""
    return "Chưa đối chiếu dấu vân khoá của cấp uỷ (mục 1)."


def save_dialog() -> str:
    """Title of the dialog that asks where the file goes."""
    return "Lưu bản tổng hợp niêm phong"


def file_kind() -> str:
    """Name the kind of file in the file window."""
    return "Bản tổng hợp gửi cấp uỷ"


def made_title() -> str:
    """Head the file that was made."""
    return "Đã niêm phong"


def file_name_label() -> str:
    """Label the exact name."""
    return "Tên tệp bản tổng hợp"


def made_where(folder: str) -> str:
    """Say where the file is."""
    return f"Tệp nằm ở thư mục: {folder}"


def no_name_inside(name: str) -> str:
    """Say what to do with the file."""
    return (
        f"Tên tệp là chữ và số ngẫu nhiên, không lộ tên chi bộ hay tên người. Đồng chí đưa đúng tệp này cho «{name}»."
    )


def sealed(sequence: int) -> str:
    """Say that a roll-up was sealed."""
    return f"Đã niêm phong bản tổng hợp, lần gửi số {sequence}."


# --- what was sent ----------------------------------------------------------------------------------------------------


def sent_title() -> str:
    """Head what was sent."""
    return "Các lần đã gửi"


def sent_list() -> str:
    """Name the list of what was sent."""
    return "Các lần đã gửi, lần mới nhất ở trên"


def none_sent() -> str:
    """Say that nothing was sent yet."""
    return "Chưa gửi lần nào. Mỗi tệp đã niêm phong được giữ lại ở đây, kèm biên nhận của cấp uỷ."


def row_title(sent: HandIn) -> str:
    """Name one roll-up."""
    return f"Năm {sent.year}, lần gửi số {sent.sequence}"


def row_note(sent: HandIn) -> str:
    """Say for whom, when, and what came back."""
    note = f"{sent.cell_name}, {moment(sent.sealed_at)}. {state(sent)}"
    return f"{note}\nLời của cấp uỷ: {sent.comment}" if sent.comment else note


def state(sent: HandIn) -> str:
    """Say what is known of a roll-up."""
    at = f" {moment(sent.answered_at)}" if sent.answered_at else ""
    match sent.state:
        case HandInState.RECEIVED:
            return f"Cấp uỷ đã nhận{at}"
        case HandInState.RETURNED:
            return f"Cấp uỷ trả lại{at} để bổ sung"
        case HandInState.SET_ASIDE:
            return "Đã bỏ, không gửi"
    return "Chưa có biên nhận"


def read_receipt() -> str:
    """Name the button that reads a receipt."""
    return "Đọc biên nhận…"


def receipt_kind() -> str:
    """Name the kind of file in the file window."""
    return "Biên nhận của cấp uỷ"


def make_again() -> str:
    """Name the button that writes a file once more."""
    return "Ghi lại tệp…"


def set_aside() -> str:
    """Name the button that says a file is not sent."""
    return "Không gửi tệp này"


def was_set_aside(sequence: int) -> str:
    """Say that a roll-up is not sent."""
    return f"Đã ghi: không gửi lần số {sequence}."


def receipt_read(sent: HandIn) -> str:
    """Say what a receipt said."""
    if sent.state is HandInState.RECEIVED:
        return f"Cấp uỷ đã nhận lần gửi số {sent.sequence}."
    return f"Cấp uỷ trả lại lần gửi số {sent.sequence} để bổ sung."


# --- files that were opened with the program --------------------------------------------------------------------------


def offer_title() -> str:
    """Head the question about a file that was opened."""
    return "Tệp vừa mở"


def offer_receipt(name: str) -> str:
    """Ask whether a receipt is to be read."""
    return f"Tệp «{name}» là biên nhận của cấp uỷ cho một bản tổng hợp đã gửi. Ghi vào sổ?"


def offer_card(name: str) -> str:
    """Ask what a card is for."""
    return (
        f"Tệp «{name}» là thẻ khoá. Nếu là thẻ của cấp uỷ thì dùng để gửi bản tổng hợp; nếu sổ này là của cấp uỷ thì "
        "nhận làm thẻ của một chi bộ trực thuộc."
    )


def offer_yes() -> str:
    """Name the answer that reads the receipt."""
    return "Ghi vào sổ"


def offer_no() -> str:
    """Name the answer that leaves the file."""
    return "Để lại"


def card_to_send() -> str:
    """Name the answer that sends to this committee."""
    return "Thẻ của cấp uỷ"


def card_of_cell() -> str:
    """Name the answer that notes the card of a cell."""
    return "Thẻ của chi bộ trực thuộc"
