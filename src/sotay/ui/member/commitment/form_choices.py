"""Which forms of a commitment there are by now, and whether a written one can go on with another."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal, Slot

from sotay.domain.commitment import Commitment, CommitmentForm, form_of_year
from sotay.domain.errors import FileHasProblems, SeveralTroubles, SotayError
from sotay.domain.layout import PageLayout
from sotay.services.catalog_port import Catalog
from sotay.ui.context import Context


@dataclass(frozen=True, slots=True)
class FormsAtHand:
    """The usable forms, what is wrong with the others, and the layout of today; None where that is broken."""

    forms: tuple[CommitmentForm, ...] = ()
    broken: tuple[FileHasProblems, ...] = ()
    layout: PageLayout | None = None


def read_forms(catalog: Catalog) -> FormsAtHand:
    """Return what the catalog has by now; runs on a worker."""
    forms, broken = catalog.commitment_forms()
    try:
        return FormsAtHand(forms, broken, catalog.layout())
    except SotayError:  # told by the preview, which needs it
        return FormsAtHand(forms, broken)


def newer_form(commitment: Commitment, at_hand: FormsAtHand) -> CommitmentForm | None:
    """Return the form on which the commitment would be begun today, None where that makes no difference.

    That is another version of its own form, or a form that came into force later; its own one also where it keeps a
    layout that is not the one of today.
    """
    own = commitment.form
    form = _in_force(commitment.year, at_hand.forms)
    if form is None:
        return None
    if form.id != own.id:
        return form if form.effective_from > own.effective_from else None
    has_other_layout = own.layout is not None and at_hand.layout is not None and own.layout != at_hand.layout
    return form if form.version != own.version or has_other_layout else None


def _in_force(year: int, forms: Sequence[CommitmentForm]) -> CommitmentForm | None:
    return form_of_year(year, forms) if forms else None


class FormReading(QObject):
    """Reads the forms by now; ``found(FormsAtHand)``. What is wrong with some is told once."""

    found = Signal(object)

    def __init__(self, context: Context, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._has_told = False

    def read(self) -> None:
        """Read them anew: a package may have been accepted or taken back meanwhile."""
        future = self._context.drawing.submit(read_forms, self._context.adapters.catalog)
        self._context.jobs.watch(future, self._on_read, self._context.shell.show_problem)

    @Slot(object)
    def _on_read(self, at_hand: FormsAtHand) -> None:
        if at_hand.broken and not self._has_told:
            self._has_told = True
            broken = at_hand.broken
            self._context.shell.show_problem(broken[0] if len(broken) == 1 else SeveralTroubles(broken))
        self.found.emit(at_hand)
