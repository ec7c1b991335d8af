"""A real cell book with its keys, and members who seal real files for it."""

import hashlib
from dataclasses import replace

import pytest
from tests.builders import NOW
from tests.cell import CELL_NAME, PEOPLE
from tests.exchange.builders import EXCHANGE, a_draft, a_submission
from tests.services.cell.committee import Committee, opened_book
from tests.storage.cell.conftest import cell_database, cell_uow, empty_cell_database  # noqa: F401 - fixtures

from sotay.domain.hand_in import SubmissionId
from sotay.domain.key_card import CardKind
from sotay.domain.submission import Part, SubmissionLine
from sotay.services.cell.book import publish_card, set_up
from sotay.services.cell.importing import import_files
from sotay.services.cell.member_keys import verify_card


class Book:
    """A cell book and the members around it."""

    def __init__(self, uow, folder):
        self.uow = uow
        self.folder = folder
        self.card = set_up(uow, name=CELL_NAME, people=PEOPLE, exchange=EXCHANGE, now=NOW)
        self._files = 0
        with uow:
            self.people = {each.full_name: each for each in uow.roster.all()}

    @property
    def hanh(self):
        return self.people["Nguyễn Thị Hồng Hạnh"]

    @property
    def an(self):
        return self.people["Lò Văn Ân"]

    def verify(self, person, seed=None):
        """Compare the fingerprint of a person's card and return what changed."""
        card = card_of(person.full_name, seed or seed_of(person.full_name))
        return verify_card(
            self.uow,
            content=card.text.encode(),
            called=person.full_name,
            fingerprint=card.fingerprint,
            exchange=EXCHANGE,
            now=NOW,
        )

    def file(self, name, *texts, sequence=1, year=2026, seed=None, cell=None, letter=None, claim=""):
        """Seal a submission of somebody and return its file."""
        self._files += 1
        submission = named(a_submission(*texts), name, year)
        if claim:
            line = SubmissionLine("choice/xep-loai", Part.CHOICE, "Đề xuất xếp loại", "Tốt", value=claim)
            submission = replace(submission, lines=(*submission.lines, line))
        draft = a_draft(submission, sequence=sequence, submission_id=letter or letter_of(name, year, sequence))
        sealed = EXCHANGE.seal(draft, seed=seed or seed_of(name), cell=cell or self.card)
        path = self.folder / f"{self._files:04}.bainop"
        path.write_bytes(sealed.content)
        return path

    def take(self, *files, now=NOW, **options):
        return import_files(self.uow, files=files, exchange=EXCHANGE, now=now, **options)

    def content(self):
        """Return every byte of the database and of what lies beside it."""
        return {path.name: path.read_bytes() for path in self.folder.parent.glob("cell.db*")}


def named(submission, name, year):
    fields = ("form_id", "checklist_id", "checklist_version", "checklist_hash", "lines")
    return type(submission)(year, name, *(getattr(submission, field) for field in fields))


def seed_of(name):
    return hashlib.sha256(name.encode()).hexdigest()


def letter_of(name, year, sequence):
    return SubmissionId(hashlib.sha256(f"{name} {year} {sequence}".encode()).hexdigest()[:32])


def card_of(name, seed=None):
    return EXCHANGE.make_card(seed or seed_of(name), card_kind=CardKind.MEMBER, name=name)


@pytest.fixture
def book(cell_uow, tmp_path):  # noqa: F811 - the fixture of that name
    folder = tmp_path / "files"
    folder.mkdir()
    made = Book(cell_uow, folder)
    assert publish_card(cell_uow, exchange=EXCHANGE) == made.card
    return made


@pytest.fixture
def trusting(book):
    """The book after the cards of two members were compared."""
    book.verify(book.hanh)
    book.verify(book.an)
    return book


@pytest.fixture
def committee(empty_cell_database, tmp_path):  # noqa: F811 - the fixture of that name
    folder = tmp_path / "sent"
    folder.mkdir()
    database, uow = opened_book(empty_cell_database, tmp_path / "committee.db")
    yield Committee(uow, folder)
    database.close()
