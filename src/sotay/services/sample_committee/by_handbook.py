"""Handing in from the sample handbook itself: its member is one of the first cell."""

from __future__ import annotations

from collections.abc import Iterable

from sotay.domain.exchange_errors import ExchangeRefused
from sotay.domain.key_card import KeyCard
from sotay.domain.sample_committee import SampleHandIn
from sotay.domain.submission import all_but_own_records
from sotay.services.cell_cards import accept_card, look_at_card, own_card
from sotay.services.hand_in import load_year, read_receipt, save_selection, seal_hand_in
from sotay.services.repositories import UnitOfWork
from sotay.services.reviews import load_review, save_review
from sotay.services.sample_committee.parts import SampleParts, evening
from sotay.services.sample_committee.sealing import HandedIn, finished_review


def hand_in_from_handbook(
    uow: UnitOfWork, *, parts: SampleParts, hand_in: SampleHandIn, cell_card: KeyCard
) -> HandedIn:
    """Finish the review of the year and hand it in, as a member does."""
    now, exchange, forms = evening(hand_in.on), parts.exchange, parts.forms
    review, _ = load_review(uow, year=parts.year, forms=forms, form_name=hand_in.form)
    save_review(uow, review=finished_review(review, hand_in), now=now)
    offered = look_at_card(uow, content=cell_card.text.encode("utf-8"), exchange=exchange)
    accept_card(uow, offered=offered, now=now, is_compared=True)
    lines = load_year(uow, year=parts.year, forms=forms, exchange=exchange).whole.lines
    selection = all_but_own_records(lines)
    save_selection(uow, year=parts.year, selection=selection)
    done = seal_hand_in(
        uow,
        year=parts.year,
        cell_key=cell_card.sign_key,
        selection=selection,
        forms=forms,
        exchange=exchange,
        now=now,
    )
    return HandedIn(own_card(uow, exchange=exchange, now=now), done.sealed)


def find_own_receipt(uow: UnitOfWork, *, parts: SampleParts, receipts: Iterable[bytes], hand_in: SampleHandIn) -> bool:
    """Read the receipt that is sealed for this handbook among those of the cell, and tell whether it is there."""
    for content in receipts:
        try:
            read_receipt(uow, content=content, exchange=parts.exchange, now=evening(hand_in.on))
        except ExchangeRefused:
            continue  # sealed for somebody else
        return True
    return False
