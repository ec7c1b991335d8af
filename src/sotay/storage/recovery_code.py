"""The recovery code: 130 random bits that a person copies from paper.

26 letters and digits carry the bits, two more are a check. The alphabet is Crockford's: without I, L, O and U.
"""

from __future__ import annotations

import hashlib
import secrets
import unicodedata

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
SECRET_LENGTH = 26
CHECK_LENGTH = 2
GROUP_LENGTH = 4

_BITS = 5
SECRET_BITS = SECRET_LENGTH * _BITS

_CONFUSED = str.maketrans({"O": "0", "I": "1", "L": "1"})


def new_code() -> str:
    """Return a fresh code as it is printed."""
    return code_of(secrets.randbits(SECRET_BITS))


def code_of(bits: int) -> str:
    """Return the code of a number below 2 ** SECRET_BITS, with its check, in groups."""
    secret = "".join(ALPHABET[(bits >> (_BITS * place)) & (len(ALPHABET) - 1)] for place in range(SECRET_LENGTH))
    letters = secret + _check(secret)
    return "-".join(letters[at : at + GROUP_LENGTH] for at in range(0, len(letters), GROUP_LENGTH))


def secret_of(typed: str) -> str | None:
    """Return the secret part of a typed code, None for one that was mistyped.

    Case, spaces, dashes and the confusions O for 0, I and L for 1 do not matter.
    """
    letters = unicodedata.normalize("NFKC", typed).upper()
    letters = "".join(letter for letter in letters if letter.isalnum()).translate(_CONFUSED)
    secret, check = letters[:SECRET_LENGTH], letters[SECRET_LENGTH:]
    if len(secret) != SECRET_LENGTH or check != _check(secret):
        return None
    return secret


def _check(secret: str) -> str:
    digest = hashlib.blake2b(secret.encode("utf-8"), digest_size=2, person=b"sotay.code").digest()
    number = int.from_bytes(digest, "big")
    return "".join(ALPHABET[(number >> (_BITS * place)) & (len(ALPHABET) - 1)] for place in range(CHECK_LENGTH))
