"""However a card, a submission or a receipt is spoiled, outside or inside its envelope, it is refused cleanly."""

import pytest
from tests.builders import LATER
from tests.exchange.builders import CELL, CELL_SEED, EXCHANGE, MEMBER, MEMBER_SEED, received, sealed
from tests.exchange.mutations import mutated

from sotay.domain.exchange_errors import ExchangeRefused
from sotay.domain.letter import ReceiptAnswer
from sotay.exchange.envelope import seal_for, unseal
from sotay.exchange.identity import identity_of
from sotay.texts.errors import NO_SENTENCE, sentence_for

BATCHES, LONG_BATCHES = 20, 200
PER_BATCH = 25
SUBMISSION = sealed()
RECEIPT = EXCHANGE.answer(
    received(SUBMISSION), seed=CELL_SEED, said=ReceiptAnswer.RETURNED, comment="Bổ sung.", now=LATER
).content
BODY = received(SUBMISSION).body
INSIDE = {
    "submission": (unseal(SUBMISSION, identity_of(CELL_SEED)), CELL.seal_key),
    "receipt": (unseal(RECEIPT, identity_of(MEMBER_SEED)), MEMBER.seal_key),
}


READ = {
    "card": EXCHANGE.read_card,
    "submission": lambda content: received(content or b"\0").body,
    "receipt": lambda content: EXCHANGE.read_receipt(content, seed=MEMBER_SEED).receipt.comment,
}


def read(kind, content):
    """Return what is read of a file; None where it is refused with a sentence."""
    refusal = None
    try:
        return READ[kind](content)
    except ExchangeRefused as error:
        refusal = error
    assert sentence_for(refusal) != NO_SENTENCE
    return None


def check(seeds):
    """Spoil each kind of file by each seed; what is still read says what it said before."""
    for seed in seeds:
        assert read("card", mutated(CELL.text.encode(), seed)) in (None, CELL)
        assert read("submission", mutated(SUBMISSION, seed)) in (None, BODY)
        assert read("receipt", mutated(RECEIPT, seed)) in (None, "Bổ sung.")
        for kind, (inner, seal_key) in INSIDE.items():
            spoiled = mutated(inner, seed)
            if spoiled != inner:
                assert read(kind, seal_for(seal_key, spoiled)) is None


@pytest.mark.parametrize("batch", range(BATCHES))
def test_a_spoiled_file_is_refused_with_a_sentence(batch):
    check(range(batch * PER_BATCH, (batch + 1) * PER_BATCH))


@pytest.mark.long
@pytest.mark.parametrize("batch", range(LONG_BATCHES))
def test_twenty_thousand_spoiled_files_are_refused_with_a_sentence(batch):
    check(range(10_000 + batch * PER_BATCH, 10_000 + (batch + 1) * PER_BATCH))
