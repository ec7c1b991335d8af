"""«Dữ liệu của sổ»: where the cell book lies, its backups, copies, what came in packages, and the log."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QVBoxLayout

from sotay.domain.cell_log import LogLine
from sotay.services.cell.log import load_log
from sotay.texts import cell_shell as shell_texts
from sotay.texts import data as texts
from sotay.ui.catalog_files.acts import CellActs
from sotay.ui.catalog_files.panel import PackagePanel
from sotay.ui.common.buttons import primary_button
from sotay.ui.common.icons import Icon
from sotay.ui.common.scroll_page import ScrollPage
from sotay.ui.common.tab_order import let_tab_follow
from sotay.ui.secretary.context import CellContext, CellPage, CellPlace
from sotay.ui.secretary.data.log_card import LogCard
from sotay.ui.store_cards import BackupsCard, PlaceCard
from sotay.ui.store_commands import StoreCommands
from sotay.ui.store_talk import StoreTalk


def make_data_page(context: CellContext) -> CellPage:
    """Make the page for the window of a cell book."""
    return DataPage(context)


class DataPage(CellPage):
    """Cards below each other, and one primary button: back up now. A package that was opened is offered here."""

    def __init__(self, context: CellContext) -> None:
        super().__init__()
        theme, kind = context.theme, context.desk.kind
        self._context = context
        self._store = StoreTalk(context, context.adapters.cell_stores, self)
        self._commands = StoreCommands(context.desk, context.jobs, self)
        self.sheet = ScrollPage(theme, shell_texts.page_data(), "", self)
        self.place_card = PlaceCard(theme, kind, self)
        self.backups_card = BackupsCard(theme, kind, self)
        self.log_card = LogCard(theme, self)
        self.packages = PackagePanel(context, CellActs(context, context.year), self)
        for card in (self.place_card, self.backups_card, *self.packages.cards, self.log_card):
            self.sheet.add(card)
        self.sheet.body.addStretch(1)
        self.back_up_button = primary_button(theme, texts.back_up_now(), self, icon=Icon.SAVE)
        self.sheet.add_action(self.packages.take_button)
        self.sheet.add_action(self.back_up_button)
        let_tab_follow(*self.packages.cards, self.log_card, self.packages.take_button, self.back_up_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.sheet)
        self._connect()

    def enter(self, place: CellPlace) -> None:
        """Read anew, and show a package that was opened with the program."""
        self.sheet.bar.dismiss()
        self._store.load()
        self.packages.enter(place.file)
        self._load_log()

    def _load_log(self) -> None:
        self._context.jobs.watch(self._context.desk.run(load_log), self._on_log, self._on_failed)

    def _connect(self) -> None:
        store, commands = self._store, self._commands
        store.facts_read.connect(self.place_card.show_facts)
        store.backups_read.connect(self.backups_card.show_backups)
        store.told.connect(self._on_told)
        self.place_card.open_asked.connect(commands.open_folder)
        self.place_card.copy_asked.connect(commands.copy_elsewhere)
        self.backups_card.check_asked.connect(store.check)
        self.backups_card.restore_asked.connect(store.restore)
        self.back_up_button.clicked.connect(commands.back_up)
        self.packages.changed.connect(self._on_files_changed)
        commands.busy.connect(self._on_busy)
        commands.told.connect(self._on_told)
        commands.failed.connect(self._on_act_failed)
        commands.backed_up.connect(store.load)

    def _enable(self, *, enabled: bool) -> None:
        for button in (self.back_up_button, self.place_card.copy_button):
            button.setEnabled(enabled)

    @Slot()
    def _on_files_changed(self) -> None:
        self._load_log()
        self._store.load()

    @Slot(object)
    def _on_log(self, lines: tuple[LogLine, ...]) -> None:
        self.log_card.show_log(lines)

    @Slot(str)
    def _on_busy(self, sentence: str) -> None:
        self._enable(enabled=False)
        self.sheet.bar.show_info(sentence)

    @Slot(str)
    def _on_told(self, sentence: str) -> None:
        self._enable(enabled=True)
        self.sheet.bar.show_info(sentence)

    @Slot(object)
    def _on_act_failed(self, error: BaseException) -> None:
        self._enable(enabled=True)
        self.sheet.bar.dismiss()
        self._on_failed(error)

    @Slot(object)
    def _on_failed(self, error: BaseException) -> None:
        self._context.shell.show_problem(error)
