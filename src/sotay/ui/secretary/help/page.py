"""«Trợ giúp» of a cell book."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout

from sotay.texts import help_cell as texts
from sotay.ui.help.reader import HelpBook, HelpReader
from sotay.ui.secretary.context import CellContext, CellPage, CellPlace


def make_help_page(context: CellContext) -> CellPage:
    """Make the page for the window of a cell book."""
    return HelpPage(context)


class HelpPage(CellPage):
    """The topics of a secretary."""

    def __init__(self, context: CellContext) -> None:
        super().__init__()
        book = HelpBook(texts.topics(), texts.GUIDE_ID, texts.guide_title(), texts.guide())
        self.reader = HelpReader(context, book, self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.reader)

    def enter(self, place: CellPlace) -> None:
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
