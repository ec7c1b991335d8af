"""«Thẻ khoá»: the members' cards, the cell's own, and who can open the book."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QStackedLayout, QVBoxLayout, QWidget

from sotay.domain.custodian import Custodian
from sotay.services.cell.key_book import CardsOfPerson, KeyBook
from sotay.texts import cell_holders as holder_texts
from sotay.texts import cell_keys as texts
from sotay.ui.common.empty_state import EmptyState
from sotay.ui.common.file_drop import FileDrop
from sotay.ui.common.icons import Icon
from sotay.ui.common.typing_rules import commit_input_method
from sotay.ui.common.view_switch import ViewSwitch
from sotay.ui.printing import documents_of
from sotay.ui.secretary.context import CellContext, CellPage, CellPageId, CellPlace
from sotay.ui.secretary.keys.cell_view import CellView
from sotay.ui.secretary.keys.holders_talk import HoldersTalk
from sotay.ui.secretary.keys.holders_view import HoldersView
from sotay.ui.secretary.keys.members_view import MembersView
from sotay.ui.secretary.keys.presenter import KeysPresenter
from sotay.ui.secretary.keys.taking import CardTaking

VIEW_BUTTON = "keysView"
MEMBERS, CELL, HOLDERS = range(3)


def make_keys_page(context: CellContext) -> CellPage:
    """Make the page for the window of a cell book."""
    return KeysPage(context)


class KeysPage(CellPage):
    """Three views; card files may be let go anywhere on it."""

    def __init__(self, context: CellContext) -> None:
        super().__init__()
        self._context = context
        self._build()
        self._documents = documents_of(context, self)
        self.presenter = KeysPresenter(context, self._documents, self)
        self.taking = CardTaking(context, self)
        self.holders_talk = HoldersTalk(context, self._documents, self.cell_name, self)
        self._connect()

    def enter(self, place: CellPlace) -> None:
        """Read anew; show a person, or offer the file that was opened."""
        self.presenter.load()
        self.holders_talk.load()
        if place.person is not None:
            self.show_view(MEMBERS)
            self.members.show_detail()
            self.presenter.choose(place.person)
        if place.file is not None:
            self.show_view(MEMBERS)
            self.taking.offer(place.file)

    def cell_name(self) -> str:
        """Return the name of the cell, for the sheet with a new recovery code."""
        return self.cell.title.text()

    def leave(self) -> None:
        """Take the word that an input method still holds."""
        commit_input_method()

    def start_search(self) -> bool:
        """Put the cursor into the search field of the list."""
        self.show_view(MEMBERS)
        self.members.start_search()
        return True

    def print_paper(self) -> bool:
        """Print the sheet of the cell's card."""
        sheet = self.presenter.sheet()
        if sheet is not None:
            self._documents.print_paper(sheet)
        return sheet is not None

    def show_view(self, view: int) -> None:
        """Show one of the views."""
        self.switch.show_view(view)

    def _build(self) -> None:
        theme = self._context.theme
        names = (texts.view_members(), texts.view_cell(), holder_texts.view())
        self.switch = ViewSwitch(theme, texts.page_title(), names, self, button_name=VIEW_BUTTON)
        self.members = MembersView(theme, self)
        self.cell = CellView(theme, self)
        self.holders = HoldersView(theme, self)
        self.empty = EmptyState(
            theme, Icon.PEOPLE, texts.empty_title(), texts.empty_sentence(), texts.to_roster(), self
        )
        holder = QWidget(self)
        self._sides = QStackedLayout(holder)
        self._sides.addWidget(self.members)
        self._sides.addWidget(self.empty)
        self.switch.set_views(holder, self.cell, self.holders)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.switch)

    def _connect(self) -> None:
        presenter, members, cell = self.presenter, self.members, self.cell
        self.empty.requested.connect(self._on_roster)
        presenter.book_read.connect(self._on_book)
        presenter.cards_read.connect(self._on_cards)
        presenter.code_drawn.connect(cell.show_code)
        members.chosen.connect(presenter.choose)
        members.files_asked.connect(self.taking.choose_files)
        members.paste_asked.connect(self.taking.paste)
        members.person.compared.connect(presenter.compare)
        members.person.dropped.connect(presenter.drop)
        cell.save_asked.connect(presenter.save_card)
        cell.stick_asked.connect(presenter.copy_card)
        cell.sheet_asked.connect(presenter.show_sheet)
        self.taking.changed.connect(self._on_taken)
        talk, holders = self.holders_talk, self.holders
        talk.read.connect(self._on_holders)
        talk.keys_changed.connect(presenter.load)
        holders.add_asked.connect(talk.add)
        holders.remove_asked.connect(talk.remove)
        holders.hand_over_asked.connect(talk.hand_over)
        holders.minutes_asked.connect(talk.show_minutes)
        drop = FileDrop(self, members.rows.viewport())
        drop.all_dropped.connect(self._on_dropped)

    @Slot(object)
    def _on_book(self, book: KeyBook) -> None:
        self._sides.setCurrentIndex(0 if book.people else 1)
        self.members.show_book(book)
        self.cell.show_card(book.cell)

    @Slot(object)
    def _on_cards(self, cards: CardsOfPerson | None) -> None:
        self.members.show_cards(cards)

    @Slot(object)
    def _on_holders(self, holders: tuple[Custodian, ...]) -> None:
        self.holders.show_holders(holders, self.holders_talk.opened_by)

    @Slot(str)
    def _on_taken(self, person: str) -> None:
        if person:
            self.show_view(MEMBERS)
            self.members.show_detail()
            self.presenter.choose(person)
        self.presenter.load()

    @Slot(object)
    def _on_dropped(self, paths: tuple[Path, ...]) -> None:
        self.show_view(MEMBERS)
        self.taking.take(paths)

    @Slot()
    def _on_roster(self) -> None:
        self._context.shell.go_to(CellPlace(CellPageId.ROSTER))
