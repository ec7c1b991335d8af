"""What the papers of a cell say, and what they must never say."""

from dataclasses import replace
from decimal import Decimal

import pytest
from tests.reports.season_builders import EMPTY_SEASON, a_member, a_season, decided
from tests.season import BEST, RULES, rated

from sotay.domain.cell_paper import FACTS, ROWS, PaperKind, TableBlock
from sotay.domain.rating import Opinion, Stage, standing_of, with_opinion
from sotay.domain.review_rules import CapBase, CapSetting, Rounding
from sotay.reports.cell.content import cell_paper
from sotay.reports.cell.facts_content import facts_of
from sotay.reports.cell.rows_content import CHOICE, choices_in, rows_of
from sotay.reports.cell.values import Room, TablePart
from sotay.reports.review_content import HeadingLine, Printed, Written
from sotay.texts import stages


def words_in(paper):
    said = []
    for part in paper.parts:
        if isinstance(part, TablePart):
            said += [cell.words for row in part.rows for cell in row]
        elif isinstance(part, Room):
            said.append(part.label)
        elif isinstance(part, (Printed, HeadingLine, Written)):
            said.append(part.words)
    return "\n".join(said)


def test_every_fact_and_row_that_a_template_may_name_is_known():
    season = decided(a_season())

    assert set(facts_of(season)) | {each for each in FACTS if each.startswith("units")} == set(FACTS)
    for name, columns in ROWS.items():
        for row in rows_of(name, season):
            known = {"choices" if key.startswith(CHOICE) else key for key in row}
            assert set(columns) <= known, name


@pytest.mark.parametrize("kind", PaperKind)
def test_every_kind_has_a_shipped_template_with_honest_words_about_its_source(templates, kind):
    assert templates[kind].source
    assert templates[kind].notes


@pytest.mark.parametrize("kind", PaperKind)
def test_nobodys_level_reads_as_decided_before_the_decision(templates, kind):
    said = words_in(cell_paper(templates[kind], a_season()))

    decided_rows = [row for name in ("levels", "members") for row in rows_of(name, a_season())]
    columns = {row[key].words for row in decided_rows for key in ("decision", "decided") if key in row}
    assert columns == {stages.undecided()}
    assert "quyết định mức" not in said


def test_some_decisions_of_many_do_not_read_like_the_result():
    members = list(a_season().members)
    members[0] = replace(members[0], rating=with_opinion(members[0].rating, Opinion(Stage.DECISION, BEST), RULES))
    season = a_season(members=tuple(members))

    assert {row["decided"].words for row in rows_of("levels", season)} == {stages.undecided()}


def test_what_the_cell_has_not_proposed_for_everybody_is_no_number_and_no_cap():
    members = list(a_season().members)
    members[0] = replace(members[0], rating=rated(BEST))
    season = a_season(members=tuple(members))

    assert {row["proposed"].value for row in rows_of("levels", season)} == {None}
    assert "cap_said" not in facts_of(season)


def test_a_level_is_told_with_who_gave_it():
    standing = standing_of(rated(BEST))

    assert stages.standing(standing, "Hoàn thành xuất sắc nhiệm vụ") == (
        "Đảng viên tự nhận: Hoàn thành xuất sắc nhiệm vụ (cấp uỷ chưa quyết định)"
    )


def test_the_summary_keeps_the_stages_apart(templates):
    paper = cell_paper(templates[PaperKind.SUMMARY], a_season())
    table = next(part for part in paper.parts if isinstance(part, TablePart))

    assert [column.heading for column in table.columns[3:8]] == [
        "Đảng viên tự đánh giá", "Cơ quan, đơn vị xếp loại", "Chi uỷ", "Tập thể lãnh đạo đoàn thể", "Chi bộ đề xuất",
    ]  # fmt: skip
    assert [cell.words for cell in table.rows[1][3:8]] == [
        "Hoàn thành tốt nhiệm vụ",
        "Hoàn thành tốt nhiệm vụ",
        "Hoàn thành nhiệm vụ",
        "Không có",
        "Hoàn thành tốt nhiệm vụ",
    ]


def test_the_report_counts_who_is_not_reviewed_and_why(templates):
    said = words_in(cell_paper(templates[PaperKind.REPORT], a_season()))

    assert "Tổng số đảng viên: 12 đồng chí" in said
    assert "Mới kết nạp chưa đủ 6 tháng" in said
    assert "đã kiểm điểm 9 đồng chí; chưa kiểm điểm 1 đồng chí" in said


def test_the_list_of_those_not_reviewed_tells_reasons_of_both_kinds():
    rows = rows_of("not_reviewed", a_season())

    assert [(row["name"].words, row["reason"].words) for row in rows] == [
        ("Vàng A Chính", "Đi công tác, kiểm điểm kỳ sau"),
        ("Nguyễn Hữu Nghĩa", "Được miễn công tác và sinh hoạt đảng"),
        ("Cà Thị Xuân", "Mới kết nạp chưa đủ 6 tháng"),
    ]


def test_a_paper_late_is_handed_in_and_one_returned_is_pending():
    rows = rows_of("pending", a_season())

    assert [row["state"].words for row in rows] == ["Chưa nộp", "Trả lại để bổ sung"]
    assert facts_of(a_season())["handed_in"] == "8"


def test_the_cap_is_told_as_a_warning_with_its_base_and_follows_the_setting():
    members = tuple(a_member(at, rating=rated(*[BEST] * 5)) for at in range(3)) + a_season().members[3:6]
    season = a_season(members=members)

    assert facts_of(season)["cap_said"].startswith("3 đồng chí, vượt mức 20% số được xếp loại Hoàn thành tốt nhiệm vụ")
    assert "cấp có thẩm quyền xem xét, quyết định" in facts_of(season)["cap_said"]
    wide = CapSetting(CapBase.ALL_RATED, Decimal(50), Rounding.DOWN)
    assert "vượt mức" not in facts_of(replace(season, cap_setting=wide))["cap_said"]


def test_ballots_offer_the_levels_and_then_yes_and_no():
    assert [name for _, name in choices_in("ballot", a_season())] == [
        "Hoàn thành tốt nhiệm vụ", "Hoàn thành nhiệm vụ", "Không hoàn thành nhiệm vụ",
    ]  # fmt: skip
    assert [name for _, name in choices_in("candidates", a_season())] == ["Đồng ý", "Không đồng ý"]


def test_the_mirror_names_nobody_and_ranks_nothing(templates):
    season = a_season()
    said = words_in(cell_paper(templates[PaperKind.MIRROR], season))

    assert "33 trên 35 đồng chí đã nộp phần này" in said
    assert not [each.full_name for each in season.members if each.full_name in said]
    codes = [row["number"].words for row in rows_of("items", season)]
    assert codes == [f"{group}.{at}" for group in ("I", "II", "III") for at in range(1, 10)]
    assert all(row["band"].value is None for row in rows_of("items", season))


def test_what_nobody_knows_is_room_to_write_and_never_a_guess(templates):
    said = words_in(cell_paper(templates[PaperKind.MINUTES], EMPTY_SEASON))

    assert "bắt đầu lúc ……, ……, tại ……" in said


def test_braces_in_a_name_are_words(templates):
    member = a_member(0, full_name="{secretary}", remark="{year}")
    said = words_in(cell_paper(templates[PaperKind.MINUTES], a_season(members=(member,))))

    assert "Đồng chí {secretary}." in said
    assert "Ý kiến góp ý: {year}" in said


def test_tables_without_rows_say_so(templates):
    for template in templates.values():
        paper = cell_paper(template, EMPTY_SEASON)
        empties = {block.empty for block in template.blocks if isinstance(block, TableBlock)}
        assert not [part for part in paper.parts if isinstance(part, TablePart) and not part.rows]
        assert (
            not empties
            or {part.words for part in paper.parts if isinstance(part, Printed)} & empties
            or any(isinstance(part, TablePart) for part in paper.parts)
        )


def test_minutes_say_hands_where_hands_were_shown_and_speak_of_no_ballot(templates):
    season = a_season()
    openly = replace(season, meeting=replace(season.meeting, votes_openly=True))

    said = words_in(cell_paper(templates[PaperKind.MINUTES], openly))
    assert "Chi bộ biểu quyết giơ tay; số đảng viên có quyền biểu quyết có mặt: 10." in said
    assert "phiếu" not in said
    assert "Số phiếu phát ra: ……; thu về: ……" in words_in(cell_paper(templates[PaperKind.MINUTES], EMPTY_SEASON))
