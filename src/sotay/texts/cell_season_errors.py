"""Sentences for the troubles of the review season."""

from __future__ import annotations

from sotay.domain import season_errors as e
from sotay.domain.errors import SotayError
from sotay.domain.rating import Stage
from sotay.texts import stages


def sentence_of(error: SotayError) -> str:
    """Return what to tell about a trouble of the season, nothing for any other."""
    return _of_rating(error) or _of_book(error) or _of_paper(error)


def _of_rating(error: SotayError) -> str:
    match error:
        case e.StageSkipped(stage=stage, missing=missing):
            return (
                f"Chưa ghi mức của bước «{_name(missing)}», nên chưa ghi được bước «{_name(stage)}». "
                "Đồng chí ghi lần lượt; bước nào đảng viên không có thì đánh dấu là không có."
            )
        case e.StageTaken(stage=stage):
            return f"Bước «{_name(stage)}» đã có mức. Muốn ghi lại, đồng chí bỏ mức đã ghi trước."
        case e.StageNotLast(stage=stage, later=later):
            return (
                f"Chưa bỏ được mức của bước «{_name(stage)}», vì bước «{_name(later)}» đã ghi sau đó. "
                "Đồng chí bỏ bước sau trước."
            )
        case e.StageNeedsLevel(stage=stage):
            return f"Bước «{_name(stage)}» đảng viên nào cũng có, nên phải chọn một mức."
        case e.NotDecidedYet():
            return "Cấp uỷ chưa quyết định mức nào, nên không có gì để xếp loại lại."
        case e.UnknownRating(level_key=key):
            return f"Quy định của năm này không có mức xếp loại «{key}»."
        case e.NotToBeReviewed(reason=reason):
            because = f" ({reason})" if reason else ""
            return (
                f"Đồng chí này không kiểm điểm trong năm{because}, nên không ghi mức xếp loại. "
                "Muốn ghi mức, trước hết đồng chí xem lại trạng thái hoặc bỏ lý do không kiểm điểm."
            )
        case e.NoClaim():
            return "Bài nộp đang tính của đồng chí này không ghi mức tự nhận, nên không có gì để lấy sang."
    return ""


def _of_book(error: SotayError) -> str:
    match error:
        case e.SeasonArchived(year=year):
            return (
                f"Mùa kiểm điểm năm {year} đã lưu trữ nên chỉ xem, không sửa; số liệu vẫn nguyên. "
                "Nếu cần sửa, đồng chí mở lại mùa này rồi làm lại."
            )
        case e.ChangedSince():
            return "Sau đó chỗ này đã được ghi thêm, nên không hoàn tác nữa để khỏi mất phần mới; không có gì thay đổi."
        case e.UnknownSuggestion():
            return "Không còn gợi ý kiểm điểm này trong sổ. Đồng chí mở lại trang để xem những gợi ý đang có."
    return ""


def _of_paper(error: SotayError) -> str:
    match error:
        case e.UnknownRules(year=year):
            return f"Chưa có tệp quy định kiểm điểm cho năm {year}. Đồng chí thêm tệp vào thư mục dữ liệu."
        case e.TallyDoesNotAddUp(count=count):
            return f"Số phiếu chưa khớp ở {count} chỗ, nên chưa lập biên bản. Đồng chí xem lại những ô được chỉ ra."
        case e.NotATable(kind=kind):
            return f"Văn bản «{kind}» là lời văn, không phải bảng, nên đồng chí xuất ra PDF hoặc Word."
        case e.MirrorTooSmall(given=given, least=least):
            return (
                f"Mới có {given} đồng chí nộp phần này. Cần ít nhất {least} thì mới lập bảng soi chung, "
                "để không ai bị nhận ra."
            )
        case e.MirrorOverlaps(name=name, year=year):
            return (
                f"Bảng soi chung năm {year} của «{name}» đã tính một số đồng chí này. Lập thêm một bảng nữa thì có thể "
                "trừ ra từng người, nên chương trình không lập; đồng chí gộp các bảng đã có."
            )
    return ""


def _name(stage: str) -> str:
    return stages.name(Stage(stage))
