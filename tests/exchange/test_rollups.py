"""A roll-up reaches the committee it was sealed for, unchanged, once; never is it taken for a submission."""

from dataclasses import replace

import pytest
from tests.builders import LATER
from tests.exchange.builders import (
    CELL,
    CELL_SEED,
    EXCHANGE,
    FIRST_ID,
    MEMBER_SEED,
    OTHER,
    SENDERS,
    received,
    sealed,
)
from tests.exchange.mutations import mutated
from tests.exchange.refusals import refused
from tests.exchange.rolled_up import CELLS, COMMITTEE, COMMITTEE_SEED, a_rollup_draft, rolled, taken
from tests.rollup import ALL_PARTS, a_rollup

from sotay.domain.exchange_errors import ExchangeRefused
from sotay.domain.exchange_fault import ExchangeFault as F
from sotay.domain.letter import Purpose, ReceiptAnswer
from sotay.domain.plain import from_json
from sotay.domain.rollup import PEOPLE_LIMIT, Rollup
from sotay.exchange.container import Contents, packed, to_sign, unpacked
from sotay.exchange.envelope import SIZE_LIMIT_BYTES, seal_for, unseal
from sotay.exchange.identity import identity_of
from sotay.texts.errors import NO_SENTENCE, sentence_for


def known(**fields):
    return {CELL.sign_key: replace(CELLS[CELL.sign_key], **fields)}


def test_the_committee_reads_exactly_what_was_sealed():
    rollup = a_rollup(33, ALL_PARTS)

    opened = taken(rolled(a_rollup_draft(rollup)))

    assert opened.rollup == rollup
    assert opened.body == EXCHANGE.body_of_rollup(rollup)
    assert from_json(Rollup, opened.body) == rollup
    assert (opened.header.letter_id, opened.header.sequence) == (FIRST_ID, 1)


def test_the_file_looks_like_any_other_and_names_nobody():
    file = EXCHANGE.seal(a_rollup_draft(), seed=CELL_SEED, cell=COMMITTEE)

    assert file.file_name.endswith(".bainop")
    assert len(file.file_name) == len("ABCD-EFGH.bainop")
    for secret in (CELL.sign_key, CELL.name, a_rollup().people[0].full_name):
        assert secret.encode() not in file.content


def test_a_submission_is_no_roll_up_and_a_roll_up_no_submission():
    with refused(F.ANOTHER_KIND):
        taken(sealed(cell=COMMITTEE))
    with refused(F.ANOTHER_KIND):
        received(rolled(), seed=COMMITTEE_SEED)
    with refused(F.ANOTHER_KIND):
        EXCHANGE.read_receipt(rolled(), seed=COMMITTEE_SEED)


@pytest.mark.parametrize(
    ("made", "claimed"), [(Purpose.SUBMISSION, Purpose.ROLLUP), (Purpose.ROLLUP, Purpose.SUBMISSION)]
)
def test_the_kind_is_part_of_what_was_signed(made, claimed):
    content = sealed(cell=COMMITTEE) if made is Purpose.SUBMISSION else rolled()
    inside = unpacked(made, unseal(content, identity_of(COMMITTEE_SEED)))
    read = taken if claimed is Purpose.ROLLUP else lambda each: received(each, seed=COMMITTEE_SEED)
    words = (f'"purpose":"{made.value}"'.encode(), f'"purpose":"{claimed.value}"'.encode())

    # Under the other magic alone, then with the header changed too, then signed anew but as what it was.
    with refused(F.DAMAGED):
        read(seal_for(COMMITTEE.seal_key, packed(claimed, inside)))
    changed = replace(inside, header=inside.header.replace(*words))
    with refused(F.BAD_SIGNATURE):
        read(seal_for(COMMITTEE.seal_key, packed(claimed, changed)))
    signer = identity_of(MEMBER_SEED if made is Purpose.SUBMISSION else CELL_SEED)
    signature = signer.signing.sign(to_sign(made, changed.header, changed.body)).signature
    with refused(F.BAD_SIGNATURE):
        read(seal_for(COMMITTEE.seal_key, packed(claimed, replace(changed, signature=signature))))


def test_a_members_own_key_signs_no_roll_up():
    with refused(F.UNKNOWN_SENDER):
        taken(rolled(seed=MEMBER_SEED))
    # And the key of a cell no submission, where only members are known.
    with refused(F.UNKNOWN_SENDER):
        received(sealed(seed=CELL_SEED, cell=COMMITTEE), seed=COMMITTEE_SEED, senders=SENDERS)


@pytest.mark.parametrize(
    ("cells", "fault"),
    [
        ({}, F.UNKNOWN_SENDER),
        (known(seal_key=OTHER.seal_key), F.UNKNOWN_SENDER),
        (known(is_verified=False), F.UNVERIFIED_SENDER),
        (known(seen=frozenset({FIRST_ID}), last_sequence=1), F.DUPLICATE),
        (known(last_sequence=1), F.OLDER),
    ],
    ids=["unknown", "other keys", "unverified", "duplicate", "older"],
)
def test_a_sound_roll_up_of_the_wrong_cell_or_time_is_refused(cells, fault):
    with refused(fault):
        taken(cells=cells)


def test_what_one_committee_seals_anew_for_another_is_refused():
    passed_on = seal_for(CELL.seal_key, unseal(rolled(), identity_of(COMMITTEE_SEED)))

    with refused(F.WRONG_RECIPIENT):
        taken(passed_on, seed=CELL_SEED)


def test_a_roll_up_of_a_newer_program_is_told_to_be_one():
    inside = bytearray(unseal(rolled(), identity_of(COMMITTEE_SEED)))
    inside[8] = 2

    with refused(F.TOO_NEW):
        taken(seal_for(COMMITTEE.seal_key, bytes(inside)))


BODY = EXCHANGE.body_of_rollup(a_rollup(33, ALL_PARTS))


@pytest.mark.parametrize(
    "body",
    [
        "{}",
        "null",
        "[" * 200_000,
        EXCHANGE.body_of(from_json(type(received().submission), received().body)),
        BODY.replace('"year":2026', '"year":"2026"'),
        BODY.replace('"is_official":true', '"is_official":1', 1),
        BODY.replace('"kind":"RolledPerson"', '"kind":"RolledPerson","birth_date":"1974-02-05"', 1),
        BODY.replace('"stage":"own"', '"stage":"decision"', 1),
        BODY.replace('"blank":1', '"blank":1,"blank":1', 1),
        BODY.replace('"blank":1', '"blank":2', 1),
        BODY.replace('"votes":[', '"votes":[null,', 1),
        BODY.replace('"round":"levels"', '"round":"other"', 1),
    ],
    ids=range(12),
)
def test_a_body_that_says_nonsense_is_refused_though_its_cell_signed_it(body):
    assert body != BODY
    with refused(F.UNREADABLE):
        taken(rolled(a_rollup_draft(body=body)))


def test_the_largest_cell_that_there_can_be_fits_into_one_file():
    rollup = a_rollup(12, ALL_PARTS, first=None, second=None)
    people = tuple(
        replace(rollup.people[0], key=f"{number:032x}", remark="Gương mẫu, tận tuỵ. " * 20)
        for number in range(PEOPLE_LIMIT)
    )

    content = rolled(a_rollup_draft(replace(rollup, people=people)))

    assert len(content) < SIZE_LIMIT_BYTES
    assert len(taken(content).rollup.people) == PEOPLE_LIMIT
    with refused(F.UNREADABLE):
        taken(rolled(a_rollup_draft(replace(rollup, people=(*people, replace(people[0], key="one more"))))))


def test_the_cell_reads_the_committees_answer():
    receipt = EXCHANGE.answer(
        taken(), seed=COMMITTEE_SEED, said=ReceiptAnswer.RETURNED, comment="Bổ sung mức của 2 đồng chí.", now=LATER
    )

    read = EXCHANGE.read_receipt(receipt.content, seed=CELL_SEED)

    assert receipt.file_name.endswith(".biennhan")
    assert (read.header.sender_sign, read.receipt.submission_id) == (COMMITTEE.sign_key, FIRST_ID)
    assert (read.receipt.answer, read.receipt.comment) == (ReceiptAnswer.RETURNED, "Bổ sung mức của 2 đồng chí.")


def outcome(content):
    """Return what is read of a file; None where it is refused with a sentence."""
    refusal = None
    try:
        return taken(content or b"\0").body
    except ExchangeRefused as error:
        refusal = error
    assert sentence_for(refusal) != NO_SENTENCE
    return None


def test_no_spoiled_roll_up_is_taken(long_run):
    good = rolled()
    inner = unseal(good, identity_of(COMMITTEE_SEED))
    for seed in range(10_000 if long_run else 500):
        outside, inside = mutated(good, seed), mutated(inner, seed)
        assert outside == good or outcome(outside) is None, seed
        assert inside == inner or outcome(seal_for(COMMITTEE.seal_key, inside)) is None, seed


def test_a_container_names_its_kind_in_its_first_bytes():
    empty = Contents(b"{}", b"{}", b"", bytes(64))

    assert {packed(each, empty)[:8] for each in Purpose} == {b"SOTAY-BN", b"SOTAY-BT", b"SOTAY-BR"}
