"""Help on a cell book at its beginning: what it is, a new one, the people, the keys."""

from __future__ import annotations

from sotay.texts.help_topic import Topic


def topics() -> tuple[Topic, ...]:
    """Return the topics of this family in order."""
    return (what_it_is(), new_book(), roster(), keys())


def what_it_is() -> Topic:
    """Explain what a cell book is."""
    return Topic(
        "so-chi-bo",
        "Sổ chi bộ là gì",
        (
            "Sổ chi bộ để bí thư, chi uỷ làm mùa kiểm điểm cuối năm: danh sách đảng viên, bài nộp, xếp loại, cuộc họp "
            "và giấy tờ. Sổ này tách hẳn sổ tay cá nhân: thư mục riêng, mật khẩu riêng. Không ai mở được sổ này bằng "
            "mật khẩu sổ tay, và sổ này không đọc được sổ tay của ai.",
            "Hai sổ mở được cùng lúc, mỗi sổ một cửa sổ. Trong sổ chi bộ, vào «Tệp», bấm «Mở sổ tay cá nhân…»; trong "
            "sổ tay, vào «Tệp», bấm «Mở sổ chi bộ…».",
            "Trang «Tổng quan» cho biết mùa kiểm điểm đang làm, hạn nộp, đã có bao nhiêu bài, còn thiếu bao nhiêu và "
            "việc nên làm tiếp. Sổ tự mở mùa của năm đang diễn ra; riêng tháng 1 vẫn mở mùa năm trước để làm nốt. "
            "Muốn xem mùa khác, chọn năm ở trang này: mọi trang đều theo.",
            "Đây là công cụ giúp soạn và lưu, không do cơ quan nào của Đảng phát hành. Mức xếp loại trong sổ chỉ là "
            "ghi lại: đảng viên tự nhận, chi bộ đề xuất, cấp uỷ quyết định.",
        ),
    )


def new_book() -> Topic:
    """Explain how a cell book is made."""
    return Topic(
        "lap-so",
        "Lập sổ chi bộ mới",
        (
            "Ở trang mở khoá, bấm «Sổ chi bộ (dành cho bí thư, chi uỷ)…». Ghi tên chi bộ như trên văn bản, chọn chỗ "
            "để sổ, đặt mật khẩu, rồi in và cất mã khôi phục. Xong thì nhập danh sách ngay hoặc để sau.",
            "Mật khẩu sổ chi bộ nên khác mật khẩu sổ tay cá nhân, vì sau này còn bàn giao cho người khác.",
            "Đã có sổ ở máy này hay trên USB: bấm «Tôi đã có sổ chi bộ» hoặc «Mở sổ chi bộ ở chỗ khác…» rồi chọn thư "
            "mục. Chọn nhầm thư mục sổ tay thì chương trình nói ngay đó là sổ tay, trước khi đồng chí gõ mật khẩu.",
        ),
    )


def roster() -> Topic:
    """Explain how the people get into the book."""
    return Topic(
        "danh-sach",
        "Nhập danh sách đảng viên",
        (
            "Danh sách chỉ có những cột cần cho kiểm điểm: họ và tên, ngày sinh, ngày vào Đảng, ngày chính thức, chức "
            "vụ, đơn vị, trạng thái. Sổ không có chỗ ghi dân tộc, tôn giáo, gia đình hay sức khoẻ. Số thẻ đảng không "
            "bắt buộc, hiện ra thì che bớt số.",
            "Nhập từ tệp Excel hoặc CSV đang có: dòng đầu là tên cột, ngày ghi kiểu 19/05/2001. Chương trình cho xem "
            "trước, chỗ nào sai nói rõ dòng nào, đồng chí xem xong mới nhập. Tệp gõ bằng phông cũ vẫn đọc được.",
            "Người chuyển đi, được miễn, bị đình chỉ thì đổi trạng thái, không xoá. Danh sách luôn xếp theo tên. Hai "
            "người trùng họ tên được phân biệt bằng năm sinh.",
            "Khi một đồng chí yêu cầu, sổ xuất được toàn bộ dữ liệu của đồng chí ấy, hoặc xoá hẳn; nhật ký ghi là đã "
            "làm, không ghi tên.",
        ),
    )


def keys() -> Topic:
    """Explain the cards and why fingerprints are read out."""
    return Topic(
        "the-khoa",
        "Thẻ khoá và đối chiếu",
        (
            "Thẻ khoá của chi bộ (tệp .thechibo) giúp đảng viên niêm phong bài để chỉ sổ này mở được. Đồng chí phát "
            "thẻ ấy một lần cho cả chi bộ, dưới dạng tệp hoặc tờ in có mã vuông.",
            "Thẻ khoá của đảng viên (tệp .thedangvien) giúp sổ biết bài đúng là của người ấy, không ai làm giả hay "
            "sửa giữa đường. Mỗi đồng chí nộp thẻ một lần.",
            "Nhận thẻ rồi phải đối chiếu: trong buổi họp, từng đồng chí mở sổ tay của mình và đọc sáu nhóm số; đồng "
            "chí so với sáu nhóm số trong sổ, khớp cả sáu thì đánh dấu. Thẻ chưa đối chiếu thì bài nộp còn chờ.",
            "Đồng chí nào đổi máy, lập sổ tay mới thì thẻ khoá đổi. Sổ báo ngay là thẻ đã khác và đợi đối chiếu lại.",
        ),
    )
