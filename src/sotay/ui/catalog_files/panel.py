"""The two cards of packages and the talks behind them, for a page of either window."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QWidget

from sotay.domain.catalog_file import CatalogFile, Publisher
from sotay.services.accepted_files import AcceptedFiles, load_accepted_files
from sotay.services.preview_on_sample import preview_of_file
from sotay.texts import accepted_cards as texts
from sotay.texts import package_window as window_texts
from sotay.ui.catalog_files.accepted_cards import AcceptedCard, PublishersCard
from sotay.ui.catalog_files.accepting_talk import AcceptingTalk
from sotay.ui.catalog_files.acts import PackageActs
from sotay.ui.catalog_files.reading_dialog import ReadingDialog
from sotay.ui.common.buttons import secondary_button
from sotay.ui.common.file_drop import FileDrop
from sotay.ui.common.icons import Icon
from sotay.ui.common.sight import bring_into_sight
from sotay.ui.context import StoreContext


class PackagePanel(QObject):
    """Makes both ``cards`` and ``take_button`` for a page to add.

    ``changed()`` when what is in use, or who is trusted, is other than before.
    """

    changed = Signal()

    def __init__(self, context: StoreContext[Any], acts: PackageActs, page: QWidget) -> None:
        super().__init__(page)
        self.context = context
        self._page = page
        self._name = ""
        self._has_come = False
        self.acts = acts
        is_read_only = context.desk.is_read_only
        self.take_button = secondary_button(context.theme, window_texts.take_button(), page, icon=Icon.ADD)
        self.accepted = AcceptedCard(context.theme, page)
        self.publishers = PublishersCard(context.theme, page, is_read_only=is_read_only)
        self.cards = (self.accepted, self.publishers)
        self.talk = AcceptingTalk(context, acts, page)
        self.take_button.clicked.connect(self.talk.choose)
        self._drop = FileDrop(self.accepted)
        self._drop.dropped.connect(self.talk.look_at)
        self.accepted.read_asked.connect(self._on_read_asked)
        self.publishers.stop_asked.connect(self._on_stop_asked)
        self.talk.accepted.connect(self._on_accepted)
        self.talk.changed.connect(self.refresh)

    def enter(self, file: Path | None = None) -> None:
        """Read anew what came and who is trusted; a file that was opened with the program is shown."""
        self._load()
        if file is not None:
            self.talk.look_at(file)

    def _load(self) -> None:
        adapters = self.context.adapters
        act = partial(load_accepted_files, exchange=adapters.exchange, catalog=adapters.catalog)
        self.context.jobs.watch(self.context.desk.run(act), self._on_loaded, self._on_failed)

    @Slot(object)
    def _on_loaded(self, found: AcceptedFiles) -> None:
        self.accepted.show_accepted(found)
        self.publishers.show_publishers(found.publishers)
        if self._has_come and found.lineages:
            self._has_come = False
            self.accepted.show_latest()
            QTimer.singleShot(0, self, self._show_card)  # once the card has its new height

    @Slot()
    def _on_accepted(self) -> None:
        self._has_come = True

    @Slot()
    def _show_card(self) -> None:
        bring_into_sight(self.accepted)

    @Slot()
    def refresh(self) -> None:
        """Read anew what came, and tell that something is other than before."""
        self._load()
        self.changed.emit()

    @Slot(object)
    def _on_read_asked(self, file: CatalogFile) -> None:
        context, adapters = self.context, self.context.adapters
        dialog = ReadingDialog(context.theme, self._page, file)
        draw = partial(preview_of_file, file, catalog=adapters.catalog, documents=adapters.documents)
        context.jobs.watch(context.drawing.submit(draw), dialog.show_pages, dialog.show_unreadable)
        dialog.exec()
        dialog.deleteLater()

    @Slot(str)
    def _on_stop_asked(self, key: str) -> None:
        act = self.acts.stop_trusting(key)
        self.context.jobs.watch(self.context.desk.run(act), self._on_stopped, self._on_failed)

    @Slot(object)
    def _on_stopped(self, publisher: Publisher) -> None:
        self.context.shell.offer_undo(texts.stopped_trusting(publisher.name), partial(self._trust_again, publisher))
        self.refresh()

    def _trust_again(self, publisher: Publisher) -> None:
        self._name = publisher.name
        act = self.acts.trust_again(publisher)
        self.context.jobs.watch(self.context.desk.run(act), self._on_trusted_again, self._on_failed)

    @Slot(object)
    def _on_trusted_again(self, _: object) -> None:
        self.context.shell.show_notice(texts.trusted_again(self._name))
        self.refresh()

    @Slot(object)
    def _on_failed(self, error: BaseException) -> None:
        self.context.shell.show_problem(error)
