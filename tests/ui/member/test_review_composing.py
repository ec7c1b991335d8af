"""Writing the review with what stands beside it: the year's offers, last year's words, the last look."""

from dataclasses import replace
from datetime import date
from types import MappingProxyType

import pytest
from PySide6.QtCore import Qt
from tests.storage.keeping import A_COMMITMENT
from tests.ui.member.conftest import NOW, Q3, Q4

from sotay.catalog.catalog import YamlCatalog
from sotay.domain.assessment import Answer
from sotay.domain.diary import DiaryEntry, EntryId
from sotay.domain.form import ChoiceLine, TextSection, form_for
from sotay.domain.manifestation import LevelKey
from sotay.domain.remedy import Progress, RaisedBy, Remedy, RemedyId
from sotay.domain.review import AnnualReview
from sotay.paths import data_file, resource
from sotay.reports.documents import PdfDocuments
from sotay.services.ports import Adapters
from sotay.services.reviews import load_review, save_review
from sotay.ui.context import PageId, Place
from sotay.ui.member.review.aside import View
from sotay.ui.member.review.page import make_review_page
from sotay.ui.member.review.reuse_dialog import ReuseDialog

pytestmark = pytest.mark.window

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


@pytest.fixture
def context(handbook):
    """The page works on the real forms and checks, and draws real papers."""
    adapters = Adapters(
        stores=None,  # the review opens no handbook
        catalog=YamlCatalog(data_file("")),
        documents=PdfDocuments(resource("fonts")),
    )
    return replace(handbook.context, adapters=adapters)


@pytest.fixture
def forms(context):
    """The shipped forms."""
    return context.adapters.catalog.forms()[0]


@pytest.fixture
def year(handbook, forms):
    """A year with an answer, two diary lines, two remedies and two promises, and last year's review; its place."""
    ids = handbook.ids()
    handbook.open(Q3)
    handbook.open(Q4, Answer(ids[4], level=FIXING, shortcoming="Đôi lúc còn nể nang", private_note=SECRET))
    last = AnnualReview(2025, form_for("2B", 2025, forms))
    last = last.with_text("nhiem-vu", f"{LAST_YEAR}\n\n{OTHER_LINE}")
    handbook.do(save_review, review=last, now=NOW)
    handbook.do(keep, item=ids[4])
    return HERE


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


@pytest.fixture
def page(year, context, shown):
    return shown(make_review_page(context), year)


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


def test_a_section_says_how_much_the_year_holds_for_it_and_shows_it_with_its_day_and_number(page, qtbot):
    assert "(1)" in section(page, "nhiem-vu").aids.offers.text()

    rows = offers(page, qtbot, "pham-chat")

    assert page.aside.view is View.OFFERS
    assert rows[ROAD].note == "08/03/2026, biểu hiện I.5"
    assert page.aside.offers.list.hasFocus()
    assert PLAN not in rows


def test_nothing_private_is_offered(page):
    for key in page.form.sections():
        page.aside.show_section(key)
        page.aside.section_chosen.emit(key)
        assert all(SECRET not in row.title for row in page.aside.offers.list.row_model.rows())


def test_the_draft_is_what_it_was_until_somebody_takes_an_offer(handbook, page, forms):
    assert ROAD not in section(page, "pham-chat").field.text()
    assert PLAN not in section(page, "nhiem-vu").field.text()
    assert stored(handbook, forms).edited_at is None


def test_a_click_puts_a_diary_line_in_with_its_day_and_marks_it(handbook, page, qtbot, forms, settle):
    offers(page, qtbot, "nhiem-vu")
    click(page, qtbot, PLAN)
    settle()

    assert section(page, "nhiem-vu").field.text() == f"- {PLAN} (01/05/2026)"
    assert stored(handbook, forms).text("nhiem-vu") == f"- {PLAN} (01/05/2026)"
    assert offers(page, qtbot, "nhiem-vu")[PLAN].mark_word == "đã đưa vào"
    assert "đã dùng hết" in section(page, "nhiem-vu").aids.offers.text()


def test_enter_puts_it_in_after_the_line_of_the_cursor(page, qtbot, settle):
    field = section(page, "nhiem-vu").field
    field.setFocus()
    qtbot.keyClicks(field, "Dau\rCuoi")
    qtbot.keyClick(field, Qt.Key.Key_Up)
    offers(page, qtbot, "nhiem-vu")
    qtbot.keyClick(page.aside.offers.list, Qt.Key.Key_Return)
    settle()

    assert field.text() == f"Dau\n- {PLAN} (01/05/2026)\nCuoi"


def test_a_line_that_is_in_already_is_shown_where_it_stands_and_not_put_in_twice(page, qtbot, settle):
    field = section(page, "nhiem-vu").field
    field.setFocus()
    field.insertPlainText(f"😀 Tôi đã {PLAN.lower()} với xã.")
    page.aside.left.emit()
    settle()
    offers(page, qtbot, "nhiem-vu")
    click(page, qtbot, PLAN)

    assert field.text().count("quản lý rừng") == 1
    assert field.textCursor().selectedText() == PLAN.lower()
    assert field.hasFocus()


def test_what_was_put_in_is_taken_out_by_the_window_or_in_the_field(handbook, page, qtbot, settle):
    field = section(page, "nhiem-vu").field
    field.setFocus()
    qtbot.keyClicks(field, "Truoc")
    for undo in (lambda: handbook.shell.undos[-1][1](), field.undo):  # noqa: PLW0108 - the undo offered by then
        offers(page, qtbot, "nhiem-vu")
        click(page, qtbot, PLAN)
        settle()
        assert PLAN in field.text()
        undo()
        qtbot.waitUntil(lambda: "(1)" in section(page, "nhiem-vu").aids.offers.text(), timeout=5_000)
        assert field.text() == "Truoc"


def test_a_line_that_was_changed_since_is_not_taken_out(handbook, page, qtbot):
    offers(page, qtbot, "nhiem-vu")
    click(page, qtbot, PLAN)
    field = section(page, "nhiem-vu").field
    field.setFocus()
    qtbot.keyClicks(field, " va hon the")
    handbook.shell.undos[-1][1]()

    assert "va hon the" in field.text()
    assert "I.2" in handbook.shell.notices[-1]


def test_remedies_and_promises_go_in_with_what_came_of_them(page, qtbot, settle):
    offers(page, qtbot, "khac-phuc")
    click(page, qtbot, DONE.step)
    offers(page, qtbot, "cam-ket")
    click(page, qtbot, "Đi họp đúng giờ")
    settle()

    assert section(page, "khac-phuc").field.text() == (
        "- Vắng họp không báo: đã khắc phục xong ngày 03/08/2026. Biện pháp: Báo trước khi vắng. "
        "Kết quả: Không vắng buổi nào."
    )
    assert section(page, "cam-ket").field.text() == "- Đã cam kết: Đi họp đúng giờ. Thực hiện được một phần."


def test_a_review_on_an_older_snapshot_of_its_form_is_offered_what_the_form_offers_today(
    handbook, year, context, shown, qtbot, forms
):
    today = form_for("2B", 2026, forms)
    blocks = tuple(replace(each, offers=()) if isinstance(each, TextSection) else each for each in today.blocks)
    old = AnnualReview(2026, replace(today, blocks=blocks), texts=MappingProxyType({"nhiem-vu": "Cũ"}))
    handbook.do(save_review, review=old, now=NOW)
    page = shown(make_review_page(context), year)

    assert list(offers(page, qtbot, "nhiem-vu")) == [PLAN]


def test_last_years_words_are_quoted_and_enter_no_field(page, qtbot):
    aids = section(page, "nhiem-vu").aids
    qtbot.mouseClick(aids.last_year, Qt.MouseButton.LeftButton)

    assert page.aside.view is View.LAST_YEAR
    assert "2025" in page.aside.last_year.title.text()
    assert len(page.aside.last_year.buttons) == 2
    assert section(page, "nhiem-vu").field.text() == ""
    assert section(page, "han-che").aids.last_year.isHidden()


def test_a_passage_is_used_again_only_with_what_is_different(page, qtbot, handbook, forms, settle):
    dialog = reuse_first_passage(page, qtbot)
    qtbot.mouseClick(dialog.put_button, Qt.MouseButton.LeftButton)
    assert dialog.problem.isVisible()
    assert section(page, "nhiem-vu").field.text() == ""

    qtbot.keyClicks(dialog.field, "them hai buoi")
    qtbot.mouseClick(dialog.put_button, Qt.MouseButton.LeftButton)
    settle()

    assert section(page, "nhiem-vu").field.text() == f"{LAST_YEAR}\nNăm nay: them hai buoi"
    assert stored(handbook, forms).text("nhiem-vu").endswith("Năm nay: them hai buoi")
    handbook.shell.undos[-1][1]()
    assert section(page, "nhiem-vu").field.text() == ""


def test_leaving_the_question_changes_nothing(page, qtbot):
    dialog = reuse_first_passage(page, qtbot)
    qtbot.mouseClick(dialog.leave_button, Qt.MouseButton.LeftButton)

    assert section(page, "nhiem-vu").field.text() == ""


def test_how_close_the_words_are_to_last_years_is_said_on_the_screen_and_nowhere_else(
    page, qtbot, handbook, forms, settle
):
    share = section(page, "nhiem-vu").aids.share
    assert share.isHidden()
    field = section(page, "nhiem-vu").field
    field.setFocus()
    field.insertPlainText(LAST_YEAR)
    qtbot.waitUntil(share.isVisible, timeout=5_000)
    settle()

    assert share.text() == "Giống năm ngoái khoảng 100 %"
    assert "không in và không lưu" in share.accessibleName()
    assert all("100" not in text for text in stored(handbook, forms).texts.values())


def test_the_last_look_names_each_kind_of_thing_and_leads_to_its_place(page, qtbot, handbook, settle):
    look_over(page, qtbot, settle)
    headings = [row.title for row in page.aside.findings.list.row_model.rows() if row.is_section]
    assert page.aside.findings.list.hasFocus()
    assert headings == [
        "Phần chưa ghi (6)",
        "Nói đang khắc phục mà chưa có biện pháp (1)",
        "Biện pháp quá hạn (1)",
        "Điều đã cam kết chưa trả lời (1)",
        "Cụm từ nói chung chung (1)",
    ]

    follow(page, "Đôi lúc còn nể nang")
    assert section(page, "han-che").field.textCursor().selectedText() == "Đôi lúc"
    assert section(page, "han-che").field.hasFocus()
    follow(page, "Phần I.2")
    assert section(page, "nhiem-vu").field.hasFocus()
    follow(page, "Biểu hiện I.5")
    follow(page, OVERDUE.step)
    assert handbook.shell.places == [
        Place(PageId.ASSESSMENT, period=Q4, item=handbook.ids()[4]),
        Place(PageId.REMEDIES, record=OVERDUE.id),
    ]


def test_what_was_seen_to_leaves_the_list_and_printing_is_never_kept_back(page, qtbot, settle):
    look_over(page, qtbot, settle)
    assert page.print_button.isEnabled()
    field = section(page, "han-che").field
    field.selectAll()
    field.setFocus()
    qtbot.keyClicks(field, "Ngay 3/4 toi khong noi ra")

    qtbot.waitUntil(
        lambda: not any("chung chung" in row.title for row in page.aside.findings.list.row_model.rows()), timeout=5_000
    )


def test_a_section_of_last_year_that_is_repeated_is_named(page, qtbot, settle):
    page.form.text_edited.emit("nhiem-vu", LAST_YEAR)
    look_over(page, qtbot, settle)

    (row,) = [row for row in page.aside.findings.list.row_model.rows() if "Giống năm ngoái" in row.note]
    assert row.title.startswith("Phần I.2.")


def test_with_little_room_the_sides_take_turns_and_esc_leads_back_to_writing(page, qtbot):
    page.resize(700, 560)
    offers(page, qtbot, "nhiem-vu")
    assert page.aside.offers.isVisible()
    assert not page.fields.isVisible()

    qtbot.keyClick(page.aside.offers.list, Qt.Key.Key_Escape)

    assert page.fields.isVisible()
    assert section(page, "nhiem-vu").field.hasFocus()


def test_the_side_follows_the_section_that_is_written(page, qtbot):
    offers(page, qtbot, "pham-chat")
    section(page, "nhiem-vu").field.setFocus()

    assert page.aside.section_key == "nhiem-vu"
    assert PLAN in {row.title for row in page.aside.offers.list.row_model.rows()}


def test_taking_everything_chooses_no_level(page, qtbot, handbook, forms, settle):
    offers(page, qtbot, "khac-phuc")
    click(page, qtbot, DONE.step)
    settle()

    review = stored(handbook, forms)
    assert not any(review.choices.values())
    assert not review.points
    assert any(isinstance(block, ChoiceLine) and block.is_rating for block in review.form.blocks)


def reuse_first_passage(page, qtbot):
    qtbot.mouseClick(section(page, "nhiem-vu").aids.last_year, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(page.aside.last_year.buttons[0], Qt.MouseButton.LeftButton)
    return page.findChild(ReuseDialog)


def look_over(page, qtbot, settle):
    qtbot.mouseClick(page.check_button, Qt.MouseButton.LeftButton)
    settle()


def follow(page, words):
    rows = page.aside.findings.list
    rows.activated_row.emit(next(row.key for row in rows.row_model.rows() if row.title.startswith(words)))
