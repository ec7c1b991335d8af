"""Sentences about text in old fonts, and with letters and marks apart."""

from __future__ import annotations

from sotay.domain.old_encodings import OldEncoding, OldText

SHOWN_LETTERS = 160


def encoding_name(encoding: OldEncoding) -> str:
    """Name a way of writing, inside a sentence."""
    return {
        OldEncoding.TCVN3: "bảng mã cũ TCVN3 (phông .VnTime)",
        OldEncoding.VNI: "bảng mã cũ VNI (phông VNI-Times)",
        OldEncoding.MARKS_APART: "chữ và dấu rời nhau (Unicode tổ hợp)",
    }[encoding]


def pasted(old: OldText) -> str:
    """Say how the words that were just pasted are written, before and after turning, and what is lost."""
    lines = [pasted_spoken(old), before(old), after(old), *doubts(old)]
    return "\n".join(lines)


def pasted_spoken(old: OldText) -> str:
    """Say how the words that were just pasted are written."""
    return f"Đoạn vừa dán viết bằng {encoding_name(old.encoding)}."


def joined_on_leaving() -> str:
    """Say that letters and marks are joined by themselves, which changes nothing that can be seen."""
    return "Đoạn vừa dán viết chữ và dấu rời nhau. Rời ô này là sổ tay ghép lại; chữ đọc vẫn như cũ."


def before(old: OldText) -> str:
    """Show the words as they stand."""
    return f"Trước: {_shortened(old.before)}"


def after(old: OldText) -> str:
    """Show the words as they will stand."""
    return f"Sau: {_shortened(old.after)}"


def doubts(old: OldText) -> tuple[str, ...]:
    """Say what the old letters may have lost."""
    lines = []
    if old.lacks_letters:
        lines.append("Có chỗ đã mất chữ «ư» từ trước khi dán. Đổi xong, đồng chí đọc lại và thêm vào.")
    if old.lacks_capitals:
        lines.append("Chữ hoa của phông .VnTimeH sẽ thành chữ thường.")
    return tuple(lines)


def turn() -> str:
    """Name the button that turns the words."""
    return "Đổi sang chữ Unicode"


def keep() -> str:
    """Name the button that leaves the words as they are."""
    return "Giữ nguyên"


def turned() -> str:
    """Say that the words were turned."""
    return "Đã đổi đoạn vừa dán sang chữ Unicode."


def _shortened(text: str) -> str:
    words = " ".join(text.split())
    return words if len(words) <= SHOWN_LETTERS else f"{words[:SHOWN_LETTERS]}…"
