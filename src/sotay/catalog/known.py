"""Maps that were read before: what became of one that has not changed need not be found out again."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Generic, TypeVar

from sotay.catalog.findings import Findings
from sotay.catalog.nodes import MapNode, Node

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Known(Generic[T]):
    """What maps need not be read again: those read ``under`` the same as now, as far as ``takes`` allows.

    ``takes`` does what reading a map does beside returning its value, or refuses to.
    """

    under: object
    takes: Callable[[MapNode, T], bool]

    def read(self, node: Node, findings: Findings, read: Callable[[], T]) -> T:
        """Return what ``read`` makes of a node, without reading where that is known."""
        if isinstance(node, MapNode) and node.seen is not None and node.seen[0] == self.under:
            value: T = node.seen[1]
            if self.takes(node, value):
                return value
        found = findings.count()
        value = read()
        if isinstance(node, MapNode) and found == findings.count():
            node.seen = self.under, value
        return value
