"""What every command works with and what it gives back; the only place that knows how a password is asked for.

Commands return a ``Result`` and print nothing, so that ``--json`` and the exit code are decided once, in ``main``.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from getpass import getpass
from pathlib import Path

from sotay.domain.search import nfc
from sotay.domain.store_kind import StoreKind
from sotay.services.ports import Adapters, Clock
from sotay.texts import cli as texts

PASSWORD_VARIABLE = "SOTAY_PASSWORD"  # noqa: S105 - the name of the variable, not a password

Ask = Callable[[str], str]


@dataclass(frozen=True, slots=True)
class Result:
    """What a command says: ``lines`` for people, ``plain`` for ``--json`` (None: nothing), ``reasons`` for stderr."""

    lines: tuple[str, ...]
    plain: object
    code: int = 0
    reasons: tuple[str, ...] = ()


class Refused(Exception):
    """A refusal that only the command line knows; its text is the sentence."""


def tell_on_stderr(sentence: str) -> None:
    """Say a sentence at once."""
    sys.stderr.write(f"{sentence}\n")
    sys.stderr.flush()


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What a command is given by the composition root.

    ``ask`` shows a prompt and returns a line without echo; None where nobody can be asked. ``make_screens`` draws the
    pictures of the example into a folder; None leaves them out. ``tell`` says at once, on stderr, what a person must
    know before something happens.
    """

    load: Callable[[], Adapters]
    clock: Clock
    environment: Mapping[str, str]
    ask: Ask | None
    make_screens: Callable[[Path], None] | None = None
    tell: Callable[[str], None] = tell_on_stderr

    def password(self, folder: Path, kind: StoreKind = StoreKind.HANDBOOK) -> str:
        """Return the password of a store; Refused where none is given."""
        return self._from_environment() or self._asked(texts.ask_password(str(folder), kind))

    def new_password(self, folder: Path, kind: StoreKind = StoreKind.HANDBOOK) -> str:
        """Return the password for a new store; one typed by hand is asked for twice."""
        given = self._from_environment()
        if given:
            return given
        first = self._asked(texts.ask_new_password(str(folder), kind))
        if first != self._asked(texts.ask_password_again()):
            raise Refused(texts.passwords_differ())
        return first

    def _from_environment(self) -> str:
        # Read as UTF-8 whatever the locale of this shell is, so that one password opens the handbook from anywhere.
        return nfc(os.fsencode(self.environment.get(PASSWORD_VARIABLE, "")).decode("utf-8", "replace"))

    def _asked(self, prompt: str) -> str:
        if self.ask is None:
            raise Refused(texts.no_password())
        password = nfc(self.ask(prompt))
        if not password:
            raise Refused(texts.no_password())
        return password


def ask_at_terminal() -> Ask | None:
    """Return how to ask for a password here: None unless somebody sits at a terminal."""
    return getpass if sys.stdin is not None and sys.stdin.isatty() else None
