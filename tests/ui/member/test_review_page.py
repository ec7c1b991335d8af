"""The annual review: composed as a draft, edited beside its real PDF, stored at each change, without private notes."""

import subprocess
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from tests.ui.member.conftest import Q3, Q4
from tests.ui.real_parts import adapters as real_adapters

from sotay.domain.assessment import Answer
from sotay.domain.manifestation import LevelKey
from sotay.domain.period import quarter
from sotay.services.reviews import load_review
from sotay.ui.context import PageId, Place
from sotay.ui.member.bullets import BulletList
from sotay.ui.member.review.editors import ChoiceEditor, ConditionsEditor, ScoreEditor, SectionEditor
from sotay.ui.member.review.page import make_review_page
from sotay.ui.preview_dialog import PreviewDialog

pytestmark = pytest.mark.window

HERE = Place(PageId.REVIEW, year=2026)
NONE, FIXED, FIXING = LevelKey("none"), LevelKey("fixed"), LevelKey("fixing")
DONE = "Đã đọc trọn hai nghị quyết"
SHORTCOMING = "Còn nể nang khi góp ý"
SECRET = "điều chỉ riêng tôi biết"


@pytest.fixture
def context(handbook):
    """The page works on the real forms and draws real papers."""
    return replace(handbook.context, adapters=real_adapters())


@pytest.fixture
def page(handbook, context, shown):
    ids = handbook.ids()
    handbook.open(Q3, Answer(ids[2], level=NONE, done_well=DONE, private_note=SECRET))
    handbook.close(Q3)
    handbook.open(Q4, Answer(ids[4], level=FIXING, shortcoming=SHORTCOMING, remedy="Nói thẳng ở kỳ họp sau"))
    return shown(make_review_page(context), HERE)


def editors(page, kind):
    return [each for each in page.form.editors if isinstance(each, kind)]


def section(page, key):
    return next(each for each in editors(page, SectionEditor) if each.key == key)


def stored(handbook, context):
    handbook.desk.flush().result()
    forms, _ = context.adapters.catalog.forms()
    return handbook.do(load_review, year=2026, forms=forms)[0]


def pdf_text(page, tmp_path):
    path = tmp_path / "xem-truoc.pdf"
    path.write_bytes(page.shown_pdf)
    done = subprocess.run(["pdftotext", "-layout", str(path), "-"], capture_output=True, text=True, check=True)
    return " ".join(done.stdout.split())


def test_the_draft_holds_the_words_of_every_period_of_the_year(page):
    assert DONE in section(page, "pham-chat").field.text()
    assert SHORTCOMING in section(page, "han-che").field.text()
    assert "Nói thẳng" in section(page, "phuong-huong").field.text()
    assert all(SECRET not in each.field.text() for each in editors(page, SectionEditor))


def test_the_preview_is_the_real_paper_and_follows_the_typing(qtbot, page, tmp_path):
    assert DONE in pdf_text(page, tmp_path)

    field = section(page, "nhiem-vu").field
    field.setFocus()
    qtbot.keyClicks(field, "Hoan thanh 12 viec duoc giao")
    qtbot.waitUntil(lambda: "12 viec" in pdf_text(page, tmp_path), timeout=10_000)

    assert SECRET not in pdf_text(page, tmp_path)


def test_every_change_is_stored_without_a_button(qtbot, handbook, context, page, settle):
    field = section(page, "trach-nhiem-tap-the").field
    field.setFocus()
    qtbot.keyClicks(field, "Nhan trach nhiem")
    settle()

    review = stored(handbook, context)
    assert review.text("trach-nhiem-tap-the") == "Nhan trach nhiem"
    assert review.edited_at is not None
    assert DONE in review.text("pham-chat")
    assert handbook.shell.saving[-1][0] == "saved"


def test_words_stay_in_the_field_when_the_disk_is_full(qtbot, handbook, page, settle):
    handbook.desk.is_full = True
    field = section(page, "trach-nhiem-tap-the").field
    field.setFocus()
    qtbot.keyClicks(field, "khong mat")
    settle()

    assert handbook.shell.saving[-1][0] == "failed"
    assert "khong mat" in page.unsaved_text()
    handbook.desk.is_full = False
    handbook.shell.retry()
    settle()
    assert page.unsaved_text() is None


def test_points_are_added_up_and_wrong_ones_are_refused_in_words(qtbot, handbook, context, page, settle):
    common, results = editors(page, ScoreEditor)
    give(qtbot, common.fields()[0], "12,5")
    give(qtbot, common.fields()[1], "10")
    give(qtbot, results.fields()[0], "68")
    settle()

    assert "22,5/30" in common.sum_text()
    assert page.form.total_text() == "Tổng điểm: 90,5/100"
    give(qtbot, results.fields()[0], "71")
    settle()

    assert results.fields()[0].problem() == "Điểm là số từ 0 đến 70, ví dụ 8,5."
    assert stored(handbook, context).points[results.fields()[0].key] == "68"


def test_no_level_is_chosen_by_points_or_conditions(qtbot, handbook, context, page, settle):
    common, results = editors(page, ScoreEditor)
    give(qtbot, common.fields()[0], "30")
    give(qtbot, results.fields()[0], "70")
    conditions = editors(page, ConditionsEditor)[0]
    for box in conditions.boxes():
        box.click()
    settle()

    assert not any(stored(handbook, context).choices.values())
    assert any("nằm trong khoảng này" in words for words in conditions.point_sentences())


def test_the_chosen_level_is_stored_and_can_be_taken_back(qtbot, handbook, context, page, settle):
    choice = editors(page, ChoiceEditor)[-1]
    choice.boxes.rows()[1].click()
    settle()
    chosen = dict(stored(handbook, context).choices)
    qtbot.keyClick(choice.boxes, Qt.Key.Key_Delete)
    settle()

    assert list(chosen.values()) == [choice.boxes.rows()[1].key]
    assert not any(stored(handbook, context).choices.values())


def test_composing_again_can_be_undone(qtbot, handbook, context, page, settle):
    section(page, "pham-chat").field.setFocus()
    qtbot.keyClicks(section(page, "pham-chat").field, "Loi cua toi. ")
    settle()
    qtbot.mouseClick(page.again_button, Qt.MouseButton.LeftButton)
    settle()
    assert "Loi cua toi" not in section(page, "pham-chat").field.text()

    handbook.shell.undos[-1][1]()
    settle()

    assert "Loi cua toi" in section(page, "pham-chat").field.text()
    assert "Loi cua toi" in stored(handbook, context).text("pham-chat")


def test_another_form_keeps_the_words_of_its_sections(handbook, context, page, settle):
    section(page, "trach-nhiem-tap-the").field.setFocus()
    page.form.text_edited.emit("trach-nhiem-tap-the", "Nhận phần trách nhiệm của mình")
    settle()
    page.head.form_choice.setCurrentIndex(page.head.form_choice.findData("2025-2C"))
    page.head.form_choice.activated.emit(page.head.form_choice.currentIndex())
    settle()

    assert stored(handbook, context).form.id == "2025-2C"
    assert section(page, "trach-nhiem-tap-the").field.text() == "Nhận phần trách nhiệm của mình"


def test_a_handbook_without_periods_says_what_to_do(qtbot, handbook, context, shown):
    page = shown(make_review_page(context), Place(PageId.REVIEW))

    assert page.empty.isVisible()
    qtbot.mouseClick(page.empty.button, Qt.MouseButton.LeftButton)
    assert handbook.shell.places == [Place(PageId.ASSESSMENT)]


def test_no_button_invites_before_there_is_a_review_to_act_on(handbook, context, shown):
    handbook.open(Q4, Answer(handbook.ids()[0], level=NONE, done_well=DONE))
    page = make_review_page(context)
    buttons = (page.print_button, page.check_button, page.side_button)
    assert not any(button.isEnabled() for button in buttons)

    shown(page, HERE)

    assert all(button.isEnabled() for button in buttons)


def test_what_is_not_known_of_the_form_is_said(page):
    assert "2023" in page.head.notes.text()


def test_the_signatures_of_another_form_are_named_on_the_screen_and_before_printing_but_on_no_paper(
    qtbot, page, tmp_path, settle
):
    said = page.head.signatures_note.text()
    assert "chữ ký" in said
    assert "2023" in said
    assert page.head.signatures_note.isVisible()

    qtbot.mouseClick(page.print_button, Qt.MouseButton.LeftButton)
    settle()
    dialog = page.findChild(PreviewDialog)

    assert dialog.note.isVisible()
    assert dialog.note.text() == said
    assert "2023" not in pdf_text(page, tmp_path)
    dialog.reject()


def test_a_form_that_was_read_whole_has_no_note_about_its_signatures(handbook, context, shown):
    handbook.open(quarter(2024, 4), Answer(handbook.ids()[0], level=NONE, done_well=DONE))
    page = shown(make_review_page(context), Place(PageId.REVIEW, year=2024))

    assert page.head.form_choice.currentData() == "2023-2A"
    assert page.head.signatures_note.isHidden()
    assert page.head.not_held.isHidden()


def test_a_year_before_all_forms_is_written_on_the_oldest_and_told_so(handbook, context, shown, tmp_path):
    handbook.open(quarter(2021, 4), Answer(handbook.ids()[0], level=NONE, done_well=DONE))
    page = shown(make_review_page(context), Place(PageId.REVIEW, year=2021))

    assert page.head.form_choice.currentData() == "2023-2A"
    assert page.head.not_held.isVisible()
    assert "2021" in page.head.not_held.text()
    assert page.head.form_choice.currentText() in page.head.not_held.text()
    assert DONE in pdf_text(page, tmp_path)
    assert "Năm 2021" in pdf_text(page, tmp_path)


def test_points_are_asked_for_below_what_they_are_given_for(page):
    for editor in editors(page, ScoreEditor):
        bullets = editor.findChildren(BulletList)
        for field, details in zip(editor.fields(), bullets, strict=True):
            assert details.geometry().bottom() < field.geometry().top()
            assert field.edit.accessibleName().startswith("Điểm tự chấm cho: ")


def test_words_that_are_not_stored_stay_in_sight_when_the_page_is_shown_again(qtbot, handbook, context, page, settle):
    handbook.desk.is_full = True
    section(page, "pham-chat").field.setFocus()
    qtbot.keyClicks(section(page, "pham-chat").field, "khong mat ")
    settle()
    page.leave()
    page.enter(HERE)
    settle()
    still_there = section(page, "pham-chat").field.text()
    handbook.desk.is_full = False
    page.enter(HERE)
    settle()

    assert "khong mat" in still_there
    assert "khong mat" in stored(handbook, context).text("pham-chat")
    assert page.unsaved_text() is None


def test_where_there_is_little_room_one_side_is_shown_at_a_time(qtbot, page):
    page.resize(700, 560)
    assert page.fields.isVisible()
    assert not page.preview.isVisible()

    qtbot.mouseClick(page.side_button, Qt.MouseButton.LeftButton)

    assert page.preview.isVisible()
    assert not page.fields.isVisible()


def test_the_views_beside_the_fields_keep_their_places_whichever_is_shown(qtbot, page):
    page.resize(1131, 682)
    places = []
    for button in page.aside.switch.buttons():
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        places.append([each.geometry().topLeft() for each in page.aside.switch.buttons()])

    assert all(each == places[0] for each in places)
    assert len({point.y() for point in places[0]}) == 1


def give(qtbot, field, written):
    field.edit.setFocus()
    field.edit.selectAll()
    qtbot.keyClicks(field.edit, written)
    qtbot.keyClick(field.edit, Qt.Key.Key_Return)
