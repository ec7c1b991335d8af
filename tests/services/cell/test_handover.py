"""What is on the minutes of handing a book over."""

from tests.builders import NOW, a_checklist
from tests.cell import moved
from tests.exchange.builders import EXCHANGE

from sotay.domain.handover import YearHandedOver
from sotay.services.cell.handover import load_handover
from sotay.services.cell.paper_entry import enter_paper, load_paper
from sotay.services.cell.people import save_person


def test_the_minutes_count_people_cards_and_submissions_of_each_year(book):
    checklist = a_checklist()
    book.verify(book.hanh)
    book.take(book.file(book.hanh.full_name, "một"), book.file(book.hanh.full_name, "hai", sequence=2, year=2025))
    sheet = load_paper(book.uow, person_id=book.an.id, year=2026, checklist=checklist).sheet.with_level("a", "none")
    typed = type(sheet)(2026, answers=sheet.answers, entered_by=book.hanh.full_name)
    enter_paper(book.uow, person_id=book.an.id, sheet=typed, checklist=checklist, forms=(), now=NOW)
    save_person(book.uow, person=moved(book.people["Trần Đức Ái"]))

    found = load_handover(book.uow, custodians=1, backups=3, exchange=EXCHANGE, day=None)

    assert (found.people, found.left, found.compared, found.custodians, found.backups) == (2, 1, 1, 1, 3)
    assert found.years == (
        YearHandedOver(2026, 1, 1, is_archived=False),
        YearHandedOver(2025, 1, 0, is_archived=False),
    )
    assert (found.cell, found.fingerprint) == (book.card.name, book.card.fingerprint)
