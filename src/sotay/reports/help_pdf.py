"""One page of the help on paper, in letters that are easy to read."""

from __future__ import annotations

from collections.abc import Sequence

from sotay.reports.blocks import spaced, text, written
from sotay.reports.page import build
from sotay.reports.styles import READING_LARGE, styles_for
from sotay.texts import documents


def draw_help(title: str, paragraphs: Sequence[str]) -> bytes:
    """Return the PDF of a help page."""
    styles = styles_for(READING_LARGE)
    body = [line for paragraph in paragraphs for line in written(paragraph, styles.left)]
    story = [text(title, styles.title), *spaced(body, styles.body.leading)]
    return build(story, layout=READING_LARGE, title=title, corner=documents.personal_paper())
