"""The made-up committee in a book of its own: its cells with their cards, what they send, and what is decided."""

from __future__ import annotations

from pathlib import Path

from sotay.domain.collecting import Outcome
from sotay.domain.key_card import KeyCard
from sotay.domain.letter import Sealed
from sotay.domain.rating import Opinion, Stage
from sotay.domain.rollup import RollupPart
from sotay.domain.sample_committee import SampleCell
from sotay.domain.unit import Unit, UnitId, find_unit, person_of
from sotay.services.cell.answering import make_receipt
from sotay.services.cell.book import set_due, set_up
from sotay.services.cell.collective import save_report
from sotay.services.cell.heads import save_head
from sotay.services.cell.importing import import_files
from sotay.services.cell.ratings import give_each
from sotay.services.cell.rollups import prepare_rollup, seal_rollup
from sotay.services.cell.season import load_season
from sotay.services.cell.units import add_units, verify_unit_card
from sotay.services.cell_cards import accept_card, look_at_card
from sotay.services.cell_repositories import CellUnitOfWork
from sotay.services.sample_committee.cell_books import MadeCell, opened_on
from sotay.services.sample_committee.parts import SampleParts, evening

SENT = frozenset(RollupPart) - {RollupPart.REMARKS}
"""What the cells of the sample send: all but what the meeting said of each member."""


def found_committee(uow: CellUnitOfWork, *, parts: SampleParts) -> KeyCard:
    """Give the empty book of the committee its name, its cells and what it writes of itself, and return its card."""
    committee, now = parts.committee, evening(opened_on(parts))
    card = set_up(uow, name=committee.head.cell, people=(), exchange=parts.exchange, now=now)
    # The secretary is at the head of the meeting in every cell of the sample.
    add_units(uow, units=[Unit(UnitId(""), each.head.cell, each.meeting.chair) for each in committee.cells])
    set_due(uow, year=parts.year, due=committee.due)
    save_head(uow, year=parts.year, head=committee.head)
    save_report(uow, year=parts.year, report=committee.report)
    return card


def send_rollup(uow: CellUnitOfWork, *, parts: SampleParts, cell: SampleCell, committee: KeyCard) -> Sealed:
    """Seal the season of a cell for its committee, whose card was compared."""
    now, exchange = evening(cell.sent_on), parts.exchange
    offered = look_at_card(uow, content=committee.text.encode("utf-8"), exchange=exchange)
    accept_card(uow, offered=offered, now=now, is_compared=True)
    prepared = prepare_rollup(uow, year=parts.year, rules=parts.rules, forms=parts.forms, exchange=exchange, parts=SENT)
    done = seal_rollup(uow, prepared=prepared, committee_key=committee.sign_key, exchange=exchange, now=now)
    return done.sealed


def take_rollup(uow: CellUnitOfWork, *, parts: SampleParts, made: MadeCell, file: Path) -> Sealed:
    """Trust the card of a cell, take its file into the committee's book and return the receipt."""
    now, exchange = evening(made.cell.sent_on), parts.exchange
    verify_unit_card(
        uow,
        content=made.card.text.encode("utf-8"),
        called=made.card.name,
        fingerprint=made.card.fingerprint,
        exchange=exchange,
        now=now,
    )
    (outcome,) = import_files(uow, files=[file], exchange=exchange, now=now, rules=(parts.rules,)).outcomes
    if outcome.outcome is not Outcome.ACCEPTED or outcome.submission_id is None:
        raise AssertionError(f"a roll-up of the sample is not taken: {outcome.fault}")
    return make_receipt(uow, submission_id=outcome.submission_id, exchange=exchange, now=now)


def decide(uow: CellUnitOfWork, *, parts: SampleParts, made: MadeCell) -> None:
    """Decide on everybody of a cell: as the cell proposes, unless the sample says otherwise."""
    with uow:
        unit = find_unit(uow.units.all(), made.card.name)
    season = load_season(uow, year=parts.year, rules=parts.rules, forms=parts.forms)
    proposed = {each.person: each.rating.level_at(Stage.CELL) for each in season.reviewed()}
    said = {}
    for member, own_id in made.people:
        person_id = person_of(unit.id, own_id)
        if level := member.decided or proposed.get(person_id, ""):
            said[person_id] = Opinion(Stage.DECISION, level, member.decided_because, parts.committee.decided_on)
    give_each(uow, year=parts.year, said=said, rules=parts.rules, forms=parts.forms)
