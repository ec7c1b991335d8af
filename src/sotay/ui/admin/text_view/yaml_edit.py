"""The field in which a file is written as text."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFont, QTextBlock, QTextCursor, QTextOption

from sotay.texts import admin_text as texts
from sotay.ui.admin.places import letters, utf_16_length
from sotay.ui.admin.text_view.gutter import Gutter, NumberedText
from sotay.ui.admin.text_view.indenting import indent, line_break, outdent
from sotay.ui.admin.text_view.marks import Marks
from sotay.ui.common.low_room import LEAST_SCROLLED_PX
from sotay.ui.common.theme import CODE_FONT_FAMILY
from sotay.ui.common.typing_rules import PreeditKeeper, compose

if TYPE_CHECKING:
    from PySide6.QtCore import QMimeData
    from PySide6.QtGui import QFocusEvent, QInputMethodEvent, QKeyEvent, QResizeEvent, QTextDocument
    from PySide6.QtWidgets import QWidget

    from sotay.ui.common.theme import Theme

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_NO_KEY, _KEYPAD = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier


class YamlEdit(NumberedText, PreeditKeeper):
    """Text with line numbers; Tab writes two spaces, Enter keeps the indentation, F6 leads out of the field.

    ``left()`` when the focus goes elsewhere, after the word of an input method was taken.
    """

    left = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        theme.add_code_fonts()
        self.marks = Marks(theme, self)
        self.gutter = Gutter(theme, self)
        self.setAccessibleName(texts.field_name())
        self.setAccessibleDescription(texts.field_hint())
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setCursorWidth(2)
        self.blockCountChanged.connect(self._on_block_count_changed)
        self.updateRequest.connect(self._on_update_request)
        self.cursorPositionChanged.connect(self._on_cursor_moved)
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def minimumSizeHint(self) -> QSize:
        """Ask for little: the text scrolls."""
        return QSize(super().minimumSizeHint().width(), LEAST_SCROLLED_PX)

    def show_document(self, document: QTextDocument) -> None:
        """Show a document, which belongs to whoever made it."""
        self.setDocument(document)
        self.marks.clear()
        self._on_theme_changed()

    # --- lines --------------------------------------------------------------------------------------------------------

    def go_to(self, line: int, column: int) -> None:
        """Put the cursor at a place counted from 1, in sight and not at its edge."""
        block = self.document().findBlockByNumber(max(line, 1) - 1)
        cursor = QTextCursor(block if block.isValid() else self.document().lastBlock())
        steps = min(utf_16_length(cursor.block().text()[: max(column, 1) - 1]), cursor.block().length() - 1)
        cursor.setPosition(cursor.position() + steps)
        self.setTextCursor(cursor)
        self.centerCursor()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def select(self, start: int, end: int) -> None:
        """Select what lies between two places, counted as a cursor counts, and bring it into sight."""
        cursor = self.textCursor()
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)
        self.centerCursor()

    def place(self) -> tuple[int, int]:
        """Return line and column of the cursor, counted from 1."""
        cursor = self.textCursor()
        return cursor.blockNumber() + 1, letters(cursor.block().text(), cursor.positionInBlock()) + 1

    def line_at(self, y: int) -> int:
        """Return the line at a height of the viewport, from 1."""
        return next((number + 1 for number, _, bottom in self.lines_in_sight() if y < bottom), self.blockCount())

    def lines_in_sight(self) -> Iterator[tuple[int, int, int]]:
        """Yield number from 0, top and bottom of each line that can be seen, with all its rows."""
        block: QTextBlock = self.firstVisibleBlock()
        offset, end = self.contentOffset(), self.viewport().height()
        while block.isValid():
            place = self.blockBoundingGeometry(block).translated(offset)
            if place.top() > end:
                break
            yield block.blockNumber(), round(place.top()), round(place.bottom())
            block = block.next()

    def problem_lines(self) -> frozenset[int]:
        """Return the lines with a problem, from 0."""
        return self.marks.problem_lines()

    # --- typing -------------------------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Indent with Tab, keep the indentation on Enter, and leave every other key to Qt."""
        key, held = event.key(), event.modifiers()
        if self.isReadOnly():
            super().keyPressEvent(event)
        elif key == Qt.Key.Key_Tab and held == _NO_KEY:
            indent(self.textCursor())
        elif key == Qt.Key.Key_Backtab:
            outdent(self.textCursor())
        elif key in _ENTER and held in (_NO_KEY, _KEYPAD):
            line_break(self.textCursor())
            self.ensureCursorVisible()
        elif key == Qt.Key.Key_Y and held == Qt.KeyboardModifier.ControlModifier:
            self.redo()
        else:
            super().keyPressEvent(event)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Paste plain text with letters and marks joined."""
        if source.hasText():
            self.insertPlainText(compose(source.text()))

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Remember which word the input method still holds."""
        super().inputMethodEvent(event)
        self.note_preedit(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the word that an input method still holds."""
        self.keep_preedit()
        super().focusOutEvent(event)
        self.left.emit()

    # --- room ---------------------------------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the strip of numbers beside the text, and the cursor in sight where problems below take its room."""
        was_in_sight = 0 <= self.cursorRect().bottom() < event.oldSize().height()
        super().resizeEvent(event)
        self._lay_gutter()
        if was_in_sight and self.cursorRect().bottom() >= self.viewport().height():
            self.ensureCursorVisible()

    def changeEvent(self, event: QEvent) -> None:
        """Keep the strip of numbers beside the text when the border grows with the focus or the letters change."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange) and hasattr(self, "gutter"):
            self._on_block_count_changed()

    def _lay_gutter(self) -> None:
        inside = self.viewport().geometry()
        width = self.gutter.width_wanted()
        self.gutter.setGeometry(inside.left() - width, inside.top(), width, inside.height())

    @Slot()
    def _on_block_count_changed(self) -> None:
        self.setViewportMargins(self.gutter.width_wanted(), 0, 0, 0)
        self._lay_gutter()

    @Slot(QRect, int)
    def _on_update_request(self, rect: QRect, scrolled: int) -> None:
        if scrolled:
            self.gutter.scroll(0, scrolled)
        else:
            self.gutter.update(0, rect.top(), self.gutter.width(), rect.height())

    @Slot()
    def _on_cursor_moved(self) -> None:
        self.marks.show()
        self.gutter.update()

    @Slot()
    def _on_theme_changed(self) -> None:
        font = QFont(CODE_FONT_FAMILY, self._theme.points)
        font.setStyleHint(QFont.StyleHint.Monospace)
        self.setFont(font)
        self.document().setDefaultFont(font)
        self.setTabStopDistance(self.fontMetrics().horizontalAdvance("  "))
        self._on_block_count_changed()
        self.marks.recolour()
