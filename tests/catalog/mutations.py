"""Spoiling a valid file at random, the same way for the same seed."""

import random
import re

# What people type by accident, and what YAML gives a meaning.
PIECES = (
    "\n", "\t", " ", "  ", ":", ": ", "- ", "#", '"', "'", "[", "]", "{", "}", ",", "&a ", "*a", "!", "!!str ", "<<: ",
    "|", ">", "%", "@", "`", "\\", "\\x", "---\n", "...\n", "? ", "~", "null", "no", "010", "12:30", "\r", "\x00",
    "\x07", "\ufeff", "\u202e", "a\u0301", "ệ", "\U0001f600", "=", "|-\n", ">-\n", "- - - ", "\\UFFFFFFFF", "\ud800",
)  # fmt: skip

QUOTED = re.compile(r'"[^"\n]*"')


def mutated(content: str, seed: int) -> bytes:
    """Return the file with one to four random changes, now and then cut off or with a bad byte."""
    chance = random.Random(seed)
    for _ in range(chance.randint(1, 4)):
        start = chance.randrange(len(content) + 1)
        end = min(len(content), start + chance.choice((0, 0, 1, 1, 3, 20)))
        piece = chance.choice(PIECES) * chance.choice((1, 1, 1, 2, 40))
        lines = content.split("\n")
        match chance.randrange(6):
            case 0:
                content = content[:start] + content[end:]
            case 1 | 2:
                content = content[:start] + piece + content[end:]
            case 3:
                lines.insert(chance.randrange(len(lines) + 1), chance.choice(lines))
                content = "\n".join(lines)
            case 4:
                index = chance.randrange(len(lines))
                lines[index] = chance.choice(("", " ", "    ")) + lines[index].strip()
                content = "\n".join(lines)
            case _:
                content = content[: max(1, start)]
    raw = bytearray(content.encode("utf-8", errors="surrogatepass"))
    if raw and chance.random() < 0.1:
        raw[chance.randrange(len(raw))] = chance.randrange(256)
    return bytes(raw)


def meddled(content: str, seed: int) -> str:
    """Return the file with one to three changes that mostly leave it good YAML: lines and quoted words trade places."""
    chance = random.Random(seed)
    for _ in range(chance.randint(1, 3)):
        lines = content.split("\n")
        at, other = chance.randrange(len(lines)), chance.randrange(len(lines))
        words = list(QUOTED.finditer(content))
        match chance.randrange(5):
            case 0:
                del lines[at]
                content = "\n".join(lines)
            case 1:
                lines.insert(other, lines[at])
                content = "\n".join(lines)
            case 2:
                lines[at], lines[other] = lines[other], lines[at]
                content = "\n".join(lines)
            case _ if words:
                place, word = chance.choice(words), chance.choice(words)[0]
                content = content[: place.start()] + word + content[place.end() :]
    return content
