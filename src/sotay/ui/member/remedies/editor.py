"""The right pane: one remedy with all that is known of it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from sotay.domain.manifestation import Checklist, ManifestationId
from sotay.domain.remedy import Bucket, Progress, RaisedBy, Remedy, bucket_of
from sotay.texts import periods as period_texts
from sotay.texts import remedies as texts
from sotay.texts import remedy_fields as field_texts
from sotay.ui.common.buttons import quiet_button
from sotay.ui.common.choice_list import Choice
from sotay.ui.common.date_field import DateField, Today
from sotay.ui.common.icons import Icon
from sotay.ui.common.labels import PlainLabel, TextRole
from sotay.ui.common.scroll_page import ScrollPage
from sotay.ui.common.sentence_choice import SentenceChoice
from sotay.ui.common.words_field import WordsField
from sotay.ui.member.assessment.answer_field import AnswerField
from sotay.ui.member.item_choice import ItemChoice
from sotay.ui.member.proofs import ProofList
from sotay.ui.member.remedies.rows import when_of

if TYPE_CHECKING:
    from sotay.ui.common.theme import Theme


class RemedyEditor(QWidget):
    """Shows one remedy; the widgets are kept and filled anew from one to the next.

    ``edited(Remedy)`` after every change of words, dates or choices but the progress; ``marked(Progress)`` when another
    progress is chosen; ``delete_requested``. The list of proofs has signals of its own.
    """

    edited = Signal(object)
    marked = Signal(object)
    delete_requested = Signal()

    def __init__(self, theme: Theme, today: Today, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._today = today
        self._remedy: Remedy | None = None
        self.page = ScrollPage(theme, parent=self)
        self._build_step()
        self._build_progress()
        self._build_fault()
        self._build_foot()
        self._connect()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.page)
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def show_remedy(self, remedy: Remedy, checklist: Checklist | None) -> None:
        """Show another remedy from its top; forgets what could be undone in the fields."""
        self._remedy = remedy
        for field, words in self._words(remedy):
            field.show_text(words, read_only=False)
        self.confirmed_by.set_text(remedy.confirmed_by)
        self.due.set_day(remedy.due)
        self.item.show_checklist(checklist)
        self.item.set_chosen(remedy.manifestation_id)
        self.raised_by.set_chosen(remedy.raised_by.value)
        self.source.setText(_source(remedy))
        self.step_problem.hide()
        self.show_facts(remedy)
        self.page.scroll_to_top()

    def show_facts(self, remedy: Remedy) -> None:
        """Show what follows from elsewhere: progress, day of completion, proofs; leave words as they are typed."""
        self._remedy = remedy
        self.progress.set_chosen(remedy.progress.value)
        self.done_on.setVisible(remedy.is_done)
        self.done_on.set_day(remedy.done_on)
        self.proofs.show_proofs(remedy.proofs)
        self._show_when(remedy)

    def start_typing(self) -> None:
        """Put the keyboard into the step."""
        self.step.note.setFocus(Qt.FocusReason.OtherFocusReason)

    def _build_step(self) -> None:
        theme = self._theme
        self.when = PlainLabel("", self, role=TextRole.SUBHEADING)
        self.step = AnswerField(theme, field_texts.step(), self, hint=field_texts.step_hint())
        self.step_problem = PlainLabel(field_texts.step_missing(), self, role=TextRole.ERROR)
        self.due = DateField(theme, field_texts.due(), self._today, self)
        for widget in (self.when, self.step, self.step_problem, self.due):
            self.page.add(widget)

    def _build_progress(self) -> None:
        theme = self._theme
        choices = [Choice(each.value, field_texts.progress_sentence(each)) for each in Progress]
        self.progress = SentenceChoice(theme, field_texts.progress(), choices, self)
        self.done_on = DateField(theme, field_texts.done_day(), self._today, self)
        self.result = AnswerField(theme, field_texts.result(), self, hint=field_texts.result_hint())
        self.confirmed_by = WordsField(theme, field_texts.confirmed_by(), self, hint=field_texts.confirmed_hint())
        for widget in (self.progress, self.done_on, self.result, self.confirmed_by):
            self.page.add(widget)

    def _build_fault(self) -> None:
        theme = self._theme
        self.fault = AnswerField(theme, field_texts.fault(), self)
        self.item = ItemChoice(theme, field_texts.item(), self)
        choices = [Choice(each.value, field_texts.raised_sentence(each)) for each in RaisedBy]
        self.raised_by = SentenceChoice(theme, field_texts.raised_by(), choices, self, hint=field_texts.raised_hint())
        self.proofs = ProofList(theme, self)
        for widget in (self.fault, self.item, self.raised_by, self.proofs):
            self.page.add(widget)

    def _build_foot(self) -> None:
        self.source = PlainLabel("", self, role=TextRole.MUTED)
        self.delete_button = quiet_button(self._theme, texts.delete(), self, icon=Icon.DELETE)
        self.page.add(self.source)
        row = QHBoxLayout()
        row.addWidget(self.delete_button)
        row.addStretch(1)
        self.page.add(row)

    def _connect(self) -> None:
        for field in (self.step, self.result, self.fault):
            field.show_previous("", "")  # a remedy has no earlier period to quote
            field.edited.connect(self._on_edited)
        self.confirmed_by.edited.connect(self._on_edited)
        self.due.day_changed.connect(self._on_edited)
        self.done_on.day_changed.connect(self._on_done_day)
        self.item.chosen.connect(self._on_item)
        self.raised_by.chosen.connect(self._on_raised)
        self.progress.chosen.connect(self._on_progress)
        self.delete_button.clicked.connect(self.delete_requested)

    def _words(self, remedy: Remedy) -> tuple[tuple[AnswerField, str], ...]:
        return (self.step, remedy.step), (self.result, remedy.result), (self.fault, remedy.fault)

    def _show_when(self, remedy: Remedy) -> None:
        self.when.setText(when_of(remedy, self._today()))
        is_overdue = bucket_of(remedy, self._today()) is Bucket.OVERDUE
        self.when.set_role(TextRole.WARN if is_overdue else TextRole.SUBHEADING)

    def _read(self, remedy: Remedy) -> Remedy:
        """Return the remedy with what the fields hold; a date that is none leaves the one before."""
        return replace(
            remedy,
            step=self.step.note.text(),
            result=self.result.note.text(),
            fault=self.fault.note.text(),
            confirmed_by=self.confirmed_by.text(),
            due=self.due.day() if self.due.is_valid() else remedy.due,
        )

    def _tell(self, remedy: Remedy) -> None:
        self._remedy = remedy
        self.step_problem.setVisible(not remedy.step.strip())
        self._show_when(remedy)
        self.edited.emit(remedy)

    @Slot()
    def _on_edited(self) -> None:
        if self._remedy is not None:
            self._tell(self._read(self._remedy))

    @Slot(object)
    def _on_done_day(self, day: date | None) -> None:
        if self._remedy is None:
            return
        if day is not None and day > self._today():
            self.done_on.show_problem(field_texts.done_day_ahead())
        else:
            self._tell(replace(self._read(self._remedy), done_on=day or self._today()))

    @Slot(object)
    def _on_item(self, key: ManifestationId | None) -> None:
        if self._remedy is not None:
            self._tell(replace(self._read(self._remedy), manifestation_id=key))

    @Slot(str)
    def _on_raised(self, key: str) -> None:
        if self._remedy is not None:
            self._tell(replace(self._read(self._remedy), raised_by=RaisedBy(key)))

    @Slot(str)
    def _on_progress(self, key: str) -> None:
        if self._remedy is not None and Progress(key) is not self._remedy.progress:
            self.marked.emit(Progress(key))

    @Slot()
    def _on_theme_changed(self) -> None:
        px = self._theme.px
        self.page.body.setSpacing(px(14))
        self.page.body.setContentsMargins(px(24), px(16), px(24), px(24))


def _source(remedy: Remedy) -> str:
    if remedy.source is None:
        return field_texts.since(remedy.opened_on)
    return field_texts.from_period(period_texts.name_in_sentence(remedy.source), remedy.opened_on)
