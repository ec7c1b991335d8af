"""What sotay checklist|form package and accept say, and their help."""

from __future__ import annotations

from sotay.domain.store_kind import StoreKind
from sotay.texts.stores import store_name

# --- help -------------------------------------------------------------------------------------------------------------


def package_help() -> str:
    """Describe package."""
    return "ký một hay nhiều tệp danh mục, mẫu thành một gói để phát hành, bằng khoá cất trong sổ tay"


def package_files() -> str:
    """Describe the files to pack."""
    return "tệp danh mục hoặc tệp mẫu; loại của tệp được nhận ra theo nội dung"


def package_by() -> str:
    """Describe --by."""
    return "thư mục sổ tay của người phát hành, nơi cất khoá ký và giữ các bản đã phát hành"


def package_out() -> str:
    """Describe --out."""
    return "tệp .danhmuc sẽ ghi"


def package_name() -> str:
    """Describe --name."""
    return "tên nơi phát hành ghi trong gói; không ghi thì lấy họ và tên trong sổ tay"


def accept_help() -> str:
    """Describe accept."""
    return "xem và nhận một gói danh mục, mẫu vào sổ tay hoặc sổ chi bộ; sao lưu trước khi nhận"


def store_folder() -> str:
    """Describe the folder of the store that accepts."""
    return "thư mục sổ tay hoặc sổ chi bộ"


def accept_file() -> str:
    """Describe the package to accept."""
    return "tệp .danhmuc"


def accept_fingerprint() -> str:
    """Describe --fingerprint."""
    return "dấu vân khoá mà nơi phát hành đã đọc cho đồng chí, sáu nhóm năm chữ số; cần khi khoá chưa được tin"


# --- what the commands say --------------------------------------------------------------------------------------------


def packed(path: str, name: str, files: int) -> str:
    """Say that a package was written."""
    return f"Đã ký {files} tệp dưới tên «{name}» và ghi vào {path}."


def would_pack(name: str, files: int) -> str:
    """Say what would be signed."""
    return f"Sẽ ký {files} tệp dưới tên «{name}»."


def read_it_out() -> str:
    """Say what the fingerprint is for."""
    return "Đồng chí đọc dấu vân khoá này cho nơi nhận, qua điện thoại hoặc gặp trực tiếp; đừng gửi kèm tệp."


def number(value: int) -> str:
    """Say the number under which a file was published."""
    return f"lần phát hành thứ {value}"


def needs_fingerprint() -> str:
    """Say that the fingerprint is needed to accept."""
    return "Để nhận, ghi dấu vân khoá mà nơi phát hành đọc cho đồng chí vào --fingerprint."


def way_back(sequence: int, folder: str, kind: StoreKind) -> str:
    """Say how to get back to what was there before."""
    return (
        f"Trước khi nhận đã sao lưu thành bản số {sequence}; quay lại bản ấy thì những gì ghi vào {store_name(kind)} "
        f'sau đó không còn. Muốn quay lại: sotay backup restore "{folder}" {sequence}'
    )
