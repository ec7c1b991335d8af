"""Colours of YAML in the tokens of the theme; keys and signs are heavier, too, so that no colour says it alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtGui import QColor, QFont, QSyntaxHighlighter, QTextCharFormat

from sotay.ui.admin.text_view.scanning import Ink, scan

if TYPE_CHECKING:
    from PySide6.QtGui import QTextDocument

    from sotay.ui.common.theme import Theme

_COLOURS = {Ink.COMMENT: "muted", Ink.KEY: "accent", Ink.TEXT: "ok", Ink.SIGN: "warn"}
_HEAVY = (Ink.KEY, Ink.SIGN)


class YamlColours(QSyntaxHighlighter):
    """Dresses a document line by line; a comment begins with # and words in quotes keep these, whatever the colours."""

    def __init__(self, theme: Theme, document: QTextDocument) -> None:
        super().__init__(document)
        self._theme = theme
        self._formats: dict[Ink, QTextCharFormat] = {}
        self._make_formats()
        theme.changed.connect(self._on_theme_changed)

    def highlightBlock(self, text: str) -> None:
        """Dress one line."""
        pieces, state = scan(text, max(self.previousBlockState(), 0))
        for start, length, ink in pieces:
            self.setFormat(start, length, self._formats[ink])
        self.setCurrentBlockState(state)

    def _make_formats(self) -> None:
        for ink, token in _COLOURS.items():
            made = QTextCharFormat()
            made.setForeground(QColor(getattr(self._theme.tokens, token)))
            if ink in _HEAVY:
                made.setFontWeight(QFont.Weight.DemiBold)
            self._formats[ink] = made

    @Slot()
    def _on_theme_changed(self) -> None:
        self._make_formats()
        self.rehighlight()
