"""What is there when the first window is painted; light, since the first paint waits for it."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtWidgets import QApplication

from sotay.ui.common.theme import Theme
from sotay.ui.preferences import PreferenceKeeper
from sotay.ui.start.start_window import StartPlaces, StartWindow


class FirstParts(NamedTuple):
    """What is there when the first window is painted."""

    app: QApplication
    theme: Theme
    keeper: PreferenceKeeper
    places: StartPlaces
    window: StartWindow
