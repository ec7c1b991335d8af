"""Spoiling a file of bytes at random, the same way for the same seed."""

import random

PIECES = (
    b"", b"\0", b"\n", b"\r\n", b" ", b"\xff", b"\x80", b"-> X25519 a\n", b"-> scrypt a 30\n", b"---", b"{", b"}", b"[",
    b'"', b"\\u0000", b"\\ud800", b"1e999", b"null", b"true", b",", b":", b"\xef\xbb\xbf", b"\xe2\x80\xae", b"0", b"f",
)  # fmt: skip


def mutated(content: bytes, seed: int) -> bytes:
    """Return the file with one to three random changes."""
    chance = random.Random(seed)
    raw = bytearray(content)
    for _ in range(chance.randint(1, 3)):
        at = chance.randrange(len(raw) + 1)
        match chance.randrange(6):
            case 0 if raw:
                raw[at % len(raw)] ^= 1 << chance.randrange(8)
            case 1:
                del raw[at : at + chance.choice((1, 1, 2, 40))]
            case 2:
                raw[at:at] = chance.choice(PIECES) * chance.choice((1, 1, 3, 60))
            case 3:
                piece = chance.choice(PIECES)
                raw[at : at + len(piece)] = piece
            case 4:
                other = chance.randrange(len(raw) + 1)
                raw[at:at] = raw[min(at, other) : max(at, other)][:200]
            case _:
                del raw[at:]
    return bytes(raw)
