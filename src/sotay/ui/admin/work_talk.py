"""The talk about the draft that is open: opening, storing every keystroke, going back."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from sotay.domain.catalog_file import CatalogFile, CatalogKind, Draft, Publication
from sotay.services.catalog_shelf import Shelf, known_files
from sotay.services.draft_reading import DraftReader
from sotay.services.drafts import keep_draft
from sotay.texts import admin_work as texts
from sotay.ui.admin.draft_document import DraftDocument
from sotay.ui.admin.rows import DRAFT, PUBLICATION, draft_name, file_name
from sotay.ui.admin.work import Work
from sotay.ui.context import Context
from sotay.ui.value_saving import ValueSaver


class WorkTalk(QObject):
    """Holds the ``document`` of what is open; ``opened(Work)``; ``learned()`` when other versions are known by now.

    A draft is stored whatever its text is like. What could not be stored is held here and tried again.
    """

    opened = Signal(object)
    learned = Signal()

    def __init__(self, context: Context, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._draft: Draft | None = None
        self._reader: DraftReader | None = None
        self._known: tuple[CatalogFile, ...] = ()
        self._saver = ValueSaver(context, self)
        self.document = DraftDocument(context.jobs, context.drawing, self)
        self.document.changed.connect(self._on_changed)

    def open_draft(self, draft: Draft, shelf: Shelf) -> None:
        """Open a draft to be written in; it must be able to follow what is on the shelf."""
        self._draft = draft
        reader = self._reader_of(draft.kind, shelf)
        self.document.open(draft.text, reader)
        title, is_read_only = texts.draft_title(draft_name(draft)), self._context.desk.is_read_only
        self.opened.emit(Work(f"{DRAFT}{draft.id}", draft.kind, title, reader, is_read_only))

    def open_publication(self, publication: Publication, shelf: Shelf) -> None:
        """Open a published version to be read."""
        file = publication.file
        self._draft = None
        reader = self._reader_of(file.kind, shelf, is_published=True)
        self.document.open(file.text, reader)
        title, key = texts.published_title(file_name(file), file.version), f"{PUBLICATION}{publication.number}"
        self.opened.emit(Work(key, file.kind, title, reader, is_read_only=True, is_published=True))

    def take_shelf(self, shelf: Shelf) -> None:
        """Hold what is open against what the handbook knows by now; a version may have come or gone meanwhile."""
        if self._reader is not None and _versions(shelf) != self._known:
            self._known = _versions(shelf)
            self._reader.learn(partial(known_files, shelf, self._context.adapters.catalog))
            self.document.read_again()
            self.learned.emit()

    def draft(self) -> Draft | None:
        """Return the draft that is open, as it was last stored or is about to be."""
        return self._draft

    def forget(self, draft: Draft) -> None:
        """Let go of a draft that is removed."""
        self._saver.forget(("draft", draft.id))
        if self._draft is not None and self._draft.id == draft.id:
            self._draft = None

    def settle(self) -> None:
        """Have everything typed queued to be stored."""
        self.document.take()
        self._saver.settle()

    def unsaved_text(self) -> str | None:
        """Return the text where it is not known to be on disk."""
        draft = self._draft
        return draft.text if draft is not None and self._saver.is_held(("draft", draft.id)) else None

    def _reader_of(self, kind: CatalogKind, shelf: Shelf, *, is_published: bool = False) -> DraftReader:
        catalog = self._context.adapters.catalog
        known = partial(known_files, shelf, catalog)
        self._known = _versions(shelf)
        self._reader = DraftReader(catalog, kind, known, is_published=is_published)
        return self._reader

    @Slot(str)
    def _on_changed(self, text: str) -> None:
        if self._draft is not None and text != self._draft.text:
            self._draft = replace(self._draft, text=text, changed_at=self._context.clock())
            self._saver.save(("draft", self._draft.id), partial(keep_draft, draft=self._draft))


def _versions(shelf: Shelf) -> tuple[CatalogFile, ...]:
    """Return what a handbook knows beside what came with the program."""
    return (*(each.file for each in shelf.accepted), *(each.file for each in shelf.publications))
