"""What the review is offered of each remedy."""

from dataclasses import replace
from datetime import date

from sotay.domain.remedy import Progress, RaisedBy, Remedy, RemedyId
from sotay.domain.remedy_table import remedy_table
from sotay.texts.remedy_table import review_lines

DONE = Remedy(
    RemedyId("a"),
    "góp ý ngay trong tổ.",
    date(2025, 12, 20),
    fault="Còn nể nang khi góp ý;",
    raised_by=RaisedBy.REVIEW,
    progress=Progress.DONE,
    done_on=date(2026, 6, 12),
    result="Nêu ba việc,\ntổ đã sửa",
    confirmed_by="Chi uỷ",
)


def line_of(remedy):
    table = remedy_table([remedy], year=2026)
    (line,) = review_lines(table.raised or table.own)
    return line


def test_what_is_done_is_answered_with_day_result_and_confirmation():
    assert line_of(DONE) == (
        "Còn nể nang khi góp ý: đã khắc phục xong ngày 12/06/2026. Biện pháp: góp ý ngay trong tổ. "
        "Kết quả: Nêu ba việc, tổ đã sửa. Xác nhận: Chi uỷ."
    )


def test_what_is_open_is_named_as_it_stands():
    underway = replace(DONE, progress=Progress.UNDERWAY, done_on=None, fault="", result="")

    assert line_of(underway) == "góp ý ngay trong tổ: đang khắc phục."
    assert line_of(replace(underway, progress=Progress.WAITING)) == "góp ý ngay trong tổ: chưa khắc phục."
