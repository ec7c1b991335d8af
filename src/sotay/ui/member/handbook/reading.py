"""The right pane: one item to read with hits marked, or what is to be known of the checklist itself."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from sotay.domain.dates import format_date
from sotay.domain.item_search import ItemHits
from sotay.domain.manifestation import Checklist, Manifestation
from sotay.texts import assessment as item_texts
from sotay.texts import audiences as audience_texts
from sotay.texts import handbook as texts
from sotay.ui.common.highlight import HitLabel
from sotay.ui.common.labels import Heading, PlainLabel, TextRole, make_frame
from sotay.ui.member.bullets import BulletList, places
from sotay.ui.member.wording import wording_notice

if TYPE_CHECKING:
    from sotay.ui.common.theme import Theme


class ItemReading(QWidget):
    """One item: the resolution's words in a frame of their own, the handbook's words below."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.heading = Heading("", self, role=TextRole.HEADING)
        self.audience = PlainLabel("", self, role=TextRole.WARN)
        self._frame = make_frame("card", self)
        self._text_title = PlainLabel(texts.resolution_words(), self._frame, role=TextRole.SMALL)
        self.text = HitLabel(theme, self._frame)
        self.wording = PlainLabel("", self._frame, role=TextRole.SMALL)
        self._signs_title = PlainLabel(item_texts.signs(), self, role=TextRole.SUBHEADING)
        self.signs = BulletList(theme, self)
        self._questions_title = PlainLabel(item_texts.questions(), self, role=TextRole.SUBHEADING)
        self.questions = BulletList(theme, self)
        self._inside = QVBoxLayout(self._frame)
        for widget in (self._text_title, self.text, self.wording):
            self._inside.addWidget(widget)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        for part in (
            self.heading,
            self.audience,
            self._frame,
            self._signs_title,
            self.signs,
            self._questions_title,
            self.questions,
            PlainLabel(texts.own_words(), self, role=TextRole.SMALL),
        ):
            self._column.addWidget(part)
        self._column.addStretch(1)
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def show_item(self, item: Manifestation, code: str, hits: ItemHits) -> None:
        """Show an item with the hits of a search marked, of which there may be none."""
        self.heading.setText(item_texts.item_heading(code, item.short))
        self.audience.setText(audience_texts.meant_for(item.audience))
        self.audience.setVisible(bool(item.audience))
        self.text.set_text(item.text, places(hits.text))
        notice = wording_notice(item)
        self.wording.setText(notice)
        self.wording.setVisible(bool(notice))
        self.signs.set_sentences(item.signs, hits.signs)
        self.questions.set_sentences(item.questions, hits.questions)
        for widget in (self._signs_title, self.signs):
            widget.setVisible(bool(item.signs))
        for widget in (self._questions_title, self.questions):
            widget.setVisible(bool(item.questions))

    @Slot()
    def _on_theme_changed(self) -> None:
        px = self._theme.px
        self._column.setSpacing(px(12))
        self._inside.setSpacing(px(6))
        self._inside.setContentsMargins(px(18), px(14), px(18), px(16))


class AboutChecklist(QWidget):
    """What the checklist rests on, whose words are whose, and which words are not compared in full yet."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.title = Heading("", self)
        self.own_words = PlainLabel(texts.own_words_notice(), self)
        self.not_compared = PlainLabel("", self, role=TextRole.MUTED)
        self._basis_title = PlainLabel(texts.legal_basis(), self, role=TextRole.SUBHEADING)
        self._basis = BulletList(theme, self)
        self._version = PlainLabel("", self, role=TextRole.SMALL)
        self._since = PlainLabel("", self, role=TextRole.SMALL)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self.coming = PlainLabel("", self)
        for widget in (
            self.title,
            self.coming,
            self.own_words,
            self._basis_title,
            self._basis,
            self.not_compared,
            self._version,
            self._since,
        ):
            self._column.addWidget(widget)
        self._column.addStretch(1)
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def show_checklist(self, checklist: Checklist) -> None:
        """Show what is to be known of a checklist."""
        self.title.setText(checklist.title)
        self._basis.set_sentences(checklist.legal_basis)
        self._version.setText(texts.version(checklist.version))
        self.coming.hide()
        self._since.setText(texts.in_force_since(format_date(date.fromisoformat(checklist.effective_from))))
        waiting = checklist.not_fully_compared()
        codes = ", ".join(checklist.code(item_id) for item_id in waiting)
        self.not_compared.setText(texts.not_compared_notice(codes, len(waiting)))
        self.not_compared.setVisible(bool(waiting))

    def show_coming(self, versions: Sequence[Checklist]) -> None:
        """Say which versions take effect later, and from when."""
        days = (date.fromisoformat(each.effective_from) for each in versions)
        said = [texts.coming(each.version, format_date(day)) for each, day in zip(versions, days, strict=True)]
        self.coming.setText(" ".join(said))
        self.coming.setVisible(bool(said))

    @Slot()
    def _on_theme_changed(self) -> None:
        self._column.setSpacing(self._theme.px(14))
