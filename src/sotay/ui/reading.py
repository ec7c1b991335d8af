"""What was handed in, as running text in which each line can be found."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Mapping
from types import MappingProxyType

from PySide6.QtCore import QTimer, Slot
from PySide6.QtGui import QColor, QFont, QShowEvent, QTextBlockFormat, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextBrowser, QTextEdit, QWidget

from sotay.domain.submission import SubmissionLine
from sotay.texts import hand_in as texts
from sotay.ui.common.theme import Theme

MARGIN_PX = 8
SLICE_LETTERS = 200_000

_NOTHING: Mapping[str, str] = MappingProxyType({})


class Reading(QTextBrowser):
    """Heading and text of each line; ``show_line`` brings one into sight and marks its heading."""

    def __init__(self, theme: Theme, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._places: dict[str, tuple[int, int]] = {}
        self._key = ""
        self._waiting: deque[tuple[SubmissionLine, str]] = deque()
        self._goes_on = QTimer(self, interval=0, singleShot=True)
        self._goes_on.timeout.connect(self._write_slice)
        self.setAccessibleName(name)
        self.setOpenLinks(False)
        self.setTabChangesFocus(True)

    def show_lines(self, lines: Iterable[SubmissionLine], explained: Mapping[str, str] = _NOTHING) -> None:
        """Show these lines in place of others; the place in the text stays as it was.

        ``explained`` are words of ours below the heading of a line, by its key.
        """
        at = self.verticalScrollBar().value()
        self._places = {}
        self._goes_on.stop()
        self._waiting = deque((line, explained.get(line.key, "")) for line in lines)
        self.clear()
        if self._waiting:
            self._write_slice()
        else:
            QTextCursor(self.document()).insertText(texts.nothing_chosen(), self._look(is_heading=False))
        self.setTextCursor(QTextCursor(self.document()))
        self.verticalScrollBar().setValue(at)

    def show_line(self, key: str) -> None:
        """Bring a line into sight and mark it; takes the mark away for one that is not there."""
        self._key = key
        while key not in self._places and self._waiting:
            self._write_slice()
        if key not in self._places:
            self.setExtraSelections([])
            return
        start, end = self._places[key]
        marked = QTextEdit.ExtraSelection()
        cursor = QTextCursor(self.document())
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        marked.cursor = cursor
        look = QTextCharFormat()
        look.setBackground(QColor(self._theme.tokens.mark))
        look.setForeground(QColor(self._theme.tokens.text))
        marked.format = look
        self.setExtraSelections([marked])
        self._bring_to_top(start)

    def showEvent(self, event: QShowEvent) -> None:
        """Find the place anew: before the first showing nothing had its lines yet."""
        super().showEvent(event)
        self._bring_to_top(self._places.get(self._key, (0, 0))[0])

    def _bring_to_top(self, place: int) -> None:
        shown = QTextCursor(self.document())
        shown.setPosition(place)
        self.setTextCursor(shown)
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + self.cursorRect(shown).top() - self._theme.px(MARGIN_PX))

    @Slot()
    def _write_slice(self) -> None:
        """Write lines up to some length, and the rest once the window had its turn: one submission may hold a book."""
        cursor = QTextCursor(self.document())
        cursor.movePosition(QTextCursor.MoveOperation.End)
        cursor.beginEditBlock()
        room = SLICE_LETTERS
        while self._waiting and room > 0:
            line, explained = self._waiting.popleft()
            self._write(cursor, line, explained)
            room -= len(line.text)
        cursor.endEditBlock()
        if self._waiting:
            self._goes_on.start()

    def _write(self, cursor: QTextCursor, line: SubmissionLine, explained: str) -> None:
        gap = QTextBlockFormat()
        gap.setTopMargin(self._theme.px(12) if self._places else 0)
        if self._places:
            cursor.insertBlock(gap)
        else:
            cursor.setBlockFormat(gap)
        start = cursor.position()
        cursor.insertText(line.heading, self._look(is_heading=True))
        self._places[line.key] = (start, cursor.position())
        if explained:
            cursor.insertBlock(QTextBlockFormat())
            look = self._look(is_heading=False)
            look.setForeground(QColor(self._theme.tokens.muted))
            cursor.insertText(explained, look)
        cursor.insertBlock(QTextBlockFormat())
        cursor.insertText(line.text, self._look(is_heading=False))

    def _look(self, *, is_heading: bool) -> QTextCharFormat:
        look = QTextCharFormat()
        look.setFontWeight(QFont.Weight.DemiBold if is_heading else QFont.Weight.Normal)
        return look
