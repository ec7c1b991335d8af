"""What is said of open data: what the file holds before it is written, and what an import did or would do."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from sotay.domain.open_data import Fate, ImportCounts, OpenHandbook, OtherVersion, Part
from sotay.texts import periods

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
    return (*_told(counts, sentences), *other_versions(counts.other_versions))


def other_versions(found: Sequence[OtherVersion]) -> tuple[str, ...]:
    """Say of periods that are there by words other than those of the file that they stay, a sentence for each pair."""
    pairs: dict[tuple[str, ...], list[OtherVersion]] = {}
    for each in found:
        key = (each.here.id, each.here.version, each.in_file.id, each.in_file.version)
        pairs.setdefault(key, []).append(each)
    return tuple(_other_version(each) for each in pairs.values())


def _other_version(alike: Sequence[OtherVersion]) -> str:
    names = ", ".join(periods.name_in_sentence(each.period) for each in alike)
    here, there = alike[0].here, alike[0].in_file
    if here.id != there.id:
        return (
            f"Đã có theo danh mục khác nên để nguyên: {names}. "
            f"Sổ tay theo «{here.title}» bản {here.version}, tệp theo «{there.title}» bản {there.version}."
        )
    if here.version == there.version:
        return (
            f"Đã có theo danh mục khác lời văn nên để nguyên: {names}. "
            f"Sổ tay và tệp cùng ghi bản {here.version} của «{here.title}», nhưng lời văn hai bên không giống nhau."
        )
    return (
        f"Đã có theo bản khác của danh mục nên để nguyên: {names}. "
        f"Sổ tay theo bản {here.version} của «{here.title}», tệp theo bản {there.version}."
    )


def _told(counts: ImportCounts, sentences: tuple[tuple[Fate, str], ...]) -> tuple[str, ...]:
    return tuple(
        sentence.format(parts=", ".join(f"{count} {_PARTS[part]}" for part, count in parts))
        for fate, sentence in sentences
        if (parts := counts.parts(fate))
    )
