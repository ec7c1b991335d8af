"""The checklist as a booklet to read: each item with its signs and questions."""

from __future__ import annotations

from datetime import date

from reportlab.platypus import Flowable

from sotay.domain.dates import format_date
from sotay.domain.manifestation import Checklist, Level, Manifestation
from sotay.reports.blocks import heading, runs, text
from sotay.reports.fonts import BOLD, REGULAR
from sotay.reports.page import build
from sotay.reports.styles import READING, Styles, styles_for
from sotay.texts import documents


def draw_checklist(checklist: Checklist) -> bytes:
    """Return the PDF of the checklist."""
    styles = styles_for(READING)
    story = [*_top(checklist, styles), *_levels(checklist.levels, styles)]
    for group in checklist.groups:
        story.append(heading(documents.numbered(group.number, group.title), styles.heading(1)))
        for item in group.items:
            story.extend(_item(item, styles))
    return build(story, layout=READING, title=checklist.title, corner=documents.personal_paper())


def _top(checklist: Checklist, styles: Styles) -> list[Flowable]:
    version = documents.checklist_version(checklist.version, _in_words(checklist.effective_from))
    notes = [documents.checklist_basis(basis.rstrip(".")) for basis in checklist.legal_basis]
    notes.append(documents.checklist_origin())
    if checklist.not_fully_compared():
        notes.append(documents.not_fully_compared())
    return [
        text(documents.checklist_heading(), styles.subtitle),
        text(checklist.title, styles.title),
        text(version, styles.bracket),
        *(text(note, styles.note) for note in notes),
    ]


def _levels(levels: tuple[Level, ...], styles: Styles) -> list[Flowable]:
    lines: list[Flowable] = [heading(documents.checklist_levels(), styles.heading(2))]
    for level in levels:
        hint = documents.level_hint(level.hint) if level.hint else ""
        lines.append(runs([(documents.bullet(level.sentence), BOLD), (hint, REGULAR)], styles.listed))
    return lines


def _item(item: Manifestation, styles: Styles) -> list[Flowable]:
    mark = "" if item.checked.is_complete else documents.not_fully_compared_mark()
    lines: list[Flowable] = [heading(documents.numbered(item.number, item.text) + mark, styles.heading(3))]
    for label, words in ((documents.signs_label(), item.signs), (documents.questions_label(), item.questions)):
        if words:
            lines.append(heading(documents.labelled(label).strip(), styles.list_label))
            lines.extend(text(documents.bullet(each), styles.listed) for each in words)
    return lines


def _in_words(iso_day: str) -> str:
    """Return a day of the checklist file as people write it, or as it stands where it is no day."""
    try:
        return format_date(date.fromisoformat(iso_day))
    except ValueError:
        return iso_day
