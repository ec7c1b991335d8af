"""What to tell when something with the cells of a committee, or with what a cell sends it, does not go as asked."""

from __future__ import annotations

from sotay.domain import unit_errors as e
from sotay.domain.collecting import CellFault
from sotay.domain.errors import SotayError


def sentence_of(error: SotayError) -> str:
    """Return the sentence of an error of a committee's cells, "" for any other."""
    match error:
        case e.UnknownUnit(name=name):
            return f"Sổ này không có chi bộ trực thuộc nào tên «{name}». Đồng chí xem lại tên, hoặc thêm chi bộ trước."
        case e.SeveralOfThatUnitName(name=name, count=count):
            return f"Có {count} chi bộ trực thuộc cùng tên «{name}». Đồng chí sửa tên cho khác nhau rồi làm lại."
        case e.KeyOfAnotherUnit(name=name):
            return f"Thẻ khoá này đã là của «{name}», nên không ghi cho chi bộ khác. Đồng chí xem lại tệp."
        case e.CardOfAnotherUnitName(on_card=on_card, name=name):
            return (
                f"Thẻ khoá này mang tên «{on_card}», không phải «{name}», nên không nhận. Đồng chí xem có lấy nhầm tệp "
                "không; nếu tên ghi khác, đồng chí sửa tên chi bộ cho giống rồi làm lại."
            )
        case e.NotACellCard():
            return "Tệp này là thẻ khoá của một đảng viên, không phải của chi bộ. Đồng chí lấy tệp có đuôi .thechibo."
        case e.UnitFingerprintDiffers():
            return (
                "Dấu vân khoá vừa ghi không khớp với thẻ này, nên chưa tin khoá. "
                "Đồng chí nhờ bí thư chi bộ đọc lại từng nhóm số."
            )
        case e.UnitHasSent(name=name):
            return (
                f"«{name}» đã gửi bản tổng hợp, nên không xoá khỏi sổ. "
                "Đồng chí đánh dấu chi bộ không còn trực thuộc; những gì đã nhận vẫn giữ."
            )
        case e.PersonOfAUnit(name=name):
            return (
                f"Phần này của {name} do chi bộ trực thuộc ghi và gửi lên; ở sổ này chỉ ghi mức cấp uỷ quyết định. "
                "Đồng chí trả lại bản tổng hợp để chi bộ sửa."
            )
        case e.NothingToRollUp(year=year):
            return f"Sổ này không có đảng viên nào của chính chi bộ trong kỳ năm {year}, nên không có gì để gửi cấp uỷ."
    return ""


FAULTS = {
    CellFault.UNIT_NOT_LISTED: (
        "Nơi gửi không có trong danh sách chi bộ trực thuộc của sổ này, nên không nhận bản tổng hợp này."
    ),
    CellFault.UNIT_KEY_CHANGED: (
        "Chi bộ gửi dùng khoá khác với khoá đã đối chiếu, nên không nhận. "
        "Nếu đúng là chi bộ đã lập sổ mới, đồng chí đối chiếu thẻ khoá mới rồi nhập lại."
    ),
    CellFault.UNIT_HAS_LEFT: "Chi bộ gửi không còn trực thuộc, nên không nhận bản tổng hợp này.",
    CellFault.OTHER_RULES: (
        "Bản tổng hợp này ghi mức hoặc diện mà quy định của năm ấy trong chương trình không có, nên không nhận. "
        "Đồng chí xem hai bên có dùng cùng một bản chương trình và tệp quy định không."
    ),
}
