"""Choosing what a draft begins from."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot

from sotay.domain.catalog_file import CatalogFile
from sotay.texts import admin_page as texts
from sotay.texts.catalog_kinds import kind_name
from sotay.ui.admin.rows import file_name
from sotay.ui.common.buttons import primary_button, secondary_button
from sotay.ui.common.fitted_dialog import FittedDialog
from sotay.ui.common.labels import PlainLabel, TextRole
from sotay.ui.common.row_list import RowList
from sotay.ui.common.rows import Row

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from sotay.ui.common.theme import Theme

WIDTH_PX = 640
LIST_PX = 300


@dataclass(frozen=True, slots=True)
class Source:
    """A file to begin from, and where it came from in words."""

    file: CatalogFile
    origin: str
    is_template: bool = False


class BeginDialog(FittedDialog):
    """``chosen`` is what a draft is to begin from, None where the window was closed."""

    def __init__(self, theme: Theme, sources: Sequence[Source], parent: QWidget | None = None) -> None:
        super().__init__(theme, parent, texts.begin_title(), WIDTH_PX)
        self._sources = tuple(sources)
        self.chosen: Source | None = None
        self.column.addWidget(PlainLabel(texts.begin_sentence(), self, role=TextRole.MUTED))
        self.rows = RowList(theme, texts.begin_list(), self)
        self.rows.set_rows(_rows(self._sources))
        self.rows.select("0" if sources else None)
        self.rows.setFixedHeight(min(theme.px(LIST_PX), self.screen().availableGeometry().height() // 2))
        self.column.addWidget(self.rows)
        self.no_button = secondary_button(theme, texts.begin_no(), self)
        self.yes_button = primary_button(theme, texts.begin_yes(), self)
        self.no_button.clicked.connect(self.reject)
        self.yes_button.clicked.connect(self._on_yes)
        self.buttons.addWidget(self.no_button)
        self.buttons.addWidget(self.yes_button)
        self.rows.setFocus()

    @Slot()
    def _on_yes(self) -> None:
        key = self.rows.current_key()
        if key is not None:
            self.chosen = self._sources[int(key)]
            self.accept()


def _rows(sources: Sequence[Source]) -> list[Row]:
    rows: list[Row] = []
    numbered = enumerate(sources)
    for kind, members in groupby(numbered, key=lambda each: each[1].file.kind):
        rows.append(Row("", kind_name(kind), is_section=True))
        for number, source in members:
            title = file_name(source.file)
            version = "" if source.is_template else texts.version(source.file.version)
            note = texts.line(version, source.origin)
            rows.append(Row(str(number), title, note=note, spoken=f"{title}. {note}"))
    return rows
