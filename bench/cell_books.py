"""Cell books for the benches: people whose cards were compared, and real sealed files of theirs."""

from __future__ import annotations

import hashlib
from datetime import UTC, datetime
from pathlib import Path

from sotay.domain.collecting import MemberKey, Trust
from sotay.domain.hand_in import SubmissionId
from sotay.domain.key_card import KeyCard
from sotay.domain.letter import Draft
from sotay.domain.roster import Person, PersonId
from sotay.domain.submission import Part, Submission, SubmissionLine
from sotay.exchange.adapter import AgeExchange
from sotay.exchange.identity import identity_of
from sotay.services.cell.book import set_up
from sotay.services.cell_repositories import CellUnitOfWork
from sotay.services.ports import CellDesk
from sotay.storage.cell.plan import CELL_BOOK
from sotay.storage.stores import SqlStores

YEAR = 2026
NOW = datetime(YEAR, 11, 22, 14, 5, tzinfo=UTC)
PASSWORD = "một mật khẩu đủ dài"  # noqa: S105 - of a store that lives for seconds
LINES = 60
WORDS = "Đã cùng chi bộ rà soát việc được giao, còn chậm một phần vì chưa hỏi kịp thời. " * 3
EXCHANGE = AgeExchange()
_LETTERS = "ABCDEGHIKLMNOPQRSTUVXY"


def new_book(folder: Path, people: int) -> tuple[CellDesk, KeyCard]:
    """Return an open book whose people are all trusted, and the cell's card."""
    desk, _ = SqlStores(lambda: CELL_BOOK, datetime.now).create(folder, password=PASSWORD)
    everybody = tuple(Person(PersonId(str(number)), name_of(number)) for number in range(people))
    card = desk.run(
        lambda uow: set_up(uow, name="Chi bộ đo thử", people=everybody, exchange=EXCHANGE, now=NOW)
    ).result()
    desk.run(_trust_everybody).result()
    return desk, card


def sealed_file(folder: Path, number: int, card: KeyCard) -> Path:
    """Write the submission of a person and return its file."""
    name = name_of(number)
    body = EXCHANGE.body_of(submission_of(name))
    draft = Draft(SubmissionId(_seed(name)[:32]), 1, "", body, "1", "0" * 64, NOW)
    path = folder / f"{number:05}.bainop"
    path.write_bytes(EXCHANGE.seal(draft, seed=_seed(name), cell=card).content)
    return path


def submission_of(name: str) -> Submission:
    """Return what a person hands in: some 30 KB, and a level that is claimed."""
    lines = tuple(
        SubmissionLine(f"section/{line}", Part.SECTION, f"{line}. Mục", WORDS) for line in range(1, LINES + 1)
    )
    claim = SubmissionLine("choice/xep-loai", Part.CHOICE, "Xếp loại", "Hoàn thành tốt nhiệm vụ", value="tot")
    return Submission(YEAR, name, "2025-2B", "nq04", "1", "0" * 64, (*lines, claim))


def name_of(number: int) -> str:
    """Return a name that no other number has."""
    many = len(_LETTERS)
    first, second, third = number // many**2, number // many % many, number % many
    return f"Nguyễn Thị {_LETTERS[first % many]}{first // many or ''} {_LETTERS[second]}{_LETTERS[third].lower()}"


def _trust_everybody(uow: CellUnitOfWork) -> None:
    with uow:
        for person in uow.roster.all():
            keys = identity_of(_seed(person.full_name))
            uow.member_keys.put(MemberKey(keys.sign_key, keys.seal_key, person.id, Trust.VERIFIED, "", NOW))
        uow.commit()


def _seed(name: str) -> str:
    return hashlib.sha256(name.encode("utf-8")).hexdigest()
