"""A card comes back as it was made, and a touched one does not."""

import json
from dataclasses import replace

import pytest
from tests.exchange.builders import CELL, CELL_SEED, EXCHANGE, MEMBER, OTHER
from tests.exchange.refusals import refused

from sotay.domain.exchange_errors import NameMissing
from sotay.domain.exchange_fault import ExchangeFault
from sotay.domain.key_card import CardKind, card_name, is_same_fingerprint, is_same_name
from sotay.exchange.cards import SIZE_LIMIT_BYTES
from sotay.exchange.identity import identity_of, rescue_key


def test_a_card_comes_back_with_its_name_keys_and_fingerprint():
    assert EXCHANGE.read_card(CELL.text.encode()) == CELL
    assert (CELL.card_kind, CELL.name) == (CardKind.CELL, "Chi bộ Trường số 2")


def test_a_card_is_small_enough_for_a_code_grid():
    longest = EXCHANGE.make_card(
        CELL_SEED, card_kind=CardKind.CELL, name="Chi bộ Trường Trung học cơ sở số 2 Phong Thổ"
    )

    assert len(longest.text.encode()) < 600


def test_a_fingerprint_is_six_groups_of_five_digits_of_its_own_for_each_card():
    groups = [card.fingerprint.split(" ") for card in (CELL, MEMBER, OTHER)]

    assert all(len(each) == 6 and all(len(group) == 5 and group.isdigit() for group in each) for each in groups)
    assert len({card.fingerprint for card in (CELL, MEMBER, OTHER)}) == 3


def test_the_same_keys_on_a_card_of_another_kind_have_another_fingerprint():
    as_member = EXCHANGE.make_card(CELL_SEED, card_kind=CardKind.MEMBER, name=CELL.name)

    assert as_member.sign_key == CELL.sign_key
    assert as_member.fingerprint != CELL.fingerprint


@pytest.mark.parametrize(
    "arrived", ["\ufeff{}", "{}\n\n", "\n  {}"], ids=["byte order mark", "empty lines after", "spaces before"]
)
def test_a_card_survives_mail_programs(arrived):
    assert EXCHANGE.read_card(arrived.format(CELL.text).encode()) == CELL
    assert EXCHANGE.read_card(CELL.text.replace("\n", "\r\n").encode()) == CELL


def changed(**fields):
    first, line, signature, _ = CELL.text.split("\n")
    facts = {**json.loads(line), **fields}
    written = json.dumps(facts, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return "\n".join((first, written, signature, "")).encode()


@pytest.mark.parametrize(
    "fields",
    [{"name": "Chi bộ khác"}, {"sign_key": OTHER.sign_key}, {"seal_key": OTHER.seal_key}, {"card_kind": "member"}],
    ids=lambda fields: next(iter(fields)),
)
def test_a_card_of_which_anything_was_exchanged_is_refused(fields):
    with refused(ExchangeFault.CARD_DAMAGED):
        EXCHANGE.read_card(changed(**fields))


@pytest.mark.parametrize(
    ("content", "fault"),
    [
        (b"", ExchangeFault.NOT_A_CARD),
        (b"%PDF-1.7", ExchangeFault.NOT_A_CARD),
        (b"age-encryption.org/v1\n", ExchangeFault.NOT_A_CARD),
        (b"SOTAY-CARD 1\n" + b"x" * SIZE_LIMIT_BYTES, ExchangeFault.NOT_A_CARD),
        (CELL.text.replace("CARD 1", "CARD 2").encode(), ExchangeFault.TOO_NEW),
        (CELL.text.replace("CARD 1", "CARD 0").encode(), ExchangeFault.CARD_DAMAGED),
        (CELL.text.replace("CARD 1", "CARD 01").encode(), ExchangeFault.CARD_DAMAGED),
        (CELL.text[:-9].encode(), ExchangeFault.CARD_DAMAGED),
        (CELL.text.encode() + b"one line more\n", ExchangeFault.CARD_DAMAGED),
        (b"SOTAY-CARD 1\n" + b"[" * 7000 + b"\n00\n", ExchangeFault.CARD_DAMAGED),
    ],
    ids=lambda value: str(value)[:24],
)
def test_what_is_no_card_is_refused_by_what_is_wrong(content, fault):
    with refused(fault):
        EXCHANGE.read_card(content)


@pytest.mark.parametrize("name", ["", "  ", "a\u202eb", "a\u200bb", "a\x00b", "x" * 201])
def test_a_name_that_hides_something_or_says_nothing_is_on_no_card(name):
    assert card_name(name) == ""
    with pytest.raises(NameMissing):
        EXCHANGE.make_card(CELL_SEED, card_kind=CardKind.CELL, name=name)


def test_names_are_the_same_whatever_the_case_marks_and_signs():
    assert is_same_name("Chi bộ Trường số 2", "CHI BO  TRƯỜNG SỐ 2.")
    assert not is_same_name("Chi bộ Trường số 2", "Chi bộ Trường số 3")


def test_a_typed_fingerprint_is_compared_whatever_the_spaces():
    assert is_same_fingerprint(f"  {CELL.fingerprint.replace(' ', '  ')}\n", CELL.fingerprint)
    assert not is_same_fingerprint(CELL.fingerprint[:-1], CELL.fingerprint)


def test_secret_keys_show_in_no_repr_and_stand_on_no_card():
    secret = identity_of(CELL_SEED)

    assert repr(secret) == "Identity()"
    assert CELL_SEED not in repr(replace(CELL, text=""))
    assert rescue_key(CELL_SEED) not in CELL.text
