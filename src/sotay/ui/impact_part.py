"""«Tờ trình thay đổi» inside a window: each part under a fold, and the same as a paper."""

from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from sotay.domain.listing import Transcript, TranscriptPart
from sotay.texts import impact as texts
from sotay.ui.common import numbers
from sotay.ui.common.buttons import secondary_button
from sotay.ui.common.icons import Icon
from sotay.ui.common.labels import Heading, PlainLabel, TextRole
from sotay.ui.context import StoreContext
from sotay.ui.member.fold import Fold
from sotay.ui.printing import DocumentActions, Paper

OPEN_PARTS = 3
"""What it means for each of the three roles is open; the list of every changed place is there to be opened."""


class ImpactPart(QWidget):
    """Shows one sheet, whole; the button leads to its pages, from where it is printed and saved."""

    def __init__(self, context: StoreContext[Any], sheet: Transcript, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._sheet = sheet
        self._documents = DocumentActions(context.theme, context.jobs, context.drawing, self)
        self._documents.saved.connect(context.shell.show_file)
        self._documents.told.connect(context.shell.show_notice)
        self._documents.failed.connect(context.shell.show_problem)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(context.theme.px(8))
        column.addWidget(Heading(texts.heading(), self, role=TextRole.SUBHEADING))
        column.addWidget(PlainLabel(sheet.subtitle, self, role=TextRole.MUTED))
        self.folds: list[Fold] = []
        for place, part in enumerate(sheet.parts):
            is_of_a_role = place < OPEN_PARTS
            if not is_of_a_role:  # names a file, which may be longer than a button can be
                column.addWidget(PlainLabel(part.heading, self))
            fold = self._fold(part.heading if is_of_a_role else texts.see_places(), part, is_open=is_of_a_role)
            self.folds.append(fold)
            column.addWidget(fold)
        self.paper_button = secondary_button(context.theme, texts.see_paper(), self, icon=Icon.PRINT)
        self.paper_button.clicked.connect(self._on_paper)
        column.addWidget(self.paper_button, 0, Qt.AlignmentFlag.AlignLeft)

    def _fold(self, title: str, part: TranscriptPart, *, is_open: bool) -> Fold:
        content = QWidget(self)
        column = QVBoxLayout(content)
        column.setContentsMargins(self._context.theme.px(28), 0, 0, 0)
        column.setSpacing(self._context.theme.px(6))
        for line in part.words.splitlines():
            label = PlainLabel(line, content)
            numbers.let_text_be_selected(label)
            column.addWidget(label)
        fold = Fold(self._context.theme, title, content, self)
        fold.button.setAccessibleName(part.heading)
        fold.set_open(is_open=is_open)
        return fold

    @Slot()
    def _on_paper(self) -> None:
        adapters, sheet = self._context.adapters, self._sheet
        self._documents.preview(
            Paper(
                title=texts.paper_name(),
                file_name=texts.file_title(),
                draw=partial(adapters.documents.transcript, sheet),
                write_word=lambda: adapters.load_word().transcript(sheet),
            )
        )
