"""Sentences around Word files, and the names of their styles as Word lists them."""

from __future__ import annotations

from types import MappingProxyType

_STYLE_NAMES = MappingProxyType(
    {
        "NoiDung": "Nội dung",
        "DongThongTin": "Dòng thông tin",
        "DongCham": "Dòng chấm",
        "ChoChuaGhi": "Chỗ chưa ghi",
        "KetQua": "Kết quả của điều cam kết",
        "ChuDan": "Chú dẫn",
        "DongTrai": "Dòng trái",
        "BieuHien": "Biểu hiện",
        "DongNgay": "Dòng ngày",
        "MucTraLoi": "Mức trả lời",
        "CauTraLoi": "Câu trả lời",
        "GachDauDong": "Gạch đầu dòng",
        "TenDanhSach": "Tên danh sách",
        "DongDuoiTen": "Dòng dưới tên giấy tờ",
        "TenDang": "Tên Đảng",
        "TenCapUy": "Tên cấp uỷ",
        "TenChiBo": "Tên chi bộ",
        "DiaDanhNgay": "Địa danh và ngày",
        "DiaDanhNgayRieng": "Địa danh và ngày ở dòng riêng",
        "QuyenHanKy": "Quyền hạn ký",
        "CachKy": "Cách ký",
        "HoTenKy": "Họ tên người ký",
        "OBang": "Ô bảng",
        "OBangNhom": "Ô bảng của nhóm",
        "OBangDau": "Ô đầu bảng",
        "OBangGiua": "Ô bảng ở giữa",
        "ChuToanCanh": "Chữ toàn cảnh",
        "DauToanCanh": "Dấu toàn cảnh",
        "DongDiem": "Dòng điểm",
        "DongOChon": "Dòng ô chọn",
        "MaGiayTo": "Mã giấy tờ",
        "DongNgan": "Dòng ngăn",
        "OChon": "Ô chọn",
    }
)


def style_name(style_id: str) -> str:
    """Name a style of our own by its id in the file; Word names its built-in ones itself."""
    return _STYLE_NAMES[style_id]
