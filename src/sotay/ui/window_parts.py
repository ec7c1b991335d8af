"""What the window of an open store is built from."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Executor
from dataclasses import dataclass
from typing import Generic, TypeVar

from PySide6.QtWidgets import QApplication

from sotay.domain.store_kind import StoreKind
from sotay.services.ports import Adapters, Clock
from sotay.services.stores import StoreDesk
from sotay.ui.common.jobs import Jobs
from sotay.ui.common.theme import Theme
from sotay.ui.preferences import PreferenceKeeper

U_co = TypeVar("U_co", covariant=True)


@dataclass(frozen=True, slots=True)
class WindowParts(Generic[U_co]):
    """What a window is built from; ``U_co`` is the unit of work of its store, ``version`` is shown in the about box.

    ``start_another`` opens a window for a kind of store as a program of its own; False where the system started none.
    """

    app: QApplication
    desk: StoreDesk[U_co]
    adapters: Adapters
    jobs: Jobs
    theme: Theme
    clock: Clock
    drawing: Executor
    keeper: PreferenceKeeper
    version: str
    start_another: Callable[[StoreKind], bool]
