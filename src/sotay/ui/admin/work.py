"""What the views of one draft share: the draft that is open, and what each view is asked for."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from sotay.domain.catalog_file import CatalogKind
from sotay.services.draft_reading import DraftReader
from sotay.ui.admin.draft_document import DraftDocument
from sotay.ui.context import Context


@dataclass(frozen=True, slots=True)
class Work:
    """What is open: a draft, or a published version that is only read.

    ``key`` is that of its row in the list; ``reader`` knows what was before it, and is asked on a worker.
    """

    key: str
    kind: CatalogKind
    title: str
    reader: DraftReader
    is_read_only: bool = False
    is_published: bool = False


class WorkPart(QWidget):
    """One view of the document that is open; called by the screen around it.

    ``text_wanted(line)`` leads to a line of the text, 0 to where it was left.
    """

    text_wanted = Signal(int)

    def show_work(self, work: Work) -> None:
        """Show another draft, whose text the document holds already."""

    def enter(self) -> None:
        """Take notice of being shown."""

    def learn(self) -> None:
        """Take notice that the reader of what is open knows other versions by now."""

    def leave(self) -> None:
        """Put everything typed into the document; the view may go on being shown, as after a wish to save."""

    def is_chosen(self) -> bool:
        """Tell whether this is the view that is shown, or that will be once its page is."""
        return not self.isHidden()

    def start_search(self) -> bool:
        """Put the cursor into a search field; False where there is none."""
        return False

    def print_paper(self) -> bool:
        """Print what is shown; False where there is nothing to print."""
        return False


@dataclass(frozen=True, slots=True)
class PartEntry:
    """A view as its button names it; ``kinds`` says for which files there is one, None for all.

    ``topic`` is the one of the help that explains it.
    """

    key: str
    name: str
    make: Callable[[Context, DraftDocument, QWidget], WorkPart]
    kinds: frozenset[CatalogKind] | None = None
    topic: str | None = None

    def is_for(self, kind: CatalogKind) -> bool:
        """Tell whether files of a kind have this view."""
        return self.kinds is None or kind in self.kinds
