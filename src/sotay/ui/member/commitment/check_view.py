"""«Kiểm lại cuối năm»: every promise of the year beside what was done."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget
from shiboken6 import isValid

from sotay.domain.commitment import Commitment, CommitmentLine, LineId
from sotay.services.commitments import CommitmentAtHand
from sotay.texts import commitment as texts
from sotay.ui.common.date_field import Today
from sotay.ui.common.labels import Heading, TextRole
from sotay.ui.common.sight import bring_into_sight
from sotay.ui.member.commitment.check_card import CheckCard

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from sotay.ui.common.theme import Theme


class CheckView(QWidget):
    """The promises under their headings; ``card_made(CheckCard)`` for each new one, ``rearranged()`` after all of them.

    The cards are made anew when other promises are there than before, and kept while they are answered.
    """

    card_made = Signal(object)
    rearranged = Signal()

    def __init__(self, theme: Theme, today: Today, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._today = today
        self._shape: tuple[object, ...] = ()
        self._cards: dict[LineId, CheckCard] = {}
        self._inside: QWidget | None = None
        self._wanted: CheckCard | None = None
        self._outer = QVBoxLayout(self)
        self._outer.setContentsMargins(0, 0, 0, 0)
        theme.changed.connect(self._on_theme_changed)

    def cards(self) -> tuple[CheckCard, ...]:
        """Return the promises in the order of the paper."""
        return tuple(self._cards.values())

    def show_promise(self, line_id: LineId) -> None:
        """Put the keyboard on the answer of a promise."""
        card = self._cards.get(line_id)
        if card is not None:
            card.start_answering()
            # Cards that were just made have their place only when the page has grown.
            self._wanted = card
            QTimer.singleShot(0, self, self._bring_wanted_into_sight)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Scroll to the wanted promise, now that it has its place."""
        super().resizeEvent(event)
        if self._wanted is not None:
            QTimer.singleShot(0, self, self._bring_wanted_into_sight)

    def show_commitment(self, commitment: Commitment, at_hand: CommitmentAtHand) -> None:
        """Show every promise with its answer."""
        self._wanted = None
        promises = commitment.promises()
        shape = (commitment.form.sections, *((line.section_key, line.id) for line in promises))
        if shape != self._shape or self._inside is None:
            self._shape = shape
            self._build(commitment, promises)
        for line in promises:
            self._cards[line.id].show_line(line, at_hand)

    @Slot()
    def _bring_wanted_into_sight(self) -> None:
        wanted, focused = self._wanted, cast("QWidget | None", self.window().focusWidget())
        if wanted is not None and isValid(wanted) and focused is not None and wanted.isAncestorOf(focused):
            bring_into_sight(wanted)
        else:
            self._wanted = None

    def _build(self, commitment: Commitment, promises: tuple[CommitmentLine, ...]) -> None:
        if self._inside is not None:
            self._outer.removeWidget(self._inside)
            self._inside.hide()
            self._inside.deleteLater()
        self._cards = {}
        self._inside = QWidget(self)
        column = QVBoxLayout(self._inside)
        column.setContentsMargins(0, 0, 0, 0)
        for section in commitment.form.sections:
            of_section = [line for line in promises if line.section_key == section.key]
            if of_section:
                name = texts.section_name(section.number, section.heading)
                column.addWidget(Heading(name, self._inside, role=TextRole.SUBHEADING))
            for line in of_section:
                card = CheckCard(self._theme, line.id, self._today, self._inside)
                self._cards[line.id] = card
                column.addWidget(card)
                self.card_made.emit(card)
        self._outer.addWidget(self._inside)
        self.rearranged.emit()
        self._on_theme_changed()

    @Slot()
    def _on_theme_changed(self) -> None:
        layout = self._inside.layout() if self._inside is not None else None
        if layout is not None:
            layout.setSpacing(self._theme.px(14))
