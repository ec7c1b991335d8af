"""Sentences of the page that takes submissions in: choosing files, what became of each, receipts."""

from __future__ import annotations

from collections.abc import Sequence

from sotay.domain.collecting import Fault, Outcome
from sotay.texts.cell_faults import sentence_of_fault

# --- the page ---------------------------------------------------------------------------------------------------------


def page_title() -> str:
    """Head the page."""
    return "Thu bài nộp"


def view_files() -> str:
    """Name the view that takes files."""
    return "Nhập tệp"


def view_people() -> str:
    """Name the view of who handed in."""
    return "Ai đã nộp"


# --- choosing files ---------------------------------------------------------------------------------------------------


def drop_title() -> str:
    """Say what the large area is for."""
    return "Kéo các tệp .bainop hoặc cả thư mục vào đây"


def drop_sentence() -> str:
    """Say what happens to a file."""
    return "Mỗi tệp được kiểm tra chữ ký rồi mới nhận. Tệp không nhận được thì sổ giữ nguyên, và có ghi rõ vì sao."


def drop_again() -> str:
    """Say that further files may be dropped."""
    return "Kéo thêm tệp hoặc thư mục vào trang này bất cứ lúc nào."


def choose_files() -> str:
    """Name the button that chooses files."""
    return "Chọn tệp…"


def choose_folder() -> str:
    """Name the button that chooses a folder."""
    return "Chọn thư mục…"


def choose_files_title() -> str:
    """Title of the window of files."""
    return "Chọn các bài nộp"


def choose_folder_title() -> str:
    """Title of the window of folders."""
    return "Chọn thư mục có các bài nộp"


def submission_files() -> str:
    """Name the kind of file in the file window."""
    return "Bài nộp"


def offered(name: str) -> str:
    """Say that a file was opened with the program and nothing was done with it yet."""
    return f"Đồng chí vừa mở tệp «{name}». Sổ chưa nhận gì từ tệp này."


def take_offered() -> str:
    """Name the button that takes the opened file in."""
    return "Nhập tệp này"


def leave_offered() -> str:
    """Name the button that leaves the opened file."""
    return "Không nhập"


def nothing_found() -> str:
    """Say that a folder holds no submission."""
    return "Không thấy tệp .bainop nào ở đó. Đồng chí xem lại thư mục; tệp có thể còn nằm trong tệp nén."


def looking() -> str:
    """Say that folders are searched."""
    return "Đang tìm các bài nộp…"


def backing_up() -> str:
    """Say that the book is backed up before many files are taken in."""
    return "Đang sao lưu sổ trước khi nhập…"


def importing(files: int) -> str:
    """Say that files are taken in."""
    return f"Đang kiểm tra và nhập {files} tệp…"


def undoing() -> str:
    """Say that a batch is taken back."""
    return "Đang bỏ các bài nộp của lần nhập này…"


# --- what became of them ----------------------------------------------------------------------------------------------


def results_list() -> str:
    """Name the list for screen readers."""
    return "Kết quả từng tệp của lần nhập vừa rồi"


def taken(accepted: int, files: int) -> str:
    """Say how many files were taken."""
    if not accepted:
        return f"Không nhận thêm bài nộp nào trong {files} tệp. Sổ giữ nguyên."
    return f"Đã nhận {accepted} bài nộp trong {files} tệp."


def stopped(accepted: int, seen: int, files: int) -> str:
    """Say how far it was when somebody stopped it."""
    return f"Đã dừng theo ý đồng chí: xem {seen} trong {files} tệp, nhận {accepted} bài nộp. Các tệp còn lại để nguyên."


def counts(files: int, found: Sequence[tuple[Outcome, int]]) -> str:
    """Say how many files there are of each outcome."""
    return f"{files} tệp: " + ", ".join(f"{number} {outcome_name(outcome)}" for outcome, number in found) + "."


def outcome_name(outcome: Outcome) -> str:
    """Name what became of a file."""
    return _OUTCOMES[outcome]


def outcome_title(outcome: Outcome, number: int) -> str:
    """Head the files of one outcome."""
    return f"{_TITLES[outcome]} ({number})"


def reason(fault: Fault | None) -> str:
    """Say why a file was not taken, "" for one that was."""
    return sentence_of_fault(fault) if fault else ""


def other_checklist(version: str) -> str:
    """Say of a file that was taken that it was written by another checklist."""
    return f"Viết theo danh mục phiên bản {version}, khác danh mục kèm chương trình này; bài vẫn được nhận đủ."


def of_file(name: str, receipt: str) -> str:
    """Say which file it was, and what its receipt is called."""
    return f"Tệp {name}, biên nhận {receipt}" if receipt else f"Tệp {name}"


def spoken(sender: str, outcome: Outcome, note: str) -> str:
    """Say one file for screen readers."""
    return f"{sender}. {outcome_name(outcome)}. {note}"


def all_outcomes(number: int) -> str:
    """Name the choice that shows every file."""
    return f"Tất cả tệp ({number})"


def outcome_filter() -> str:
    """Name the list that chooses an outcome."""
    return "Chọn kết quả để xem"


def compare_keys(waiting: int) -> str:
    """Name the button that leads to the page of keys."""
    return f"Đối chiếu thẻ khoá ({waiting})"


def take_waiting(waiting: int) -> str:
    """Name the button that tries the waiting files again."""
    return f"Nhập lại {waiting} tệp còn chờ"


def copy_results() -> str:
    """Name the button that copies the results."""
    return "Chép kết quả"


def results_copied(lines: int) -> str:
    """Say that results are in the clipboard."""
    return f"Đã chép {lines} dòng kết quả. Đồng chí dán vào chỗ cần."


def print_results() -> str:
    """Name the button that prints the results."""
    return "In kết quả"


def batch_undone(number: int) -> str:
    """Say that a batch was taken back."""
    return f"Đã bỏ {number} bài nộp của lần nhập ấy ra khỏi sổ. Biên nhận đã gửi đi thì đồng chí tự báo lại người nộp."


def result_line(name: str, sender: str, outcome: Outcome, said: str) -> str:
    """Write one result as a line of a table to paste."""
    return "\t".join((name, sender, outcome_name(outcome), said))


# --- receipts ---------------------------------------------------------------------------------------------------------


def write_receipts(number: int) -> str:
    """Name the button that writes receipts."""
    return f"Ghi biên nhận ({number})"


def receipts_folder_title() -> str:
    """Title of the window that asks where receipts go."""
    return "Chọn thư mục để ghi biên nhận"


def receipts_to(folder: str) -> str:
    """Say where receipts are written."""
    return f"Biên nhận ghi vào: {folder}"


def change_receipts_folder() -> str:
    """Name the button that chooses another folder for receipts."""
    return "Đổi thư mục biên nhận…"


def signing(number: int) -> str:
    """Say that receipts are signed."""
    return f"Đang ký và ghi {number} biên nhận…"


def receipts_written(number: int, folder: str) -> str:
    """Say that receipts were written and what to do with them."""
    return f"Đã ghi {number} biên nhận vào {folder}. Đồng chí chuyển mỗi tệp cho đúng người nộp; chỉ người ấy mở được."


def receipts_stopped() -> str:
    """Say that writing receipts was stopped."""
    return "Đã dừng ghi biên nhận. Bấm lại thì ghi từ đầu; tệp đã ghi được ghi đè bằng chính nó."


# --- the paper --------------------------------------------------------------------------------------------------------


def paper_title() -> str:
    """Head the paper of results."""
    return "KẾT QUẢ NHẬN BÀI NỘP"


def paper_name() -> str:
    """Name the paper inside a sentence."""
    return "kết quả nhận bài nộp"


def paper_subtitle(at: str) -> str:
    """Say when the files were taken."""
    return f"Nhập lúc {at}"


def paper_file_name(day: str) -> str:
    """Name the file of the paper; the day as 2026-11-22."""
    return f"Ket-qua-nhan-bai-nop-{day}.pdf"


def paper_empty() -> str:
    """Say that there was no file."""
    return "Không có tệp nào."


def columns() -> tuple[str, str, str, str, str]:
    """Head the columns of the paper."""
    return "TT", "Tệp", "Người nộp", "Kết quả", "Lý do"


_OUTCOMES = {
    Outcome.ACCEPTED: "đã nhận",
    Outcome.WAITING: "còn chờ",
    Outcome.DUPLICATE: "đã có",
    Outcome.OLDER: "cũ hơn",
    Outcome.REFUSED: "không nhận",
}

_TITLES = {
    Outcome.ACCEPTED: "Đã nhận",
    Outcome.WAITING: "Còn chờ đối chiếu thẻ khoá",
    Outcome.DUPLICATE: "Đã có trong sổ từ trước",
    Outcome.OLDER: "Cũ hơn bản đang có",
    Outcome.REFUSED: "Không nhận",
}
