"""One item in both versions, and the choice of what kind of change it is."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from sotay.domain.checklist_diff import FROM_OTHERS, FreeChange, ItemDiff
from sotay.domain.manifestation import Change, ChangeKind, ManifestationId
from sotay.texts import admin_changes as texts
from sotay.ui.admin.changes.rows import item_title
from sotay.ui.admin.changes.sources_field import SourcesField
from sotay.ui.admin.changes.two_texts import TwoTexts
from sotay.ui.common.choice_list import Choice
from sotay.ui.common.labels import Heading, PlainLabel, TextRole
from sotay.ui.common.line_field import LineField
from sotay.ui.common.sentence_choice import SentenceChoice
from sotay.ui.common.tab_order import let_tab_follow

if TYPE_CHECKING:
    from sotay.ui.common.theme import Theme

_OF_NEW = (ChangeKind.ADDED, *FROM_OTHERS)
_OF_GONE = (ChangeKind.WITHDRAWN,)
_OF_BOTH = (ChangeKind.REWORDED, ChangeKind.MEANING_CHANGED, *FROM_OTHERS)


class ItemPane(QWidget):
    """``declared(Change)`` when a person says what a change is, its sources or its note, never for ``show_item``."""

    declared = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._item: ItemDiff | None = None
        self._kind: ChangeKind | None = None
        self._choices: SentenceChoice | None = None
        self.title = Heading("", self, role=TextRole.HEADING)
        self.texts = TwoTexts(theme, self)
        self._marks = PlainLabel(texts.marks(), self, role=TextRole.SMALL)
        self._told_by_others = PlainLabel(texts.is_source(), self, role=TextRole.OK)
        self.to_compare = PlainLabel(texts.compared_as_before(), self, role=TextRole.WARN)
        self.sources = SourcesField(theme, self)
        self.note = LineField(theme, texts.note_label(), self, hint=texts.note_hint())
        self._free = QVBoxLayout()
        self._free_parts: list[QWidget] = []
        self._kinds = QVBoxLayout()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        for part in (self.title, self.texts, self._marks, self.to_compare, self._told_by_others):
            self._column.addWidget(part)
        self._column.addLayout(self._kinds)
        self._column.addWidget(self.sources)
        self._column.addWidget(self.note)
        self._column.addLayout(self._free)
        self.sources.changed.connect(self._on_sources)
        self.note.left.connect(self._on_note)
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def show_item(
        self, item: ItemDiff, names: Mapping[ManifestationId, str], version: str, *, is_read_only: bool
    ) -> None:
        """Show an item; ``names`` are the items of the version before, ``version`` is its number."""
        is_other = self._item is None or self._item.id != item.id
        self._item = item
        self._kind = item.declared.how if item.declared else None
        self.title.setText(item_title(item))
        self.texts.show_texts(item.before.text if item.before else "", item.after.text if item.after else "", version)
        self._marks.setVisible(item.before is not None and item.after is not None and item.proposed is not None)
        self.to_compare.setVisible(item.is_compared_as_before)
        is_told = item.proposed is not None and item.is_classified and item.declared is None
        self._told_by_others.setVisible(is_told)
        self._show_kinds(item, is_read_only=is_read_only)
        declared = item.declared or item.proposed
        if is_other or not self.sources.hasFocus():
            self.sources.show_sources(declared.sources if declared else (), names)
        if is_other or not self.note.edit.hasFocus():
            self.note.set_text(item.declared.note if item.declared else "")
        self.note.set_read_only(read_only=is_read_only)
        self._show_more()
        self._show_free(item.free)

    def kinds(self) -> SentenceChoice | None:
        """Return the choice of kinds, None where there is nothing to classify."""
        return self._choices

    def settle(self) -> None:
        """Tell of a note that is being typed."""
        self._on_note()

    def _show_kinds(self, item: ItemDiff, *, is_read_only: bool) -> None:
        key = _key_of(item)
        if self._choices is not None and self._choices.property("item") == key:
            self._choices.set_chosen(self._kind.value if self._kind else "")
            return
        if self._choices is not None:
            self._kinds.removeWidget(self._choices)
            self._choices.hide()
            self._choices.deleteLater()
            self._choices = None
        if item.proposed is None and item.declared is None:
            return
        proposed = item.proposed.how if item.proposed else None
        choices = [
            Choice(each.value, texts.kind_sentence(each, is_proposed=each is proposed), texts.kind_hint(each))
            for each in _kinds_for(item)
        ]
        self._choices = SentenceChoice(self._theme, texts.kinds_label(), choices, self)
        self._choices.setProperty("item", key)
        self._choices.setEnabled(not is_read_only)
        self._choices.set_chosen(self._kind.value if self._kind else "")
        self._choices.chosen.connect(self._on_kind)
        self._kinds.addWidget(self._choices)
        let_tab_follow(self._choices, self.sources, self.note)

    def _show_more(self) -> None:
        self.sources.setVisible(self._kind in FROM_OTHERS)
        self.note.setVisible(self._kind is not None)

    def _show_free(self, free: tuple[FreeChange, ...]) -> None:
        for part in self._free_parts:
            self._free.removeWidget(part)
            part.hide()
            part.deleteLater()
        self._free_parts = []
        for change in free:
            self._free_parts.append(PlainLabel(texts.part_name(change.part), self, role=TextRole.SUBHEADING))
            both = TwoTexts(self._theme, self)
            version = self.texts.version()
            both.show_texts("\n".join(change.before), "\n".join(change.after), version)
            self._free_parts.append(both)
        for part in self._free_parts:
            self._free.addWidget(part)

    def _tell(self) -> None:
        item, kind = self._item, self._kind
        if item is None or kind is None:
            return
        sources = self.sources.sources() if kind in FROM_OTHERS else ()
        if kind in FROM_OTHERS and not sources:
            return  # said below the field; nothing half is written
        self.declared.emit(Change(item.id, kind, sources, self.note.text().strip()))

    @Slot(str)
    def _on_kind(self, key: str) -> None:
        self._kind = ChangeKind(key)
        self._show_more()
        self._tell()

    @Slot()
    def _on_sources(self) -> None:
        self._tell()

    @Slot()
    def _on_note(self) -> None:
        known = self._item.declared.note if self._item and self._item.declared else ""
        if self._kind is not None and self.note.text().strip() != known:
            self._tell()

    @Slot()
    def _on_theme_changed(self) -> None:
        px = self._theme.px
        self._column.setSpacing(px(12))
        self._free.setSpacing(px(6))


def _kinds_for(item: ItemDiff) -> tuple[ChangeKind, ...]:
    if item.before is None:
        kinds: tuple[ChangeKind, ...] = _OF_NEW
    elif item.after is None or (item.proposed and item.proposed.how is ChangeKind.WITHDRAWN):
        kinds = _OF_GONE
    else:
        kinds = _OF_BOTH
    declared = item.declared.how if item.declared else None
    return kinds if declared is None or declared in kinds else (*kinds, declared)


def _key_of(item: ItemDiff) -> str:
    proposed = item.proposed.how.value if item.proposed else ""
    return f"{item.id} {proposed} {' '.join(each.value for each in _kinds_for(item))}"
