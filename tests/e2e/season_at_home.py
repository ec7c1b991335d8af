"""Whose season it is: the cell and its people, what they say, and the two handbooks as they stood in December."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime
from functools import partial

from tests.ui.real_parts import quick_keys

from sotay.domain.assessment import Answer
from sotay.domain.form import form_for
from sotay.domain.manifestation import LevelKey
from sotay.domain.member import Profile
from sotay.domain.period import quarter
from sotay.domain.review import AnnualReview
from sotay.services.assessments import open_assessment, save_answer
from sotay.services.handbook import set_up
from sotay.services.reviews import save_review

CELL = "Chi bộ bản Hợp Nhất"
CELL_PASSWORD = "bốn con trâu gặm cỏ bên suối"
ROSTER, CARD, FINGERPRINTS = "danh-sach.csv", "the-khoa-chi-bo.thechibo", "doc-to.json"
SENT_IN, ANSWERS = "usb", "bien-nhan"
"""Folders: what members gave the secretary, what they get back."""
DAMAGED, STRANGERS = "hong.bainop", "nguoi-la.bainop"
DUE = date(2026, 12, 15)
WRITTEN_AT = datetime(2026, 12, 1, 20, tzinfo=UTC)

WANTED = "Đồng chí nói rõ hơn biện pháp để báo cáo kịp hạn."
PAPER_NOTE = "Có buổi đến họp muộn, đã nhận lỗi"

SECRETARY, DEPUTY, SICK, ON_PAPER = "Nguyễn Thị Hồng Hạnh", "Lò Thị Ánh", "Trần Văn Ổn", "Vàng A Sử"
LATE = "Tòng Văn Phanh"
ROSTER_LINES = f"""\
Họ và tên,Ngày sinh,Ngày vào Đảng,Ngày chính thức,Chức vụ,Trạng thái
{SECRETARY},05/02/1974,19/05/2001,19/05/2002,Bí thư,chính thức
{DEPUTY},02/11/1976,03/02/2005,03/02/2006,Phó bí thư,chính thức
{LATE},14/07/1969,02/09/1998,02/09/1999,,chính thức
{ON_PAPER},01/01/1958,19/05/1985,19/05/1986,,chính thức
{SICK},20/10/1949,07/11/1972,07/11/1973,,miễn công tác và sinh hoạt
"""


@dataclass(frozen=True, slots=True)
class Member:
    """One who keeps a handbook: what is said in it aloud and what is nobody's business."""

    folder: str
    name: str
    password: str
    done_well: str
    shortcoming: str
    work: str
    level: str
    private: str


ANH = Member(
    folder="so-tay-anh",
    name=DEPUTY,
    password="ba con vịt xoè ra hai cái cánh",
    done_well="Dự đủ mười hai buổi sinh hoạt chi bộ",
    shortcoming="Còn nể nang khi góp ý ở tổ khuyến nông",
    work="Vận động chín hộ bản Nà Khiết làm hai vụ lúa.",
    level="tot",
    private="Mình giận anh tổ trưởng mấy tháng liền",
)
PHANH = Member(
    folder="so-tay-phanh",
    name=LATE,
    password="một đàn ong bay về tổ cũ",
    done_well="Giữ nếp đọc báo Đảng mỗi sáng",
    shortcoming="Có tháng nộp báo cáo chậm ba ngày",
    work="Trông coi đập tràn, đi tuần đủ các đêm mưa lũ.",
    level="xuat-sac",
    private="Cả nhà định chuyển về xuôi sang năm",
)
MEMBERS = (ANH, PHANH)


def make_handbook(adapters, member, folder):
    """Make the handbook of a member with a quarter and the review of the year in it, and close it."""
    with quick_keys():
        desk, _ = adapters.stores.create(folder, password=member.password)
    checklist = adapters.catalog.shipped_checklist()
    first, second, *_ = (item.id for group in checklist.groups for item in group.items)
    period = quarter(2026, 4)
    form = form_for("2B", 2026, adapters.catalog.forms()[0])
    review = AnnualReview(2026, form).with_text("nhiem-vu", member.work).with_text("han-che", member.shortcoming)
    answers = (
        Answer(first, LevelKey("none"), done_well=member.done_well),
        Answer(second, LevelKey("fixing"), shortcoming=member.shortcoming, private_note=member.private),
    )
    profile = Profile(full_name=member.name, cell=CELL, place="Bản Bo")
    acts = [
        partial(set_up, profile=profile, checklist=checklist, now=WRITTEN_AT),
        partial(open_assessment, period=period, due=None, checklist=checklist, now=WRITTEN_AT),
        *(partial(save_answer, period=period, answer=each, now=WRITTEN_AT) for each in answers),
        partial(save_review, review=review.with_choice("xep-loai", member.level), now=WRITTEN_AT),
    ]
    for act in acts:
        desk.run(act).result()
    desk.close(back_up=False).result()
