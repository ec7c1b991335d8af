"""One line of typing with its label above and room for a problem below."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from sotay.ui.common.announce import announce
from sotay.ui.common.labels import PlainLabel, TextRole, restyle
from sotay.ui.common.typing_rules import compose, needs_composing

if TYPE_CHECKING:
    from sotay.ui.common.theme import Theme


class LineField(QWidget):
    """A labelled line edit.

    ``edited(text)`` after every change that a person makes, never for ``set_text``; ``left()`` when the focus goes
    elsewhere or Enter is pressed, after the text was brought to NFC.
    """

    edited = Signal(str)
    left = Signal()

    def __init__(
        self, theme: Theme, label: str, parent: QWidget | None = None, *, hint: str = "", placeholder: str = ""
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self.edit = QLineEdit(self)
        self.edit.setAccessibleName(label)
        self.edit.setPlaceholderText(placeholder)
        self._label = QLabel(label, self)
        self._label.setWordWrap(True)
        self._label.setBuddy(self.edit)
        self._label.setVisible(bool(label))
        self._hint = PlainLabel(hint, self, role=TextRole.SMALL)
        self._hint.setVisible(bool(hint))
        self._problem = PlainLabel("", self, role=TextRole.ERROR)
        self._problem.hide()
        self.row = QHBoxLayout()
        self.row.addWidget(self.edit, 1)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self._label)
        self._column.addLayout(self.row)
        self._column.addWidget(self._hint)
        self._column.addWidget(self._problem)
        self.setFocusProxy(self.edit)
        self._describe()
        self.edit.textEdited.connect(self._on_text_edited)
        self.edit.editingFinished.connect(self._on_editing_finished)
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def text(self) -> str:
        """Return what is typed."""
        return self.edit.text()

    def set_text(self, text: str) -> None:
        """Show another text and tell nobody."""
        self.edit.setText(text)
        if not self.edit.hasFocus():
            self.edit.setCursorPosition(0)  # a long text shows its beginning
        self.clear_problem()

    def set_label(self, label: str) -> None:
        """Say something else above the field, since it is about something else now."""
        self._label.setText(label)
        self.edit.setAccessibleName(label)

    def set_read_only(self, *, read_only: bool) -> None:
        """Allow only reading and copying."""
        self.edit.setReadOnly(read_only)

    def show_problem(self, text: str) -> None:
        """Say below the field what is wrong with it, until it is changed; spoken."""
        self._problem.setText(text)
        self._problem.show()
        restyle(self.edit, "invalid", "true")
        self._describe()
        announce(self.edit, text, urgent=True)

    def clear_problem(self) -> None:
        """Take the problem away."""
        if self._problem.isHidden():
            return
        self._problem.hide()
        self._problem.setText("")
        restyle(self.edit, "invalid", "false")
        self._describe()

    def problem(self) -> str:
        """Return the problem shown, or nothing."""
        return self._problem.text()

    def _describe(self) -> None:
        self.edit.setAccessibleDescription(self._problem.text() or self._hint.text())

    @Slot(str)
    def _on_text_edited(self, text: str) -> None:
        self.clear_problem()
        self.edited.emit(text)

    @Slot()
    def _on_editing_finished(self) -> None:
        text = self.edit.text()
        if needs_composing(text):
            self.edit.setText(compose(text))
            self.edited.emit(self.edit.text())
        self.left.emit()

    @Slot()
    def _on_theme_changed(self) -> None:
        self._column.setSpacing(self._theme.px(6))
        self.row.setSpacing(self._theme.px(8))
