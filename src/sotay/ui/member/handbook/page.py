"""The page «27 biểu hiện»: search and list on the left, one item to read on the right."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QStackedLayout

from sotay.domain.item_search import ItemHits, hits_in, search_checklist
from sotay.domain.manifestation import Checklist, ManifestationId
from sotay.services.handbook import ChecklistInForce
from sotay.texts import handbook as texts
from sotay.ui.common.buttons import primary_button, secondary_button
from sotay.ui.common.empty_state import EmptyState
from sotay.ui.common.icons import Icon
from sotay.ui.common.scroll_page import ScrollPage
from sotay.ui.context import Context, Page, Place
from sotay.ui.member.handbook.presenter import HandbookPresenter
from sotay.ui.member.handbook.reading import AboutChecklist, ItemReading
from sotay.ui.member.handbook.rows import ABOUT_KEY, all_rows, hit_rows
from sotay.ui.member.handbook.search_pane import SearchPane
from sotay.ui.printing import documents_of
from sotay.ui.two_panes import TwoPanes


def make_handbook_page(context: Context) -> Page:
    """Return the page with its presenter."""
    return HandbookPage(context)


class HandbookPage(Page):
    """Shows the checklist that new periods are answered against. What was searched and read last stays."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._theme = context.theme
        self._checklist: Checklist | None = None
        self._found: tuple[ItemHits, ...] = ()
        self._key = ABOUT_KEY
        self.presenter = HandbookPresenter(context, self)
        self._documents = documents_of(context, self)
        self.search = SearchPane(context.theme, self)
        self.item = ItemReading(context.theme, self)
        self.about = AboutChecklist(context.theme, self)
        self._build()
        self._connect()

    def enter(self, place: Place) -> None:
        """Read the checklist anew and show the item that ``place`` names, else what was read last."""
        if place.item is not None:
            self.search.field.set_text("")
            self._key = place.item
            self.panes.show_right()
        self.presenter.load()

    def start_search(self) -> bool:
        """Put the cursor into the search field."""
        self.panes.show_left()
        self.search.field.edit.setFocus()
        self.search.field.edit.selectAll()
        return True

    def print_paper(self) -> bool:
        """Print the booklet."""
        if self._checklist is None:
            return False
        self._documents.print_paper(self.presenter.booklet(self._checklist))
        return True

    def _build(self) -> None:
        theme = self._theme
        self.page = ScrollPage(theme, parent=self)
        self.page.add(self.about)
        self.page.add(self.item)
        self.list_button = secondary_button(theme, texts.to_list(), self, icon=Icon.PREVIOUS)
        self.print_button = secondary_button(theme, texts.print_booklet(), self, icon=Icon.PRINT)
        self.assess_button = primary_button(theme, texts.assess_this(), self)
        self.page.add_action(self.list_button, leading=True)
        self.page.add_action(self.print_button)
        self.page.add_action(self.assess_button)
        self.panes = TwoPanes(theme, self.search, self.page, self)
        self.panes.show_left()
        self.list_button.hide()
        self.missing = EmptyState(theme, Icon.BOOK, texts.missing_title(), texts.missing_sentence(), parent=self)
        self._states = QStackedLayout(self)
        self._states.addWidget(self.panes)
        self._states.addWidget(self.missing)

    def _connect(self) -> None:
        self.presenter.loaded.connect(self._on_loaded)
        self.presenter.missing.connect(self._on_missing)
        self.search.words_changed.connect(self._on_words_changed)
        self.search.row_chosen.connect(self._on_row_chosen)
        self.search.row_opened.connect(self._on_row_opened)
        self.list_button.clicked.connect(self._on_list_wanted)
        self.print_button.clicked.connect(self._on_print_wanted)
        self.assess_button.clicked.connect(self._on_assess_wanted)
        self.panes.stacked_changed.connect(self.list_button.setVisible)

    def _show_rows(self) -> None:
        if self._checklist is None:
            return
        words = self.search.words()
        self._found = search_checklist(self._checklist, words)
        if not words:
            self.search.show_rows(all_rows(self._checklist), self._key)
        elif not self._found:
            self.search.show_nothing_found()
        else:
            if self._key not in {hits.manifestation_id for hits in self._found}:
                self._key = self._found[0].manifestation_id
            found = texts.hits(sum(hits.count for hits in self._found), len(self._found))
            self.search.show_rows(hit_rows(self._checklist, self._found), self._key, found)
        self._show_reading()

    def _show_reading(self) -> None:
        checklist = self._checklist
        item = checklist.item(ManifestationId(self._key)) if checklist is not None else None
        self.about.setVisible(item is None)
        self.item.setVisible(item is not None)
        self.assess_button.setVisible(item is not None)
        if checklist is not None and item is not None:
            self.item.show_item(item, checklist.code(item.id), hits_in(item, self.search.words()))

    def _show(self, key: str) -> None:
        self._key = key
        self._show_reading()
        self.page.scroll_to_top()

    @Slot(object)
    def _on_loaded(self, found: ChecklistInForce) -> None:
        self._states.setCurrentIndex(0)
        if found.checklist != self._checklist:
            self._checklist = found.checklist
            self.about.show_checklist(found.checklist)
        self.about.show_coming(found.to_come)
        self._show_rows()

    @Slot()
    def _on_missing(self) -> None:
        self._checklist = None
        self._states.setCurrentIndex(1)

    @Slot()
    def _on_words_changed(self) -> None:
        self._show_rows()
        self.page.scroll_to_top()

    @Slot(str)
    def _on_row_chosen(self, key: str) -> None:
        self._show(key)

    @Slot(str)
    def _on_row_opened(self, key: str) -> None:
        self._show(key)
        self.panes.show_right()

    @Slot()
    def _on_list_wanted(self) -> None:
        self.panes.show_left()
        self.search.rows.setFocus()

    @Slot()
    def _on_print_wanted(self) -> None:
        if self._checklist is not None:
            self._documents.preview(self.presenter.booklet(self._checklist))

    @Slot()
    def _on_assess_wanted(self) -> None:
        self.presenter.assess(ManifestationId(self._key))
