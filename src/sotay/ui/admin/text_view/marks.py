"""What is marked in a text: the line of the cursor, what a search found, and the places with a problem."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor, QTextFormat
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit

from sotay.ui.admin.places import utf_16_length

if TYPE_CHECKING:
    from sotay.domain.errors import Problem
    from sotay.domain.search import Span
    from sotay.ui.common.theme import Theme

MOST_HITS_MARKED = 1000


class Marks:
    """Keeps the marks of one field. They move with the text that is typed before them, as cursors do."""

    def __init__(self, theme: Theme, edit: QPlainTextEdit) -> None:
        self._theme = theme
        self._edit = edit
        self._hits: list[QTextEdit.ExtraSelection] = []
        self._problems: list[QTextEdit.ExtraSelection] = []

    def clear(self) -> None:
        """Forget all, since the text is another one."""
        self._hits, self._problems = [], []

    def mark_problems(self, problems: Sequence[Problem]) -> None:
        """Underline the word at each place."""
        self._problems = [self._underlined(each) for each in problems if each.line]
        self.show()

    def mark_hits(self, spans: Sequence[Span]) -> None:
        """Give these places of the text a ground of their own."""
        text = self._edit.document().toRawText()
        is_short = len(text) == utf_16_length(text)
        self._hits = []
        for each in spans[:MOST_HITS_MARKED]:
            start = each.start if is_short else utf_16_length(text[: each.start])
            mark = self._selection(start, start + utf_16_length(text[each.start : each.end]))
            self._hits.append(mark)
        self._dress()
        self.show()

    def hits(self) -> tuple[tuple[int, int], ...]:
        """Return start and end of each hit, as a cursor counts."""
        return tuple((each.cursor.selectionStart(), each.cursor.selectionEnd()) for each in self._hits)

    def problem_lines(self) -> frozenset[int]:
        """Return the lines with a problem, from 0."""
        return frozenset(each.cursor.blockNumber() for each in self._problems)

    def recolour(self) -> None:
        """Take the colours of the theme anew."""
        self._dress()
        self.show()

    def show(self) -> None:
        """Show all of it; the line of the cursor lies below the rest."""
        line = QTextEdit.ExtraSelection()
        line.cursor = self._edit.textCursor()
        line.cursor.clearSelection()
        line.format.setBackground(QColor(self._theme.tokens.hover))
        line.format.setProperty(QTextFormat.Property.FullWidthSelection, True)
        self._edit.setExtraSelections([line, *self._hits, *self._problems])

    def _dress(self) -> None:
        tokens = self._theme.tokens
        for mark in self._hits:
            mark.format.setBackground(QColor(tokens.mark))
            mark.format.setForeground(QColor(tokens.text))
        for mark in self._problems:
            mark.format.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
            mark.format.setUnderlineColor(QColor(tokens.error))

    def _underlined(self, problem: Problem) -> QTextEdit.ExtraSelection:
        block = self._edit.document().findBlockByNumber(problem.line - 1)
        text = block.text()
        start = min(max(problem.column - 1, 0), max(len(text.rstrip()) - 1, 0))
        end = next((at for at in range(start + 1, len(text)) if text[at].isspace()), len(text))
        at = max(block.position(), 0)
        mark = self._selection(at + utf_16_length(text[:start]), at + utf_16_length(text[:end]))
        mark.format.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
        mark.format.setUnderlineColor(QColor(self._theme.tokens.error))
        return mark

    def _selection(self, start: int, end: int) -> QTextEdit.ExtraSelection:
        mark = QTextEdit.ExtraSelection()
        last = self._edit.document().characterCount() - 1
        mark.cursor = QTextCursor(self._edit.document())
        mark.cursor.setPosition(min(start, last))
        mark.cursor.setPosition(min(end, last), QTextCursor.MoveMode.KeepAnchor)
        return mark
