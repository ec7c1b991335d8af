"""Taking submissions in: what becomes of each file, and that one that is not taken changes no byte."""

from dataclasses import replace
from datetime import timedelta

import pyrage
from pyrage.x25519 import Recipient
from tests.builders import NOW
from tests.cell import CELL_NAME, moved
from tests.exchange.builders import EXCHANGE, a_submission
from tests.exchange.mutations import mutated
from tests.services.cell.conftest import card_of, letter_of, named, seed_of
from tests.services.cell.hostile_files import hostile

from sotay.domain.cell_log import CellAct
from sotay.domain.collecting import CellFault, Outcome, SubmissionState
from sotay.domain.exchange_fault import ExchangeFault as F
from sotay.domain.key_card import CardKind
from sotay.exchange.envelope import seal_for, unseal
from sotay.exchange.identity import identity_of
from sotay.services.cell.book import load_year
from sotay.services.cell.book import seed_of as cell_seed_of
from sotay.services.cell.member_keys import note_card, verify_card
from sotay.services.cell.people import save_person

HANH, AN, AI = "Nguyễn Thị Hồng Hạnh", "Lò Văn Ân", "Trần Đức Ái"
AC, WA, DU, OL, RE = Outcome.ACCEPTED, Outcome.WAITING, Outcome.DUPLICATE, Outcome.OLDER, Outcome.REFUSED


def seed_in(book):
    with book.uow as uow:
        return cell_seed_of(uow)


def said(report):
    return [(each.outcome, each.fault) for each in report.outcomes]


def test_a_submission_of_a_compared_card_is_kept_exactly_as_it_was_signed(trusting):
    file = trusting.file(HANH, "Gương mẫu", "Còn chậm")

    report = trusting.take(file)

    (outcome,) = report.outcomes
    assert (outcome.outcome, outcome.fault, outcome.sender) == (AC, None, HANH)
    with trusting.uow as uow:
        kept = uow.submissions.get(outcome.submission_id)
        assert kept.content == EXCHANGE.body_of(named(a_submission("Gương mẫu", "Còn chậm"), HANH, 2026))
        assert (kept.person_id, kept.year, kept.received_at) == (trusting.hanh.id, 2026, NOW)
        assert uow.counts.by_state(2026) == {SubmissionState.RECEIVED: 1}
        assert [line.act for line in uow.log.all()] == [CellAct.IMPORTED]


def test_a_name_on_the_roster_waits_until_the_card_is_compared_and_is_then_taken(book):
    file = book.file(HANH)
    before = book.content()

    assert said(book.take(file)) == [(WA, F.UNVERIFIED_SENDER)]
    assert book.content() == before
    note_card(book.uow, content=card_of(HANH).text.encode(), called=HANH, exchange=EXCHANGE, now=NOW)
    assert said(book.take(file)) == [(WA, F.UNVERIFIED_SENDER)]
    book.verify(book.hanh)
    assert said(book.take(file)) == [(AC, None)]


def test_the_same_file_and_an_older_one_are_told_apart(trusting):
    first, second = trusting.file(HANH, "một"), trusting.file(HANH, "hai", sequence=2)

    assert said(trusting.take(second, second, first)) == [(AC, None), (DU, F.DUPLICATE), (OL, F.OLDER)]
    assert said(trusting.take(second)) == [(DU, F.DUPLICATE)]


def test_two_years_of_one_person_come_in_any_order(trusting):
    last, this = trusting.file(HANH, year=2025, sequence=1), trusting.file(HANH, year=2026, sequence=2)

    assert said(trusting.take(this, last)) == [(AC, None), (AC, None)]


def test_another_submission_under_a_number_that_was_taken_is_older(trusting):
    one = trusting.file(HANH, "một", year=2026)
    again = trusting.file(HANH, "sau khi khôi phục", year=2025)

    assert said(trusting.take(one, again)) == [(AC, None), (OL, F.OLDER)]


def test_a_newer_submission_takes_the_place_and_the_older_one_stays(trusting):
    trusting.take(trusting.file(HANH, "một"), trusting.file(HANH, "hai", sequence=2))

    with trusting.uow as uow:
        assert len(uow.submissions.of_person(trusting.hanh.id)) == 2
        assert uow.submissions.latest(trusting.hanh.id, 2026).submission_id == letter_of(HANH, 2026, 2)
        assert uow.counts.by_state(2026) == {SubmissionState.RECEIVED: 1}


def test_the_handbook_of_a_new_computer_counts_from_one_again(trusting):
    trusting.take(trusting.file(HANH, "một"), trusting.file(HANH, "hai", sequence=2))
    new = "ab" * 32
    from_new = trusting.file(HANH, "máy mới", seed=new, letter=letter_of("mới", 2026, 1))

    assert said(trusting.take(from_new)) == [(RE, CellFault.KEY_CHANGED)]
    change = trusting.verify(trusting.hanh, new)
    assert change.replaced.sign_key == card_of(HANH).sign_key
    assert said(trusting.take(from_new)) == [(AC, None)]
    assert said(trusting.take(trusting.file(HANH, "máy cũ", sequence=3))) == [(RE, CellFault.KEY_CHANGED)]
    with trusting.uow as uow:
        assert uow.submissions.latest(trusting.hanh.id, 2026).submission_id == letter_of("mới", 2026, 1)


def test_every_hostile_file_is_named_and_changes_no_byte_and_the_others_are_taken(trusting):
    files, expected = [], []
    for name, content, fault in hostile(trusting, seed_in(trusting)):
        path = trusting.folder / f"{name}.bainop"
        path.write_bytes(content)
        files.append(path)
        expected.append((RE, fault))
    before = trusting.content()

    assert dict(zip([path.name for path in files], said(trusting.take(*files)), strict=True)) == dict(
        zip([path.name for path in files], expected, strict=True)
    )
    assert trusting.content() == before
    good = [trusting.file(HANH, "thật"), trusting.file(AN, "thật")]
    report = trusting.take(good[0], *files, good[1])
    assert said(report) == [(AC, None), *expected, (AC, None)]
    assert report.accepted == 2


def test_no_mutated_file_is_taken_and_none_changes_a_byte(trusting, long_run):
    good = trusting.file(HANH, "hay").read_bytes()
    with trusting.uow as uow:
        inner = unseal(good, identity_of(cell_seed_of(uow)))
    path = trusting.folder / "đổi.bainop"
    before = trusting.content()

    for seed in range(20_000 if long_run else 2_000):
        # Every other one is spoiled below its envelope, where the cell's key opens it.
        spoiled, original = (mutated(good, seed), good) if seed % 2 else (mutated(inner, seed), inner)
        if spoiled == original:
            continue
        path.write_bytes(spoiled if seed % 2 else seal_for(trusting.card.seal_key, spoiled))
        (outcome,) = trusting.take(path).outcomes
        assert outcome.outcome is RE, seed
    assert trusting.content() == before


def test_a_file_that_cannot_be_read_is_refused_and_the_next_one_taken(trusting):
    report = trusting.take(trusting.folder / "không có.bainop", trusting.file(HANH))

    assert said(report) == [(RE, CellFault.UNREADABLE_FILE), (AC, None)]


def test_whoever_has_left_hands_in_nothing(trusting):
    save_person(trusting.uow, person=moved(trusting.hanh))

    assert said(trusting.take(trusting.file(HANH))) == [(RE, CellFault.HAS_LEFT)]


def test_an_envelope_for_the_cell_and_another_reader_is_taken_as_ours(trusting):
    with trusting.uow as uow:
        inner = unseal(trusting.file(HANH).read_bytes(), identity_of(cell_seed_of(uow)))
    other = pyrage.x25519.Identity.generate().to_public()
    path = trusting.folder / "hai.bainop"
    path.write_bytes(bytes(pyrage.encrypt(inner, [Recipient.from_str(trusting.card.seal_key), other])))

    assert said(trusting.take(path)) == [(AC, None)]


def test_two_people_of_one_name_are_kept_apart_by_their_keys(book):
    twin = replace(book.hanh, id="p9", birth_date=book.hanh.birth_date + timedelta(days=400))
    save_person(book.uow, person=twin)
    assert book.card.name == CELL_NAME
    card = EXCHANGE.make_card(seed_of("hai"), card_kind=CardKind.MEMBER, name=HANH)
    verify_card(
        book.uow, content=card.text.encode(), called=f"{HANH} (1975)", fingerprint=card.fingerprint,
        exchange=EXCHANGE, now=NOW,
    )  # fmt: skip

    assert said(book.take(book.file(HANH, seed=seed_of("hai")))) == [(AC, None)]
    # The other of that name has no compared key, so that a third key may be his.
    assert said(book.take(book.file(HANH, letter=letter_of("x", 1, 1)))) == [(WA, F.UNVERIFIED_SENDER)]
    year = load_year(book.uow, year=2026)
    assert [(each.person.id, each.standing.value) for each in year.people if each.person.full_name == HANH] == [
        (book.hanh.id, "missing"),
        ("p9", "in-time"),
    ]


def test_outcomes_tell_two_people_of_one_name_apart(trusting):
    other = replace(trusting.an, id="another", birth_date=trusting.an.birth_date.replace(year=1991))
    save_person(trusting.uow, person=other)
    file = trusting.file(AN, "hay")

    assert [each.sender for each in trusting.take(file, file).outcomes] == [f"{AN} (1980)"] * 2
