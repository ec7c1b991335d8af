"""Whom a new version concerns: the admin, a member with a closed and an open quarter, a cell with its last mirror."""

from __future__ import annotations

from datetime import UTC, date, datetime
from functools import partial

from tests.cell import sheet_of
from tests.exchange.builders import a_submission
from tests.ui.real_parts import quick_keys

from sotay.domain.assessment import Answer
from sotay.domain.manifestation import LevelKey
from sotay.domain.member import Profile
from sotay.domain.period import quarter
from sotay.domain.review_rules import rules_for
from sotay.domain.roster import Person, PersonId
from sotay.domain.submission import Part, Submission, SubmissionLine
from sotay.services.assessments import close_assessment, open_assessment, save_answer
from sotay.services.cell.mirroring import release_mirror
from sotay.services.handbook import set_up

ADMIN, MEMBER, BOOK = "so-tay-quan-ly", "so-tay-dang-vien", "so-chi-bo"
PASSWORD = "năm con ngựa qua cầu treo"
PUBLISHER = "Đảng uỷ xã Bản Bo"
PACKAGE, FINGERPRINT = "nq04-27-ban-2.danhmuc", "dau-van.txt"
Q3, Q4 = quarter(2026, 3), quarter(2026, 4)
NEW_TEXT = "Không dám nhận khuyết điểm trước chi bộ khi việc chung bị chậm."
DONE_WELL, OLD_WORDS, LATER_WORDS = "Đọc báo Đảng mỗi sáng", "Có buổi đến muộn mười phút", "Đã nhận lỗi trước chi bộ"
CELL = tuple(Person(PersonId(f"p{number}"), f"Nguyễn Văn {chr(65 + number)}") for number in range(12))


def items_of(adapters):
    """Return the ids of the shipped checklist, in order; the second one changes its meaning."""
    return [each.id for each in adapters.catalog.shipped_checklist().items()]


def make_everything(adapters, folder):
    """Make the three stores as they stood on the first of December, and close them."""
    make_handbook(adapters, folder / ADMIN, Profile(full_name="Hà Thị Vân"))
    make_handbook(
        adapters, folder / MEMBER, Profile(full_name="Lò Văn Dung", cell="Chi bộ bản Hợp Nhất"), year(adapters)
    )
    make_book(adapters, folder / BOOK)


def make_handbook(adapters, folder, profile, acts=()):
    with quick_keys():
        desk, _ = adapters.stores.create(folder, password=PASSWORD)
    begun = partial(set_up, profile=profile, checklist=adapters.catalog.shipped_checklist(), now=_on(1, 1))
    for act in (begun, *acts):
        desk.run(act).result()
    desk.close(back_up=False).result()


def year(adapters):
    """What the member did: a quarter that is closed, and one that is open."""
    checklist, (first, second, *_) = adapters.catalog.shipped_checklist(), items_of(adapters)
    answers = (
        Answer(first, LevelKey("none"), done_well=DONE_WELL),
        Answer(second, LevelKey("fixing"), shortcoming=OLD_WORDS),
    )
    for period, month in ((Q3, 9), (Q4, 11)):
        yield partial(open_assessment, period=period, due=None, checklist=checklist, now=_on(month, 1))
        for answer in answers:
            yield partial(save_answer, period=period, answer=answer, now=_on(month, 2))
    yield partial(close_assessment, period=Q3, now=_on(10, 1))


def make_book(adapters, folder):
    """Make a cell whose members handed in last year by the version of then and this year by the new one."""
    with quick_keys():
        desk, _ = adapters.cell_stores.create(folder, password=PASSWORD)
    for act in (
        put_people,
        partial(hand_in, year=2025, version="1", checklist=adapters.catalog.shipped_checklist()),
        partial(hand_in, year=2026, version="2", checklist=adapters.catalog.shipped_checklist()),
        partial(tell_last_year, adapters=adapters),
    ):
        desk.run(act).result()
    desk.close(back_up=False).result()


def put_people(uow):
    with uow:
        uow.owner.put_name("Chi bộ bản Hợp Nhất")
        for person in CELL:
            uow.roster.put(person)
        uow.commit()


def hand_in(uow, *, year, version, checklist):
    _, second, *_ = (item.id for item in checklist.items())
    lines = (SubmissionLine("answer/2", Part.LEVEL, "", "", "fixing", item=second),)
    with uow:
        for person in CELL:
            paper = Submission(year, person.full_name, a_submission().form_id, checklist.id, version, "", lines)
            uow.submissions.add(sheet_of(person, paper, f"{person.id}-{year}"))
        uow.commit()


def tell_last_year(uow, *, adapters):
    rules = rules_for(2025, adapters.catalog.review_rules()[0])
    return release_mirror(uow, year=2025, rules=rules, checklist=adapters.catalog.shipped_checklist())


def _on(month, day):
    return datetime(2026, month, day, 8, tzinfo=UTC)


PUBLISHED_ON, TAKEN_ON, TOLD_ON = date(2026, 12, 2), date(2026, 12, 3), date(2026, 12, 20)
