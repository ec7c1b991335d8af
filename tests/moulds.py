"""Stores that are made once and copied for each test: making one derives two keys and runs every revision."""

import atexit
import shutil
import tempfile
from functools import cache
from pathlib import Path

_MADE = {}


def poured(key, make, folder):
    """Copy to a folder the closed store that ``make`` made when this key was first asked for; return what it told."""
    if key not in _MADE:
        mould = _place() / str(len(_MADE))
        _MADE[key] = mould, make(mould)
    mould, told = _MADE[key]
    shutil.copytree(mould, folder, dirs_exist_ok=True)
    return told


@cache
def _place():
    place = Path(tempfile.mkdtemp(prefix="sotay-moulds-"))
    atexit.register(shutil.rmtree, place, ignore_errors=True)
    return place
