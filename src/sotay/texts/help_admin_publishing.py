"""Help on giving a new version out: saying what changed, publishing, and what those see who take it in."""

from __future__ import annotations

from sotay.texts.help_topic import Topic


def changes() -> Topic:
    """Explain each kind of change, and what it does to answers and history."""
    return Topic(
        "thay-doi",
        "Nói rõ mỗi thay đổi là thay đổi gì",
        (
            "«Thay đổi» đặt bản nháp cạnh bản trước. Chữ gạch ngang là chữ bỏ đi, chữ gạch chân là chữ thêm vào. Với "
            "mỗi biểu hiện đã đổi, chương trình đề xuất; đồng chí quyết định. Chọn thế nào thì lịch sử của đảng viên "
            "theo thế ấy:",
            "«Sửa lời văn, nghĩa giữ nguyên»: lời kỳ trước và kỳ này vẫn nối với nhau.",
            "«Đổi nghĩa»: lịch sử ngắt ở đây. Kỳ đang mở mà chuyển sang bản mới thì mục ấy hỏi lại; lời cũ giữ nguyên.",
            "«Tách ra»: một mục cũ rẽ thành nhiều mục mới, hình vẽ lịch sử rẽ theo.",
            "«Gộp lại»: nhiều mục cũ dồn vào một mục mới, hình vẽ cho thấy từ đâu.",
            "«Thêm mới»: mục bắt đầu từ bản này. «Thôi dùng»: từ bản này không hỏi nữa, lời đã ghi vẫn đọc và in được.",
            "Tách và gộp thì chọn thêm từ những biểu hiện nào của bản trước, rồi bấm «Thêm». «Lời giải thích cho người "
            "nhận» không bắt buộc, nhưng người nhận đọc lời ấy.",
            "Sửa số thứ tự, tên gọn, câu hỏi hay đổi chỗ thì không cần phân loại. Đề xuất nào cũng đúng thì bấm một "
            "nút ở trên để nhận tất cả. Dòng đầu, «Ngày hiệu lực và căn cứ», là chỗ sửa ngày và căn cứ.",
            "Còn thay đổi chưa phân loại thì chưa phát hành được.",
        ),
    )


def publishing() -> Topic:
    """Explain publishing and the fingerprint."""
    return Topic(
        "phat-hanh",
        "Phát hành và đọc dấu vân khoá",
        (
            "Soạn xong thì bấm «Phát hành…». Còn chỗ sai hay thay đổi chưa phân loại, chương trình nói rõ và chưa phát "
            "hành; bấm «Xem chỗ cần sửa» là tới nơi.",
            "Đang soạn mà sổ tay nhận hay phát hành một bản cùng số thì phía trên bản nháp báo ngay, có nút lấy số "
            "tiếp theo. Chữ đã viết còn nguyên; danh mục thì từ đó so với bản vừa có.",
            "Ghi «Tên nơi phát hành» như người nhận vẫn gọi, đọc lại ngày hiệu lực, rồi bấm nút phát hành. Chương "
            "trình hỏi chỗ lưu tệp gói, đuôi .danhmuc. Đồng chí đưa tệp ấy bằng USB, thư hay cách khác; chương trình "
            "không gửi gì đi.",
            "Gói được ký bằng khoá của sổ tay này. Cửa sổ phát hành ghi sáu nhóm số, gọi là dấu vân khoá. Ai nhận gói "
            "lần đầu thì gọi cho đồng chí; đồng chí đọc to từng nhóm cho người ấy so. Đọc trực tiếp hoặc qua điện "
            "thoại, không gửi số kèm theo tệp. Những lần sau số không đổi, không phải đọc lại.",
            "Lập sổ tay mới hay mất sổ tay này thì khoá đổi, mọi người phải đối chiếu lại. Vì vậy nhớ sao lưu sổ tay "
            "dùng để phát hành.",
            "Bản đã phát hành chỉ đọc. Chọn nó trong danh sách thì có «Lưu lại tệp…» và «Soạn bản tiếp theo».",
        ),
    )


def after_publishing() -> Topic:
    """Explain what happens on the side of those who take a package in."""
    return Topic(
        "nguoi-nhan-thay-gi",
        "Người nhận thấy gì",
        (
            "Đảng viên nhận gói ở «Danh mục và mẫu», sổ chi bộ nhận ở «Dữ liệu của sổ». Trước khi nhận, họ thấy ai "
            "phát hành, dấu vân khoá và «Tờ trình thay đổi», chạy thử trên chính dữ liệu của họ.",
            "Gói cũ hơn bản đang có, gói bị sửa dù một chữ, gói không ký hay ký bằng khoá khác thì bị từ chối hoặc "
            "cảnh báo to, có nói vì sao.",
            "Nhận rồi, kỳ đã chốt in lại đúng từng chữ như trước. Kỳ đang mở thì đảng viên tự chọn «Làm nốt theo bản "
            "cũ» hay «Chuyển sang bản mới». Không câu trả lời nào bị xoá hay sửa.",
            "Kỳ mở từ ngày hiệu lực trở đi mới theo bản mới. Phát hành trước ngày ấy thì mọi người vẫn dùng bản cũ cho "
            "đến ngày.",
            "Phát hiện sai sau khi phát hành: chọn bản ấy, bấm «Soạn bản tiếp theo», sửa rồi phát hành lại.",
        ),
    )
