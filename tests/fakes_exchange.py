"""A stand-in for the exchange: files that anybody can read, refused where the real ones are, at no cost."""

from __future__ import annotations

import hashlib
import json

from sotay.domain.exchange_errors import ExchangeRefused, NameMissing
from sotay.domain.exchange_fault import ExchangeFault
from sotay.domain.hand_in import SubmissionId
from sotay.domain.key_card import CardKind, KeyCard, card_name
from sotay.domain.letter import (
    Header,
    OpenedLetter,
    Purpose,
    Receipt,
    ReceivedReceipt,
    ReceivedRollup,
    ReceivedSubmission,
    Sealed,
)
from sotay.domain.plain import from_json, to_json
from sotay.domain.rollup import Rollup
from sotay.domain.submission import Submission


class FakeExchange:
    def __init__(self):
        self._made = 0

    def new_seed(self):
        return f"seed-{self._next()}"

    def new_id(self):
        return SubmissionId(f"{self._next():032x}")

    def new_file_name(self):
        return f"{self._next():04}-TEST.bainop"

    def make_card(self, seed, *, card_kind, name):
        if not card_name(name):
            raise NameMissing
        facts = {"kind": card_kind.value, "name": card_name(name), "seed": seed}
        return self.read_card(json.dumps(facts).encode())

    def read_card(self, content):
        try:
            facts = json.loads(content)
            kind, name, seed = CardKind(facts["kind"]), facts["name"], facts["seed"]
        except (ValueError, KeyError, TypeError):
            raise ExchangeRefused(ExchangeFault.NOT_A_CARD) from None
        return KeyCard(kind, name, f"sign-{seed}", f"seal-{seed}", content.decode(), _digits(seed))

    def is_sealed(self, content):
        return content.startswith(b"[")

    def body_of(self, submission):
        return to_json(submission)

    def seal(self, draft, *, seed, cell):
        header = Header(
            draft.purpose, draft.submission_id, draft.sequence, draft.previous_hash, f"sign-{seed}",
            f"seal-{seed}", cell.sign_key, _hash(draft.body), draft.checklist_version, draft.checklist_hash,
            draft.written_at,
        )  # fmt: skip
        return self._sealed(header, draft.body, draft.file_name or f"{self._next():04}-TEST.bainop")

    def receive(self, content, *, seed, senders):
        header, body = self._opened(content, (Purpose.SUBMISSION,), seed)
        if header.sender_sign not in senders:
            raise ExchangeRefused(ExchangeFault.UNKNOWN_SENDER)
        return ReceivedSubmission(header, from_json(Submission, body), body, _hash(to_json(header) + body))

    def opener(self, *, seed):
        def open_handed_in(content):
            header, body = self._opened(content, (Purpose.SUBMISSION, Purpose.ROLLUP), seed)
            return OpenedLetter(header, to_json(header), body.encode(), _hash(to_json(header) + body))

        return open_handed_in

    def read(self, letter):
        body = letter.body.decode()
        return ReceivedSubmission(letter.header, from_json(Submission, body), body, letter.signed_hash)

    def body_of_rollup(self, rollup):
        return to_json(rollup)

    def read_rollup(self, letter):
        body = letter.body.decode()
        return ReceivedRollup(letter.header, from_json(Rollup, body), body, letter.signed_hash)

    def answer(self, received, *, seed, said, comment, now):
        header = received.header
        body = to_json(Receipt(header.letter_id, received.signed_hash, header.sequence, said, comment, now))
        reply = Header(
            Purpose.RECEIPT, self.new_id(), header.sequence, "", f"sign-{seed}", f"seal-{seed}", header.sender_sign,
            _hash(body), "", "", now,
        )  # fmt: skip
        return self._sealed(reply, body, f"{self._next():04}-TEST.biennhan")

    def read_receipt(self, content, *, seed):
        header, body = self._opened(content, (Purpose.RECEIPT,), seed)
        return ReceivedReceipt(header, from_json(Receipt, body))

    def _sealed(self, header, body, file_name):
        written = to_json(header)
        content = json.dumps([written, body]).encode()
        return Sealed(content, file_name, body, _hash(body), _hash(written + body))

    def _opened(self, content, purposes, seed):
        try:
            written, body = json.loads(content)
            header = from_json(Header, written)
        except (ValueError, KeyError, TypeError):
            raise ExchangeRefused(ExchangeFault.NOT_SEALED) from None
        if header.purpose not in purposes:
            raise ExchangeRefused(ExchangeFault.ANOTHER_KIND)
        if header.recipient != f"sign-{seed}":
            raise ExchangeRefused(ExchangeFault.CANNOT_OPEN)
        return header, body

    def _next(self):
        self._made += 1
        return self._made


def _hash(text):
    return hashlib.sha256(text.encode()).hexdigest()


def _digits(seed):
    number = int(_hash(seed), 16)
    return " ".join(f"{number // 100_000**place % 100_000:05}" for place in range(6))
