"""Help on the data of a cell book: who reads it, password, backups, copies, files opened with the program."""

from __future__ import annotations

from sotay.texts.help_topic import Topic


def topics() -> tuple[Topic, ...]:
    """Return the topics of this family in order."""
    return (privacy(), password(), lock(), backups(), double_click(), taking())


def privacy() -> Topic:
    """Explain who can read the book."""
    return Topic(
        "rieng-tu-so",
        "Ai đọc được sổ chi bộ",
        (
            "Chỉ người có mật khẩu hoặc mã khôi phục của sổ. Mọi tệp của sổ, kể cả bản sao lưu, đều được mã hoá. "
            "Chương trình không nối mạng, không gửi gì đi đâu.",
            "Bài nộp là lời riêng đảng viên gửi cho chi bộ: đồng chí chỉ mở khi cần, không chép ra ngoài, không để "
            "màn hình mở khi có người khác. Bấm F9 là màn hình thành tờ lịch.",
            "Những gì đồng chí in ra hay lưu PDF, Word, Excel thì không còn mã hoá.",
            "Không ghi vào sổ nội dung thuộc tài liệu đóng dấu MẬT, TỐI MẬT hoặc TUYỆT MẬT.",
            "Việc đã làm với dữ liệu của mọi người được ghi ở «Dữ liệu của sổ», phần nhật ký: việc gì, lúc nào, bao "
            "nhiêu, không có tên ai.",
        ),
    )


def password() -> Topic:
    """Explain password and recovery code."""
    return Topic(
        "mat-khau-so",
        "Quên mật khẩu, đổi mật khẩu",
        (
            "Quên mật khẩu: ở trang mở khoá sổ chi bộ, bấm «Quên mật khẩu: dùng mã khôi phục», gõ mã trên tờ giấy đã "
            "cất rồi đặt mật khẩu mới.",
            "Đổi mật khẩu, lập mã khôi phục mới: vào «Cài đặt». Lập mã mới thì mã cũ hết hiệu lực.",
            "Mất cả mật khẩu lẫn mã khôi phục thì không ai mở lại được, kể cả người làm ra chương trình. Khi đó lập "
            "sổ mới và mời mọi người nộp lại.",
            "Mã khôi phục và mật khẩu của sổ chi bộ khác với của sổ tay cá nhân. Trên tờ mã có ghi tên chi bộ.",
        ),
    )


def lock() -> Topic:
    """Explain locking and covering."""
    return Topic(
        "khoa-so",
        "Khoá và che màn hình",
        (
            "Bấm Ctrl và L để khoá ngay. Sổ lưu chữ đang gõ, sao lưu rồi mới khoá.",
            "Bấm F9 thì màn hình thành tờ lịch và sổ được khoá phía sau. Nếu sổ tay cá nhân cũng đang mở ở cửa sổ "
            "khác thì che cả cửa sổ ấy: mỗi cửa sổ chỉ che được mình.",
            "Lâu không dùng, sổ tự khoá, trước đó 60 giây có báo. Số phút chọn ở «Cài đặt».",
        ),
    )


def backups() -> Topic:
    """Explain backups, restoring and copies."""
    return Topic(
        "sao-luu-so",
        "Sao lưu, khôi phục, chép sang USB",
        (
            "Mỗi lần thoát, sổ tự sao lưu và kiểm tra bản vừa sao lưu. Muốn sao lưu ngay, vào «Dữ liệu của sổ», bấm "
            "«Sao lưu ngay».",
            "Khôi phục: chọn một bản, bấm «Khôi phục…». Sổ cho biết bản ấy có bao nhiêu người, bao nhiêu bài nộp rồi "
            "mới hỏi. Sổ hiện nay được sao lưu trước, nên vẫn quay lại được. Bài nhận sau lúc sao lưu thì nhập lại từ "
            "tệp.",
            "Chép sang USB hay máy khác: bấm «Chép sang USB hoặc máy khác…». Trên máy kia, ở trang mở khoá bấm «Mở sổ "
            "chi bộ ở chỗ khác…» và chọn thư mục ấy. Bản chép cũng được mã hoá, mật khẩu như cũ. Chỉ ghi tiếp ở một "
            "nơi: hai bản ghi riêng thì không ghép lại được.",
        ),
    )


def double_click() -> Topic:
    """Explain how a file is opened with the program."""
    return Topic(
        "nhay-dup",
        "Mở tệp bằng nháy đúp",
        (
            "Bài nộp, thẻ khoá, biên nhận mở được bằng nháy đúp. Vào «Cài đặt», phần «Mở tệp bằng nháy đúp», bấm «Bật "
            "mở bằng nháy đúp». Việc này chỉ đổi với tài khoản đang dùng trên máy này; bấm «Tắt mở bằng nháy đúp» là "
            "như cũ.",
            "Nháy đúp vào tệp thì chương trình cho xem tệp là gì, chưa nhận gì vào sổ. Bấm «Mở trong sổ chi bộ», gõ "
            "mật khẩu. Bài nộp chờ sẵn ở «Thu bài»: bấm «Nhập tệp này» thì nhận, «Không nhập» thì thôi. Thẻ của đảng "
            "viên chờ ở «Thẻ khoá», thẻ và biên nhận của cấp uỷ chờ ở «Cấp uỷ», gói danh mục ở «Dữ liệu của sổ».",
            "Không bật cũng không sao: kéo tệp thả vào trang «Thu bài» hay «Thẻ khoá», hoặc bấm «Chọn tệp…».",
        ),
    )


def taking() -> Topic:
    """Explain taking a new version of checklists and forms in."""
    return Topic(
        "nhan-ban-moi-so",
        "Nhận bản danh mục, mẫu mới",
        (
            "Mẫu giấy tờ, quy định xếp loại, danh mục biểu hiện đổi thì cấp trên gửi một tệp .danhmuc đã ký. Nháy đúp "
            "vào tệp, hoặc vào «Dữ liệu của sổ», bấm «Nhận bản danh mục, mẫu mới…» rồi chọn tệp.",
            "Cửa sổ hiện ra cho biết ai phát hành, trong gói có gì và «Tờ trình thay đổi»: nhận vào thì đổi gì ở sổ "
            "chi bộ. Chưa bấm «Nhận vào sổ chi bộ» thì chưa có gì thay đổi.",
            "Lần đầu nhận của một nơi, nhờ nơi ấy đọc trực tiếp sáu nhóm số rồi đối chiếu; lần sau không phải làm lại. "
            "Thấy báo đỏ là khoá đã đổi thì hỏi trực tiếp nơi phát hành, đúng cả sáu nhóm số mới nhận.",
            "Gói chưa ký, bị sửa, cũ hơn bản đang dùng hoặc có chỗ sai thì chương trình không nhận và nói rõ vì sao.",
            "Nhận xong dùng ngay; bài đã thu và giấy tờ đã lưu trữ giữ nguyên. Muốn bỏ thì bấm «Hoàn tác». Bản đã nhận "
            "và nơi phát hành được tin cũng xem ở «Dữ liệu của sổ»; nhật ký của sổ có ghi lần nhận và lần thôi tin.",
            "«Đọc bản này» mở bản đã nhận thành trang; «Xem văn bản của tệp (YAML)» cho xem đúng tệp nơi ấy viết. Bấm "
            "«Thôi tin nơi này» thì bản đã nhận vẫn dùng, gói sau của nơi ấy phải đối chiếu lại.",
        ),
    )
