"""Values that the tests of papers start from: a small form, a layout, a profile, a review, assessments."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime
from decimal import Decimal
from types import MappingProxyType

from sotay.domain.assessment import Answer, Assessment
from sotay.domain.form import (
    Choice,
    ChoiceLine,
    Criterion,
    Feed,
    Heading,
    Paragraph,
    ProfileField,
    ReviewForm,
    ScoreGroup,
    ScoreTotal,
    Signature,
    Source,
    TextSection,
)
from sotay.domain.layout import PageLayout
from sotay.domain.manifestation import Checked, Checklist, Group, Level, LevelKey, Manifestation, ManifestationId
from sotay.domain.member import Profile
from sotay.domain.period import parse_period
from sotay.domain.remedy import Progress, RaisedBy, Remedy, RemedyId
from sotay.domain.remedy_table import RemedyTable, remedy_table
from sotay.domain.review import AnnualReview

LAYOUT = PageLayout(
    id="party-2026",
    name="Văn bản của Đảng",
    source="HD 05-HD/VPTW",
    page_width_mm=210,
    page_height_mm=297,
    margin_top_mm=20,
    margin_bottom_mm=20,
    margin_left_mm=30,
    margin_right_mm=15,
    page_number_pt=14,
    page_number_from_top_mm=10,
    party_name_pt=15,
    body_name_pt=14,
    date_pt=14,
    title_pt=16,
    subtitle_pt=14,
    body_pt=14,
    leading_pt=19,
    first_line_mm=10,
    paragraph_gap_pt=6,
    heading_pt=14,
    signature_pt=14,
    signature_space_mm=25,
    note_pt=12,
)

PROFILE = Profile(
    full_name="Nguyễn Thị Hồng Hạnh",
    birth_date=date(1974, 2, 5),
    committee="Đảng bộ phường Tân Phong",
    cell="Chi bộ Trường Tiểu học số 2",
    unit="Trường Tiểu học số 2 Tân Phong",
    place="Tân Phong",
)

LEVELS = (
    ("xuat-sac", "Hoàn thành xuất sắc nhiệm vụ"),
    ("tot", "Hoàn thành tốt nhiệm vụ"),
    ("hoan-thanh", "Hoàn thành nhiệm vụ"),
    ("khong", "Không hoàn thành nhiệm vụ"),
)

FORM = ReviewForm(
    id="2025-2B",
    set_name="2025",
    letter="2B",
    code="Mẫu 02B-HD KĐ.ĐG 2025",
    name="Bản kiểm điểm cá nhân",
    audience="Cá nhân không giữ chức vụ lãnh đạo, quản lý",
    effective_from=date(2025, 10, 31),
    effective_until=None,
    legal_basis=("HD 43-HD/BTCTW, 31/10/2025",),
    notes=(),
    left_header=(ProfileField("ĐẢNG BỘ", "committee"), ProfileField("CHI BỘ", "cell")),
    right_header="ĐẢNG CỘNG SẢN VIỆT NAM",
    titles=("BẢN KIỂM ĐIỂM,", "TỰ ĐÁNH GIÁ, XẾP LOẠI CÁ NHÂN"),
    year_line="Năm {year}",
    bracket="(Cá nhân không giữ chức vụ lãnh đạo, quản lý)",
    profile_lines=(
        (ProfileField("Họ và tên:", "full_name"), ProfileField("Ngày sinh:", "birth_date")),
        (ProfileField("Đơn vị công tác:", "unit"), ProfileField("Chi bộ:", "cell")),
    ),
    blocks=(
        Heading(1, "A", "NỘI DUNG KIỂM ĐIỂM"),
        Heading(2, "I", "Ưu điểm, kết quả đạt được"),
        TextSection(
            "i1",
            3,
            "1",
            "Về phẩm chất chính trị, đạo đức, lối sống; tinh thần đoàn kết, thống nhất trong nội bộ; ý thức tổ chức kỷ "
            "luật, trách nhiệm nêu gương, việc thực hiện những điều đảng viên không được làm; tác phong, lề lối làm "
            'việc. Liên hệ các biểu hiện về suy thoái, "tự diễn biến", "tự chuyển hoá".',
            feeds=(Feed(Source.DONE_WELL, "- {text}"),),
        ),
        TextSection("i3", 3, "3", "Việc thực hiện cam kết tu dưỡng, rèn luyện, phấn đấu của cá nhân theo quy định."),
        Heading(2, "II", "Hạn chế, khuyết điểm và nguyên nhân"),
        TextSection("ii1", 3, "1", "Hạn chế, khuyết điểm.", feeds=(Feed(Source.SHORTCOMING, "- {text}"),)),
        TextSection("ii2", 3, "2", "Nguyên nhân của hạn chế, khuyết điểm.", feeds=(Feed(Source.CAUSE, "- {text}"),)),
        TextSection(
            "iii",
            2,
            "III",
            "Kết quả khắc phục những hạn chế, khuyết điểm đã được cấp có thẩm quyền kết luận hoặc được chỉ ra ở các kỳ "
            "kiểm điểm trước",
            hint="Kiểm điểm rõ từng hạn chế, khuyết điểm (đã được khắc phục; đang khắc phục, mức độ khắc phục; chưa "
            "được khắc phục); những khó khăn, vướng mắc (nếu có); trách nhiệm của cá nhân.",
        ),
        TextSection("iv", 2, "IV", "Giải trình những vấn đề được gợi ý kiểm điểm (nếu có)", is_optional=True),
        TextSection(
            "vi",
            2,
            "VI",
            "Phương hướng, biện pháp khắc phục hạn chế, khuyết điểm",
            feeds=(Feed(Source.REMEDY, "- {text}"),),
        ),
        Heading(1, "B", "NỘI DUNG TỰ ĐÁNH GIÁ, XẾP LOẠI"),
        Heading(2, "I", "Đánh giá theo các nhóm tiêu chí"),
        Paragraph(
            "Trên cơ sở cụ thể hoá khung tiêu chí đánh giá đối với cá nhân không giữ chức vụ lãnh đạo, quản lý được "
            "quy định tại Phụ lục 4, Quy định 366-QĐ/TW, cá nhân tự đánh giá, chấm điểm theo các tiêu chí được cụ thể "
            "hóa như sau:"
        ),
        ScoreGroup(
            "chung",
            "1",
            "Nhóm tiêu chí chung",
            Decimal(30),
            (
                Criterion("c1", "Về chính trị, phẩm chất đạo đức và ý thức tổ chức kỷ luật", maximum=Decimal(20)),
                Criterion("c2", "Năng lực chuyên môn, nghiệp vụ theo yêu cầu của vị trí việc làm", maximum=Decimal(8)),
                Criterion("c3", "Về tự phê bình và phê bình, khắc phục hạn chế, khuyết điểm", maximum=Decimal(2)),
            ),
        ),
        ScoreGroup(
            "ket-qua",
            "2",
            "Nhóm tiêu chí về kết quả thực hiện nhiệm vụ",
            Decimal(70),
            (Criterion("k1", "Mức độ hoàn thành nhiệm vụ chuyên môn được cấp có thẩm quyền giao"),),
            note="(Gửi kèm Phụ lục về kết quả thực hiện nhiệm vụ trong đó thể hiện sản phẩm, tiến độ, chất lượng)",
        ),
        ScoreTotal("Tổng điểm"),
        ChoiceLine(
            "muc",
            "Đề xuất xếp loại mức chất lượng:",
            tuple(Choice(key, label) for key, label in LEVELS),
            depth=2,
            number="II",
            is_rating=True,
        ),
    ),
    signatures=(
        Signature("NGƯỜI TỰ KIỂM ĐIỂM", "(Ký, ghi rõ họ tên)", name_field="full_name"),
        Signature(
            "T/M CHI UỶ (CHI BỘ)",
            "(Xác lập thời điểm, ký, ghi rõ họ tên)",
            lines=("Nhận xét, đánh giá của chi uỷ:", "Chi bộ đề xuất xếp loại mức chất lượng:"),
        ),
        Signature(
            "T/M ĐẢNG UỶ (CHI UỶ)",
            "(Xác lập thời điểm, ký, ghi rõ họ tên)",
            lines=("Đảng uỷ, chi uỷ cơ sở xếp loại mức chất lượng:",),
        ),
    ),
)

I1_TEXT = (
    "- Tôi luôn chấp hành đường lối, chủ trương của Đảng, chính sách, pháp luật của Nhà nước; tham gia đầy đủ các buổi "
    "sinh hoạt chi bộ và học tập nghị quyết.\n"
    "- Trong năm đã 4 lần tự soi theo 27 biểu hiện; không có biểu hiện phai nhạt lý tưởng, không nói trái, làm trái "
    "nghị quyết.\n\n"
    "Giữ gìn đoàn kết trong tổ chuyên môn, góp ý thẳng thắn, không né tránh."
)


def a_review(**changes: object) -> AnnualReview:
    """Return a review of 2026 with some sections written and some empty."""
    made = AnnualReview(
        year=2026,
        form=FORM,
        texts=MappingProxyType(
            {
                "i1": I1_TEXT,
                "ii1": "- Có lúc còn ngại góp ý với đồng chí lớn tuổi hơn.",
                "ii2": "- Do nể nang, sợ mất lòng.",
                "vi": "- Mỗi kỳ sinh hoạt ghi trước ít nhất một ý kiến góp ý cho đồng chí của mình.",
            }
        ),
        place="Tân Phong",
        signed_on=date(2026, 12, 5),
    )
    return replace(made, **changes)


def a_checklist(items_per_group: int = 3) -> Checklist:
    """Return a small checklist of two groups."""
    groups = tuple(
        Group(
            number=number,
            title=title,
            items=tuple(
                Manifestation(
                    id=ManifestationId(f"{number}-{index}"),
                    number=str(index),
                    short=f"Biểu hiện {number}.{index}",
                    text=f"Nguyên văn biểu hiện thứ {index} của nhóm {number}: nói không đi đôi với làm.",
                    checked=Checked.TWO_SOURCES if index > 1 else Checked.PARTLY,
                    signs=("Hứa với học sinh rồi bỏ qua.", "Họp nói một đằng, về làm một nẻo."),
                    questions=("Tháng này tôi đã hứa điều gì mà chưa làm?",),
                )
                for index in range(1, items_per_group + 1)
            ),
        )
        for number, title in (("I", "Suy thoái về tư tưởng chính trị"), ("II", "Suy thoái về đạo đức, lối sống"))
    )
    return Checklist(
        id="thu",
        version="1",
        title="Danh mục thử",
        effective_from="2016-10-30",
        legal_basis=("Nghị quyết số 04-NQ/TW, ngày 30/10/2016",),
        levels=(
            Level(LevelKey("none"), "Tôi không có biểu hiện này", "Chọn khi đã nhớ lại từng việc."),
            Level(LevelKey("fixed"), "Có lúc mắc, đã tự khắc phục"),
            Level(LevelKey("fixing"), "Có, đang khắc phục"),
            Level(LevelKey("unsure"), "Chưa chắc, cần suy nghĩ thêm"),
        ),
        groups=groups,
    )


def an_assessment(*answers: Answer, written: str = "2026-Q4", of: Checklist | None = None) -> Assessment:
    """Return an open assessment with these answers."""
    return Assessment(
        period=parse_period(written),
        due=date(2026, 12, 15),
        checklist=of or a_checklist(),
        opened_at=datetime(2026, 10, 1, 8, 0),
        answers=MappingProxyType({each.manifestation_id: each for each in answers}),
    )


def a_remedy_table() -> RemedyTable:
    """Two shortcomings that others pointed out, one of them put right, and one that the member found."""
    opened = date(2025, 12, 20)
    put_right = Remedy(
        RemedyId("a"),
        "Góp ý ngay trong tổ",
        opened,
        fault="Còn nể nang khi góp ý",
        manifestation_id=ManifestationId("II-2"),
        raised_by=RaisedBy.REVIEW,
        due=date(2026, 6, 30),
        progress=Progress.DONE,
        done_on=date(2026, 6, 12),
        result="Nêu ba việc, tổ đã sửa",
        confirmed_by="Chi uỷ",
    )
    late = Remedy(RemedyId("b"), "Lập lịch đi bản", opened, raised_by=RaisedBy.AUTHORITY, due=date(2026, 9, 1))
    own = Remedy(RemedyId("c"), "Đọc <19> điều & ghi lại", opened, progress=Progress.UNDERWAY)
    return remedy_table([put_right, late, own], year=2026, checklist=a_checklist())
