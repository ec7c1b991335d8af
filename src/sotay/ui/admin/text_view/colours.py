"""Colours of YAML in the tokens of the theme; keys and signs are heavier, too, so that no colour says it alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Slot
from PySide6.QtGui import QColor, QFont, QSyntaxHighlighter, QTextCharFormat

from sotay.ui.admin.text_view.scanning import Ink, scan

if TYPE_CHECKING:
    from PySide6.QtGui import QTextDocument

    from sotay.ui.common.theme import Theme

LINES_AT_ONCE = 600
"""About 20 ms; thousands of lines dressed at once would be felt."""
NOT_YET = -1

_COLOURS = {Ink.COMMENT: "muted", Ink.KEY: "accent", Ink.TEXT: "ok", Ink.SIGN: "warn"}
_HEAVY = (Ink.KEY, Ink.SIGN)


class YamlColours(QSyntaxHighlighter):
    """Dresses a document line by line; a comment begins with # and words in quotes keep these, whatever the colours.

    A long text that is opened is dressed from its top on, some lines at a time.
    """

    def __init__(self, theme: Theme, document: QTextDocument) -> None:
        super().__init__(document)
        self._theme = theme
        self._formats: dict[Ink, QTextCharFormat] = {}
        self._end = LINES_AT_ONCE
        self._going_on = QTimer(self)
        self._going_on.setSingleShot(True)
        self._going_on.setInterval(0)
        self._going_on.timeout.connect(self._go_on)
        self._make_formats()
        theme.changed.connect(self._on_theme_changed)

    @Slot()
    def begin(self) -> None:
        """Dress the text that is about to be opened from its top on."""
        self._end = LINES_AT_ONCE
        self._going_on.start()

    def is_done(self) -> bool:
        """Tell whether every line is dressed."""
        return self._end >= self.document().blockCount()

    def highlightBlock(self, text: str) -> None:
        """Dress one line, unless its turn has not come."""
        if self._end < self.document().blockCount() and self.currentBlock().blockNumber() >= self._end:
            self.setCurrentBlockState(NOT_YET)  # the line after it is then left alone, too
            return
        pieces, state = scan(text, max(self.previousBlockState(), 0))
        for start, length, ink in pieces:
            self.setFormat(start, length, self._formats[ink])
        self.setCurrentBlockState(state)

    @Slot()
    def _go_on(self) -> None:
        if self.is_done():
            return
        first = self.document().findBlockByNumber(self._end)
        self._end += LINES_AT_ONCE
        # Goes on by itself from line to line as long as the state of a line changes, which it does up to the new end.
        self.rehighlightBlock(first)
        self._going_on.start()

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
        self.begin()
        self.rehighlight()
