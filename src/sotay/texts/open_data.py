"""What is said of open data: what the file holds before it is written, and what an import did or would do."""

from __future__ import annotations

from collections.abc import Mapping

from sotay.domain.open_data import Fate, ImportCounts, OpenHandbook, Part

_PARTS: Mapping[Part, str] = {
    Part.PROFILE_LINE: "dòng hồ sơ",
    Part.SETTING: "cài đặt",
    Part.PERIOD: "kỳ",
    Part.ANSWER: "câu trả lời",
    Part.WORDING: "bản trước của câu trả lời",
    Part.ENTRY: "dòng ghi chép",
    Part.REMEDY: "biện pháp khắc phục",
    Part.PROOF: "tệp minh chứng",
    Part.COMMITMENT: "bản cam kết",
    Part.REVIEW: "bản kiểm điểm",
    Part.HAND_IN: "bài nộp",
    Part.CELL: "thẻ chi bộ",
}


def not_encrypted() -> str:
    """Warn of what the file is, before it is written."""
    return (
        "Tệp JSON không được mã hoá và có cả ghi chú riêng: ai mở tệp cũng đọc được hết. "
        "Đây là bản của riêng đồng chí; đừng gửi cho ai và xoá đi khi không cần nữa."
    )


def whose(handbook: OpenHandbook) -> str:
    """Say whose data a file holds, and of which years."""
    name = handbook.profile.full_name or "người chưa ghi tên"
    if handbook.year is not None:
        return f"Tệp của {name}, dữ liệu năm {handbook.year}."
    return f"Tệp của {name}, dữ liệu cả sổ tay."


def done(counts: ImportCounts) -> tuple[str, ...]:
    """Say what an import did, one sentence for each fate."""
    sentences = ((Fate.ADDED, "Đã thêm {parts}."), (Fate.BESIDE, "Khác với sổ tay nên giữ cả hai: {parts}."))
    return _changed(counts, sentences)


def would_be_done(counts: ImportCounts) -> tuple[str, ...]:
    """Say what an import would do, one sentence for each fate."""
    sentences = ((Fate.ADDED, "Sẽ thêm {parts}."), (Fate.BESIDE, "Khác với sổ tay nên sẽ giữ cả hai: {parts}."))
    return _changed(counts, sentences)


def nothing_new() -> str:
    """Say that the handbook has all that the file holds."""
    return "Tệp không có gì mà sổ tay chưa có, nên không có gì để thêm."


def nothing_is_overwritten() -> str:
    """Say what an import never does."""
    return "Nhập chỉ thêm những gì sổ tay chưa có, không sửa và không xoá điều đã ghi."


def _changed(counts: ImportCounts, sentences: tuple[tuple[Fate, str], ...]) -> tuple[str, ...]:
    if not counts.changes_anything:
        return (nothing_new(), *_unchanged(counts))
    kept = (Fate.BESIDE, Part.ANSWER) in counts.of or (Fate.BESIDE, Part.REVIEW) in counts.of
    beside = ("Lời trong tệp được giữ thành bản trước; đồng chí bấm «Xem bản trước» để so.",) if kept else ()
    return (*_told(counts, sentences), *beside, *_unchanged(counts))


def _unchanged(counts: ImportCounts) -> tuple[str, ...]:
    sentences = (
        (Fate.SAME, "Đã có sẵn, không thêm lần nữa: {parts}."),
        (Fate.LEFT, "Sổ tay đã có bản khác hoặc đã xoá, nên để nguyên và không lấy từ tệp: {parts}."),
    )
    return _told(counts, sentences)


def _told(counts: ImportCounts, sentences: tuple[tuple[Fate, str], ...]) -> tuple[str, ...]:
    return tuple(
        sentence.format(parts=", ".join(f"{count} {_PARTS[part]}" for part, count in parts))
        for fate, sentence in sentences
        if (parts := counts.parts(fate))
    )
