"""The talk of the view of people: who is read, what is answered, what is copied and printed."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog

from sotay.domain.collecting import FromFile
from sotay.domain.roster import PersonId
from sotay.texts import collecting_papers as paper_texts
from sotay.texts import collecting_people as texts
from sotay.ui.common.typing_rules import commit_input_method
from sotay.ui.printing import DocumentActions, Paper
from sotay.ui.secretary.collecting.answer_talk import AnswerTalk
from sotay.ui.secretary.collecting.due_dialog import DueDialog
from sotay.ui.secretary.collecting.papers import transcript_of
from sotay.ui.secretary.collecting.people_rows import listing_of
from sotay.ui.secretary.collecting.people_view import PeopleView
from sotay.ui.secretary.collecting.presenter import CollectingPresenter, PersonShown
from sotay.ui.secretary.collecting.receipt_talk import ReceiptTalk
from sotay.ui.secretary.context import CellContext
from sotay.ui.secretary.listing_paper import table_paper
from sotay.ui.secretary.paper_entry.blank_paper import BlankPaper
from sotay.ui.secretary.paper_entry.talk import PaperEntry, open_paper_entry


class PeopleTalk(QObject):
    """Answers what is asked of the view, through the presenter of the year."""

    def __init__(
        self,
        context: CellContext,
        view: PeopleView,
        presenter: CollectingPresenter,
        receipts: ReceiptTalk,
        documents: DocumentActions,
    ) -> None:
        super().__init__(view)
        self._context = context
        self._view = view
        self._presenter = presenter
        self._receipts = receipts
        self._documents = documents
        self._answers = AnswerTalk(context, self)
        self._paper: PaperEntry | None = None
        self._blank = BlankPaper(context, view)
        self._connect()

    def leave(self) -> None:
        """Queue again whatever could not be stored."""
        self._answers.leave()
        if self._paper is not None:
            self._paper.settle()

    def unsaved_text(self) -> str | None:
        """Return words of an answer, or of a sheet that is typed, that are not known to be on disk."""
        of_paper = self._paper.unsaved_text() if self._paper is not None else None
        return "\n\n".join(words for words in (self._answers.unsaved_text(), of_paper) if words) or None

    def print_shown(self) -> None:
        """Print the submission that is read, else the list."""
        if self._view.person.handed_in is not None:
            self.print_submission()
        else:
            self.print_list()

    @Slot(object)
    def _on_shown(self, shown: PersonShown) -> None:
        self._view.show_person(shown, self._presenter.item_texts)

    @Slot(str)
    def _on_chosen(self, key: str) -> None:
        commit_input_method()
        self._presenter.show(PersonId(key))

    @Slot()
    def _on_due(self) -> None:
        listed = self._presenter.at_hand
        if listed is None:
            return
        dialog = DueDialog(
            self._context.theme,
            self._view,
            year=listed.year.year,
            day=listed.year.due,
            today=self._context.today,
        )
        accepted, day = dialog.exec() == QDialog.DialogCode.Accepted, dialog.day()
        dialog.deleteLater()
        if accepted:
            self._presenter.set_due(day)

    @Slot()
    def _on_copy_missing(self) -> None:
        listed = self._presenter.at_hand
        if listed is not None:
            names = listed.missing()
            QGuiApplication.clipboard().setText("\n".join(names))
            self._context.shell.show_notice(texts.missing_copied(len(names)))

    @Slot()
    def print_list(self) -> None:
        """Show the list as a paper, as it is on the screen."""
        listed = self._presenter.at_hand
        if listed is None:
            return
        listing = listing_of(listed, self._view.words, self._view.standing)
        name = paper_texts.list_paper_file_name(listed.year.year)
        self._documents.preview(table_paper(self._context.adapters, listing, paper_texts.list_paper_name(), name))

    @Slot()
    def print_blank(self) -> None:
        """Show the sheets that those in the list fill in by hand."""
        listed = self._presenter.at_hand
        if listed is not None:
            shown = listed.shown(self._view.words, self._view.standing)
            self._blank.show([each.person.id for each in shown])

    @Slot()
    def print_submission(self) -> None:
        """Show the submission that is read as a paper."""
        handed_in, shown = self._view.person.handed_in, self._view.person.shown
        if handed_in is None or shown is None:
            return
        transcript = transcript_of(handed_in, self._presenter.item_texts)
        documents = self._context.adapters.documents
        name = paper_texts.submission_file_name(shown.year)
        title = paper_texts.submission_name(shown.label)
        self._documents.preview(Paper(title, name, partial(documents.transcript, transcript)))

    @Slot()
    def _on_receipt(self) -> None:
        handed_in = self._view.person.handed_in
        if handed_in is not None:
            self._receipts.write(((handed_in.collected.id, ""),))

    @Slot(str)
    def _on_answer_typed(self, words: str) -> None:
        handed_in = self._view.person.handed_in
        if handed_in is not None:
            self._answers.keep_draft(handed_in, words)

    @Slot(str)
    def _on_returned(self, words: str) -> None:
        handed_in, shown = self._view.person.handed_in, self._view.person.shown
        if handed_in is None or shown is None:
            return
        is_file = isinstance(handed_in.collected.origin, FromFile)
        folder = self._receipts.folder() if is_file else None
        if folder is not None or not is_file:
            self._answers.return_it(shown.label, handed_in, words, folder)

    @Slot()
    def _on_count_again(self) -> None:
        handed_in, shown = self._view.person.handed_in, self._view.person.shown
        if handed_in is not None and shown is not None:
            self._answers.count_again(shown.label, handed_in)

    @Slot()
    def _on_paper(self) -> None:
        shown = self._view.person.shown
        if shown is not None:
            self._paper = open_paper_entry(self._context, shown.standing.person.id, self._view)
            self._paper.changed.connect(self._presenter.reload)

    def _connect(self) -> None:
        view, person = self._view, self._view.person
        view.chosen.connect(self._on_chosen)
        view.due_asked.connect(self._on_due)
        view.copy_asked.connect(self._on_copy_missing)
        view.print_asked.connect(self.print_list)
        view.blank_asked.connect(self.print_blank)
        person.receipt_asked.connect(self._on_receipt)
        person.print_asked.connect(self.print_submission)
        person.paper_asked.connect(self._on_paper)
        person.count_again_asked.connect(self._on_count_again)
        person.return_card.edited.connect(self._on_answer_typed)
        person.return_card.returned.connect(self._on_returned)
        self._presenter.shown.connect(self._on_shown)
        self._answers.changed.connect(self._presenter.reload)
