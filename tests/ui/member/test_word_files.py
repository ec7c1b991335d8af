"""Papers that are saved for Word from the pages that show them: the same words as on the page, never a private note."""

from dataclasses import replace
from io import BytesIO

import pytest
from docx import Document
from PySide6.QtCore import Qt
from tests.commitments import a_commitment, a_promise
from tests.ui.common.test_dialogs import press, when_open
from tests.ui.member.conftest import NOW, Q3, Q4

from sotay.app.adapters import load_adapters
from sotay.domain.assessment import Answer
from sotay.domain.commitment import Outcome
from sotay.domain.manifestation import LevelKey
from sotay.services.commitments import save_commitment
from sotay.ui.context import PageId, Place
from sotay.ui.member.closing.page import make_closing_page
from sotay.ui.member.commitment.head import View
from sotay.ui.member.commitment.page import make_commitment_page
from sotay.ui.member.history.page import make_history_page
from sotay.ui.member.review.page import make_review_page
from sotay.ui.preview_dialog import PreviewDialog

pytestmark = pytest.mark.window

DONE = "Đã đọc trọn hai nghị quyết"
SECRET = "điều chỉ riêng tôi biết"


@pytest.fixture
def context(handbook):
    """The pages work on the real forms and write real papers."""
    return replace(handbook.context, adapters=load_adapters())


@pytest.fixture
def noted(handbook):
    answer = Answer(handbook.ids()[0], level=LevelKey("none"), done_well=DONE, private_note=SECRET)
    handbook.open(Q3, answer)
    handbook.close(Q3)
    return handbook


@pytest.fixture
def documents_folder(home):
    folder = home / "Tài liệu"
    folder.mkdir()
    (home / ".config" / "user-dirs.dirs").write_text('XDG_DOCUMENTS_DIR="$HOME/Tài liệu"\n', "utf-8")
    return folder


def words_of(content):
    return " ".join(each.text for each in Document(BytesIO(content)).paragraphs)


def test_the_review_is_saved_for_word_beside_the_pdf(qtbot, noted, context, shown, settle, documents_folder):
    page = shown(make_review_page(context), Place(PageId.REVIEW, year=2026))
    qtbot.mouseClick(page.print_button, Qt.MouseButton.LeftButton)
    settle()
    dialog = page.findChild(PreviewDialog)
    assert dialog.word_button.isVisible()

    when_open(press("0"), after=dialog)
    qtbot.mouseClick(dialog.word_button, Qt.MouseButton.LeftButton)
    settle()

    assert noted.shell.files == [documents_folder / "Ban-kiem-diem-nam-2026.docx"]
    words = words_of(noted.shell.files[0].read_bytes())
    assert DONE in words
    assert SECRET not in words


def test_a_period_is_saved_for_word_where_it_is_closed(noted, context, shown):
    noted.open(Q4, Answer(noted.ids()[1], level=LevelKey("none"), done_well=DONE, private_note=SECRET))
    page = shown(make_closing_page(context), Place(PageId.CLOSING, period=Q4))

    words = words_of(page.paper().write_word())

    assert DONE in words
    assert SECRET not in words


def test_the_commitment_is_saved_for_word_as_the_paper_that_is_seen(handbook, context, shown, settle):
    commitment = a_commitment(a_promise("a", DONE, outcome=Outcome.PARTLY, outcome_text="Mới một nửa"))
    handbook.do(save_commitment, commitment=commitment, now=NOW)
    page = shown(make_commitment_page(context), Place(PageId.COMMITMENT, year=2026))
    assert page.print_paper()
    settle()
    dialog = page.findChild(PreviewDialog)
    assert dialog.word_button.isVisible()
    dialog.reject()

    assert "Mới một nửa" not in words_of(page.paper().write_word())
    page.head.button(View.CHECK).click()
    assert "Mới một nửa" in words_of(page.paper().write_word())


@pytest.mark.usefixtures("noted")
def test_a_period_is_saved_for_word_from_the_history(context, shown, settle):
    page = shown(make_history_page(context), Place(PageId.HISTORY, period=Q3))
    assert page.print_paper()
    settle()
    dialog = page.findChild(PreviewDialog)

    assert dialog.word_button.isVisible()
    dialog.reject()
