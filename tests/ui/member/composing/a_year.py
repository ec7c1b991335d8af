"""A year as the composer of the review finds it, and hands to work the page with."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from PySide6.QtCore import Qt
from tests.storage.keeping import A_COMMITMENT
from tests.ui.member.conftest import NOW

from sotay.domain.diary import DiaryEntry, EntryId
from sotay.domain.manifestation import LevelKey
from sotay.domain.remedy import Progress, RaisedBy, Remedy, RemedyId
from sotay.services.reviews import load_review
from sotay.ui.context import PageId, Place

HERE = Place(PageId.REVIEW, year=2026)
FIXING = LevelKey("fixing")
SECRET = "điều chỉ riêng tôi biết"
ROAD = "Giúp bản làm đường"
PLAN = "Xong đề án quản lý rừng"
LAST_YEAR = "Dự đủ mười hai buổi sinh hoạt chi bộ và phát biểu ở chín buổi trong năm."
OTHER_LINE = "Thu đảng phí đúng hạn."
OVERDUE = Remedy(
    RemedyId("r1"), "Học phần mềm văn thư", date(2026, 1, 5), raised_by=RaisedBy.REVIEW, due=date(2026, 6, 30)
)
DONE = Remedy(
    RemedyId("r2"),
    "Báo trước khi vắng",
    date(2026, 2, 5),
    fault="Vắng họp không báo",
    raised_by=RaisedBy.REVIEW,
    progress=Progress.DONE,
    done_on=date(2026, 8, 3),
    result="Không vắng buổi nào",
)


def keep(uow, *, item):
    kept, unanswered = (
        A_COMMITMENT.lines[0],
        replace(A_COMMITMENT.lines[0], id="l2", text="Đọc nghị quyết", outcome=None),
    )
    with uow:
        uow.diary.put(DiaryEntry(EntryId("a"), date(2026, 3, 8), ROAD, NOW, item))
        uow.diary.put(DiaryEntry(EntryId("b"), date(2026, 5, 1), PLAN, NOW))
        uow.remedies.put(OVERDUE)
        uow.remedies.put(DONE)
        uow.commitments.put(replace(A_COMMITMENT, lines=(kept, unanswered)))
        uow.commit()


def section(page, key):
    return page.form.sections()[key]


def offers(page, qtbot, key):
    """Open the offers of a section; return their rows by the words they show."""
    qtbot.mouseClick(section(page, key).aids.offers, Qt.MouseButton.LeftButton)
    return {row.title: row for row in page.aside.offers.list.row_model.rows() if not row.is_section}


def click(page, qtbot, words):
    rows = page.aside.offers.list
    place = next(at for at, row in enumerate(rows.row_model.rows()) if row.title == words)
    where = rows.visualRect(rows.row_model.index(place)).center()
    qtbot.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=where)


def stored(handbook, forms):
    handbook.desk.flush().result()
    return handbook.do(load_review, year=2026, forms=forms)[0]
