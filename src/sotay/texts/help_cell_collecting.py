"""Help on what members hand in: taking files in, why some are not taken, answering, sheets of paper."""

from __future__ import annotations

from sotay.texts.help_topic import Topic


def topics() -> tuple[Topic, ...]:
    """Return the topics of this family in order."""
    return (collecting(), not_taken(), answering(), on_paper())


def collecting() -> Topic:
    """Explain how submissions are taken in."""
    return Topic(
        "thu-bai",
        "Thu bài của đảng viên",
        (
            "Bài nộp là tệp .bainop, tên là chữ và số ngẫu nhiên, chỉ sổ này mở được. Vào «Thu bài», kéo các tệp hoặc "
            "cả thư mục thả vào trang, hoặc bấm «Chọn tệp…», «Chọn thư mục…».",
            "Xong, trang kể từng tệp: đã nhận, còn chờ, đã có, cũ hơn, hay không nhận và vì sao. «Chép kết quả» và «In "
            "kết quả» lấy bảng ấy ra. Nhập nhiều tệp thì có thanh tiến độ và dừng giữa chừng được.",
            "Nhập nhầm thì bấm «Hoàn tác»: mọi bài của lần nhập ấy được bỏ ra.",
            "Bấm «Ai đã nộp» để xem từng người theo tên: đã nộp, nộp muộn, đã trả lại, chưa nộp, không kiểm điểm. Bấm "
            "vào một người để đọc bài, đúng từng chữ đã nộp. «Chép tên người chưa nộp» chép tên để dán vào tin nhắn.",
            "«Đổi hạn nộp…» đặt ngày cuối; bài nhận sau ngày ấy vẫn nhận, ghi là nộp muộn.",
        ),
    )


def not_taken() -> Topic:
    """Explain what stands in the way of a file, and what to do."""
    return Topic(
        "khong-nhan",
        "Vì sao có bài chưa nhận được",
        (
            "Còn chờ: thẻ khoá của người nộp chưa đối chiếu. Bấm «Đối chiếu thẻ khoá», đối chiếu xong quay lại bấm nút "
            "nhập lại các tệp còn chờ.",
            "Đã có, cũ hơn: sổ đã có đúng bài ấy, hoặc đã có bài nộp sau. Không phải làm gì.",
            "Không nhận: tệp bị hỏng giữa đường, bị sửa, niêm phong cho chi bộ khác, ký bằng khoá khác với thẻ đã đối "
            "chiếu, người nộp không có trong danh sách, hay do bản mới hơn của chương trình ghi. Dưới mỗi tệp có một "
            "câu nói rõ vì sao và nên làm gì; thường là nhờ người nộp tạo lại tệp và gửi lại.",
            "Tệp không nhận được thì không làm sổ thay đổi gì, các tệp khác vẫn được nhận.",
            "Thả vào mà không thấy tệp nào: tệp có thể còn nằm trong tệp nén. Giải nén ra một thư mục rồi thả lại.",
        ),
    )


def answering() -> Topic:
    """Explain receipts and returning with a comment."""
    return Topic(
        "bien-nhan",
        "Gửi biên nhận, trả lại kèm góp ý",
        (
            "Nhập bài xong, bấm «Ghi biên nhận» và chọn một thư mục. Mỗi bài có một tệp .biennhan đã ký; đồng chí "
            "chuyển mỗi tệp cho đúng người nộp, chỉ người ấy mở được. Lần sau sổ ghi vào thư mục ấy luôn; muốn đổi thì "
            "bấm «Đổi thư mục biên nhận…».",
            "Bài cần bổ sung: ở «Ai đã nộp», chọn người ấy, bấm «Trả lại kèm góp ý…», ghi rõ cần bổ sung điều gì, rồi "
            "bấm «Trả lại và ghi tệp». Góp ý nằm trong tệp biên nhận đã niêm phong. Lời đang gõ dở được giữ.",
            "Người ấy đọc góp ý trong sổ tay của mình, sửa rồi nộp lại; bài sau thay bài trước, bài trước vẫn đọc "
            "được. Trả lại nhầm thì bấm «Nhận lại bài này».",
        ),
    )


def on_paper() -> Topic:
    """Explain the sheets for those who write by hand."""
    return Topic(
        "nhap-ho",
        "Người không dùng máy tính: phiếu giấy và nhập hộ",
        (
            "In phiếu: vào «Thu bài», bấm «Ai đã nộp», rồi «Phiếu giấy…». Phiếu có tên từng người, hai tờ A4. Đồng chí "
            "ấy đánh dấu X, ghi vài chữ và ký.",
            "Nhập hộ: chọn đồng chí ấy, bấm «Nhập hộ từ bản giấy…». So mã phiếu ở đầu trang giấy với mã trên màn hình. "
            "Gõ số của ô có dấu X, máy tự xuống dòng; Enter để qua dòng trống, 0 để xoá dấu, mũi tên sang phải để ghi "
            "vài chữ.",
            "Chọn mức xếp loại tự nhận, ghi ngày nhận bản giấy và tên người nhập, rồi bấm «Ghi nhận bản giấy» hoặc gõ "
            "Ctrl và Enter. Phải dừng giữa chừng thì bấm «Để sau», lần sau nhập tiếp.",
            "Bài được ghi rõ là nhập hộ từ bản giấy có chữ ký, ngày nào, ai nhập. Đồng chí giữ tờ giấy có chữ ký. Nếu "
            "người ấy đã nộp bằng tệp thì sổ hỏi lại trước khi tính theo bản giấy. Nhập nhầm thì bấm «Hoàn tác».",
        ),
    )
