"""One slot of a key file: the master key wrapped by what a person knows.

Argon2id stretches the secret, XChaCha20-Poly1305 wraps. The associated data binds a slot to its handbook, its kind and
its cost, so that nothing of it can be exchanged or cheapened.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from enum import Enum

import nacl.bindings
import nacl.exceptions
import nacl.pwhash
import nacl.utils

KEY_LENGTH = 32
SALT_LENGTH = nacl.pwhash.argon2id.SALTBYTES
NONCE_LENGTH = nacl.bindings.crypto_aead_xchacha20poly1305_ietf_NPUBBYTES
WRAPPED_LENGTH = KEY_LENGTH + nacl.bindings.crypto_aead_xchacha20poly1305_ietf_ABYTES

MEBIBYTE = 1024 * 1024
# A file may come from a stranger: what it asks for is refused before any memory is set aside.
MEMORY_RANGE_BYTES = (8 * MEBIBYTE, 1024 * MEBIBYTE)
PASSES_RANGE = (1, 10)


class SlotKind(Enum):
    """What opens a slot; the value is stored."""

    PASSWORD = "password"  # noqa: S105 - the name of a kind
    RECOVERY = "recovery"
    CUSTODIAN = "custodian"


@dataclass(frozen=True, slots=True)
class Cost:
    """What one derivation takes, always with one lane; ValueError out of bounds."""

    memory_bytes: int
    passes: int

    def __post_init__(self) -> None:
        """Refuse a cost that would be too cheap, or that would stop the computer."""
        lowest, highest = MEMORY_RANGE_BYTES
        if not lowest <= self.memory_bytes <= highest or not PASSES_RANGE[0] <= self.passes <= PASSES_RANGE[1]:
            raise ValueError(self)


# A code has 130 random bits, so its slot needs no more than a modest cost.
COSTS = {
    SlotKind.PASSWORD: Cost(memory_bytes=64 * MEBIBYTE, passes=3),
    SlotKind.RECOVERY: Cost(memory_bytes=19 * MEBIBYTE, passes=2),
    SlotKind.CUSTODIAN: Cost(memory_bytes=64 * MEBIBYTE, passes=3),
}


@dataclass(frozen=True, slots=True)
class Slot:
    """A wrapped master key; ValueError for parts of the wrong length."""

    kind: SlotKind
    cost: Cost
    salt: bytes
    nonce: bytes
    wrapped: bytes

    def __post_init__(self) -> None:
        """Refuse parts of the wrong length."""
        if (len(self.salt), len(self.nonce), len(self.wrapped)) != (SALT_LENGTH, NONCE_LENGTH, WRAPPED_LENGTH):
            raise ValueError(self.kind)


def seal(master_key: bytes, *, kind: SlotKind, secret: str, bound_to: str) -> Slot:
    """Return a slot that ``secret`` opens; ``bound_to`` names the handbook and what else must not be exchanged."""
    salt = nacl.utils.random(SALT_LENGTH)
    nonce = nacl.utils.random(NONCE_LENGTH)
    cost = COSTS[kind]
    wrapped = nacl.bindings.crypto_aead_xchacha20poly1305_ietf_encrypt(
        master_key, _associated_data(kind, cost, salt, bound_to), nonce, _stretched(secret, salt, cost)
    )
    return Slot(kind=kind, cost=cost, salt=salt, nonce=nonce, wrapped=wrapped)


def unseal(slot: Slot, *, secret: str, bound_to: str) -> bytes | None:
    """Return the master key, None where the secret does not open the slot."""
    try:
        return nacl.bindings.crypto_aead_xchacha20poly1305_ietf_decrypt(
            slot.wrapped,
            _associated_data(slot.kind, slot.cost, slot.salt, bound_to),
            slot.nonce,
            _stretched(secret, slot.salt, slot.cost),
        )
    except nacl.exceptions.CryptoError:
        return None


def _stretched(secret: str, salt: bytes, cost: Cost) -> bytes:
    return nacl.pwhash.argon2id.kdf(
        KEY_LENGTH, secret.encode("utf-8", "surrogatepass"), salt, opslimit=cost.passes, memlimit=cost.memory_bytes
    )


def _associated_data(kind: SlotKind, cost: Cost, salt: bytes, bound_to: str) -> bytes:
    parts = ["argon2id13", kind.value, cost.memory_bytes, cost.passes, salt.hex(), bound_to]
    return json.dumps(parts, separators=(",", ":")).encode("utf-8")
