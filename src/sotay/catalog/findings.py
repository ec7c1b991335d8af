"""Collecting the problems of one file, so that many are told at once."""

from __future__ import annotations

from collections.abc import Callable

from sotay.catalog.nodes import Node
from sotay.domain.errors import Problem
from sotay.domain.problems import ProblemCode

PROBLEM_LIMIT = 200


class Refused(Exception):
    """Reading cannot go on; what was found so far is in the findings."""


class Findings:
    """The problems found so far in one file; ``tells_old_fonts`` where texts written for old fonts are problems."""

    def __init__(self) -> None:
        self.tells_old_fonts = False
        self._problems: dict[Problem, None] = {}

    def add(self, code: ProblemCode, *facts: str, line: int = 0, column: int = 0) -> None:
        """Keep a problem at a place, or of the file as a whole."""
        self._problems.setdefault(Problem(line, column, code, facts))

    def add_at(self, node: Node, code: ProblemCode, *facts: str) -> None:
        """Keep a problem of a value."""
        self.add(code, *facts, line=node.line, column=node.column)

    def count(self) -> int:
        """Return how many problems were found so far."""
        return len(self._problems)

    def take(self, others: Findings, which: Callable[[Problem], bool] = lambda _problem: True) -> None:
        """Keep what was found by others, or some of it."""
        self._problems.update(dict.fromkeys(filter(which, others._problems)))

    def refuse(self, code: ProblemCode, *facts: str, line: int = 0, column: int = 0) -> Refused:
        """Keep a problem that ends the reading, and return what to raise."""
        self.add(code, *facts, line=line, column=column)
        return Refused()

    def in_file_order(self) -> tuple[Problem, ...]:
        """Return the problems from the top of the file to its end; past the limit, how many more there are."""
        ordered = sorted(self._problems, key=lambda each: (each.line, each.column))
        if len(ordered) <= PROBLEM_LIMIT:
            return tuple(ordered)
        rest = len(ordered) - PROBLEM_LIMIT
        return (*ordered[:PROBLEM_LIMIT], Problem(0, 0, ProblemCode.MORE_PROBLEMS, (str(rest),)))
