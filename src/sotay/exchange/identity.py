"""The keys of one owner, a member or a cell: one to sign with and one to be sealed for, both made from one seed."""

from __future__ import annotations

import hashlib
import secrets
from dataclasses import dataclass, field

from nacl.signing import SigningKey
from pyrage.x25519 import Identity as SealIdentity

from sotay.exchange.bech32 import bech32

SEED_BYTES = 32
_KEY_BYTES = 32


@dataclass(frozen=True, slots=True)
class Identity:
    """The secret keys of an owner, which never show in a repr."""

    signing: SigningKey = field(repr=False)
    sealing: SealIdentity = field(repr=False)

    @property
    def sign_key(self) -> str:
        """Return the public key that checks signatures, as hexadecimal digits."""
        return bytes(self.signing.verify_key).hex()

    @property
    def seal_key(self) -> str:
        """Return what is sealed for, as an age recipient."""
        return str(self.sealing.to_public())


def new_seed() -> str:
    """Return a new seed as text."""
    return secrets.token_hex(SEED_BYTES)


def identity_of(seed: str) -> Identity:
    """Return the keys of a seed; the same ones for ever."""
    return Identity(
        signing=SigningKey(_derived(seed, b"sotay.sign")),
        sealing=SealIdentity.from_str(rescue_key(seed)),
    )


def rescue_key(seed: str) -> str:
    """Return the secret key with which the age tool opens what was sealed for this owner."""
    return bech32("age-secret-key-", _derived(seed, b"sotay.seal")).upper()


def _derived(seed: str, purpose: bytes) -> bytes:
    return hashlib.blake2b(b"", digest_size=_KEY_BYTES, key=bytes.fromhex(seed), person=purpose).digest()
