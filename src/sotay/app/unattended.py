"""What windows work with that nobody sits before: those of the gallery, the guides, the benches and the tests."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from PySide6.QtWidgets import QApplication

from sotay.app.clock import now
from sotay.app.parts import DesktopParts
from sotay.app.version import VERSION
from sotay.services.ports import Adapters, Clock, Desk
from sotay.services.sample import SAMPLE_PASSWORD, fill_sample
from sotay.services.sample_hand_in import hand_in_sample
from sotay.ui.common import qt_texts
from sotay.ui.common.jobs import Jobs
from sotay.ui.common.shared_objects import keep_shared_objects_alive
from sotay.ui.common.theme import Theme
from sotay.ui.preferences import PreferenceKeeper


def screen_parts(app: QApplication, folder: Path, worker: ThreadPoolExecutor) -> DesktopParts:
    """Return what the windows share, with the preferences of this folder."""
    keep_shared_objects_alive()
    theme = Theme(app)
    theme.add_further_fonts()
    qt_texts.install(app)
    return DesktopParts(
        app=app,
        theme=theme,
        jobs=Jobs(),
        keeper=PreferenceKeeper(folder / "preferences.json", theme, worker, app),
        clock=now,
        drawing=worker,
        version=VERSION,
    )


def sample_desk(adapters: Adapters, folder: Path, clock: Clock = now) -> Desk:
    """Make the sample handbook and return it open; its papers were handed in at the moment of the clock."""
    sample = adapters.catalog.sample()
    checklist = adapters.catalog.shipped_checklist()
    desk, _ = adapters.stores.create(folder, password=SAMPLE_PASSWORD, is_sample=True)
    desk.run(lambda uow: fill_sample(uow, sample=sample, checklist=checklist)).result()
    latest = max(each.period.end.year for each in sample.periods)
    forms, _ = adapters.catalog.forms()
    years = (latest - 1, latest)
    desk.run(lambda u: hand_in_sample(u, years=years, forms=forms, exchange=adapters.exchange, now=clock())).result()
    return desk
