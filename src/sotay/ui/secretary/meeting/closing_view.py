"""The end of the meeting: what the cell proposes in numbers, the conclusion, when it ended."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from sotay.domain.rating import Stage
from sotay.domain.season import Meeting, Season
from sotay.texts import cell_cap as cap_texts
from sotay.texts import cell_meeting as texts
from sotay.texts.cell_ratings import short_level
from sotay.ui.common.labels import PlainLabel, TextRole
from sotay.ui.common.note_field import NoteField
from sotay.ui.common.scroll_page import ScrollPage
from sotay.ui.common.words_field import WordsField
from sotay.ui.secretary.fields import show_words
from sotay.ui.secretary.meeting.steps import still_open

if TYPE_CHECKING:
    from sotay.ui.common.theme import Theme


class ClosingView(ScrollPage):
    """``edited(Meeting)`` after every change of words."""

    edited = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, texts.closing(), parent=parent, width_px=None)
        self._meeting = Meeting()
        self.counts_title = PlainLabel(texts.counts_title(), self, role=TextRole.SUBHEADING)
        self.counts = PlainLabel("", self)
        self.cap = PlainLabel("", self, role=TextRole.WARN)
        self.open_ones = PlainLabel("", self)
        self.conclusion_label = PlainLabel(texts.conclusion(), self)
        self.conclusion = NoteField(theme, texts.conclusion(), self)
        self.conclusion_label.setBuddy(self.conclusion)
        self.ended = WordsField(theme, texts.ended(), self, placeholder=texts.hour_hint())
        for widget in (
            self.counts_title,
            self.counts,
            self.cap,
            self.open_ones,
            self.conclusion_label,
            self.conclusion,
            self.ended,
        ):
            self.add(widget)
        self.conclusion.edited.connect(self._on_edited)
        self.ended.edited.connect(self._on_edited)
        self.setFocusProxy(self.conclusion)

    def show_season(self, season: Season, *, read_only: bool) -> None:
        """Show where the meeting stands."""
        self._meeting = season.meeting
        counts = season.counts_at(Stage.CELL)
        said = (texts.level_count(each.name, counts[each.key]) for each in season.rules.levels)
        self.counts.setText("\n".join(said))
        cap = season.cap()
        level = short_level(season.rules.level_name(season.rules.cap.of))
        is_over = cap.is_exceeded and any(counts.values())
        self.cap.setText(cap_texts.cap_exceeded(cap, level, is_decided=season.is_decided) if is_over else "")
        self.cap.setVisible(is_over)
        self.open_ones.setText(texts.still_open([each.full_name for each in still_open(season)]))
        show_words(self.conclusion, season.meeting.conclusion)
        show_words(self.ended, season.meeting.ended)
        self.conclusion.setReadOnly(read_only)
        self.ended.set_read_only(read_only=read_only)

    @Slot()
    def _on_edited(self) -> None:
        self._meeting = replace(self._meeting, conclusion=self.conclusion.text(), ended=self.ended.text())
        self.edited.emit(self._meeting)
