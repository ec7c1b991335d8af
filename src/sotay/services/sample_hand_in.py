"""Handing in for the made-up member, so that every screen of it can be seen: a cell, what was chosen, a receipt."""

from __future__ import annotations

from datetime import datetime

from sotay.domain.form import ReviewForm
from sotay.domain.key_card import CardKind
from sotay.domain.letter import KnownSender, ReceiptAnswer
from sotay.domain.submission import all_but_own_records
from sotay.services.cell_cards import accept_card, look_at_card, own_card
from sotay.services.exchange_port import Exchange
from sotay.services.hand_in import load_year, read_receipt, save_selection, seal_hand_in
from sotay.services.repositories import UnitOfWork

SAMPLE_CELL_SEED = "5a" * 32
"""Known to everybody: it guards made-up words."""


def hand_in_sample(
    uow: UnitOfWork, *, years: tuple[int, int], forms: tuple[ReviewForm, ...], exchange: Exchange, now: datetime
) -> None:
    """Hand the earlier year in and let the cell answer; choose the lines of the later one.

    The name of the cell is that of the profile.
    """
    with uow:
        name = uow.profiles.get().cell
    card = exchange.make_card(SAMPLE_CELL_SEED, card_kind=CardKind.CELL, name=name)
    offered = look_at_card(uow, content=card.text.encode("utf-8"), exchange=exchange)
    accept_card(uow, offered=offered, now=now, is_compared=True)
    for year in years:
        lines = load_year(uow, year=year, forms=forms, exchange=exchange).whole.lines
        save_selection(uow, year=year, selection=all_but_own_records(lines))
    earlier = load_year(uow, year=years[0], forms=forms, exchange=exchange)
    done = seal_hand_in(
        uow,
        year=years[0],
        cell_key=card.sign_key,
        selection=earlier.selection,
        forms=forms,
        exchange=exchange,
        now=now,
    )
    member = own_card(uow, exchange=exchange, now=now)
    senders = {member.sign_key: KnownSender(member.sign_key, member.seal_key, is_verified=True)}
    received = exchange.receive(done.sealed.content, seed=SAMPLE_CELL_SEED, senders=senders)
    receipt = exchange.answer(received, seed=SAMPLE_CELL_SEED, said=ReceiptAnswer.RECEIVED, comment="", now=now)
    read_receipt(uow, content=receipt.content, exchange=exchange, now=now)
