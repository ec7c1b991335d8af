"""The main window over a real handbook, with a page that only takes typing."""

from __future__ import annotations

from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, field
from functools import partial

import pytest
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QPushButton, QVBoxLayout
from shiboken6 import delete
from tests.ui.common.keys import show_active
from tests.ui.real_parts import PASSWORD, adapters, clock, new_handbook, quick_keys

from sotay.domain.errors import DiskFull
from sotay.services.handbook import load_setting, save_setting
from sotay.ui.common.bars import InlineBar
from sotay.ui.common.jobs import Jobs
from sotay.ui.context import Page, PageId, Place
from sotay.ui.main_window import MainWindow
from sotay.ui.preferences import PreferenceKeeper
from sotay.ui.window_parts import WindowParts

NOTE_KEY = "note"


class NotePage(Page):
    """One text field whose words are stored as a setting; the smallest page that can have unsaved words."""

    def __init__(self, context):
        super().__init__()
        self._context = context
        self._unsaved = None
        self.entered = []
        self.topic = None
        self.field = QPlainTextEdit(self)
        self.field.textChanged.connect(self.save)
        QVBoxLayout(self).addWidget(self.field)

    def enter(self, place):
        self.entered.append(place)

    def leave(self):
        if self._unsaved is not None:
            self.save()

    def help_topic(self):
        return self.topic

    def unsaved_text(self):
        return self._unsaved

    def save(self):
        self._unsaved = text = self.field.toPlainText()
        self._context.shell.show_saving()
        future = self._context.desk.save_soon(NOTE_KEY, partial(save_setting, key=NOTE_KEY, value=text))
        self._context.jobs.watch(future, self.on_saved, self.on_failed)

    def on_saved(self, _):
        self._unsaved = None
        self._context.shell.show_saved(clock())

    def on_failed(self, error):
        self._context.shell.show_save_failed(error, self.save)


class BrittleDesk:
    """The real desk, but with ``is_full`` nothing reaches the disk, and with ``no_backup`` no backup is made."""

    def __init__(self, desk):
        self._desk = desk
        self.is_full = False
        self.no_backup = False

    def __getattr__(self, name):
        return getattr(self._desk, name)

    def save_soon(self, key, act):
        return self._refused() if self.is_full else self._desk.save_soon(key, act)

    def flush(self):
        return self._refused() if self.is_full else self._desk.flush()

    def close(self, *, back_up=True):
        return self._refused() if back_up and self.no_backup else self._desk.close(back_up=back_up)

    def _refused(self):
        failed = Future()
        failed.set_exception(DiskFull(self._desk.folder))
        return failed


@dataclass
class Shown:
    """The window with what it works on."""

    qtbot: object
    window: MainWindow
    desk: BrittleDesk
    parts: WindowParts
    others: list
    locked: list = field(default_factory=list)

    @property
    def page(self):
        return self.window.workspace.page()

    @property
    def notices(self):
        return self.window.workspace.notices

    def settle(self):
        self.qtbot.waitUntil(lambda: not self.parts.jobs.is_busy, timeout=20_000)

    def stored(self):
        return self.desk.run(partial(load_setting, key=NOTE_KEY)).result()

    def stored_after_closing(self, password):
        desk = self.parts.adapters.stores.open(self.desk.folder, password=password)
        try:
            return desk.run(partial(load_setting, key=NOTE_KEY)).result()
        finally:
            desk.close(back_up=False).result()

    def bars(self):
        """The texts of all bars that are shown."""
        return [bar.text() for bar in self.notices.findChildren(InlineBar) if bar.text()]

    def press(self, text):
        """Click the button of this text in one of the bars."""

        def shown():
            buttons = self.notices.findChildren(QPushButton)
            return [each for each in buttons if each.text() == text and each.isVisible()]

        self.qtbot.waitUntil(lambda: bool(shown()), timeout=20_000)
        shown()[0].click()


@pytest.fixture(scope="session")
def real_adapters():
    with quick_keys():
        yield adapters()


@pytest.fixture
def show(qtbot, theme, tmp_path, real_adapters):
    """Show the window; ``is_sample`` over sample data, ``is_read_only`` where nothing can be written."""
    made = []
    with ThreadPoolExecutor(max_workers=1) as worker:
        others = []

        def make(*, is_sample=False, is_read_only=False, minutes=0):
            stores = real_adapters.stores
            desk, _ = new_handbook(stores, real_adapters.catalog, tmp_path / "so-tay", is_sample=is_sample)
            if is_read_only:
                desk.close(back_up=False).result()
                desk = stores.open_to_read(tmp_path / "so-tay", password=PASSWORD)
            brittle = BrittleDesk(desk)
            keeper = PreferenceKeeper(tmp_path / "preferences.json", theme, worker)
            keeper.set_lock_minutes(minutes)
            parts = WindowParts(
                app=QApplication.instance(),
                desk=brittle,
                adapters=real_adapters,
                jobs=Jobs(),
                theme=theme,
                clock=clock,
                drawing=worker,
                keeper=keeper,
                version="0.1.0",
                start_another=others.append,
            )
            window = MainWindow(parts, dict.fromkeys(PageId, NotePage))
            shown = Shown(qtbot, window, brittle, parts, others)
            window.locked.connect(lambda purpose, error: shown.locked.append((purpose, error)))
            window.resize(1366, 728)
            window.go_to(Place(PageId.OVERVIEW))
            show_active(qtbot, window)
            shown.settle()
            made.append(shown)
            return shown

        yield make
        for each in made:
            each.desk.is_full = each.desk.no_backup = False
            each.desk.close(back_up=False)
            each.settle()
            delete(each.window)
            delete(each.parts.keeper)
