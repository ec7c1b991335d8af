"""What a window does with packages, for each kind of store: looking, accepting, taking back."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Any, Protocol

from sotay.domain.catalog_file import Publisher
from sotay.domain.impact import ImpactSheet
from sotay.services import accepted_files, accepting
from sotay.services.catalog_packages import Approval, OfferedPackage
from sotay.services.cell import accepting as cell_accepting
from sotay.services.cell.impact import cell_impact
from sotay.services.impact import files_of, handbook_impact
from sotay.ui.context import StoreContext

Act = Callable[[Any], Any]
"""An act on the unit of work of whatever store is open."""


class PackageActs(Protocol):
    """The acts of one kind of store; each method returns what the desk is to run."""

    def look(self, content: bytes) -> Callable[[Any], OfferedPackage]:
        """Return what looks at a package and keeps nothing."""

    def impact(self, offered: OfferedPackage) -> Callable[[Any], ImpactSheet]:
        """Return what tells what accepting a package would change, and keeps nothing."""

    def accept(self, offered: OfferedPackage, approval: Approval) -> Act:
        """Return what accepts a package; its result is what ``undo`` takes."""

    def undo(self, accepted: object) -> Act:
        """Return what takes an accepted package back."""

    def stop_trusting(self, key: str) -> Callable[[Any], Publisher]:
        """Return what trusts a publisher no more; its result is what ``trust_again`` takes."""

    def trust_again(self, publisher: Publisher) -> Act:
        """Return what trusts a publisher as before."""


@dataclass(frozen=True, slots=True)
class HandbookActs:
    """The acts of a handbook."""

    context: StoreContext[Any]

    def look(self, content: bytes) -> Callable[[Any], OfferedPackage]:
        """Return what looks at a package and keeps nothing."""
        adapters, now = self.context.adapters, self.context.clock()
        return partial(
            accepting.look_at_package,
            content=content,
            exchange=adapters.exchange,
            catalog=adapters.catalog,
            now=now,
        )

    def impact(self, offered: OfferedPackage) -> Callable[[Any], ImpactSheet]:
        """Return what tells what accepting a package would change, and keeps nothing."""
        return partial(handbook_impact, files=files_of(offered), comparing=self.context.adapters.catalog.compare)

    def accept(self, offered: OfferedPackage, approval: Approval) -> Act:
        """Return what accepts a package; its result is what ``undo`` takes."""
        now, catalog = self.context.clock(), self.context.adapters.catalog
        return partial(accepting.accept_package, offered=offered, approval=approval, catalog=catalog, now=now)

    def undo(self, accepted: Any) -> Act:  # noqa: ANN401 - what ``accept`` of the same acts gave
        """Return what takes an accepted package back."""
        return partial(accepting.undo_accepting, accepted=accepted, catalog=self.context.adapters.catalog)

    def stop_trusting(self, key: str) -> Callable[[Any], Publisher]:
        """Return what trusts a publisher no more; its result is what ``trust_again`` takes."""
        return partial(accepted_files.stop_trusting, key=key)

    def trust_again(self, publisher: Publisher) -> Act:
        """Return what trusts a publisher as before."""
        return partial(accepted_files.trust_again, publisher=publisher)


@dataclass(frozen=True, slots=True)
class CellActs:
    """The acts of a cell book; ``year`` says of which season it is told what changes."""

    context: StoreContext[Any]
    year: Callable[[], int]

    def look(self, content: bytes) -> Callable[[Any], OfferedPackage]:
        """Return what looks at a package and keeps nothing."""
        adapters = self.context.adapters
        return partial(
            cell_accepting.look_at_package, content=content, exchange=adapters.exchange, catalog=adapters.catalog
        )

    def impact(self, offered: OfferedPackage) -> Callable[[Any], ImpactSheet]:
        """Return what tells what accepting a package would change, and keeps nothing."""
        return partial(
            cell_impact,
            year=self.year(),
            files=files_of(offered),
            known=offered.known,
            comparing=self.context.adapters.catalog.compare,
        )

    def accept(self, offered: OfferedPackage, approval: Approval) -> Act:
        """Return what accepts a package; its result is what ``undo`` takes."""
        now, catalog = self.context.clock(), self.context.adapters.catalog
        return partial(cell_accepting.accept_package, offered=offered, approval=approval, catalog=catalog, now=now)

    def undo(self, accepted: Any) -> Act:  # noqa: ANN401 - what ``accept`` of the same acts gave
        """Return what takes an accepted package back."""
        now, catalog = self.context.clock(), self.context.adapters.catalog
        return partial(cell_accepting.undo_accepting, accepted=accepted, catalog=catalog, now=now)

    def stop_trusting(self, key: str) -> Callable[[Any], Publisher]:
        """Return what trusts a publisher no more, which the log tells; its result is what ``trust_again`` takes."""
        return partial(cell_accepting.stop_trusting, key=key, now=self.context.clock())

    def trust_again(self, publisher: Publisher) -> Act:
        """Return what trusts a publisher as before, which the log tells."""
        return partial(cell_accepting.trust_again, publisher=publisher, now=self.context.clock())
