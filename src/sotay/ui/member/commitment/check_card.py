"""One promise at the end of the year: what was promised beside what was done."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QWidget

from sotay.domain.assessment import TEXT_LIMIT
from sotay.domain.commitment import CommitmentLine, LineId, Outcome
from sotay.domain.search import nfc
from sotay.services.commitments import CommitmentAtHand
from sotay.texts import commitment as texts
from sotay.texts import commitment_ties as tie_texts
from sotay.texts import outcomes
from sotay.ui.card import Card
from sotay.ui.common.choice_list import Choice
from sotay.ui.common.date_field import Today
from sotay.ui.common.icons import Icon
from sotay.ui.common.labels import PlainLabel, TextRole
from sotay.ui.common.sentence_choice import SentenceChoice
from sotay.ui.member.assessment.answer_field import AnswerField
from sotay.ui.member.commitment.ties import item_code, tie_lines
from sotay.ui.member.fold import Fold

if TYPE_CHECKING:
    from sotay.ui.common.theme import Theme

UNANSWERED = "unanswered"
_KEYS: dict[str, Outcome | None] = {UNANSWERED: None, **{each.value: each for each in Outcome}}


class CheckCard(Card):
    """Pairs a promise with its answer; every signal has the id of the promise first.

    ``outcome_chosen(id, Outcome or None)``, ``words_edited(id, text)``, ``item_opened(id)``, ``remedy_opened(id)``.
    """

    outcome_chosen = Signal(str, object)
    words_edited = Signal(str, str)
    item_opened = Signal(str)
    remedy_opened = Signal(str)

    def __init__(self, theme: Theme, line_id: LineId, today: Today, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self._today = today
        self.line_id = line_id
        self.promise = PlainLabel("", self, role=TextRole.QUOTE)
        self.promise.allow_copying()
        self.ties = PlainLabel("", self, role=TextRole.SMALL)
        self.notes = PlainLabel("", self, role=TextRole.QUOTE)
        self.notes.allow_copying()
        self.notes_fold = Fold(theme, "", self.notes, self)
        choices = [Choice(key, outcomes.outcome(outcome)) for key, outcome in _KEYS.items()]
        self.outcome = SentenceChoice(theme, texts.outcome_label(), choices, self)
        self.words = AnswerField(theme, texts.outcome_words_label(), self, hint=texts.outcome_words_hint())
        self.words.show_previous("", "")  # a promise has no earlier answer to quote
        self.column.addWidget(PlainLabel(texts.promised(), self, role=TextRole.SMALL))
        for widget in (self.promise, self.ties, self.notes_fold, self.outcome, self.words):
            self.column.addWidget(widget)
        self.item_button = self.add_button("", icon=Icon.BOOK)
        self.remedy_button = self.add_button(tie_texts.open_remedy(), icon=Icon.TARGET)
        self.outcome.chosen.connect(self._on_chosen)
        self.words.edited.connect(self._on_edited)
        self.item_button.clicked.connect(self._on_item)
        self.remedy_button.clicked.connect(self._on_remedy)

    def show_line(self, line: CommitmentLine, at_hand: CommitmentAtHand) -> None:
        """Show a promise and its answer, unless the words are the ones being typed here."""
        self.promise.setText(line.text.strip())
        remedy = at_hand.remedy(line)
        said = [*tie_lines(line, at_hand, self._today())]
        if remedy is not None and remedy.result.strip():
            said.append(tie_texts.remedy_result(" ".join(remedy.result.split())))
        self.ties.setText("\n".join(said))
        self.ties.setVisible(bool(said))
        notes = at_hand.notes_on(line)
        self.notes.setText("\n".join(tie_texts.year_note(each.day, " ".join(each.text.split())) for each in notes))
        self.notes_fold.set_title(tie_texts.year_notes(len(notes)))
        self.notes_fold.setVisible(bool(notes))
        self.outcome.set_chosen(line.outcome.value if line.outcome is not None else UNANSWERED)
        # Words that are too long to be stored stay in sight until they are shortened.
        typed = self.words.note.text()
        if nfc(typed) != line.outcome_text and len(typed) <= TEXT_LIMIT:
            self.words.show_text(line.outcome_text, read_only=False)
        self.words.note.setAccessibleName(texts.outcome_words_name(" ".join(line.text.split())))
        code = item_code(line.manifestation_id, at_hand.checklist)
        self.item_button.setText(tie_texts.open_item(code))
        self.item_button.setVisible(bool(code))
        self.remedy_button.setVisible(remedy is not None)

    def start_answering(self) -> None:
        """Put the keyboard on the answer that is chosen."""
        chosen = next(row for row in self.outcome.rows() if row.isChecked())
        chosen.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(str)
    def _on_chosen(self, key: str) -> None:
        self.outcome_chosen.emit(self.line_id, _KEYS[key])

    @Slot(str)
    def _on_edited(self, text: str) -> None:
        self.words_edited.emit(self.line_id, text)

    @Slot()
    def _on_item(self) -> None:
        self.item_opened.emit(self.line_id)

    @Slot()
    def _on_remedy(self) -> None:
        self.remedy_opened.emit(self.line_id)
