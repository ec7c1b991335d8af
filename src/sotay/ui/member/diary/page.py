"""The page «Ghi chép»: the lines by month, one line, and the acts on all of them."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QDialog, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from sotay.domain.diary import DiaryEntry, EntryId
from sotay.domain.diary_search import DiaryFilter, months_of
from sotay.domain.manifestation import ManifestationId
from sotay.domain.search import find
from sotay.texts import diary as texts
from sotay.ui.common.buttons import quiet_button, secondary_button
from sotay.ui.common.empty_state import EmptyState
from sotay.ui.common.flow_layout import FlowLayout
from sotay.ui.common.icons import Icon
from sotay.ui.common.labels import make_frame
from sotay.ui.common.typing_rules import commit_input_method, take_typed
from sotay.ui.context import Context, Page, PageId, Place
from sotay.ui.member.diary.deleted_dialog import deleted_dialog
from sotay.ui.member.diary.editor import EntryEditor
from sotay.ui.member.diary.list_pane import DiaryList
from sotay.ui.member.diary.presenter import DiaryPresenter
from sotay.ui.member.diary.rows import rows_of
from sotay.ui.member.proofs import ProofKeeper
from sotay.ui.printing import documents_of
from sotay.ui.two_panes import TwoPanes

ROWS_AT_A_TIME = 120
"""More rows than that are measured too slowly for a list that answers while a person types."""


def make_diary_page(context: Context) -> Page:
    """Return the page with its presenter."""
    return DiaryPage(context)


class DiaryPage(Page):
    """Shows the diary; where there is no line, how to write the first."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._theme = context.theme
        self._shows_list = True
        self._most = ROWS_AT_A_TIME
        self.presenter = DiaryPresenter(context, self)
        self._proofs = ProofKeeper(context, self)
        self._documents = documents_of(context, self)
        self._build()
        self._connect()
        self._theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def enter(self, place: Place) -> None:
        """Read anew; ``place.record`` names the line to show, ``place.item`` the item whose lines to show."""
        self._show_pane(is_list=place.record is None)
        if place.record is not None or place.item is not None:
            self._want(DiaryFilter(item=place.item))
        self.presenter.enter(EntryId(place.record) if place.record is not None else None)

    def leave(self) -> None:
        """Queue everything that is not stored; each change was queued as it was made."""
        take_typed(self)
        self.presenter.leave()

    def unsaved_text(self) -> str | None:
        """Return the words that are not known to be on disk."""
        return self.presenter.unsaved_text()

    def diary_changed(self, written: EntryId | None) -> None:
        """Read anew, and show the line that was just written."""
        self.presenter.enter(written)

    def start_search(self) -> bool:
        """Put the cursor into the search field."""
        if not self.presenter.lines:
            return False
        self._show_pane(is_list=True)
        self.list.field.edit.setFocus()
        self.list.field.edit.selectAll()
        return True

    def print_paper(self) -> bool:
        """Print the lines that the list shows."""
        if not self.presenter.lines:
            return False
        self._on_print()
        return True

    def _build(self) -> None:
        theme = self._theme
        self.list = DiaryList(theme, self)
        self.editor = EntryEditor(theme, self._context.today, self)
        self.right = QStackedWidget(self)
        self.right.addWidget(self.editor)
        self.right.addWidget(QWidget(self.right))  # where no line is as wanted, which the list says
        self.panes = TwoPanes(theme, self.list, self.right, self)
        self.empty = EmptyState(
            theme, Icon.PENCIL, texts.empty_title(), texts.empty_sentence(), texts.write_first(), self
        )
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
        self.print_button = quiet_button(theme, texts.print_list(), self, icon=Icon.PRINT)
        self.add_button = secondary_button(theme, texts.add(), self, icon=Icon.ADD)
        self.action_bar: QWidget = make_frame("bar", self)
        self._bar_row = QHBoxLayout(self.action_bar)
        self._acts = FlowLayout(align_right=True)
        self._bar_row.addWidget(self.list_button)
        self._bar_row.addLayout(self._acts, 1)
        for widget in (self.deleted_button, self.print_button, self.add_button):
            self._acts.addWidget(widget)

    def _connect(self) -> None:
        presenter, editor = self.presenter, self.editor
        presenter.listed.connect(self._on_listed)
        presenter.shown.connect(self._on_shown)
        presenter.facts_changed.connect(editor.show_facts)
        presenter.nothing_shown.connect(self._on_nothing_shown)
        editor.edited.connect(presenter.keep)
        editor.delete_requested.connect(presenter.delete)
        editor.item_wanted.connect(self._on_item_wanted)
        editor.file_dropped.connect(self._on_file_dropped)
        editor.proofs.add_requested.connect(self._on_add_proof)
        editor.proofs.save_requested.connect(self._proofs.save_out)
        editor.proofs.delete_requested.connect(self._proofs.delete)
        self._proofs.changed.connect(presenter.reload)
        self.list.filter_changed.connect(self._on_filter)
        self.list.more_wanted.connect(self._on_more)
        self.list.chosen.connect(self._on_chosen)
        self.list.opened.connect(self._on_opened)
        self.list_button.clicked.connect(self._on_list_wanted)
        self.add_button.clicked.connect(self._on_add)
        self.empty.requested.connect(self._on_add)
        self.deleted_button.clicked.connect(self._on_deleted_wanted)
        self.print_button.clicked.connect(self._on_print)
        self.panes.stacked_changed.connect(self._arrange_acts)

    def _want(self, choice: DiaryFilter) -> None:
        self._most = ROWS_AT_A_TIME
        self.list.offer(months_of(self.presenter.lines), self.presenter.checklist)
        self.list.show_choice(choice)
        self.presenter.choose(choice)

    def _show_pane(self, *, is_list: bool) -> None:
        self._shows_list = is_list
        if is_list:
            self.panes.show_left()
        else:
            self.panes.show_right()
        self._arrange_acts()

    @Slot()
    def _arrange_acts(self) -> None:
        """Show the acts on all lines beside the list alone, where a low window has room for one pane."""
        is_alone = self.panes.is_stacked and not self._shows_list
        self.list_button.setVisible(is_alone and self.states.currentIndex() == 0)
        self.deleted_button.setVisible(bool(self.presenter.deleted) and not is_alone)
        self.print_button.setVisible(bool(self.presenter.lines) and not is_alone)

    @Slot()
    def _on_listed(self) -> None:
        presenter = self.presenter
        self.list.offer(months_of(presenter.lines), presenter.checklist)
        self.list.show_choice(presenter.choice)
        found, current = presenter.found(), presenter.current
        rows = rows_of(found, presenter.choice.words, presenter.checklist, most=self._most)
        shown = min(len(found), self._most)
        self.list.show_rows(rows, found=len(found), total=len(presenter.lines), shown=shown)
        self.list.rows.select(current.id if current is not None else None)
        if current is not None and found and found[0].id == current.id:
            self.list.rows.scrollToTop()  # with the header of its month
        self.editor.mark_hits(find(presenter.choice.words, current.text) if current is not None else ())
        is_empty = not presenter.lines
        self.states.setCurrentIndex(1 if is_empty else 0)
        self.add_button.setVisible(not is_empty)
        self.add_button.setText(texts.go_on_writing() if presenter.has_draft else texts.add())
        self.deleted_button.setText(texts.deleted_list(len(presenter.deleted)))
        self._arrange_acts()

    @Slot(object)
    def _on_shown(self, entry: DiaryEntry) -> None:
        self.right.setCurrentIndex(0)
        self.editor.show_entry(entry, self.presenter.checklist)
        self._on_listed()

    @Slot()
    def _on_nothing_shown(self) -> None:
        found = self.presenter.found()
        if found:
            self.presenter.show(found[0].id)
        else:
            self.right.setCurrentIndex(1)

    @Slot(object)
    def _on_filter(self, choice: DiaryFilter) -> None:
        self._most = ROWS_AT_A_TIME
        self.presenter.choose(choice)

    @Slot()
    def _on_more(self) -> None:
        self._most += ROWS_AT_A_TIME
        self._on_listed()

    @Slot(str)
    def _on_chosen(self, key: str) -> None:
        self.presenter.show(EntryId(key))

    @Slot(str)
    def _on_opened(self, key: str) -> None:
        current = self.presenter.current
        if current is None or current.id != key:
            self.presenter.show(EntryId(key))
        self._show_pane(is_list=False)

    @Slot()
    def _on_list_wanted(self) -> None:
        commit_input_method()
        self._show_pane(is_list=True)
        self.list.rows.setFocus()

    @Slot()
    def _on_add(self) -> None:
        self._context.shell.write_entry(self.presenter.choice.item)

    @Slot(object)
    def _on_item_wanted(self, item: ManifestationId) -> None:
        self._context.shell.go_to(Place(PageId.ASSESSMENT, item=item))

    @Slot()
    def _on_add_proof(self) -> None:
        commit_input_method()
        current = self.presenter.current
        if current is not None:
            self._proofs.ask_and_add(current.id)

    @Slot(object)
    def _on_file_dropped(self, path: Path) -> None:
        commit_input_method()
        current = self.presenter.current
        if current is not None:
            self._proofs.add(current.id, path)

    @Slot()
    def _on_deleted_wanted(self) -> None:
        dialog = deleted_dialog(self._theme, self, self.presenter.deleted, self.presenter.checklist)
        accepted = dialog.exec() == QDialog.DialogCode.Accepted
        chosen, wants_purge = dialog.chosen(), dialog.wants_purge
        dialog.deleteLater()
        if accepted and chosen is not None:
            (self.presenter.bin.purge if wants_purge else self.presenter.bin.bring_back)(chosen)

    @Slot()
    def _on_print(self) -> None:
        self.presenter.leave()
        self._documents.preview(self.presenter.paper())

    @Slot()
    def _on_theme_changed(self) -> None:
        px = self._theme.px
        self._bar_row.setContentsMargins(px(24), px(10), px(24), px(10))
        self._bar_row.setSpacing(px(12))
        self._acts.setSpacing(px(8))
