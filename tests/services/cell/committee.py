"""A committee's book on disk and the books of cells around it, which seal real files for it."""

import hashlib
import shutil
from dataclasses import replace

from tests.builders import NOW
from tests.exchange.builders import EXCHANGE, a_draft
from tests.rollup import small_rollup
from tests.season import GOOD, RULES
from tests.storage.builders import RAW_KEY

from sotay.domain.hand_in import SubmissionId
from sotay.domain.key_card import CardKind
from sotay.domain.letter import Purpose
from sotay.services.cell.book import set_up
from sotay.services.cell.importing import import_files
from sotay.services.cell.units import verify_unit_card
from sotay.storage.cell.plan import CELL_BOOK
from sotay.storage.cell.unit_of_work import SqlCellUnitOfWork

COMMITTEE_NAME = "Đảng uỷ phường Tân Phong"
CELLS = ("Chi bộ 1", "Chi bộ 2", "Chi bộ 10")


class Committee:
    """A committee's book with its card; cells seal what they send with keys made of their names."""

    def __init__(self, uow, folder):
        self.uow = uow
        self.folder = folder
        self.card = set_up(uow, name=COMMITTEE_NAME, people=(), exchange=EXCHANGE, now=NOW)
        self._files = 0

    def verify(self, cell, seed=None):
        """Compare the fingerprint of a cell's card and return what changed."""
        card = card_of_cell(cell, seed)
        return verify_unit_card(
            self.uow,
            content=card.text.encode(),
            called=cell,
            fingerprint=card.fingerprint,
            exchange=EXCHANGE,
            now=NOW,
        )

    def file(self, cell, *levels, sequence=1, seed=None, to=None, rollup=None, letter=None, body=None, **facts):
        """Seal the roll-up of a cell whose people were proposed for these levels, and return its file."""
        self._files += 1
        whole = rollup or replace(small_rollup(*(levels or (GOOD,)), cell=cell), **facts)
        draft = replace(
            a_draft(body=body or EXCHANGE.body_of_rollup(whole), sequence=sequence),
            purpose=Purpose.ROLLUP,
            submission_id=letter or letter_of_cell(cell, whole.year, sequence),
            checklist_version="",
            checklist_hash="",
        )
        sealed = EXCHANGE.seal(draft, seed=seed or seed_of_cell(cell), cell=to or self.card)
        path = self.folder / f"{self._files:04}.bainop"
        path.write_bytes(sealed.content)
        return path

    def take(self, *files, now=NOW, **options):
        return import_files(self.uow, files=files, exchange=EXCHANGE, now=now, **{"rules": (RULES,), **options})

    def content(self):
        """Return every byte of the database and of what lies beside it."""
        return {path.name: path.read_bytes() for path in self.folder.parent.glob("committee.db*")}


def opened_book(empty, path):
    """Return a database that is a copy of an empty one, and a unit of work on it."""
    shutil.copyfile(empty, path)
    database = CELL_BOOK.open(path, RAW_KEY)
    return database, SqlCellUnitOfWork(database)


def seed_of_cell(cell):
    return hashlib.sha256(f"cell {cell}".encode()).hexdigest()


def letter_of_cell(cell, year, sequence):
    return SubmissionId(hashlib.sha256(f"cell {cell} {year} {sequence}".encode()).hexdigest()[:32])


def card_of_cell(cell, seed=None):
    return EXCHANGE.make_card(seed or seed_of_cell(cell), card_kind=CardKind.CELL, name=cell)
