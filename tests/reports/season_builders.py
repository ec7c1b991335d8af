"""A season of one cell, from the shipped rules: twelve members, two rounds of votes, a mirror."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from types import MappingProxyType

from tests.season import BEST, DONE, GOOD, RULES, rated

from sotay.domain.ballot import AGREE, DISAGREE, Papers, Round, Tally, TallyLine, choices_of
from sotay.domain.manifestation import ManifestationId
from sotay.domain.mirror import Contribution, release
from sotay.domain.rating import Opinion, Stage, with_opinion
from sotay.domain.season import CellHead, CollectiveReport, HandInState, Meeting, Season, SeasonMember, UnitSeason
from sotay.domain.trend import ItemName

HEAD = CellHead(
    cell="Chi bộ Trường Tiểu học số 2",
    committee="Đảng bộ phường Tân Phong",
    place="Tân Phong",
    signed_on=date(2026, 12, 5),
    number="3",
    secretary="Lò Văn Ánh",
)
MEETING = Meeting(
    held_on=date(2026, 12, 5),
    place="phòng họp nhà trường",
    began="14 giờ 00",
    ended="16 giờ 30",
    chair="Lò Văn Ánh",
    taker="Nguyễn Thị Hồng Hạnh",
    teller="Trần Đức Bình",
    present=10,
    absent="Vàng A Chính: đi công tác",
    conclusion="Chi bộ thống nhất các mức đề xuất, trình Đảng uỷ.",
)
NAMES = (
    ("Lò Văn Ánh", "Bí thư chi bộ, Hiệu trưởng"),
    ("Trần Đức Bình", "Phó bí thư chi bộ"),
    ("Vàng A Chính", ""),
    ("Lê Thị Dung", "Chủ tịch Công đoàn"),
    ("Hoàng Văn Đạt", ""),
    ("Nguyễn Thị Hồng Hạnh", "Chi uỷ viên"),
    ("Phạm Thu Hà", ""),
    ("Lý Thị Kim", ""),
    ("Đỗ Mạnh Long", ""),
    ("Nguyễn Văn Minh", ""),
)


def a_member(number: int, **changes) -> SeasonMember:
    name, office = NAMES[number % len(NAMES)]
    level = (BEST, GOOD, GOOD, DONE)[number % 4]
    made = SeasonMember(
        person=f"p{number}",
        full_name=name if number < len(NAMES) else f"{name} {number}",
        office=office,
        joined_on=date(2010 + number % 10, 3, 2),
        rating=rated(
            level, GOOD if number % 3 else "", level if number != 1 else DONE, "", GOOD if level == BEST else level
        ),
        hand_in=HandInState.RECEIVED if number % 5 else HandInState.LATE,
        handed_in_on=date(2026, 11, 20),
        remark="Gương mẫu, cần mạnh dạn góp ý hơn." if number % 2 else "",
    )
    return replace(made, **changes)


def some_members(count: int = 10) -> tuple[SeasonMember, ...]:
    usual = [a_member(number) for number in range(count)]
    usual[2] = a_member(2, hand_in=HandInState.MISSING, handed_in_on=None, unreviewed="Đi công tác, kiểm điểm kỳ sau")
    usual[7] = a_member(7, hand_in=HandInState.RETURNED)
    others = (
        SeasonMember("x1", "Nguyễn Hữu Nghĩa", joined_on=date(1981, 2, 3), excluded="exempt"),
        SeasonMember("x2", "Cà Thị Xuân", joined_on=date(2026, 9, 2), is_official=False, excluded="new"),
    )
    return (*usual, *others)


def decided(season: Season) -> Season:
    return replace(
        season,
        members=tuple(
            replace(
                each, rating=with_opinion(each.rating, Opinion(Stage.DECISION, each.rating.level_at(Stage.CELL)), RULES)
            )
            if each.is_reviewed
            else each
            for each in season.members
        ),
    )


def tally_of(members, round_: Round) -> Tally:
    choices = choices_of(RULES, round_)
    first, second = (GOOD, DONE) if round_ is Round.LEVELS else (AGREE, DISAGREE)
    lines = tuple(
        TallyLine(each.person, MappingProxyType({**dict.fromkeys(choices, 0), first: 8 - at % 3, second: at % 3}), 1)
        for at, each in enumerate(members)
    )
    return Tally(round_, choices, Papers(11, 10, 10, 10, 1), lines)


def a_mirror(count: int = 33):
    contributions = [
        Contribution(str(one), frozenset(f"i{item}" for item in range(27) if (one * 7 + item * 5) % 33 < item * 2))
        for one in range(count)
    ]
    return release(
        group="Chi bộ", year=2026, members=count + 2, contributions=contributions,
        items=[f"i{item}" for item in range(27)], earlier=(),
    ).mirror  # fmt: skip


def a_season(count: int = 10, **changes) -> Season:
    members = some_members(count)
    reviewed = [each for each in members if each.is_reviewed]
    made = Season(
        year=2026,
        head=HEAD,
        rules=RULES,
        members=members,
        meeting=MEETING,
        first=tally_of(reviewed, Round.LEVELS),
        second=tally_of(reviewed[:4], Round.HIGHEST),
        mirror=a_mirror(),
        items=MappingProxyType(
            {
                f"i{item}": ItemName(
                    ManifestationId(f"i{item}"), f"{'I' * (item // 9 + 1)}.{item % 9 + 1}", f"Biểu hiện thứ {item + 1}"
                )
                for item in range(27)
            }
        ),
        report=CollectiveReport(
            texts=MappingProxyType({"nguyen-tac": "Chi bộ họp đủ 12 kỳ.\nQuy chế làm việc được giữ."}),
            points=MappingProxyType({"chung": "28", "ket-qua": "62,5"}),
            level=GOOD,
        ),
    )
    return replace(made, **changes)


EMPTY_SEASON = Season(year=2026, head=CellHead(cell=""), rules=RULES, members=())


def a_committee_season(**changes) -> Season:
    """Return a season of a committee: a cell, a smaller one that is decided, one that sent nothing, one sent back."""
    large, small = a_season(10), decided(a_season(8))
    members = tuple(
        replace(member, person=f"{at}/{member.person}", cell=f"Chi bộ {at}", hand_in=HandInState.RECEIVED)
        for at, season in enumerate((large, small), start=1)
        for member in season.members
    )
    units = (
        UnitSeason(
            "Chi bộ 1", "Lò Văn Ánh", HandInState.RECEIVED, date(2026, 12, 8), date(2026, 12, 5),
            votes=tuple(moved_to(1, each) for each in (large.first, large.second)), mirror=large.mirror,
        ),
        UnitSeason(
            "Chi bộ 2", "Trần Đức Bình", HandInState.LATE, date(2026, 12, 20), date(2026, 12, 15),
            votes=(moved_to(2, small.first),), mirror=replace(large.mirror, group="Chi bộ 2"),
        ),
        UnitSeason("Chi bộ 10", "Giàng A Páo"),
        UnitSeason("Chi bộ 11", "", HandInState.RETURNED, date(2026, 12, 9)),
    )  # fmt: skip
    head = CellHead("Đảng uỷ phường Tân Phong", "Đảng bộ thành phố", "Tân Phong", secretary="Lý Thị Kim")
    made = replace(
        large, head=head, members=members, units=units, first=None, second=None, mirror=None, meeting=Meeting(),
        report=CollectiveReport(),
    )  # fmt: skip
    return replace(made, **changes)


def moved_to(at: int, tally: Tally) -> Tally:
    return replace(tally, lines=tuple(replace(each, person=f"{at}/{each.person}") for each in tally.lines))
