"""A card or receipt that was opened with the program, offered above the steps and taken only when asked to."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from sotay.services.exchange_preview import RECEIPT_ENDING
from sotay.texts import opened_file as texts
from sotay.ui.common.bars import BarAction, InlineBar

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from sotay.ui.common.theme import Theme

TAKE, LEAVE = "take", "leave"


class OfferedFile(QObject):
    """Owns ``bar``. ``card_wanted(Path)`` and ``receipt_wanted(Path)`` when the person takes the file."""

    card_wanted = Signal(object)
    receipt_wanted = Signal(object)

    def __init__(self, theme: Theme, page: QWidget) -> None:
        super().__init__(page)
        self._path: Path | None = None
        self.bar = InlineBar(theme, page)
        self.bar.action_triggered.connect(self._on_action)

    def offer(self, path: Path) -> bool:
        """Offer a file; tell whether it is a receipt by its name."""
        self._path = path
        is_receipt = _is_receipt(path)
        sentence = texts.receipt_offered(path.name) if is_receipt else texts.card_offered(path.name)
        take = texts.take_receipt() if is_receipt else texts.take_card()
        self.bar.show_info(sentence, (BarAction(TAKE, take), BarAction(LEAVE, texts.leave_it())))
        return is_receipt

    @Slot(str)
    def _on_action(self, key: str) -> None:
        path, self._path = self._path, None
        self.bar.dismiss()
        if key == TAKE and path is not None:
            (self.receipt_wanted if _is_receipt(path) else self.card_wanted).emit(path)


def _is_receipt(path: Path) -> bool:
    return path.suffix.casefold() == RECEIPT_ENDING
