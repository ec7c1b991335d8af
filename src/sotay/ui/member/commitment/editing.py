"""The talk between the fields of a commitment and its presenter: each wish becomes a change, with a way back."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from sotay.domain.commitment import Commitment, CommitmentLine, LineId, Outcome
from sotay.domain.commitment_sources import Candidate
from sotay.domain.errors import TextTooLong
from sotay.domain.manifestation import ManifestationId
from sotay.domain.remedy import RemedyId
from sotay.services.ids import new_id
from sotay.texts import commitment as texts
from sotay.texts import commitment_ties as tie_texts
from sotay.texts import outcomes
from sotay.texts import review_changes as change_texts
from sotay.ui.common.typing_rules import commit_input_method
from sotay.ui.context import Context, PageId, Place
from sotay.ui.member.commitment import changes
from sotay.ui.member.commitment.check_card import CheckCard
from sotay.ui.member.commitment.check_view import CheckView
from sotay.ui.member.commitment.presenter import CommitmentPresenter
from sotay.ui.member.commitment.promise_editor import PromiseEditor
from sotay.ui.member.commitment.taking_dialog import TakingDialog
from sotay.ui.member.commitment.write_view import WriteView


class Editing(QObject):
    """Connects every field as it is made; the words stay with the fields until the presenter has them."""

    def __init__(
        self, context: Context, presenter: CommitmentPresenter, write: WriteView, check: CheckView, page: QWidget
    ) -> None:
        super().__init__(page)
        self._context = context
        self._presenter = presenter
        self._write = write
        self._page = page
        self._section = ""
        self._before_place: Commitment | None = None
        write.line_made.connect(self._on_line_made)
        write.add_wanted.connect(self._on_add_wanted)
        write.taking_wanted.connect(self._on_taking_wanted)
        write.place_edited.connect(self._on_place_edited)
        write.place.left.connect(self._on_place_left)
        write.day_changed.connect(self._on_day_changed)
        check.card_made.connect(self._on_card_made)

    def _line(self, line_id: str) -> tuple[Commitment, CommitmentLine] | None:
        commitment = self._presenter.commitment
        line = commitment.line(LineId(line_id)) if commitment is not None else None
        return (commitment, line) if commitment is not None and line is not None else None

    def _put(self, commitment: Commitment, line: CommitmentLine) -> None:
        try:
            changed = commitment.with_line(line)
        except TextTooLong as error:
            self._context.shell.show_problem(error)
        else:
            self._presenter.change(changed)

    def _put_with_undo(self, commitment: Commitment, changed: CommitmentLine, sentence: str) -> None:
        """Take a line whose ties or answer are others, with a way back to what they were."""
        line = commitment.line(changed.id)
        if line is not None and line != changed:
            back = changes.line_back(line, changed)
            self._presenter.change_with_undo(commitment.with_line(changed), sentence, back)

    @Slot(object)
    def _on_line_made(self, editor: PromiseEditor) -> None:
        editor.edited.connect(self._on_edited)
        editor.moved.connect(self._on_moved)
        editor.removed.connect(self._on_removed)
        editor.item_chosen.connect(self._on_item_chosen)
        editor.remedy_chosen.connect(self._on_remedy_chosen)
        editor.follow_wanted.connect(self._on_follow_wanted)
        editor.item_opened.connect(self._on_item_opened)
        editor.remedy_opened.connect(self._on_remedy_opened)

    @Slot(object)
    def _on_card_made(self, card: CheckCard) -> None:
        card.outcome_chosen.connect(self._on_outcome_chosen)
        card.words_edited.connect(self._on_outcome_words)
        card.item_opened.connect(self._on_item_opened)
        card.remedy_opened.connect(self._on_remedy_opened)

    @Slot(str, str)
    def _on_edited(self, line_id: str, text: str) -> None:
        if found := self._line(line_id):
            commitment, line = found
            self._put(commitment, replace(line, text=text))

    @Slot(str, object)
    def _on_outcome_chosen(self, line_id: str, outcome: Outcome | None) -> None:
        if found := self._line(line_id):
            commitment, line = found
            sentence = texts.outcome_changed(outcomes.outcome(outcome))
            self._put_with_undo(commitment, replace(line, outcome=outcome), sentence)

    @Slot(str, str)
    def _on_outcome_words(self, line_id: str, text: str) -> None:
        if found := self._line(line_id):
            commitment, line = found
            self._put(commitment, replace(line, outcome_text=text))

    @Slot(str)
    def _on_place_edited(self, text: str) -> None:
        commitment = self._presenter.commitment
        if commitment is not None:
            self._before_place = self._before_place or commitment
            self._presenter.change(replace(commitment, place=text))

    @Slot()
    def _on_place_left(self) -> None:
        before, self._before_place = self._before_place, None
        now = self._presenter.commitment
        if before is not None and now is not None and (now.year, now.place) != (before.year, before.place):
            self._presenter.offer_back(before, change_texts.place_changed(now.place))

    @Slot(object)
    def _on_day_changed(self, day: date | None) -> None:
        if self._presenter.commitment is not None:
            changed = replace(self._presenter.commitment, signed_on=day)
            self._presenter.change_with_undo(changed, change_texts.date_changed(day))

    @Slot(str)
    def _on_add_wanted(self, section_key: str) -> None:
        commit_input_method()
        commitment = self._presenter.commitment
        if commitment is None:
            return
        line = CommitmentLine(LineId(new_id()), section_key, "")
        self._presenter.change(commitment.with_line(line))
        self._write.start_typing(line.id)

    @Slot(str, int)
    def _on_moved(self, line_id: str, step: int) -> None:
        commit_input_method()
        if found := self._line(line_id):
            commitment, line = found
            back = changes.moved(line.id, -step)
            self._presenter.change_with_undo(commitment.moved(line.id, step), texts.moved(), back)
            self._write.keep_in_sight(line.id)

    @Slot(str)
    def _on_removed(self, line_id: str) -> None:
        commit_input_method()
        if found := self._line(line_id):
            commitment, line = found
            place = commitment.of_section(line.section_key).index(line)
            back = changes.with_line(line, commitment.place_of(line.id))
            self._presenter.change_with_undo(commitment.without_line(line.id), texts.removed(), back)
            self._write.focus_near(line.section_key, place)

    @Slot(str, object)
    def _on_item_chosen(self, line_id: str, item: ManifestationId | None) -> None:
        if found := self._line(line_id):
            commitment, line = found
            self._put_with_undo(commitment, replace(line, manifestation_id=item), tie_texts.item_changed())

    @Slot(str, object)
    def _on_remedy_chosen(self, line_id: str, remedy_id: RemedyId | None) -> None:
        if found := self._line(line_id):
            commitment, line = found
            self._put_with_undo(commitment, replace(line, remedy_id=remedy_id), tie_texts.remedy_changed())

    @Slot(str)
    def _on_follow_wanted(self, line_id: str) -> None:
        self._presenter.follow(LineId(line_id))

    @Slot(str)
    def _on_item_opened(self, line_id: str) -> None:
        if found := self._line(line_id):
            self._context.shell.go_to(Place(PageId.HANDBOOK, item=found[1].manifestation_id))

    @Slot(str)
    def _on_remedy_opened(self, line_id: str) -> None:
        if found := self._line(line_id):
            self._context.shell.go_to(Place(PageId.REMEDIES, record=found[1].remedy_id))

    @Slot(str)
    def _on_taking_wanted(self, section_key: str) -> None:
        commit_input_method()
        commitment, at_hand = self._presenter.commitment, self._presenter.at_hand
        if commitment is None or at_hand is None:
            return
        self._section = section_key
        heading = next(each.heading for each in commitment.form.sections if each.key == section_key)
        dialog = TakingDialog(
            self._context.theme,
            self._page,
            at_hand.candidates(commitment),
            section=heading,
            year=commitment.year,
            today=self._context.clock().date(),
        )
        dialog.taken.connect(self._on_taken)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    @Slot(object)
    def _on_taken(self, chosen: tuple[Candidate, ...]) -> None:
        commitment = self._presenter.commitment
        if commitment is None or not chosen:
            return
        lines = [each.as_line(LineId(new_id()), self._section) for each in chosen]
        for line in lines:
            commitment = commitment.with_line(line)
        back = changes.without_lines(line.id for line in lines)
        self._presenter.change_with_undo(commitment, texts.taken_up(len(lines)), back)
        self._write.start_typing(lines[0].id)
