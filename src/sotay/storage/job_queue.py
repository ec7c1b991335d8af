"""A queue of acts for the storage thread, in order, with later saves taking the place of waiting ones.

Knows threads and futures, and nothing of what an act does.
"""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Callable, Hashable
from concurrent.futures import Future
from dataclasses import dataclass
from typing import Any, TypeVar

T = TypeVar("T")

PAUSE_SECONDS = 1.0


@dataclass(eq=False, slots=True)
class Job:
    """One act to run, and those who wait for its outcome."""

    act: Callable[[], Any]
    futures: list[Future[Any]]
    key: Hashable | None = None


class JobQueue:
    """Runs jobs one after another on a thread of its own until it is told to stop.

    ``refuse`` makes the error of jobs that come after the end; ``rest`` runs once after each pause in the work.
    """

    def __init__(
        self, name: str, *, refuse: Callable[[], BaseException], rest: Callable[[], None] = lambda: None
    ) -> None:
        self._refuse = refuse
        self._rest = rest
        self._jobs: deque[Job] = deque()
        self._waiting: dict[Hashable, Job] = {}
        self._changed = threading.Condition()
        self._is_ended = False
        self._thread = threading.Thread(target=self._work, name=name, daemon=True)
        self._thread.start()

    def put(self, act: Callable[[], T]) -> Future[T]:
        """Queue an act. Saves that come later are not merged with those that were queued before it."""
        future: Future[T] = Future()
        with self._changed:
            self._waiting.clear()
            self._append(Job(act, [future]))
        return future

    def put_save(self, key: Hashable, act: Callable[[], T]) -> Future[T]:
        """Queue a save, in the place of a waiting one of the same key, whose waiters then get this one's outcome."""
        future: Future[T] = Future()
        with self._changed:
            waiting = self._waiting.get(key)
            if waiting is not None:
                waiting.act = act
                waiting.futures.append(future)
            else:
                job = Job(act, [future], key)
                if self._append(job):
                    self._waiting[key] = job
        return future

    def end(self) -> None:
        """Refuse what waits and what comes; called from the last job, on the queue's own thread."""
        with self._changed:
            self._is_ended = True
            for job in self._jobs:
                self._fail(job)
            self._jobs.clear()
            self._waiting.clear()
            self._changed.notify()

    def _append(self, job: Job) -> bool:
        if self._is_ended:
            self._fail(job)
            return False
        self._jobs.append(job)
        self._changed.notify()
        return True

    def _fail(self, job: Job) -> None:
        error = self._refuse()
        for future in job.futures:
            if future.set_running_or_notify_cancel():
                future.set_exception(error)

    def _work(self) -> None:
        while (job := self._take()) is not None:
            _run(job)
            # While waiting, nothing of what was written stays behind here.
            del job
            if self._is_quiet():
                self._rest()

    def _is_quiet(self) -> bool:
        """Tell, after a pause, whether nothing came during it."""
        with self._changed:
            return not self._changed.wait_for(lambda: self._jobs or self._is_ended, timeout=PAUSE_SECONDS)

    def _take(self) -> Job | None:
        """Wait for the next job and return it; None at the end."""
        with self._changed:
            while not self._jobs and not self._is_ended:
                self._changed.wait()
            if not self._jobs:
                return None
            job = self._jobs.popleft()
            # A save that comes now must not join one that has begun.
            if self._waiting.get(job.key) is job:
                del self._waiting[job.key]
            return job


def _run(job: Job) -> None:
    asked = [future for future in job.futures if future.set_running_or_notify_cancel()]
    if not asked:
        return
    try:
        outcome = job.act()
    except BaseException as error:
        for future in asked:
            future.set_exception(error)
    else:
        for future in asked:
            future.set_result(outcome)
