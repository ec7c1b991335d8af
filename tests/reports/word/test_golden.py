"""Whole Word papers against the words and styles they had when somebody last looked at them.

A change that is meant is taken over by SOTAY_WRITE_GOLDEN=1 and shows in the diff of tests/data/golden.
"""

from __future__ import annotations

import pytest
from tests.reports.test_golden import GOLDEN, PAPERS, WRITES
from tests.reports.word.docx_reading import styled

OF_WORD = (
    "review",
    "review-empty",
    "commitment",
    "commitment-outcomes",
    "assessment",
    "checklist",
    "history",
    "item-history",
    "group-history",
    "completeness",
    "remedies",
    "diary",
)


@pytest.mark.parametrize("name", OF_WORD)
def test_a_word_paper_reads_as_it_did(word, name):
    text = "\n".join(line.rstrip() for line in styled(PAPERS[name](word))) + "\n"
    golden = GOLDEN / f"word-{name}.txt"
    if WRITES:
        golden.write_text(text, encoding="utf-8")
    assert text == golden.read_text(encoding="utf-8")
