"""Help for members on newer checklists and forms: what is in force, taking a package in, moving a period."""

from __future__ import annotations

from sotay.texts.help_topic import Topic


def topics() -> tuple[Topic, ...]:
    """Return the topics of this family in order."""
    return (in_force(), taking(), moving())


def in_force() -> Topic:
    """Explain the page for those who only use what is there."""
    return Topic(
        "danh-muc-va-mau",
        "Danh mục và mẫu đang dùng",
        (
            "Vào «Danh mục và mẫu», hoặc bấm Ctrl và M. Phần «Đang dùng» cho biết danh mục biểu hiện và các mẫu giấy "
            "nào đang dùng trong sổ tay, bản thứ mấy, có hiệu lực từ ngày nào, ai phát hành.",
            "Đồng chí chỉ xem, không phải làm gì ở đây. Có bản mới gửi đến thì nhận bằng nút ở dưới. Các kỳ đã ghi "
            "luôn giữ danh mục của kỳ ấy; về sau có bản mới thì lời đã ghi và bản đã in cũng không đổi.",
            "Phần «Soạn và phát hành» dành cho người được giao soạn danh mục và mẫu.",
        ),
    )


def taking() -> Topic:
    """Explain taking a new version in."""
    return Topic(
        "nhan-ban-moi",
        "Nhận bản danh mục, mẫu mới",
        (
            "Bản mới đến trong một tệp có đuôi .danhmuc, do cấp trên hoặc người quản lý danh mục ký. Nháy đúp vào tệp, "
            "hoặc vào «Danh mục và mẫu», bấm «Nhận bản danh mục, mẫu mới…» rồi chọn tệp.",
            "Cửa sổ hiện ra cho biết ai phát hành, trong gói có gì và «Tờ trình thay đổi»: nhận vào thì đổi gì ở sổ "
            "tay này, kỳ nào đang mở có liên quan. Muốn giữ lại thì bấm «Xem, in hoặc lưu tờ trình…». Xem xong chưa "
            "bấm «Nhận vào sổ tay» thì chưa có gì thay đổi.",
            "Lần đầu nhận của một nơi, gọi điện hoặc gặp trực tiếp, nhờ nơi ấy đọc sáu nhóm số của họ. Khớp thì đánh "
            "dấu «Đã nghe đọc, khớp cả sáu nhóm», hoặc gõ các số nghe được. Lần sau không phải làm "
            "lại.",
            "Thấy báo đỏ là khoá đã đổi thì đừng vội nhận: hỏi trực tiếp nơi phát hành. Chỉ nhận được khi gõ đúng cả "
            "sáu nhóm số mà nơi ấy đọc.",
            "Gói chưa ký, bị sửa trên đường đi, cũ hơn bản đang dùng hoặc có chỗ sai thì chương trình không nhận và "
            "nói rõ vì sao; sổ tay vẫn như trước.",
            "Nhận xong dùng ngay. Các kỳ đã chốt không đổi một chữ. Muốn bỏ bản vừa nhận thì bấm «Hoàn tác». Bản đã "
            "nhận, bản trước và nơi phát hành được tin xem ở cuối phần «Đang dùng»; «Thôi tin nơi này» thì gói sau của "
            "nơi ấy phải đối chiếu lại.",
            "«Đọc bản này» mở bản đã nhận thành trang: danh mục thành cuốn để đọc, mẫu thành bản in thử trên số liệu "
            "mẫu. Muốn xem đúng tệp mà nơi phát hành viết thì bấm «Xem văn bản của tệp (YAML)».",
        ),
    )


def moving() -> Topic:
    """Explain moving an open period to a newer version."""
    return Topic(
        "chuyen-ky",
        "Chuyển kỳ đang làm sang bản mới",
        (
            "Danh mục có bản mới mà đồng chí đang làm dở một kỳ thì đầu trang «Tự đánh giá» hiện hai nút: «Làm nốt "
            "theo bản cũ» và «Xem thay đổi…». Chọn cách nào cũng được, không mất gì. Kỳ đã chốt thì không đổi.",
            "«Xem thay đổi…» kể từng mục: mục nào đổi nội dung, mục mới, mục không còn, mục chỉ sửa lời văn. Bấm "
            "«Chuyển sang bản mới» thì chuyển, «Để như cũ» thì thôi.",
            "Không câu trả lời nào bị xoá hay sửa một chữ. Trước khi chuyển, sổ tay tự sao lưu; chuyển xong vẫn «Hoàn "
            "tác» được, những gì ghi thêm vẫn còn.",
            "Mục đã đổi nội dung thì ghi «Cần xem lại». Đồng chí đọc lời văn mới; bấm «Lời văn khi trả lời» để đọc lời "
            "văn cũ. Câu trả lời vẫn đúng thì bấm «Vẫn đúng với lời văn mới», không đúng nữa thì chọn lại mức.",
            "Câu trả lời cho mục không còn trong bản mới nằm ở cuối danh sách, ghi «Chỉ để đọc», vẫn in được. Mục tách "
            "hay gộp từ mục cũ thì có lời đồng chí đã ghi ở mục cũ bên cạnh; sổ tay không điền sẵn.",
            "Mục mới ghi «Mục mới»: đồng chí trả lời như mọi mục khác.",
        ),
    )
