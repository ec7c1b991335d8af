"""What is said of a package of data files: who published it, how far the key is trusted, and what it brings."""

from __future__ import annotations

from datetime import date, datetime

from sotay.domain.dates import format_date
from sotay.domain.package_standing import FileStanding, FileState, KeyTrust
from sotay.texts.catalog_kinds import kind_name
from sotay.texts.dates import moment


def published_by(name: str, made_at: datetime) -> str:
    """Say who published a package and when, by his own words."""
    return f"Nơi phát hành ghi trong gói: {name}. Gói làm lúc {moment(made_at)}."


def fingerprint(digits: str) -> str:
    """Tell the fingerprint of a package's key."""
    return f"Dấu vân khoá: {digits}"


def key_state(trust: KeyTrust) -> str:
    """Say how far the key is trusted."""
    return _STATES[trust]


def known_before(name: str, digits: str) -> str:
    """Tell a key that was accepted before for the same publisher or file."""
    return f"Khoá đã nhận trước đây của «{name}»: {digits}" if name else f"Khoá đã nhận trước đây: {digits}"


def file_line(standing: FileStanding, title: str = "") -> str:
    """Say of one file of a package what it is and whether it is new; ``title`` is what it calls itself."""
    file, present = standing.packed.file, standing.present
    name = f"{kind_name(file.kind)} «{title or file.id}»"
    if standing.state is FileState.NEWER and present is not None:
        return f"{name}: phiên bản {file.version}, thay phiên bản {present.version}"
    if standing.state is FileState.SAME:
        return f"{name}: phiên bản {file.version}, đã có, không đổi"
    return f"{name}: phiên bản {file.version}, chưa có ở đây"


def effective(written: str) -> str:
    """Say from when a file is in force, "" where it names no day."""
    return f"có hiệu lực từ {format_date(date.fromisoformat(written))}" if written else ""


def accepted(files: int, name: str) -> str:
    """Say that a package was accepted."""
    return f"Đã nhận {files} bản danh mục, mẫu của {name}."


_STATES = {
    KeyTrust.KNOWN: "Khoá này đã được tin ở sổ này.",
    KeyTrust.FIRST: (
        "Lần đầu nhận từ nơi này: phải đối chiếu dấu vân khoá với nơi phát hành trước khi nhận, qua điện thoại hoặc "
        "gặp trực tiếp, không qua tin nhắn gửi cùng tệp."
    ),
    KeyTrust.CHANGED: (
        "KHOÁ ĐÃ ĐỔI: gói mang tên hoặc mang tệp của nơi phát hành đã nhận trước đây, nhưng ký bằng khoá khác. Có thể "
        "có người mạo danh. Chỉ nhận khi nơi phát hành đọc trực tiếp đúng dấu vân khoá mới."
    ),
}
