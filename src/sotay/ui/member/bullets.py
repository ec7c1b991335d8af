"""A list of sentences with a dash before each, as printed papers have it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from sotay.domain.search import Span
from sotay.ui.common.highlight import HitLabel

if TYPE_CHECKING:
    from sotay.ui.common.theme import Theme

DASH = "–"


def places(spans: Sequence[Span]) -> tuple[tuple[int, int], ...]:
    """Return hits as the labels and lists of the window take them."""
    return tuple((span.start, span.end) for span in spans)


class BulletList(QWidget):
    """Sentences that wrap beside their dash. Rows are kept and filled anew, so that switching items stays quick."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._rows: list[tuple[QLabel, HitLabel]] = []
        self._grid = QGridLayout(self)
        self._grid.setColumnStretch(1, 1)
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def set_sentences(self, sentences: Sequence[str], hits: Sequence[Sequence[Span]] = ()) -> None:
        """Show these sentences; ``hits`` marks places in each of them, or in none."""
        while len(self._rows) < len(sentences):
            self._add_row()
        for place, (dash, label) in enumerate(self._rows):
            is_used = place < len(sentences)
            dash.setVisible(is_used)
            label.setVisible(is_used)
            if is_used:
                label.set_text(sentences[place], places(hits[place]) if hits else ())

    def _add_row(self) -> None:
        dash, label = QLabel(DASH, self), HitLabel(self._theme, self)
        row = len(self._rows)
        self._grid.addWidget(dash, row, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(label, row, 1)
        self._rows.append((dash, label))

    @Slot()
    def _on_theme_changed(self) -> None:
        px = self._theme.px
        self._grid.setContentsMargins(px(18), 0, 0, px(4))
        self._grid.setHorizontalSpacing(px(8))
        self._grid.setVerticalSpacing(px(6))
