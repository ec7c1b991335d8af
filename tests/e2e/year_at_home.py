"""Whose year it is: the member, the words, and the handbook as it stood on New Year's Day."""

from datetime import UTC, date, datetime
from functools import partial

from tests.ui.real_parts import quick_keys

from sotay.domain.form import form_for
from sotay.domain.member import Profile
from sotay.domain.review import AnnualReview
from sotay.services.handbook import set_up
from sotay.services.reviews import save_review

PASSWORD = "ba con vịt xoè ra hai cái cánh"
NEW_YEAR = datetime(2026, 1, 1, 8, tzinfo=UTC)
PROFILE = Profile(
    full_name="Lò Thị Ánh",
    birth_date=date(1956, 11, 2),
    committee="Đảng bộ xã Bản Bo",
    cell="Chi bộ bản Hợp Nhất",
    unit="Trạm Khuyến nông xã Bản Bo",
    place="Bản Bo",
)
LAST_YEAR = "Dự đủ mười hai buổi sinh hoạt chi bộ và phát biểu ở chín buổi trong năm."
PROOF = "anh-hop-to.jpg"
CARD, FINGERPRINT, RECEIPT = "chi-bo.thechibo", "dau-van.txt", "bien-nhan.biennhan"

PROMISES = {
    "1. Về tư tưởng chính trị": "Đọc hết văn kiện Đại hội, mỗi tối 20 phút",
    "3. Về thực hiện chức trách, nhiệm vụ được giao": "Mỗi quý xuống bản ba lần xem lúa",
    "5. Khắc phục hạn chế, khuyết điểm đã được chỉ ra hoặc tự nhận thấy": "Góp ý thẳng ở tổ, không nể nang",
}
ANSWERED = {
    "Đọc hết văn kiện Đại hội": "Đã đọc hết trong tháng 10",
    "Mỗi quý xuống bản ba lần": "Quý III mưa lũ chỉ đi được một lần",
    "Góp ý thẳng ở tổ": "Đã góp ý ở cả bốn buổi họp tổ",
}
LINES = {
    "winter": "Họp tổ: mình ngồi im lúc bàn việc chậm giống",
    "spring": "Đi bản Nà Khiết xem lúa bị rầy, hướng dẫn phun đúng lúc",
    "summer": "Cùng bà con đắp lại đập tràn sau lũ",
    "autumn": "Đọc xong văn kiện, ghi được hai trang",
}
PRIVATE = {
    "spring": "Thật ra mình ngại va chạm với anh tổ trưởng",
    "autumn": "Điều này chỉ riêng mình biết thôi",
}
UNSAID = "Ngại đọc tài liệu dài"
LIMITATION = "Còn nể nang khi góp ý ở tổ"
STEP_DONE = "Góp ý trực tiếp với tổ trưởng trước tháng 5"
STEP_LATE = "Mỗi tối đọc 20 phút, ghi lại một ý"
SOFTENED = "Có lúc góp ý chưa thẳng thắn"
CAUSE = "Việc nhà nhiều, chưa xếp được giờ"
DIFFERENT = "Thêm ba buổi họp ngoài trời ở bản Nà Khiết"


def make_handbook(adapters, folder):
    """Make the handbook with its owner and last year's review, and close it."""
    with quick_keys():
        desk, _ = adapters.stores.create(folder, password=PASSWORD)
    checklist = adapters.catalog.shipped_checklist()
    desk.run(partial(set_up, profile=PROFILE, checklist=checklist, now=NEW_YEAR)).result()
    last = AnnualReview(2025, form_for("2B", 2025, adapters.catalog.forms()[0])).with_text("nhiem-vu", LAST_YEAR)
    desk.run(partial(save_review, review=last, now=NEW_YEAR)).result()
    desk.close(back_up=False).result()
