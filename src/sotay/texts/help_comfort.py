"""Help on reading, typing and setting up."""

from __future__ import annotations

from sotay.texts.help_topic import Topic


def topics() -> tuple[Topic, ...]:
    """Return the topics of this family in order."""
    return (letters(), typing(), shortcuts(), helper())


def letters() -> Topic:
    """Explain letters and colours."""
    return Topic(
        "chu-to",
        "Chữ to hơn, màu dễ nhìn hơn",
        (
            "Ở trang nào cũng được: giữ phím Ctrl và bấm dấu cộng để chữ to hơn, dấu trừ để nhỏ hơn, "
            "số 0 để về cỡ thường. Giữ Ctrl và lăn chuột cũng được.",
            "Có năm cỡ chữ: 11, 13, 16, 20 và 24. Đổi là thấy ngay và được nhớ cho lần sau.",
            "Ở «Cài đặt» có màu sáng, màu tối, theo máy, và tương phản cao cho người mắt kém.",
        ),
    )


def typing() -> Topic:
    """Explain Vietnamese typing."""
    return Topic(
        "go-tieng-viet",
        "Gõ tiếng Việt",
        (
            "Đồng chí dùng UniKey hay bộ gõ nào cũng được, kiểu Telex hay VNI. Sổ tay không tự sửa chữ đang gõ.",
            "Chữ gõ ra không có dấu: bộ gõ đang tắt. Với UniKey, bấm Ctrl và Shift để bật.",
            "Ở ô tìm kiếm, gõ không dấu vẫn tìm thấy chữ có dấu.",
            "Ngày tháng gõ kiểu nào cũng được: 2/11/26, 02-11-2026 hay 02112026 đều thành 02/11/2026.",
        ),
    )


def shortcuts() -> Topic:
    """List the shortcuts."""
    return Topic(
        "phim-tat",
        "Các phím tắt",
        (
            "F1: hướng dẫn về trang đang mở.",
            "F6: sang khung kế tiếp. Phím Tab: sang ô kế tiếp.",
            "F9: che màn hình bằng tờ lịch. Ctrl và L: khoá ngay.",
            "Ctrl và N: ghi nhanh một dòng; trong cửa sổ ấy, Ctrl và Enter: ghi, Esc: để sau.",
            "Ctrl và S: lưu ngay. Ctrl và Q: thoát.",
            "Ctrl và F: tìm trong trang. Ctrl và P: in, ở trang có giấy để in.",
            "Ctrl và dấu cộng, dấu trừ, số 0: chữ to hơn, nhỏ hơn, cỡ thường.",
            "Ctrl và số 1 đến 9: sang trang thứ nhất đến thứ chín trong danh sách bên trái.",
            "Ctrl và M: trang «Danh mục và mẫu». Trong ô văn bản của trang ấy: F8 tới chỗ cần sửa, F3 tới chỗ tìm "
            "thấy, thêm Shift là ngược lại; Ctrl và Y làm lại.",
            "Khi tự đánh giá: Alt và mũi tên phải, trái để sang mục sau, mục trước; Alt và số để chọn mức; "
            "Alt và mũi tên lên để xem bản trước.",
            "Trong ô chữ: Ctrl và Z hoàn tác, Ctrl và X cắt, Ctrl và C chép, Ctrl và V dán, Ctrl và A chọn tất cả.",
        ),
    )


def helper() -> Topic:
    """Explain setting the handbook up for another person."""
    return Topic(
        "cai-giup",
        "Cài giúp người khác",
        (
            "Ở bước đầu tiên, đánh dấu «Tôi cài giúp người khác». Cỡ chữ thì để chủ sổ tay tự chọn.",
            "Làm lần lượt các bước, mật khẩu có thể đặt tạm. Đến trang bàn giao thì mời chủ sổ tay ngồi vào máy.",
            "Chủ sổ tay tự đổi mật khẩu và lập mã khôi phục mới trong «Cài đặt». Người cài giúp không nhìn màn hình.",
            "In tờ hướng dẫn một trang để cạnh máy.",
        ),
    )
