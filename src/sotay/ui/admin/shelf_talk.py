"""The talk about the list of drafts and publications: reading, beginning, removing."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from sotay.domain.catalog_file import CatalogFile, CatalogKind, Draft, Publication
from sotay.services.catalog_shelf import Shelf, Sources, load_shelf, load_sources
from sotay.services.drafts import keep_draft, remove_draft
from sotay.services.next_version import begin_from_template, begin_next_version
from sotay.texts import admin_page as texts
from sotay.ui.admin.begin_dialog import BeginDialog, Source
from sotay.ui.admin.in_force_talk import origin_of
from sotay.ui.admin.rows import DRAFT, PUBLICATION, draft_name
from sotay.ui.context import Context


class ShelfTalk(QObject):
    """``listed(Shelf)``; ``begun(Draft)``; ``removed(Draft)``."""

    listed = Signal(object)
    begun = Signal(object)
    removed = Signal(object)

    def __init__(self, context: Context, window: QWidget) -> None:
        super().__init__(window)
        self._context = context
        self._window = window
        self.shelf = Shelf()
        self._removed: Draft | None = None

    def load(self) -> None:
        """Read anew."""
        self._context.jobs.watch(self._context.desk.run(load_shelf), self._on_read, self._on_failed)

    def draft(self, key: str) -> Draft | None:
        """Return the draft of a row, None where the row is no draft."""
        return next((each for each in self.shelf.drafts if key == f"{DRAFT}{each.id}"), None)

    def publication(self, key: str) -> Publication | None:
        """Return the publication of a row, None where the row is none."""
        return next((each for each in self.shelf.publications if key == f"{PUBLICATION}{each.number}"), None)

    def ask_beginning(self) -> None:
        """Read what a draft can begin from, and ask."""
        act = partial(load_sources, catalog=self._context.adapters.catalog)
        self._context.jobs.watch(self._context.desk.run(act), self._on_sources, self._on_failed)

    def begin_after(self, key: str) -> None:
        """Begin the version after a published one."""
        publication = self.publication(key)
        if publication is not None:
            self.begin_from(publication.file)

    def begin_from(self, source: CatalogFile) -> None:
        """Begin a draft from a file."""
        adapters, now = self._context.adapters, self._context.clock()
        shipped, editing = adapters.catalog.shipped_files(), adapters.editing
        act = partial(begin_next_version, source=source, shipped=shipped, editing=editing, now=now)
        self._context.jobs.watch(self._context.desk.run(act), self._on_begun, self._on_failed)

    def begin_from_template(self, template: CatalogFile) -> None:
        """Begin a draft that is the next version of nothing."""
        now = self._context.clock()
        act = partial(begin_from_template, kind=template.kind, text=template.text, now=now)
        self._context.jobs.watch(self._context.desk.run(act), self._on_begun, self._on_failed)

    def remove(self, key: str) -> None:
        """Remove a draft; that can be undone."""
        draft = self.draft(key)
        if draft is not None:
            act = partial(remove_draft, draft=draft)
            self._context.jobs.watch(self._context.desk.run(act), self._on_removed, self._on_failed)

    @Slot()
    def _bring_back(self) -> None:
        if self._removed is not None:
            act = partial(keep_draft, draft=self._removed)
            self._context.jobs.watch(self._context.desk.run(act), self._on_brought_back, self._on_failed)

    @Slot(object)
    def _on_read(self, shelf: Shelf) -> None:
        self.shelf = shelf
        self.listed.emit(shelf)

    @Slot(object)
    def _on_sources(self, found: Sources) -> None:
        sources = sources_in_words(found)
        dialog = BeginDialog(self._context.theme, sources, self._window)
        dialog.exec()
        dialog.deleteLater()
        if dialog.chosen is not None:
            begin = self.begin_from_template if dialog.chosen.is_template else self.begin_from
            begin(dialog.chosen.file)

    @Slot(object)
    def _on_begun(self, draft: Draft) -> None:
        self.load()
        self.begun.emit(draft)

    @Slot(object)
    def _on_removed(self, draft: Draft) -> None:
        self._removed = draft
        self.removed.emit(draft)
        self.load()
        self._context.shell.offer_undo(texts.removed(draft_name(draft)), self._bring_back)

    @Slot(object)
    def _on_brought_back(self, _draft: Draft) -> None:
        self.load()

    @Slot(object)
    def _on_failed(self, error: BaseException) -> None:
        self._context.shell.show_problem(error)


def sources_in_words(found: Sources) -> list[Source]:
    """Return what a draft can begin from, each with where it came from; frames last of their kind."""
    frames = [Source(each, texts.template(), is_template=True) for each in found.templates]
    files = [Source(each, origin_of(found.shelf, each.kind, each.id, each.version)) for each in found.files]
    kinds = list(CatalogKind)
    return sorted([*files, *frames], key=lambda each: kinds.index(each.file.kind))
