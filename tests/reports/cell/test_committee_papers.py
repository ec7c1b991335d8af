"""The papers of a committee over its cells: each cell judged by itself, all of them together, drawn in three ways."""

from dataclasses import replace

import pytest
from openpyxl import load_workbook
from tests.reports.cell.test_content import words_in
from tests.reports.cell.test_papers import as_golden, rows_in
from tests.reports.pdf_reading import pages_of, words_of
from tests.reports.season_builders import a_committee_season, a_season, decided
from tests.reports.word.docx_reading import styled
from tests.season import BEST, DONE, GOOD

from sotay.domain.cell_paper import FACTS, ROWS, PaperKind
from sotay.domain.paper_gaps import Gap, gaps_of
from sotay.domain.rating import Opinion, Stage, with_opinion
from sotay.domain.season import HandInState
from sotay.reports.cell.content import cell_paper
from sotay.reports.cell.facts_content import facts_of
from sotay.reports.cell.rows_content import CHOICE, rows_of
from sotay.texts import cell_papers as texts

KINDS = (
    PaperKind.SUMMARY, PaperKind.REPORT, PaperKind.TALLY, PaperKind.PENDING, PaperKind.UNREVIEWED, PaperKind.MIRROR
)  # fmt: skip


@pytest.fixture(scope="session")
def committee_templates(catalog):
    usable, broken = catalog.committee_papers()
    assert broken == ()
    return {each.kind: each for each in usable}


def test_every_paper_over_all_cells_is_shipped(committee_templates):
    assert set(committee_templates) == {*KINDS, PaperKind.COLLECTIVE}


def test_every_fact_and_row_of_a_committee_is_known():
    season = a_committee_season()

    assert {"units", "units_sent", "units_pending", "units_telling"} <= set(facts_of(season))
    assert set(facts_of(season)) <= set(FACTS)
    for name in ("units", "pending_units", "unit_papers", "items_together", "votes", "second_votes", "members"):
        rows = rows_of(name, season)
        assert rows
        for row in rows:
            assert set(ROWS[name]) <= {"choices" if key.startswith(CHOICE) else key for key in row}, name


def test_each_member_stands_with_the_name_of_the_cell():
    found = [row["cell"].words for row in rows_of("members", a_committee_season())]

    assert found == ["Chi bộ 1"] * 10 + ["Chi bộ 2"] * 8


def test_each_cell_has_its_numbers_and_its_own_cap_and_the_sum_is_that_of_all():
    season = a_committee_season()

    *cells, total = rows_of("units", season)

    assert [row["cell"].words for row in cells] == ["Chi bộ 1", "Chi bộ 2", "Chi bộ 10", "Chi bộ 11"]
    assert [row["state"].words for row in cells] == ["Đã gửi", "Gửi muộn", "Chưa gửi", "Trả lại để bổ sung"]
    assert [row["people"].value for row in cells] == [12, 10, None, None]
    for level in (BEST, GOOD, DONE):
        numbers = [row[CHOICE + level].value or 0 for row in cells]
        assert total[CHOICE + level].value == sum(numbers)
    own = {unit.name: each for unit, each in season.by_unit()}
    assert cells[0]["capped"].words == texts.cap_short(own["Chi bộ 1"].cap())
    assert cells[2]["capped"].words == ""


def test_a_proposal_by_votes_is_judged_by_the_papers_of_its_own_cell():
    season = a_committee_season()
    first = season.units[0]
    tally = first.votes[0]
    crowded = replace(tally, papers=replace(tally.papers, members=1_000, present=1_000, handed_out=1_000))
    changed = replace(season, units=(replace(first, votes=(crowded,)), *season.units[1:]))

    rows = rows_of("votes", changed)

    assert {row["proposal"].words for row in rows if row["cell"].words == "Chi bộ 1"} == {texts.no_proposal()}
    assert texts.no_proposal() not in {row["proposal"].words for row in rows if row["cell"].words == "Chi bộ 2"}


def test_only_cells_that_did_not_send_are_named_as_pending():
    assert [(row["cell"].words, row["secretary"].words) for row in rows_of("pending_units", a_committee_season())] == [
        ("Chi bộ 10", "Giàng A Páo"), ("Chi bộ 11", ""),
    ]  # fmt: skip


def test_the_mirror_over_all_cells_adds_bands_and_tells_no_number_of_a_cell():
    season = a_committee_season()
    bands = {row.item: row.band.lowest for row in season.units[0].mirror.rows}

    for row, (item, lowest) in zip(rows_of("items_together", season), bands.items(), strict=True):
        assert row["at_least"].words == texts.at_least(2 * lowest), item
        assert row["telling"].words == texts.telling(2 if lowest else 0, 2)


def test_a_changed_proposal_is_named_beside_the_decision():
    season = a_committee_season()
    member = season.members[0]
    decision = with_opinion(member.rating, Opinion(Stage.DECISION, DONE), season.rules)
    opinions = tuple(replace(each, upon=BEST) if each.stage is Stage.DECISION else each for each in decision.opinions)
    changed = replace(member, rating=replace(decision, opinions=opinions))

    rows = rows_of("members", replace(season, members=(changed, *season.members[1:])))

    said = {row["note"].words for row in rows if row["note"].words}
    assert said == {"Chi bộ đã đổi đề xuất sau khi quyết định", "Chưa kiểm điểm"}


def test_people_of_the_committee_itself_come_first():
    own = a_season(9)
    season = a_committee_season()
    both = replace(season, members=(*own.members, *season.members))

    assert [unit.name for unit, _ in both.by_unit()] == [season.head.cell, *(each.name for each in season.units)]
    assert rows_of("units", both)[0]["people"].value == len(own.members)


@pytest.mark.parametrize("kind", KINDS)
def test_what_is_missing_on_a_paper_is_told(committee_templates, kind):
    gaps = {each.gap: each.missing for each in gaps_of(committee_templates[kind], a_committee_season())}

    assert gaps.get(Gap.UNITS) == (None if kind is PaperKind.PENDING else 2)
    all_there = tuple(replace(each, hand_in=HandInState.RECEIVED) for each in a_committee_season().units)
    rated = decided(a_committee_season(members=a_season().members, units=all_there))
    assert gaps_of(committee_templates[kind], rated) == ()


@pytest.mark.parametrize("kind", KINDS)
def test_every_paper_is_drawn_as_pdf_word_and_excel(
    committee_templates, documents, word, sheets, layout, kind, tmp_path
):
    template, season = committee_templates[kind], a_committee_season()
    said = words_in(cell_paper(template, season))
    assert said

    pdf = documents.cell_paper(template, season, layout)
    assert template.titles[0] in words_of(pdf)
    assert "ĐẢNG UỶ" in words_of(pdf)
    assert word.cell_paper(template, season, layout).startswith(b"PK")
    path = tmp_path / "giấy.xlsx"
    path.write_bytes(sheets.cell_paper(template, season, layout))
    assert load_workbook(path).active.max_row > 3


@pytest.mark.parametrize("kind", [*KINDS, PaperKind.COLLECTIVE], ids=lambda each: each.value)
def test_a_paper_over_all_cells_reads_as_it_did_in_every_form(
    committee_templates, documents, word, sheets, layout, kind
):
    template, season = committee_templates[kind], a_committee_season(report=a_season().report)
    drawn = [line for page in pages_of(documents.cell_paper(template, season, layout)) for line in page]

    as_golden(f"committee-{kind.value}", "".join(f"{' '.join(line.split())}\n" for line in drawn))
    styled_lines = styled(word.cell_paper(template, season, layout))
    as_golden(f"word-committee-{kind.value}", "".join(f"{line.rstrip()}\n" for line in styled_lines))
    if template.is_table:
        rows = rows_in(sheets.cell_paper(template, season, layout))
        as_golden(f"sheet-committee-{kind.value}", "".join(f"{' | '.join(row)}\n" for row in rows if row))


def test_what_a_committee_has_not_written_of_itself_is_told(committee_templates):
    template = committee_templates[PaperKind.COLLECTIVE]
    gaps = {each.gap: each.missing for each in gaps_of(template, a_committee_season())}

    assert gaps == {Gap.TEXTS: 9, Gap.LEVEL: 0}
