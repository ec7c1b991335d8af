"""Sentences about giving a person's data out and deleting it on request."""

from __future__ import annotations

from datetime import date

from sotay.domain.collecting import FromPaper, MadeReceipt, Trust
from sotay.domain.letter import ReceiptAnswer
from sotay.texts.dates import moment


def card_title() -> str:
    """Head the part of the form about the data."""
    return "Dữ liệu của người này trong sổ"


def explained() -> str:
    """Say what a person may ask for."""
    return (
        "Khi người ấy yêu cầu: xuất mọi điều sổ giữ về mình, hoặc xoá hẳn khỏi sổ. "
        "Nhật ký của sổ chỉ ghi việc, không ghi tên."
    )


def export() -> str:
    """Name the button that gives the data out."""
    return "Xuất dữ liệu…"


def delete() -> str:
    """Name the button that deletes the data."""
    return "Xoá khỏi sổ…"


# --- exporting --------------------------------------------------------------------------------------------------------


def export_title() -> str:
    """Title of the window that asks for a folder."""
    return "Chọn thư mục để ghi dữ liệu"


def confirm_export_title(label: str) -> str:
    """Title of the window that asks before the data goes out."""
    return f"Xuất dữ liệu của {label}"


def confirm_export() -> str:
    """Say what goes out before it does."""
    return (
        "Sổ ghi ra hai tệp: một bản PDF để đọc và một tệp JSON đầy đủ, gồm phần danh sách, cả số thẻ, thẻ khoá, "
        "bài nộp đúng từng chữ, biên nhận và phần của các kỳ kiểm điểm. "
        "Hai tệp này không mã hoá: đồng chí trao tận tay người ấy rồi xoá bản trên máy."
    )


def choose_folder() -> str:
    """Name the button that goes on to the folder."""
    return "Chọn thư mục…"


def do_not_export() -> str:
    """Name the button that leaves it."""
    return "Không xuất"


def exported(folder: str) -> str:
    """Say that the data was written."""
    return f"Đã ghi dữ liệu vào {folder}. Tệp không mã hoá; trao xong thì đồng chí xoá bản trên máy."


def file_stem(day: str) -> str:
    """Name the files without their ending; no name of a person is in it."""
    return f"Du-lieu-ca-nhan-{day}"


# --- deleting ---------------------------------------------------------------------------------------------------------


def delete_title(label: str) -> str:
    """Title of the window that asks before deleting."""
    return f"Xoá {label} khỏi sổ"


def confirm_delete(submissions: int, keys: int) -> str:
    """Say what is deleted and what is not."""
    held = f"{submissions} bài nộp, {keys} thẻ khoá, biên nhận, mức xếp loại và phiếu của các kỳ"
    return (
        f"Sẽ xoá khỏi sổ: phần danh sách, {held}. Người chỉ chuyển đi thì không cần xoá, "
        "đồng chí chọn trạng thái «Chuyển sinh hoạt». "
        "Ngay sau khi xoá vẫn hoàn tác được cho đến khi đóng thông báo, khoá hoặc đóng sổ; "
        "sau đó không lấy lại được từ sổ. "
        "Các bản sao lưu làm trước lúc này vẫn còn dữ liệu ấy, đồng chí xoá riêng nếu cần."
    )


def delete_now() -> str:
    """Name the button that deletes."""
    return "Xoá khỏi sổ"


def keep() -> str:
    """Name the button that keeps."""
    return "Giữ lại"


def deleted(submissions: int) -> str:
    """Say that a person was deleted."""
    return f"Đã xoá một người và {submissions} bài nộp khỏi sổ. Nhật ký ghi việc xoá, không ghi tên."


def brought_back() -> str:
    """Say that a deleted person is there again."""
    return "Đã đưa lại đầy đủ như trước khi xoá."


# --- the readable copy ------------------------------------------------------------------------------------------------


def paper_title() -> str:
    """Head the readable copy."""
    return "DỮ LIỆU CÁ NHÂN TRONG SỔ CHI BỘ"


def paper_subtitle(cell: str) -> str:
    """Say whose book it is."""
    return cell


def fact_exported(on: date) -> str:
    """Say when it was written."""
    return f"{on:%d/%m/%Y}"


def exported_on() -> str:
    """Label the day of the copy."""
    return "Ngày xuất"


def keys_heading() -> str:
    """Head the keys."""
    return "Thẻ khoá"


def key_line(trust: Trust, since: str) -> str:
    """Say one key."""
    return f"{_TRUST[trust]}, ghi vào sổ {since}."


def submission_heading(year: int, received: str) -> str:
    """Head one submission."""
    return f"Bài nộp năm {year}, nhận {received}"


def from_paper(origin: FromPaper) -> str:
    """Say that a submission was typed from paper."""
    return f"{origin.entered_by} nhập hộ từ bản giấy có chữ ký, {moment(origin.entered_at)}."


def returned(comment: str) -> str:
    """Say that a submission was returned."""
    return f"Chi bộ đã trả lại: {comment}" if comment else "Chi bộ đã trả lại."


def receipts_heading() -> str:
    """Head the receipts."""
    return "Biên nhận đã ký"


def receipt_line(receipt: MadeReceipt) -> str:
    """Say one receipt."""
    said = "đã nhận" if receipt.answer is ReceiptAnswer.RECEIVED else "trả lại"
    return f"{moment(receipt.made_at)}: {said}. {receipt.comment}".strip()


def season_heading(year: int) -> str:
    """Head what a season holds."""
    return f"Kỳ kiểm điểm năm {year}"


def opinion_line(stage: str, level: str) -> str:
    """Say the level that one stage gave."""
    return f"{stage}: {level}."


def suggestion_line(given_by: str, text: str) -> str:
    """Say one suggestion."""
    return f"Gợi ý kiểm điểm của {given_by}: {text}" if given_by else f"Gợi ý kiểm điểm: {text}"


def votes_line(count: int) -> str:
    """Say that votes are kept."""
    return f"Số phiếu của {count} vòng bỏ phiếu: xem tệp JSON kèm theo."


def noted(text: str) -> str:
    """Say what was noted at the meeting."""
    return f"Ghi ở kỳ họp: {text}"


def drafts_heading() -> str:
    """Head sheets of paper that are still being typed."""
    return "Bản giấy đang nhập dở"


def drafts_line(years: str) -> str:
    """Say of which years sheets are still being typed."""
    return f"Năm {years}: xem tệp JSON kèm theo."


def everything_is_in_json() -> str:
    """Say that the other file holds all."""
    return "Tệp JSON kèm theo có đủ mọi điều sổ giữ, đúng từng chữ, kể cả chữ ký và dấu của từng tệp."


_TRUST = {
    Trust.UNVERIFIED: "Thẻ chưa đối chiếu",
    Trust.VERIFIED: "Thẻ đã đối chiếu",
    Trust.CHANGED: "Thẻ cũ, không còn được nhận",
}
