"""What to tell a secretary when a cell book does not do what was asked, or does not take a file."""

from __future__ import annotations

from sotay.domain import cell_errors as e
from sotay.domain.collecting import CellFault, Fault
from sotay.domain.dates import format_date
from sotay.domain.errors import SotayError
from sotay.domain.exchange_errors import ExchangeRefused
from sotay.domain.exchange_fault import ExchangeFault
from sotay.texts import exchange_faults, unit_faults


def sentence_of(error: SotayError) -> str:
    """Return the sentence of an error of a cell book, "" for any other."""
    return _of_store(error) or _of_person(error) or _of_act(error) or _of_holder(error)


def sentence_of_fault(fault: Fault) -> str:
    """Return why a file is not taken, or not yet."""
    if isinstance(fault, CellFault):
        return _FAULTS.get(fault) or unit_faults.FAULTS[fault]
    if fault in _TO_A_CELL:
        return _TO_A_CELL[fault]
    return exchange_faults.sentence_of(ExchangeRefused(fault))


def _of_store(error: SotayError) -> str:
    match error:
        case e.NoCellBook(folder=folder):
            return f"Thư mục «{folder}» không có sổ chi bộ nào. Đồng chí xem lại tên thư mục hoặc lập sổ mới."
        case e.NotAHandbook(folder=folder):
            return (
                f"Thư mục «{folder}» là sổ chi bộ, không phải sổ tay cá nhân, nên không mở ở đây. "
                "Sổ vẫn nguyên; đồng chí mở bằng «Sổ chi bộ…» ở trang mở khoá hay các lệnh sotay cell, "
                "hoặc chọn thư mục của sổ tay."
            )
        case e.NotACellBook(folder=folder):
            return (
                f"Thư mục «{folder}» là sổ tay cá nhân của đảng viên, không phải sổ chi bộ, nên không mở ở đây. "
                "Sổ tay vẫn nguyên; đồng chí chọn thư mục của sổ chi bộ."
            )
    return ""


def _of_person(error: SotayError) -> str:
    match error:
        case e.UnknownPerson(name=""):
            return "Người này không còn trong danh sách của sổ. Đồng chí mở lại trang để xem danh sách hiện có."
        case e.UnknownPerson(name=name):
            return f"Danh sách chi bộ không có ai tên «{name}». Đồng chí xem lại họ và tên, ghi đủ dấu."
        case e.SeveralOfThatName(name=name, labels=labels):
            return (
                f"Danh sách có {len(labels)} người tên «{name}». Đồng chí ghi kèm năm sinh để phân biệt: "
                f"{', '.join(f'«{label}»' for label in labels)}."
            )
        case e.KeyOfAnother(name=name):
            return f"Thẻ khoá này đã là của {name} trong danh sách, nên không ghi cho người khác. Đồng chí xem lại tệp."
        case e.CardOfAnotherName(on_card=on_card, name=name):
            return (
                f"Thẻ khoá này mang tên «{on_card}», không phải «{name}», nên không nhận. "
                "Đồng chí xem có lấy nhầm tệp không; nếu tên ghi khác, đồng chí sửa lại cho giống nhau rồi làm lại."
            )
        case e.NotAMemberCard():
            return (
                "Tệp này là thẻ khoá của một chi bộ, không phải của đảng viên. Đồng chí lấy tệp có đuôi .thedangvien."
            )
        case e.MemberFingerprintDiffers():
            return (
                "Dấu vân khoá vừa ghi không khớp với thẻ này, nên chưa tin khoá. "
                "Đồng chí nhờ đảng viên đọc lại từng nhóm số."
            )
    return ""


def _of_act(error: SotayError) -> str:
    match error:
        case e.TooManyFiles(count=count, limit=limit):
            return f"Có {count} tệp, mỗi lần nhập không quá {limit} tệp, nên chưa nhập gì. Đồng chí chia làm nhiều lần."
        case e.UnknownSubmission():
            return "Sổ chi bộ không có bản nộp này. Đồng chí mở lại danh sách để xem."
        case e.NothingToUndo():
            return "Lần nhập này không còn bản nộp nào trong sổ, nên không có gì để hoàn tác."
        case e.NothingEntered():
            return "Chưa nhập câu trả lời nào từ bản giấy, nên chưa ghi nhận. Đồng chí nhập ít nhất một mức."
        case e.NobodyEntered():
            return "Chưa có tên người nhập hộ, nên chưa ghi nhận. Những gì đã nhập vẫn còn; đồng chí ghi tên vào."
        case e.SignedIsThere(name=name, received_on=received_on):
            return (
                f"Đồng chí {name} đã nộp bằng tệp có chữ ký, nhận ngày {format_date(received_on)}, "
                "nên chưa ghi nhận bản giấy. Những gì đã nhập vẫn còn; muốn tính theo bản giấy thì đồng chí chọn thay."
            )
        case e.NoReceiptForPaper(name=name):
            return (
                f"Bài của {name} nhập hộ từ bản giấy nên không có biên nhận điện tử. "
                "Đồng chí báo trực tiếp cho người nộp; bài vẫn được tính."
            )
        case e.NoCellName():
            return "Thẻ khoá của chi bộ phải có tên. Đồng chí đặt tên chi bộ rồi làm lại."
    return ""


_TO_A_CELL = {
    ExchangeFault.TOO_LARGE: "Tệp lớn quá mức của một bài nộp (6 MB), nên không mở.",
    ExchangeFault.NOT_SEALED: "Tệp này không phải là bài nộp đã niêm phong. Đồng chí xem có chọn nhầm tệp không.",
    ExchangeFault.NOT_OUR_ENVELOPE: (
        "Lớp niêm phong của tệp không theo cách của chương trình này, nên không mở. Đồng chí đề nghị người nộp gửi lại."
    ),
    ExchangeFault.CANNOT_OPEN: (
        "Không mở được tệp này: tệp niêm phong cho nơi khác, hoặc đã hỏng trên đường đi. "
        "Đồng chí đề nghị người nộp gửi lại."
    ),
    ExchangeFault.ANOTHER_KIND: "Tệp này niêm phong đúng cách nhưng không phải là bài nộp, nên không nhận.",
    ExchangeFault.DAMAGED: (
        "Bên trong tệp này không đúng cách ghi, nên không nhận. Đồng chí đề nghị người nộp gửi lại tệp khác."
    ),
    ExchangeFault.UNVERIFIED_SENDER: (
        "Thẻ khoá của người nộp chưa được đối chiếu, nên bài này còn chờ. Đối chiếu xong thì nhập lại tệp này."
    ),
}
"""What is told to members in other words: nothing of it is theirs to mend at the cell."""


def _of_holder(error: SotayError) -> str:
    match error:
        case e.TooManyCustodians(limit=limit):
            return (
                f"Sổ đã có {limit} người giữ ngoài bí thư, không thêm được nữa. Đồng chí bỏ bớt một người rồi làm lại."
            )
        case e.SamePassword():
            return "Mật khẩu của hai người phải khác nhau. Người giữ sổ mới tự đặt và tự gõ mật khẩu của mình."
        case e.UnknownCustodian():
            return "Không có người giữ sổ này, hoặc đó là chính đồng chí. Đồng chí mở lại danh sách để xem."
    return ""


_FAULTS = {
    CellFault.NOT_ON_ROSTER: "Người gửi không có trong danh sách chi bộ, nên không nhận bản nộp này.",
    CellFault.KEY_CHANGED: (
        "Người gửi dùng khoá khác với khoá đã đối chiếu, nên không nhận. "
        "Nếu đúng là người ấy đã đổi máy, đồng chí đối chiếu thẻ khoá mới rồi nhập lại."
    ),
    CellFault.HAS_LEFT: "Người gửi không còn sinh hoạt ở chi bộ này, nên không nhận bản nộp này.",
    CellFault.UNREADABLE_FILE: "Không đọc được tệp này. Đồng chí xem tệp có ở đó không và có quyền đọc không.",
    CellFault.SEASON_ARCHIVED: (
        "Mùa kiểm điểm của năm ghi trong tệp này đã lưu trữ, nên không nhận thêm. "
        "Nếu cần nhận, đồng chí mở lại mùa ấy rồi nhập lại tệp."
    ),
}
