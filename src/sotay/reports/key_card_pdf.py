"""A key card on one sheet of paper: whose it is, the code of its file, the fingerprint to read out, and what to do."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from reportlab.lib.units import mm
from reportlab.platypus import Flowable

from sotay.domain.key_card import CardKind, KeyCard
from sotay.reports.blocks import balanced, heading, text
from sotay.reports.code_grid import CodeGrid
from sotay.reports.page import Sheet, build
from sotay.reports.qr_code import QrPicture, qr_code_of
from sotay.reports.styles import READING_LARGE, Styles, styles_for
from sotay.texts import key_card_sheet as texts

CODE_MM = 95
GROUPS_IN_ROW = 3
DIGITS_PT = 34


def draw_key_card(card: KeyCard, printed_on: date) -> bytes:
    """Return the PDF of the sheet."""
    styles = styles_for(READING_LARGE)
    width = Sheet(READING_LARGE).width
    is_cell = card.card_kind is CardKind.CELL
    story: list[Flowable] = [
        text(texts.title(is_cell=is_cell), styles.title),
        balanced(card.name, styles.subtitle, width),
        text(texts.printed_on(printed_on), styles.bracket),
        QrPicture(qr_code_of(card.text.encode("utf-8")), CODE_MM * mm),
        heading(texts.fingerprint_heading(), styles.heading(2)),
        CodeGrid(card.fingerprint.split(), in_row=GROUPS_IN_ROW, size_pt=DIGITS_PT),
        *_steps(texts.steps(is_cell=is_cell), styles),
    ]
    return build(story, layout=READING_LARGE, title=texts.document_title(is_cell=is_cell))


def _steps(steps: Sequence[str], styles: Styles) -> list[Flowable]:
    numbered = (text(texts.step(at, words), styles.steps) for at, words in enumerate(steps, start=1))
    return [heading(texts.steps_heading(), styles.heading(2)), *numbered]
