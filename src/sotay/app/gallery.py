"""A picture of every screen, with the sample books, in light and dark, at 13 and 20 pt; needs no display.

The real windows over the real store; run by ``sotay demo`` and ``dev.py gallery``.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QEventLoop, QMessageLogContext, QSize, QTimer, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from shiboken6 import delete

from sotay.app.adapters import load_adapters
from sotay.app.catalog_screens import catalog_screens
from sotay.app.cell_screens import cell_screens
from sotay.app.handbook_window import make_main_window
from sotay.app.moving_screens import moving_screens
from sotay.app.parts import DesktopParts
from sotay.app.start_screens import start_screens
from sotay.app.unattended import sample_desk, screen_parts
from sotay.domain.diary import DiaryDraft
from sotay.services.ports import Adapters, CellDesk, Desk
from sotay.services.sample_committee.cell_books import make_sample_cell
from sotay.ui.admin.page import VIEW_BUTTON as CATALOG_VIEW
from sotay.ui.common.jobs import Jobs
from sotay.ui.common.tokens import ThemeChoice
from sotay.ui.context import PageId, Place
from sotay.ui.main_window import MainWindow
from sotay.ui.member.commitment.head import VIEW_BUTTON as COMMITMENT_VIEW
from sotay.ui.member.diary.quick_dialog import QuickEntryDialog
from sotay.ui.member.hand_in.page import VIEW_BUTTON as HAND_IN_BUTTON
from sotay.ui.member.history.page import VIEW_BUTTON
from sotay.ui.member.review.aside import ASIDE_BUTTON

SETTLE_MS = 60
STILL_LOOKS = 4
"""Everything is at rest after so many looks in a row at which nothing was under way."""
SAID_OF_EVERY_WINDOW = "This plugin does not support propagateSizeHints()"
"""What Qt's offscreen platform warns of; it means nothing here, and people see English."""
VIEW_BUTTONS = {
    PageId.HISTORY: VIEW_BUTTON,
    PageId.COMMITMENT: COMMITMENT_VIEW,
    PageId.REVIEW: ASIDE_BUTTON,
    PageId.HAND_IN: HAND_IN_BUTTON,
    PageId.CATALOG: CATALOG_VIEW,
}
"""The object names of the buttons that show further views of a page."""
USUAL = QSize(1366, 728)
"""What a 1366×768 screen leaves to a window, less the task bar."""
SCALED = QSize(910, 490)
"""The same screen at 150 %."""


@dataclass(frozen=True, slots=True)
class Look:
    """One look in which every screen is pictured."""

    name: str
    theme: ThemeChoice
    points: int
    size: QSize


LOOKS = (
    Look("sang-13", ThemeChoice.LIGHT, 13, USUAL),
    Look("sang-20", ThemeChoice.LIGHT, 20, USUAL),
    Look("toi-13", ThemeChoice.DARK, 13, USUAL),
    Look("toi-20", ThemeChoice.DARK, 20, USUAL),
    Look("hep-13", ThemeChoice.LIGHT, 13, SCALED),
)


def make_screens(folder: Path, looks: tuple[Look, ...] = LOOKS) -> None:
    """Write a PNG of every screen in every look into a folder per look."""
    if not os.environ.get("DISPLAY") and not os.environ.get("WAYLAND_DISPLAY") and sys.platform == "linux":
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = QApplication.instance()
    application = app if isinstance(app, QApplication) else QApplication(["sotay"])
    before = qInstallMessageHandler(_pass_on)
    try:
        _make_all(application, folder, looks)
    finally:
        qInstallMessageHandler(before)


def _pass_on(_kind: QtMsgType, _context: QMessageLogContext, message: str) -> None:
    if message != SAID_OF_EVERY_WINDOW:
        print(message, file=sys.stderr)


def _make_all(application: QApplication, folder: Path, looks: tuple[Look, ...]) -> None:
    with TemporaryDirectory(prefix="sotay-screens-") as temporary, ThreadPoolExecutor(max_workers=1) as worker:
        parts = screen_parts(application, Path(temporary), worker)
        adapters = load_adapters()
        desk = sample_desk(adapters, Path(temporary) / "so-tay", parts.clock)
        cell = make_sample_cell(adapters, Path(temporary) / "so-chi-bo")
        try:
            for look in looks:
                _picture_all(folder / look.name, look, parts, every_screen(parts, adapters, desk, cell))
        finally:
            cell.close(back_up=False).result()
            desk.close(back_up=False).result()


def _picture_all(folder: Path, look: Look, parts: DesktopParts, screens: Iterator[tuple[str, QWidget]]) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    parts.theme.apply(look.theme, look.points)
    for name, window in screens:
        window.resize(look.size)
        window.show()
        _settle(parts.jobs)
        window.grab().save(str(folder / f"{name}.png"))
        window.hide()


def every_screen(parts: DesktopParts, adapters: Adapters, desk: Desk, cell: CellDesk) -> Iterator[tuple[str, QWidget]]:
    """Yield each screen of both books, ready to be shown; a window may come more than once."""
    yield from start_screens(parts, adapters, desk.folder, desk.folder.parent / "chua-co")
    yield from member_screens(parts, adapters, desk)
    yield from cell_screens(parts, adapters, cell)


def member_screens(parts: DesktopParts, adapters: Adapters, desk: Desk) -> Iterator[tuple[str, QWidget]]:
    """Yield each screen of the window of a handbook."""
    main = make_main_window(parts, adapters, desk)
    for number, page in enumerate(PageId, start=1):
        main.go_to(Place(page))
        yield f"{number:02}-{page.value}", main
        yield from _views(main, page, number)
        if page is PageId.CATALOG:
            yield from catalog_screens(main, adapters, desk, f"{number:02}-{page.value}")
        if page is PageId.DIARY:
            dialog = _quick_entry(main, parts, adapters)
            yield f"{number:02}-{page.value}-ghi-nhanh", dialog
            delete(dialog)
    yield from moving_screens(main, desk, "chuyen-ban")
    # At once: Python may collect what the window's parts hold before Qt lets go of them, and both then crash.
    delete(main)


def _views(main: MainWindow, page: PageId, number: int) -> Iterator[tuple[str, QWidget]]:
    """Yield the further views of a page, which its buttons lead to."""
    if page not in VIEW_BUTTONS:
        return
    for place, button in enumerate(main.findChildren(QPushButton, VIEW_BUTTONS[page]), start=1):
        button.click()
        yield f"{number:02}-{page.value}-{place}", main


def _quick_entry(main: MainWindow, parts: DesktopParts, adapters: Adapters) -> QWidget:
    today = parts.clock().date()
    dialog = QuickEntryDialog(parts.theme, main.context.today, main)
    dialog.show_draft(DiaryDraft("", today), adapters.catalog.shipped_checklist(), is_old=False, has_proof=False)
    return dialog


def _settle(jobs: Jobs) -> None:
    """Let everything that was asked for arrive and be painted."""
    loop = QEventLoop()
    looks = 0
    while looks < STILL_LOOKS:
        QTimer.singleShot(SETTLE_MS, loop.quit)
        loop.exec()
        looks = 0 if jobs.is_busy else looks + 1


def main() -> int:
    """Write the pictures into the folder that ``--out`` names."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--out", type=Path, required=True)
    make_screens(parser.parse_args().out)
    return 0


if __name__ == "__main__":
    sys.exit(main())
