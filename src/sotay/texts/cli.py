"""Results of the command line."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime

from sotay.domain.assessment import AssessmentSummary
from sotay.domain.backup import Backup, BackupContent, BackupReason
from sotay.domain.dates import format_date
from sotay.domain.period import Period
from sotay.texts import periods
from sotay.texts.dates import moment

# --- words used by several commands -----------------------------------------------------------------------------------


def version(number: str) -> str:
    """Name the program and its version."""
    return f"sotay {number}"


def size(size_bytes: int) -> str:
    """Write a size with a decimal comma."""
    if size_bytes < 1024:  # noqa: PLR2004 - the unit itself
        return f"{size_bytes} B"
    for unit, scale in (("KB", 1024), ("MB", 1024**2), ("GB", 1024**3)):
        if size_bytes < 1024 * scale or unit == "GB":
            return f"{size_bytes / scale:.1f} {unit}".replace(".", ",")
    raise AssertionError


def ask_password(folder: str) -> str:
    """Ask for the password of a handbook."""
    return f"Mật khẩu của sổ tay «{folder}»: "


def ask_new_password(folder: str) -> str:
    """Ask for the password of a handbook to be made."""
    return f"Mật khẩu mới cho sổ tay «{folder}»: "


def ask_password_again() -> str:
    """Ask for the new password a second time."""
    return "Nhập lại mật khẩu mới: "


def passwords_differ() -> str:
    """Say that both entries of a new password differ."""
    return "Hai lần nhập mật khẩu không giống nhau, nên chưa làm gì. Đồng chí chạy lại lệnh."


def no_password() -> str:
    """Say that no password was given."""
    return "Chưa có mật khẩu. Đồng chí đặt biến môi trường SOTAY_PASSWORD hoặc chạy lệnh trong cửa sổ dòng lệnh."


def stopped() -> str:
    """Say that the command was interrupted."""
    return "Đã dừng theo yêu cầu. Những gì đã lưu vẫn còn."


def bug(kind: str) -> str:
    """Say that the program has a fault of its own."""
    return f"Chương trình có lỗi ({kind}). Những gì đã lưu vẫn còn; đồng chí gửi các dòng dưới đây cho người hỗ trợ."


def only_preview() -> str:
    """Say that nothing was written."""
    return "Chỉ xem trước, chưa ghi gì."


def form_file_unusable(path: str, problems: int) -> str:
    """Say that one form file was left out."""
    return f"Bỏ qua tệp mẫu «{path}» vì có {problems} chỗ cần sửa:"


# --- checklist --------------------------------------------------------------------------------------------------------


def checklist_good(path: str, version_name: str, groups: int, items: int) -> str:
    """Say that a checklist file has no problem."""
    return f"{path}: tốt, phiên bản {version_name}, {groups} nhóm, {items} mục."


# --- handbook ---------------------------------------------------------------------------------------------------------


def handbook_made(folder: str, owner: str) -> str:
    """Say that a handbook was made."""
    return f"Đã tạo sổ tay của {owner} ở «{folder}»."


def handbook_would_be_made(folder: str, owner: str) -> str:
    """Say what ``handbook new`` would make."""
    return f"Sẽ tạo sổ tay của {owner} ở «{folder}»."


def recovery_code(code: str) -> str:
    """Show the recovery code."""
    return f"Mã khôi phục: {code}"


def recovery_code_only_once() -> str:
    """Say what to do with the recovery code."""
    return "Mã này chỉ hiện một lần. Đồng chí chép ra giấy và cất kỹ: quên mật khẩu mà mất mã thì không ai mở được sổ."


def filled(period: Period, changed: int, answered: int, total: int) -> str:
    """Say what was added to a period."""
    return f"Đã ghi {changed} mục vào kỳ {periods.name_in_sentence(period)}: {answered}/{total} mục có mức trả lời."


def would_be_filled(period: Period, changed: int, answered: int, total: int) -> str:
    """Say what would be added to a period."""
    return f"Sẽ ghi {changed} mục vào kỳ {periods.name_in_sentence(period)}: {answered}/{total} mục có mức trả lời."


def closed(period: Period, at: datetime, answered: int, total: int) -> str:
    """Say that a period was closed."""
    return f"Đã chốt kỳ {periods.name_in_sentence(period)} lúc {moment(at)}: {answered}/{total} mục có mức trả lời."


def would_be_closed(period: Period, answered: int, total: int) -> str:
    """Say that a period would be closed."""
    return f"Sẽ chốt kỳ {periods.name_in_sentence(period)}: {answered}/{total} mục có mức trả lời."


def left_unanswered(codes: Sequence[str]) -> str:
    """Name the items that stay unanswered."""
    return f"Chưa trả lời {len(codes)} mục: {', '.join(codes)}."


def reopened(period: Period, at: datetime) -> str:
    """Say that a period was opened again."""
    return f"Đã mở lại kỳ {periods.name_in_sentence(period)} lúc {moment(at)}; việc này được ghi vào nhật ký của kỳ."


def would_be_reopened(period: Period) -> str:
    """Say that a period would be opened again."""
    return f"Sẽ mở lại kỳ {periods.name_in_sentence(period)}."


def exported(path: str, year: int, form_name: str, size_bytes: int) -> str:
    """Say that a review was written."""
    return f"Đã xuất bản kiểm điểm năm {year} theo mẫu {form_name}: {path} ({size(size_bytes)})."


def exported_draft() -> str:
    """Say that the review is a draft that nobody edited."""
    return (
        "Năm này chưa có bản kiểm điểm đã sửa, nên đây là bản soạn tự động từ các kỳ; đồng chí đọc lại trước khi nộp."
    )


# --- what a handbook holds --------------------------------------------------------------------------------------------


def owner(full_name: str) -> str:
    """Name the owner of a handbook."""
    return f"Sổ tay của {full_name}"


def owner_unknown() -> str:
    """Head a handbook without an owner's name."""
    return "Sổ tay chưa ghi tên"


def no_periods() -> str:
    """Say that there is no period yet."""
    return "Chưa có kỳ tự đánh giá nào."


def period_line(summary: AssessmentSummary) -> str:
    """Describe one period in a list, beginning with how it is written on the command line."""
    return f"{summary.period.written:<11} {_period_facts(summary)}"


def reviews_line(years: Sequence[int]) -> str:
    """Name the years with a saved review."""
    return f"Bản kiểm điểm đã lưu: năm {', '.join(str(year) for year in years)}."


def period_heading(summary: AssessmentSummary) -> str:
    """Head one period."""
    return _period_facts(summary)


def answered_against(title: str, version_name: str) -> str:
    """Name the checklist that a period was answered against."""
    return f"Danh mục: {title}, phiên bản {version_name}"


def item_line(code: str, short: str, sentence: str) -> str:
    """Head one item with its answer."""
    return f"{code} {short}: {sentence}"


def not_answered() -> str:
    """Say that an item has no level."""
    return "chưa trả lời"


def done_well(text: str) -> str:
    """Show what was done well."""
    return f"  Việc làm được: {text}"


def shortcoming(text: str) -> str:
    """Show a shortcoming."""
    return f"  Hạn chế: {text}"


def cause(text: str) -> str:
    """Show a cause."""
    return f"  Nguyên nhân: {text}"


def remedy(text: str) -> str:
    """Show a remedy."""
    return f"  Biện pháp khắc phục: {text}"


def private_note(text: str) -> str:
    """Show a private note."""
    return f"  Ghi chép riêng: {text}"


def _period_facts(summary: AssessmentSummary) -> str:
    name = periods.name(summary.period)
    answers = f"{summary.answered}/{summary.total} mục có mức trả lời"
    if summary.closed_at is None:
        return f"{name} — đang mở, hạn {format_date(summary.due)}, {answers}"
    return f"{name} — đã chốt ngày {format_date(summary.closed_at.date())}, {answers}"


# --- backups ----------------------------------------------------------------------------------------------------------


def no_backups() -> str:
    """Say that there is no backup."""
    return "Sổ tay này chưa có bản sao lưu nào."


def no_such_backup(named: str) -> str:
    """Say that no backup has this number or path."""
    return f"Không có bản sao lưu «{named}». Đồng chí xem danh sách bằng lệnh sotay backup list."


def backup_line(backup: Backup) -> str:
    """Describe one backup in a list."""
    return (
        f"{backup.sequence:>6}  {moment(backup.made_at)}  {backup_reason(backup.reason)}, "
        f"{size(backup.size_bytes)}  {backup.path.name}"
    )


def backup_reason(reason: BackupReason) -> str:
    """Say why a backup was made."""
    match reason:
        case BackupReason.ON_CLOSE:
            return "khi đóng sổ"
        case BackupReason.ON_DEMAND:
            return "theo yêu cầu"
        case BackupReason.BEFORE_MIGRATION:
            return "trước khi nâng bản"
        case BackupReason.BEFORE_RESTORE:
            return "trước khi khôi phục"


def backup_made(backup: Backup) -> str:
    """Say that a backup was made and checked."""
    return f"Đã sao lưu và kiểm lại: {backup.path} ({size(backup.size_bytes)})."


def backup_good(content: BackupContent) -> str:
    """Say that a backup passed its checks."""
    return f"Bản sao lưu {content.backup.sequence} tốt: {_content(content)}."


def would_restore(content: BackupContent) -> str:
    """Say what a restore would bring back."""
    return f"Sẽ đưa sổ tay về bản sao lưu {content.backup.sequence}: {_content(content)}."


def restored(backup: Backup | None, sequence: int) -> str:
    """Say that a restore is done and where the former state is."""
    if backup is None:
        return (
            f"Đã đưa sổ tay về bản sao lưu {sequence}. Bản trước đó hỏng nên được để riêng, nguyên vẹn, trong thư mục "
            "của sổ tay; không xoá gì."
        )
    return f"Đã đưa sổ tay về bản sao lưu {sequence}. Bản trước đó được giữ thành bản sao lưu {backup.sequence}."


def _content(content: BackupContent) -> str:
    return f"{content.periods} kỳ, {content.answers} câu trả lời, {content.reviews} bản kiểm điểm"


# --- demo -------------------------------------------------------------------------------------------------------------


def demo_made(folder: str) -> str:
    """Say where the example was built."""
    return f"Đã dựng bộ ví dụ ở «{folder}»:"


def demo_handbook(folder: str, periods_made: int, first: date, last: date) -> str:
    """Describe the sample handbook."""
    return f"  {folder}: sổ tay mẫu, {periods_made} kỳ từ {format_date(first)} đến {format_date(last)}"


def demo_file(name: str, size_bytes: int) -> str:
    """Describe one file of the example."""
    return f"  {name} ({size(size_bytes)})"


def demo_screens(folder: str, pictures: int) -> str:
    """Describe the pictures of the screens."""
    return f"  {folder}: {pictures} ảnh màn hình"


def demo_password(password: str) -> str:
    """Give the password of the sample handbook."""
    return f"Mật khẩu của sổ tay mẫu: {password}"


def demo_place_taken(folder: str) -> str:
    """Say that the place of the sample handbook holds something else."""
    return (
        f"«{folder}» đã có và không phải sổ tay mẫu, nên không đụng tới. Đồng chí chọn một thư mục khác cho bộ ví dụ."
    )
