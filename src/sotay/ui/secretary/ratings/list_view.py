"""The whole cell: how far it is, the cap, search, and the table by stage."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from sotay.domain.rating import Stage
from sotay.domain.season import Season, SeasonMember
from sotay.texts import cell_cap as cap_texts
from sotay.texts import cell_ratings as texts
from sotay.ui.common.bars import InlineBar
from sotay.ui.common.buttons import primary_button, quiet_button, secondary_button
from sotay.ui.common.flow_layout import FlowLayout
from sotay.ui.common.icons import Icon
from sotay.ui.common.labels import Heading, PlainLabel, TextRole, make_frame
from sotay.ui.common.line_field import LineField
from sotay.ui.common.low_room import LowRoom
from sotay.ui.common.still_combo import StillCombo
from sotay.ui.panes import PANE_PROPERTY
from sotay.ui.secretary.ratings.rows import Choice, Wanted, choices_of, found, row_of, rows_of
from sotay.ui.secretary.ratings.table import RatingTable
from sotay.ui.secretary.ratings.unit_choice import UnitChoice

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from sotay.ui.common.theme import Theme

TITLE_FROM_HEIGHT_PX = 480
LEGEND_FROM_HEIGHT_PX = 420
TABLE_ROOM_PX = 190
"""At 13 pt: the head of the table and two people."""

LEAST_LETTERS = 14
FEW = 20
"""Up to so many rows are changed one by one."""

_SUMMED = (Stage.OWN, Stage.CELL, Stage.DECISION)


class RatingList(QWidget):
    """``opened(key)`` for a person, ``many_asked()``, ``cap_asked()``; a committee chooses the cell that is listed."""

    opened = Signal(str)
    many_asked = Signal()
    cap_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._whole: Season | None = None
        self._season: Season | None = None
        self._choices: tuple[Choice, ...] = (Wanted.EVERYBODY,)
        self._build()
        self._connect()
        self._on_theme_changed()

    def show_season(self, season: Season, *, read_only: bool) -> None:
        """Show a season; search, choice and the current row stay."""
        self.title.setText(texts.page_title(season.year))
        self.many_button.setVisible(not read_only)
        self.cap_button.setVisible(not read_only)
        is_wide = season.is_of_committee
        self.field.edit.setPlaceholderText(texts.search_in_committee_hint() if is_wide else texts.search_hint())
        self._show_numbers(self._limit(season))
        self._show_rows()

    def show_changed(self, season: Season, people: tuple[str, ...]) -> None:
        """Show a season in which these people look otherwise."""
        season = self._limit(season)
        self._show_numbers(season)
        if len(people) > FEW or self._wanted() is not Wanted.EVERYBODY:
            self._show_rows()
            return
        for member in season.members:
            if member.person in people:
                self.table.update_row(row_of(member, season.rules))

    def show_worded(self, member: SeasonMember) -> None:
        """Show the row of a person anew, of whom words were typed and no level changed."""
        if self._season is not None:
            self.table.update_row(row_of(member, self._season.rules))

    def keys(self) -> tuple[str, ...]:
        """Return who is listed, in order."""
        return tuple(row.key for row in self.table.rating_model.rows())

    def listed(self) -> Season:
        """Return the season of those who are listed before search and choice; only once one was shown."""
        if self._season is None:
            raise AssertionError("nothing can be asked of the list before a season is shown")
        return self._season

    def start_search(self) -> None:
        """Put the cursor into the search field."""
        self.field.edit.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.edit.selectAll()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the room of title and legend to the table in a low window."""
        super().resizeEvent(event)
        self._arrange()

    def _build(self) -> None:
        theme = self._theme
        inside = QWidget(self)
        self.title = Heading("", inside)
        self.summary = PlainLabel("", self, role=TextRole.MUTED)
        self.cap_bar = InlineBar(theme, inside, closable=False)
        self.cap_line = PlainLabel("", self, role=TextRole.SMALL)
        self.field = LineField(theme, "", inside, placeholder=texts.search_hint())
        self.field.edit.setAccessibleName(texts.search())
        self.unit = UnitChoice(inside)
        self.unit.setMinimumContentsLength(LEAST_LETTERS)
        self.unit.hide()
        self.choice = StillCombo(texts.shown(), inside)
        self.choice.setMinimumContentsLength(LEAST_LETTERS)
        self.table = RatingTable(theme, inside)
        self.table.setProperty(PANE_PROPERTY, True)
        self.nothing = PlainLabel(texts.none_found(), self, role=TextRole.MUTED)
        self.legend = PlainLabel(texts.compared_legend(), self, role=TextRole.SMALL)
        self._wishes = QHBoxLayout()
        self._wishes.addWidget(self.field, 3)
        self._wishes.addWidget(self.unit, 2, Qt.AlignmentFlag.AlignBottom)
        self._wishes.addWidget(self.choice, 2, Qt.AlignmentFlag.AlignBottom)
        self._column = QVBoxLayout(inside)
        for widget in (self.title, self.summary, self.cap_bar, self.cap_line):
            self._column.addWidget(widget)
        self._column.addLayout(self._wishes)
        self._column.addWidget(self.nothing)
        self._column.addWidget(self.table, 1)
        self._column.addWidget(self.legend)
        top = QWidget(self)
        # Wrapped texts ask for a least height that suits another width; only the height for this width counts.
        inside.setMinimumHeight(1)
        LowRoom(theme, inside, self.table, top, least_px=TABLE_ROOM_PX)
        # Else the room of the table would not count among what wraps around it.
        self.table.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.action_bar = make_frame("bar", self)
        self._acts = FlowLayout(self.action_bar, align_right=True)
        self.cap_button = quiet_button(theme, texts.cap_settings(), self.action_bar, icon=Icon.SETTINGS)
        self.many_button = secondary_button(theme, texts.rate_many(), self.action_bar, icon=Icon.PEOPLE)
        self.open_button = primary_button(theme, texts.open_person(), self.action_bar, icon=Icon.PENCIL)
        for button in (self.cap_button, self.many_button, self.open_button):
            self._acts.addWidget(button)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(top, 1)
        outer.addWidget(self.action_bar)

    def _connect(self) -> None:
        self.field.edited.connect(self._show_rows)
        self.field.edit.returnPressed.connect(self.table.setFocus)
        self.choice.activated.connect(self._show_rows)
        self.unit.activated.connect(self._on_unit)
        self.table.opened.connect(self.opened)
        self.cap_button.clicked.connect(self.cap_asked)
        self.many_button.clicked.connect(self.many_asked)
        self.open_button.clicked.connect(self._on_open)
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self.field.edit)
        escape.setContext(Qt.ShortcutContext.WidgetShortcut)
        escape.activated.connect(self._on_escape)
        self._theme.changed.connect(self._on_theme_changed)

    def _limit(self, season: Season) -> Season:
        """Take note of a season and return that of the cell that is chosen."""
        self._whole = season
        self.unit.show_units(season)
        self._season = self.unit.limited(season)
        return self._season

    def _wanted(self) -> Choice:
        return self._choices[max(self.choice.currentIndex(), 0)]

    def _show_numbers(self, season: Season) -> None:
        wanted, found_choices = self._wanted(), choices_of(season)
        self._choices = tuple(choice for choice, _ in found_choices)
        self.choice.clear()
        self.choice.addItems([words for _, words in found_choices])
        self.choice.setCurrentIndex(self._choices.index(wanted) if wanted in self._choices else 0)
        reviewed = season.reviewed()
        by_stage = {stage: sum(each.rating.at(stage) is not None for each in reviewed) for stage in _SUMMED}
        self.summary.setText(
            texts.summary(len(reviewed), by_stage[Stage.OWN], by_stage[Stage.CELL], by_stage[Stage.DECISION])
        )
        self._show_cap(season, has_any=bool(by_stage[Stage.CELL]))

    def _show_cap(self, season: Season, *, has_any: bool) -> None:
        cap = season.cap()
        level = texts.short_level(season.rules.level_name(season.rules.cap.of))
        kept = cap_texts.cap_kept(cap, level, is_decided=season.is_decided)
        self.cap_line.setText(kept)
        self.cap_line.setVisible(has_any and not cap.is_exceeded)
        if not has_any or not cap.is_exceeded:
            self.cap_bar.dismiss()
            return
        sentence = cap_texts.cap_exceeded(cap, level, is_decided=season.is_decided)
        if self.cap_bar.text() != sentence:
            self.cap_bar.show_warning(sentence)

    @Slot()
    def _show_rows(self) -> None:
        if self._season is None:
            return
        members = found(self._season.members, self.field.text(), self._wanted())
        self.table.set_rows(rows_of(members, self._season.rules))
        self.nothing.setVisible(not members)
        self.open_button.setEnabled(bool(members))

    @Slot()
    def _on_unit(self) -> None:
        if self._whole is not None:
            self._season = self.unit.limited(self._whole)
            self._show_numbers(self._season)
            self._show_rows()

    @Slot()
    def _on_open(self) -> None:
        key = self.table.current_key()
        if key is not None:
            self.opened.emit(key)

    @Slot()
    def _on_escape(self) -> None:
        self.field.set_text("")
        self._show_rows()

    def _arrange(self) -> None:
        px = self._theme.px
        self.title.setVisible(self.height() >= px(TITLE_FROM_HEIGHT_PX))
        self.legend.setVisible(self.height() >= px(LEGEND_FROM_HEIGHT_PX))

    @Slot()
    def _on_theme_changed(self) -> None:
        px = self._theme.px
        self._column.setContentsMargins(px(24), px(12), px(24), px(8))
        self._column.setSpacing(px(8))
        self._wishes.setSpacing(px(12))
        self._acts.setContentsMargins(px(24), px(8), px(24), px(8))
        self._acts.setSpacing(px(8))
        self._arrange()
