"""Sentences of the minutes of handing a cell book over."""

from __future__ import annotations


def document_title() -> str:
    """Name the file in its properties."""
    return "Biên bản bàn giao sổ chi bộ"


def sheet_name() -> str:
    """Name the sheet of a table."""
    return "Bàn giao sổ"


def title() -> str:
    """Title of the paper."""
    return "BIÊN BẢN"


def subtitle() -> str:
    """Say what is handed over."""
    return "Bàn giao sổ chi bộ điện tử (Sổ tay đảng viên — Tự soi, tự sửa)"


def giver() -> str:
    """Label who hands over."""
    return "Người bàn giao (họ và tên, chức vụ)"


def taker() -> str:
    """Label who takes over."""
    return "Người nhận bàn giao (họ và tên, chức vụ)"


def witness() -> str:
    """Label who is there."""
    return "Người chứng kiến (họ và tên, chức vụ)"


def contents() -> str:
    """Head the table."""
    return "Hai bên đã cùng mở sổ, kiểm và bàn giao những mục sau:"


def columns() -> tuple[str, str, str]:
    """Head the columns beside that of numbers."""
    return "Nội dung", "Số lượng", "Ghi chú"


def number() -> str:
    """Head the column of numbers."""
    return "TT"


def book(cell: str) -> str:
    """Name the book itself."""
    return f"Sổ chi bộ của {cell}: một thư mục đã mã hoá, mở bằng mật khẩu"


def people() -> str:
    """Name the people of the roster."""
    return "Đảng viên đang sinh hoạt có tên trong sổ"


def left() -> str:
    """Name those who left."""
    return "Người đã chuyển đi hoặc ra khỏi Đảng còn lưu trong sổ"


def compared() -> str:
    """Name the members whose card was compared."""
    return "Đảng viên đã đối chiếu thẻ khoá"


def year(of_year: int) -> str:
    """Name the submissions of a year."""
    return f"Bài tự soi, tự sửa năm {of_year}"


def year_note(files: int, papers: int, *, is_archived: bool) -> str:
    """Say how the submissions of a year came."""
    said = f"{files} bằng tệp, {papers} nhập hộ từ bản giấy"
    return f"{said}; đã lưu trữ" if is_archived else said


def backups() -> str:
    """Name the backups in the folder."""
    return "Bản sao lưu trong thư mục của sổ"


def custodians() -> str:
    """Name the other holders."""
    return "Người giữ sổ khác (đặt lại sau bàn giao)"


def code_sheet() -> str:
    """Name the sheet with the new recovery code."""
    return "Tờ mã khôi phục mới, do người nhận giữ"


def signed_papers() -> str:
    """Name the paper that was signed by hand."""
    return "Phiếu giấy có chữ ký đã nhập hộ (bản gốc)"


def card_note(fingerprint: str) -> str:
    """Say that the cell's card stays."""
    return f"Thẻ khoá của chi bộ giữ nguyên, dấu vân khoá {fingerprint}; đảng viên không phải nhận thẻ mới."


def afterwards() -> str:
    """Say what the old passwords can and cannot do any more."""
    return (
        "Từ lúc bàn giao, mật khẩu cũ và mã khôi phục cũ không mở được sổ này nữa. Bản chép của sổ hay bản sao lưu mà "
        "người bàn giao để ở nơi khác trước đó vẫn mở được bằng mật khẩu cũ, chương trình không thu hồi được; hai bên "
        "ghi rõ:"
    )


def copies_elsewhere() -> str:
    """Label what became of copies elsewhere."""
    return "Bản chép ở nơi khác (đã giao lại, đã xoá, hoặc còn giữ ở đâu)"


def remarks() -> str:
    """Label anything else."""
    return "Ý kiến khác"


def giver_signs() -> str:
    """Title of who hands over, where it is signed."""
    return "NGƯỜI BÀN GIAO"


def taker_signs() -> str:
    """Title of who takes over, where it is signed."""
    return "NGƯỜI NHẬN BÀN GIAO"


def witness_signs() -> str:
    """Title of who is there, where it is signed."""
    return "NGƯỜI CHỨNG KIẾN"


def sign_note() -> str:
    """Say what stands under a title."""
    return "(Ký, ghi rõ họ tên)"


def paper_title() -> str:
    """Name the paper inside a sentence."""
    return "biên bản bàn giao sổ"


def file_name() -> str:
    """Name the saved file."""
    return "bien-ban-ban-giao-so.pdf"


def preview_note() -> str:
    """Say beside the pages what rests on what."""
    return "Không có mẫu chính thức cho việc này; số liệu lấy từ sổ, họ tên và ngày để hai bên tự ghi."
