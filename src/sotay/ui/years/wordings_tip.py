"""Both wordings of a break, beside it: where the mouse rests, or the keyboard is."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QAbstractScrollArea, QToolTip

from sotay.domain.word_changes import word_changes
from sotay.texts import history as texts
from sotay.texts.history_rows import Wordings
from sotay.ui.common.highlight import highlight
from sotay.ui.common.tokens import Tokens

SHOWN_MS = 120_000
"""Long enough to read two long sentences in peace; another cell or a key takes it away before."""


def wordings_html(wordings: Sequence[Wordings], tokens: Tokens) -> str:
    """Return the wordings one under the other, with what only one side says marked."""
    parts = []
    for pair in wordings:
        before, after = "\n".join(text for _, text in pair.before), pair.after[1]
        changes = word_changes(before, after)
        for heading, names, text, spans in (
            (texts.wording_before(), [name for name, _ in pair.before], before, changes.only_before),
            (texts.wording_after(), [pair.after[0]], after, changes.only_after),
        ):
            marked = highlight(text, [(span.start, span.end) for span in spans], tokens)
            parts.append(f"<p><b>{escape(heading)}</b>: <i>{escape('; '.join(names))}</i><br>{marked}</p>")
    return "".join(parts) + (f"<p><small>{escape(texts.wording_marked())}</small></p>" if parts else "")


def spoken(wordings: Sequence[Wordings]) -> str:
    """Return both wordings as a sentence for who cannot see them."""
    return " ".join(
        texts.spoken_wordings(" ".join(text for _, text in pair.before), pair.after[1]) for pair in wordings
    )


def show_tip(area: QAbstractScrollArea, at: QRect, words: str, wordings: Sequence[Wordings], tokens: Tokens) -> None:
    """Show words, and the wordings below them, under a place in the viewport; takes away what was shown before."""
    said = f"<p>{escape(words)}</p>" if words else ""
    html = said + wordings_html(wordings, tokens) if wordings else ""
    place = area.viewport().mapToGlobal(QPoint(at.left() + 8, at.bottom()))
    QToolTip.showText(place, html or words, area, at, SHOWN_MS)
