"""Keeping None, True and False alive under a fault of PySide6."""

from __future__ import annotations

import ctypes
import sys

FIRST_PYTHON_WITHOUT_COUNTS = (3, 12)
SPARE_REFERENCES = 1 << 40 if sys.maxsize > 1 << 32 else 1 << 29


def keep_shared_objects_alive() -> None:
    """Give None, True and False references that cannot run out; does nothing from Python 3.12 on.

    WORKAROUND: PySide6 6.12.0 gives back references to them that it never took: one of None for each ``parent()`` or
    ``sender()`` without one and for most calls of overridden methods, one of True for each emitted signal. Python 3.11
    counts them and aborts at zero, after some hundred repaints of a window ("Fatal Python error: none_dealloc");
    PySide6 6.11 counts right, and from 3.12 on Python itself does not count these three. To be called right
    after the first paint. Remove with the last Python or PySide6 that needs it; a test measures the fault.
    """
    if sys.version_info >= FIRST_PYTHON_WITHOUT_COUNTS:
        return
    for shared in (None, True, False):
        if sys.getrefcount(shared) < SPARE_REFERENCES // 2:
            ctypes.c_ssize_t.from_address(id(shared)).value += SPARE_REFERENCES
