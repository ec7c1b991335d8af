"""Help on handing in to the cell."""

from __future__ import annotations

from sotay.texts.help_topic import Topic


def topics() -> tuple[Topic, ...]:
    """Return the topics of this family in order."""
    return (hand_in(),)


def hand_in() -> Topic:
    """Explain how a year is handed in."""
    return Topic(
        "nop-cho-chi-bo",
        "Nộp cho chi bộ",
        (
            "Chương trình không gửi gì đi. Trang này tạo một tệp niêm phong; chính đồng chí đưa tệp ấy cho bí thư bằng "
            "USB, thư điện tử hay cách khác, và chỉ chi bộ đã chọn mở được.",
            "Bước 1, chi bộ nhận: chọn tệp thẻ khoá .thechibo mà bí thư đưa. Dưới tên chi bộ có sáu nhóm số gọi là "
            "dấu vân khoá. Đồng chí gọi điện hoặc hỏi trực tiếp bí thư, so cả sáu nhóm, khớp thì đánh dấu vào ô «Tôi "
            "đã đối chiếu, cả sáu nhóm đều khớp». Chỉ làm một lần cho mỗi chi bộ. Lần sau mà thẻ khác đi, chương "
            "trình báo ngay và đặt hai dấu vân khoá cạnh nhau để đồng chí hỏi lại.",
            "Bước 2, chọn từng dòng: bên trái là tất cả những gì năm ấy có, bên phải đúng là những gì bí thư sẽ đọc. "
            "Mỗi dòng đồng chí chọn «Đưa vào», «Sửa cho gọn» để nói bằng lời khác, hoặc «Để lại». Dòng chưa chọn "
            "thì để lại. Ghi chú riêng không có trong danh sách; dòng ghi chép hằng ngày chỉ vào khi đồng chí chọn. "
            "Dòng đổi lời sau khi chọn được đánh dấu để đồng chí xem lại.",
            "Bước 3, tạo tệp: bấm «Tạo tệp nộp…», chọn nơi lưu. Tên tệp là chữ và số ngẫu nhiên, không có tên người. "
            "Sau đó có nút «Mở thư mục» và «Chép vào USB».",
            "Lần nộp đầu tiên, bí thư cũng cần thẻ khoá của đồng chí để biết tệp đúng là của đồng chí: ở bước 1 bấm "
            "«Ghi thẻ khoá của tôi…», đưa tệp ấy cho bí thư và đọc sáu nhóm số của mình.",
            "Ở «Các lần nộp», đồng chí đọc lại được đúng từng chữ đã nộp. Khi bí thư gửi lại biên nhận, bấm «Đọc biên "
            "nhận…»: chương trình kiểm tra chữ ký rồi ghi là chi bộ đã nhận, hoặc trả lại kèm lời góp ý. Lỡ tạo tệp mà "
            "không muốn nộp thì bấm «Không nộp bản này».",
        ),
    )
