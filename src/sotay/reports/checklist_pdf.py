"""The checklist as a booklet to read: each item with its signs and questions."""

from __future__ import annotations

from reportlab.platypus import Flowable

from sotay.domain.manifestation import Checklist
from sotay.reports.blocks import heading, runs, text
from sotay.reports.checklist_content import ChecklistBooklet, ItemPart, checklist_booklet
from sotay.reports.fonts import BOLD, REGULAR
from sotay.reports.page import build
from sotay.reports.styles import READING, Styles, styles_for
from sotay.texts import documents


def draw_checklist(checklist: Checklist) -> bytes:
    """Return the PDF of the checklist."""
    booklet = checklist_booklet(checklist)
    styles = styles_for(READING)
    story = [*_top(booklet, styles), *_levels(booklet, styles)]
    for group in booklet.groups:
        story.append(heading(group.heading, styles.heading(1)))
        for item in group.items:
            story.extend(_item(item, styles))
    return build(story, layout=READING, title=booklet.title, corner=documents.personal_paper())


def _top(booklet: ChecklistBooklet, styles: Styles) -> list[Flowable]:
    return [
        text(booklet.heading, styles.subtitle),
        text(booklet.title, styles.title),
        text(booklet.version, styles.bracket),
        *(text(note, styles.note) for note in booklet.notes),
    ]


def _levels(booklet: ChecklistBooklet, styles: Styles) -> list[Flowable]:
    lines = (runs([(level.sentence, BOLD), (level.hint, REGULAR)], styles.listed) for level in booklet.levels)
    return [heading(booklet.levels_heading, styles.heading(2)), *lines]


def _item(item: ItemPart, styles: Styles) -> list[Flowable]:
    lines: list[Flowable] = [heading(item.heading, styles.heading(3))]
    for each in item.lists:
        lines.append(heading(each.label, styles.list_label))
        lines.extend(text(line, styles.listed) for line in each.lines)
    return lines
