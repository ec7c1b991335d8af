"""The main window over the sample handbook on a day that stands still, and pictures of it with few colours."""

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

from sotay.app.adapters import load_adapters
from sotay.app.gallery import USUAL, sample_desk, screen_parts
from sotay.app.handbook_window import make_main_window
from sotay.app.parts import DesktopParts
from sotay.services.ports import Adapters, Desk
from sotay.ui.common.tokens import DEFAULT_LETTER_SIZE_PT, ThemeChoice
from sotay.ui.main_window import MainWindow

DAY = datetime(2026, 11, 22, 7, 32, tzinfo=UTC)
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
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = QApplication(["sotay"])
    with fresh_folder() as folder, ThreadPoolExecutor(max_workers=1) as worker:
        adapters = load_adapters()
        parts = replace(screen_parts(app, folder, worker), clock=lambda: DAY)
        parts.theme.apply(ThemeChoice.LIGHT, DEFAULT_LETTER_SIZE_PT)
        desk = sample_desk(adapters, folder / "so-tay")
        window = make_main_window(parts, adapters, desk)
        window.resize(USUAL)
        window.show()
        yield Studio(parts, adapters, desk, window)
        window.hide()
        desk.close(back_up=False).result()


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
