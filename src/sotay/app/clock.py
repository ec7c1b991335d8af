"""The clock: the only place that asks what time it is."""

from __future__ import annotations

from datetime import datetime


def now() -> datetime:
    """Return the present moment with the offset of this computer's time zone."""
    return datetime.now().astimezone()
