"""Picture three pages with the sample handbook for the README, into docs/pictures.

    .venv/bin/python tools/make_readme_pictures.py

The real windows over the real store, as in the gallery, on a day that stands still.
"""

from __future__ import annotations

import os
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory

from PIL import Image
from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

from sotay.app.adapters import load_adapters
from sotay.app.gallery import USUAL, sample_desk, screen_parts
from sotay.app.handbook_window import make_main_window
from sotay.domain.manifestation import ManifestationId
from sotay.ui.common.tokens import DEFAULT_LETTER_SIZE_PT, ThemeChoice
from sotay.ui.context import PageId, Place
from sotay.ui.main_window import MainWindow
from sotay.ui.member.assessment.item_view import ItemView
from sotay.ui.member.review.form_view import FormView

TARGET = Path(__file__).resolve().parent.parent / "docs" / "pictures"
ITEM = ManifestationId("luoi-hoc-ly-luan")
DAY = datetime(2026, 11, 22, 7, 32, tzinfo=UTC)
SETTLE_MS = 500
MARGIN_PX = 8
COLOURS = 256


def main() -> None:
    """Write the three pictures."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = QApplication(["sotay"])
    with TemporaryDirectory() as folder, ThreadPoolExecutor(max_workers=1) as worker:
        adapters = load_adapters()
        parts = replace(screen_parts(app, Path(folder), worker), clock=lambda: DAY)
        parts.theme.apply(ThemeChoice.LIGHT, DEFAULT_LETTER_SIZE_PT)
        desk = sample_desk(adapters, Path(folder) / "so-tay")
        window = make_main_window(parts, adapters, desk)
        window.resize(USUAL)
        window.show()
        _picture(window, "overview", Place(PageId.OVERVIEW))
        _picture(window, "assessment", Place(PageId.ASSESSMENT, item=ITEM), ItemView)
        _picture(window, "review", Place(PageId.REVIEW), FormView)
        window.hide()
        desk.close(back_up=False).result()


def _picture(window: MainWindow, name: str, place: Place, seen: type[QWidget] | None = None) -> None:
    window.go_to(place)
    _settle()
    part = window.findChild(seen) if seen is not None else None
    if isinstance(part, ItemView):
        _show_at_top(part.page.scroll_area, part.levels)
    elif isinstance(part, FormView):
        area = next(each for each in window.findChildren(QScrollArea) if each.isAncestorOf(part))
        _show_at_top(area, part.editors[0])
    _settle()
    path = TARGET / f"{name}.png"
    window.grab().save(str(path))
    with Image.open(path) as picture:
        few_colours = picture.convert("RGB").quantize(COLOURS, dither=Image.Dither.NONE)
    few_colours.save(path, optimize=True)


def _show_at_top(area: QScrollArea, part: QWidget) -> None:
    inside = area.widget()
    if inside is not None:
        area.verticalScrollBar().setValue(part.mapTo(inside, part.rect().topLeft()).y() - MARGIN_PX)


def _settle() -> None:
    loop = QEventLoop()
    QTimer.singleShot(SETTLE_MS, loop.quit)
    loop.exec()


if __name__ == "__main__":
    main()
