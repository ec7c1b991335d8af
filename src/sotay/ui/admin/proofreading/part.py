"""The view that walks the items whose wording is not fully compared, as one of the views of a draft."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QCheckBox, QStackedWidget, QVBoxLayout, QWidget

from sotay.domain.catalog_file import DraftId
from sotay.domain.manifestation import Checked, Checklist, Manifestation, ManifestationId
from sotay.domain.member import Profile
from sotay.domain.proofreading import Compared, to_compare
from sotay.services.handbook import load_profile
from sotay.services.proofreading import keep_pasted, load_pasted, mark_compared, put_wording
from sotay.texts import proofreading as texts
from sotay.ui.admin.draft_document import Checked as CheckedText
from sotay.ui.admin.draft_document import DraftDocument
from sotay.ui.admin.proofreading.pane import ProofPane
from sotay.ui.admin.rows import DRAFT
from sotay.ui.admin.work import Work, WorkPart
from sotay.ui.common.labels import PlainLabel, TextRole
from sotay.ui.common.row_list import RowList
from sotay.ui.common.rows import Mark, Row
from sotay.ui.common.typing_rules import commit_input_method
from sotay.ui.context import Context
from sotay.ui.two_panes import TwoPanes
from sotay.ui.value_saving import ValueSaver

LEAST_HEIGHT_PX = 330
"""Height at 13 pt that the list and an item need beside each other."""
_MARKS = {Checked.PARTLY: Mark.PARTLY, Checked.UNCHECKED: Mark.EMPTY}


class ProofPart(WorkPart):
    """The list of items beside one of them; what is found goes into the document, whose undo all views share."""

    def __init__(self, context: Context, draft: DraftDocument, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._draft = draft
        self._saver = ValueSaver(context, self)
        self._work: Work | None = None
        self._checklist: Checklist | None = None
        self._pasted: dict[str, str] = {}
        theme = context.theme
        self.everything = QCheckBox(texts.show_everything(), self)
        self.rows = RowList(theme, texts.list_name(), self)
        self.pane = ProofPane(theme, context.today, self)
        self.nothing = PlainLabel("", self, role=TextRole.MUTED)
        self._sides = QStackedWidget(self)
        self._sides.addWidget(self.pane)
        self._sides.addWidget(self.nothing)
        left = QWidget(self)
        self._column = column = QVBoxLayout(left)
        column.addWidget(self.everything)
        column.addWidget(self.rows, 1)
        self.panes = TwoPanes(theme, left, self._sides, self, least_height_px=LEAST_HEIGHT_PX)
        self.panes.show_left()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.panes)
        self.setFocusProxy(self.rows)
        draft.checked.connect(self._on_checked)
        self.everything.toggled.connect(self._show_rows)
        self.rows.current_changed.connect(self._on_current)
        self.rows.activated_row.connect(self.panes.show_right)
        self.pane.back_button.clicked.connect(self.panes.show_left)
        self.panes.stacked_changed.connect(self.pane.back_button.setVisible)
        self.pane.pasted.connect(self._on_pasted)
        self.pane.wording_taken.connect(self._on_wording)
        self.pane.marked.connect(self._on_marked)
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def show_work(self, work: Work) -> None:
        """Begin with another draft: what was pasted for it before, and the name of whose handbook this is."""
        self._work, self._checklist, self._pasted = work, None, {}
        self.pane.set_read_only(read_only=work.is_read_only)
        watch, desk, fail = self._context.jobs.watch, self._context.desk, self._context.shell.show_problem
        watch(desk.run(load_profile), self._on_profile, fail)
        watch(desk.run(partial(load_pasted, draft=self._draft_id())), self._on_pasted_before, fail)

    def enter(self) -> None:
        """Show the items as the text has them by now."""
        latest = self._draft.latest()
        if latest is not None:
            self._on_checked(latest)

    def leave(self) -> None:
        """Take the word that an input method still holds."""
        commit_input_method()
        self._saver.settle()

    def _draft_id(self) -> DraftId:
        return DraftId(self._work.key.removeprefix(DRAFT) if self._work is not None else "")

    def _item(self) -> Manifestation | None:
        key = self.rows.current_key()
        return self._checklist.item(ManifestationId(key)) if self._checklist is not None and key else None

    @Slot(object)
    def _on_checked(self, checked: CheckedText) -> None:
        if not self.is_chosen():
            return
        value = checked.value
        self._checklist = value if isinstance(value, Checklist) else None
        self._show_rows()

    @Slot()
    def _show_rows(self) -> None:
        checklist = self._checklist
        kept = self.rows.current_key()
        items = tuple(to_compare(checklist, everything=self.everything.isChecked())) if checklist else ()
        self.rows.set_rows([_row(item, checklist.code(item.id)) for item in items] if checklist else [])
        keys = [item.id for item in items]
        self.rows.select(kept if kept in keys else (keys[0] if keys else None))
        self.nothing.setText(texts.nothing_left() if checklist is not None else texts.not_readable())
        self._sides.setCurrentWidget(self.pane if items else self.nothing)
        self._show_item()

    @Slot(str)
    def _on_current(self, _key: str) -> None:
        self._show_item()

    def _show_item(self) -> None:
        item = self._item()
        if item is not None and self._checklist is not None:
            self.pane.show_item(item, self._checklist.code(item.id), self._pasted.get(item.id, ""))

    @Slot(object)
    def _on_profile(self, profile: Profile) -> None:
        self.pane.propose_name(profile.full_name)

    @Slot(object)
    def _on_pasted_before(self, pasted: Mapping[str, str]) -> None:
        self._pasted = {**pasted, **self._pasted}
        item = self._item()
        if item is not None and not self.pane.field.text() and self._pasted.get(item.id):
            self.pane.field.set_text(self._pasted[item.id])
            self._show_item()

    @Slot(str)
    def _on_pasted(self, words: str) -> None:
        item = self._item()
        if item is not None:
            self._keep(item.id, words)

    def _keep(self, item: ManifestationId, words: str) -> None:
        self._pasted[item] = words
        if self._work is not None and not self._work.is_read_only:
            act = partial(keep_pasted, draft=self._draft_id(), item=item, words=words)
            self._saver.save(("proofreading", self._draft_id(), item), act)

    @Slot(str)
    def _on_wording(self, words: str) -> None:
        item = self._item()
        if item is not None:
            self._draft.replace_text(put_wording(self._context.adapters.editing, self._draft.text(), item.id, words))

    @Slot(object)
    def _on_marked(self, found: Compared) -> None:
        item = self._item()
        if item is None:
            return
        text = mark_compared(self._context.adapters.editing, self._draft.text(), item.id, found)
        if found.how_far.is_complete:
            self._keep(item.id, "")
            self.pane.field.set_text("")
        self._draft.replace_text(text)
        self._context.shell.show_notice(texts.marked(item.short, found))

    @Slot()
    def _on_theme_changed(self) -> None:
        px = self._context.theme.px
        self._column.setContentsMargins(px(12), 0, px(12), px(8))
        self._column.setSpacing(px(6))


def _row(item: Manifestation, code: str) -> Row:
    note = texts.how_far(item.checked)
    return Row(item.id, f"{code}. {item.short}", note=note, mark=_MARKS.get(item.checked, Mark.DONE))
