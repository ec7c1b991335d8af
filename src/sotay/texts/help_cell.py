"""The topics of the help of a cell book, and its guide of one page."""

from __future__ import annotations

from sotay.texts import (
    help_cell_collecting,
    help_cell_committee,
    help_cell_data,
    help_cell_keys,
    help_cell_season,
    help_cell_start,
    help_comfort,
)
from sotay.texts.help_topic import Topic

GUIDE_ID = "so-chi-bo-mot-trang"


def topics() -> tuple[Topic, ...]:
    """Return every topic in the order of the list."""
    return (
        *help_cell_start.topics(),
        *help_cell_keys.topics(),
        *help_cell_collecting.topics(),
        *help_cell_season.topics(),
        *help_cell_committee.topics(),
        help_cell_keys.deputy(),
        help_cell_keys.handing_over(),
        *help_cell_data.topics(),
        help_comfort.letters(),
        help_comfort.typing(),
        shortcuts(),
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
            "Ctrl và S: lưu ngay. Ctrl và Q: thoát.",
            "Ctrl và F: tìm trong trang. Ctrl và P: in, ở trang có giấy để in.",
            "Ctrl và dấu cộng, dấu trừ, số 0: chữ to hơn, nhỏ hơn, cỡ thường.",
            "Ctrl và số 1 đến 9: sang trang thứ nhất đến thứ chín trong danh sách bên trái.",
            "Trong ô chữ: Ctrl và Z hoàn tác, Ctrl và X cắt, Ctrl và C chép, Ctrl và V dán, Ctrl và A chọn tất cả.",
        ),
    )


def guide_title() -> str:
    """Title of the one-page guide."""
    return "Sổ chi bộ: hướng dẫn một trang"


def guide() -> tuple[str, ...]:
    """Return the one-page guide that lies beside the computer."""
    return (
        "1. Mở chương trình, bấm «Sổ chi bộ (dành cho bí thư, chi uỷ)…», gõ mật khẩu của sổ chi bộ.",
        "2. Trang «Tổng quan» cho biết đã có bao nhiêu bài, còn thiếu ai, việc nên làm tiếp. Bấm nút tô màu.",
        "3. Lần đầu: nhập danh sách đảng viên ở «Danh sách», rồi phát thẻ khoá của chi bộ ở «Thẻ khoá».",
        "4. Nhận thẻ của từng người; khi họp, từng người đọc sáu nhóm số, khớp thì đánh dấu đã đối chiếu.",
        "5. Đặt hạn nộp ở «Tổng quan». Có bài nộp thì thả tệp vào «Thu bài», gửi lại biên nhận.",
        "6. Trước khi họp: ghi mức xếp loại từng bước ở «Xếp loại». Khi họp: mở «Họp chi bộ», từng người một.",
        "7. Giấy tờ của mùa kiểm điểm in ở «Giấy tờ»: biên bản, phiếu, tổng hợp, báo cáo.",
        "8. Có người đến gần: bấm F9, màn hình thành tờ lịch. Xem hướng dẫn của trang: bấm F1.",
        "9. Dùng xong, bấm dấu X ở góc trên. Sổ tự sao lưu rồi thoát. Thỉnh thoảng chép cả sổ ra USB.",
        "10. Quên mật khẩu: lấy tờ mã khôi phục ra, bấm «Quên mật khẩu: dùng mã khôi phục».",
    )
