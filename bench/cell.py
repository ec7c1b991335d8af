"""How long a cell takes to read, verify and store submissions, and to say who has handed in.

A thousand of five thousand files are measured, and what five thousand would take is worked out from them.
"""

from __future__ import annotations

import hashlib
import tempfile
import time
from datetime import UTC, datetime
from pathlib import Path

from bench.report import Figure, Report
from sotay.domain.collecting import MemberKey, Outcome, Trust
from sotay.domain.hand_in import SubmissionId
from sotay.domain.key_card import KeyCard
from sotay.domain.letter import Draft
from sotay.domain.roster import Person, PersonId
from sotay.domain.submission import Part, Submission, SubmissionLine
from sotay.exchange.adapter import AgeExchange
from sotay.exchange.identity import identity_of
from sotay.services.cell.book import load_year, set_up
from sotay.services.cell.importing import ImportReport, import_files
from sotay.services.cell_repositories import CellUnitOfWork
from sotay.storage.cell.plan import SqlCellStores

NOW = datetime(2026, 11, 22, 14, 5, tzinfo=UTC)
PASSWORD = "một mật khẩu đủ dài"  # noqa: S105 - of a store that lives for seconds
FEW, MANY, MEASURED = 33, 5_000, 1_000
LINES = 60
WORDS = "Đã cùng chi bộ rà soát việc được giao, còn chậm một phần vì chưa hỏi kịp thời. " * 3
MS = 1000.0
EXCHANGE = AgeExchange()


def run(report: Report) -> None:
    """Measure 33 files in a book of 33 people, then a thousand in a book of five thousand."""
    with tempfile.TemporaryDirectory(prefix="sotay-bench-") as folder:
        few, _ = _imported(Path(folder) / "few", people=FEW, files=FEW)
        report.add(Figure(name="33 submissions imported", value=few, unit="s", reach="≤ 2"))
        many, reading = _imported(Path(folder) / "many", people=MANY, files=MEASURED)
        report.add(Figure(name="1,000 of 5,000 submissions imported", value=many, unit="s", reach="reported"))
        worked_out = many * MANY / MEASURED
        report.add(Figure(name="5,000 submissions, worked out from these", value=worked_out, unit="s", reach="≤ 10"))
        report.add(Figure(name="who has handed in, of 5,000", value=reading * MS, unit="ms", reach="≤ 100"))


def _imported(place: Path, *, people: int, files: int) -> tuple[float, float]:
    """Return the seconds that importing took, and those that reading the standings took after it."""
    place.mkdir()
    desk, _ = SqlCellStores().create(place / "book", password=PASSWORD)
    everybody = tuple(Person(PersonId(str(number)), _name(number)) for number in range(people))
    card = desk.run(
        lambda uow: set_up(uow, name="Chi bộ đo thử", people=everybody, exchange=EXCHANGE, now=NOW)
    ).result()
    desk.run(_trust_everybody).result()
    paths = [_sealed(place, number, card) for number in range(files)]
    started = time.perf_counter()
    done: ImportReport = desk.run(lambda uow: import_files(uow, files=paths, exchange=EXCHANGE, now=NOW)).result()
    took = time.perf_counter() - started
    if any(each.outcome is not Outcome.ACCEPTED for each in done.outcomes):
        raise AssertionError("a good file was not taken")
    started = time.perf_counter()
    desk.run(lambda uow: load_year(uow, year=2026)).result()
    reading = time.perf_counter() - started
    desk.close(back_up=False).result()
    return took, reading


def _trust_everybody(uow: CellUnitOfWork) -> None:
    with uow:
        for person in uow.roster.all():
            keys = identity_of(_seed(person.full_name))
            uow.member_keys.put(MemberKey(keys.sign_key, keys.seal_key, person.id, Trust.VERIFIED, "", NOW))
        uow.commit()


def _sealed(place: Path, number: int, card: KeyCard) -> Path:
    name = _name(number)
    lines = tuple(
        SubmissionLine(f"section/{line}", Part.SECTION, f"{line}. Mục", WORDS) for line in range(1, LINES + 1)
    )
    body = EXCHANGE.body_of(Submission(2026, name, "2025-2B", "nq04", "1", "0" * 64, lines))
    draft = Draft(SubmissionId(_seed(name)[:32]), 1, "", body, "1", "0" * 64, NOW)
    path = place / f"{number:05}.bainop"
    path.write_bytes(EXCHANGE.seal(draft, seed=_seed(name), cell=card).content)
    return path


def _name(number: int) -> str:
    letters = "ABCDEGHIKLMNOPQRSTUVXY"
    return f"Người {letters[number // 484 % 22]}{letters[number // 22 % 22]}{letters[number % 22]}"


def _seed(name: str) -> str:
    return hashlib.sha256(name.encode("utf-8")).hexdigest()
