"""The main windows over the sample books on a day that stands still, and pictures of it with few colours."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from tempfile import gettempdir

from PIL import Image
from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication, QDialog, QScrollArea, QWidget
from shiboken6 import delete

from sotay.app.adapters import load_adapters
from sotay.app.cell_screens import sample_cell_window
from sotay.app.gallery import USUAL
from sotay.app.handbook_window import make_main_window
from sotay.app.parts import DesktopParts
from sotay.app.unattended import sample_desk, screen_parts
from sotay.services.ports import Adapters, CellDesk, Desk
from sotay.services.sample_committee.cell_books import make_sample_cell
from sotay.ui.common.tokens import DEFAULT_LETTER_SIZE_PT, ThemeChoice
from sotay.ui.main_window import MainWindow
from sotay.ui.secretary.main_window import CellMainWindow

DAY = datetime(2026, 11, 22, 7, 32, tzinfo=UTC)
CELL_DAY = datetime(2026, 12, 6, 7, 32, tzinfo=UTC)
"""The day after the meeting of the sample cell."""
SETTLE_MS = 500
MARGIN_PX = 8
COLOURS = 256


@dataclass(frozen=True, slots=True)
class Studio:
    """What pictures are taken of: the sample handbook and its window."""

    parts: DesktopParts
    adapters: Adapters
    desk: Desk
    window: MainWindow


@contextmanager
def studio() -> Iterator[Studio]:
    """Open the sample handbook for as long as the block runs."""
    with _surroundings(DAY) as (parts, adapters, folder):
        desk = sample_desk(adapters, folder / "so-tay", parts.clock)
        window = make_main_window(parts, adapters, desk)
        window.resize(USUAL)
        window.show()
        yield Studio(parts, adapters, desk, window)
        window.hide()
        delete(window)
        desk.close(back_up=False).result()


@dataclass(frozen=True, slots=True)
class CellStudio:
    """The sample cell book and its window."""

    parts: DesktopParts
    adapters: Adapters
    desk: CellDesk
    window: CellMainWindow


@contextmanager
def cell_studio() -> Iterator[CellStudio]:
    """Open the sample cell book for as long as the block runs."""
    with _surroundings(CELL_DAY) as (parts, adapters, folder):
        desk = make_sample_cell(adapters, folder / "so-chi-bo")
        window = sample_cell_window(parts, adapters, desk)
        window.resize(USUAL)
        window.show()
        yield CellStudio(parts, adapters, desk, window)
        window.hide()
        delete(window)
        desk.close(back_up=False).result()


@contextmanager
def _surroundings(day: datetime) -> Iterator[tuple[DesktopParts, Adapters, Path]]:
    """Give what every window needs, and a folder that is gone afterwards."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    running = QApplication.instance()
    app = running if isinstance(running, QApplication) else QApplication(["sotay"])
    with fresh_folder() as folder, ThreadPoolExecutor(max_workers=1) as worker:
        parts = replace(screen_parts(app, folder, worker), clock=lambda: day)
        parts.theme.apply(ThemeChoice.LIGHT, DEFAULT_LETTER_SIZE_PT)
        yield parts, load_adapters(parts.clock), folder


@contextmanager
def fresh_folder() -> Iterator[Path]:
    """Give an empty folder whose name, which some pictures show, is the same each time."""
    folder = Path(gettempdir()) / "so-tay-mau"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    try:
        yield folder
    finally:
        shutil.rmtree(folder)


def picture(widget: QWidget, path: Path) -> None:
    """Write a picture of a widget as it is once everything asked for has arrived."""
    settle()
    path.parent.mkdir(parents=True, exist_ok=True)
    widget.grab().save(str(path))
    with Image.open(path) as taken:
        few_colours = taken.convert("RGB").quantize(COLOURS, dither=Image.Dither.NONE)
    few_colours.save(path, optimize=True)


def picture_dialog(open_it: Callable[[], object], path: Path) -> None:
    """Write a picture of the dialog that a call opens, and close it again."""

    def take() -> None:
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, QDialog):
            raise TypeError(f"no dialog is open for {path.name}")
        picture(dialog, path)
        dialog.reject()

    QTimer.singleShot(SETTLE_MS, take)
    open_it()
    settle()


def show_at_top(area: QScrollArea, part: QWidget) -> None:
    """Scroll until a part stands at the top of its area."""
    inside = area.widget()
    if inside is not None:
        area.verticalScrollBar().setValue(part.mapTo(inside, part.rect().topLeft()).y() - MARGIN_PX)


def settle() -> None:
    """Let everything that was asked for arrive and be painted."""
    loop = QEventLoop()
    QTimer.singleShot(SETTLE_MS, loop.quit)
    loop.exec()
