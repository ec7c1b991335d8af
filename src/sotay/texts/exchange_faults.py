"""What to tell the user when a key card, a submission or a receipt is refused, or handing in goes wrong."""

from __future__ import annotations

from sotay.domain import exchange_errors as e
from sotay.domain.errors import SotayError
from sotay.domain.exchange_fault import ExchangeFault as F


def sentence_of(error: SotayError) -> str:
    """Return the sentence of an error of handing in, "" for any other."""
    match error:
        case e.ExchangeRefused(fault=fault):
            return _FAULTS[fault]
        case e.CellCardChanged(name=name, known=known, offered=offered):
            return (
                f"Thẻ khoá của «{name}» đã khác thẻ dùng lần trước, nên chưa nhận. Dấu vân khoá lần trước: {known}. "
                f"Dấu vân khoá của thẻ này: {offered}. Đồng chí hỏi trực tiếp bí thư rồi mới nhận thẻ mới."
            )
        case e.FingerprintDiffers():
            return (
                "Dấu vân khoá vừa ghi không khớp với thẻ này, nên chưa nhận. "
                "Đồng chí đối chiếu lại từng nhóm số với bí thư."
            )
        case e.NameMissing():
            return "Thẻ khoá phải có tên. Đồng chí ghi họ và tên ở phần bản thân trong trang Cài đặt rồi làm lại."
        case e.UnknownCell():
            return "Sổ tay chưa nhận thẻ khoá của chi bộ này. Đồng chí chọn tệp thẻ khoá của chi bộ trước."
        case e.NothingChosen():
            return "Chưa có dòng nào được đưa vào bản nộp. Đồng chí chọn ít nhất một dòng."
        case e.UnknownLine(key=key):
            return f"Không dùng được dòng «{key}» trong bản nộp của năm này. Đồng chí lấy lại danh sách các dòng."
        case e.NotALineList(line=line):
            return f"Tệp này không phải là danh sách các dòng (xem dòng {line}). Đồng chí lấy lại bằng --dry-run."
        case e.UnknownHandIn():
            return "Sổ tay không có bản nộp này. Đồng chí mở lại danh sách để xem."
    return ""


_FAULTS = {
    F.NOT_A_CARD: (
        "Tệp này không phải là thẻ khoá. Thẻ khoá của chi bộ có đuôi .thechibo; đồng chí chọn lại hoặc xin lại tệp."
    ),
    F.CARD_OF_ANOTHER_KIND: (
        "Thẻ khoá này là của đảng viên, không phải của chi bộ, nên không nộp theo thẻ này được. "
        "Đồng chí xin bí thư tệp có đuôi .thechibo."
    ),
    F.CARD_DAMAGED: "Thẻ khoá này bị hỏng hoặc đã bị sửa, nên không nhận. Đồng chí xin lại tệp khác của chi bộ.",
    F.TOO_LARGE: "Tệp lớn quá mức cho phép (6 MB), nên không dùng. Nếu là bản nộp, đồng chí để lại bớt vài dòng.",
    F.NOT_SEALED: "Tệp này không phải là bản nộp hay biên nhận đã niêm phong. Đồng chí chọn lại tệp.",
    F.NOT_OUR_ENVELOPE: "Lớp niêm phong của tệp không theo cách của chương trình này, nên không mở. Xin lại tệp khác.",
    F.CANNOT_OPEN: (
        "Không mở được tệp này: tệp niêm phong cho người khác, hoặc đã hỏng trên đường đi. Đồng chí xin gửi lại."
    ),
    F.ANOTHER_KIND: (
        "Tệp này được niêm phong đúng cách nhưng là loại khác với loại đang cần: bản nộp của đảng viên, "
        "bản tổng hợp của chi bộ và biên nhận không dùng thay nhau được. Đồng chí chọn lại tệp."
    ),
    F.TOO_NEW: "Tệp này do bản mới hơn của chương trình làm ra. Đồng chí cài bản mới rồi mở lại; không có gì thay đổi.",
    F.DAMAGED: "Bên trong tệp này không đúng cách ghi, nên không nhận. Đồng chí xin gửi lại tệp khác.",
    F.BAD_SIGNATURE: "Chữ ký trong tệp không đúng: tệp có thể đã bị sửa hoặc mạo danh, nên không nhận gì từ tệp này.",
    F.WRONG_RECIPIENT: "Tệp này vốn gửi cho nơi khác rồi được niêm phong lại, nên không nhận gì từ tệp này.",
    F.UNKNOWN_SENDER: "Người gửi không có trong danh sách, nên không nhận. Đồng chí nhận thẻ khoá của người gửi trước.",
    F.UNVERIFIED_SENDER: "Thẻ khoá của người gửi chưa được đối chiếu, nên bản nộp này còn chờ.",
    F.DUPLICATE: "Bản nộp này đã nhận từ trước; không có gì thay đổi.",
    F.OLDER: "Bản nộp này cũ hơn bản đã nhận của cùng người gửi, nên không thay bản đang có.",
    F.UNREADABLE: "Tệp mở được và chữ ký đúng, nhưng nội dung không theo cách ghi đã định, nên không nhận.",
    F.UNKNOWN_SUBMISSION: (
        "Biên nhận này không ứng với bản nộp nào trong sổ tay. Đồng chí xem có đang mở đúng sổ tay không."
    ),
    F.RECEIPT_OF_ANOTHER_CELL: "Biên nhận này do nơi khác ký, không phải chi bộ đã nhận bản nộp, nên không ghi gì.",
    F.RECEIPT_OF_OTHER_CONTENT: (
        "Biên nhận này ghi một nội dung khác với bản đã nộp, nên không ghi gì. Đồng chí hỏi lại bí thư."
    ),
    F.NOT_A_PACKAGE: (
        "Tệp này không phải là gói danh mục, mẫu của chương trình (đuôi .danhmuc), hoặc đã hỏng ngay từ đầu tệp, nên "
        "không nhận gì. Đồng chí chọn lại tệp hoặc xin gửi lại."
    ),
    F.NOT_SIGNED: (
        "Tệp này chưa ký: bên trong là chữ của một danh mục hoặc mẫu, nhưng không có chữ ký của nơi phát hành, nên "
        "không nhận gì. Đồng chí xin nơi phát hành gửi gói đã ký (đuôi .danhmuc)."
    ),
}
