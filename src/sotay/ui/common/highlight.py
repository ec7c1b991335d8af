"""Texts with search hits marked."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QLabel, QSizePolicy

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from sotay.ui.common.theme import Theme
    from sotay.ui.common.tokens import Tokens


def highlight(text: str, spans: Sequence[tuple[int, int]], tokens: Tokens) -> str:
    """Return the text as rich text with the spans marked; whatever the text holds is shown as it is written.

    ``spans`` are (start, end) pairs that may touch or overlap; what lies outside the text is left out.
    """
    pieces = []
    place = 0
    for start, end in _joined(spans, len(text)):
        pieces.append(_plain(text[place:start]))
        pieces.append(f'<span style="background-color:{tokens.mark};font-weight:600">{_plain(text[start:end])}</span>')
        place = end
    pieces.append(_plain(text[place:]))
    return "".join(pieces)


def _joined(spans: Sequence[tuple[int, int]], length: int) -> list[tuple[int, int]]:
    joined: list[tuple[int, int]] = []
    for start, end in sorted((max(start, 0), min(end, length)) for start, end in spans):
        if start >= end:
            continue
        if joined and start <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
        else:
            joined.append((start, end))
    return joined


def _plain(text: str) -> str:
    return escape(text).replace("\n", "<br>")


class HitLabel(QLabel):
    """A wrapped text with search hits marked in the colours of the theme."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._shown: tuple[str, tuple[tuple[int, int], ...]] = ("", ())
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setWordWrap(True)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme.changed.connect(self._on_theme_changed)

    def set_text(self, text: str, spans: Sequence[tuple[int, int]] = ()) -> None:
        """Show the text with these spans marked."""
        self._shown = (text, tuple(spans))
        self.setAccessibleName(text)
        self._on_theme_changed()

    @Slot()
    def _on_theme_changed(self) -> None:
        text, spans = self._shown
        self.setText(highlight(text, spans, self._theme.tokens))
