"""Help on old text, and on taking back what was done."""

from __future__ import annotations

from sotay.texts.help_topic import Topic


def topics() -> tuple[Topic, ...]:
    """Return the topics of this family in order."""
    return (undo(), earlier_wordings(), old_text())


def undo() -> Topic:
    """Explain what can be taken back, and where."""
    return Topic(
        "xoa-nham",
        "Hoàn tác: lỡ tay xoá, lỡ tay sửa",
        (
            "Trong ô chữ, gõ Ctrl và Z để quay lại từng bước.",
            "Sau mỗi việc như mở kỳ, chốt kỳ, mở lại kỳ, đổi hạn, đổi mức, chấm điểm, đánh dấu, xoá, đưa trở lại, "
            "thêm tệp, đổi mẫu, phía trên có thanh báo kèm nút «Hoàn tác». "
            "Thanh ấy còn đó cho đến khi đồng chí đóng lại hoặc làm một việc khác như vậy.",
            "Với một biện pháp, một dòng ghi chép, nơi viết hay phần về bản thân, thanh báo hiện khi đồng chí sửa xong "
            "và rời chỗ ấy. Hoàn tác chỉ đưa lại điều vừa đổi; chữ ghi sau đó vẫn còn.",
            "Đã đóng thanh báo mà muốn lấy lại một kỳ đã xoá: vào «Dữ liệu của tôi», phần «Kỳ đã xoá», bấm «Lấy lại». "
            "Kỳ trở về đủ như trước khi xoá.",
            "Câu trả lời bị viết đè thì bấm «Xem bản trước» ở cuối mục.",
            "Không hoàn tác được: đổi mật khẩu và lập mã khôi phục mới. Khôi phục từ bản sao lưu thì sổ tay giữ bản "
            "đang có thành một bản sao lưu trước, nên muốn quay lại thì khôi phục bản ấy.",
        ),
    )


def earlier_wordings() -> Topic:
    """Explain earlier wordings."""
    return Topic(
        "ban-truoc",
        "Xem và lấy lại bản trước",
        (
            "Mỗi lần đồng chí quay lại sửa một mục, sổ tay giữ bản đang có rồi mới ghi bản mới. "
            "Viết đè hay xoá cả một đoạn thì bản cũ cũng được giữ.",
            "Ở cuối mục, bấm «Xem bản trước», hoặc gõ Alt và mũi tên lên. Cửa sổ mở ra liệt kê các bản kèm ngày giờ; "
            "chọn một bản để so với bây giờ, chữ tô nền là chỗ khác nhau.",
            "Bấm «Lấy lại bản này» thì bản ấy thay bản đang có; bản đang có cũng được giữ. Bấm «Hoàn tác» để thôi.",
            "Kỳ đã chốt thì xem được, muốn lấy lại phải mở lại kỳ trước.",
            "Trang «Bản kiểm điểm» cũng có nút ấy, dưới chỗ chọn mẫu: lời của những lần viết trước, "
            "và bản nháp sổ tay gom từ các kỳ.",
        ),
    )


def old_text() -> Topic:
    """Explain text pasted from old papers."""
    return Topic(
        "chu-cu",
        "Dán chữ từ văn bản cũ",
        (
            "Văn bản soạn bằng phông .VnTime hay VNI-Times, dán vào đây thành chữ lạ, như «§¶ng viªn», «Ñaûng vieân».",
            "Khi ấy, ngay dưới ô có khung cho xem đoạn vừa dán trước và sau khi đổi. "
            "Bấm «Đổi sang chữ Unicode» để đổi, «Giữ nguyên» để thôi. Chưa bấm thì sổ tay không đổi chữ nào.",
            "Đổi rồi mà không ưng, bấm «Hoàn tác» trong khung ấy, hoặc gõ Ctrl và Z trong ô.",
            "Nhiều chương trình làm mất chữ «ư» của phông .VnTime khi chép. Sổ tay báo nếu thấy có chỗ mất; "
            "đồng chí đọc lại và thêm vào. Chữ hoa của phông .VnTimeH có thể thành chữ thường.",
            "Nhập tệp JSON có chữ như vậy thì cửa sổ xem trước chỉ ra, và có ô để chọn đổi.",
            "Đoạn chỉ có một, hai từ thì sổ tay thường không nhận ra. Khi ấy đồng chí dán cả câu, hoặc gõ lại.",
            "Tệp Word kiểu cũ (.doc) thì mở bằng Word rồi chép chữ sang.",
        ),
    )
