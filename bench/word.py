"""Writing Word files: a four-page annual review against the library alone, and what the first one adds in memory.

The floor is python-docx writing the same number of bare paragraphs with the same words into the same small file that
ours begins with: no styles, no tables. Both sides take turns and get words that no earlier document had.
"""

from __future__ import annotations

import json
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from io import BytesIO

from docx import Document
from docx.oxml.ns import qn

from bench.documents import PROFILE, ROUNDS, WARM_UP_ROUNDS, blank_review, written_review
from bench.report import Figure, Report, median, spread
from sotay.app.late_word import load_word
from sotay.catalog.catalog import YamlCatalog
from sotay.domain.review import AnnualReview
from sotay.paths import data_file

PARAGRAPH = qn("w:p")

# Counted in a process of its own, which has drawn a PDF before.
MEMORY = """
import json, resource
from bench.documents import PROFILE, blank_review, written_review
from sotay.app.adapters import load_adapters

def peak():
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024

adapters = load_adapters()
review, layout = written_review(blank_review(adapters.catalog), 0), adapters.catalog.layout()
adapters.documents.review(review, PROFILE, layout)
before = peak()
adapters.load_word().review(review, PROFILE, layout)
print(json.dumps([before, peak()]))
"""


def run(report: Report) -> None:
    """Measure a four-page annual review as a Word file."""
    catalog = YamlCatalog(data_file(""))
    word, layout, blank = load_word(), catalog.layout(), blank_review(catalog)

    def ours(review: AnnualReview) -> Callable[[], bytes]:
        return lambda: word.review(review, PROFILE, layout)

    times: dict[str, list[float]] = {"ours": [], "library": []}
    for turn in range(WARM_UP_ROUNDS + ROUNDS):
        elapsed, content = _timed(ours(written_review(blank, turn)))
        floor, _ = _timed(_by_the_library(content))
        if turn >= WARM_UP_ROUNDS:
            times["ours"].append(elapsed)
            times["library"].append(floor)
    report.add(
        Figure(
            name="annual review of four pages as a Word file, warm, against bare paragraphs by python-docx",
            value=median(times["ours"]),
            unit="ms",
            reach="<= 3 x the library alone",
            floor=median(times["library"]),
            spread=spread(times["ours"]),
        )
    )
    before, after = json.loads(subprocess.run([sys.executable, "-c", MEMORY], capture_output=True, check=True).stdout)
    report.add(
        Figure(
            name=f"memory that the first Word file adds to {before:.0f} MiB",
            value=after - before,
            unit="MiB",
            reach="none before it",
        )
    )


def _by_the_library(content: bytes) -> Callable[[], bytes]:
    """Return what writes the words of a file as bare paragraphs into the same file without them."""
    document = Document(BytesIO(content))
    words = [
        "".join(text.text or "" for text in each.iter(qn("w:t"))) for each in document.element.body.iter(PARAGRAPH)
    ]
    for each in list(document.element.body)[:-1]:
        document.element.body.remove(each)
    emptied = BytesIO()
    document.save(emptied)
    return lambda: _bare(emptied.getvalue(), words)


def _bare(start: bytes, words: Sequence[str]) -> bytes:
    document = Document(BytesIO(start))
    for each in words:
        document.add_paragraph(each)
    written = BytesIO()
    document.save(written)
    return written.getvalue()


def _timed(write: Callable[[], bytes]) -> tuple[float, bytes]:
    start = time.perf_counter()
    content = write()
    return (time.perf_counter() - start) * 1000, content
