"""Help on a cell book at its beginning: what it is, a new one, the people."""

from __future__ import annotations

from sotay.texts.help_topic import Topic


def topics() -> tuple[Topic, ...]:
    """Return the topics of this family in order."""
    return (what_it_is(), new_book(), roster(), roster_file(), one_persons_data())


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
            "Trang «Tổng quan» cho biết hạn nộp, đã có bao nhiêu bài, còn thiếu bao nhiêu và việc nên làm tiếp; việc "
            "ấy nằm trên nút tô màu ở góc dưới bên phải. Sổ tự mở mùa của năm đang diễn ra; riêng tháng 1 vẫn mở mùa "
            "năm trước để làm nốt. Muốn xem mùa khác, chọn năm ở ô «Mùa kiểm điểm»: mọi trang đều theo.",
            "Cả mùa đi theo thứ tự của danh sách bên trái: «Danh sách», «Thẻ khoá», «Thu bài», «Xếp loại», «Họp chi "
            "bộ», «Bỏ phiếu», «Giấy tờ», «Cấp uỷ». Làm đến đâu lưu đến đó, không có nút lưu; nhầm thì bấm «Hoàn tác».",
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
            "để sổ, đặt mật khẩu, rồi in và cất mã khôi phục. Xong thì bấm «Nhập danh sách đảng viên», hoặc «Để sau, "
            "vào sổ».",
            "Mật khẩu sổ chi bộ nên khác mật khẩu sổ tay cá nhân, vì sau này còn bàn giao cho người khác.",
            "Đã có sổ ở máy này hay trên USB: bấm «Tôi đã có sổ chi bộ» hoặc «Mở sổ chi bộ ở chỗ khác…» rồi chọn thư "
            "mục. Chọn nhầm thư mục sổ tay thì chương trình nói ngay đó là sổ tay, trước khi đồng chí gõ mật khẩu.",
        ),
    )


def roster() -> Topic:
    """Explain how the people are kept."""
    return Topic(
        "danh-sach",
        "Giữ danh sách đảng viên",
        (
            "Trang «Danh sách» xếp mọi người theo tên; gõ vào ô tìm, có dấu hay không dấu đều được. Bấm vào một người "
            "để xem và sửa; sửa đến đâu lưu đến đó, sửa nhầm thì bấm «Hoàn tác».",
            "Thêm một người: bấm «Thêm người». Thêm nhiều người một lúc: bấm «Nhập từ Excel, CSV…», xem bài «Nhập "
            "danh sách từ tệp Excel».",
            "Người chuyển đi, được miễn, bị đình chỉ thì không xoá: bấm «Đổi trạng thái…». Mỗi trạng thái ghi rõ cuối "
            "năm có kiểm điểm hay không. Hai người trùng họ tên được phân biệt bằng năm sinh.",
            "Sổ chỉ có những ô cần cho kiểm điểm, không có chỗ ghi dân tộc, tôn giáo, gia đình hay sức khoẻ. Số thẻ "
            "đảng không bắt buộc; số luôn che, bấm «Hiện» mới thấy, và không in ra.",
            "«In danh sách» in đúng những người đang hiện trong danh sách.",
        ),
    )


def roster_file() -> Topic:
    """Explain how a roster file is taken in."""
    return Topic(
        "nhap-danh-sach",
        "Nhập danh sách từ tệp Excel",
        (
            "Dòng đầu của bảng là tên cột: Họ và tên, Ngày sinh, Ngày vào Đảng, Ngày chính thức, Chức vụ. Họ và tên "
            "nằm trong một ô; ngày ghi kiểu 19/05/2001. Có thêm cột khác cũng được.",
            "Bấm «Nhập từ Excel, CSV…» rồi chọn tệp, hoặc kéo tệp thả vào trang «Danh sách».",
            "Cửa sổ mở ra cho xem trước: ai mới, ai có thay đổi và đổi gì, ai chỉ có trong sổ. Xem xong mới bấm «Ghi "
            "vào sổ»; bấm «Không nhập» thì sổ giữ nguyên. Nhập không xoá ai, và ô trống trong tệp không xoá điều đã "
            "ghi.",
            "Tệp có chỗ sai thì cửa sổ ghi rõ dòng nào, cột nào. Đồng chí sửa trong Excel, lưu lại rồi bấm «Đọc lại "
            "tệp». Tệp gõ bằng phông cũ thì xem trước rồi bấm «Đổi sang chữ Unicode rồi xem trước»; tệp của đồng chí "
            "không bị sửa.",
            "Sổ tự sao lưu trước khi nhập. Nhập nhầm tệp thì bấm «Hoàn tác»: cả lần nhập được trả lại.",
        ),
    )


def one_persons_data() -> Topic:
    """Explain what is done when a member asks for his data."""
    return Topic(
        "du-lieu-mot-nguoi",
        "Xuất hoặc xoá dữ liệu của một người",
        (
            "Đảng viên có quyền biết sổ giữ những gì về mình. Vào «Danh sách», chọn người ấy, cuộn xuống phần «Dữ "
            "liệu của người này trong sổ».",
            "«Xuất dữ liệu…» ghi ra hai tệp: một bản PDF để đọc và một tệp JSON đầy đủ. Hai tệp không được mã hoá: "
            "đồng chí trao tận tay rồi xoá bản trên máy.",
            "«Xoá khỏi sổ…» xoá hẳn phần danh sách, thẻ khoá, bài nộp, biên nhận, mức xếp loại của người ấy. Sổ nói "
            "rõ sẽ xoá những gì rồi mới hỏi. Ngay sau đó vẫn «Hoàn tác» được; khi đã đóng thông báo, khoá hay đóng sổ "
            "thì không lấy lại được nữa. Bản sao lưu cũ vẫn còn dữ liệu ấy.",
            "Người chỉ chuyển đi thì không xoá, đồng chí đổi trạng thái. Nhật ký ghi là đã xuất hay đã xoá, không ghi "
            "tên.",
        ),
    )
