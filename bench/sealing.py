"""How long sealing a year takes in a handbook of 20 years with 5,000 diary lines, beside age and a signature alone."""

from __future__ import annotations

import tempfile
import time
from functools import partial
from pathlib import Path

import pyrage
from nacl.signing import SigningKey

from bench.composing import fill
from bench.report import Figure, Report, median, spread
from bench.storage import LAST_YEAR, NOW, PASSWORD
from sotay.catalog.catalog import YamlCatalog
from sotay.domain.key_card import CardKind
from sotay.domain.letter import Draft, KnownSender
from sotay.domain.submission import all_but_own_records
from sotay.exchange.adapter import AgeExchange
from sotay.exchange.envelope import unseal
from sotay.exchange.identity import identity_of
from sotay.paths import data_file
from sotay.services import hand_in
from sotay.services.cell_cards import accept_card, look_at_card, own_card
from sotay.storage.stores import SqlCipherStores

ROUNDS = 25
CELL_SEED = "22" * 32
MS = 1000.0


def run(report: Report) -> None:
    """Measure sealing with and without the store, the floor, and opening with every check."""
    catalog, exchange = YamlCatalog(data_file("")), AgeExchange()
    checklist, (forms, _) = catalog.shipped_checklist(), catalog.forms()
    cell = exchange.make_card(CELL_SEED, card_kind=CardKind.CELL, name="Chi bộ để đo")
    with tempfile.TemporaryDirectory(prefix="sotay-bench-") as folder:
        desk, _ = SqlCipherStores().create(Path(folder) / "sealing", password=PASSWORD)
        fill(desk, checklist)
        offered = desk.run(partial(look_at_card, content=cell.text.encode(), exchange=exchange)).result()
        desk.run(partial(accept_card, offered=offered, now=NOW, is_compared=True)).result()
        loading = partial(hand_in.load_year, year=LAST_YEAR, forms=forms, exchange=exchange)
        selection = all_but_own_records(desk.run(loading).result().whole.lines)
        sealing = partial(
            hand_in.seal_hand_in,
            year=LAST_YEAR,
            cell_key=cell.sign_key,
            selection=selection,
            forms=forms,
            exchange=exchange,
            now=NOW,
        )
        whole, done = _timed(lambda: desk.run(sealing).result())
        again = partial(hand_in.seal_again, submission_id=done.hand_in.id, exchange=exchange, now=NOW)
        card = desk.run(partial(own_card, exchange=exchange, now=NOW)).result()
        remade, sealed = _timed(lambda: desk.run(again).result())
        desk.close(back_up=False).result()
    senders = {card.sign_key: KnownSender(card.sign_key, card.seal_key, is_verified=True)}
    opening, _ = _timed(lambda: exchange.receive(sealed.content, seed=CELL_SEED, senders=senders))
    inside = unseal(sealed.content, identity_of(CELL_SEED))
    draft = Draft(done.hand_in.id, 1, "", done.hand_in.content, "1", "0" * 64, NOW)
    alone, _ = _timed(lambda: exchange.seal(draft, seed=CELL_SEED, cell=cell))
    floor, _ = _timed(lambda: _age_and_sign(inside, cell.seal_key))
    size = f"{len(sealed.content) / 1000:.0f} KB"
    for name, values, reach in (
        (f"a composed year sealed ({size})", alone, "≤ 50"),
        ("the whole act: a year of 12 periods read, composed, sealed and kept", whole, "reported"),
        ("its file made again", remade, "reported"),
        ("its file opened with every check", opening, "reported"),
    ):
        report.add(
            Figure(name=name, value=median(values), unit="ms", reach=reach, floor=median(floor), spread=spread(values))
        )


def _age_and_sign(content: bytes, seal_key: str) -> bytes:
    SigningKey(bytes(32)).sign(content)
    return bytes(pyrage.encrypt(content, [pyrage.x25519.Recipient.from_str(seal_key)]))


def _timed(act):  # noqa: ANN001, ANN202 - whatever is measured, with what it returned last
    times = []
    for _ in range(ROUNDS):
        started = time.perf_counter()
        made = act()
        times.append((time.perf_counter() - started) * MS)
    return times, made
