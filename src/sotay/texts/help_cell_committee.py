"""Help on what goes up: sending to the committee, the book of a committee, archiving a season."""

from __future__ import annotations

from sotay.texts.help_topic import Topic


def topics() -> tuple[Topic, ...]:
    """Return the topics of this family in order."""
    return (sending(), book_of_committee(), archiving())


def sending() -> Topic:
    """Explain what goes up to the committee."""
    return Topic(
        "cap-uy",
        "Gửi kết quả cho cấp uỷ",
        (
            "Chi bộ gửi cấp uỷ bằng một tệp niêm phong, như đảng viên nộp bài cho chi bộ. Chương trình không gửi gì "
            "qua mạng; đồng chí tự chuyển tệp.",
            "Vào «Cấp uỷ», «Gửi cấp uỷ». Mục 1: bấm «Chọn tệp thẻ khoá…» và chọn thẻ cấp uỷ đã đưa; gặp hoặc gọi điện "
            "cho văn phòng cấp uỷ, nghe đọc sáu nhóm số, khớp thì đánh dấu «Tôi đã đối chiếu, cả sáu nhóm đều khớp». "
            "Chỉ làm một lần.",
            "Mục 2: chọn gửi kèm những gì. Mục 3: đọc đúng những gì cấp uỷ sẽ đọc. Bài nộp của đảng viên, ngày sinh, "
            "số thẻ không bao giờ gửi. «Xem nguyên văn niêm phong…» cho xem từng chữ trong tệp.",
            "Bấm «Niêm phong và lưu tệp…». Tên tệp là chữ và số ngẫu nhiên; đồng chí đưa đúng tệp ấy cho cấp uỷ.",
            "Cấp uỷ gửi lại tệp biên nhận: bấm «Đọc biên nhận…». Cấp uỷ trả lại để bổ sung thì sửa rồi niêm phong lần "
            "nữa; bản sau thay trọn bản trước.",
        ),
    )


def book_of_committee() -> Topic:
    """Explain the book of a committee, which takes its cells as a cell takes its members."""
    return Topic(
        "so-cap-uy",
        "Sổ của cấp uỷ: nhận bản tổng hợp của chi bộ",
        (
            "Cấp uỷ lập sổ như chi bộ, ghi tên đảng bộ. Vào «Cấp uỷ», «Chi bộ trực thuộc», bấm «Thêm chi bộ…»: gõ tên, "
            "lấy từ danh sách Excel, CSV, hoặc từ tệp thẻ khoá của chi bộ.",
            "Phát thẻ khoá của cấp uỷ cho các chi bộ ở «Thẻ khoá», «Thẻ của chi bộ». Nhận thẻ của từng chi bộ, nghe bí "
            "thư đọc sáu nhóm số, khớp thì bấm «Bí thư đã đọc, cả sáu nhóm đều khớp».",
            "Có tệp chi bộ gửi thì bấm «Nhập bản tổng hợp…», hoặc thả tệp vào «Thu bài». Danh sách ghi chi bộ nào đã "
            "gửi, gửi muộn, chưa gửi; bấm vào một chi bộ để đọc đúng như chi bộ gửi. «Ghi biên nhận» để trả lời, «Trả "
            "lại kèm góp ý…» để chi bộ bổ sung.",
            "Ghi mức cấp uỷ quyết định ở «Xếp loại». Mức ấy giữ nguyên khi chi bộ gửi lại; chi bộ đổi đề xuất thì sổ "
            "chỉ ra. «Giấy tờ» lập trên tất cả chi bộ; «Soi chung» cộng từ các bảng mà chi bộ đã gửi.",
        ),
    )


def archiving() -> Topic:
    """Explain archiving a season."""
    return Topic(
        "luu-tru",
        "Lưu trữ và mở lại một mùa kiểm điểm",
        (
            "Khi cấp uỷ đã quyết định và giấy tờ đã ký, vào «Cấp uỷ», «Lưu trữ kỳ», bấm «Lưu trữ kỳ này».",
            "Từ đó mùa ấy chỉ xem và in. Giấy tờ giữ nguyên dù sau này có người chuyển đi hay quy định đổi; mùa ấy "
            "không nhận thêm bài nộp.",
            "Cần sửa thì bấm «Mở lại kỳ này»; sổ ghi vào nhật ký là đã mở lại. Muốn xem mùa cũ, chọn năm ở «Tổng "
            "quan».",
        ),
    )
