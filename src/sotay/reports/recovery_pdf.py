"""The sheet with the recovery code: one page, large letters, room to write by hand."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path

from reportlab.platypus import Flowable

from sotay.domain.store_kind import StoreKind
from sotay.reports.blocks import heading, spaced, text
from sotay.reports.code_grid import CodeGrid, code_groups
from sotay.reports.fields import field_lines
from sotay.reports.page import Sheet, build
from sotay.reports.paragraph import TextStyle
from sotay.reports.review_content import Field
from sotay.reports.styles import READING_LARGE, Styles, styles_for
from sotay.texts import recovery_sheet

HAND_GAP_PT = 9


def draw_recovery_sheet(
    *, code: str, folder: Path, owner: str, made_on: date, kind: StoreKind = StoreKind.HANDBOOK
) -> bytes:
    """Return the PDF of the sheet. It holds the folder, since the sheet is of no use without the store."""
    styles = styles_for(READING_LARGE)
    width = Sheet(READING_LARGE).width
    story: list[Flowable] = [
        text(recovery_sheet.title(kind), styles.title),
        text(recovery_sheet.owner(owner.strip(), kind), styles.bracket),
        heading(recovery_sheet.code_label(), styles.list_label),
        CodeGrid(code_groups(code)),
        text(recovery_sheet.made_on(made_on), styles.note),
        *_section(recovery_sheet.purpose_heading(), (recovery_sheet.purpose(kind),), styles.left, styles),
        *_section(recovery_sheet.use_heading(), recovery_sheet.use_steps(), styles.steps, styles),
        *_section(recovery_sheet.keep_heading(), recovery_sheet.keep_rules(kind), styles.listed, styles),
        *_section(recovery_sheet.place_heading(kind), (recovery_sheet.place(str(folder)),), styles.left, styles),
    ]
    for label in recovery_sheet.by_hand():
        story.extend(spaced(field_lines((Field(label, ""),), styles.left, width), HAND_GAP_PT))
    return build(story, layout=READING_LARGE, title=recovery_sheet.document_title(kind))


def _section(title: str, lines: Sequence[str], style: TextStyle, styles: Styles) -> list[Flowable]:
    return [heading(title, styles.heading(2)), *(text(line, style) for line in lines)]
