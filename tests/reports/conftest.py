"""What the tests of papers share: the real faces, the shipped data."""

from __future__ import annotations

import shutil

import pytest
from tests.reports.office import Office
from tests.shipped import shipped_catalog

from sotay.catalog.catalog import YamlCatalog
from sotay.domain.form import ReviewForm, form_for
from sotay.domain.layout import PageLayout
from sotay.domain.manifestation import Checklist
from sotay.paths import resource
from sotay.reports.documents import PdfDocuments
from sotay.reports.fonts import register_faces


@pytest.fixture(scope="session")
def documents() -> PdfDocuments:
    if shutil.which("pdftotext") is None:
        pytest.skip("poppler-utils is needed to read papers back")
    return PdfDocuments(resource("fonts"))


@pytest.fixture(scope="session")
def faces() -> None:
    register_faces(resource("fonts"))


@pytest.fixture(scope="session")
def catalog() -> YamlCatalog:
    return shipped_catalog()


@pytest.fixture(scope="session")
def form_2b(catalog: YamlCatalog) -> ReviewForm:
    return form_for("2025-2B", 2026, catalog.forms()[0])


@pytest.fixture(scope="session")
def layout(catalog: YamlCatalog) -> PageLayout:
    return catalog.layout()


@pytest.fixture(scope="session")
def the_27(catalog: YamlCatalog) -> Checklist:
    return catalog.shipped_checklist()


@pytest.fixture(scope="session")
def office(tmp_path_factory: pytest.TempPathFactory) -> Office:
    return Office(tmp_path_factory.mktemp("office"))
