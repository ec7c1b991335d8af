"""The roll-up of a cell in words: the secretary reads every line of it before it is sealed."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from sotay.domain.ballot import Round, Tally
from sotay.domain.dates import format_date
from sotay.domain.mirror import Mirror
from sotay.domain.review_rules import ReviewRules
from sotay.domain.rollup import Gaps, RolledPerson, Rollup, RollupPart
from sotay.domain.season import CollectiveReport
from sotay.domain.trend import ItemName
from sotay.texts import cell_papers, stages


@dataclass(frozen=True, slots=True)
class RollupSection:
    """Some lines of a roll-up under a heading."""

    heading: str
    lines: tuple[str, ...]


def part_name(part: RollupPart) -> str:
    """Name what the secretary sends or keeps."""
    return _PARTS[part]


def part_hint(part: RollupPart) -> str:
    """Say what goes with a part."""
    return _HINTS[part]


def sections(rollup: Rollup, rules: ReviewRules) -> tuple[RollupSection, ...]:
    """Return everything that a roll-up says, in words."""
    names = {each.key: each.full_name for each in rollup.people}
    found = [
        RollupSection("Chi bộ", tuple(_head(rollup))),
        RollupSection("Đảng viên", tuple(_people(rollup, rules))),
        *(RollupSection(_round(each), tuple(_votes(each, names, rules))) for each in rollup.votes),
    ]
    if rollup.mirror is not None:
        found.append(RollupSection("Bảng soi chung", tuple(_mirror(rollup.mirror, rollup.items))))
    if rollup.report is not None:
        found.append(RollupSection("Báo cáo của tập thể (Mẫu 01)", tuple(_report(rollup.report, rules))))
    return tuple(found)


def whole(rollup: Rollup, rules: ReviewRules) -> str:
    """Return everything that a roll-up says as one text to be read."""
    return "\n\n".join("\n".join([each.heading.upper(), *each.lines]) for each in sections(rollup, rules))


def kept_back(parts: frozenset[RollupPart]) -> tuple[str, ...]:
    """Say what stays in the book: the parts that were not chosen, and what never goes."""
    chosen = tuple(part_name(part) for part in RollupPart if part not in parts)
    return (*chosen, *_NEVER)


def gaps(found: Gaps, parts: frozenset[RollupPart]) -> tuple[str, ...]:
    """Say what the committee will miss; nothing where all is there."""
    said = []
    if found.without_proposal:
        names = ", ".join(found.without_proposal)
        said.append(f"Chi bộ chưa đề xuất mức cho {len(found.without_proposal)} đồng chí: {names}.")
    said += [f"Sổ chưa có: {part_name(part)}." for part in RollupPart if part in parts & found.parts]
    return tuple(said)


def _head(rollup: Rollup) -> Iterator[str]:
    yield f"{rollup.cell}, mùa kiểm điểm năm {rollup.year}"
    if rollup.secretary:
        yield f"Bí thư: {rollup.secretary}"
    if rollup.held_on:
        yield f"Họp ngày {format_date(rollup.held_on)}"
    excluded = sum(bool(each.excluded) for each in rollup.people)
    probationary = len(rollup.people) - rollup.official
    yield (
        f"{len(rollup.people)} đảng viên: {rollup.official} chính thức, {probationary} dự bị; "
        f"{excluded} đồng chí không thuộc diện kiểm điểm"
    )


def _people(rollup: Rollup, rules: ReviewRules) -> Iterator[str]:
    levels = {each.key: each.name for each in rules.levels}
    exclusions = {each.key: each.name for each in rules.exclusions}
    grounds = {each.key: each.text for each in rules.grounds}
    for number, each in enumerate(rollup.people, start=1):
        yield "; ".join(
            [f"{number}. {each.full_name}", *_facts(each, exclusions), *_levels(each, levels)]
            + [f"căn cứ xếp mức thấp nhất: {grounds.get(key, key)}" for key in each.grounds]
            + ([f"cơ sở đề xuất: {each.basis}"] if each.basis else [])
            + ([f"nhận xét: {each.remark}"] if each.remark else [])
        )


def _facts(person: RolledPerson, exclusions: Mapping[str, str]) -> Iterator[str]:
    if person.office:
        yield person.office
    if person.joined_on:
        yield f"vào Đảng {format_date(person.joined_on)}"
    if not person.is_official:
        yield "đảng viên dự bị"
    if person.excluded:
        yield f"không kiểm điểm: {exclusions.get(person.excluded, person.excluded)}"
    if person.unreviewed:
        yield f"chưa kiểm điểm: {person.unreviewed}"


def _levels(person: RolledPerson, names: Mapping[str, str]) -> Iterator[str]:
    for each in person.levels:
        level = names.get(each.level, each.level) if each.level else stages.absent()
        reason = f" ({each.reason})" if each.reason else ""
        yield f"{stages.name(each.stage)}: {level}{reason}"


def _round(tally: Tally) -> str:
    return "Kiểm phiếu vòng hai" if tally.round is Round.HIGHEST else "Kiểm phiếu"


def _votes(tally: Tally, names: Mapping[str, str], rules: ReviewRules) -> Iterator[str]:
    levels = {each.key: each.name for each in rules.levels}
    papers = tally.papers
    yield (
        f"Có quyền biểu quyết {papers.members}, có mặt {papers.present}, phát ra {papers.handed_out}, "
        f"thu về {papers.returned}, hợp lệ {papers.valid}, không hợp lệ {papers.invalid}"
    )
    for line in tally.lines:
        votes = ", ".join(
            f"{cell_papers.choice(key, levels.get(key, key))} {line.votes[key]}"
            for key in tally.choices
            if key in line.votes
        )
        blank = f", không ghi {line.blank}" if line.blank else ""
        yield f"{names.get(line.person, '')}: {votes}{blank}"


def _mirror(mirror: Mirror, items: Mapping[str, ItemName]) -> Iterator[str]:
    yield f"{mirror.given} trên {mirror.members} đồng chí đã nộp phần này"
    for row in mirror.rows:
        item = items[row.item]
        since = cell_papers.band_since(row.of_year, mirror.year)
        yield f"{item.code} {item.short}: {cell_papers.band(row.band)}" + (f" ({since})" if since else "")


def _report(report: CollectiveReport, rules: ReviewRules) -> Iterator[str]:
    levels = {each.key: each.name for each in rules.levels}
    yield from (words for words in report.texts.values() if words.strip())
    yield from (f"Điểm tự chấm: {points}" for points in report.points.values() if points.strip())
    if report.level:
        yield f"Mức tự nhận của tập thể: {levels.get(report.level, report.level)}"


_PARTS = {
    RollupPart.VOTES: "kết quả kiểm phiếu",
    RollupPart.MIRROR: "bảng soi chung của chi bộ",
    RollupPart.BASIS: "cơ sở đề xuất của từng đồng chí",
    RollupPart.REMARKS: "nhận xét của hội nghị về từng đồng chí",
    RollupPart.REPORT: "báo cáo của tập thể (Mẫu 01)",
}
_HINTS = {
    RollupPart.VOTES: "Số phiếu phát ra, thu về và số phiếu của từng đồng chí, như trong biên bản kiểm phiếu.",
    RollupPart.MIRROR: "Chỉ những khoảng số đã công bố trong chi bộ, không có con số hay tên nào phía sau.",
    RollupPart.BASIS: "Lời ghi vì sao đề xuất mức ấy, và lý do ghi ở từng bước.",
    RollupPart.REMARKS: "Lời hội nghị nhận xét, như trong biên bản họp.",
    RollupPart.REPORT: "Phần chi bộ tự viết về tập thể.",
}
_NEVER = (
    "bài nộp của đảng viên và mọi điều đảng viên tự viết",
    "ngày sinh, nơi công tác, số thẻ",
    "số liệu và tên phía sau bảng soi chung",
)
