"""Keeping what an admin writes: any text at all, from the first letter on."""

from __future__ import annotations

from sotay.domain.catalog_file import Draft
from sotay.services.repositories import UnitOfWork


def keep_draft(uow: UnitOfWork, *, draft: Draft) -> Draft:
    """Store a draft as it is now, in place of what was stored of it before."""
    with uow:
        uow.drafting.put(draft)
        uow.commit()
    return draft


def remove_draft(uow: UnitOfWork, *, draft: Draft) -> Draft:
    """Remove a draft; ``keep_draft`` with what this returns brings it back, with the words that were stored last."""
    with uow:
        stored = uow.drafting.draft(draft.id) or draft
        uow.drafting.remove(draft.id)
        uow.commit()
    return stored
