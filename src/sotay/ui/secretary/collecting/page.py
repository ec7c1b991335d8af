"""«Thu bài nộp»: taking files in, and who handed in."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QVBoxLayout

from sotay.domain.roster import PersonId
from sotay.texts import collecting as texts
from sotay.ui.common.file_drop import FileDrop
from sotay.ui.common.typing_rules import commit_input_method
from sotay.ui.common.view_switch import ViewSwitch
from sotay.ui.printing import documents_of
from sotay.ui.secretary.collecting.files_talk import FilesTalk
from sotay.ui.secretary.collecting.files_view import FilesView
from sotay.ui.secretary.collecting.people_rows import Listed
from sotay.ui.secretary.collecting.people_talk import PeopleTalk
from sotay.ui.secretary.collecting.people_view import PeopleView
from sotay.ui.secretary.collecting.presenter import CollectingPresenter, ItemTexts
from sotay.ui.secretary.collecting.receipt_talk import ReceiptTalk
from sotay.ui.secretary.context import WHO_HANDED_IN, CellContext, CellPage, CellPageId, CellPlace

VIEW_BUTTON = "collectingView"
FILES, PEOPLE = range(2)


def make_collecting_page(context: CellContext) -> CellPage:
    """Make the page for the window of a cell book."""
    return CollectingPage(context)


class CollectingPage(CellPage):
    """Two views of one season; files may be let go anywhere on it."""

    def __init__(self, context: CellContext) -> None:
        super().__init__()
        self._context = context
        self._build()
        documents = documents_of(context, self)
        self.presenter = CollectingPresenter(context, self)
        self.receipts = ReceiptTalk(context, self)
        self.files_talk = FilesTalk(context, self.files, self.receipts, documents)
        self.people_talk = PeopleTalk(context, self.people, self.presenter, self.receipts, documents)
        self._connect()

    def enter(self, place: CellPlace) -> None:
        """Read the season of the window; a file that was opened is offered, and a person shown."""
        if place.file is not None:
            self.show_view(FILES)
            self.files.offer(place.file)
        elif place.person is not None:
            self.show_view(PEOPLE)
            self.people.show_detail()
        elif place.topic == WHO_HANDED_IN:
            self.show_view(PEOPLE)
        self.receipts.load()
        self.presenter.enter(place.person)

    def leave(self) -> None:
        """Take the word that an input method still holds."""
        commit_input_method()
        self.people_talk.leave()

    def unsaved_text(self) -> str | None:
        """Return words of an answer that are not known to be on disk."""
        return self.people_talk.unsaved_text()

    def start_search(self) -> bool:
        """Put the cursor into the search field of the list."""
        self.show_view(PEOPLE)
        self.people.start_search()
        return True

    def print_paper(self) -> bool:
        """Print the results, or the submission that is read, or else the list."""
        if self.switch.current() == FILES:
            return self.files_talk.print_results()
        self.people_talk.print_shown()
        return True

    def show_view(self, view: int) -> None:
        """Show one of the views."""
        self.switch.show_view(view)

    def _build(self) -> None:
        theme = self._context.theme
        names = (texts.view_files(), texts.view_people())
        self.switch = ViewSwitch(theme, texts.page_title(), names, self, button_name=VIEW_BUTTON)
        self.files = FilesView(theme, self)
        self.people = PeopleView(theme, self)
        self.switch.set_views(self.files, self.people)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.switch)

    def _connect(self) -> None:
        self.people.empty.requested.connect(self._on_roster)
        self.presenter.listed.connect(self._on_listed)
        self.presenter.texts_read.connect(self._on_texts)
        self.files_talk.changed.connect(self.presenter.reload)
        self.files_talk.wanted.connect(self._on_files_wanted)
        self.files_talk.person_wanted.connect(self._on_person_wanted)
        drop = FileDrop(
            self, self.files.rows.viewport(), self.people.rows.viewport(), self.people.person.reading.viewport()
        )
        drop.all_dropped.connect(self._on_dropped)
        drop.hovered.connect(self.files.drop.show_hovered)

    @Slot(object)
    def _on_listed(self, listed: Listed) -> None:
        self.people.show_people(listed)
        self.files_talk.show_people(listed)

    @Slot(object)
    def _on_texts(self, item_texts: ItemTexts) -> None:
        self.files_talk.tell_other_checklists(item_texts.hash)

    @Slot()
    def _on_files_wanted(self) -> None:
        self.show_view(FILES)

    @Slot(str)
    def _on_person_wanted(self, key: str) -> None:
        self.show_view(PEOPLE)
        self.people.show_detail()
        self.presenter.show(PersonId(key))

    @Slot(object)
    def _on_dropped(self, paths: tuple[Path, ...]) -> None:
        self.files_talk.take(paths)

    @Slot()
    def _on_roster(self) -> None:
        self._context.shell.go_to(CellPlace(CellPageId.ROSTER))
