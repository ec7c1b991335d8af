"""What the services ask of whatever makes and reads the files that people hand to each other, as a protocol."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Protocol

from sotay.domain.hand_in import SubmissionId
from sotay.domain.key_card import CardKind, KeyCard
from sotay.domain.letter import (
    Draft,
    KnownSender,
    OpenedLetter,
    ReceiptAnswer,
    Received,
    ReceivedReceipt,
    ReceivedRollup,
    ReceivedSubmission,
    Sealed,
)
from sotay.domain.rollup import Rollup
from sotay.domain.submission import Submission
from sotay.services.package_exchange import PackageExchange


class Exchange(PackageExchange, Protocol):
    """Key cards, submissions, receipts and packages of data files.

    A ``seed`` is the secret of one owner, kept inside the handbook.
    What comes from outside is refused with ExchangeRefused; nothing here remembers anything.
    """

    def new_seed(self) -> str:
        """Return a new seed."""

    def new_id(self) -> SubmissionId:
        """Return a new id of a submission."""

    def new_file_name(self) -> str:
        """Return a random name for a submission, which says nothing of anybody."""

    def make_card(self, seed: str, *, card_kind: CardKind, name: str) -> KeyCard:
        """Return the card of an owner; NameMissing."""

    def read_card(self, content: bytes) -> KeyCard:
        """Return the card of a file; takes about 7 ms for the fingerprint."""

    def is_sealed(self, content: bytes) -> bool:
        """Tell whether a file begins as a sealed one does; whom it is for cannot be seen."""

    def body_of(self, submission: Submission) -> str:
        """Return exactly what the secretary reads."""

    def seal(self, draft: Draft, *, seed: str, cell: KeyCard) -> Sealed:
        """Return a draft signed by its sender and sealed for a card; the same draft is signed the same again."""

    def read_receipt(self, content: bytes, *, seed: str) -> ReceivedReceipt:
        """Return a receipt sealed for the member."""

    def receive(self, content: bytes, *, seed: str, senders: Mapping[str, KnownSender]) -> ReceivedSubmission:
        """Return a submission sealed for the cell of this seed by one of its members."""

    def opener(self, *, seed: str) -> Callable[[bytes], OpenedLetter]:
        """Return what opens files sealed for the owner by whomever, one after another, up to the recipient.

        The purpose in the header tells a submission from a roll-up.
        """

    def read(self, letter: OpenedLetter) -> ReceivedSubmission:
        """Return what an opened submission says, whoever its sender is."""

    def body_of_rollup(self, rollup: Rollup) -> str:
        """Return exactly what the committee reads."""

    def read_rollup(self, letter: OpenedLetter) -> ReceivedRollup:
        """Return what an opened roll-up says, whoever its sender is."""

    def answer(self, received: Received, *, seed: str, said: ReceiptAnswer, comment: str, now: datetime) -> Sealed:
        """Return the receipt for a submission or a roll-up; TextTooLong."""
