"""Owners, cards and submissions that the tests of the exchange start from."""

from __future__ import annotations

from tests.builders import NOW

from sotay.domain.hand_in import SubmissionId
from sotay.domain.key_card import CardKind
from sotay.domain.letter import Draft, KnownSender
from sotay.domain.submission import Part, Submission, SubmissionLine
from sotay.exchange.adapter import AgeExchange

EXCHANGE = AgeExchange()
MEMBER_SEED, CELL_SEED, OTHER_SEED = "11" * 32, "22" * 32, "33" * 32
MEMBER = EXCHANGE.make_card(MEMBER_SEED, card_kind=CardKind.MEMBER, name="Nguyễn Thị Hồng Hạnh")
CELL = EXCHANGE.make_card(CELL_SEED, card_kind=CardKind.CELL, name="Chi bộ Trường số 2")
OTHER = EXCHANGE.make_card(OTHER_SEED, card_kind=CardKind.CELL, name="Chi bộ bản Nà Khiết")
SENDERS = {MEMBER.sign_key: KnownSender(MEMBER.sign_key, MEMBER.seal_key, is_verified=True)}
FIRST_ID = SubmissionId("ab" * 16)


def a_submission(*texts: str) -> Submission:
    lines = tuple(
        SubmissionLine(f"section/{number}", Part.SECTION, f"{number}. Mục", text)
        for number, text in enumerate(texts or ("Gương mẫu, tận tuỵ.",), start=1)
    )
    return Submission(2026, "Nguyễn Thị Hồng Hạnh", "2025-2B", "nq04", "1", "0" * 64, lines)


def a_draft(submission: Submission | None = None, *, sequence: int = 1, body: str = "", **others: object) -> Draft:
    whole = submission or a_submission()
    draft = {
        "submission_id": FIRST_ID,
        "sequence": sequence,
        "previous_hash": "",
        "body": body or EXCHANGE.body_of(whole),
        "checklist_version": whole.checklist_version,
        "checklist_hash": whole.checklist_hash,
        "written_at": NOW,
    }
    return Draft(**{**draft, **others})


def sealed(draft: Draft | None = None, *, seed: str = MEMBER_SEED, cell=CELL) -> bytes:
    return EXCHANGE.seal(draft or a_draft(), seed=seed, cell=cell).content


def received(content: bytes | None = None, *, seed: str = CELL_SEED, senders=None):
    return EXCHANGE.receive(content or sealed(), seed=seed, senders=SENDERS if senders is None else senders)
