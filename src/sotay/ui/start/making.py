"""Making a handbook and taking a half-made one away, on the worker."""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from pathlib import Path

from sotay.domain.member import Profile
from sotay.services.handbook import set_up
from sotay.services.ports import Adapters, Desk


@dataclass(frozen=True, slots=True)
class NewHandbook:
    """An open handbook that holds a checklist and no profile yet, with the code that is shown once."""

    desk: Desk
    code: str


def make_handbook(adapters: Adapters, folder: Path, password: str, now: datetime) -> NewHandbook:
    """Make a handbook ready to be written in; where that fails half way, nothing of it is left."""
    checklist = adapters.catalog.shipped_checklist()
    desk, code = adapters.stores.create(folder, password=password)
    try:
        desk.run(partial(set_up, profile=Profile(), checklist=checklist, now=now)).result()
    except BaseException:
        take_away(desk)
        raise
    return NewHandbook(desk, code)


def take_away(desk: Desk) -> None:
    """Close a handbook that was made in this run and remove its folder, which was empty or not there before.

    What cannot be removed stays a whole handbook that opens with its password.
    """
    desk.close(back_up=False).result()
    shutil.rmtree(desk.folder, ignore_errors=True)
