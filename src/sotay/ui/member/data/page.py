"""«Dữ liệu của tôi»: where the handbook lies, its backups, copies, open data, deleted periods."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QVBoxLayout

from sotay.texts import data as texts
from sotay.texts import shell as shell_texts
from sotay.ui.common.buttons import primary_button
from sotay.ui.common.icons import Icon
from sotay.ui.common.scroll_page import ScrollPage
from sotay.ui.context import Context, Page, Place
from sotay.ui.member.data.cards import DeletedCard
from sotay.ui.member.data.open_data_presenter import OpenDataPresenter
from sotay.ui.member.data.open_data_windows import OpenDataCard
from sotay.ui.member.data.presenter import DataPresenter
from sotay.ui.store_cards import BackupsCard, PlaceCard
from sotay.ui.store_commands import StoreCommands
from sotay.ui.store_talk import StoreTalk


def make_data_page(context: Context) -> Page:
    """Make the page for the main window."""
    return DataPage(context)


class DataPage(Page):
    """Four cards, and one primary button: back up now."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        theme = context.theme
        self._presenter = DataPresenter(context, self)
        self._store = StoreTalk(context, context.adapters.stores, self)
        self._open_data = OpenDataPresenter(context, self)
        self._commands = StoreCommands(context.desk, context.jobs, self)
        self._shell = context.shell
        self.sheet = ScrollPage(theme, shell_texts.page_data(), "", self)
        self.place_card = PlaceCard(theme, context.desk.kind, self)
        self.backups_card = BackupsCard(theme, context.desk.kind, self)
        self.open_data_card = OpenDataCard(theme, self, is_read_only=context.desk.is_read_only)
        self.deleted_card = DeletedCard(theme, self)
        for card in (self.place_card, self.backups_card, self.open_data_card, self.deleted_card):
            self.sheet.add(card)
        self.sheet.body.addStretch(1)
        self.back_up_button = primary_button(theme, texts.back_up_now(), self, icon=Icon.SAVE)
        self.sheet.add_action(self.back_up_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.sheet)
        self._connect()

    def enter(self, place: Place) -> None:  # noqa: ARG002 - the page shows the same from wherever one comes
        """Read anew."""
        self.sheet.bar.dismiss()
        self._store.load()
        self._presenter.load()

    def _connect(self) -> None:
        presenter, store, commands, open_data = self._presenter, self._store, self._commands, self._open_data
        store.facts_read.connect(self.place_card.show_facts)
        store.backups_read.connect(self.backups_card.show_backups)
        presenter.deleted_read.connect(self.deleted_card.show_deleted)
        store.told.connect(self._on_told)
        self.place_card.open_asked.connect(commands.open_folder)
        self.place_card.copy_asked.connect(commands.copy_elsewhere)
        self.backups_card.check_asked.connect(store.check)
        self.backups_card.restore_asked.connect(store.restore)
        self.deleted_card.bring_back_asked.connect(presenter.bring_back)
        self.deleted_card.purge_asked.connect(presenter.purge)
        self.back_up_button.clicked.connect(commands.back_up)
        commands.busy.connect(self._on_busy)
        commands.told.connect(self._on_told)
        commands.failed.connect(self._on_failed)
        commands.backed_up.connect(store.load)
        self.open_data_card.export_asked.connect(open_data.ask_export)
        self.open_data_card.import_asked.connect(open_data.ask_import)
        open_data.busy_changed.connect(self._on_busy_changed)
        open_data.told.connect(self._on_told)
        open_data.changed.connect(store.load)
        open_data.changed.connect(presenter.load)
        presenter.changed.connect(store.load)

    def _enable(self, *, enabled: bool) -> None:
        for button in (self.back_up_button, self.place_card.copy_button):
            button.setEnabled(enabled)
        self.open_data_card.enable(enabled=enabled)

    @Slot(bool)
    def _on_busy_changed(self, is_busy: bool) -> None:
        self._enable(enabled=not is_busy)

    @Slot(str)
    def _on_busy(self, sentence: str) -> None:
        self._enable(enabled=False)
        self.sheet.bar.show_info(sentence)

    @Slot(str)
    def _on_told(self, sentence: str) -> None:
        self._enable(enabled=True)
        self.sheet.bar.show_info(sentence)

    @Slot(object)
    def _on_failed(self, error: BaseException) -> None:
        self._enable(enabled=True)
        self.sheet.bar.dismiss()
        self._shell.show_problem(error)
