"""A text with the words marked that only it has, by a line through or under them and not by colour alone."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QLabel, QSizePolicy

from sotay.ui.common import numbers

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from sotay.domain.search import Span
    from sotay.ui.common.theme import Theme


class DiffLabel(QLabel):
    """A wrapped text that can be selected; ``is_before`` strikes its own words through, else they are underlined."""

    def __init__(self, theme: Theme, parent: QWidget | None = None, *, is_before: bool) -> None:
        super().__init__(parent)
        self._theme = theme
        self._is_before = is_before
        self._shown: tuple[str, tuple[Span, ...]] = ("", ())
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setWordWrap(True)
        numbers.let_text_be_selected(self)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme.changed.connect(self._on_theme_changed)

    def set_text(self, text: str, spans: Sequence[Span] = ()) -> None:
        """Show a text with these places marked."""
        self._shown = (text, tuple(spans))
        self.setAccessibleName(text)
        self._on_theme_changed()

    def words(self) -> str:
        """Return the text without marks."""
        return self._shown[0]

    @Slot()
    def _on_theme_changed(self) -> None:
        tokens = self._theme.tokens
        ground, ink = (tokens.error_ground, tokens.error) if self._is_before else (tokens.mark, tokens.text)
        line = "line-through" if self._is_before else "underline"
        style = f"background-color:{ground};color:{ink};text-decoration:{line};font-weight:600"
        text, spans = self._shown
        pieces, place = [], 0
        for span in spans:
            pieces.append(escape(text[place : span.start]))
            pieces.append(f'<span style="{style}">{escape(text[span.start : span.end])}</span>')
            place = span.end
        pieces.append(escape(text[place:]))
        self.setText("".join(pieces).replace("\n", "<br>"))
