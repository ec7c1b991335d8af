"""The lists of items worth another look, as plain values and as folds of links."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from sotay.domain.assessment import Assessment
from sotay.domain.closing import Reread
from sotay.domain.manifestation import ManifestationId
from sotay.texts import closing as texts
from sotay.texts import moving as moving_texts
from sotay.texts import periods as period_texts
from sotay.ui.common.buttons import secondary_button
from sotay.ui.common.labels import PlainLabel, TextRole
from sotay.ui.member.fold import Fold

if TYPE_CHECKING:
    from sotay.ui.common.theme import Theme

OPEN_AT_MOST = 6
"""A list of more items than this starts folded, so that the page shows all its headings at once."""


@dataclass(frozen=True, slots=True)
class ItemLink:
    """One item of a list; ``remark`` stands below its name."""

    item_id: ManifestationId
    code: str
    short: str
    remark: str = ""


@dataclass(frozen=True, slots=True)
class LinkList:
    """One list with its heading, never empty."""

    heading: str
    links: tuple[ItemLink, ...]


def lists_of(reread: Reread, assessment: Assessment, previous: Assessment | None) -> tuple[LinkList, ...]:
    """Return the lists that have something in them, what is missing first."""
    before = period_texts.short_name(previous.period) if previous is not None else ""
    candidates = (
        (moving_texts.to_confirm_heading(len(reread.to_confirm)), reread.to_confirm),
        (texts.unanswered_heading(len(reread.unanswered)), reread.unanswered),
        (texts.half_heading(len(reread.half)), reread.half),
        (texts.unsure_heading(len(reread.unsure)), reread.unsure),
        (texts.changed_heading(len(reread.changed), before), reread.changed),
        (texts.private_heading(len(reread.with_private_note)), reread.with_private_note),
    )
    return tuple(
        LinkList(
            heading,
            tuple(_link(item_id, assessment, previous if ids is reread.changed else None) for item_id in ids),
        )
        for heading, ids in candidates
        if ids
    )


class LinkFold(QWidget):
    """A heading over links to items; ``item_requested(key)`` when one is pressed."""

    item_requested = Signal(str)

    def __init__(self, theme: Theme, links: LinkList, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        content = QWidget(self)
        self._inside = QVBoxLayout(content)
        self._links: list[QPushButton] = []
        self._remarks: list[PlainLabel] = []
        for link in links.links:
            self._add_link(link, content)
        self.fold = Fold(theme, links.heading, content, self)
        self.fold.set_open(is_open=len(links.links) <= OPEN_AT_MOST)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.fold)
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def links(self) -> tuple[QPushButton, ...]:
        """Return the buttons that lead to items, in order."""
        return tuple(self._links)

    def remarks(self) -> tuple[str, ...]:
        """Return what stands below the links, for those that have something."""
        return tuple(label.text() for label in self._remarks)

    def _add_link(self, link: ItemLink, content: QWidget) -> None:
        button = secondary_button(self._theme, texts.item_link(link.code, link.short), content)
        button.setObjectName(link.item_id)
        button.setAccessibleName(texts.item_link_spoken(link.code, link.short))
        button.clicked.connect(self._on_clicked)
        self._links.append(button)
        pair = QVBoxLayout()
        pair.setSpacing(self._theme.px(2))
        pair.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        self._inside.addLayout(pair)
        if link.remark:
            remark = PlainLabel(link.remark, content, role=TextRole.SMALL)
            button.setAccessibleDescription(link.remark)
            self._remarks.append(remark)
            pair.addWidget(remark)

    @Slot()
    def _on_clicked(self) -> None:
        self.item_requested.emit(self.sender().objectName())

    @Slot()
    def _on_theme_changed(self) -> None:
        px = self._theme.px
        self._inside.setSpacing(px(8))
        self._inside.setContentsMargins(px(28), 0, 0, px(6))


def _link(item_id: ManifestationId, assessment: Assessment, previous: Assessment | None) -> ItemLink:
    said = assessment.said_of(item_id)
    checklist = said.checklist if said is not None and assessment.is_gone(item_id) else assessment.checklist
    item = checklist.item(item_id)
    remark = ""
    if previous is not None:
        remark = texts.changed_line(_sentence(previous, item_id), _sentence(assessment, item_id))
    return ItemLink(
        item_id=item_id,
        code=checklist.code(item_id),
        short=item.short if item is not None else "",
        remark=remark,
    )


def _sentence(assessment: Assessment, item_id: ManifestationId) -> str:
    key = assessment.answer(item_id).level
    level = assessment.checklist.level(key) if key is not None else None
    return level.sentence if level is not None else ""
