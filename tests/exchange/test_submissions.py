"""A submission reaches the cell it was sealed for, unchanged, once; nothing else is taken."""

from dataclasses import replace

import pytest
from tests.builders import LATER, NOW
from tests.exchange.builders import (
    CELL,
    CELL_SEED,
    EXCHANGE,
    FIRST_ID,
    MEMBER,
    MEMBER_SEED,
    OTHER,
    OTHER_SEED,
    SENDERS,
    a_draft,
    a_submission,
    received,
    sealed,
)
from tests.exchange.refusals import refused

from sotay.domain.assessment import TEXT_LIMIT
from sotay.domain.errors import TextTooLong
from sotay.domain.exchange_fault import ExchangeFault
from sotay.domain.letter import ReceiptAnswer
from sotay.domain.plain import from_json, to_json
from sotay.domain.submission import Submission
from sotay.exchange.container import PADDED_TO_BYTES
from sotay.exchange.envelope import SIZE_LIMIT_BYTES, seal_for, unseal
from sotay.exchange.identity import identity_of


def known(**fields):
    return {MEMBER.sign_key: replace(SENDERS[MEMBER.sign_key], **fields)}


def test_the_cell_reads_exactly_what_was_sealed():
    draft = a_draft(a_submission("Gương mẫu, tận tuỵ.", "Còn chậm \u2028 <b>&</b>"))

    opened = received(sealed(draft))

    assert opened.body == draft.body
    assert opened.submission == a_submission("Gương mẫu, tận tuỵ.", "Còn chậm \u2028 <b>&</b>")
    assert (opened.header.letter_id, opened.header.sequence) == (FIRST_ID, 1)


def test_the_body_is_the_canonical_form_of_its_value():
    whole = a_submission("Gương mẫu", 'Còn "chậm" \\ \n\u2028')

    assert EXCHANGE.body_of(whole) == to_json(whole)
    assert from_json(Submission, EXCHANGE.body_of(whole)) == whole


def test_the_file_names_nobody():
    file = EXCHANGE.seal(a_draft(), seed=MEMBER_SEED, cell=CELL)
    again = EXCHANGE.seal(a_draft(), seed=MEMBER_SEED, cell=CELL)

    assert file.file_name.endswith(".bainop")
    assert len(file.file_name) == len("ABCD-EFGH.bainop")
    assert file.file_name != again.file_name
    assert MEMBER.sign_key.encode() not in file.content
    assert "Hạnh".encode() not in file.content


def test_a_draft_sealed_again_is_the_same_submission_in_another_envelope():
    file = EXCHANGE.seal(a_draft(), seed=MEMBER_SEED, cell=CELL)
    again = EXCHANGE.seal(a_draft(), seed=MEMBER_SEED, cell=CELL)

    assert file.signed_hash == again.signed_hash
    assert file.content != again.content


def test_the_length_of_the_file_says_little():
    lengths = {len(sealed(a_draft(a_submission("x" * length)))) // PADDED_TO_BYTES for length in (1, 900, 2000)}

    assert len(lengths) == 1


def test_another_cell_cannot_open_it():
    with refused(ExchangeFault.CANNOT_OPEN):
        received(seed=OTHER_SEED)


def test_what_one_cell_seals_anew_for_another_is_refused():
    # The signed bytes still name the first cell; only the envelope is that of the second.
    passed_on = seal_for(OTHER.seal_key, unseal(sealed(), identity_of(CELL_SEED)))

    with refused(ExchangeFault.WRONG_RECIPIENT):
        received(passed_on, seed=OTHER_SEED)


@pytest.mark.parametrize(
    ("senders", "fault"),
    [
        ({}, ExchangeFault.UNKNOWN_SENDER),
        (known(seal_key=OTHER.seal_key), ExchangeFault.UNKNOWN_SENDER),
        (known(is_verified=False), ExchangeFault.UNVERIFIED_SENDER),
        (known(seen=frozenset({FIRST_ID}), last_sequence=1), ExchangeFault.DUPLICATE),
        (known(last_sequence=1), ExchangeFault.OLDER),
    ],
    ids=["unknown", "other keys", "unverified", "duplicate", "older"],
)
def test_a_sound_file_of_the_wrong_sender_or_time_is_refused(senders, fault):
    with refused(fault):
        received(senders=senders)


def test_a_file_signed_by_a_stranger_in_a_members_name_is_refused():
    forged = sealed(seed=OTHER_SEED)

    with refused(ExchangeFault.UNKNOWN_SENDER):
        received(forged)


@pytest.mark.parametrize(
    "body",
    [
        "{}",
        "[]",
        "null",
        "NaN",
        "[" * 200_000,
        '{"a":' * 200_000,
        EXCHANGE.body_of(a_submission()).replace('"year":2026', '"year":2026,"year":2027'),
        EXCHANGE.body_of(a_submission()).replace('"year":2026', '"year":2026.0'),
        EXCHANGE.body_of(a_submission()).replace('"year":2026', '"year":' + "9" * 5000),
        EXCHANGE.body_of(a_submission()).replace("Gương", "\\ud800"),
        EXCHANGE.body_of(a_submission()).replace('"year":2026', '"year":2026,"more":1'),
        EXCHANGE.body_of(replace(a_submission(), lines=a_submission().lines * 2)),
        EXCHANGE.body_of(a_submission("x" * 80_001)),
        EXCHANGE.body_of(replace(a_submission(), year=1)),
        EXCHANGE.body_of(replace(a_submission(), full_name="a\u202eb")),
    ],
    ids=lambda body: body[:16] + str(len(body)),
)
def test_a_hostile_body_of_a_verified_sender_is_refused(body):
    with refused(ExchangeFault.UNREADABLE):
        received(sealed(a_draft(body=body)))


def test_what_is_too_large_is_neither_sealed_nor_looked_at():
    with refused(ExchangeFault.TOO_LARGE):
        sealed(a_draft(body="x" * 5_000_001))
    with refused(ExchangeFault.TOO_LARGE):
        received(b"age-encryption.org/v1\n" + bytes(SIZE_LIMIT_BYTES))


# --- receipts ---------------------------------------------------------------------------------------------------------


def a_receipt(said=ReceiptAnswer.RECEIVED, comment=""):
    return EXCHANGE.answer(received(), seed=CELL_SEED, said=said, comment=comment, now=LATER)


def test_the_member_reads_what_the_cell_answered():
    receipt = a_receipt(ReceiptAnswer.RETURNED, "Đề nghị bổ sung phần nguyên nhân.")

    read = EXCHANGE.read_receipt(receipt.content, seed=MEMBER_SEED)

    assert receipt.file_name.endswith(".biennhan")
    assert read.header.sender_sign == CELL.sign_key
    assert read.receipt.submission_id == FIRST_ID
    assert read.receipt.signed_hash == received().signed_hash
    assert read.receipt.answer is ReceiptAnswer.RETURNED
    assert read.receipt.comment == "Đề nghị bổ sung phần nguyên nhân."
    assert read.receipt.answered_at == LATER


def test_a_receipt_is_for_its_member_alone():
    with refused(ExchangeFault.CANNOT_OPEN):
        EXCHANGE.read_receipt(a_receipt().content, seed=OTHER_SEED)


def test_a_submission_is_no_receipt():
    for_member = EXCHANGE.seal(a_draft(), seed=CELL_SEED, cell=replace(CELL, seal_key=MEMBER.seal_key))

    with refused(ExchangeFault.ANOTHER_KIND):
        EXCHANGE.read_receipt(for_member.content, seed=MEMBER_SEED)


def test_a_comment_beyond_the_limit_is_not_sealed():
    with pytest.raises(TextTooLong):
        EXCHANGE.answer(
            received(), seed=CELL_SEED, said=ReceiptAnswer.RETURNED, comment="x" * (TEXT_LIMIT + 1), now=NOW
        )


def test_a_stranger_is_looked_at_without_being_known_and_only_if_the_signature_holds():
    content = sealed()

    opened = EXCHANGE.opener(seed=CELL_SEED)

    assert EXCHANGE.read(opened(content)) == received(content)
    with refused(ExchangeFault.CANNOT_OPEN):
        opened(content[:-1])
    with refused(ExchangeFault.UNREADABLE):
        EXCHANGE.read(opened(sealed(a_draft(body="{}"))))
