"""A queue of acts for the storage thread, in order, with later saves taking the place of waiting ones.

Knows threads and futures, and nothing of what an act does.
"""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Callable, Hashable
from concurrent.futures import Future
from dataclasses import dataclass, field
from typing import Any, TypeVar

T = TypeVar("T")


@dataclass(eq=False, slots=True)
class Job:
    """One act to run, and those who wait for its outcome."""

    act: Callable[[], Any]
    futures: list[Future[Any]] = field(default_factory=list)


class JobQueue:
    """Runs jobs one after another on a thread of its own until it is told to stop.

    ``refuse`` makes the error of jobs that come after the end.
    """

    def __init__(self, name: str, refuse: Callable[[], BaseException]) -> None:
        self._refuse = refuse
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
            if waiting is not None and waiting.futures:
                waiting.act = act
                waiting.futures.append(future)
            else:
                job = self._waiting[key] = Job(act, [future])
                self._append(job)
        return future

    def end(self) -> None:
        """Refuse what waits and what comes; called from the last job, on the queue's own thread."""
        with self._changed:
            self._is_ended = True
            for job in self._jobs:
                self._fail(job)
            self._jobs.clear()
            self._changed.notify()

    def _append(self, job: Job) -> None:
        if self._is_ended:
            self._fail(job)
            return
        self._jobs.append(job)
        self._changed.notify()

    def _fail(self, job: Job) -> None:
        error = self._refuse()
        for future in job.futures:
            if future.set_running_or_notify_cancel():
                future.set_exception(error)

    def _work(self) -> None:
        while (taken := self._take()) is not None:
            _run(*taken)

    def _take(self) -> tuple[Callable[[], Any], list[Future[Any]]] | None:
        """Wait for the next job and return its act and its waiters; None at the end."""
        with self._changed:
            while not self._jobs and not self._is_ended:
                self._changed.wait()
            if not self._jobs:
                return None
            job = self._jobs.popleft()
            # A job that has begun has no waiters any more: this tells a later save not to join it.
            waiters, job.futures = job.futures, []
            return job.act, waiters


def _run(act: Callable[[], Any], waiters: list[Future[Any]]) -> None:
    asked = [future for future in waiters if future.set_running_or_notify_cancel()]
    if not asked:
        return
    try:
        outcome = act()
    except BaseException as error:
        for future in asked:
            future.set_exception(error)
    else:
        for future in asked:
            future.set_result(outcome)
