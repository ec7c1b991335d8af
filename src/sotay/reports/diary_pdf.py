"""The diary on paper: the lines that were chosen, month by month, without proof files."""

from __future__ import annotations

from reportlab.platypus import Flowable

from sotay.domain.diary_paper import DiaryPaper
from sotay.domain.member import Profile
from sotay.reports.blocks import heading, runs, text, written
from sotay.reports.diary_content import PaperLine, PaperMonth, months, subtitle
from sotay.reports.fields import field_lines
from sotay.reports.fonts import BOLD, REGULAR
from sotay.reports.page import Sheet, build
from sotay.reports.review_content import field
from sotay.reports.styles import READING, Styles, styles_for
from sotay.texts import diary_windows as texts
from sotay.texts import documents


def draw_diary(paper: DiaryPaper, profile: Profile) -> bytes:
    """Return the PDF of the chosen lines; one page saying so where there are none."""
    styles = styles_for(READING)
    fields = (field(documents.name_label(), profile.full_name), field(documents.cell_label(), profile.cell))
    story: list[Flowable] = [
        text(texts.paper_title(), styles.title),
        text(subtitle(paper), styles.subtitle),
        *field_lines(fields, styles.plain, Sheet(READING).width),
    ]
    for month in months(paper):
        story.extend(_month(month, styles))
    if not paper.entries:
        story.append(text(texts.paper_empty(), styles.left))
    return build(story, layout=READING, title=texts.document_title(), corner=documents.personal_paper())


def _month(month: PaperMonth, styles: Styles) -> list[Flowable]:
    pieces: list[Flowable] = [heading(month.heading, styles.heading(1))]
    for line in month.lines:
        pieces.append(_head(line, styles))
        pieces.extend(written(line.words, styles.answer))
    return pieces


def _head(line: PaperLine, styles: Styles) -> Flowable:
    parts = [(line.day, BOLD), (texts.paper_item_after_day(line.item), REGULAR)] if line.item else [(line.day, BOLD)]
    made = runs(parts, styles.item)
    made.holds_next = True
    return made
