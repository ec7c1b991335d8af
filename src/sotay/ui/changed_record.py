"""A record as it was when it was opened, offered back once it is left as another one."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Generic, TypeVar

from sotay.ui.context import StoreShell
from sotay.ui.record_saving import Record

R = TypeVar("R", bound=Record)


@dataclass(frozen=True, slots=True)
class ChangeWords(Generic[R]):
    """What is said when a record was changed, and when it is again as it was; each is given the record that was."""

    changed: Callable[[R], str]
    changed_back: Callable[[], str]


def as_it_was(before: R, _now: R) -> R:
    """Return the record that was, whole."""
    return before


class ChangedRecord(Generic[R]):
    """Knows what was opened last. ``find`` returns a record as it is by now, ``put`` shows and stores another state.

    ``back`` says what a record goes back to, from what it was and is: proofs have their own undo and stay as they are.
    """

    def __init__(
        self,
        shell: StoreShell,
        words: ChangeWords[R],
        *,
        find: Callable[[R], R | None],
        put: Callable[[R], None],
        back: Callable[[R, R], R] = as_it_was,
    ) -> None:
        self._shell = shell
        self._words: ChangeWords[R] = words
        self._find: Callable[[R], R | None] = find
        self._put: Callable[[R], None] = put
        self._back: Callable[[R, R], R] = back
        self._opened: R | None = None

    def open(self, record: R | None) -> None:
        """Take note of what is opened now, after offering what was opened before."""
        self.offer()
        self._opened = record

    def forget(self) -> None:
        """Offer nothing of what is opened: another act on it has an undo of its own."""
        self._opened = None

    def offer(self) -> None:
        """Offer what is opened as it was, where it is another one by now."""
        before = self._opened
        after = self._find(before) if before is not None else None
        if before is None or after is None or self._back(before, after) == after:
            return
        self._opened = after
        self._shell.offer_undo(self._words.changed(before), partial(self._change_back, before))

    def _change_back(self, before: R) -> None:
        now = self._find(before)
        if now is None:
            return
        record = self._back(before, now)
        if self._opened is not None and self._opened.id == record.id:
            self._opened = record
        self._put(record)
        # What was written meanwhile is not lost either.
        self._shell.offer_undo(self._words.changed_back(), partial(self._change_back, now))
