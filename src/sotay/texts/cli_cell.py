"""What ``sotay cell`` says, and its help."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from sotay.domain.collecting import FileOutcome, Outcome, PersonStanding, Standing
from sotay.domain.dates import format_date
from sotay.texts.cell_faults import sentence_of_fault

# --- help -------------------------------------------------------------------------------------------------------------


def family() -> str:
    """Describe the family cell."""
    return "việc với sổ chi bộ và sổ của cấp uỷ: danh sách, thẻ khoá, nhập bài nộp, giấy tờ, gửi cấp uỷ"


def folder() -> str:
    """Describe the folder of a cell book."""
    return "thư mục của sổ chi bộ"


def new_help() -> str:
    """Describe cell new."""
    return "lập sổ chi bộ với danh sách đảng viên, hoặc sổ của cấp uỷ với danh sách chi bộ; in mã khôi phục một lần"


def new_name() -> str:
    """Describe --name of new."""
    return "tên chi bộ, như sẽ ghi trên thẻ khoá"


def roster_file() -> str:
    """Describe --roster."""
    return (
        "tệp .csv hoặc .xlsx có các cột Họ và tên, Ngày sinh, Ngày vào Đảng, Ngày chính thức, Chức vụ; "
        "có thể thêm Đơn vị công tác, Trạng thái"
    )


def publish_help() -> str:
    """Describe cell publish."""
    return "ghi thẻ khoá của chi bộ ra tệp và in dấu vân khoá"


def publish_out() -> str:
    """Describe --out of publish."""
    return "tệp .thechibo sẽ ghi"


def verify_help() -> str:
    """Describe cell verify."""
    return "tin thẻ khoá của một đảng viên, hoặc của một chi bộ trực thuộc, sau khi dấu vân khoá đã được đọc đối chiếu"


def card_file() -> str:
    """Describe the card of verify."""
    return "tệp thẻ khoá .thedangvien của đảng viên, hoặc .thechibo của chi bộ trực thuộc"


def member() -> str:
    """Describe --member."""
    return "họ và tên như trong danh sách; hai người cùng tên thì ghi kèm năm sinh: «Nguyễn Văn An (1974)»"


def fingerprint() -> str:
    """Describe --fingerprint of verify."""
    return "dấu vân khoá mà đảng viên đọc lên, sáu nhóm năm chữ số"


def import_help() -> str:
    """Describe cell import."""
    return (
        "nhập các bài nộp của đảng viên, hoặc bản tổng hợp của chi bộ trực thuộc; từng tệp một, tệp không nhận được "
        "thì không làm thay đổi gì"
    )


def import_files() -> str:
    """Describe the files of import."""
    return "các tệp .bainop, hoặc thư mục chứa chúng"


def receipts() -> str:
    """Describe --receipts."""
    return "thư mục để ghi biên nhận, mỗi bản đã nhận một tệp .biennhan cùng tên với bài nộp"


def export_help() -> str:
    """Describe cell export."""
    return (
        "xuất văn bản của mùa kiểm điểm: danh sách, phiếu biểu quyết, biên bản, tổng hợp, báo cáo, bảng soi chung; "
        "chỗ sổ chưa có thì để trống cho ghi tay"
    )


def export_year() -> str:
    """Describe --year of export."""
    return "năm của bản nộp"


def export_kind() -> str:
    """Describe --kind."""
    return (
        "loại văn bản: pending (chưa nộp), unreviewed (không kiểm điểm), ballot (phiếu), ballot-highest (phiếu vòng "
        "hai), tally (biên bản kiểm phiếu), summary (tổng hợp đề xuất), minutes (biên bản), report (báo cáo kết quả), "
        "onepage (bản một trang), collective (báo cáo của tập thể), mirror (bảng soi chung)"
    )


def export_out() -> str:
    """Describe --out of export."""
    return "tệp .pdf, .docx hoặc .xlsx sẽ ghi; với pending có thể bỏ qua để in ra màn hình"


def kind_word() -> str:
    """Stand for a kind of paper in a usage line."""
    return "LOẠI"


# --- results ----------------------------------------------------------------------------------------------------------


def made(path: str, name: str, people: int) -> str:
    """Say that a cell book was made."""
    return f"Đã lập sổ chi bộ «{name}» ở {path}: {people} người."


def recovery_code_only_once() -> str:
    """Say that the recovery code is shown only now."""
    return "Mã này chỉ hiện một lần. Đồng chí chép ra giấy và cất kỹ: quên mật khẩu mà mất mã thì không ai mở được sổ."


def would_be_made(path: str, name: str, people: int) -> str:
    """Say what a new cell book would hold."""
    return f"Sẽ lập sổ chi bộ «{name}» ở {path}: {people} người."


def statuses(counts: Sequence[tuple[str, int]]) -> str:
    """Say how many people have each status."""
    return "Trong đó: " + ", ".join(f"{number} {name}" for name, number in counts) + "."


def days_in_doubt(label: str) -> str:
    """Say that the days of a person do not follow each other."""
    return f"Cần xem: {label} có ngày sinh, ngày vào Đảng và ngày chính thức không theo thứ tự."


def card_written(name: str, path: str) -> str:
    """Say that the cell's card was written."""
    return f"Đã ghi thẻ khoá của «{name}»: {path}."


def verified(label: str) -> str:
    """Say that a member's card is trusted."""
    return f"Đã đối chiếu thẻ khoá của {label}. Từ nay bài nộp ký bằng khoá này được nhận."


def would_be_verified(label: str) -> str:
    """Say that a member's card would be trusted."""
    return f"Dấu vân khoá khớp: sẽ tin thẻ khoá của {label}."


def replaced(label: str) -> str:
    """Say aloud that another key counted before."""
    return (
        f"CHÚ Ý: trước đây {label} dùng khoá khác. Khoá cũ không còn được nhận. "
        "Nếu người ấy không đổi máy hay lập sổ tay mới, đồng chí hỏi lại ngay."
    )


def file_line(outcome: FileOutcome) -> str:
    """Say what became of one file, for people."""
    sender = f" {outcome.sender}." if outcome.sender else ""
    return f"{outcome.file}: {outcome_name(outcome.outcome)}.{sender}"


def reason(outcome: FileOutcome) -> str:
    """Say why a file was not taken, "" for one that was."""
    return sentence_of_fault(outcome.fault) if outcome.fault else ""


def reason_line(outcome: FileOutcome) -> str:
    """Say why a file was not taken, with its name."""
    return f"{outcome.file}: {reason(outcome)}"


def outcome_name(outcome: Outcome) -> str:
    """Name what became of a file."""
    return _OUTCOMES[outcome]


def import_summary(accepted: int, files: int, *, dry_run: bool) -> str:
    """Say how many files were taken."""
    say = "Sẽ nhận" if dry_run else "Đã nhận"
    return f"{say} {accepted}/{files} bài nộp."


def import_stopped(left: int) -> str:
    """Say that an import was stopped, and what that means."""
    return f"Đã dừng theo yêu cầu, còn {left} tệp chưa xem. Bài đã nhận vẫn ở trong sổ; chạy lại lệnh để nhận tiếp."


def receipts_written(count: int, path: str) -> str:
    """Say that receipts were written."""
    return f"Đã ghi {count} biên nhận vào {path}; đồng chí chuyển từng tệp cho người nộp."


def pending_heading(name: str, year: int, waited_for: int, people: int, due: date | None) -> str:
    """Head the list of those who are waited for."""
    until = f", hạn nộp {format_date(due)}" if due else ""
    return f"«{name}», năm {year}{until}: còn chờ {waited_for}/{people} người thuộc diện kiểm điểm."


def pending_line(label: str, each: PersonStanding) -> str:
    """Name one person who is waited for."""
    if each.standing is Standing.RETURNED:
        return f"{label}: đã trả lại để bổ sung" + (f" — {each.comment}" if each.comment else "")
    return f"{label}: chưa nộp"


def nobody_pending(year: int) -> str:
    """Say that nobody is waited for."""
    return f"Năm {year}: mọi người thuộc diện kiểm điểm đều đã nộp."


def written(path: str) -> str:
    """Say that a file was written."""
    return f"Đã ghi: {path}."


def no_template(kind: str) -> str:
    """Say that there is no template of a paper."""
    return f"Không có tệp mẫu nào cho văn bản loại «{kind}»; đồng chí cài lại chương trình."


_OUTCOMES = {
    Outcome.ACCEPTED: "đã nhận",
    Outcome.WAITING: "còn chờ",
    Outcome.DUPLICATE: "đã có",
    Outcome.OLDER: "cũ hơn",
    Outcome.REFUSED: "không nhận",
}
