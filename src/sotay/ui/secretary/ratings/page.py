"""«Gợi ý và xếp loại»: the table by stage, and one person in its place."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QDialog, QStackedWidget, QVBoxLayout

from sotay.domain.cell_paper import PaperKind
from sotay.domain.rating import Opinion, Stage
from sotay.domain.suggestion import Suggestion
from sotay.texts import cell_rating_many as many_texts
from sotay.texts import cell_ratings as texts
from sotay.ui.common.bars import InlineBar
from sotay.ui.common.empty_state import EmptyState
from sotay.ui.common.icons import Icon
from sotay.ui.common.typing_rules import commit_input_method, take_typed
from sotay.ui.printing import documents_of
from sotay.ui.secretary.context import CellContext, CellPage, CellPageId, CellPlace
from sotay.ui.secretary.papers.shelf import paper_of
from sotay.ui.secretary.ratings.cap_dialog import CapDialog
from sotay.ui.secretary.ratings.list_view import RatingList
from sotay.ui.secretary.ratings.many import due_stages
from sotay.ui.secretary.ratings.many_dialog import ManyDialog
from sotay.ui.secretary.ratings.person_pane import PersonPane, PersonShown
from sotay.ui.secretary.ratings.presenter import RatingsPresenter


def make_ratings_page(context: CellContext) -> CellPage:
    """Make the page for the window of a cell book."""
    return RatingsPage(context)


class RatingsPage(CellPage):
    """Shows everybody of the season, or one of them."""

    def __init__(self, context: CellContext) -> None:
        super().__init__()
        self._context = context
        self._person: str | None = None
        self._walk: tuple[str, ...] = ()
        self.presenter = RatingsPresenter(context, self)
        self._documents = documents_of(context, self)
        theme = context.theme
        self.archived_bar = InlineBar(theme, self, closable=False)
        self.list = RatingList(theme, self)
        self.pane = PersonPane(theme, context.today, self)
        self.empty = EmptyState(theme, Icon.PEOPLE, texts.nobody_title(), texts.nobody(), texts.to_roster(), self)
        self.views = QStackedWidget(self)
        for view in (self.list, self.pane, self.empty):
            self.views.addWidget(view)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.archived_bar)
        column.addWidget(self.views, 1)
        self.views.hide()
        self._connect()

    def enter(self, place: CellPlace) -> None:
        """Read the season; a person who is named is shown."""
        if place.person is not None:
            self._person = place.person
        self.presenter.load()

    def leave(self) -> None:
        """Queue everything that is not stored; each change was queued as it was made."""
        take_typed(self)
        self.presenter.leave()

    def unsaved_text(self) -> str | None:
        """Return the words that are not known to be on disk."""
        return self.presenter.unsaved_text()

    def start_search(self) -> bool:
        """Put the cursor into the search field of the table."""
        self._show_list()
        self.list.start_search()
        return True

    def print_paper(self) -> bool:
        """Show the summary of all stages as it is printed."""
        take_typed(self)
        at_hand = self.presenter.at_hand
        template = at_hand.data.template(PaperKind.SUMMARY) if at_hand else None
        if at_hand is None or template is None:
            return False
        self._documents.preview(paper_of(template, at_hand, self._context.adapters))
        return True

    def _connect(self) -> None:
        presenter, pane = self.presenter, self.pane
        presenter.season_read.connect(self._on_read)
        presenter.changed.connect(self._on_changed)
        presenter.worded.connect(self._on_worded)
        presenter.cap_changed.connect(self._on_cap_changed)
        presenter.suggestions.added.connect(self._on_suggestion_added)
        presenter.suggestions.removed.connect(self._on_suggestion_moved)
        presenter.suggestions.put_back.connect(self._on_suggestion_moved)
        self.empty.requested.connect(self._on_roster)
        self.list.opened.connect(self._on_opened)
        self.list.many_asked.connect(self._on_many)
        self.list.cap_asked.connect(self._on_cap)
        pane.back_asked.connect(self._on_back)
        pane.step_asked.connect(self._on_step)
        pane.give_asked.connect(self._on_give)
        pane.again_asked.connect(self._on_again)
        pane.claim_asked.connect(self._on_claim)
        pane.stages.take_back_asked.connect(self._on_take_back)
        pane.stages.facts_edited.connect(self._on_facts)
        pane.unreviewed.typed.connect(self._on_unreviewed)
        pane.unreviewed.picked.connect(self._on_reason_picked)
        pane.grounds.changed.connect(self._on_grounds)
        pane.suggestions.edited.connect(presenter.suggestions.keep)
        pane.suggestions.add_asked.connect(self._on_add_suggestion)
        pane.suggestions.remove_asked.connect(self._on_remove_suggestion)

    # --- what is shown ---

    @Slot()
    def _on_read(self) -> None:
        at_hand = self.presenter.read_already()
        season = at_hand.season
        self.views.show()
        if at_hand.is_archived:
            self.archived_bar.show_info(texts.archived(season.year))
        else:
            self.archived_bar.dismiss()
        self.list.show_season(season, read_only=at_hand.is_archived)
        if not season.members:
            self.views.setCurrentWidget(self.empty)
        elif self._person is not None and any(each.person == self._person for each in season.members):
            self._open_person(self._person)
        else:
            self._show_list()

    def _show_list(self) -> None:
        self._person = None
        if self.presenter.at_hand is not None and self.presenter.season.members:
            self.views.setCurrentWidget(self.list)

    def _open_person(self, person: str) -> None:
        """Show a person of those who are listed now; going on from one to the next stays with these."""
        keys = self.list.keys()
        season = self.presenter.season
        self._walk = keys if person in keys else tuple(each.person for each in season.members)
        self._show_person(person)

    def _show_person(self, person: str) -> None:
        at_hand = self.presenter.read_already()
        self._person = person
        self.list.table.select(person)
        number = self._walk.index(person) + 1
        member, rules = self.presenter.member(person), at_hand.season.rules
        self.pane.show_person(PersonShown(member, rules, number, len(self._walk), at_hand.is_archived))
        self.views.setCurrentWidget(self.pane)

    @Slot(object)
    def _on_changed(self, people: tuple[str, ...]) -> None:
        self.list.show_changed(self.presenter.season, people)
        if self._person is not None and self._person in people:
            self._show_person(self._person)

    @Slot(str)
    def _on_worded(self, person: str) -> None:
        self.list.show_worded(self.presenter.member(person))

    @Slot()
    def _on_cap_changed(self) -> None:
        self.list.show_changed(self.presenter.season, ())

    @Slot(str)
    def _on_opened(self, person: str) -> None:
        self._open_person(person)
        self.pane.start()

    @Slot()
    def _on_back(self) -> None:
        take_typed(self)
        self._show_list()
        self.list.table.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(int)
    def _on_step(self, step: int) -> None:
        take_typed(self)
        if self._person is not None:
            self._show_person(self._walk[self._walk.index(self._person) + step])

    @Slot()
    def _on_roster(self) -> None:
        self._context.shell.go_to(CellPlace(CellPageId.ROSTER))

    # --- acts ---

    @Slot()
    def _on_many(self) -> None:
        season = self.list.listed()
        if not due_stages(season):
            self._context.shell.show_notice(many_texts.nobody_at_all())
            return
        dialog = ManyDialog(self._context.theme, self, self._context.today, season)
        accepted = dialog.exec() == QDialog.DialogCode.Accepted
        stage, many = dialog.stage, dialog.many
        dialog.deleteLater()
        if accepted:
            self.presenter.levels.give_each(stage, many.said)

    @Slot()
    def _on_cap(self) -> None:
        season = self.presenter.season
        rule = season.rules.cap
        dialog = CapDialog(self._context.theme, self, rule, season.cap_setting, season.rules.level_name(rule.of))
        accepted = dialog.exec() == QDialog.DialogCode.Accepted
        setting = dialog.setting
        dialog.deleteLater()
        if accepted:
            self.presenter.count_cap(setting)

    @Slot(object)
    def _on_give(self, said: Opinion) -> None:
        if self._person is not None:
            self.presenter.levels.give(self._person, said)

    @Slot(object)
    def _on_again(self, said: Opinion) -> None:
        if self._person is not None:
            self.presenter.levels.decide_again(self._person, said)

    @Slot()
    def _on_claim(self) -> None:
        if self._person is not None:
            self.presenter.levels.take_claim(self._person)

    @Slot(object)
    def _on_take_back(self, stage: Stage) -> None:
        if self._person is not None:
            take_typed(self)
            self.presenter.levels.take_back(self._person, stage)

    @Slot(object)
    def _on_facts(self, stage: Stage) -> None:
        if self._person is not None:
            row = self.pane.stages.row(stage)
            self.presenter.keep_facts(self._person, stage, row.reason.text(), row.day.day())

    @Slot(str)
    def _on_unreviewed(self, reason: str) -> None:
        if self._person is not None:
            self.presenter.keep_unreviewed(self._person, reason)

    @Slot(str)
    def _on_reason_picked(self, reason: str) -> None:
        if self._person is not None:
            self.presenter.pick_unreviewed(self._person, reason)

    @Slot(object)
    def _on_grounds(self, grounds: tuple[str, ...]) -> None:
        if self._person is not None:
            self.presenter.mark_grounds(self._person, grounds)

    @Slot()
    def _on_add_suggestion(self) -> None:
        if self._person is not None:
            commit_input_method()
            self.presenter.suggestions.add(self.presenter.member(self._person))

    @Slot(str)
    def _on_remove_suggestion(self, suggestion_id: str) -> None:
        if self._person is not None:
            self.presenter.suggestions.remove(self.presenter.member(self._person), suggestion_id)

    @Slot(object)
    def _on_suggestion_added(self, suggestion: Suggestion) -> None:
        self._on_suggestion_moved(suggestion)
        editor = self.pane.suggestions.editor(suggestion.id)
        if editor is not None:
            editor.note.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(object)
    def _on_suggestion_moved(self, suggestion: Suggestion) -> None:
        if self._person == suggestion.person_id:
            self._show_person(suggestion.person_id)
