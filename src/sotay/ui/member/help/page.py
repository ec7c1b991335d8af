"""«Trợ giúp» of a handbook."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout

from sotay.texts import help as texts
from sotay.ui.context import Context, Page, Place
from sotay.ui.help.reader import HelpBook, HelpReader


def make_help_page(context: Context) -> Page:
    """Make the page for the main window."""
    return HelpPage(context)


class HelpPage(Page):
    """The topics of a member."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        book = HelpBook(texts.topics(), texts.GUIDE_ID, texts.guide_title(), texts.guide())
        self.reader = HelpReader(context, book, self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.reader)

    def enter(self, place: Place) -> None:
        """Show the topic that ``place`` names, else what was read last."""
        self.reader.show_topic(place.topic)

    def start_search(self) -> bool:
        """Put the cursor into the search field."""
        self.reader.start_search()
        return True

    def print_paper(self) -> bool:
        """Print the topic that is shown."""
        self.reader.print_paper()
        return True
