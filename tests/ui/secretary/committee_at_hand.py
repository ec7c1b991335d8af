"""A committee with its cells in a real book: cards compared, roll-ups sealed by the cells and taken."""

from __future__ import annotations

from dataclasses import replace

from tests.exchange.builders import EXCHANGE, a_draft
from tests.rollup import small_rollup
from tests.season import GOOD, RULES
from tests.services.cell.committee import card_of_cell, letter_of_cell, seed_of_cell
from tests.ui.real_parts import NOW

from sotay.domain.letter import Purpose
from sotay.services.cell.book import publish_card
from sotay.services.cell.importing import import_files
from sotay.services.cell.season import load_season
from sotay.services.cell.units import verify_unit_card

YEAR = 2026


class CommitteeAtHand:
    """What a test does to the book of a committee beside what its page shows."""

    def __init__(self, book, folder):
        self.book = book
        self.folder = folder
        self.card = book.do(publish_card, exchange=EXCHANGE)

    def compare(self, cell):
        """Trust the card of a cell; a cell that is not listed yet is listed by it."""
        card = card_of_cell(cell)
        known = {"fingerprint": card.fingerprint, "exchange": EXCHANGE, "now": NOW}
        self.book.do(verify_unit_card, content=card.text.encode(), called=cell, **known)

    def take(self, cell, *levels, sequence=1, **facts):
        """Take the roll-up of a cell whose people were proposed for these levels."""
        self.compare(cell)
        whole = replace(small_rollup(*(levels or (GOOD,)), cell=cell), **facts)
        draft = replace(
            a_draft(body=EXCHANGE.body_of_rollup(whole), sequence=sequence),
            purpose=Purpose.ROLLUP,
            submission_id=letter_of_cell(cell, whole.year, sequence),
            checklist_version="",
            checklist_hash="",
        )
        path = self.folder / f"{cell} {sequence}.bainop"
        path.write_bytes(EXCHANGE.seal(draft, seed=seed_of_cell(cell), cell=self.card).content)
        report = self.book.do(import_files, files=[path], exchange=EXCHANGE, now=NOW, rules=(RULES,))
        assert report.accepted == 1

    def members(self):
        """Return everybody of the season as it is in the book."""
        self.book.desk.flush().result()
        return self.book.do(load_season, year=YEAR, rules=RULES).members
