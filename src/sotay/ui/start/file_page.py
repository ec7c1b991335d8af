"""What a file is that was opened with the program, and where to go with it. May be the first thing painted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot

from sotay.texts import opened_file as texts
from sotay.ui.common.buttons import primary_button, quiet_button, secondary_button
from sotay.ui.common.labels import PlainLabel, TextRole
from sotay.ui.common.scroll_page import ScrollPage
from sotay.ui.start.wishes import Wish

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from sotay.ui.common.theme import Theme

WIDTH_PX = 680


class FilePage(ScrollPage):
    """``wished(Wish)`` for a way on; nothing of the file is taken in here."""

    wished = Signal(object)

    def __init__(self, theme: Theme, path: Path, parent: QWidget | None = None) -> None:
        super().__init__(theme, path.name, texts.reading(), parent, width_px=WIDTH_PX)
        self.place_label = PlainLabel("", self, role=TextRole.SMALL)
        self.place_label.allow_copying()
        self.explained_label = PlainLabel("", self)
        self.print_heading = PlainLabel(texts.fingerprint_label(), self, role=TextRole.SUBHEADING)
        self.fingerprint_label = PlainLabel("", self, role=TextRole.CODE)
        self.fingerprint_label.allow_copying()
        self.compare_label = PlainLabel(texts.how_to_compare(), self, role=TextRole.MUTED)
        self.nothing_label = PlainLabel(texts.nothing_taken_yet(), self, role=TextRole.MUTED)
        for label in (
            self.explained_label,
            self.print_heading,
            self.fingerprint_label,
            self.compare_label,
            self.nothing_label,
            self.place_label,
        ):
            label.hide()
            self.add(label)
        close = quiet_button(theme, texts.close(), self)
        close.setObjectName(Wish.CLOSE.name)
        close.clicked.connect(self._on_way)
        self.add_action(close, leading=True)

    def show_file(self, title: str, explained: str, place: str, fingerprint: str) -> None:
        """Say what the file is; a card shows its fingerprint, for others ``fingerprint`` is empty."""
        self.set_title(title)
        self.set_sentence("")
        self.explained_label.setText(explained)
        self.place_label.setText(place)
        self.fingerprint_label.setText(fingerprint)
        for label in (self.print_heading, self.fingerprint_label, self.compare_label):
            label.setVisible(bool(fingerprint))
        for label in (self.explained_label, self.nothing_label, self.place_label):
            label.show()

    def show_ways(self, ways: Sequence[tuple[Wish, str]]) -> None:
        """Offer where to open the file, the most fitting last and marked."""
        for number, (wish, text) in enumerate(ways, start=1):
            make = primary_button if number == len(ways) else secondary_button
            button = make(self._theme, text, self)
            button.setObjectName(wish.name)
            button.clicked.connect(self._on_way)
            self.add_action(button)
            button.setFocus()

    def show_trouble(self, sentence: str) -> None:
        """Say why the file cannot be looked at."""
        self.set_sentence("")
        self.bar.show_error(sentence)

    @Slot()
    def _on_way(self) -> None:
        self.wished.emit(Wish[self.sender().objectName()])
