"""One sentence or two for each expected trouble: what happened, what is safe, what to do next.

Sentences hold facts of the error and never what a member wrote in his handbook.
"""

from __future__ import annotations

from sotay.domain import errors as e
from sotay.domain.dates import format_date
from sotay.texts import (
    cell_faults,
    cell_season_errors,
    checklist_errors,
    document_faults,
    exchange_faults,
    package_faults,
    periods,
    unit_faults,
)
from sotay.texts.problems import with_place

NO_SENTENCE = (
    "Có trục trặc chưa có lời giải thích. Những gì đã lưu vẫn còn; đồng chí thử lại hoặc nhờ người hỗ trợ xem."
)


def sentence_for(error: e.SotayError) -> str:
    """Return what to tell the user about an expected trouble."""
    found = _of_store(error) or _of_file(error) or _of_period(error) or _of_value(error)
    of_others = (
        exchange_faults.sentence_of,
        package_faults.sentence_of,
        cell_faults.sentence_of,
        cell_season_errors.sentence_of,
        checklist_errors.sentence_of,
        unit_faults.sentence_of,
        document_faults.sentence_of,
    )
    return found or next((said for say in of_others if (said := say(error))), NO_SENTENCE)


def _of_value(error: e.SotayError) -> str:
    match error:
        case e.NotAPeriod(written=written):
            return (
                f"«{written}» không phải là một kỳ. Đồng chí ghi như 2026 (năm), 2026-H1 (6 tháng), 2026-Q4 (quý), "
                "2026-11 (tháng), 2026-11-22 (đột xuất) hoặc 2025-2030 (nhiệm kỳ)."
            )
        case e.NotADate(written=written):
            return f"Không có ngày «{written}» trong lịch. Đồng chí ghi ngày/tháng/năm, ví dụ 22/11/2026."
        case e.DateOutOfRange(value=value):
            return f"Ngày {format_date(value)} không hợp với mục này. Đồng chí xem lại năm."
        case e.NotPoints(written=written, maximum=maximum):
            top = maximum.replace(".", ",")
            return f"Điểm «{written}» không dùng được. Đồng chí ghi một số từ 0 đến {top}, ví dụ 7 hoặc 7,5."
        case e.TextTooLong(length=length, limit=limit):
            return (
                f"Đoạn này dài {_number(length)} ký tự, quá mức {_number(limit)} nên chưa lưu được. "
                "Chữ vẫn còn nguyên trong ô; đồng chí rút ngắn lại hoặc chia sang ô khác."
            )
        case e.NothingWritten():
            return "Dòng này còn trống nên chưa lưu. Đồng chí ghi ít nhất một chữ."
        case e.ProofTooLarge(name=name, size=size, limit=limit):
            return (
                f"Tệp «{name}» nặng {_megabytes(size)}, sổ tay nhận tệp không quá {_megabytes(limit)}. "
                "Chưa có gì thay đổi; đồng chí chụp lại với cỡ ảnh nhỏ hơn hoặc chọn tệp khác."
            )
        case e.OpenDataTooLarge(size=size, limit=limit):
            return (
                f"Các tệp minh chứng làm tệp JSON nặng {_megabytes(size)}, quá mức {_megabytes(limit)}, nên chưa xuất. "
                "Đồng chí xuất từng năm, hoặc dùng bản sao lưu để giữ cả sổ tay."
            )
        case e.ImportStopped():
            return "Đã dừng nhập theo yêu cầu của đồng chí. Sổ tay vẫn nguyên như trước."
        case e.UnknownEntry():
            return "Dòng này không còn trong sổ tay, có thể vừa được xoá ở chỗ khác. Đồng chí mở lại danh sách để xem."
        case e.PasswordTooWeak(minimum=minimum):
            return f"Mật khẩu mới cần ít nhất {minimum} ký tự. Một câu ngắn dễ nhớ là tốt nhất."
    return ""


def _of_period(error: e.SotayError) -> str:
    match error:
        case e.UnknownPeriod(period=period):
            return f"Sổ tay không có bản tự đánh giá {periods.name_of_written(period)}."
        case e.PeriodExists(period=period):
            return (
                f"Sổ tay đã có bản tự đánh giá {periods.name_of_written(period)}, nên không mở thêm bản thứ hai. "
                "Nếu không thấy trong danh sách, đồng chí xem ở mục các kỳ đã xoá."
            )
        case e.PeriodClosed(period=period):
            return (
                f"Bản tự đánh giá {periods.name_of_written(period)} đã chốt, nên không sửa gì. "
                "Muốn sửa, đồng chí mở lại kỳ này trước; việc mở lại được ghi vào nhật ký của kỳ."
            )
        case e.PeriodOpen(period=period):
            return f"Bản tự đánh giá {periods.name_of_written(period)} đang mở, không cần mở lại."
        case e.NothingAnswered(period=period):
            return (
                f"Bản tự đánh giá {periods.name_of_written(period)} chưa có câu trả lời nào, nên chưa chốt. "
                "Đồng chí trả lời ít nhất một mục rồi chốt kỳ."
            )
        case e.UnknownManifestation(manifestation_id=manifestation_id):
            return f"Danh mục của kỳ này không có mục «{manifestation_id}». Không có gì thay đổi."
        case e.UnknownForm(name=""):
            return "Chưa có mẫu kiểm điểm nào áp dụng cho năm này. Đồng chí chọn mẫu của năm khác, ví dụ 2025-2B."
        case e.UnknownForm(name=name):
            return f"Không có mẫu kiểm điểm «{name}» cho năm này. Đồng chí chọn mẫu khác, ví dụ 2B hoặc 2025-2B."
        case e.NoCommitmentForm():
            return (
                "Không có mẫu bản cam kết nào dùng được, nên chưa viết được bản mới. Bản đã viết vẫn còn nguyên; "
                "đồng chí cài lại chương trình hoặc sửa tệp mẫu."
            )
        case e.NothingToReview(year=year):
            return f"Năm {year} chưa có kỳ tự đánh giá nào và cũng chưa có bản kiểm điểm, nên chưa có gì để soạn."
    return ""


def _of_store(error: e.SotayError) -> str:
    match error:
        case e.NoStore(folder=folder):
            return f"Thư mục «{folder}» không có sổ tay nào. Đồng chí xem lại tên thư mục hoặc lập sổ tay mới."
        case e.StoreExists(folder=folder):
            return (
                f"Thư mục «{folder}» đã có sổ của chương trình hoặc tệp khác, nên không lập gì ở đó để khỏi đè lên. "
                "Đồng chí chọn một thư mục mới hoặc còn trống."
            )
        case e.StoreInUse(folder=folder):
            return (
                f"Sổ ở «{folder}» đang mở ở một cửa sổ hoặc chương trình khác. "
                "Đồng chí đóng nơi kia rồi mở lại; dữ liệu vẫn nguyên."
            )
        case e.WrongPassword():
            return "Mật khẩu chưa đúng. Sổ vẫn nguyên; đồng chí xem phím Caps Lock và bộ gõ rồi gõ lại."
        case e.WrongRecoveryCode():
            return "Mã khôi phục chưa đúng. Sổ vẫn nguyên; đồng chí đối chiếu từng nhóm với tờ giấy rồi gõ lại."
        case e.EncryptionMissing():
            return (
                "Phần mã hoá của chương trình không chạy được trên máy này, nên không mở hay lập sổ nào. "
                "Dữ liệu vẫn nguyên; đồng chí cài lại chương trình."
            )
        case e.StoreNotPrivate(folder=folder):
            return (
                f"Thư mục «{folder}» được đồng bộ với nơi khác trên mạng, dễ làm hỏng sổ và lộ việc riêng. "
                "Đồng chí chọn một thư mục chỉ nằm trên máy này."
            )
    return _of_damage(error) or _of_disk(error)


def _of_damage(error: e.SotayError) -> str:
    match error:
        case e.KeyFileDamaged(folder=folder):
            return (
                f"Cả hai bản của tệp khoá ở «{folder}» đều hỏng, nên chưa mở được sổ. Dữ liệu chưa bị đụng tới; "
                "đồng chí khôi phục từ một bản sao lưu."
            )
        case e.KeyFileMissing(folder=folder):
            return (
                f"Thư mục «{folder}» có dữ liệu mà thiếu tệp khoá keys.json, nên chưa mở được sổ. "
                "Dữ liệu chưa bị đụng tới; đồng chí chép lại tệp đó hoặc khôi phục từ một bản sao lưu."
            )
        case e.DatabaseMissing(folder=folder):
            return (
                f"Thư mục «{folder}» có tệp khoá mà thiếu tệp dữ liệu. "
                "Đồng chí khôi phục từ một bản sao lưu, hoặc chép lại đủ cả thư mục."
            )
        case e.DatabaseDamaged(folder=folder):
            return (
                f"Tệp dữ liệu ở «{folder}» bị hỏng, không phải do sai mật khẩu. "
                "Chương trình không sửa gì vào đó; đồng chí khôi phục từ bản sao lưu gần nhất."
            )
        case e.StoreTooNew(folder=folder):
            return (
                f"Sổ ở «{folder}» do bản mới hơn của chương trình ghi, bản này không mở để khỏi làm hỏng. "
                "Dữ liệu vẫn nguyên; đồng chí cài bản mới rồi mở lại."
            )
    return ""


def _of_disk(error: e.SotayError) -> str:
    match error:
        case e.StoreReadOnly(folder=folder):
            return (
                f"Không ghi được vào «{folder}»: thư mục hoặc ổ đĩa chỉ cho đọc. Những gì đã lưu vẫn còn; "
                "đồng chí cho phép ghi hoặc lưu sang chỗ khác."
            )
        case e.DiskFull(folder=folder):
            return (
                f"Ổ đĩa chứa «{folder}» đã đầy, nên chưa lưu thêm được. Những gì đã lưu vẫn còn; "
                "đồng chí xoá bớt tệp không cần hoặc lưu sang chỗ khác."
            )
        case e.StoreUnreachable(folder=folder):
            return (
                f"Không tới được «{folder}»: sổ đã đóng, hoặc ổ đĩa trục trặc hay bị rút ra. "
                "Những gì đã lưu vẫn còn trên ổ đó; đồng chí nối lại rồi mở sổ."
            )
    return ""


def _of_file(error: e.SotayError) -> str:
    match error:
        case e.FileHasProblems(path=path, problems=problems):
            what = f"Tệp «{path}»" if path.name else "Nội dung đang soạn"
            return (
                f"{what} có {len(problems)} chỗ cần sửa nên chưa dùng được; dữ liệu trong sổ vẫn nguyên. "
                f"Chỗ đầu: {with_place(problems[0])}"
            )
        case e.SeveralTroubles(errors=errors):
            return "\n".join(map(sentence_for, errors))
        case e.FileNotReadable(path=path):
            return f"Không đọc được tệp «{path}». Đồng chí xem tệp có ở đó không và có quyền đọc không."
        case e.FolderNotThere(path=path):
            return (
                f"Không có thư mục «{path.parent}», nên chưa ghi gì. "
                "Đồng chí cắm lại USB nếu đã rút ra, hoặc chọn thư mục khác."
            )
        case e.FileNotWritable(path=path):
            return (
                f"Không ghi được tệp «{path}»: có thể chương trình khác đang mở, hoặc nơi đó không cho ghi. "
                "Tệp cũ vẫn nguyên; đồng chí đóng chương trình kia hoặc chọn tên khác."
            )
        case e.BackupDamaged(path=path):
            return f"Bản sao lưu «{path}» bị hỏng hoặc không đủ, nên không dùng. Sổ vẫn nguyên; đồng chí chọn bản khác."
        case e.BackupOfAnother(path=path):
            return (
                f"Bản sao lưu «{path}» là của một sổ khác, nên không dùng. "
                "Sổ vẫn nguyên; đồng chí chọn bản sao lưu của sổ này."
            )
        case e.FontMissing(path=path):
            return f"Thiếu phông chữ «{path}» nên chưa in được. Dữ liệu vẫn nguyên; đồng chí cài lại chương trình."
    return ""


def _number(value: int) -> str:
    return f"{value:,}".replace(",", ".")


def _megabytes(size: int) -> str:
    return f"{size / 1024**2:.1f} MB".replace(".", ",")
