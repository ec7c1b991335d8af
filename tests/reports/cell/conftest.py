"""What the tests of a cell's papers share: the shipped templates, and each way of writing them."""

from __future__ import annotations

import pytest

from sotay.domain.cell_paper import PaperKind, PaperTemplate
from sotay.paths import resource
from sotay.reports.sheets.documents import XlsxDocuments
from sotay.reports.word.documents import DocxDocuments


@pytest.fixture(scope="session")
def word() -> DocxDocuments:
    return DocxDocuments(resource("fonts"))


@pytest.fixture(scope="session")
def sheets() -> XlsxDocuments:
    return XlsxDocuments(resource("fonts"))


@pytest.fixture(scope="session")
def templates(catalog) -> dict[PaperKind, PaperTemplate]:
    return {each.kind: each for each in catalog.cell_papers()[0]}
