"""«Tờ trình thay đổi» in words: one value that a window shows and that is printed."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from sotay.domain.catalog_value import effective_from, name_of
from sotay.domain.dates import format_date
from sotay.domain.impact import BREAKING, MEMBERS_KINDS, SECRETARYS_KINDS, CellImpact, FileImpact, ImpactSheet, Tie
from sotay.domain.listing import Transcript, TranscriptPart
from sotay.domain.manifestation import Checklist
from sotay.domain.moving import MovePlan
from sotay.texts import moving, periods
from sotay.texts.catalog_kinds import file_name
from sotay.texts.impact_changes import codes_of, lines_of


def title() -> str:
    """Return the title of the sheet."""
    return "TỜ TRÌNH THAY ĐỔI"


def heading() -> str:
    """Head the sheet inside a window."""
    return "Tờ trình thay đổi"


def paper_name() -> str:
    """Name the paper inside a sentence."""
    return "tờ trình thay đổi"


def see_places() -> str:
    """Title the fold with every changed place of a file."""
    return "Từng chỗ thay đổi"


def see_paper() -> str:
    """Name the button that shows the sheet as a paper."""
    return "Xem, in hoặc lưu tờ trình…"


def file_title() -> str:
    """Name the file of the sheet."""
    return "To-trinh-thay-doi.pdf"


def sheet_of(impact: ImpactSheet, *, publisher: str = "") -> Transcript:
    """Return the whole sheet; ``publisher`` names who published what is to be taken in."""
    facts = [("Nơi phát hành", publisher)] if publisher else []
    facts += [(_name(each), _versions(each)) for each in impact.files]
    return Transcript(
        title=title(),
        subtitle="Chạy thử trên dữ liệu đang có; chưa thay đổi gì",
        facts=tuple(facts),
        parts=(
            TranscriptPart("Đối với đảng viên", "\n".join(_for_member(impact))),
            TranscriptPart("Đối với bí thư chi bộ", "\n".join(_for_secretary(impact))),
            TranscriptPart("Đối với người quản lý danh mục", "\n".join(_for_admin(impact))),
            *(part for each in impact.files if (part := _changes_of(each)) is not None),
        ),
    )


def _name(each: FileImpact) -> str:
    return file_name(each.file.kind, name_of(each.value) or each.file.id)


def _versions(each: FileImpact) -> str:
    since = effective_from(each.value)
    day = f", áp dụng từ {format_date(date.fromisoformat(since))}" if since else ""
    if each.present is None:
        return f"bản {each.file.version}, chưa có ở đây{day}"
    return f"bản {each.present.version} → bản {each.file.version}{day}"


# --- for each role ---------------------------------------------------------------------------------------------------


def _for_member(impact: ImpactSheet) -> Iterator[str]:
    files = impact.of(MEMBERS_KINDS)
    if not files:
        yield "Không có gì thay đổi."
        return
    for checklist in impact.checklists():
        since = format_date(date.fromisoformat(checklist.effective_from))
        yield f"Kỳ mở từ {since} trả lời theo «{checklist.title}» bản {checklist.version}."
    if any(not isinstance(each.value, Checklist) for each in files):
        yield "Bản kiểm điểm, bản cam kết đã lưu giữ nguyên mẫu của mình; mẫu mới dùng cho bản soạn sau."
    if impact.handbook is None:
        yield "Câu trả lời đã ghi không bị xoá hay sửa; kỳ đã chốt in lại đúng như trước."
        return
    handbook = impact.handbook
    for plan in handbook.plans:
        yield _plan(plan)
    if handbook.closed:
        yield f"{handbook.closed} kỳ đã chốt giữ nguyên, in lại đúng như trước."
    for tie in handbook.ties:
        yield _tie(tie)


def _plan(plan: MovePlan) -> str:
    name = periods.name(plan.assessment.period)
    count = len(plan.assessment.said())
    kept = moving.summary(plan.kept(), plan.to_confirm(), plan.gone())
    looks = [line.code for line in plan.asked_again()]
    again = f" Mục cần xem lại: {', '.join(looks)}." if looks else ""
    since = format_date(date.fromisoformat(plan.target.effective_from))
    return (
        f"{name} đang mở, có {count} câu trả lời: làm nốt theo bản {plan.assessment.checklist.version}, "
        f"hoặc chuyển sang bản {plan.target.version} (chuyển được từ ngày {since}). Nếu chuyển: {kept}{again}"
    )


def _tie(tie: Tie) -> str:
    counts = [
        f"{count} {words}"
        for count, words in (
            (tie.entries, "dòng ghi chép"),
            (tie.remedies, "biện pháp đang theo dõi"),
            (tie.promises, "điều cam kết chưa trả lời"),
        )
        if count
    ]
    became = "không còn" if tie.item.after is None else "được tách hoặc gộp"
    short = tie.item.before.short if tie.item.before else ""
    return f"Mục {tie.item.code} «{short}» {became}: {', '.join(counts)} gắn với mục này vẫn giữ nguyên."


def _for_secretary(impact: ImpactSheet) -> Iterator[str]:
    broken = [item for each in impact.files for item in each.of(*BREAKING)]
    files = impact.of(SECRETARYS_KINDS)
    if not files and not impact.checklists():
        yield "Không có gì thay đổi."
        return
    for each in files:
        name = _name(each)
        yield f"{name}: dùng cho giấy tờ làm sau; mùa kiểm điểm đã lưu trữ giữ nguyên."
    if impact.cell is not None:
        yield from _of_cell(impact.cell, impact)
    if broken:
        yield f"Bảng soi chung của chi bộ ngắt ở {len(broken)} mục, không nối số liệu trước và sau: {codes_of(broken)}."
    elif impact.checklists():
        yield "Bảng soi chung của chi bộ không ngắt ở mục nào."


def _of_cell(cell: CellImpact, impact: ImpactSheet) -> Iterator[str]:
    new = {each.version for each in impact.checklists()}
    older = [(version, count) for version, count in cell.by_version if version not in new]
    if older:
        counted = ", ".join(f"{count} bài theo bản {version}" for version, count in older)
        yield f"Năm {cell.year} đã nhận {counted}: đọc và tính theo đúng bản ấy, không phải nộp lại."
    elif impact.checklists():
        yield f"Năm {cell.year} chưa nhận bài nào theo bản cũ."
    if cell.is_mirror_told:
        yield f"Bảng soi chung năm {cell.year} đã lập nên giữ nguyên."


def _for_admin(impact: ImpactSheet) -> Iterator[str]:
    for each in impact.files:
        name = _name(each)
        if isinstance(each.value, Checklist):
            left = each.value.not_fully_compared()
            if left:
                codes = ", ".join(each.value.code(item) for item in left)
                yield f"{name}: còn {len(left)} mục chưa đối chiếu đủ với bản in ({codes})."
        if each.has_unclassified:
            yield f"{name}: có thay đổi chưa phân loại, câu trả lời ở đó phải xem lại."
        if each.present is not None and each.checklist is None and not each.changes and not _is_checklist(each):
            yield f"{name}: nội dung như bản trước."
    if impact.drafts:
        yield f"{impact.drafts} bản nháp cùng loại đang soạn vẫn giữ nguyên; xem lại có cần làm theo bản mới không."
    yield "Bản đã phát hành, đã nhận trước đây vẫn giữ trong sổ; nhận xong còn hoàn tác được."


def _is_checklist(each: FileImpact) -> bool:
    return isinstance(each.value, Checklist)


# --- what changes ----------------------------------------------------------------------------------------------------


def _changes_of(each: FileImpact) -> TranscriptPart | None:
    lines = list(lines_of(each))
    if not lines:
        return None
    heading = f"{_name(each)}, bản {each.file.version}: những chỗ thay đổi"
    return TranscriptPart(heading, "\n".join(lines))
