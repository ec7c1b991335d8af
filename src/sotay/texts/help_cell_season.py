"""Help on a review season: collecting, the meeting, papers, the mirror, the committee."""

from __future__ import annotations

from sotay.texts.help_topic import Topic


def topics() -> tuple[Topic, ...]:
    """Return the topics of this family in order."""
    return (collecting(), meeting(), papers(), mirror(), committee())


def collecting() -> Topic:
    """Explain how submissions are taken in."""
    return Topic(
        "thu-bai",
        "Thu bài của đảng viên",
        (
            "Bài nộp là tệp .bainop, tên là chữ và số ngẫu nhiên, chỉ sổ này mở được. Đồng chí thả tệp hoặc cả thư "
            "mục vào trang «Thu bài», hoặc bấm nút chọn tệp.",
            "Từng tệp được nói rõ: đã nhận, đã có, cũ hơn bài đang có, còn chờ đối chiếu thẻ, hay không nhận và vì "
            "sao. Tệp hỏng hay giả không làm thay đổi gì trong sổ. Nhận nhầm thì «Hoàn tác» cả lần.",
            "Mỗi bài nhận xong có biên nhận (tệp .biennhan) để gửi lại. Bài cần sửa thì trả lại kèm lời góp ý; đồng "
            "chí ấy nộp lại, bài mới thay bài cũ.",
            "Đặt hạn nộp ở «Tổng quan». Ai chưa nộp, sổ kể tên để chép vào tin nhắn; bài đến sau hạn được ghi là nộp "
            "muộn.",
            "Đồng chí không dùng máy tính thì ghi vào bản giấy có chữ ký, chi uỷ nhập hộ; sổ ghi rõ là nhập hộ từ bản "
            "giấy.",
        ),
    )


def meeting() -> Topic:
    """Explain ratings by stage, ballots and the meeting."""
    return Topic(
        "hop-chi-bo",
        "Xếp loại, bỏ phiếu và họp chi bộ",
        (
            "Mức xếp loại đi theo từng bước, ghi riêng từng bước: đảng viên tự nhận, cơ quan, chi uỷ, đoàn thể, chi "
            "bộ đề xuất, cấp uỷ quyết định. Chưa có quyết định thì mức nào cũng chỉ là đề xuất, sổ không bao giờ ghi "
            "là mức cuối cùng.",
            "Trang «Họp chi bộ» chữ to để chiếu lên: mỗi lúc một đồng chí, ghi ý kiến và số phiếu ngay tại chỗ. Biên "
            "bản được soạn từ đó.",
            "Phiếu in ở «Giấy tờ». Đếm xong, ghi số phiếu vào «Bỏ phiếu»; số nào không khớp thì sổ chỉ ra. Tỉ lệ "
            "«Hoàn thành xuất sắc» vượt mức trần thì sổ nhắc, không ngăn, vì cấp có thẩm quyền quyết định.",
            "Ai không kiểm điểm (được miễn, bị đình chỉ, dưới 6 tháng…) thì ghi lý do; có danh sách riêng.",
        ),
    )


def papers() -> Topic:
    """Explain the papers of a season."""
    return Topic(
        "giay-to",
        "Giấy tờ của mùa kiểm điểm",
        (
            "Trang «Giấy tờ» có các giấy theo thứ tự của mùa kiểm điểm: danh sách chưa nộp, phiếu, biên bản kiểm "
            "phiếu, biên bản họp, tổng hợp đề xuất, báo cáo kết quả, danh sách không kiểm điểm… Mỗi loại nói rõ còn "
            "thiếu gì.",
            "Xem đúng trang sẽ in, rồi in hoặc lưu PDF, Word, Excel. Chỗ sổ chưa biết thì để dấu chấm cho đồng chí "
            "ghi tay.",
            "Tệp đã lưu ra thì không còn mã hoá: in hoặc gửi xong, đồng chí cất hay xoá tệp cho cẩn thận.",
        ),
    )


def mirror() -> Topic:
    """Explain the mirror of the cell."""
    return Topic(
        "soi-chung",
        "Soi chung của chi bộ",
        (
            "Trang này cho biết mỗi biểu hiện được khoảng bao nhiêu đồng chí tự nhận, để chi bộ cùng bàn. Không có "
            "tên, không xếp thứ hạng; dưới 5 người, kể cả không có ai, đều ghi là «dưới 5».",
            "Mỗi năm chỉ lập một lần và giữ nguyên từ đó, để không ai đoán ra từng người bằng cách so hai bảng. Vì "
            "vậy nên lập khi đã thu gần đủ bài. Ít hơn 10 đồng chí nộp phần này thì không lập được.",
            "Đảng viên tự chọn dòng nào đưa vào bài nộp, nên bảng ghi rõ bao nhiêu trên bao nhiêu đồng chí đã nộp "
            "phần này.",
        ),
    )


def committee() -> Topic:
    """Explain what goes up to the committee."""
    return Topic(
        "cap-uy",
        "Gửi lên cấp uỷ, nhận từ chi bộ",
        (
            "Chi bộ gửi kết quả cho cấp uỷ cấp trên bằng một tệp niêm phong, như đảng viên nộp bài cho chi bộ: cần "
            "thẻ khoá của cấp uỷ và đối chiếu sáu nhóm số một lần.",
            "Sổ của cấp uỷ nhận tệp của các chi bộ và lập cùng những giấy tờ ấy cho toàn đảng bộ.",
        ),
    )
