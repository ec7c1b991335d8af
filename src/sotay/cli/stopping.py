"""Waiting for an act that may be stopped by the keyboard and then still says what it did."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future, wait
from typing import TypeVar

T = TypeVar("T")

# Not without an end: on Windows, a wait without one hears of no key.
LOOK_EVERY_SECONDS = 0.1


def waited_for(future: Future[T], *, stop: Callable[[], None]) -> T:
    """Return what the act gives; Ctrl+C calls ``stop`` and waits on, a second one ends the program as always."""
    try:
        return _waited(future)
    except KeyboardInterrupt:
        stop()
    return _waited(future)


def _waited(future: Future[T]) -> T:
    while not future.done():
        wait((future,), timeout=LOOK_EVERY_SECONDS)
    return future.result()
