"""Help on a review season: levels by stage, the meeting, votes, papers, the mirror."""

from __future__ import annotations

from sotay.texts.help_topic import Topic


def topics() -> tuple[Topic, ...]:
    """Return the topics of this family in order."""
    return (ratings(), meeting(), ballots(), mirror(), mirror_over_years(), papers())


def ratings() -> Topic:
    """Explain suggestions from above and the levels by stage."""
    return Topic(
        "xep-loai",
        "Gợi ý kiểm điểm và xếp loại từng bước",
        (
            "Trang «Xếp loại» có bảng từng người theo tên. Mỗi bước một cột, ghi riêng: đảng viên tự nhận, cơ quan, "
            "chi uỷ, đoàn thể, chi bộ đề xuất, cấp uỷ quyết định. Chưa có quyết định thì mức nào cũng chỉ là đề xuất.",
            "Chọn một người rồi bấm «Ghi cho từng đồng chí», hoặc gõ Enter. Sổ đưa ra đúng bước kế tiếp với điều kiện "
            "của từng mức bên cạnh; chọn mức rồi bấm nút ghi ở góc dưới. Người không có bước ấy, như đã nghỉ hưu, thì "
            "chọn «Không có bước này».",
            "Cấp trên có gợi ý kiểm điểm cho ai: bấm «Thêm gợi ý», ghi nội dung, cấp gợi ý và ngày; gợi ý hiện lại ở "
            "buổi họp.",
            "Nhiều người cùng một bước: bấm «Ghi cho nhiều đồng chí…»; sổ kể sẽ ghi cho ai trước khi ghi.",
            "Ai không kiểm điểm trong năm thì ghi lý do ở phần «Không kiểm điểm trong năm»; người ấy vào danh sách "
            "riêng. Cấp uỷ xếp loại lại thì bấm «Ghi quyết định xếp loại lại»; quyết định trước vẫn giữ.",
            "Số người ở mức xuất sắc vượt mức trần thì sổ nhắc, không ngăn, vì cấp có thẩm quyền quyết định. Nơi mình "
            "tính khác thì bấm «Cách tính mức trần…». Việc nào cũng «Hoàn tác» được.",
        ),
    )


def meeting() -> Topic:
    """Explain the screen of the meeting."""
    return Topic(
        "hop-chi-bo",
        "Điều hành họp kiểm điểm",
        (
            "Trang «Họp chi bộ» chữ to để chiếu lên. Phần «Mở đầu hội nghị»: ghi ngày, nơi họp, chủ trì, thư ký, số có "
            "mặt, ai vắng. Chi bộ không bỏ phiếu kín thì đánh dấu ô biểu quyết giơ tay.",
            "Bấm «Sau», hoặc phím Page Down, để lần lượt từng đồng chí theo tên; «Trước» hoặc Page Up để quay lại. Ở "
            "mỗi người: ghi ý kiến góp ý, căn cứ, số tay giơ, rồi chọn mức và bấm nút ghi. Ghi nhầm thì «Bỏ mức vừa "
            "ghi» hoặc «Hoàn tác».",
            "Nội dung bài nộp mặc định được ẩn trên màn hình chiếu. Bỏ dấu ở «Ẩn nội dung bài nộp trên màn hình "
            "chiếu» mới hiện.",
            "Cuối cùng là «Kết luận hội nghị»: còn ai chưa có đề xuất, mỗi mức bao nhiêu đồng chí, giờ kết thúc, lời "
            "kết luận của chủ trì.",
            "«Xem biên bản nháp» mở biên bản soạn từ những gì đã ghi, để in, lưu PDF hay lưu Word rồi sửa tiếp.",
        ),
    )


def ballots() -> Topic:
    """Explain printing and counting ballots."""
    return Topic(
        "bo-phieu",
        "Bỏ phiếu kín và kiểm phiếu",
        (
            "In phiếu: vào «Bỏ phiếu», bấm «In phiếu…». Mỗi đồng chí được bỏ phiếu một tờ; cửa sổ in chọn sẵn số bản.",
            "Kiểm xong, ghi vào trang: có mặt, phát ra, thu về, không hợp lệ; rồi số phiếu của từng đồng chí. Gõ số, "
            "Enter sang ô kế tiếp. Cột «Kiểm tra» ghi khớp, thiếu hay thừa bao nhiêu để tổ kiểm phiếu đếm lại ngay.",
            "Chi bộ bình chọn mức xuất sắc ở vòng riêng thì đánh dấu «Bỏ phiếu hai vòng».",
            "Đủ và khớp thì bấm «Lấy kết quả làm đề xuất của chi bộ»: mức đủ phiếu được ghi vào bước chi bộ đề xuất; "
            "ai chưa mức nào đủ phiếu thì sổ kể tên. «Biên bản kiểm phiếu» mở biên bản để in và ký.",
            "Chi bộ giơ tay thì không in phiếu; số tay giơ ghi ở «Họp chi bộ».",
        ),
    )


def mirror() -> Topic:
    """Explain the mirror of the cell."""
    return Topic(
        "soi-chung",
        "Soi chung của chi bộ",
        (
            "Trang «Soi chung» cho biết mỗi biểu hiện được khoảng bao nhiêu đồng chí nêu trong bài nộp, để chi bộ cùng "
            "bàn. Không có tên, không xếp thứ hạng; dưới 5 người, kể cả không có ai, đều ghi như nhau.",
            "Thu gần đủ bài thì bấm «Lập bảng năm…», đọc câu hỏi rồi bấm «Lập bảng». Mỗi năm chỉ lập một lần và "
            "giữ nguyên từ đó, để không ai đoán ra từng người bằng cách so hai bảng. Ít hơn 10 đồng chí nộp phần này "
            "thì không lập được.",
            "«Xem và in phiếu thảo luận» in bảng thành phiếu để đem ra họp.",
            "Đảng viên tự chọn dòng nào đưa vào bài nộp, nên bảng ghi rõ bao nhiêu trên bao nhiêu đồng chí đã nộp "
            "phần này.",
        ),
    )


def mirror_over_years() -> Topic:
    """Explain the mirrors of several years side by side."""
    return Topic(
        "soi-chung-qua-cac-nam",
        "Soi chung qua các năm",
        (
            "Từ năm thứ hai lập bảng, trang «Soi chung» có nút «Xem qua các năm»: mỗi hàng là một biểu hiện, mỗi cột "
            "là khoảng số mà bảng năm ấy đã ghi. Bấm lần nữa thì về bảng của một năm.",
            "Danh mục có bản mới, biểu hiện đổi nghĩa, tách, gộp hay thôi dùng ở đâu thì hàng ngắt ở đó, vì hai bên "
            "không còn hỏi cùng một điều. Đưa chuột hay phím mũi tên đến chỗ ngắt thì hiện cả hai lời văn.",
            "Chỉ sửa lời văn mà nghĩa giữ nguyên thì hàng vẫn liền.",
            "Bảng các năm trước không tính lại. Đừng so từng con số: khoảng số giữ cho không ai bị đoán ra.",
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
            "thiếu gì. Bấm vào một loại để xem đúng trang sẽ in.",
            "Lần đầu, bấm «Đầu giấy và người ký…» để ghi tên đảng bộ, địa danh, ngày, số và người ký. Chỗ sổ chưa biết "
            "thì giấy để dòng chấm cho đồng chí ghi tay.",
            "«In» để in. «Lưu PDF», «Lưu Word», «Lưu Excel» ghi thành tệp; «Lưu cả bộ…» ghi mọi giấy vào một thư mục.",
            "Báo cáo của tập thể (Mẫu 01) do chi uỷ viết: chọn giấy ấy, bấm «Viết báo cáo», gõ vào từng mục.",
            "Tệp đã lưu ra thì không còn mã hoá: in hoặc gửi xong, đồng chí cất hay xoá tệp cho cẩn thận.",
        ),
    )
