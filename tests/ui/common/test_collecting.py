"""Garbage is collected in the windows' thread, between two events, and still collected."""

import gc
import threading
import weakref
from typing import ClassVar

import pytest
import shiboken6
from PySide6.QtCore import QObject

from sotay.ui.common.collecting import Collector, generation_due

pytestmark = pytest.mark.window


class Knot:
    """Garbage that only the collector finds; says in which thread that was."""

    found_by: ClassVar[list[threading.Thread]] = []

    def __init__(self):
        self.itself = self

    def __del__(self):
        self.found_by.append(threading.current_thread())


@pytest.mark.parametrize(
    ("counts", "due"),
    [((700, 10, 10), None), ((701, 0, 0), 0), ((0, 11, 0), 1), ((701, 11, 11), 2), ((9999, 0, 11), 2)],
)
def test_the_oldest_generation_over_its_threshold_is_due(counts, due):
    assert generation_due(counts, (700, 10, 10)) == due


def test_a_threshold_of_nought_means_never():
    assert generation_due((10**9, 10**9, 10**9), (0, 10, 10)) == 2
    assert generation_due((10**9, 5, 5), (0, 10, 10)) is None


def test_what_a_worker_leaves_behind_is_collected_in_the_thread_of_the_windows(qtbot):
    Knot.found_by.clear()
    owner = QObject()
    Collector(owner)
    knot = weakref.ref(Knot())

    def litter():
        kept = [Knot() for _ in range(10 * gc.get_threshold()[0])]
        del kept

    worker = threading.Thread(target=litter)
    worker.start()
    worker.join()
    assert Knot.found_by == []

    qtbot.waitUntil(lambda: knot() is None)
    assert set(Knot.found_by) == {threading.main_thread()}
    shiboken6.delete(owner)
