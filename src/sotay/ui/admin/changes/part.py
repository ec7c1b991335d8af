"""«Thay đổi»: the draft beside the version before, and every change to be classified."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QStackedLayout, QWidget

from sotay.domain.checklist_diff import ChecklistDiff, ItemDiff, compare
from sotay.domain.document import NotEditable
from sotay.domain.errors import FileHasProblems
from sotay.domain.manifestation import Change, Checklist, ManifestationId
from sotay.services.declaring import declare, declare_all
from sotay.services.draft_reading import DraftReader
from sotay.services.editing import Editing
from sotay.texts import admin_changes as texts
from sotay.texts import admin_work as work_texts
from sotay.texts.problems import with_place
from sotay.ui.admin.changes.detail import ChangeDetail
from sotay.ui.admin.changes.list_pane import ChangeList
from sotay.ui.admin.changes.rows import HEAD_KEY
from sotay.ui.admin.draft_document import Checked, DraftDocument
from sotay.ui.admin.work import Work, WorkPart
from sotay.ui.common.empty_state import EmptyState
from sotay.ui.common.icons import Icon
from sotay.ui.common.typing_rules import take_typed
from sotay.ui.context import Context
from sotay.ui.two_panes import TwoPanes

COMPARED, FIRST, UNREADABLE = range(3)


class ChangesPart(WorkPart):
    """A list of changes and one of them; what a person says of it is written into the text of the draft at once."""

    def __init__(self, context: Context, draft: DraftDocument, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._draft = draft
        self._editing = context.adapters.editing
        self._work: Work | None = None
        self._diff: ChecklistDiff | None = None
        theme = context.theme
        self.list = ChangeList(theme, self)
        self.detail = ChangeDetail(theme, context.today, self)
        self.panes = TwoPanes(theme, self.list, self.detail, self)
        self.panes.show_left()
        self.first = EmptyState(theme, Icon.COMPARE, texts.first_version_title(), texts.first_version(), parent=self)
        self.unreadable = EmptyState(
            theme, Icon.PENCIL, texts.unreadable_title(), texts.unreadable(""), work_texts.to_text(), self
        )
        self._states = QStackedLayout(self)
        for state in (self.panes, self.first, self.unreadable):
            self._states.addWidget(state)
        self.setFocusProxy(self.list.rows)
        self._connect()

    def show_work(self, work: Work) -> None:
        """Begin at the head of another draft."""
        self._work = work
        self._diff = None
        self.list.choose(HEAD_KEY)

    def enter(self) -> None:
        """Compare the text as it is now."""
        latest = self._draft.latest()
        if latest is not None:
            self._on_checked(latest)

    def leave(self) -> None:
        """Put what is being typed into the text."""
        take_typed(self)
        self.detail.settle()

    def diff(self) -> ChecklistDiff | None:
        """Return what is shown, None where there is nothing to compare."""
        return self._diff

    def _connect(self) -> None:
        self._draft.checked.connect(self._on_checked)
        self.list.chosen.connect(self._on_chosen)
        self.list.opened.connect(self._on_opened)
        self.list.take_all_button.clicked.connect(self._on_take_all)
        self.detail.list_button.clicked.connect(self._on_list_wanted)
        self.detail.next_button.clicked.connect(self._on_next)
        self.detail.text_button.clicked.connect(self._on_text_wanted)
        self.detail.item.declared.connect(self._on_declared)
        self.detail.head.day_changed.connect(self._on_day)
        self.detail.head.basis_changed.connect(self._on_basis)
        self.panes.stacked_changed.connect(self.detail.list_button.setVisible)
        self.unreadable.requested.connect(self._on_to_text)

    def _is_read_only(self) -> bool:
        return self._work is not None and self._work.is_read_only

    def _change(self, edit: Callable[[str], str], joins: str = "") -> bool:
        try:
            text = edit(self._draft.text())
        except (NotEditable, FileHasProblems) as error:
            self._context.shell.show_problem(error)
            return False
        self._draft.replace_text(text, joins)
        return True

    def _show_detail(self) -> None:
        if self._diff is not None:
            key = self.list.key() or HEAD_KEY
            self.detail.show_change(self._diff, key, is_read_only=self._is_read_only())

    @Slot(object)
    def _on_checked(self, checked: Checked) -> None:
        work = self._work
        if not self.is_chosen() or work is None:
            return
        if isinstance(checked.value, Checklist):
            comparing = self._context.drawing.submit(_compared, work.reader, checked.value)
            self._context.jobs.watch(comparing, self._on_compared, self._context.shell.show_problem)
            return
        problem = with_place(checked.problems[0]) if checked.problems else ""
        self.unreadable.say(texts.unreadable(problem), work_texts.to_text())
        self._states.setCurrentIndex(UNREADABLE)

    @Slot(object)
    def _on_compared(self, diff: ChecklistDiff | None) -> None:
        self._diff = diff
        if diff is None:
            self._states.setCurrentIndex(FIRST)
            return
        self._states.setCurrentIndex(COMPARED)
        self.list.show_diff(diff, is_read_only=self._is_read_only())
        self._show_detail()

    @Slot(str)
    def _on_chosen(self, _key: str) -> None:
        self.detail.settle()
        self._show_detail()
        self.detail.page.scroll_to_top()

    @Slot(str)
    def _on_opened(self, key: str) -> None:
        self._on_chosen(key)
        self.panes.show_right()

    @Slot()
    def _on_list_wanted(self) -> None:
        self.panes.show_left()
        self.list.rows.setFocus()

    @Slot()
    def _on_next(self) -> None:
        following = _next_left(self._diff, self.list.key()) if self._diff is not None else None
        if following is not None:
            self.list.choose(following.id)
            self._on_chosen(following.id)

    @Slot(object)
    def _on_declared(self, change: Change) -> None:
        joins = f"change {change.manifestation_id} {change.how.value}"
        self._change(partial(_declare, change=change, editing=self._editing), joins)

    @Slot()
    def _on_take_all(self) -> None:
        left = self._diff.unclassified() if self._diff is not None else ()
        proposed = [each.proposed for each in left if each.proposed is not None]
        if proposed and self._change(partial(_declare_all, changes=proposed, editing=self._editing)):
            self.detail.page.bar.show_info(texts.took_all(len(proposed)))

    @Slot(str)
    def _on_day(self, iso: str) -> None:
        self._change(partial(self._set, key="effective_from", value=iso))

    @Slot(object)
    def _on_basis(self, lines: tuple[str, ...]) -> None:
        self._change(partial(self._set, key="legal_basis", value=list(lines)), joins="legal_basis")

    def _set(self, text: str, *, key: str, value: str | list[str]) -> str:
        return self._editing.set_value(text, (key,), value)

    @Slot()
    def _on_text_wanted(self) -> None:
        key = self.list.key() or ""
        self.text_wanted.emit(line_of(self._draft.text(), ManifestationId(key)))

    @Slot()
    def _on_to_text(self) -> None:
        self.text_wanted.emit(0)


def line_of(text: str, item_id: ManifestationId) -> int:
    """Return the line on which an item begins, 0 where there is none."""
    begins = re.compile(rf"""\s*(?:-\s+)?id:\s*["']?{re.escape(item_id)}["']?\s*(?:#.*)?""")
    # The last one: what is declared of the item may stand before the item itself.
    return max((number for number, line in enumerate(text.splitlines(), start=1) if begins.fullmatch(line)), default=0)


def _compared(reader: DraftReader, checklist: Checklist) -> ChecklistDiff | None:
    before = reader.replaced_by(checklist)
    return compare(before, checklist) if before is not None else None


def _declare(text: str, *, change: Change, editing: Editing) -> str:
    return declare(text, change, editing=editing)


def _declare_all(text: str, *, changes: Sequence[Change], editing: Editing) -> str:
    return declare_all(text, changes, editing=editing)


def _next_left(diff: ChecklistDiff, key: str | None) -> ItemDiff | None:
    """Return the first change after a row that is not classified, from the end again the first."""
    order = [each.id for each in diff.changed()]
    here = order.index(ManifestationId(key)) if key in order else -1
    left = [each for each in diff.unclassified() if each.id != key]
    return next((each for each in left if order.index(each.id) > here), left[0] if left else None)
