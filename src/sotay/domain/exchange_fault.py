"""Why a key card, a submission, a receipt or a package of data files is refused, by code.

The sentence of each code is in ``sotay.texts.exchange_faults``. The codes of a sealed file stand in the order in which
they are looked for.
"""

from __future__ import annotations

from enum import StrEnum


class ExchangeFault(StrEnum):
    """What is wrong; the value is the name of the sentence."""

    # Key cards.
    NOT_A_CARD = "not_a_card"
    CARD_OF_ANOTHER_KIND = "card_of_another_kind"
    CARD_DAMAGED = "card_damaged"

    # Sealed files.
    TOO_LARGE = "too_large"
    NOT_SEALED = "not_sealed"
    NOT_OUR_ENVELOPE = "not_our_envelope"
    CANNOT_OPEN = "cannot_open"
    ANOTHER_KIND = "another_kind"
    TOO_NEW = "too_new"
    DAMAGED = "damaged"
    BAD_SIGNATURE = "bad_signature"
    WRONG_RECIPIENT = "wrong_recipient"
    UNKNOWN_SENDER = "unknown_sender"
    UNVERIFIED_SENDER = "unverified_sender"
    DUPLICATE = "duplicate"
    OLDER = "older"
    UNREADABLE = "unreadable"

    # Receipts.
    UNKNOWN_SUBMISSION = "unknown_submission"
    RECEIPT_OF_ANOTHER_CELL = "receipt_of_another_cell"
    RECEIPT_OF_OTHER_CONTENT = "receipt_of_other_content"

    # Packages of data files; what else is wrong with one has the codes of sealed files.
    NOT_A_PACKAGE = "not_a_package"
    NOT_SIGNED = "not_signed"
