"""What the year offers a section, as rows to be taken by a click or Enter."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from sotay.domain.manifestation import Checklist
from sotay.services.composing import SectionHelp
from sotay.texts import review_offers as texts
from sotay.ui.common.labels import PlainLabel, TextRole
from sotay.ui.common.row_list import RowList
from sotay.ui.common.rows import Mark, Row
from sotay.ui.common.theme import Theme


class OffersPane(QWidget):
    """The offers of one section; ``chosen(place of the offer)``."""

    chosen = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.hint = PlainLabel(texts.offers_hint(), self, role=TextRole.SMALL)
        self.nothing = PlainLabel("", self, role=TextRole.MUTED)
        self.list = RowList(theme, "", self)
        self.list.activated_row.connect(self._on_activated)
        self._column = QVBoxLayout(self)
        for widget in (self.hint, self.nothing):
            self._column.addWidget(widget)
        self._column.addWidget(self.list, 1)
        self._column.addStretch(0)
        self.setFocusProxy(self.list)
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def show_offers(
        self, code: str, help_: SectionHelp, *, year: int, checklist: Checklist | None, today: date
    ) -> None:
        """Show the offers of a section, by where they come from."""
        rows: list[Row] = []
        source = None
        for place, (offer, taken) in enumerate(zip(help_.offers, help_.taken, strict=True)):
            if offer.source is not source:
                source = offer.source
                rows.append(Row(f"source-{source.value}", texts.source(source), is_section=True))
            words, note = " ".join(offer.text.split()), texts.offer_note(offer, year, checklist, today)
            rows.append(
                Row(
                    str(place),
                    words,
                    note=note,
                    mark=Mark.DONE if taken else Mark.EMPTY,
                    mark_word=texts.is_taken() if taken else "",
                    spoken=texts.offer_spoken(words, note, taken),
                )
            )
        self.list.setAccessibleName(texts.offers_list(code))
        if tuple(rows) != self.list.row_model.rows():
            # Set anew the list would jump back to its beginning.
            place_in_list = self.list.verticalScrollBar().value()
            self.list.set_rows(rows)
            self.list.doItemsLayout()
            self.list.verticalScrollBar().setValue(place_in_list)
        if self.list.current_key() is None and rows:
            self.list.select("0")
        self.nothing.setText(texts.nothing_offered(year))
        self.nothing.setHidden(bool(rows))
        self.hint.setVisible(bool(rows))
        self.list.setVisible(bool(rows))

    @Slot(str)
    def _on_activated(self, key: str) -> None:
        self.chosen.emit(int(key))

    @Slot()
    def _on_theme_changed(self) -> None:
        px = self._theme.px
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(px(8))
