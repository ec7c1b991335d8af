"""Who handed in and who did not: the list, and what one person gave."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedLayout, QVBoxLayout, QWidget

from sotay.domain.collecting import Standing
from sotay.texts import blank_sheet as blank_texts
from sotay.texts import collecting_people as texts
from sotay.ui.common.buttons import quiet_button, secondary_button
from sotay.ui.common.empty_state import EmptyState
from sotay.ui.common.flow_layout import FlowLayout
from sotay.ui.common.icons import Icon
from sotay.ui.common.labels import PlainLabel, TextRole, make_frame
from sotay.ui.common.line_field import LineField
from sotay.ui.common.low_room import LowRoom
from sotay.ui.common.row_list import RowList
from sotay.ui.common.still_combo import StillCombo
from sotay.ui.common.wish_row import WishRow
from sotay.ui.secretary.collecting.people_rows import Listed, rows_of, summary_of
from sotay.ui.secretary.collecting.person_pane import PersonPane
from sotay.ui.secretary.collecting.presenter import ItemTexts, PersonShown
from sotay.ui.two_panes import TwoPanes

if TYPE_CHECKING:
    from sotay.ui.common.theme import Theme

LEAST_HEIGHT_PX, BAR_PX = 330, 100
"""At 13 pt: what list and person need beside each other, and the most that the bar below them takes."""
LEAST_LETTERS = 12


class PeopleView(QWidget):
    """``chosen(key)`` when a person moves to another row.

    ``due_asked()``, ``copy_asked()``, ``print_asked()``, ``blank_asked()`` for sheets to be filled in by hand.
    """

    chosen = Signal(str)
    due_asked = Signal()
    copy_asked = Signal()
    print_asked = Signal()
    blank_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._listed: Listed | None = None
        self._choices: tuple[Standing | None, ...] = (None,)
        self._shows_list = True
        self._build()
        self._connect()
        self._on_theme_changed()

    @property
    def words(self) -> str:
        """Return what is searched for."""
        return self.field.text()

    @property
    def standing(self) -> Standing | None:
        """Return the state that is shown, None for all."""
        return self._choices[max(self.filter.currentIndex(), 0)]

    def show_people(self, listed: Listed) -> None:
        """Show a year; search, choice and the person that is read stay."""
        wanted = self.standing
        self._listed = listed
        self._sides.setCurrentIndex(0 if listed.year.people else 1)
        counts = listed.counts()
        self._choices = (None, *(standing for standing, _ in counts))
        self.filter.clear()
        self.filter.addItem(texts.everybody(len(listed.year.people)))
        self.filter.addItems([texts.standing_choice(standing, number) for standing, number in counts])
        self.filter.setCurrentIndex(self._choices.index(wanted) if wanted in self._choices else 0)
        self.summary.setText(texts.summary_with_due(summary_of(listed), listed.year.due))
        missing = len(listed.missing())
        self.copy_button.setText(texts.copy_missing(missing))
        self.copy_button.setEnabled(bool(missing))
        self._show_rows()

    def show_person(self, shown: PersonShown, item_texts: ItemTexts | None) -> None:
        """Show what one person gave."""
        self.person.show_person(shown, item_texts)
        self.rows.select(shown.standing.person.id)

    def show_detail(self) -> None:
        """Show the person, where there is room for one pane only."""
        self._show_pane(is_list=False)

    def start_search(self) -> None:
        """Put the cursor into the search field."""
        self._show_pane(is_list=True)
        self.field.edit.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.edit.selectAll()

    def _build(self) -> None:
        theme = self._theme
        inside = QWidget(self)
        self.summary = PlainLabel("", inside, role=TextRole.MUTED)
        self.field = LineField(theme, texts.search_label(), inside, placeholder=texts.search_hint())
        self.filter = StillCombo(texts.standing_filter(), inside)
        self.filter.setMinimumContentsLength(LEAST_LETTERS)
        self.found = PlainLabel("", inside, role=TextRole.SMALL)
        self.rows = RowList(theme, texts.list_name(), inside, has_short_rows=True)
        self._wishes = WishRow(theme, inside)
        self._wishes.add(self.field, 3)
        self._wishes.add(self.filter, 2)
        self._column = QVBoxLayout(inside)
        for widget in (self.summary, self._wishes, self.found):
            self._column.addWidget(widget)
        self._column.addWidget(self.rows, 1)
        self._left = QWidget(self)
        self._left.setFocusProxy(self.rows)
        LowRoom(theme, inside, self.rows, self._left)
        self.person = PersonPane(theme, self)
        self.panes = TwoPanes(theme, self._left, self.person, self, least_height_px=LEAST_HEIGHT_PX, slack_px=BAR_PX)
        self._build_actions()
        self.empty = EmptyState(
            theme, Icon.PERSON, texts.empty_title(), texts.empty_sentence(), texts.to_roster(), self
        )
        body = QWidget(self)
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.panes, 1)
        column.addWidget(self.action_bar)
        self._sides = QStackedLayout(self)
        self._sides.addWidget(body)
        self._sides.addWidget(self.empty)

    def _build_actions(self) -> None:
        theme = self._theme
        self.action_bar = make_frame("bar", self)
        self._acts = FlowLayout(self.action_bar, align_right=True)
        self.due_button = quiet_button(theme, texts.change_due(), self.action_bar, icon=Icon.CALENDAR)
        self.blank_button = quiet_button(theme, blank_texts.print_for_shown(), self.action_bar, icon=Icon.PENCIL)
        self.print_button = quiet_button(theme, texts.print_list(), self.action_bar, icon=Icon.PRINT)
        self.copy_button = secondary_button(theme, texts.copy_missing(0), self.action_bar, icon=Icon.COPY)
        self._quiet = (
            (self.due_button, Icon.CALENDAR),
            (self.blank_button, Icon.PENCIL),
            (self.print_button, Icon.PRINT),
        )
        for widget in (self.due_button, self.blank_button, self.print_button, self.copy_button):
            self._acts.addWidget(widget)

    def _connect(self) -> None:
        self.field.edited.connect(self._on_wanted)
        self.field.edit.returnPressed.connect(self._on_return)
        self.filter.activated.connect(self._on_wanted)
        self.rows.current_changed.connect(self.chosen)
        self.rows.activated_row.connect(self._on_opened)
        self.person.back_asked.connect(self._on_back)
        self.panes.stacked_changed.connect(self._arrange)
        self.due_button.clicked.connect(self.due_asked)
        self.print_button.clicked.connect(self.print_asked)
        self.blank_button.clicked.connect(self.blank_asked)
        self.copy_button.clicked.connect(self.copy_asked)
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self.field.edit)
        escape.setContext(Qt.ShortcutContext.WidgetShortcut)
        escape.activated.connect(self._on_escape)
        self._theme.changed.connect(self._on_theme_changed)
        self._show_pane(is_list=True)

    def _show_pane(self, *, is_list: bool) -> None:
        self._shows_list = is_list
        if is_list:
            self.panes.show_left()
        else:
            self.panes.show_right()
        self._arrange()

    def _show_rows(self) -> None:
        if self._listed is None:
            return
        rows = rows_of(self._listed, self.words, self.standing)
        self.rows.set_rows(rows)
        total = len(self._listed.year.people)
        self.found.setText(texts.found(len(rows), total) if rows else texts.nobody_found())
        self.found.setVisible(len(rows) != total)
        current = self.person.shown
        if current is not None:
            self.rows.select(current.standing.person.id)

    @Slot()
    def _on_wanted(self) -> None:
        self._show_rows()
        if self.rows.current_key() is None:
            self.rows.scrollToTop()

    @Slot()
    def _on_return(self) -> None:
        rows = self.rows.row_model.rows()
        if rows and self.rows.current_key() is None:
            self.rows.select(rows[0].key)
            self.chosen.emit(rows[0].key)
        self.rows.setFocus()

    @Slot()
    def _on_escape(self) -> None:
        self.field.set_text("")
        self._on_wanted()

    @Slot(str)
    def _on_opened(self, key: str) -> None:
        shown = self.person.shown
        if shown is None or shown.standing.person.id != key:
            self.chosen.emit(key)
        self._show_pane(is_list=False)

    @Slot()
    def _on_back(self) -> None:
        self._show_pane(is_list=True)
        self.rows.setFocus()

    @Slot()
    def _arrange(self) -> None:
        """Leave the room of the acts on the whole list to one person, where there is room for one pane only."""
        is_stacked = self.panes.is_stacked
        self.person.back_button.setVisible(is_stacked)
        # Without pictures all of them stand on one line of a narrow window.
        for button, icon in self._quiet:
            button.set_icon(None if is_stacked else icon)
        self.action_bar.setVisible(self._shows_list or not is_stacked)

    @Slot()
    def _on_theme_changed(self) -> None:
        px = self._theme.px
        self._column.setContentsMargins(px(24), px(4), px(8), px(8))
        self._column.setSpacing(px(6))
        self._acts.setContentsMargins(px(24), px(8), px(24), px(8))
        self._acts.setSpacing(px(8))
