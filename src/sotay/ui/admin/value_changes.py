"""«Thay đổi» of every kind but a checklist: the draft beside the version before it, value by value."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QStackedLayout, QVBoxLayout, QWidget

from sotay.domain.catalog_file import CatalogFile, CatalogKind
from sotay.domain.catalog_value import CatalogValue
from sotay.domain.dates import with_date_as_read
from sotay.domain.path_changes import PathChange
from sotay.services.catalog_port import Catalog
from sotay.services.draft_reading import DraftReader
from sotay.texts import admin_changes, admin_work, catalog_parts
from sotay.texts import value_changes as texts
from sotay.ui.admin.changes.two_texts import TwoTexts
from sotay.ui.admin.draft_document import Checked, DraftDocument
from sotay.ui.admin.work import Work, WorkPart
from sotay.ui.common.buttons import quiet_button
from sotay.ui.common.empty_state import EmptyState
from sotay.ui.common.icons import Icon
from sotay.ui.common.labels import PlainLabel, TextRole
from sotay.ui.common.row_list import RowList
from sotay.ui.common.rows import Row
from sotay.ui.common.scroll_page import ScrollPage
from sotay.ui.context import Context
from sotay.ui.two_panes import TwoPanes

COMPARED, FIRST, UNREADABLE, SAME = range(4)


@dataclass(frozen=True, slots=True)
class Compared:
    """What differs from the version before; ``before`` is None for the first version of its lineage."""

    before: CatalogFile | None
    changes: tuple[PathChange, ...] = ()


class ValueChangesPart(WorkPart):
    """A list of what was changed, and both wordings of the one that is chosen."""

    def __init__(self, context: Context, draft: DraftDocument, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._draft = draft
        self._work: Work | None = None
        self._changes: tuple[PathChange, ...] = ()
        self._version = ""
        self._build()
        draft.checked.connect(self._on_checked)

    def show_work(self, work: Work) -> None:
        """Compare another draft, as soon as it is shown."""
        self._work, self._changes = work, ()
        self.rows.set_rows(())
        self.count.setText("")
        self.panes.show_left()
        self._show_change()

    def enter(self) -> None:
        """Compare the text as it is now."""
        latest = self._draft.latest()
        if latest is not None:
            self._on_checked(latest)

    def _build(self) -> None:
        theme = self._context.theme
        left = QWidget(self)
        self.count = PlainLabel("", left, role=TextRole.MUTED)
        self.rows = RowList(theme, admin_changes.list_name(), left)
        self._left_column = QVBoxLayout(left)
        self._left_column.addWidget(self.count)
        self._left_column.addWidget(self.rows, 1)
        self.page = ScrollPage(theme, parent=self)
        self.page.title.set_role(TextRole.HEADING)
        self.list_button = quiet_button(theme, admin_changes.to_list(), self.page, icon=Icon.PREVIOUS)
        self.list_button.hide()
        self.texts = TwoTexts(theme, self.page)
        self.page.body.insertWidget(0, self.list_button)
        self.page.add(self.texts)
        self.panes = TwoPanes(theme, left, self.page, self)
        self.panes.show_left()
        self.first = EmptyState(
            theme, Icon.COMPARE, admin_changes.first_version_title(), texts.first_version(), parent=self
        )
        self.unreadable = EmptyState(
            theme, Icon.PENCIL, admin_changes.unreadable_title(), texts.unreadable(), admin_work.to_text(), self
        )
        self.same = EmptyState(theme, Icon.COMPARE, admin_changes.nothing_changed(), texts.nothing_yet(), parent=self)
        self._states = QStackedLayout(self)
        for state in (self.panes, self.first, self.unreadable, self.same):
            self._states.addWidget(state)
        self.setFocusProxy(self.rows)
        self.rows.current_changed.connect(self._on_chosen)
        self.rows.activated_row.connect(self._on_opened)
        self.list_button.clicked.connect(self.panes.show_left)
        self.panes.stacked_changed.connect(self.list_button.setVisible)
        self.unreadable.requested.connect(self._on_to_text)
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    @Slot(object)
    def _on_checked(self, checked: Checked) -> None:
        work = self._work
        if work is None or not self.is_chosen():
            return
        if checked.value is None:
            self._states.setCurrentIndex(UNREADABLE)
            return
        catalog = self._context.adapters.catalog
        job = self._context.drawing.submit(_compared, work.reader, catalog, work.kind, checked.text, checked.value)
        self._context.jobs.watch(job, self._on_compared, self._context.shell.show_problem)

    @Slot(object)
    def _on_compared(self, compared: Compared) -> None:
        if compared.before is None:
            self._states.setCurrentIndex(FIRST)
            return
        chosen = self.rows.current_key()
        self._changes, self._version = compared.changes, compared.before.version
        self.count.setText(texts.count(len(compared.changes), self._version))
        self.rows.set_rows([_row(number, each) for number, each in enumerate(compared.changes)])
        keys = [each.key for each in self.rows.row_model.rows()]
        self.rows.select(chosen if chosen in keys else next(iter(keys), None))
        self._states.setCurrentIndex(COMPARED if compared.changes else SAME)
        self._show_change()

    def _show_change(self) -> None:
        key = self.rows.current_key()
        self.texts.setVisible(key is not None)
        if key is None:
            self.page.set_title("")
            self.page.set_sentence("")
            return
        change = self._changes[int(key)]
        self.page.set_title(catalog_parts.named_way(change.path, change.titles))
        self.page.set_sentence(texts.kind(change.kind))
        before, after = with_date_as_read(change.before), with_date_as_read(change.after)
        self.texts.show_texts(before, after, self._version)
        self.texts.setVisible(bool(change.before or change.after))

    @Slot(str)
    def _on_chosen(self, _key: str) -> None:
        self._show_change()
        self.page.scroll_to_top()

    @Slot(str)
    def _on_opened(self, _key: str) -> None:
        self.panes.show_right()

    @Slot()
    def _on_to_text(self) -> None:
        self.text_wanted.emit(0)

    @Slot()
    def _on_theme_changed(self) -> None:
        px = self._context.theme.px
        self._left_column.setContentsMargins(px(12), px(8), px(8), px(8))
        self._left_column.setSpacing(px(8))


def _compared(reader: DraftReader, catalog: Catalog, kind: CatalogKind, text: str, value: CatalogValue) -> Compared:
    before = reader.before(value)
    return Compared(before, catalog.compare(kind, before.text, text) if before is not None else ())


def _row(number: int, change: PathChange) -> Row:
    where, what = catalog_parts.named_way(change.path, change.titles), texts.kind(change.kind)
    return Row(str(number), where, what, spoken=catalog_parts.spoken_way(where, what))
