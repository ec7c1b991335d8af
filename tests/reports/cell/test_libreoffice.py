"""Another office program opens every paper of a cell and of a committee, as Word and as Excel."""

from __future__ import annotations

import pytest
from tests.reports.office import compared, words_of_pages
from tests.reports.season_builders import a_committee_season, a_season, decided

pytestmark = pytest.mark.long

SEASONS = {
    "10": a_season(),
    "33": decided(a_season(33)),
    "committee": a_committee_season(),
}


def papers_of(catalog, of_tables=False):
    """Every template with each season that it is for, by a name."""
    kinds = {"committee": catalog.committee_papers()[0]}
    return {
        f"{name}-{template.kind.value}": (template, season)
        for name, season in SEASONS.items()
        for template in kinds.get(name, catalog.cell_papers()[0])
        if template.is_table or not of_tables
    }


def test_every_word_paper_reads_as_its_pdf(catalog, documents, word, office, layout):
    papers = papers_of(catalog)
    theirs = office.converted({name: word.cell_paper(*each, layout) for name, each in papers.items()})

    differing = {}
    for name, each in papers.items():
        (ours, pages), (read, their_pages) = compared(documents.cell_paper(*each, layout)), compared(theirs[name])
        # Heads of tables that go on to other pages, and boxes, are drawn otherwise.
        if set(filter(str.isalnum, ours)) != set(filter(str.isalnum, read)) or abs(pages - their_pages) > 1:
            differing[name] = (pages, their_pages, set(ours) ^ set(read))
    assert differing == {}


def test_every_sheet_has_all_words_and_a_last_page_that_is_of_its_paper(catalog, documents, sheets, office, layout):
    papers = papers_of(catalog, of_tables=True)
    theirs = office.converted({name: sheets.cell_paper(*each, layout) for name, each in papers.items()}, ".xlsx")

    for name, (template, season) in papers.items():
        pages = words_of_pages(theirs[name])
        said = [word for page in pages for word in page]
        ours = {word for word in compared(documents.cell_paper(template, season, layout))[0] if word.isalpha()}
        assert {word.casefold() for word in ours} <= {word.casefold() for word in said}, name
        signed = [at for at, page in enumerate(pages) if "T/M" in page]
        if signed:
            before = pages[signed[-1]][: pages[signed[-1]].index("T/M")]
            assert len(before) > 5, name
