"""The page that lies in the complete example and says what is what."""

from __future__ import annotations

from collections.abc import Sequence


def guide_file_name() -> str:
    """Name the file of the page."""
    return "doc-truoc.txt"


def guide(password: str, books: Sequence[tuple[str, str]]) -> bytes:
    """Return the page; ``books`` are the folder and the name of each cell, and of the committee."""
    return "\n".join([*_opening(password), *_member(), *_books(books), *_committee(), *_screens()]).encode("utf-8")


def _opening(password: str) -> list[str]:
    return [
        "BỘ VÍ DỤ CỦA SỔ TAY ĐẢNG VIÊN — TỰ SOI, TỰ SỬA",
        "",
        "Mọi người, xã, cơ quan, trường, bản và việc trong bộ này đều không có thật.",
        "Bộ này để xem thử: sửa, xoá, dựng lại lúc nào cũng được, không ảnh hưởng đến sổ thật của ai.",
        "",
        f"Mật khẩu của mọi sổ mẫu: {password}",
        "",
    ]


def _member() -> list[str]:
    return [
        "1. dang-vien: một đảng viên với ba năm tự soi",
        "   so-tay                      sổ tay mẫu; mở bằng: sotay dang-vien/so-tay",
        "   tu-danh-gia-…               từng kỳ tự đánh giá",
        "   ban-kiem-diem-…             bản kiểm điểm của từng năm",
        "   cam-ket-…, ket-qua-cam-ket-…  bản cam kết và kết quả thực hiện",
        "   khac-phuc-…                 bảng theo dõi khắc phục hạn chế",
        "   lich-su…, ghi-chep, danh-muc  lịch sử các kỳ, ghi chép, danh mục 27 biểu hiện",
        "   to-khoi-phuc.pdf            tờ mã khôi phục",
        "   du-lieu-mo.json             toàn bộ sổ tay ở dạng mở, có cả ghi chú riêng",
        "",
    ]


def _books(books: Sequence[tuple[str, str]]) -> list[str]:
    return [
        "2. Bốn chi bộ, 33 đảng viên, và cấp uỷ; người của sổ tay mẫu ở phần 1 là đảng viên của chi bộ thứ nhất",
        *(f"   {folder:<12}{name}" for folder, name in books),
        "   Trong thư mục của mỗi chi bộ:",
        "   so-chi-bo                   sổ chi bộ mẫu; mở bằng: sotay chi-bo-1/so-chi-bo",
        "   chi-bo-….thechibo           thẻ khoá của chi bộ, đảng viên dùng để niêm phong bài nộp",
        "   the-khoa                    thẻ khoá của từng đảng viên",
        "   bai-nop                     bài nộp đã niêm phong, chỉ sổ của chi bộ ấy mở được",
        "   bien-nhan                   biên nhận chi bộ ký trả, có một biên nhận trả lại kèm lời góp ý",
        "   danh-sach-chua-nop          ai chưa nộp, ai phải bổ sung",
        "   danh-sach-chua-kiem-diem    ai không kiểm điểm và vì sao",
        "   phieu-bo-phieu, phieu-xuat-sac  phiếu vòng một và vòng hai",
        "   bien-ban-kiem-phieu         số phiếu của từng người",
        "   bien-ban-hop                biên bản hội nghị kiểm điểm",
        "   tong-hop-de-xuat            bảng tổng hợp các mức, từ tự nhận đến chi bộ đề xuất",
        "   bao-cao-ket-qua             báo cáo kết quả đánh giá, xếp loại",
        "   bao-cao-tap-the             báo cáo kiểm điểm của tập thể",
        "   mot-trang-cho-hoi-nghi      bản một trang cho cuộc họp một giờ",
        "   phieu-viet-tay.pdf          phiếu tự soi để viết tay, chi bộ nhập hộ",
        "   the-khoa-de-in.pdf          thẻ khoá của chi bộ để in, treo ở phòng họp",
        "   to-khoi-phuc.pdf            tờ mã khôi phục của sổ chi bộ",
        "   soi-chung                   chi bộ cùng soi, chỉ nói khoảng, không nói tên; từ mười đồng chí nộp mới có",
        "   Mỗi giấy có bản PDF, bản Word; giấy nào là bảng thì có thêm bản Excel.",
        "",
    ]


def _committee() -> list[str]:
    return [
        "   Trong thư mục dang-bo:",
        "   so-cap-uy                   sổ của cấp uỷ, nhận chi bộ như chi bộ nhận đảng viên",
        "   dang-bo.thechibo            thẻ khoá của cấp uỷ, chi bộ dùng để niêm phong bản tổng hợp",
        "   ban-tong-hop                bản tổng hợp đã niêm phong của từng chi bộ, có một chi bộ gửi muộn",
        "   bien-nhan                   biên nhận cấp uỷ ký trả cho chi bộ",
        "   Các giấy khác mang cùng tên như của chi bộ, tính trên tất cả chi bộ. Cấp uỷ đã quyết định các mức; có một",
        "   đồng chí được quyết định khác mức chi bộ đề xuất. Chi bộ thứ tư chưa ghi quyết định ấy vào sổ của mình.",
        "",
    ]


def _screens() -> list[str]:
    return [
        "3. screens: ảnh mọi màn hình, nền sáng và nền tối, chữ 13 và chữ 20",
        "",
    ]
