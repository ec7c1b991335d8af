"""Real adapters for tests of windows, with keys that are quick to derive and a clock that stands still."""

from __future__ import annotations

from contextlib import contextmanager
from datetime import UTC, datetime
from functools import partial

import pytest

from sotay.app.adapters import load_adapters
from sotay.domain.member import Profile
from sotay.services.handbook import set_up
from sotay.storage import key_slots
from sotay.storage.key_slots import MEBIBYTE, Cost, SlotKind

NOW = datetime(2026, 11, 22, 14, 32, tzinfo=UTC)
PASSWORD = "mot hai ba bon nam"
NAME = "Lò Thị Ánh"


def clock():
    return NOW


@contextmanager
def quick_keys():
    """Derive keys at a low cost while this lasts."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(key_slots, "COSTS", dict.fromkeys(SlotKind, Cost(16 * MEBIBYTE, 1)))
        yield


def adapters():
    return load_adapters()


def new_handbook(stores, catalog, folder, profile=None, *, is_sample=False):
    """Make a handbook with a checklist and return it open, with its recovery code."""
    desk, code = stores.create(folder, password=PASSWORD, is_sample=is_sample)
    act = partial(set_up, profile=profile or Profile(full_name=NAME), checklist=catalog.shipped_checklist(), now=NOW)
    desk.run(act).result()
    return desk, code
