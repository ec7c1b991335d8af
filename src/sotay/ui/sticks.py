"""Choosing the stick that something is copied to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sotay.texts import hand_in_file as texts
from sotay.ui.common.dialogs import DialogChoice, choose
from sotay.ui.common.places import Place, known_places

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from sotay.ui.common.theme import Theme
    from sotay.ui.context import StoreShell


def ask_stick(theme: Theme, shell: StoreShell, parent: QWidget) -> Place | None:
    """Return the stick that is there, or the one of several that is chosen; without any, say so and return None."""
    sticks = [place for place in known_places() if place.is_removable]
    if not sticks:
        shell.show_notice(texts.no_stick())
        return None
    if len(sticks) == 1:
        return sticks[0]
    choices = [DialogChoice(str(number), stick.name) for number, stick in enumerate(sticks)]
    return sticks[int(choose(theme, parent, texts.choose_stick(), "", choices, "0"))]
