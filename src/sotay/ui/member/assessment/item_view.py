"""The right pane: one item to read, its levels, and what the member writes to it."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from sotay.domain.assessment import Answer
from sotay.domain.manifestation import Level, LevelKey
from sotay.texts import assessment as texts
from sotay.texts import diary as diary_texts
from sotay.texts import moving as moving_texts
from sotay.texts import wordings as wording_texts
from sotay.ui.common.announce import announce
from sotay.ui.common.buttons import quiet_button
from sotay.ui.common.choice_list import Choice, LevelChoice
from sotay.ui.common.flow_layout import FlowLayout
from sotay.ui.common.icons import Icon
from sotay.ui.common.labels import PlainLabel, TextRole
from sotay.ui.common.scroll_page import ScrollPage
from sotay.ui.member.assessment.answer_field import AnswerField
from sotay.ui.member.assessment.card import ItemCard, TextField
from sotay.ui.member.assessment.private_note import PrivateNote
from sotay.ui.member.assessment.question import QuestionPanel
from sotay.ui.member.assessment.reading_part import ReadingPart

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from sotay.ui.common.theme import Theme

LOW_PX = 430
"""Below this height everything moves closer together, so that text and first level stay in sight together."""


class ItemView(QWidget):
    """Shows one ``ItemCard`` and what is done to it. The widgets are kept and filled anew from item to item.

    ``answer_edited(Answer)`` after every change of words or level; ``typed(TextField, str)`` with a field and its text
    when words change; ``level_taken_back(LevelKey)`` with the level that was; ``confirm_requested`` to let an
    answer to other words hold for these; ``clear_requested``;
    ``earlier_requested`` to see earlier wordings; ``follow_requested`` to follow the remedies as such;
    ``diary_requested`` to see what the diary says.
    """

    answer_edited = Signal(object)
    typed = Signal(object, str)
    level_taken_back = Signal(str)
    confirm_requested = Signal()
    clear_requested = Signal()
    earlier_requested = Signal()
    follow_requested = Signal()
    diary_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._card: ItemCard | None = None
        self._offered: tuple[Level, ...] = ()
        self._level: LevelKey | None = None
        self.page = ScrollPage(theme, parent=self)
        self.reading = ReadingPart(theme, self)
        self.page.add(self.reading)
        self.question = QuestionPanel(theme, self)
        self.question.confirmed.connect(self.confirm_requested)
        self.page.add(self.question)
        self._build_levels()
        self._build_fields()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.page)
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def _show_levels(self, levels: Sequence[Level]) -> None:
        """Offer these levels; kept while they are the same."""
        if tuple(levels) != self._offered:
            self._offered = tuple(levels)
            self.levels.set_choices([Choice(level.key, level.sentence, level.hint) for level in levels])

    def show_card(self, card: ItemCard, *, speak: bool = False) -> None:
        """Show an item from its top; ``speak`` has a screen reader say which it is."""
        self._card = card
        self._show_levels(card.levels)
        self.reading.show_card(card)
        self.question.show_question(card.question)
        self.levels.set_read_only(read_only=card.is_read_only)
        self.levels.setAccessibleDescription(card.item.text)
        self.clear_button.setVisible(not card.is_read_only)
        self._show_previous(card)
        self.show_answer(card.answer)
        self.page.scroll_to_top()
        if speak:
            announce(self, texts.spoken_item(card.heading, card.item.text))

    def show_answer(self, answer: Answer) -> None:
        """Show another answer to the same item, as after undo; forgets what could be undone in the fields."""
        is_read_only = self._card is not None and self._card.is_read_only
        self.show_level(answer.level)
        for name, field in self.fields.items():
            field.show_text(getattr(answer, name.value), read_only=is_read_only)
        self._show_acts(answer)

    def show_level(self, level: LevelKey | None) -> None:
        """Show another level and leave the words as they are.

        One that was chosen for other words is kept and not shown as chosen for these.
        """
        self._level = level
        self.levels.set_chosen(None if self._waits() else level)

    def show_question(self, card: ItemCard) -> None:
        """Show anew whether the answer waits to be confirmed, and leave the words as they are."""
        self._card = card
        self.question.show_question(card.question)
        self.show_level(card.answer.level)

    def show_diary_count(self, number: int) -> None:
        """Show how many lines of the diary belong to the item."""
        self.diary_button.setText(diary_texts.about_item(number))

    def focus_levels(self) -> None:
        """Put the focus on the chosen level, or on the first."""
        rows = self.levels.rows()
        chosen = next((row for row in rows if row.isChecked()), rows[0] if rows else None)
        if chosen is not None:
            chosen.setFocus(Qt.FocusReason.TabFocusReason)

    def ask_about_keyboard(self, field: TextField) -> None:
        """Ask below a field whether the Vietnamese keyboard is off."""
        self.fields[field].ask_about_keyboard()
        # The sentence has a place in the page only when the layout was made anew.
        QTimer.singleShot(0, self, partial(self.page.scroll_area.ensureWidgetVisible, self.fields[field].keyboard))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the text and the first level in sight together."""
        super().resizeEvent(event)
        self._make_room()

    def _build_levels(self) -> None:
        self._levels_title = PlainLabel(texts.levels(), self, role=TextRole.SUBHEADING)
        self.levels = LevelChoice(self._theme, texts.levels(), self)
        self.levels.chosen.connect(self._on_level_chosen)
        self.levels.cleared.connect(self._on_level_cleared)
        self.previous_level = PlainLabel("", self, role=TextRole.MUTED)
        for widget in (self._levels_title, self.levels, self.previous_level):
            self.page.add(widget)
        self.diary_button = quiet_button(self._theme, diary_texts.about_item(0), self, icon=Icon.CALENDAR)
        self.diary_button.clicked.connect(self.diary_requested)
        self.page.body.addWidget(self.diary_button, 0, Qt.AlignmentFlag.AlignLeft)

    def _build_fields(self) -> None:
        theme = self._theme
        self.fields = {
            TextField.DONE_WELL: AnswerField(theme, texts.done_well(), self, hint=texts.done_well_hint()),
            TextField.SHORTCOMING: AnswerField(theme, texts.shortcoming(), self, hint=texts.shortcoming_hint()),
            TextField.CAUSE: AnswerField(theme, texts.cause(), self, hint=texts.cause_hint()),
            TextField.REMEDY: AnswerField(theme, texts.remedy(), self, hint=texts.remedy_hint()),
        }
        self.private = PrivateNote(theme, self)
        self.fields[TextField.PRIVATE_NOTE] = self.private.field
        for name, field in self.fields.items():
            field.note.setObjectName(name.value)
            field.edited.connect(self._on_text_edited)
            if name is not TextField.PRIVATE_NOTE:
                self.page.add(field)
        self.follow_button = quiet_button(theme, texts.follow_remedy(), self, icon=Icon.ADD)
        self.follow_button.setAccessibleDescription(texts.follow_remedy_explained())
        self.follow_button.clicked.connect(self.follow_requested)
        self.page.body.addWidget(self.follow_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.page.add(self.private)
        self._build_acts()

    def _build_acts(self) -> None:
        self.earlier_button = quiet_button(self._theme, wording_texts.show(), self, icon=Icon.HISTORY)
        self.earlier_button.setAccessibleDescription(wording_texts.show_explained())
        self.earlier_button.setToolTip(wording_texts.show_explained())
        self.earlier_button.clicked.connect(self.earlier_requested)
        self.clear_button = quiet_button(self._theme, texts.clear_answer(), self, icon=Icon.DELETE)
        self.clear_button.clicked.connect(self.clear_requested)
        acts = FlowLayout()
        acts.addWidget(self.earlier_button)
        acts.addWidget(self.clear_button)
        self.page.body.addLayout(acts)

    def _show_previous(self, card: ItemCard) -> None:
        previous = card.previous
        self.previous_level.setVisible(previous is not None and bool(previous.level_sentence))
        if previous is not None:
            says = moving_texts.quoted_level if previous.is_earlier_item else texts.previous_level
            self.previous_level.setText(says(previous.period_name, previous.level_sentence))
        for name, field in self.fields.items():
            words = getattr(previous.answer, name.value) if previous is not None else ""
            is_earlier_item = previous is not None and previous.is_earlier_item
            name_of = previous.period_name if previous is not None else ""
            field.show_previous(words, name_of, is_earlier_item=is_earlier_item)

    def _emit_answer(self) -> None:
        if self._card is None:
            return
        answer = Answer(
            manifestation_id=self._card.item.id,
            level=self._level,
            **{name.value: field.note.text() for name, field in self.fields.items()},
        )
        self._show_acts(answer)
        self.answer_edited.emit(answer)

    def _waits(self) -> bool:
        question = self._card.question if self._card is not None else None
        return question is not None and not question.is_gone

    def _show_acts(self, answer: Answer) -> None:
        self.clear_button.setEnabled(not answer.is_blank)
        self.follow_button.setVisible(bool(answer.remedy.strip()))

    def _make_room(self) -> None:
        px = self._theme.px
        is_low = self.height() < px(LOW_PX)
        self.reading.make_room(is_low=is_low)
        self._levels_title.setHidden(is_low)
        self.page.body.setSpacing(px(8 if is_low else 14))
        self.page.body.setContentsMargins(px(24), px(8 if is_low else 16), px(24), px(24))

    @Slot(str)
    def _on_level_chosen(self, key: str) -> None:
        if self._waits() and key == self._level:
            self.confirm_requested.emit()
            return
        self._level = LevelKey(key)
        self._emit_answer()

    @Slot()
    def _on_level_cleared(self) -> None:
        before, self._level = self._level, None
        self._emit_answer()
        if before is not None:
            self.level_taken_back.emit(before)

    @Slot(str)
    def _on_text_edited(self, text: str) -> None:
        field = self.sender()
        self._emit_answer()
        self.typed.emit(next(name for name, each in self.fields.items() if each is field), text)

    @Slot()
    def _on_theme_changed(self) -> None:
        self._make_room()
