"""The adapter behind ``Exchange`` of the ports."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from functools import partial

from sotay.domain.catalog_package import CatalogPackage, PackedFile
from sotay.domain.hand_in import SubmissionId
from sotay.domain.key_card import CardKind, KeyCard
from sotay.domain.letter import (
    Draft,
    KnownSender,
    OpenedLetter,
    Purpose,
    ReceiptAnswer,
    Received,
    ReceivedReceipt,
    ReceivedRollup,
    ReceivedSubmission,
    Sealed,
)
from sotay.domain.rollup import Rollup
from sotay.domain.submission import Submission
from sotay.exchange import cards, identity, packages, rollups, submissions
from sotay.exchange.envelope import looks_sealed
from sotay.exchange.identity import identity_of
from sotay.exchange.letters import new_file_name, open_handed_in

LETTER_ID_BYTES = 16


class AgeExchange:
    """Key cards, submissions, receipts and packages over age and Ed25519; keeps nothing between two calls."""

    def new_seed(self) -> str:
        """Return a new seed of an owner's keys."""
        return identity.new_seed()

    def new_id(self) -> SubmissionId:
        """Return a new id of 128 bits."""
        return SubmissionId(secrets.token_hex(LETTER_ID_BYTES))

    def new_file_name(self) -> str:
        """Return a random name for a submission."""
        return new_file_name(Purpose.SUBMISSION)

    def make_card(self, seed: str, *, card_kind: CardKind, name: str) -> KeyCard:
        """Return the card of an owner; NameMissing."""
        return cards.make_card(identity_of(seed), card_kind=card_kind, name=name)

    def read_card(self, content: bytes) -> KeyCard:
        """Return the card of a file; ExchangeRefused."""
        return cards.read_card(content)

    def is_sealed(self, content: bytes) -> bool:
        """Tell whether a file begins as a sealed one does; whom it is for cannot be seen."""
        return looks_sealed(content)

    def body_of(self, submission: Submission) -> str:
        """Return exactly what the secretary reads."""
        return submissions.body_of(submission)

    def seal(self, draft: Draft, *, seed: str, cell: KeyCard) -> Sealed:
        """Return a draft signed with the sender's key and sealed for a card; ExchangeRefused where it is too large."""
        return submissions.seal(draft, member=identity_of(seed), cell=cell)

    def read_receipt(self, content: bytes, *, seed: str) -> ReceivedReceipt:
        """Return a receipt for the member of this seed; ExchangeRefused."""
        return submissions.read_receipt(content, member=identity_of(seed))

    def receive(self, content: bytes, *, seed: str, senders: Mapping[str, KnownSender]) -> ReceivedSubmission:
        """Return a submission for the cell of this seed; ExchangeRefused."""
        return submissions.receive(content, cell=identity_of(seed), senders=senders)

    def opener(self, *, seed: str) -> Callable[[bytes], OpenedLetter]:
        """Return what opens submissions and roll-ups for the owner of this seed; it raises ExchangeRefused."""
        return partial(open_handed_in, reader=identity_of(seed))

    def read(self, letter: OpenedLetter) -> ReceivedSubmission:
        """Return what an opened submission says; ExchangeRefused."""
        return submissions.read_submission(letter)

    def body_of_rollup(self, rollup: Rollup) -> str:
        """Return exactly what the committee reads."""
        return rollups.body_of(rollup)

    def receive_rollup(self, content: bytes, *, seed: str, senders: Mapping[str, KnownSender]) -> ReceivedRollup:
        """Return a roll-up for the committee of this seed; ExchangeRefused."""
        return rollups.receive(content, committee=identity_of(seed), senders=senders)

    def read_rollup(self, letter: OpenedLetter) -> ReceivedRollup:
        """Return what an opened roll-up says; ExchangeRefused."""
        return rollups.read_rollup(letter)

    def answer(self, received: Received, *, seed: str, said: ReceiptAnswer, comment: str, now: datetime) -> Sealed:
        """Return the receipt for a submission or a roll-up; TextTooLong."""
        return submissions.answer(
            received, cell=identity_of(seed), said=said, comment=comment, letter_id=self.new_id(), now=now
        )

    def make_package(self, files: Sequence[PackedFile], *, seed: str, name: str, made_at: datetime) -> CatalogPackage:
        """Return files signed with the publishing key of this seed; NameMissing, ExchangeRefused with TOO_LARGE."""
        return packages.make_package(files, publisher=identity_of(seed), name=name, made_at=made_at)

    def read_package(self, content: bytes) -> CatalogPackage:
        """Return the package of a file; ExchangeRefused with the first check that failed."""
        return packages.read_package(content)

    def is_package(self, content: bytes) -> bool:
        """Tell whether a file begins as a package does."""
        return packages.is_package(content)

    def publisher_key(self, seed: str) -> str:
        """Return the public half of a publishing key."""
        return identity_of(seed).sign_key

    def publisher_fingerprint(self, key: str) -> str:
        """Return the fingerprint of a publisher's public key."""
        return packages.publisher_fingerprint(key)
