"""The field for notes of any length."""

from __future__ import annotations

from math import ceil
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFontMetricsF, QTextCursor, QTextOption
from PySide6.QtWidgets import QPlainTextEdit, QScrollArea, QSizePolicy, QTextEdit

from sotay.ui.common.old_text_offer import OldTextOffer, place_below
from sotay.ui.common.typing_rules import PreeditKeeper, compose, needs_composing

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QMimeData
    from PySide6.QtGui import QFocusEvent, QInputMethodEvent, QResizeEvent
    from PySide6.QtWidgets import QWidget

    from sotay.ui.common.theme import Theme
    from sotay.ui.common.tokens import Tokens

FOLLOW_CURSOR_MARGIN_PX = 60


class NoteField(QPlainTextEdit, PreeditKeeper):
    """A text field that grows with its text; Tab goes on to the next field.

    ``edited(text)`` after every change that a person makes, undo included, and never for ``set_text``;
    ``left()`` when the focus goes elsewhere, after the text was brought to NFC. Pasted text goes in as it is; where it
    is written in an old way, a bar below the field offers to turn it.
    """

    edited = Signal(str)
    left = Signal()

    def __init__(
        self, theme: Theme, name: str, parent: QWidget | None = None, *, placeholder: str = "", min_lines: int = 3
    ) -> None:
        super().__init__(parent)
        self._min_lines = min_lines
        self.old_text = OldTextOffer(theme, self, self)
        self._known_text = ""
        self.setAccessibleName(name)
        self.setPlaceholderText(placeholder)
        self.setTabChangesFocus(True)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.textChanged.connect(self._on_text_changed)
        self.cursorPositionChanged.connect(self._on_cursor_moved)
        self.document().documentLayout().documentSizeChanged.connect(self._on_size_changed)

    def text(self) -> str:
        """Return the text; a word that an input method still holds is not in it."""
        return self.toPlainText()

    def set_text(self, text: str) -> None:
        """Show another text; forgets what could be undone and tells nobody."""
        self._known_text = text
        self.old_text.withdraw()
        self.setPlainText(text)
        self._known_text = self.toPlainText()

    def replace(self, place: int, before: str, after: str) -> None:
        """Put other words in the place of some as one step that can be undone; places are counted in the text."""
        text = self.toPlainText()
        cursor = QTextCursor(self.document())
        cursor.setPosition(_utf_16_length(text[:place]))
        cursor.setPosition(_utf_16_length(text[: place + len(before)]), QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(after)

    def add_below(self, bar: QWidget) -> None:
        """Put a bar below the field."""
        place_below(self, bar)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Take what is pasted or dropped as it is, and look afterwards how it is written."""
        start = self.textCursor().selectionStart()
        super().insertFromMimeData(source)
        pasted = QTextCursor(self.textCursor())
        pasted.setPosition(start, QTextCursor.MoveMode.KeepAnchor)
        self.old_text.look_at(pasted.selection().toPlainText())

    def mark(self, spans: Sequence[tuple[int, int]], tokens: Tokens) -> None:
        """Show these (start, end) places of the text as found, and no others; the text stays as it is."""
        text = self.toPlainText()
        marks = []
        for start, end in spans:
            if start < end <= len(text):
                mark = QTextEdit.ExtraSelection()
                cursor = QTextCursor(self.document())
                cursor.setPosition(_utf_16_length(text[:start]))
                cursor.setPosition(_utf_16_length(text[:end]), QTextCursor.MoveMode.KeepAnchor)
                mark.cursor = cursor
                mark.format.setBackground(QColor(tokens.mark))
                mark.format.setForeground(QColor(tokens.text))
                marks.append(mark)
        self.setExtraSelections(marks)

    def sizeHint(self) -> QSize:
        """Return the height of all lines, at least ``min_lines``."""
        lines = max(self._min_lines, round(self.document().size().height()))
        frame = self.height() - self.viewport().height()
        margins = 2 * round(self.document().documentMargin())
        # Lines are whole pixels high. One pixel short, and the wheel would roll the first line out of sight.
        line_height = ceil(QFontMetricsF(self.font()).lineSpacing())
        return QSize(super().sizeHint().width(), lines * line_height + margins + max(frame, 4) + 1)

    def minimumSizeHint(self) -> QSize:
        """Never be cut: the text scrolls with the page."""
        return QSize(self.fontMetrics().averageCharWidth() * 16, self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Ask for the height that the new width needs."""
        super().resizeEvent(event)
        self.updateGeometry()

    def changeEvent(self, event: QEvent) -> None:
        """Ask for the height that the new letters need."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self.updateGeometry()

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Remember which word the input method still holds."""
        super().inputMethodEvent(event)
        self.note_preedit(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the word that an input method still holds, and bring the text to NFC as one step that can be undone."""
        self.keep_preedit()
        super().focusOutEvent(event)
        text = self.toPlainText()
        if needs_composing(text):
            self.replace(0, text, compose(text))
        self.left.emit()

    @Slot()
    def _on_text_changed(self) -> None:
        # Fires also for words that an input method shows but has not given yet, and for changes of format.
        text = self.toPlainText()
        if text != self._known_text:
            self._known_text = text
            self.old_text.text_changed()
            self.edited.emit(text)

    @Slot()
    def _on_size_changed(self) -> None:
        self.updateGeometry()

    @Slot()
    def _on_cursor_moved(self) -> None:
        if self.hasFocus():
            self.bring_cursor_into_sight()

    @Slot()
    def bring_cursor_into_sight(self) -> None:
        """Scroll the page around the field to the line of the cursor."""
        page = self.parentWidget()
        while page is not None and not isinstance(page, QScrollArea):
            page = page.parentWidget()
        inside = page.widget() if page is not None else None
        if page is not None and inside is not None:
            spot = self.viewport().mapTo(inside, self.cursorRect().center())
            page.ensureVisible(spot.x(), spot.y(), 0, FOLLOW_CURSOR_MARGIN_PX)


def _utf_16_length(text: str) -> int:
    # Qt counts the halves of letters beyond the first 65,536 one by one.
    return len(text.encode("utf-16-le", "surrogatepass")) // 2
