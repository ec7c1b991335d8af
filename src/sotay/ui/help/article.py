"""One topic of the help to read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from sotay.ui.common.highlight import HitLabel
from sotay.ui.common.scroll_page import ScrollPage
from sotay.ui.help.search import FoundTopic

if TYPE_CHECKING:
    from sotay.ui.common.theme import Theme


class Article(ScrollPage):
    """Title and paragraphs with the words of the search marked."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, "", "", parent)
        self._paragraphs: list[HitLabel] = []
        self.body.addStretch(1)

    def paragraphs(self) -> tuple[HitLabel, ...]:
        """Return the paragraphs that are shown."""
        return tuple(self._paragraphs)

    def show_topic(self, found: FoundTopic) -> None:
        """Show a topic from its beginning."""
        for label in self._paragraphs:
            self.body.removeWidget(label)
            label.hide()
            label.deleteLater()
        self.set_title(found.topic.title)
        self._paragraphs = []
        for text, spans in zip(found.topic.paragraphs, found.in_paragraphs, strict=True):
            label = HitLabel(self._theme, self)
            label.set_text(text, [(span.start, span.end) for span in spans])
            self.body.insertWidget(self.body.count() - 1, label)
            self._paragraphs.append(label)
        self.scroll_to_top()
