"""Drawing papers: a four-page annual review against typst on the same words, in turn.

Both sides are warm and get words that no earlier document had, since typst keeps what it laid out and would only copy.
One typst compiler is kept with the same fonts, its quickest way. The application never imports typst.
"""

from __future__ import annotations

import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from io import BytesIO
from pathlib import Path
from types import MappingProxyType

import typst
from pypdf import PdfReader

from bench.report import Figure, Report, median, spread
from sotay.catalog.catalog import YamlCatalog
from sotay.domain.form import form_for
from sotay.domain.layout import PageLayout
from sotay.domain.member import Profile
from sotay.domain.review import AnnualReview
from sotay.paths import data_file, resource
from sotay.reports.documents import PdfDocuments
from sotay.reports.review_content import (
    HeadingLine,
    Part,
    PointsLine,
    Printed,
    ReviewPaper,
    Written,
    review_paper,
)

YEAR = 2026
ROUNDS = 40
WARM_UP_ROUNDS = 5
PAGES = 4
MEMBERS = 500
PARAGRAPHS_IN_SECTION = 1
DOTS_IN_COMMENT = 150

PROFILE = Profile(
    full_name="Nguyễn Thị Hồng Hạnh",
    birth_date=date(1974, 2, 5),
    committee="Đảng bộ phường Tân Phong",
    cell="Chi bộ Trường Tiểu học số 2",
    unit="Trường Tiểu học số 2 Tân Phong",
    place="Tân Phong",
)

PARAGRAPH = (
    "- Lần thứ {turn}, mục {section}: chấp hành đường lối, chủ trương của Đảng, chính sách, pháp luật của Nhà nước; "
    "tham gia đầy đủ các buổi sinh hoạt chi bộ và học tập nghị quyết; giữ gìn đoàn kết trong tổ chuyên môn, góp ý "
    "thẳng thắn, không né tránh; việc đã hứa với học sinh và phụ huynh đều ghi lại, làm xong mới gạch đi, việc nào "
    "chậm thì nói rõ vì sao chậm. Sáng đi sớm xem lớp, chiều về muộn cùng đồng nghiệp soạn bài; sổ đầu bài, sổ điểm "
    "lần {turn} đều tự tay đối chiếu."
)


def run(report: Report) -> None:
    """Measure a four-page annual review against typst."""
    catalog = YamlCatalog(data_file(""))
    documents = PdfDocuments(resource("fonts"))
    layout = catalog.layout()
    empty = blank_review(catalog)

    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / "review.typ"
        source.write_text("", encoding="utf-8")
        compiler = typst.Compiler(input=source, font_paths=[resource("fonts")], ignore_system_fonts=True)

        def ours(review: AnnualReview) -> Callable[[], bytes]:
            return lambda: documents.review(review, PROFILE, layout)

        def theirs(review: AnnualReview) -> Callable[[], bytes]:
            source.write_text(_typst_source(review_paper(review, PROFILE), layout), encoding="utf-8")
            return lambda: compiler.compile(format="pdf")

        times: dict[str, list[float]] = {"ours": [], "theirs": []}
        for turn in range(WARM_UP_ROUNDS + ROUNDS):
            review = written_review(empty, turn)
            for name, prepare in (("ours", ours), ("theirs", theirs)):
                elapsed, pdf = _timed(prepare(review))
                if turn < WARM_UP_ROUNDS:
                    _check_pages(name, pdf)
                else:
                    times[name].append(elapsed)

    report.add(
        Figure(
            name="annual review of four pages, warm, against typst",
            value=median(times["ours"]),
            unit="ms",
            reach="<= 1.5 x typst",
            floor=median(times["theirs"]),
            spread=spread(times["ours"]),
        )
    )
    _many(report, documents, layout, empty)


def _many(report: Report, documents: PdfDocuments, layout: PageLayout, empty: AnnualReview) -> None:
    """Measure the reviews of all members of a committee, one after another on one core."""
    reviews = [written_review(empty, turn) for turn in range(MEMBERS)]
    started = time.perf_counter()
    for review in reviews:
        documents.review(review, PROFILE, layout)
    a_second = MEMBERS / (time.perf_counter() - started)
    report.add(Figure(name=f"{MEMBERS} reviews of four pages", value=a_second, unit="a second and core", reach="≥ 20"))


def blank_review(catalog: YamlCatalog) -> AnnualReview:
    """Return a review without words."""
    return AnnualReview(year=YEAR, form=form_for("2B", YEAR, catalog.forms()[0]))


def written_review(empty: AnnualReview, turn: int) -> AnnualReview:
    """Return the review with words of this turn in every section that has to be written."""
    texts = {
        section.key: "\n".join([PARAGRAPH.format(turn=turn, section=section.number)] * PARAGRAPHS_IN_SECTION)
        for section in empty.form.sections()
        if not section.is_optional
    }
    return replace(empty, texts=MappingProxyType(texts))


def _timed(draw: Callable[[], bytes]) -> tuple[float, bytes]:
    start = time.perf_counter()
    pdf = draw()
    return (time.perf_counter() - start) * 1000, pdf


def _check_pages(name: str, pdf: bytes) -> None:
    pages = len(PdfReader(BytesIO(pdf)).pages)
    if pages != PAGES:
        raise ValueError(f"{name}: {pages} pages, the figure is for {PAGES}")


def _typst_source(paper: ReviewPaper, layout: PageLayout) -> str:
    """Return the same words as typst source, with the same sizes."""
    margins = (
        f"top: {layout.margin_top_mm}mm, bottom: {layout.margin_bottom_mm}mm, "
        f"left: {layout.margin_left_mm}mm, right: {layout.margin_right_mm}mm"
    )
    lines = [
        f'#set page(paper: "a4", margin: ({margins}), numbering: "1", number-align: top + center)',
        f'#set text(font: "Tinos", size: {layout.body_pt}pt, lang: "vi", top-edge: 0.8em, bottom-edge: -0.2em)',
        f"#set par(justify: true, leading: {layout.leading_pt - layout.body_pt}pt, "
        f"spacing: {layout.leading_pt - layout.body_pt + layout.paragraph_gap_pt}pt, "
        f"first-line-indent: (amount: {layout.first_line_mm}mm, all: true))",
        "#grid(columns: (1fr, 1fr), align: center, row-gutter: 5pt,",
        "  [" + " \\ ".join(_words(f"{each.label} {each.value}".upper()) for each in paper.left_header) + "],",
        f"  [#underline[*{_words(paper.right_header)}*] \\ _{_words(paper.place_and_date)}_])",
        *(f"#align(center)[#text(size: {layout.title_pt}pt)[*{_words(title)}*]]" for title in paper.titles),
        f"#align(center)[*{_words(paper.year_line)}* \\ _{_words(paper.bracket)}_]",
    ]
    for fields in paper.profile:
        cells = ", ".join(f"[{_words(each.label)}: {_words(each.value)}]" for each in fields)
        lines.append(f"#grid(columns: (3fr, 2fr), {cells})")
    for part in paper.parts:
        lines.extend(_typst_part(part))
    for block in paper.signatures:
        lines.extend(_words(f"{line}: " + "…" * DOTS_IN_COMMENT) for line in block.lines)
        lines.append(
            f"#block(breakable: false)[#align(right)[*{_words(block.title)}* \\ _{_words(block.note)}_ "
            f"#v({layout.signature_space_mm}mm) *{_words(block.name)}*]]"
        )
    return "\n\n".join(lines)


def _typst_part(part: Part) -> list[str]:
    if isinstance(part, HeadingLine):
        hint = [f"#text(size: 12pt)[_{_words(part.hint)}_]"] if part.hint else []
        return [f"#block(sticky: true)[*{_words(part.words)}*]", *hint]
    if isinstance(part, Written):
        return [_words(line) for line in part.words.splitlines() if line] or ["_(đồng chí chưa ghi)_"]
    if isinstance(part, PointsLine):
        return [f"*{_words(part.words)}*", *([f"#text(size: 12pt)[_{_words(part.note)}_]"] if part.note else [])]
    if isinstance(part, Printed):
        return [_words(part.words)]
    boxes = ", ".join(f"[#box(width: 10pt, height: 10pt, stroke: 0.8pt) {_words(box.label)}]" for box in part.boxes)
    return [f"#grid(columns: (1fr, 1fr), row-gutter: 6pt, {boxes})"]


def _words(words: str) -> str:
    """Return words as a typst string in markup, so that no letter of them is markup."""
    return "#" + '"' + words.replace("\\", "\\\\").replace('"', '\\"') + '"'
