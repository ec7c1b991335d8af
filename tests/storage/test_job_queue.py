"""The order of acts and saves on the storage thread."""

import threading

import pytest

from sotay.storage import job_queue
from sotay.storage.job_queue import JobQueue


class RefusedError(Exception):
    pass


class Bench:
    """A queue whose thread is held at a gate, so that a test says what waits."""

    def __init__(self):
        self.queue = JobQueue("test", refuse=RefusedError)
        self.done = []
        self.gate = threading.Event()
        reached = threading.Event()
        self.first = self.queue.put(lambda: (reached.set(), self.gate.wait()))
        reached.wait()

    def save(self, key, value):
        return self.queue.put_save(key, lambda: self.note(value))

    def act(self, value):
        return self.queue.put(lambda: self.note(value))

    def note(self, value):
        self.done.append(value)
        return value

    def open(self):
        """Let the thread go on, and wait until everything queued so far has run."""
        self.gate.set()
        self.queue.put(lambda: None).result()
        return self.done


@pytest.fixture
def bench():
    made = Bench()
    yield made
    made.gate.set()
    made.queue.put(made.queue.end).exception()


def test_acts_run_in_the_order_in_which_they_were_queued(bench):
    for number in range(20):
        bench.act(number)

    assert bench.open() == list(range(20))


def test_a_waiting_save_is_replaced_by_a_later_one_of_its_key_and_shares_its_outcome(bench):
    first, second = bench.save("a", "T"), bench.save("a", "Ti")
    third = bench.save("a", "Tiế")

    assert bench.open() == ["Tiế"]
    assert [each.result() for each in (first, second, third)] == ["Tiế"] * 3


def test_a_replaced_save_keeps_its_place_so_that_nothing_typed_waits_longer(bench):
    bench.save("a", "a1")
    bench.save("b", "b1")
    bench.save("a", "a2")

    assert bench.open() == ["a2", "b1"]


def test_saves_that_wait_run_before_an_act_and_are_not_drawn_behind_it(bench):
    bench.save("a", "before")
    bench.act("close")
    bench.save("a", "after")

    assert bench.open() == ["before", "close", "after"]


def test_a_save_does_not_join_one_that_has_begun():
    queue = JobQueue("test", refuse=RefusedError)
    begun, gate = threading.Event(), threading.Event()
    first = queue.put_save("a", lambda: (begun.set(), gate.wait(), "first")[-1])
    begun.wait()
    second = queue.put_save("a", lambda: "second")
    gate.set()

    assert (first.result(), second.result()) == ("first", "second")
    queue.put(queue.end).result()


def test_an_error_reaches_its_waiters_and_later_jobs_live_on(bench):
    failing = [bench.queue.put_save("a", lambda: 1), bench.queue.put_save("a", lambda: 1 // 0)]
    later = bench.act("later")

    assert bench.open() == ["later"]
    assert [type(each.exception()) for each in failing] == [ZeroDivisionError] * 2
    assert later.result() == "later"


def test_a_cancelled_act_does_not_run(bench):
    bench.act("given up").cancel()

    assert bench.open() == []


def test_after_the_end_everything_is_refused(bench):
    end = bench.queue.put(bench.queue.end)
    waiting = bench.act("too late")
    bench.gate.set()
    end.result()
    late = [bench.act("act"), bench.save("a", "save"), bench.save("a", "save again")]

    assert [type(each.exception()) for each in (waiting, *late)] == [RefusedError] * 4
    assert bench.done == []


def test_a_callback_may_queue_the_next_save(bench):
    queued = []
    bench.save("a", "first").add_done_callback(lambda _: queued.append(bench.save("a", "second")))
    bench.open()

    assert queued[0].result() == "second"


def test_the_log_is_folded_once_in_a_pause(monkeypatch):
    monkeypatch.setattr(job_queue, "PAUSE_SECONDS", 0.0)
    rested = threading.Semaphore(0)
    queue = JobQueue("test", refuse=RefusedError, rest=rested.release)
    queue.put(lambda: None).result()

    assert rested.acquire(timeout=30)
    assert not rested.acquire(blocking=False)
    queue.put(queue.end).result()
