"""The cards of what came in packages and of the publishers that the store trusts."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot

from sotay.domain.catalog_file import CatalogFile
from sotay.domain.catalog_value import name_of
from sotay.services.accepted_files import AcceptedFiles, AcceptedLineage, KnownPublisher
from sotay.texts import accepted_cards as texts
from sotay.texts.catalog_kinds import kind_name
from sotay.ui.card import Card
from sotay.ui.common.icons import Icon
from sotay.ui.common.labels import PlainLabel, TextRole
from sotay.ui.common.row_list import RowList
from sotay.ui.common.rows import Row

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from sotay.ui.common.theme import Theme

ROW_PX = 102
ROWS_SHOWN = 4


class AcceptedCard(Card):
    """How new versions come, and what came: ``read_asked(CatalogFile)``."""

    read_asked = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent, title=texts.accepted_title())
        self._files: dict[str, CatalogFile] = {}
        self.column.addWidget(PlainLabel(texts.accepted_explained(), self, role=TextRole.MUTED))
        self.list = RowList(theme, texts.accepted_list(), self)
        self.list.activated_row.connect(self._on_activated)
        self.column.addWidget(self.list)
        self.read_button = self.add_button(texts.read_button(), icon=Icon.DOCUMENT)
        self.read_button.clicked.connect(self._on_read)
        self.show_accepted(AcceptedFiles((), ()))

    def show_accepted(self, found: AcceptedFiles) -> None:
        """Show each file in use with its former versions below it."""
        shown = [each for lineage in found.lineages for each in _rows(lineage)]
        self._files = {row.key: file for row, file in shown}
        self.list.set_rows([row for row, _ in shown])
        self.list.ask_for_height(self._theme.px(ROW_PX) * min(len(shown), ROWS_SHOWN))
        if shown and self.list.current_key() is None:
            self.list.select(shown[0][0].key)
        self.list.setVisible(bool(shown))
        self.read_button.setVisible(bool(shown))

    def show_latest(self) -> None:
        """Choose the file that was accepted last."""
        latest = next(iter(self._files), None)
        if latest is not None:
            self.list.select(latest)

    @Slot()
    def _on_read(self) -> None:
        self._on_activated(self.list.current_key() or "")

    @Slot(str)
    def _on_activated(self, key: str) -> None:
        if key in self._files:
            self.read_asked.emit(self._files[key])


class PublishersCard(Card):
    """The publishers that are trusted; ``stop_asked(key)``. Hidden while there is none."""

    stop_asked = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None, *, is_read_only: bool = False) -> None:
        super().__init__(theme, parent, title=texts.publishers_title())
        self.column.addWidget(PlainLabel(texts.publishers_explained(), self, role=TextRole.MUTED))
        self.list = RowList(theme, texts.publishers_list(), self)
        self.column.addWidget(self.list)
        self.stop_button = self.add_button(texts.stop_trusting(), icon=Icon.CLOSE)
        self.stop_button.setEnabled(not is_read_only)
        self.stop_button.clicked.connect(self._on_stop)
        self.hide()

    def show_publishers(self, publishers: tuple[KnownPublisher, ...]) -> None:
        """Show who is trusted."""
        self.list.set_rows([_publisher_row(each) for each in publishers])
        self.list.ask_for_height(self._theme.px(ROW_PX) * min(len(publishers), ROWS_SHOWN))
        if publishers and self.list.current_key() is None:
            self.list.select(publishers[0].publisher.key)
        self.setVisible(bool(publishers))

    @Slot()
    def _on_stop(self) -> None:
        key = self.list.current_key()
        if key is not None:
            self.stop_asked.emit(key)


def _rows(lineage: AcceptedLineage) -> Iterator[tuple[Row, CatalogFile]]:
    accepted, file = lineage.accepted, lineage.file
    title = name_of(lineage.value) if lineage.value is not None else ""
    name = f"{kind_name(file.kind)} «{title or file.id}»"
    note = texts.line_note(
        file.version, lineage.effective_from, lineage.publisher_name, lineage.fingerprint, accepted.accepted_at
    )
    yield Row(_key(file), name, note=note, spoken=f"{name}. {note}"), file
    for each in lineage.former:
        note = texts.former_note(each.file.version, each.accepted_at)
        yield Row(_key(each.file), name, note=note, spoken=f"{name}. {note}"), each.file


def _publisher_row(known: KnownPublisher) -> Row:
    publisher = known.publisher
    note = texts.publisher_note(known.fingerprint, publisher.trusted_at)
    return Row(publisher.key, publisher.name, note=note, spoken=f"{publisher.name}. {note}")


def _key(file: CatalogFile) -> str:
    return f"{file.kind.value}/{file.id}/{file.version}"
