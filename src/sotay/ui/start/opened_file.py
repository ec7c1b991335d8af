"""The talk about a file that was opened with the program: looked at, then carried to the page that takes it."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from sotay.domain.store_kind import StoreKind
from sotay.services.exchange_preview import FilePreview, OpenedKind, look_at_file
from sotay.texts import cell_shell as cell_texts
from sotay.texts import opened_file as texts
from sotay.texts import shell as shell_texts
from sotay.texts.stores import store_name
from sotay.ui.backup_rows import size_words
from sotay.ui.context import PageId, Place
from sotay.ui.notices import sentence_of
from sotay.ui.secretary.context import CellPageId, CellPlace
from sotay.ui.start.unlocking import StartParts
from sotay.ui.start.wishes import Wish

if TYPE_CHECKING:
    from sotay.ui.start.file_page import FilePage

_IN_HANDBOOK = (Wish.IN_HANDBOOK, texts.in_handbook())
_IN_CELL_BOOK = (Wish.IN_CELL_BOOK, texts.in_cell_book())
_WAYS = {
    OpenedKind.CELL_CARD: (_IN_CELL_BOOK, _IN_HANDBOOK),
    OpenedKind.MEMBER_CARD: (_IN_CELL_BOOK,),
    OpenedKind.SUBMISSION: (_IN_CELL_BOOK,),
    OpenedKind.RECEIPT: (_IN_CELL_BOOK, _IN_HANDBOOK),
    OpenedKind.PACKAGE: (_IN_CELL_BOOK, _IN_HANDBOOK),
}
"""Where a file may be opened, the most fitting place last."""
_PAGES = {
    OpenedKind.CELL_CARD: (CellPageId.COMMITTEE, cell_texts.page_committee),
    OpenedKind.MEMBER_CARD: (CellPageId.KEYS, cell_texts.page_keys),
    OpenedKind.SUBMISSION: (CellPageId.COLLECTING, cell_texts.page_collecting),
    OpenedKind.RECEIPT: (CellPageId.COMMITTEE, cell_texts.page_committee),
    OpenedKind.PACKAGE: (CellPageId.DATA, cell_texts.page_data),
}
"""The page of a cell book that takes a file, and its name."""
_WORDS = {
    OpenedKind.SUBMISSION: (texts.submission_title, texts.submission_explained),
    OpenedKind.RECEIPT: (texts.receipt_title, texts.receipt_explained),
    OpenedKind.DAMAGED_CARD: (texts.damaged_card_title, texts.damaged_card_explained),
    OpenedKind.UNKNOWN: (texts.unknown_title, texts.unknown_explained),
}


class OpenedFile(QObject):
    """Says on ``page`` what the file is, once it is read; ``wanted_in`` is the kind of store that was chosen for it."""

    def __init__(self, parts: StartParts, page: FilePage, path: Path) -> None:
        super().__init__(page)
        self._page = page
        self._path = path
        self._kind = OpenedKind.UNKNOWN
        self.wanted_in: StoreKind | None = None
        job = parts.worker.submit(partial(look_at_file, path, exchange=parts.adapters.exchange))
        parts.jobs.watch(job, self._on_read, self._on_failed)

    @property
    def name(self) -> str:
        """Return the name of the file."""
        return self._path.name

    def place(self) -> Place:
        """Return where a handbook takes the file."""
        return Place(PageId.CATALOG if self._is_package else PageId.HAND_IN, file=self._path)

    def cell_place(self) -> CellPlace:
        """Return where a cell book takes the file."""
        return CellPlace(_PAGES[self._kind][0], file=self._path)

    def open_elsewhere(self, kind: StoreKind) -> str:
        """Say, where the store is open in another window, how to get the file there."""
        in_handbook = shell_texts.page_catalog() if self._is_package else shell_texts.page_hand_in()
        page = _PAGES[self._kind][1]() if kind is StoreKind.CELL else in_handbook
        return texts.open_elsewhere(store_name(kind), page)

    @property
    def _is_package(self) -> bool:
        return self._kind is OpenedKind.PACKAGE

    @Slot(object)
    def _on_read(self, found: FilePreview) -> None:
        self._kind = found.kind
        place = texts.where(found.path.name, size_words(found.size_bytes), str(found.path.parent))
        card, package = found.card, found.package
        if package is not None:
            title, explained = texts.package_title(package.publisher_name), texts.package_explained(len(package.files))
            self._page.show_file(title, explained, place, package.fingerprint)
        elif found.refusal is not None:
            self._page.show_file(texts.refused_package_title(), sentence_of(found.refusal), place, "")
        elif card is not None:
            is_cell = found.kind is OpenedKind.CELL_CARD
            title = texts.cell_card_title(card.name) if is_cell else texts.member_card_title(card.name)
            explained = texts.cell_card_explained() if is_cell else texts.member_card_explained()
            self._page.show_file(title, explained, place, card.fingerprint)
        else:
            say_title, explain = _WORDS[found.kind]
            self._page.show_file(say_title(), explain(), place, "")
        self._page.show_ways(_WAYS.get(found.kind, ()))

    @Slot(object)
    def _on_failed(self, error: BaseException) -> None:
        self._page.show_trouble(sentence_of(error))
