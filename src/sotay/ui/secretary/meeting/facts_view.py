"""The beginning of the meeting: when and where it is, who leads it, who is there, how the cell votes."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QCheckBox, QWidget

from sotay.domain.season import Meeting, Season
from sotay.texts import cell_meeting as texts
from sotay.ui.common.date_field import DateField, Today
from sotay.ui.common.flow_layout import FlowLayout
from sotay.ui.common.labels import PlainLabel, TextRole
from sotay.ui.common.note_field import NoteField
from sotay.ui.common.scroll_page import ScrollPage
from sotay.ui.common.words_field import WordsField
from sotay.ui.secretary.count_field import CountField
from sotay.ui.secretary.fields import show_day, show_words

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from sotay.ui.common.theme import Theme

NAME_PX, HOUR_PX, PLACE_PX, DAY_PX = 380, 190, 460, 250


class FactsView(ScrollPage):
    """``edited(Meeting)`` after every change of words, day or number; ``openly_asked(bool)`` for the show of hands."""

    edited = Signal(object)
    openly_asked = Signal(bool)

    def __init__(self, theme: Theme, today: Today, parent: QWidget) -> None:
        super().__init__(theme, " ", parent=parent, width_px=None)
        self._meeting = Meeting()
        self.held_on = DateField(theme, texts.held_on(), today, self)
        self.began = WordsField(theme, texts.began(), self, placeholder=texts.hour_hint())
        self.place = WordsField(theme, texts.meeting_place(), self)
        self.chair = WordsField(theme, texts.chair(), self)
        self.taker = WordsField(theme, texts.taker(), self)
        self.teller = WordsField(theme, texts.teller(), self)
        self.present = CountField(theme, texts.present(), texts.not_a_number(), self)
        self.present_hint = PlainLabel("", self, role=TextRole.SMALL)
        self.absent_label = PlainLabel(texts.absent(), self)
        self.absent = NoteField(theme, texts.absent(), self, placeholder=texts.absent_hint(), min_lines=2)
        self.absent_label.setBuddy(self.absent)
        self.openly = QCheckBox(texts.votes_openly(), self)
        self.openly_hint = PlainLabel(texts.votes_openly_hint(), self, role=TextRole.SMALL)
        self._rows = (FlowLayout(), FlowLayout())
        for field in (self.held_on, self.began, self.place):
            self._rows[0].addWidget(field)
        for field in (self.chair, self.taker, self.teller):
            self._rows[1].addWidget(field)
        for item in (
            *self._rows,
            self.present,
            self.present_hint,
            self.absent_label,
            self.absent,
            self.openly,
            self.openly_hint,
        ):
            self.add(item)
        for field in (self.began, self.place, self.chair, self.taker, self.teller):
            field.edited.connect(self._on_edited)
        self.held_on.day_changed.connect(self._on_edited)
        self.present.counted.connect(self._on_edited)
        self.absent.edited.connect(self._on_edited)
        self.openly.clicked.connect(self.openly_asked)
        theme.changed.connect(self._set_widths)
        self.setFocusProxy(self.held_on.edit)
        self._set_widths()

    def show_season(self, season: Season, *, read_only: bool) -> None:
        """Show what is known of the meeting; what is being typed keeps its cursor."""
        meeting = self._meeting = season.meeting
        self.set_title(texts.page_title(season.year))
        for field, words in self._words(meeting):
            show_words(field, words)
            field.set_read_only(read_only=read_only)
        show_day(self.held_on, meeting.held_on)
        self.held_on.setEnabled(not read_only)
        self.present.set_count(meeting.present)
        self.present.set_read_only(read_only=read_only)
        official = sum(each.is_official and each.is_in_scope for each in season.members)
        self.present_hint.setText(texts.present_hint(len(season.members), official))
        show_words(self.absent, meeting.absent)
        self.absent.setReadOnly(read_only)
        self.openly.setChecked(meeting.votes_openly)
        self.openly.setEnabled(not read_only)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let no field be wider than the page."""
        super().resizeEvent(event)
        self._set_widths()

    def _words(self, meeting: Meeting) -> tuple[tuple[WordsField, str], ...]:
        return (
            (self.began, meeting.began),
            (self.place, meeting.place),
            (self.chair, meeting.chair),
            (self.taker, meeting.taker),
            (self.teller, meeting.teller),
        )

    @Slot()
    def _on_edited(self) -> None:
        self._meeting = replace(
            self._meeting,
            held_on=self.held_on.day(),
            place=self.place.text(),
            began=self.began.text(),
            chair=self.chair.text(),
            taker=self.taker.text(),
            teller=self.teller.text(),
            present=self.present.count(),
            absent=self.absent.text(),
        )
        self.edited.emit(self._meeting)

    def _room(self) -> int:
        margins = self.body.contentsMargins()
        beside = margins.left() + margins.right() + self.scroll_area.verticalScrollBar().sizeHint().width()
        return max(self.width() - beside, 0)

    @Slot()
    def _set_widths(self) -> None:
        px = self._theme.px
        for row in self._rows:
            row.setSpacing(px(16))
        self.held_on.edit.setFixedWidth(px(DAY_PX))  # letters are larger here than where the field has its width from
        for field, width in (
            (self.began, HOUR_PX),
            (self.place, PLACE_PX),
            (self.chair, NAME_PX),
            (self.taker, NAME_PX),
            (self.teller, NAME_PX),
        ):
            field.setMinimumWidth(min(px(width), self._room()))
