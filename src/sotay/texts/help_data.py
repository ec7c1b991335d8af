"""Help on the member's data: password, lock, backups, copies, trouble."""

from __future__ import annotations

from sotay.texts.help_topic import Topic


def topics() -> tuple[Topic, ...]:
    """Return the topics of this family in order."""
    return (privacy(), password(), lock(), backups(), another_computer(), open_data(), trouble())


def privacy() -> Topic:
    """Explain who can read the handbook."""
    return Topic(
        "rieng-tu",
        "Ai đọc được sổ tay này",
        (
            "Chỉ người có mật khẩu hoặc mã khôi phục. Mọi tệp của sổ tay, kể cả bản sao lưu, đều được mã hoá.",
            "Chương trình không nối mạng, không gửi gì đi đâu, không có máy chủ.",
            "Những gì đồng chí in ra, lưu PDF hay lưu Word thì không còn mã hoá.",
            "Không ghi vào sổ tay nội dung thuộc tài liệu đóng dấu MẬT, TỐI MẬT hoặc TUYỆT MẬT.",
            "Đây là sổ ghi chép cá nhân, không phải ứng dụng “Sổ tay đảng viên điện tử” "
            "và không do cơ quan nào của Đảng phát hành.",
        ),
    )


def password() -> Topic:
    """Explain password and recovery code."""
    return Topic(
        "mat-khau",
        "Quên mật khẩu, đổi mật khẩu",
        (
            "Quên mật khẩu: ở trang mở khoá, bấm «Quên mật khẩu: dùng mã khôi phục». Gõ mã trên tờ giấy đã cất, "
            "rồi đặt mật khẩu mới. Mọi điều đã ghi vẫn còn.",
            "Đổi mật khẩu: vào «Cài đặt», bấm «Đổi mật khẩu…». Mã khôi phục vẫn dùng được như cũ.",
            "Mất tờ mã khôi phục mà còn nhớ mật khẩu: vào «Cài đặt», bấm «Lập mã khôi phục mới…». "
            "Mã cũ khi đó hết hiệu lực.",
            "Mất cả mật khẩu lẫn mã khôi phục thì không ai mở lại được, kể cả người làm ra chương trình.",
            "Gõ đúng mà vẫn báo sai: xem phím Caps Lock và bộ gõ tiếng Việt, hoặc bấm «Hiện mật khẩu» để nhìn.",
        ),
    )


def lock() -> Topic:
    """Explain locking and covering."""
    return Topic(
        "khoa",
        "Khoá và che màn hình",
        (
            "Bấm Ctrl và L để khoá ngay. Sổ tay lưu chữ đang gõ, sao lưu rồi mới khoá.",
            "Bấm F9 thì màn hình thành tờ lịch ngay lập tức và sổ tay được khoá phía sau. "
            "Bấm phím bất kỳ rồi gõ mật khẩu để quay lại.",
            "Lâu không dùng, sổ tay tự khoá. Trước đó 60 giây có báo; bấm «Tôi vẫn đang dùng» để làm tiếp. "
            "Số phút chọn ở «Cài đặt».",
        ),
    )


def backups() -> Topic:
    """Explain backups and restoring."""
    return Topic(
        "sao-luu",
        "Sao lưu và khôi phục",
        (
            "Mỗi lần thoát, sổ tay tự sao lưu và kiểm tra bản vừa sao lưu. "
            "Muốn sao lưu ngay, vào «Dữ liệu của tôi» và bấm «Sao lưu ngay».",
            "Khôi phục: chọn một bản trong danh sách, bấm «Khôi phục…». "
            "Sổ tay cho biết bản ấy có bao nhiêu kỳ, bao nhiêu câu trả lời, rồi mới hỏi. "
            "Sổ tay hiện nay được sao lưu trước, nên vẫn quay lại được.",
            "Bản sao lưu nằm cùng ổ đĩa với sổ tay. Để phòng hỏng máy, thỉnh thoảng đồng chí chép cả sổ tay ra USB.",
            "Bản sao lưu mở bằng mật khẩu của lúc sao lưu.",
        ),
    )


def another_computer() -> Topic:
    """Explain copying to a stick or another computer."""
    return Topic(
        "chep",
        "Chép sang USB hoặc máy khác",
        (
            "Cắm USB, vào «Dữ liệu của tôi», bấm «Chép sang USB hoặc máy khác…» và chọn ổ USB. "
            "Sổ tay chép đủ cả thư mục rồi kiểm tra bản chép.",
            "Ở máy kia, bấm «Mở sổ tay ở chỗ khác…» và chọn thư mục vừa chép. Mật khẩu vẫn như cũ.",
            "Hai bản chép không tự đồng bộ với nhau. Đồng chí nên dùng một bản chính, bản kia để dự phòng.",
            "Trước khi rút USB, thoát sổ tay rồi chọn «Rút an toàn» của máy.",
        ),
    )


def open_data() -> Topic:
    """Explain open data."""
    return Topic(
        "du-lieu-mo",
        "Dữ liệu mở: xuất và nhập tệp JSON",
        (
            "Tệp JSON chứa cả sổ tay, hoặc riêng một năm, để chương trình khác cũng đọc được "
            "và để gộp hai bản chép của sổ tay. Vào «Dữ liệu của tôi», phần «Dữ liệu mở».",
            "Tệp ấy không được mã hoá và có cả ghi chú riêng. Đây là bản của riêng đồng chí: đừng gửi cho ai, "
            "và xoá đi khi không cần nữa. Muốn cất giữ lâu dài thì dùng bản sao lưu, vì bản sao lưu được mã hoá.",
            "Xuất cả sổ tay thì danh mục, mẫu đã nhận, đã phát hành hoặc đang soạn ra thành tệp YAML trong một thư mục "
            "cạnh tệp JSON, để đọc và dùng lại. Tệp JSON không cần chúng: mỗi kỳ, mỗi bản đã kèm lời văn của lúc ấy. "
            "Nơi phát hành đã tin và khoá ký không xuất ra; ở sổ tay khác, đồng chí nhận lại tệp .danhmuc.",
            "Nhập: bấm «Nhập từ tệp JSON…» và chọn tệp. Sổ tay cho xem trước sẽ thêm những gì rồi mới hỏi. "
            "Nhập chỉ thêm điều chưa có, không sửa và không xoá điều đã ghi.",
            "Câu trả lời hay bản kiểm điểm trong tệp khác với sổ tay thì lời ấy được giữ thành một bản trước; "
            "ghi chép và biện pháp khác nhau thì giữ cả hai. Điều đồng chí đã xoá không tự trở lại. "
            "Kỳ mà sổ tay đã có theo bản khác của danh mục thì vẫn theo bản ấy; sổ tay cho biết hai bên theo bản nào.",
            "Trước khi nhập, sổ tay tự sao lưu. Nhập xong, bấm «Hoàn tác» trên thanh báo thì sổ tay trở lại như trước; "
            "chỗ nào đồng chí đã sửa sau khi nhập thì được giữ lại.",
            "Tệp có chỗ sai thì sổ tay chỉ rõ từng dòng, từng cột và không thay đổi gì.",
        ),
    )


def trouble() -> Topic:
    """Explain what to do when something fails."""
    return Topic(
        "truc-trac",
        "Khi có trục trặc",
        (
            "Thanh báo «Chưa lưu được»: chữ đồng chí vừa gõ vẫn còn trong cửa sổ. Đừng tắt máy. "
            "Bấm «Thử lại»; nếu vẫn không được, bấm «Lưu sang chỗ khác…» để cất tạm ra một tệp.",
            "Ổ đĩa đầy: xoá bớt tệp không cần rồi bấm «Thử lại».",
            "Tiêu đề ghi «CHỈ ĐỌC»: nơi cất sổ tay không cho ghi, như USB khoá ghi hay đĩa CD. Vẫn xem và in được; "
            "muốn ghi tiếp, bấm «Chép sổ tay sang chỗ khác…» trên thanh báo, rồi mở bản vừa chép.",
            "Báo sổ tay bị hỏng: chương trình không sửa gì vào tệp hỏng. "
            "Ở trang mở khoá, bấm «Khôi phục từ bản sao lưu…» và chọn bản gần nhất.",
            "Báo sổ tay đang mở ở nơi khác: đóng cửa sổ kia rồi mở lại.",
            "Báo sổ tay do bản mới hơn ghi: cài bản mới của chương trình rồi mở lại. Dữ liệu vẫn nguyên.",
            "Nhờ người giúp: bấm «Chép chi tiết» trên thanh báo rồi gửi cho họ. "
            "Chi tiết không có chữ nào đồng chí đã ghi.",
        ),
    )
