"""Sheets of the checklist for members who write by hand."""

from __future__ import annotations

from collections.abc import Sequence

from sotay.domain.blank_sheet import BlankSheets
from sotay.domain.claimed_level import claim_line
from sotay.domain.form import ReviewForm
from sotay.domain.manifestation import Checklist
from sotay.domain.roster import PersonId, labels_of
from sotay.services.cell.paper_entry import form_of_year
from sotay.services.cell_repositories import CellUnitOfWork


def blank_sheets(
    uow: CellUnitOfWork, *, year: int, people: Sequence[PersonId], checklist: Checklist, forms: Sequence[ReviewForm]
) -> BlankSheets:
    """Return a sheet for each of these people by given name, or one that bears no name where nobody is given."""
    wanted = set(people)
    with uow:
        cell = uow.owner.name()
        roster = uow.roster.all()
    labels = labels_of(roster)
    names = tuple(labels[each.id] for each in roster if each.id in wanted) or ("",)
    form = form_of_year(year, forms)
    return BlankSheets(year, cell, checklist, claim_line(form) if form else None, names)
