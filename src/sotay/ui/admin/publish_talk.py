"""The talk about publishing: what stands in the way, the last question, the file to hand out."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from sotay.domain.catalog_file import CatalogKind, Draft, Publication
from sotay.domain.catalog_package import ENDING
from sotay.domain.catalog_value import effective_from
from sotay.domain.dates import format_date
from sotay.domain.file_head import head_of
from sotay.services.papers import save_paper
from sotay.services.publishing_drafts import OwnPublisher, own_publisher, publish_draft
from sotay.texts import admin_publishing as texts
from sotay.ui.admin.draft_document import Checked
from sotay.ui.admin.in_force_talk import day_of
from sotay.ui.admin.publish_dialog import PublishDialog, ToPublish
from sotay.ui.admin.rows import draft_name, file_name
from sotay.ui.common.file_dialogs import choose_save_path
from sotay.ui.context import Context


class PublishTalk(QObject):
    """``published(Publication)`` once a draft was published."""

    published = Signal(object)

    def __init__(self, context: Context, window: QWidget) -> None:
        super().__init__(window)
        self._context = context
        self._window = window
        self._draft: Draft | None = None
        self._checked: Checked | None = None

    def ask(self, draft: Draft, checked: Checked) -> None:
        """Ask for the last time; ``checked`` is what the text of the draft says, with nothing in the way."""
        self._draft, self._checked = draft, checked
        act = partial(own_publisher, exchange=self._context.adapters.exchange, now=self._context.clock())
        self._context.jobs.watch(self._context.desk.run(act), self._on_publisher, self._on_failed)

    def save_file(self, publication: Publication) -> None:
        """Ask where the package of a published version goes, and write it there."""
        file = publication.file
        suggested = texts.file_name(file.id, file.version)
        path = choose_save_path(
            self._context.theme, self._window, texts.save_title(), suggested, texts.package_files(), ENDING
        )
        if path is not None:
            writing = self._context.drawing.submit(save_paper, path, publication.package)
            self._context.jobs.watch(writing, self._on_saved, self._on_failed)

    @Slot(object)
    def _on_publisher(self, publisher: OwnPublisher) -> None:
        draft, checked = self._draft, self._checked
        if draft is None or checked is None or checked.value is None:
            return
        day = day_of(effective_from(checked.value))
        said = format_date(day) if day else ""
        is_past = day is not None and day < self._context.today()
        remark = texts.backdated(said, is_checklist=draft.kind is CatalogKind.CHECKLIST) if is_past else ""
        what = ToPublish(draft_name(draft), head_of(draft.text).version, said, remark)
        dialog = PublishDialog(self._context.theme, what, publisher, self._window)
        dialog.exec()
        dialog.deleteLater()
        if dialog.name:
            adapters = self._context.adapters
            act = partial(
                publish_draft,
                draft=draft,
                name=dialog.name,
                catalog=adapters.catalog,
                exchange=adapters.exchange,
                now=self._context.clock(),
            )
            self._context.jobs.watch(self._context.desk.run(act), self._on_published, self._on_failed)

    @Slot(object)
    def _on_published(self, publication: Publication) -> None:
        self.published.emit(publication)
        file = publication.file
        self._context.shell.show_notice(texts.published(file_name(file), file.version))
        self.save_file(publication)

    @Slot(object)
    def _on_saved(self, path: Path) -> None:
        self._context.shell.show_file(path)

    @Slot(object)
    def _on_failed(self, error: BaseException) -> None:
        self._context.shell.show_problem(error)
