"""Real adapters for tests of windows, with keys that are quick to derive and a clock that stands still."""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime
from functools import cache, partial

import pytest
from tests.moulds import poured
from tests.shipped import shipped_catalog

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
        patch.setattr(key_slots, "COSTS", dict.fromkeys(SlotKind, Cost(8 * MEBIBYTE, 1)))
        yield


@cache
def _loaded():
    return load_adapters()


def adapters():
    """Return the real adapters; what the files of the program say is read once for all of them."""
    return replace(_loaded(), catalog=shipped_catalog())


def new_handbook(stores, catalog, folder, profile=None, *, is_sample=False):
    """Make a handbook with a checklist and return it open, with its recovery code; its keys are quick to derive."""
    profile = profile or Profile(full_name=NAME)

    def make(mould):
        with quick_keys():
            desk, code = stores.create(mould, password=PASSWORD, is_sample=is_sample)
        desk.run(partial(set_up, profile=profile, checklist=catalog.shipped_checklist(), now=NOW)).result()
        desk.close(back_up=False).result()
        return code

    code = poured(("handbook", profile, is_sample), make, folder)
    return stores.open(folder, password=PASSWORD), code


def new_cell_book(cell_stores, folder):
    """Make a cell book that holds nothing yet and return it open, with its recovery code."""

    def make(mould):
        with quick_keys():
            desk, code = cell_stores.create(mould, password=PASSWORD)
        desk.close(back_up=False).result()
        return code

    code = poured("cell book", make, folder)
    return cell_stores.open(folder, password=PASSWORD), code
