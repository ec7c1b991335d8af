"""A made-up cell in a real cell book, through the real services."""

import pytest
from tests.catalog.yaml_files import CATALOG
from tests.exchange.builders import EXCHANGE

from sotay.domain.collecting import Standing, Trust
from sotay.domain.mirror import answered_in, contribution_of
from sotay.domain.paper_sheet import NAMING_LEVELS
from sotay.domain.rating import Stage
from sotay.domain.season import HandInState
from sotay.domain.submission import Part
from sotay.services.cell.answering import read_submission
from sotay.services.cell.book import load_year
from sotay.services.cell.season import load_season
from sotay.services.sample_committee.cell_books import CARDS, FILES, RECEIPTS, fill_cell
from sotay.services.sample_committee.parts import sample_parts

PARTS = sample_parts(CATALOG, EXCHANGE)
CELLS = {each.key: each for each in PARTS.committee.cells}


@pytest.fixture
def filled(cell_uow, tmp_path):
    def fill(key):
        fill_cell(cell_uow, parts=PARTS, cell=CELLS[key], folder=tmp_path / key)
        season = load_season(cell_uow, year=PARTS.year, rules=PARTS.rules, forms=PARTS.forms)
        return cell_uow, {each.full_name: each for each in season.members}, season

    return fill


def endings_in(folder):
    return [path.suffix for path in folder.iterdir()] if folder.is_dir() else []


def test_every_member_is_as_the_cell_found_him(filled):
    uow, _, _ = filled("chi-bo-1")
    people = {each.person.full_name: each for each in load_year(uow, year=PARTS.year).people}

    assert people["Tòng Thị Lả"].standing is Standing.MISSING
    assert people["Quàng Văn Thái"].standing is Standing.NOT_REVIEWED
    assert people["Lù Văn Phúc"].standing is Standing.LATE
    assert people["Lò Thị Ánh"].standing is Standing.IN_TIME
    assert people["Lò Thị Ánh"].received_at.date() == CELLS["chi-bo-1"].members[0].hand_in.on
    assert "Lê Thị Thơm" not in people


def test_keys_are_compared_but_for_that_of_the_newest_member(filled):
    uow, members, _ = filled("chi-bo-1")
    with uow:
        trust = {name: uow.member_keys.of_person(each.person)[0].trust for name, each in members.items()}

    assert [name for name, each in trust.items() if each is Trust.UNVERIFIED] == ["Quàng Văn Thái"]


def test_what_went_round_lies_in_the_folder(filled, tmp_path):
    filled("chi-bo-1")
    folder = tmp_path / "chi-bo-1"

    assert (folder / "chi-bo-1.thechibo").is_file()
    assert endings_in(folder / CARDS) == [".thedangvien"] * 12
    assert endings_in(folder / FILES) == [".bainop"] * 10
    assert endings_in(folder / RECEIPTS) == [".biennhan"] * 10


def test_a_submission_holds_the_review_the_claim_and_a_level_for_every_item(filled):
    uow, members, _ = filled("chi-bo-1")
    with uow:
        latest = uow.submissions.latest(members["Giàng Thị Mai"].person, PARTS.year)
    submission = read_submission(uow, submission_id=latest.submission_id)
    parts = [line.part for line in submission.lines]

    assert submission.full_name == "Giàng Thị Mai"
    assert parts.count(Part.LEVEL) == 27
    assert parts.count(Part.POINTS) == 4
    assert members["Giàng Thị Mai"].claim == "tot"
    assert any("86 thửa đất" in line.text for line in submission.lines if line.part is Part.SECTION)


def test_the_member_of_the_sample_handbook_is_one_of_the_first_cell(filled):
    uow, members, _ = filled("chi-bo-1")
    with uow:
        latest = uow.submissions.latest(members[CATALOG.sample().profile.full_name].person, PARTS.year)
    periods = {line.period for line in read_submission(uow, submission_id=latest.submission_id).lines}

    assert {"2026-Q1", "2026-Q4"} <= periods


def test_a_returned_paper_keeps_its_comment_and_two_of_one_name_are_told_apart(filled):
    uow, members, _ = filled("chi-bo-2")
    people = {each.person.full_name: each for each in load_year(uow, year=PARTS.year).people}

    assert people["Lò Văn Tiên"].standing is Standing.RETURNED
    assert people["Lò Văn Tiên"].comment.startswith("Đồng chí ghi thêm")
    assert {"Nguyễn Thị Hương (1979)", "Nguyễn Thị Hương (1988)"} <= set(members)
    assert members["Cà Văn Pâng"].suggestions[0].given_by == "Đảng uỷ xã Ví Dụ"


def test_a_sheet_of_paper_is_typed_in_by_the_cell(filled):
    _, members, _ = filled("chi-bo-3")

    assert members["Lò Thị Piêng"].is_from_paper
    assert members["Lò Thị Piêng"].rating.level_at(Stage.OWN) == "tot"
    assert members["Lò Thị Piêng"].hand_in is HandInState.RECEIVED


@pytest.mark.parametrize("key", CELLS)
def test_the_cell_proposes_for_everybody_it_reviewed_and_nothing_is_decided(key, filled):
    _, members, season = filled(key)

    assert season.is_proposed
    assert not season.is_decided
    assert season.meeting == CELLS[key].meeting
    assert all(each.rating.level_at(Stage.OWN) and each.remark and each.basis for each in season.reviewed())
    assert season.cap().is_exceeded == (key in ("chi-bo-2", "chi-bo-3"))
    assert len(members) == len([each for each in CELLS[key].members if each.person.status.value != "moved"])


def test_ten_of_the_first_cell_say_something_of_the_manifestations_so_that_it_has_a_mirror(filled):
    uow, *_ = filled("chi-bo-1")
    with uow:
        latest = uow.submissions.latest_of(PARTS.year)
    told = [
        contribution_of(person, answered_in(read_submission(uow, submission_id=each.submission_id)), NAMING_LEVELS)
        for person, each in latest.items()
    ]

    assert len([each for each in told if each]) == 10
    assert max(sum(item.id in each.named for each in told) for item in PARTS.checklist.items()) >= 5
