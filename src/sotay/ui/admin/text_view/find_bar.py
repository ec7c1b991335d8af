"""Searching in the text: a field above it, marks in it, and two buttons from hit to hit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from sotay.domain.search import find
from sotay.texts import admin_text as texts
from sotay.ui.common.announce import announce
from sotay.ui.common.buttons import icon_button
from sotay.ui.common.icons import Icon
from sotay.ui.common.labels import PlainLabel, TextRole
from sotay.ui.common.typing_rules import needs_composing

if TYPE_CHECKING:
    from sotay.ui.admin.text_view.yaml_edit import YamlEdit
    from sotay.ui.common.theme import Theme

FIND_DELAY_MS = 120
FIELD_PX = 300


class FindBar(QWidget):
    """Hidden until ``begin``; Enter and F3 go on, Shift goes back, Esc closes. ``closed()`` when it was closed."""

    closed = Signal()

    def __init__(self, theme: Theme, edit: YamlEdit, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._edit = edit
        self.field = QLineEdit(self)
        self.field.setAccessibleName(texts.find_label())
        self.field.setPlaceholderText(texts.find_hint())
        self.field.installEventFilter(self)
        self.count = PlainLabel("", self, role=TextRole.MUTED)
        self.count.setWordWrap(False)
        self._label = PlainLabel(texts.find_label(), self)
        self._label.setWordWrap(False)
        self.previous_button = icon_button(theme, Icon.UP, texts.previous_hit(), self)
        self.next_button = icon_button(theme, Icon.DOWN, texts.next_hit(), self)
        self.close_button = icon_button(theme, Icon.CLOSE, texts.close_find(), self)
        self._row = QHBoxLayout(self)
        for widget in (self._label, self.field, self.count, self.previous_button, self.next_button):
            self._row.addWidget(widget)
        self._row.addStretch(1)
        self._row.addWidget(self.close_button)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(FIND_DELAY_MS)
        self._timer.timeout.connect(self._search)
        self.field.textChanged.connect(self._on_words_changed)
        self.previous_button.clicked.connect(self.go_back)
        self.next_button.clicked.connect(self.go_on)
        self.close_button.clicked.connect(self.finish)
        self.hide()
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def begin(self) -> None:
        """Show the field with what is selected in the text, ready to be written over."""
        selected = self._edit.textCursor().selectedText()
        if selected and "\u2029" not in selected:
            self.field.setText(selected)
        self.show()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()
        self._search()

    def text_changed(self) -> None:
        """Look again, since the text is another one now."""
        if not self.isHidden():
            self._timer.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take Enter and Esc of the field."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                (self.go_back if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else self.go_on)()
                return True
            if event.key() == Qt.Key.Key_Escape:
                self.finish()
                return True
        return super().eventFilter(watched, event)

    @Slot()
    def go_on(self) -> None:
        """Show the next hit after the cursor, from the end again the first."""
        self._settle()
        hits, at = self._edit.marks.hits(), self._edit.textCursor().selectionEnd()
        self._show(next((number for number, (start, _) in enumerate(hits) if start >= at), 0))

    @Slot()
    def go_back(self) -> None:
        """Show the hit before the cursor, from the first the last."""
        self._settle()
        hits, at = self._edit.marks.hits(), self._edit.textCursor().selectionStart()
        before = [number for number, (_, end) in enumerate(hits) if end <= at]
        self._show(before[-1] if before else len(hits) - 1)

    @Slot()
    def finish(self) -> None:
        """Close the field and give the keyboard back to the text."""
        self._timer.stop()
        self.hide()
        self._edit.marks.mark_hits(())
        self._edit.setFocus(Qt.FocusReason.OtherFocusReason)
        self.closed.emit()

    def _settle(self) -> None:
        if self.isHidden():
            self.begin()
        elif self._timer.isActive():
            self._timer.stop()
            self._search()

    def _show(self, number: int) -> None:
        hits = self._edit.marks.hits()
        if not hits:
            return
        self._edit.select(*hits[number])
        self.count.setText(texts.hits(number + 1, len(hits)))
        announce(self, self.count.text())

    @Slot()
    def _search(self) -> None:
        words, text = self.field.text(), self._edit.document().toRawText()
        # Places are counted in the joined text; letters and marks that are apart wait until the text is joined.
        self._edit.marks.mark_hits(() if needs_composing(text) else find(words, text))
        self.count.setText(texts.hits(0, len(self._edit.marks.hits())) if words.strip() else "")

    @Slot()
    def _on_words_changed(self) -> None:
        self._timer.start()

    @Slot()
    def _on_theme_changed(self) -> None:
        px = self._theme.px
        self._row.setContentsMargins(px(12), px(4), px(4), px(4))
        self._row.setSpacing(px(8))
        self.field.setMaximumWidth(px(FIELD_PX))
