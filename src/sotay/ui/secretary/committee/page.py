"""«Cấp uỷ»: what a cell sends to its committee, the cells of a committee, and archiving the season."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QStackedLayout, QVBoxLayout, QWidget

from sotay.services.cell.seasons import SeasonYears
from sotay.services.cell.unit_book import UnitBook
from sotay.texts import committee_sending as texts
from sotay.texts import committee_sent as sent_texts
from sotay.ui.common.dialogs import DialogChoice, ask, choose
from sotay.ui.common.empty_state import EmptyState
from sotay.ui.common.icons import Icon
from sotay.ui.common.painting import ButtonKind
from sotay.ui.common.typing_rules import commit_input_method
from sotay.ui.common.view_switch import ViewSwitch
from sotay.ui.secretary.committee.adding_talk import AddingTalk
from sotay.ui.secretary.committee.answers_talk import AnswersTalk
from sotay.ui.secretary.committee.card_talk import CommitteeCardTalk
from sotay.ui.secretary.committee.cells_talk import CellsTalk
from sotay.ui.secretary.committee.cells_view import CellsView
from sotay.ui.secretary.committee.season_view import SeasonTalk, SeasonView
from sotay.ui.secretary.committee.send_talk import RECEIPT_ENDING, SendTalk, ToSend
from sotay.ui.secretary.committee.send_view import SendView
from sotay.ui.secretary.context import CellContext, CellPage, CellPageId, CellPlace

VIEW_BUTTON = "committeeView"
SEND, CELLS, SEASON = range(3)


def make_committee_page(context: CellContext) -> CellPage:
    """Make the page for the window of a cell book."""
    return CommitteePage(context)


class CommitteePage(CellPage):
    """Three views of one season; the book of a committee without people of its own begins with its cells."""

    def __init__(self, context: CellContext) -> None:
        super().__init__()
        self._context = context
        self._has_chosen = False
        self._build()
        self.cards = CommitteeCardTalk(context, self)
        self.sending = SendTalk(context, self)
        self.cells_talk = CellsTalk(context, self.cells)
        self.adding = AddingTalk(context, self.cells)
        self.answers = AnswersTalk(context, self)
        self.seasons = SeasonTalk(context, self)
        self._connect()

    def enter(self, place: CellPlace) -> None:
        """Read everything of the season of the window; a file that was opened is taken once that is asked for."""
        self.send.begin()
        self.answers.load()
        self.sending.load()
        self.cells_talk.load()
        self.seasons.load()
        if place.file is not None:
            self._offer(place.file)

    def leave(self) -> None:
        """Take the word that an input method still holds."""
        commit_input_method()
        self.answers.leave()

    def unsaved_text(self) -> str | None:
        """Return words of an answer that are not known to be on disk."""
        return self.answers.unsaved_text()

    def start_search(self) -> bool:
        """Put the cursor into the search field of the list of cells."""
        self.show_view(CELLS)
        self.cells.start_search()
        return True

    def show_view(self, view: int) -> None:
        """Show one of the views."""
        self._has_chosen = True
        self.switch.show_view(view)

    def _build(self) -> None:
        theme = self._context.theme
        names = (texts.view_send(), texts.view_cells(), texts.view_season())
        self.switch = ViewSwitch(theme, texts.page_title(), names, self, button_name=VIEW_BUTTON)
        self.send = SendView(theme, self)
        self.cells = CellsView(theme, self)
        self.season = SeasonView(theme, self)
        self.nothing = EmptyState(
            theme,
            Icon.PEOPLE,
            texts.nothing_to_send_title(),
            texts.nothing_to_send_sentence(),
            texts.nothing_to_send_button(),
            self,
        )
        holder = QWidget(self)
        self._sending_sides = QStackedLayout(holder)
        self._sending_sides.addWidget(self.send)
        self._sending_sides.addWidget(self.nothing)
        self.switch.set_views(holder, self.cells, self.season)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.switch)

    def _connect(self) -> None:
        send, sending, cells, talk = self.send, self.sending, self.cells, self.cells_talk
        self.switch.chosen.connect(self.show_view)
        self.nothing.requested.connect(self._on_roster)
        sending.prepared.connect(self._on_prepared)
        sending.nothing_there.connect(self._on_nothing_there)
        sending.made.connect(send.show_file)
        send.committee.choose_asked.connect(self.cards.choose)
        send.committee.compared.connect(self.cards.compare)
        send.committee.chosen.connect(sending.choose_committee)
        self.cards.changed.connect(sending.choose_committee)
        send.parts.decided.connect(sending.decide)
        send.goes.very_text_asked.connect(sending.show_very_text)
        send.seal_asked.connect(sending.seal)
        send.file.open_asked.connect(sending.open_folder)
        send.file.stick_asked.connect(sending.copy_to_stick)
        send.sent.receipt_asked.connect(sending.read_receipt)
        send.sent.again_asked.connect(sending.make_again)
        send.sent.aside_asked.connect(sending.set_aside)
        cells.chosen.connect(talk.choose)
        cells.add_asked.connect(self.adding.add)
        self.adding.changed.connect(talk.show_changed)
        cells.due_asked.connect(talk.change_due)
        cells.files_asked.connect(self._on_files)
        cells.unit.heard.connect(talk.verify)
        cells.unit.edit_asked.connect(talk.edit)
        cells.unit.remove_asked.connect(talk.remove)
        cells.unit.leave_asked.connect(talk.let_leave)
        cells.unit.receipt_asked.connect(self.answers.write_receipt)
        cells.unit.count_again_asked.connect(self.answers.count_again)
        cells.unit.return_card.edited.connect(self.answers.keep_draft)
        cells.unit.return_card.returned.connect(self._on_return)
        talk.listed.connect(self._on_listed)
        talk.shown.connect(self.answers.show_unit)
        self.answers.changed.connect(talk.reload)
        self.season.archive_asked.connect(self.seasons.archive)
        self.season.reopen_asked.connect(self.seasons.reopen)
        self.seasons.read.connect(self._on_years)

    def _offer(self, file: Path) -> None:
        """Ask what a file is for that was opened with the program; nothing is taken before."""
        theme = self._context.theme
        if file.suffix.lower() == RECEIPT_ENDING:
            self.show_view(SEND)
            question = sent_texts.offer_receipt(file.name)
            if ask(theme, self, sent_texts.offer_title(), question, sent_texts.offer_yes(), sent_texts.offer_no()):
                self.sending.take_receipt(file)
            return
        choices = (
            DialogChoice("send", sent_texts.card_to_send()),
            DialogChoice("cell", sent_texts.card_of_cell()),
            DialogChoice("no", sent_texts.offer_no(), ButtonKind.PRIMARY),
        )
        chosen = choose(theme, self, sent_texts.offer_title(), sent_texts.offer_card(file.name), choices, "no")
        if chosen == "send":
            self.show_view(SEND)
            self.cards.look_at(file)
        elif chosen == "cell":
            self.show_view(CELLS)
            self.adding.note_card(file)

    @Slot(object)
    def _on_prepared(self, shown: ToSend) -> None:
        self._sending_sides.setCurrentIndex(0)
        self.send.show_prepared(shown.prepared, shown.rules, shown.committee)

    @Slot()
    def _on_nothing_there(self) -> None:
        self._sending_sides.setCurrentIndex(1)
        if not self._has_chosen and self.cells.has_cells:
            self.show_view(CELLS)

    @Slot(object)
    def _on_listed(self, book: UnitBook) -> None:
        if book.units and not self._has_chosen and self._sending_sides.currentIndex() == 1:
            self.show_view(CELLS)

    @Slot(object)
    def _on_years(self, found: SeasonYears) -> None:
        self.season.show_years(found, self._context.year())

    @Slot(str)
    def _on_return(self, words: str) -> None:
        self.cells.unit.return_card.hide()
        self.answers.return_it(words)

    @Slot()
    def _on_files(self) -> None:
        self._context.shell.go_to(CellPlace(CellPageId.COLLECTING))

    @Slot()
    def _on_roster(self) -> None:
        self._context.shell.go_to(CellPlace(CellPageId.ROSTER))
