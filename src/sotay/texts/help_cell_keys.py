"""Help on the keys of a cell book: the cards, comparing them, who holds the book, handing it over."""

from __future__ import annotations

from sotay.texts.help_topic import Topic


def topics() -> tuple[Topic, ...]:
    """Return the topics of this family in order."""
    return (keys(), comparing())


def keys() -> Topic:
    """Explain what the cards are for and how they go from hand to hand."""
    return Topic(
        "the-khoa",
        "Phát thẻ của chi bộ, nhận thẻ của đảng viên",
        (
            "Thẻ khoá của chi bộ (tệp .thechibo) giúp đảng viên niêm phong bài để chỉ sổ này mở được. Thẻ khoá của "
            "đảng viên (tệp .thedangvien) giúp sổ biết bài đúng là của người ấy, không ai làm giả hay sửa giữa đường.",
            "Phát thẻ của chi bộ: vào «Thẻ khoá», bấm «Thẻ của chi bộ», rồi «Lưu tệp thẻ…», «Chép sang USB», hoặc «In "
            "tờ thẻ…» có mã vuông để quét. Cả chi bộ dùng chung một thẻ, thẻ không chứa bí mật gì.",
            "Nhận thẻ của đảng viên: ở «Thẻ của đảng viên», bấm «Nhận tệp thẻ…» và chọn một hay nhiều tệp, hoặc kéo "
            "tệp thả vào trang, hoặc bấm «Dán nội dung thẻ…». Mỗi đồng chí nộp thẻ một lần.",
            "Danh sách ghi ai chưa có thẻ, ai chưa đối chiếu, ai đã đối chiếu. Nhận thẻ rồi còn phải đối chiếu thì "
            "bài nộp mới được nhận, xem bài «Đối chiếu thẻ khoá trong buổi họp».",
            "Đồng chí nào nộp bằng bản giấy thì không cần thẻ.",
        ),
    )


def comparing() -> Topic:
    """Explain how a fingerprint is compared."""
    return Topic(
        "doi-chieu",
        "Đối chiếu thẻ khoá trong buổi họp",
        (
            "Tên trên thẻ thì ai cũng ghi được. Vì vậy mỗi thẻ phải đối chiếu một lần, khi gặp mặt hay trong buổi "
            "họp, không lấy số từ tin nhắn đã gửi tệp thẻ.",
            "Vào «Thẻ khoá», bấm vào tên đồng chí ấy. Đồng chí ấy đọc to sáu nhóm số trên máy hoặc trên tờ thẻ của "
            "mình. Đồng chí gõ vào ô «Sáu nhóm số nghe đọc» rồi bấm «So với thẻ»; hoặc nghe và dõi theo trên màn "
            "hình, khớp cả sáu thì bấm «Đọc khớp cả sáu nhóm».",
            "Nhóm nào không khớp, sổ chỉ ra nhóm ấy. Nhờ đọc lại; vẫn không khớp thì không nhận, bấm «Bỏ thẻ này».",
            "Đồng chí nào đổi máy hay lập sổ tay mới thì thẻ đổi theo. Sổ báo «Thẻ khoá đã đổi» và để hai dãy số cạnh "
            "nhau. Hỏi trực tiếp người ấy: đúng thì gõ sáu nhóm số mới rồi bấm «So và nhận thẻ mới»; không đúng thì "
            "bấm «Giữ thẻ đã đối chiếu».",
            "Bấm nhầm thì «Hoàn tác».",
        ),
    )


def deputy() -> Topic:
    """Explain how somebody else holds the book, too."""
    return Topic(
        "giu-so",
        "Phó bí thư cùng giữ sổ",
        (
            "Chỉ một người biết mật khẩu thì người ấy ốm hay đổi việc là cả chi bộ không mở được sổ. Nên có thêm phó "
            "bí thư cùng giữ, mỗi người một mật khẩu riêng, không ai phải nói cho ai.",
            "Vào «Thẻ khoá», bấm «Người giữ sổ», rồi «Thêm người giữ sổ…». Đồng chí gõ mật khẩu của mình, rồi đưa bàn "
            "phím cho người ấy tự gõ mật khẩu của người ấy hai lần. Từ đó người ấy mở, đọc và sửa được mọi thứ trong "
            "sổ.",
            "Người ấy thôi việc: bấm «Bỏ người này…». Bản sao lưu đã có, hay bản chép người ấy giữ ở nơi khác, vẫn mở "
            "được bằng mật khẩu cũ của người ấy. Bỏ nhầm thì bấm «Hoàn tác».",
        ),
    )


def handing_over() -> Topic:
    """Explain handing the book over to the next secretary."""
    return Topic(
        "ban-giao",
        "Bàn giao sổ cho bí thư mới",
        (
            "Hai đồng chí ngồi cùng nhau trước máy. Vào «Thẻ khoá», bấm «Người giữ sổ», rồi «Bàn giao sổ…». Người giao "
            "gõ mật khẩu của mình, người nhận tự gõ mật khẩu mới hai lần, bấm «Bàn giao». Sổ đưa ra mã khôi phục mới: "
            "in và giao cho người nhận cất.",
            "Từ đó chỉ mật khẩu mới và mã khôi phục mới mở được sổ và các bản sao lưu trong thư mục của sổ. Mật khẩu "
            "cũ, mã cũ, mật khẩu của những người giữ sổ khác đều hết dùng; người nào còn giữ sổ thì thêm lại.",
            "Thẻ khoá của chi bộ giữ nguyên, đảng viên không phải làm gì. Chỉ chọn «Đổi luôn khoá của chi bộ» khi nghi "
            "khoá đã lộ: khi đó mọi người phải nhận thẻ mới và đối chiếu lại.",
            "Ai còn giữ bản chép của sổ ở nơi khác, như USB hay máy cũ, vẫn mở được bản ấy bằng mật khẩu cũ. Hai đồng "
            "chí giao lại hoặc xoá hết những bản đó.",
            "Bấm «Biên bản bàn giao…» để in hoặc lưu Word, có số lượng từng mục, hai bên ký.",
        ),
    )
