"""Files of every released version open for ever, and what two people once read out to each other stays true."""

import hashlib

from tests.builders import LATER
from tests.exchange.builders import CELL, CELL_SEED, EXCHANGE, FIRST_ID, MEMBER, MEMBER_SEED, a_submission, received
from tests.exchange.keeping import COMMENT, KEPT, TEXTS
from tests.exchange.packed import a_package
from tests.exchange.rolled_up import taken

from sotay.domain.letter import Receipt, ReceiptAnswer
from sotay.exchange.identity import rescue_key

SIGNED_HASH = "e1c75f939c07e434b3e046a0fd8b0bd32b5b3f4c3313bfb98c8f68f5350bd04a"
ROLLUP_BODY_HASH = "534466e00573f72501f04d50ecdb8c96d9b2df9591b36f72a08196fac14a6d66"


def kept(name):
    return (KEPT / name).read_bytes()


def test_kept_cards_are_those_that_are_made_of_the_same_seed_today():
    assert EXCHANGE.read_card(kept("cell.thechibo")) == CELL
    assert EXCHANGE.read_card(kept("member.thedangvien")) == MEMBER


def test_fingerprints_are_what_they_were():
    assert CELL.fingerprint == "38155 94044 83762 45996 59732 73579"
    assert MEMBER.fingerprint == "79817 49999 27393 43777 97351 81270"


def test_the_key_for_the_age_tool_is_what_it_was():
    assert rescue_key(CELL_SEED) == "AGE-SECRET-KEY-1GW5F7590R5ND5NZKM604MUPNMN6HEYYAXEHSNS7KL2E8L0FR5DAQH4VER0"


def test_a_kept_submission_reads_as_it_was_written():
    opened = received(kept("submission.bainop"))

    assert opened.submission == a_submission(*TEXTS)
    assert opened.header.sender_sign == MEMBER.sign_key
    assert opened.signed_hash == SIGNED_HASH


def test_a_kept_roll_up_reads_as_it_was_written_and_is_written_the_same_today():
    opened = taken(kept("rollup.bainop"))

    assert hashlib.sha256(opened.body.encode()).hexdigest() == ROLLUP_BODY_HASH
    assert EXCHANGE.body_of_rollup(opened.rollup) == opened.body
    assert opened.header.sender_sign == CELL.sign_key


def test_a_kept_package_reads_as_it_was_signed_and_is_signed_the_same_today():
    opened = EXCHANGE.read_package(kept("package.danhmuc"))

    assert opened == a_package()
    assert opened.fingerprint == "19604 40788 81731 69804 85492 78395"


def test_a_kept_receipt_reads_as_it_was_written():
    read = EXCHANGE.read_receipt(kept("receipt.biennhan"), seed=MEMBER_SEED)

    assert read.header.sender_sign == CELL.sign_key
    assert read.receipt == Receipt(FIRST_ID, SIGNED_HASH, 1, ReceiptAnswer.RETURNED, COMMENT, LATER)
