"""Writing a secret key the way the age tool reads it (Bech32, BIP 173); reading is left to the age library.

Source: https://c2sp.org/age, "The X25519 recipient type".
"""

from __future__ import annotations

from collections.abc import Iterator

_LETTERS = "qpzry9x8gf2tvdw0s3jn54khce6mua7l"
_GENERATOR = (0x3B6A57B2, 0x26508E6D, 0x1EA119FA, 0x3D4233DD, 0x2A1462B3)
_CHECK_LENGTH = 6
_BYTE_BITS, _LETTER_BITS = 8, 5


def bech32(prefix: str, content: bytes) -> str:
    """Return the bytes behind a prefix of small letters, with the check at the end."""
    values = list(_five_bits(content))
    check = _polymod([*_expanded(prefix), *values, *[0] * _CHECK_LENGTH]) ^ 1
    values += [check >> _LETTER_BITS * (_CHECK_LENGTH - 1 - place) & 31 for place in range(_CHECK_LENGTH)]
    return f"{prefix}1{''.join(_LETTERS[value] for value in values)}"


def _five_bits(content: bytes) -> Iterator[int]:
    number = int.from_bytes(content, "big")
    count = -(-len(content) * _BYTE_BITS // _LETTER_BITS)
    number <<= count * _LETTER_BITS - len(content) * _BYTE_BITS
    return (number >> _LETTER_BITS * (count - 1 - place) & 31 for place in range(count))


def _expanded(prefix: str) -> list[int]:
    codes = prefix.encode("ascii")
    return [code >> _LETTER_BITS for code in codes] + [0] + [code & 31 for code in codes]


def _polymod(values: list[int]) -> int:
    check = 1
    for value in values:
        top = check >> 25
        check = (check & 0x1FFFFFF) << 5 ^ value
        for place, generator in enumerate(_GENERATOR):
            check ^= generator if top >> place & 1 else 0
    return check
