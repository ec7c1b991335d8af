"""Every kind of data file as what it makes of the made-up member and committee, read back from the real PDF."""

import subprocess
from dataclasses import replace

import pytest
from tests.shipped import shipped_catalog

from sotay.domain.cell_paper import PaperKind
from sotay.paths import resource
from sotay.reports.documents import PdfDocuments
from sotay.services.preview_on_sample import preview_on_sample, read_sample_data

CATALOG = shipped_catalog()
DOCUMENTS = PdfDocuments(resource("fonts"))


@pytest.fixture(scope="module")
def data():
    return read_sample_data(CATALOG)


@pytest.fixture
def read(tmp_path):
    """Read the words of a PDF, one space between them."""

    def words(content):
        path = tmp_path / "thử.pdf"
        path.write_bytes(content)
        done = subprocess.run(["pdftotext", "-layout", str(path), "-"], capture_output=True, text=True, check=True)
        return " ".join(done.stdout.split())

    return words


@pytest.fixture
def drawn(data, read):
    return lambda value, **more: read(preview_on_sample(value, data=data, documents=DOCUMENTS, **more))


@pytest.mark.parametrize("form", CATALOG.forms()[0], ids=lambda form: form.id)
def test_a_form_is_filled_with_the_answers_of_the_sample(drawn, data, form):
    words = drawn(form)

    assert form.titles[0] in words
    assert data.sample.profile.full_name in words
    assert "(biểu hiện" in words


def test_a_changed_heading_of_a_form_is_on_its_paper(drawn):
    form = CATALOG.forms()[0][0]

    assert "TÊN MỚI CỦA MẪU" in drawn(replace(form, titles=("TÊN MỚI CỦA MẪU",)))


def test_a_layout_with_wider_margins_needs_more_pages(data):
    layout = CATALOG.layout()
    narrow, wide = (
        preview_on_sample(each, data=data, documents=DOCUMENTS).count(b"/Type /Page\n")
        for each in (layout, replace(layout, margin_left_mm=70, margin_right_mm=60))
    )

    assert wide > narrow


def test_a_commitment_holds_the_promises_of_the_sample_in_whatever_sections_it_has(drawn, data):
    form = CATALOG.commitment_forms()[0][0]
    promise = data.sample.commitments[-1].promises[0].text.split()[:4]

    assert " ".join(promise) in drawn(form)
    assert " ".join(promise) in drawn(replace(form, sections=form.sections[-1:]))


@pytest.mark.parametrize("template", CATALOG.cell_papers()[0], ids=lambda each: each.kind.value)
def test_a_paper_of_a_cell_names_its_members(drawn, data, template):
    words = drawn(template)

    assert data.committee.cells[0].head.cell.upper() in words.upper()
    if template.kind in (PaperKind.SUMMARY, PaperKind.BALLOT, PaperKind.TALLY):
        assert data.committee.cells[0].members[0].person.full_name in words


@pytest.mark.parametrize("template", CATALOG.committee_papers()[0], ids=lambda each: each.kind.value)
def test_a_paper_over_all_cells_bears_the_name_of_the_committee(drawn, data, template):
    assert data.committee.head.cell.upper() in drawn(template, of_committee=True).upper()


def test_phrases_and_rules_are_told_in_words(drawn):
    checks, rules = CATALOG.review_checks(), CATALOG.review_rules()[0][0]

    assert f"«{checks.phrases[0].words}»: {checks.phrases[0].advice}" in drawn(checks)
    words = drawn(rules)
    assert "không quá 20%" in words
    assert "biểu quyết hai vòng" in words.lower()


def test_a_checklist_is_drawn_as_its_booklet(drawn):
    checklist = CATALOG.shipped_checklist()

    assert all(
        item.short in drawn(checklist) or item.text[:30] in drawn(checklist) for item in [*checklist.items()][:3]
    )
