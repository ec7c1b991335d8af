"""Both halves of the page with the papers: the list, and the paper that it chose."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from sotay.texts import cell_papers_page as texts
from sotay.texts import printing as printing_texts
from sotay.ui.common.bars import InlineBar
from sotay.ui.common.buttons import primary_button, quiet_button, secondary_button
from sotay.ui.common.flow_layout import FlowLayout
from sotay.ui.common.icons import Icon
from sotay.ui.common.labels import Heading, PlainLabel, TextRole, make_frame
from sotay.ui.common.row_list import RowList
from sotay.ui.common.theme import Theme
from sotay.ui.pdf_pane import PdfPane
from sotay.ui.secretary.papers.report_view import ReportView
from sotay.ui.secretary.season_reading import SeasonAtHand


class ListPane(QWidget):
    """The papers, and what concerns all of them."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.season = PlainLabel("", self, role=TextRole.MUTED)
        self.rows = RowList(theme, texts.list_name(), self)
        self.head_button = secondary_button(theme, texts.edit_head(), self, icon=Icon.PENCIL)
        self.all_button = secondary_button(theme, texts.save_all(), self, icon=Icon.EXPORT)
        self._top = QVBoxLayout()
        self._top.addWidget(Heading(texts.page_title(), self, role=TextRole.HEADING))
        self._top.addWidget(self.season)
        self._below = FlowLayout()
        self._below.addWidget(self.head_button)
        self._below.addWidget(self.all_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._top)
        column.addWidget(self.rows, 1)
        column.addLayout(self._below)
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def show_season(self, at_hand: SeasonAtHand) -> None:
        """Say of which season the papers are."""
        say = texts.archived if at_hand.is_archived else texts.of_season
        self.season.setText(say(at_hand.data.year))
        self.head_button.setEnabled(not at_hand.is_archived)

    @Slot()
    def _on_theme_changed(self) -> None:
        px = self._theme.px
        for layout in (self._top, self._below):
            layout.setContentsMargins(px(16), px(12), px(16), px(12))
            layout.setSpacing(px(8))


class PaperPane(QWidget):
    """The pages of one paper, or the fields of the report, over a bar of acts."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.note = InlineBar(theme, self, closable=False)
        self.pages = PdfPane(theme, self)
        self.report = ReportView(theme, self)
        self.stack = QStackedWidget(self)
        self.stack.addWidget(self.pages)
        self.stack.addWidget(self.report)
        self.list_button = quiet_button(theme, texts.back_to_list(), self, icon=Icon.PREVIOUS)
        self.write_button = secondary_button(theme, texts.write_report(), self, icon=Icon.PENCIL)
        self.write_button.setCheckable(True)
        self.excel_button = secondary_button(theme, printing_texts.save_excel(), self, icon=Icon.EXPORT)
        self.word_button = secondary_button(theme, printing_texts.save_word(), self, icon=Icon.EXPORT)
        self.pdf_button = secondary_button(theme, printing_texts.save_pdf(), self, icon=Icon.EXPORT)
        self.print_button = primary_button(theme, printing_texts.print_document(), self, icon=Icon.PRINT)
        self._bar = make_frame("bar", self)
        self._acts = FlowLayout(self._bar, align_right=True)
        buttons = (self.list_button, self.write_button, self.excel_button, self.word_button, self.pdf_button)
        for button in (*buttons, self.print_button):
            self._acts.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.note)
        column.addWidget(self.stack, 1)
        column.addWidget(self._bar)
        self.write_button.toggled.connect(self._on_write_toggled)
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    @property
    def is_writing(self) -> bool:
        """Tell whether the fields are shown in place of the pages."""
        return self.stack.currentWidget() is self.report

    def show_paper(self, note: str, *, has_excel: bool, can_write: bool, title: str) -> None:
        """Show what is to be known of a paper and what can be done with it."""
        self.note.show_info(note) if note else self.note.dismiss()
        self.excel_button.setVisible(has_excel)
        self.write_button.setVisible(can_write)
        self.pages.setAccessibleDescription(title)

    @Slot(bool)
    def _on_write_toggled(self, is_writing: bool) -> None:
        self.stack.setCurrentWidget(self.report if is_writing else self.pages)
        self.write_button.setText(texts.show_pages() if is_writing else texts.write_report())
        if is_writing:
            self.report.setFocus()

    @Slot()
    def _on_theme_changed(self) -> None:
        px = self._theme.px
        self._acts.setContentsMargins(px(16), px(10), px(16), px(10))
        self._acts.setSpacing(px(10))
