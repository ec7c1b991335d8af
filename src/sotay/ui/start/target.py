"""Which store the start window is about to open."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sotay.domain.errors import StoreError
from sotay.domain.store_kind import StoreKind
from sotay.services.ports import Adapters
from sotay.services.stores import StoresOf
from sotay.texts.stores import store_name


@dataclass(frozen=True, slots=True)
class Target:
    """A folder and the kind of store in it, or to be made there."""

    kind: StoreKind
    folder: Path

    @property
    def book(self) -> str:
        """Return what people call it."""
        return store_name(self.kind)

    def stores(self, adapters: Adapters) -> StoresOf[Any]:
        """Return the stores of its kind."""
        return adapters.cell_stores if self.kind is StoreKind.CELL else adapters.stores


def target_at(folder: Path, adapters: Adapters, *, expected: StoreKind) -> Target:
    """Return what the folder holds by its key file, whatever was expected there; what holds nothing is as expected."""
    try:
        kind = adapters.stores.kind_of(folder)
    except StoreError:
        kind = None  # opening it says what is wrong
    return Target(kind or expected, folder)
