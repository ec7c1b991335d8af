"""The view of a draft as fields: the list of its parts, the fields of the chosen one, and the paper that it makes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from sotay.domain.catalog_file import CatalogKind
from sotay.domain.document import Value, ValuePath
from sotay.texts import admin_parts as texts
from sotay.ui.admin.draft_document import Checked, DraftDocument
from sotay.ui.admin.parts_form.part_fields import PartFields, value_at
from sotay.ui.admin.parts_form.part_list import PartList
from sotay.ui.admin.parts_form.parts_document import PartsDocument
from sotay.ui.admin.parts_form.problem_places import problems_at
from sotay.ui.admin.parts_form.rows import Part, parts_of, title_of
from sotay.ui.admin.parts_form.sample_preview import SamplePreview
from sotay.ui.admin.parts_form.specs import KEY, Blocks, TopList, new_part
from sotay.ui.admin.parts_form.view_row import ViewRow
from sotay.ui.common.labels import TextRole
from sotay.ui.common.scroll_page import ScrollPage
from sotay.ui.common.typing_rules import take_typed
from sotay.ui.context import Context
from sotay.ui.two_panes import TwoPanes

PAPER_BESIDE_PX = 980
"""Width at 13 pt from which the paper stands beside the fields."""
PAPER_SHARE = 0.35
LEAST_HEIGHT_PX = 330


class PartsForm(QWidget):
    """Edits one draft field by field; each change is a change of its text, which other views show too."""

    def __init__(self, context: Context, draft: DraftDocument, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._draft = draft
        self._kind = CatalogKind.FORM
        self._read_only = False
        self._part: Part | None = None
        self._fields: PartFields | None = None
        self._is_paper_open = False
        self._has_offered = False
        self.document = PartsDocument(draft, context.adapters.editing, self)
        self._build()
        self.document.replaced.connect(self._on_replaced)
        self.document.stored.connect(self._show_rows)
        self.document.refused.connect(self._on_refused)
        draft.checked.connect(self._on_checked)

    def show_kind(self, kind: CatalogKind, *, read_only: bool) -> None:
        """Begin at the first part of another draft, whose text the document holds already."""
        self._kind, self._read_only, self._part = kind, read_only, None
        if self._has_offered:
            self._context.shell.withdraw_undo()
            self._has_offered = False
        self.document.begin()
        self._show_all()
        self.preview.show_kind(kind)

    def show_place(self, place: int) -> None:
        """Show the part at a place of the list, counted without heads."""
        parts = [each for each in parts_of(self._kind, self.document.root) if isinstance(each, Part)]
        self.parts.choose(parts[place])

    def enter(self) -> None:
        """Show what the text says by now."""
        if not self.document.is_current():
            self.document.read()
            self._show_all()
        self._show_latest()

    def leave(self) -> None:
        """Have every word typed so far in the text."""
        take_typed(self)
        self.document.store()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the paper beside the fields where there is room."""
        super().resizeEvent(event)
        self._arrange()

    def _build(self) -> None:
        theme = self._context.theme
        self.parts = PartList(theme, self)
        self.page = ScrollPage(theme, parent=self)
        self.page.title.set_role(TextRole.HEADING)
        self.views = ViewRow(theme, self)
        self.panes = TwoPanes(theme, self.parts, self.page, self, least_height_px=LEAST_HEIGHT_PX)
        self.preview = SamplePreview(self._context, self._draft, self)
        self._middle = QStackedWidget(self)
        self._middle.addWidget(self.panes)
        left = QVBoxLayout()
        left.setSpacing(0)
        left.addWidget(self.views)
        left.addWidget(self._middle, 1)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        self._row.addLayout(left, 1)
        self._row.addWidget(self.preview)
        self.setFocusProxy(self.parts)
        self.parts.chosen.connect(self._on_chosen)
        self.parts.opened.connect(self.panes.show_right)
        self.parts.add_asked.connect(self._on_add_asked)
        self.parts.remove_asked.connect(self._on_remove_asked)
        self.parts.move_asked.connect(self._on_move_asked)
        self.views.list_asked.connect(self.panes.show_left)
        self.views.paper_asked.connect(self._on_paper_asked)
        self.panes.stacked_changed.connect(self._on_stacked_changed)

    def _arrange(self) -> None:
        is_beside = self.width() >= self._context.theme.px(PAPER_BESIDE_PX)
        place = self._row.indexOf(self.preview)
        if is_beside and place < 0:
            self._middle.removeWidget(self.preview)
            self._row.addWidget(self.preview)
        elif not is_beside and place >= 0:
            self._row.removeWidget(self.preview)
            self._middle.addWidget(self.preview)
        if is_beside:
            self.preview.setFixedWidth(round(self.width() * PAPER_SHARE))
        else:
            self.preview.setMinimumWidth(0)
            self.preview.setMaximumWidth(self.maximumWidth())
        is_open = self._is_paper_open and not is_beside
        self._middle.setCurrentWidget(self.preview if is_open else self.panes)
        self.preview.set_shown(shown=is_beside or is_open)
        self.views.show_paper_button(shown=not is_beside, is_open=is_open)

    def _show_all(self) -> None:
        parts = [each for each in parts_of(self._kind, self.document.root) if isinstance(each, Part)]
        if not self.document.is_readable:
            self._part = None
            self._show_part()
            self.parts.show_parts((), "", read_only=True)
            self.page.bar.show_error(texts.not_readable())
            return
        self._part = next((each for each in parts if self._is_shown(each)), parts[0])
        self._show_rows()
        self._show_part()

    @Slot()
    def _show_rows(self) -> None:
        parts = parts_of(self._kind, self.document.root)
        self._part = next((each for each in parts if isinstance(each, Part) and self._is_shown(each)), self._part)
        self.parts.show_parts(parts, self._part.key if self._part else "", read_only=self._read_only)
        if self._part is not None:
            self.page.set_title(self._part.title)

    def _is_shown(self, part: Part) -> bool:
        return self._part is not None and part.key == self._part.key

    def _show_part(self) -> None:
        if self._fields is not None:
            self._fields.hide()
            self._fields.deleteLater()
            self._fields = None
        part = self._part
        self.page.set_title(part.title if part is not None else "")
        if part is None:
            return
        inside = value_at(self.document.root, part.path)
        fields = PartFields(self._context.theme, self._context.today, self.page, read_only=self._read_only)
        fields.show_part(part.members, part.path, inside if isinstance(inside, Mapping) else {})
        fields.edited.connect(self._on_edited)
        fields.add_asked.connect(self._on_inner_add)
        fields.remove_asked.connect(self._on_inner_remove)
        fields.move_asked.connect(self._on_inner_move)
        self.page.add(fields)
        self._fields = fields

    def _show_latest(self) -> None:
        latest = self._draft.latest()
        if latest is not None:
            self._on_checked(latest)

    @Slot(object)
    def _on_checked(self, checked: Checked) -> None:
        if self._fields is None or self.isHidden():
            return
        self._fields.show_problems(problems_at(self._context.adapters.editing, checked))
        if checked.problems:
            self.page.bar.show_warning(texts.problems(len(checked.problems)))
        else:
            self.page.bar.dismiss()

    @Slot()
    def _on_replaced(self) -> None:
        if self.isVisible():
            self.document.read()
            self._show_all()

    @Slot()
    def _on_refused(self) -> None:
        self.page.bar.show_error(texts.not_changed())

    @Slot(object)
    def _on_chosen(self, part: Part) -> None:
        self.document.store()
        self._part = part
        self._show_part()
        self.page.scroll_to_top()
        self._show_latest()

    @Slot(object, object)
    def _on_edited(self, path: ValuePath, value: Value) -> None:
        self.document.type(path, value)

    @Slot(object, object)
    def _on_inner_add(self, path: ValuePath, value: Value) -> None:
        self.document.add(path[:-1], value, int(path[-1]))
        self._show_all()

    @Slot(object)
    def _on_inner_remove(self, path: ValuePath) -> None:
        self._remove(path, title_of(value_at(self.document.root, path)))

    @Slot(object, object)
    def _on_inner_move(self, path: ValuePath, to: ValuePath) -> None:
        self.document.move(path, to)
        self._show_all()

    @Slot(object, str)
    def _on_add_asked(self, owner: TopList | Blocks, sort: str) -> None:
        key = owner.key if isinstance(owner, Blocks) else owner.many.key
        written = value_at(self.document.root, (key,))
        siblings = list(written) if isinstance(written, Sequence) and not isinstance(written, str) else []
        current = self._part
        place = current.place + 1 if current is not None and current.owner == owner else len(siblings)
        members = owner.sorts[sort] if isinstance(owner, Blocks) else owner.many.members
        made: Value = new_part(members, _keys(siblings))
        self.document.add((key,), {sort: made} if sort else made, place)
        self._part = Part((key, place, sort) if sort else (key, place), "", members, owner, sort)
        self._show_all()

    @Slot(object)
    def _on_remove_asked(self, part: Part) -> None:
        self._remove(part.path[:2], part.title)

    @Slot(object, int)
    def _on_move_asked(self, part: Part, step: int) -> None:
        to = part.place + step
        self.document.move(part.path[:2], (part.path[0], to))
        path: ValuePath = (part.path[0], to, *part.path[2:])
        self._part = Part(path, part.title, part.members, part.owner, part.sort)
        self._show_all()

    def _remove(self, path: ValuePath, title: str) -> None:
        put_back = self.document.remove(path)
        if put_back is not None:
            self._has_offered = True
            self._context.shell.offer_undo(texts.removed(title), put_back)
        self._show_all()

    @Slot()
    def _on_paper_asked(self) -> None:
        self._is_paper_open = not self._is_paper_open
        self._arrange()

    @Slot(bool)
    def _on_stacked_changed(self, is_stacked: bool) -> None:  # a slot
        self.views.show_list_button(is_stacked)


def _keys(siblings: Sequence[Value]) -> list[str]:
    """Return the keys that are taken among blocks or parts."""
    found = []
    for each in siblings:
        inside = next(iter(each.values()), "") if isinstance(each, Mapping) and len(each) == 1 else each
        if isinstance(inside, Mapping) and KEY in inside:
            found.append(str(inside[KEY]))
    return found
