"""Results of background work come to the window's thread, or nowhere when the page is gone."""

import sys
import threading
from concurrent.futures import Future, ThreadPoolExecutor

import pytest
from PySide6.QtCore import QObject, QThread, Slot

from sotay.domain.errors import SotayError
from sotay.ui.common.jobs import Jobs

pytestmark = pytest.mark.window


class Page(QObject):
    def __init__(self):
        super().__init__()
        self.results, self.errors, self.threads = [], [], []

    @Slot(object)
    def on_done(self, result):
        self.results.append(result)
        self.threads.append(QThread.currentThread())

    @Slot(object)
    def on_failed(self, error):
        self.errors.append(error)
        self.threads.append(QThread.currentThread())


@pytest.fixture
def jobs(qtbot):
    jobs = Jobs()
    yield jobs
    qtbot.waitUntil(lambda: not jobs.is_busy)


@pytest.fixture
def worker():
    with ThreadPoolExecutor(1) as pool:
        yield pool


def test_result_arrives_in_the_thread_of_the_window(qtbot, jobs, worker):
    page = Page()
    with qtbot.waitSignal(jobs.idle):
        jobs.watch(worker.submit(lambda: "đạo đức"), page.on_done, page.on_failed)
    assert page.results == ["đạo đức"]
    assert page.threads == [page.thread()]


def test_expected_trouble_arrives_as_an_exception(qtbot, jobs, worker):
    page = Page()
    trouble = SotayError()

    def fail():
        raise trouble

    with qtbot.waitSignal(jobs.idle):
        jobs.watch(worker.submit(fail), page.on_done, page.on_failed)
    assert page.errors == [trouble]
    assert page.results == []
    assert page.threads == [page.thread()]


def test_a_bug_goes_to_the_hook_and_not_to_the_page(qtbot, jobs, worker, monkeypatch):
    page = Page()
    hooked = []
    monkeypatch.setattr(sys, "excepthook", lambda kind, error, _trace: hooked.append((kind, str(error))))
    with qtbot.waitSignal(jobs.idle):
        jobs.watch(worker.submit(lambda: {}["missing"]), page.on_done, page.on_failed)
    assert hooked == [(KeyError, "'missing'")]
    assert page.results == page.errors == []


def test_result_that_is_already_there_is_delivered_later_too(qtbot, jobs):
    page = Page()
    ready = Future()
    ready.set_result(7)
    with qtbot.waitSignal(jobs.idle):
        jobs.watch(ready, page.on_done, page.on_failed)
        assert page.results == []
    assert page.results == [7]


def test_page_deleted_meanwhile_gets_nothing(qtbot, jobs, worker):
    holder = QObject()
    page = Page()
    page.setParent(holder)
    go = threading.Event()
    with qtbot.waitSignal(jobs.idle):
        jobs.watch(worker.submit(go.wait), page.on_done, page.on_failed)
        holder.deleteLater()
        with qtbot.waitSignal(page.destroyed):
            pass
        go.set()
    assert page.results == page.errors == []


def test_trouble_after_the_page_is_gone_is_logged(qtbot, jobs, caplog):
    holder = QObject()
    page = Page()
    page.setParent(holder)
    future = Future()
    with qtbot.waitSignal(jobs.idle):
        jobs.watch(future, page.on_done, page.on_failed)
        with qtbot.waitSignal(page.destroyed):
            holder.deleteLater()
        future.set_exception(SotayError())
    assert "a job failed after its page was closed" in caplog.text


def test_cancelled_work_is_forgotten(qtbot, jobs):
    page = Page()
    future = Future()
    with qtbot.waitSignal(jobs.idle):
        jobs.watch(future, page.on_done, page.on_failed)
        future.cancel()
        future.set_running_or_notify_cancel()
    assert page.results == page.errors == []


def test_many_results_keep_their_order(qtbot, jobs, worker):
    page = Page()
    with qtbot.waitSignal(jobs.idle):
        for number in range(50):
            jobs.watch(worker.submit(int, number), page.on_done, page.on_failed)
    assert page.results == list(range(50))
    assert not jobs.is_busy


def test_error_in_a_receiver_does_not_stop_later_results(qtbot, jobs, monkeypatch):
    hooked = []
    monkeypatch.setattr(sys, "excepthook", lambda kind, *_rest: hooked.append(kind))

    class Faulty(Page):
        @Slot(object)
        def on_done(self, _result):
            raise ZeroDivisionError

    page, other = Faulty(), Page()
    first, second = Future(), Future()
    with qtbot.capture_exceptions(), qtbot.waitSignal(jobs.idle):
        jobs.watch(first, page.on_done, page.on_failed)
        jobs.watch(second, other.on_done, other.on_failed)
        first.set_result(1)
        second.set_result(2)
    assert other.results == [2]
