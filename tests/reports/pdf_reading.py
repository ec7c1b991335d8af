"""Reading papers back with poppler, as any other program would."""

from __future__ import annotations

import re
import subprocess
from html import unescape

_WORD = re.compile(r'<word xMin="[\d.]+" yMin="([\d.]+)" xMax="[\d.]+" yMax="([\d.]+)">(.*?)</word>')


def text_of(pdf: bytes, *options: str) -> str:
    """The text of a document, pages parted by form feeds."""
    return _run("pdftotext", pdf, *options, "-", "-").decode("utf-8")


def words_of(pdf: bytes) -> str:
    """The text as one line, so that a sentence is found wherever its lines break."""
    return " ".join(text_of(pdf).split())


def pages_of(pdf: bytes) -> list[list[str]]:
    """The lines of each page as they stand, without the empty ones."""
    pages = text_of(pdf, "-layout").split("\f")[:-1]
    return [[line.strip() for line in page.splitlines() if line.strip()] for page in pages]


def bodies_of(pdf: bytes, *, top: float, bottom: float) -> list[tuple[float, str]]:
    """What stands between the margins of each page: how far down it reaches, 1 being all the way, and the words.

    ``top`` and ``bottom`` are the margins in points from the upper edge; what stands above is no body.
    """
    bodies = []
    for page in _run("pdftotext", pdf, "-bbox", "-", "-").decode("utf-8").split("<page ")[1:]:
        words = [(float(start), float(end), unescape(word)) for start, end, word in _WORD.findall(page)]
        # Letters of a line reach a little above its upper edge.
        body = [(end, word) for start, end, word in words if start > top - 3]
        bodies.append(((max(end for end, _ in body) - top) / (bottom - top), " ".join(word for _, word in body)))
    return bodies


def facts_of(pdf: bytes) -> dict[str, str]:
    """The properties of a document as pdfinfo names them; blank ones are left out."""
    lines = (line.partition(":") for line in _run("pdfinfo", pdf, "-").decode("utf-8").splitlines())
    return {name.strip(): value.strip() for name, _, value in lines if value.strip()}


def fonts_of(pdf: bytes) -> list[tuple[str, str, str]]:
    """Each font with whether it is embedded and whether it is a subset ("yes" or "no")."""
    lines = _run("pdffonts", pdf, "-").decode("utf-8").splitlines()[2:]
    rows = [line.split() for line in lines]
    # From the right: object number, generation, unicode, subset, embedded.
    return [(row[0], row[-5], row[-4]) for row in rows]


def _run(tool: str, pdf: bytes, *arguments: str) -> bytes:
    done = subprocess.run([tool, *arguments], input=pdf, capture_output=True, check=True)
    assert not done.stderr, done.stderr.decode("utf-8")
    return done.stdout
