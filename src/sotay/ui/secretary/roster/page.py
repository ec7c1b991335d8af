"""«Danh sách đảng viên»: the people by given name, one person, and the acts on all of them."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QDialog, QStackedWidget, QVBoxLayout, QWidget

from sotay.domain.roster import Person, PersonId
from sotay.texts import roster_page as texts
from sotay.ui.common.buttons import quiet_button, secondary_button
from sotay.ui.common.empty_state import EmptyState
from sotay.ui.common.file_drop import FileDrop
from sotay.ui.common.flow_layout import FlowLayout
from sotay.ui.common.icons import Icon
from sotay.ui.common.labels import PlainLabel, TextRole, make_frame
from sotay.ui.common.typing_rules import take_typed
from sotay.ui.printing import documents_of
from sotay.ui.secretary.context import CellContext, CellPage, CellPageId, CellPlace
from sotay.ui.secretary.listing_paper import table_paper
from sotay.ui.secretary.roster.data_talk import PersonData
from sotay.ui.secretary.roster.form import PersonForm
from sotay.ui.secretary.roster.import_talk import ENDINGS, RosterImport
from sotay.ui.secretary.roster.list_pane import RosterList
from sotay.ui.secretary.roster.presenter import RosterPresenter
from sotay.ui.secretary.roster.rows import ShownRoster, listing_of
from sotay.ui.secretary.roster.status_dialog import StatusDialog
from sotay.ui.two_panes import TwoPanes

LEAST_HEIGHT_PX, BAR_PX = 380, 100
"""At 13 pt: what list and form need beside each other, and the most that the bar below them takes."""


def make_roster_page(context: CellContext) -> CellPage:
    """Make the page for the window of a cell book."""
    return RosterPage(context)


class RosterPage(CellPage):
    """A list and a form beside it; a roster file may be let go anywhere, and is shown before it changes anything."""

    def __init__(self, context: CellContext) -> None:
        super().__init__()
        self._context = context
        self._shows_list = True
        self.presenter = RosterPresenter(context, self)
        self.importing = RosterImport(context, self)
        self.data = PersonData(context, self)
        self._documents = documents_of(context, self)
        self._build()
        self._connect()
        self._show_pane(is_list=True)
        self._on_theme_changed()

    def enter(self, place: CellPlace) -> None:
        """Read the people anew; ``place.person`` names who is shown."""
        if place.person is not None:
            self._show_pane(is_list=False)
        self.presenter.enter(place.person)

    def leave(self) -> None:
        """Queue everything that is not stored, and hide the card number."""
        take_typed(self)
        self.form.card.hide_number()
        self.presenter.leave()

    def unsaved_text(self) -> str | None:
        """Return the words that are not known to be on disk."""
        return self.presenter.unsaved_text()

    def start_search(self) -> bool:
        """Put the cursor into the search field."""
        self._show_pane(is_list=True)
        self.list.start_search()
        return True

    def print_paper(self) -> bool:
        """Print the list as it is shown."""
        if not self.presenter.roster.people:
            return False
        self._on_print()
        return True

    def _build(self) -> None:
        theme = self._context.theme
        self.list = RosterList(theme, self)
        self.form = PersonForm(theme, self._context.today, self)
        self.nothing = PlainLabel(texts.nobody_chosen(), self, role=TextRole.MUTED)
        self.nothing.setContentsMargins(24, 24, 24, 24)
        self.right = QStackedWidget(self)
        self.right.addWidget(self.form)
        self.right.addWidget(self.nothing)
        self.panes = TwoPanes(theme, self.list, self.right, self, least_height_px=LEAST_HEIGHT_PX, slack_px=BAR_PX)
        title, sentence = texts.empty_title(), texts.empty_sentence()
        self.empty = EmptyState(theme, Icon.PERSON, title, sentence, texts.import_file(), self)
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
        theme = self._context.theme
        self.action_bar: QWidget = make_frame("bar", self)
        self._acts = FlowLayout(self.action_bar, align_right=True)
        self.print_button = quiet_button(theme, texts.print_list(), self.action_bar, icon=Icon.PRINT)
        self.import_button = secondary_button(theme, texts.import_file(), self.action_bar, icon=Icon.FOLDER)
        self.add_button = secondary_button(theme, texts.add(), self.action_bar, icon=Icon.ADD)
        for button in (self.print_button, self.import_button, self.add_button):
            self._acts.addWidget(button)

    def _connect(self) -> None:
        presenter, form = self.presenter, self.form
        presenter.listed.connect(self._on_listed)
        presenter.shown.connect(self._on_shown)
        presenter.facts_changed.connect(self._on_facts)
        presenter.nothing_shown.connect(self._on_nothing_shown)
        form.edited.connect(presenter.keep)
        form.status_asked.connect(self._on_status)
        form.keys_asked.connect(self._on_keys)
        form.submission_asked.connect(self._on_submission)
        form.export_asked.connect(self._on_export)
        form.delete_asked.connect(self._on_delete)
        form.back_asked.connect(self._on_back)
        self.data.gone.connect(self._on_gone)
        self.data.back.connect(self._on_brought_back)
        self.importing.changed.connect(presenter.reload)
        self.list.chosen.connect(self._on_chosen)
        self.list.opened.connect(self._on_opened)
        self.empty.requested.connect(self.importing.ask)
        self.import_button.clicked.connect(self.importing.ask)
        self.add_button.clicked.connect(self._on_add)
        self.print_button.clicked.connect(self._on_print)
        self.panes.stacked_changed.connect(self._arrange)
        drop = FileDrop(self, self.list.rows.viewport())
        drop.all_dropped.connect(self._on_dropped)
        self._context.theme.changed.connect(self._on_theme_changed)

    def _show_pane(self, *, is_list: bool) -> None:
        self._shows_list = is_list
        if is_list:
            self.panes.show_left()
        else:
            self.panes.show_right()
        self._arrange()

    @Slot()
    def _arrange(self) -> None:
        """Leave the room of the acts on all people to one person, where there is room for one pane only."""
        is_alone = self.panes.is_stacked and not self._shows_list and self.states.currentIndex() == 0
        self.form.back_button.setVisible(self.panes.is_stacked)
        self.action_bar.setVisible(not is_alone)
        self.print_button.setVisible(bool(self.presenter.roster.people))
        self.import_button.setVisible(self.states.currentIndex() == 0)

    # --- showing ------------------------------------------------------------------------------------------------------

    @Slot(object)
    def _on_listed(self, shown: ShownRoster) -> None:
        current = self.presenter.current
        self.list.show_people(shown, current.id if current is not None else None)
        self.states.setCurrentIndex(0 if shown.people or current is not None else 1)
        self._arrange()

    @Slot(object)
    def _on_shown(self, person: Person) -> None:
        self.states.setCurrentIndex(0)
        self.right.setCurrentIndex(0)
        self.form.show_person(person, self.presenter.label(person))
        self._on_facts(person)
        self.list.rows.select(person.id if self.presenter.is_stored else None)
        self._arrange()

    @Slot(object)
    def _on_facts(self, person: Person) -> None:
        label = self.presenter.label(person)
        self.form.show_facts(person, label, self.presenter.warnings(person))
        self.form.show_acts(is_stored=self.presenter.is_stored)
        if self.presenter.is_stored:
            self.list.show_person(person, label)

    @Slot()
    def _on_nothing_shown(self) -> None:
        people = self.list.rows.row_model.rows()
        if people:
            self.presenter.show(PersonId(people[0].key))
        else:
            self.right.setCurrentIndex(1)

    @Slot(str)
    def _on_chosen(self, key: str) -> None:
        self.presenter.show(PersonId(key))

    @Slot(str)
    def _on_opened(self, key: str) -> None:
        current = self.presenter.current
        if current is None or current.id != key:
            self.presenter.show(PersonId(key))
        self._show_pane(is_list=False)

    @Slot()
    def _on_back(self) -> None:
        take_typed(self)
        self._show_pane(is_list=True)
        self.list.rows.setFocus()

    # --- acts ---------------------------------------------------------------------------------------------------------

    @Slot()
    def _on_add(self) -> None:
        self.presenter.start_new()
        self._show_pane(is_list=False)
        self.form.start_typing()

    @Slot()
    def _on_status(self) -> None:
        take_typed(self)
        person = self.presenter.current
        if person is None:
            return
        label = self.presenter.label(person)
        dialog = StatusDialog(self._context.theme, self, label=label, status=person.status)
        accepted, status = dialog.exec() == QDialog.DialogCode.Accepted, dialog.status
        dialog.deleteLater()
        if accepted and status is not person.status:
            self.presenter.set_status(status)

    @Slot(object)
    def _on_dropped(self, paths: tuple[Path, ...]) -> None:
        rosters = [path for path in paths if path.suffix.lower() in ENDINGS]
        take_typed(self)
        self.importing.look_at((rosters or list(paths))[0])

    @Slot()
    def _on_keys(self) -> None:
        self._go_to(CellPageId.KEYS)

    @Slot()
    def _on_submission(self) -> None:
        self._go_to(CellPageId.COLLECTING)

    def _go_to(self, page: CellPageId) -> None:
        person = self.presenter.current
        if person is not None:
            self._context.shell.go_to(CellPlace(page, person=person.id))

    @Slot()
    def _on_export(self) -> None:
        take_typed(self)
        person = self.presenter.current
        if person is not None:
            self.data.export(person.id, self.presenter.label(person), self.presenter.cell)

    @Slot()
    def _on_delete(self) -> None:
        take_typed(self)
        person = self.presenter.current
        if person is not None:
            self.data.delete(person.id, self.presenter.label(person))

    @Slot(str)
    def _on_gone(self, key: str) -> None:
        self.presenter.forget(PersonId(key))
        self.presenter.reload()

    @Slot(str)
    def _on_brought_back(self, key: str) -> None:
        self.presenter.enter(PersonId(key))

    @Slot()
    def _on_print(self) -> None:
        take_typed(self)
        presenter, today = self.presenter, self._context.today()
        listing = listing_of(presenter.roster, self.list.words, self.list.wish, owner=presenter.cell, day=today)
        name = texts.paper_file_name(today.isoformat())
        self._documents.preview(table_paper(self._context.adapters, listing, texts.paper_name(), name))

    @Slot()
    def _on_theme_changed(self) -> None:
        px = self._context.theme.px
        self._acts.setContentsMargins(px(24), px(8), px(24), px(8))
        self._acts.setSpacing(px(8))
