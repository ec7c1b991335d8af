"""What the tests of Word papers share."""

from __future__ import annotations

import pytest

from sotay.paths import resource
from sotay.reports.word.documents import DocxDocuments


@pytest.fixture(scope="session")
def word() -> DocxDocuments:
    return DocxDocuments(resource("fonts"))
