"""The page «Biện pháp»: the list by how pressing each is, one remedy, and the acts on all of them."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QDialog, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from sotay.domain.member import Profile
from sotay.domain.remedy import Bucket, Remedy, RemedyId, by_bucket
from sotay.domain.remedy_table import RemedyTable
from sotay.services.remedies import RemediesAtHand
from sotay.texts import remedies as texts
from sotay.texts import remedy_fields as field_texts
from sotay.ui.common.buttons import quiet_button, secondary_button
from sotay.ui.common.empty_state import EmptyState
from sotay.ui.common.flow_layout import FlowLayout
from sotay.ui.common.icons import Icon
from sotay.ui.common.labels import PlainLabel, TextRole, make_frame
from sotay.ui.common.rows import Row
from sotay.ui.common.still_combo import StillCombo
from sotay.ui.common.typing_rules import commit_input_method, take_typed
from sotay.ui.context import Context, Page, Place
from sotay.ui.member.proofs import ProofKeeper
from sotay.ui.member.remedies.calendar_dialog import CalendarWriter
from sotay.ui.member.remedies.deleted_dialog import deleted_dialog
from sotay.ui.member.remedies.editor import RemedyEditor
from sotay.ui.member.remedies.list_pane import RemedyList
from sotay.ui.member.remedies.paper import table_paper
from sotay.ui.member.remedies.presenter import RemediesPresenter
from sotay.ui.member.remedies.rows import rows_of, summary_of
from sotay.ui.printing import documents_of
from sotay.ui.two_panes import TwoPanes


def make_remedies_page(context: Context) -> Page:
    """Return the page with its presenter."""
    return RemediesPage(context)


class RemediesPage(Page):
    """Shows all remedies, open ones across periods and years; where there are none, where they come from."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._theme = context.theme
        self._adapters = context.adapters
        self._today = context.today
        self._shows_list = True
        self.presenter = RemediesPresenter(context, self)
        self._proofs = ProofKeeper(context, self)
        self._calendar = CalendarWriter(context, self)
        self._documents = documents_of(context, self)
        self._build()
        self._connect()
        self._theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def enter(self, place: Place) -> None:
        """Read anew; ``place.record`` names the remedy to show."""
        self._show_pane(is_list=place.record is None)
        self.presenter.enter(RemedyId(place.record) if place.record is not None else None)

    def leave(self) -> None:
        """Queue everything that is not stored; each change was queued as it was made."""
        take_typed(self)
        self.presenter.leave()

    def unsaved_text(self) -> str | None:
        """Return the words that are not known to be on disk."""
        return self.presenter.unsaved_text()

    def print_paper(self) -> bool:
        """Print the table of the chosen year."""
        if not self.presenter.at_hand.remedies:
            return False
        self._on_print()
        return True

    def _build(self) -> None:
        theme = self._theme
        self.list = RemedyList(theme, self)
        self.editor = RemedyEditor(theme, self._today, self)
        self.nothing = PlainLabel(field_texts.nothing_chosen(), self, role=TextRole.MUTED)
        self.nothing.setContentsMargins(24, 24, 24, 24)
        self.right = QStackedWidget(self)
        self.right.addWidget(self.editor)
        self.right.addWidget(self.nothing)
        self.panes = TwoPanes(theme, self.list, self.right, self)
        self.empty = EmptyState(theme, Icon.TARGET, texts.empty_title(), texts.empty_sentence(), texts.add(), self)
        self.states = QStackedWidget(self)
        self.states.addWidget(self.panes)
        self.states.addWidget(self.empty)
        self._build_actions()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.states, 1)
        column.addWidget(self.action_bar)

    def _build_actions(self) -> None:
        theme = self._theme
        self.list_button = secondary_button(theme, texts.to_list(), self, icon=Icon.PREVIOUS)
        self.list_button.hide()
        self.deleted_button = quiet_button(theme, "", self, icon=Icon.UNDO)
        self.calendar_button = quiet_button(theme, texts.save_calendar(), self, icon=Icon.CALENDAR)
        self.year = StillCombo(texts.table_year(), self)
        self.year.setMinimumContentsLength(8)
        self.print_button = quiet_button(theme, texts.print_table(), self, icon=Icon.PRINT)
        self.add_button = secondary_button(theme, texts.add(), self, icon=Icon.ADD)
        self.action_bar: QWidget = make_frame("bar", self)
        self._bar_row = QHBoxLayout(self.action_bar)
        self._acts = FlowLayout(align_right=True)
        self._bar_row.addWidget(self.list_button)
        self._bar_row.addLayout(self._acts, 1)
        for widget in (self.deleted_button, self.calendar_button, self.year, self.print_button, self.add_button):
            self._acts.addWidget(widget)

    def _connect(self) -> None:
        presenter, editor = self.presenter, self.editor
        presenter.listed.connect(self._on_listed)
        presenter.shown.connect(self._on_shown)
        presenter.facts_changed.connect(editor.show_facts)
        presenter.nothing_shown.connect(self._on_nothing_shown)
        presenter.table_read.connect(self._on_table_read)
        editor.edited.connect(presenter.keep)
        editor.marked.connect(presenter.mark)
        editor.delete_requested.connect(presenter.delete)
        editor.proofs.add_requested.connect(self._on_add_proof)
        editor.proofs.save_requested.connect(self._proofs.save_out)
        editor.proofs.delete_requested.connect(self._proofs.delete)
        self._proofs.changed.connect(presenter.reload)
        self.list.chosen.connect(self._on_chosen)
        self.list.opened.connect(self._on_opened)
        self.list.done_wanted.connect(self._show_rows)
        self.list.take_up_requested.connect(presenter.take_up_all)
        self.list_button.clicked.connect(self._on_list_wanted)
        self.add_button.clicked.connect(self._on_add)
        self.empty.requested.connect(self._on_empty_act)
        self.deleted_button.clicked.connect(self._on_deleted_wanted)
        self.calendar_button.clicked.connect(self._on_calendar)
        self.print_button.clicked.connect(self._on_print)
        self.panes.stacked_changed.connect(self._arrange_acts)

    @Slot()
    def _show_rows(self) -> None:
        at_hand, current = self.presenter.at_hand, self.presenter.current
        key = current.id if current is not None else None
        rows = rows_of(
            at_hand.remedies,
            self._today(),
            checklist=at_hand.checklist,
            shows_done=self.list.show_done.isChecked(),
            keep=key,
        )
        shown = self.list.rows.row_model.rows()
        if _outline(rows) != _outline(shown):
            self.list.rows.set_rows(rows)
        for row in rows:
            self.list.rows.update_row(row)
        self.list.rows.select(key)
        if key is not None and key == _first_key(rows):
            self.list.rows.scrollToTop()  # with the header of its section

    def _show_pane(self, *, is_list: bool) -> None:
        self._shows_list = is_list
        if is_list:
            self.panes.show_left()
        else:
            self.panes.show_right()
        self._arrange_acts()

    @Slot()
    def _arrange_acts(self) -> None:
        """Show the acts on all remedies beside the list alone, where a low window has room for one pane."""
        at_hand, is_alone = self.presenter.at_hand, self.panes.is_stacked and not self._shows_list
        has_any = bool(at_hand.remedies)
        self.list_button.setVisible(is_alone and self.states.currentIndex() == 0)
        self.deleted_button.setVisible(bool(at_hand.deleted) and not is_alone)
        for widget in (self.calendar_button, self.print_button):
            widget.setVisible(has_any and not is_alone)
        self.year.setVisible(has_any and not is_alone and self.year.count() > 1)

    @Slot(object)
    def _on_listed(self, at_hand: RemediesAtHand) -> None:
        waiting = self.presenter.waiting
        done = len(by_bucket(at_hand.remedies, self._today()).get(Bucket.DONE, ()))
        self.list.show_counts(summary_of(at_hand.remedies, self._today()), waiting=waiting, done=done)
        self._show_rows()
        is_empty = not at_hand.remedies and self.presenter.current is None
        self.empty.say(
            texts.empty_waiting(waiting) if waiting else texts.empty_sentence(),
            texts.take_up_number(waiting) if waiting else texts.add(),
        )
        self.states.setCurrentIndex(1 if is_empty else 0)
        self.add_button.setVisible(not is_empty or bool(waiting))
        self.deleted_button.setText(texts.deleted_list(len(at_hand.deleted)))
        self._show_years(at_hand.remedies)
        self._arrange_acts()

    def _show_years(self, remedies: tuple[Remedy, ...]) -> None:
        this_year = self._today().year
        years = range(min((each.opened_on.year for each in remedies), default=this_year), this_year + 1)
        wanted = [texts.year_choice(each) for each in reversed(years)]
        if [self.year.itemText(place) for place in range(self.year.count())] != wanted:
            self.year.clear()
            for year in reversed(years):
                self.year.addItem(texts.year_choice(year), year)

    @Slot(object)
    def _on_shown(self, remedy: Remedy) -> None:
        self.states.setCurrentIndex(0)
        self.right.setCurrentIndex(0)
        self.editor.show_remedy(remedy, self.presenter.at_hand.checklist)
        self._show_rows()

    @Slot()
    def _on_nothing_shown(self) -> None:
        first = _first_key(self.list.rows.row_model.rows())
        if first is not None:
            self.presenter.show(RemedyId(first))
        else:
            self.right.setCurrentIndex(1)

    @Slot(str)
    def _on_chosen(self, key: str) -> None:
        self.presenter.show(RemedyId(key))

    @Slot(str)
    def _on_opened(self, key: str) -> None:
        current = self.presenter.current
        if current is None or current.id != key:
            self.presenter.show(RemedyId(key))
        self._show_pane(is_list=False)

    @Slot()
    def _on_list_wanted(self) -> None:
        commit_input_method()
        self._show_pane(is_list=True)
        self.list.rows.setFocus()

    @Slot()
    def _on_add(self) -> None:
        self.presenter.start_new()
        self._show_pane(is_list=False)
        self.editor.start_typing()

    @Slot()
    def _on_empty_act(self) -> None:
        if self.presenter.waiting:
            self.presenter.take_up_all()
        else:
            self._on_add()

    @Slot()
    def _on_add_proof(self) -> None:
        commit_input_method()
        current = self.presenter.current
        if current is not None:
            self._proofs.ask_and_add(current.id)

    @Slot()
    def _on_deleted_wanted(self) -> None:
        dialog = deleted_dialog(self._theme, self, self.presenter.at_hand.deleted)
        accepted = dialog.exec() == QDialog.DialogCode.Accepted
        chosen, wants_purge = dialog.chosen(), dialog.wants_purge
        dialog.deleteLater()
        if accepted and chosen is not None:
            (self.presenter.bin.purge if wants_purge else self.presenter.bin.bring_back)(chosen)

    @Slot()
    def _on_calendar(self) -> None:
        open_ones = [each for each in self.presenter.at_hand.remedies if not each.is_done and each.due is not None]
        self._calendar.ask_and_write(len(open_ones))

    @Slot()
    def _on_print(self) -> None:
        self.presenter.leave()
        self.presenter.read_table(self.year.currentData() or self._today().year)

    @Slot(object, object)
    def _on_table_read(self, table: RemedyTable, profile: Profile) -> None:
        self._documents.preview(table_paper(self._adapters, table, profile))

    @Slot()
    def _on_theme_changed(self) -> None:
        px = self._theme.px
        self._bar_row.setContentsMargins(px(24), px(10), px(24), px(10))
        self._bar_row.setSpacing(px(12))
        self._acts.setSpacing(px(8))


def _outline(rows: tuple[Row, ...]) -> list[tuple[str, str]]:
    """Return what must be the same for rows to be changed in their places, without a list that jumps while typing."""
    return [(row.key, row.title if row.is_section else "") for row in rows]


def _first_key(rows: tuple[Row, ...]) -> str | None:
    return next((row.key for row in rows if not row.is_section), None)
