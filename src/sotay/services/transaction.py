"""One act on a store as every unit of work holds it, as a protocol."""

from __future__ import annotations

from types import TracebackType
from typing import Protocol, Self


class Transaction(Protocol):
    """Entered to begin; what was not committed when it is left is rolled back."""

    def __enter__(self) -> Self:
        """Begin."""

    def __exit__(
        self,
        exc_type: type[BaseException] | None,
        exc: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        """Roll back what was not committed."""

    def commit(self) -> None:
        """Make the act durable and end it."""
