"""A double click on one of our files shows what it is, and carries it to the page that takes it, never further."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from tests.ui.real_parts import PASSWORD
from tests.ui.start.conftest import CELL_PASSWORD

from sotay.domain.store_kind import StoreKind
from sotay.texts import opened_file as texts
from sotay.ui.context import PageId, Place
from sotay.ui.secretary.context import CellPageId, CellPlace
from sotay.ui.start.wishes import Wish

pytestmark = pytest.mark.window

KEPT = Path(__file__).parent.parent.parent / "data" / "exchange" / "v1"
CELL_CARD, MEMBER_CARD = KEPT / "cell.thechibo", KEPT / "member.thedangvien"
PACKAGE = KEPT / "package.danhmuc"
SUBMISSION, RECEIPT = KEPT / "submission.bainop", KEPT / "receipt.biennhan"


@pytest.fixture
def opened(start, places):
    """Open a file with the program and wait until it is looked at."""

    def make(path):
        made = start(places=places._replace(file=path))
        made.settle()
        return made

    return make


def way(made, wish):
    return made.page.findChild(QPushButton, wish.name)


def unlock(made, password):
    made.window.unlock_page.password_field.edit.setText(password)
    made.qtbot.mouseClick(made.window.unlock_page.unlock_button, Qt.MouseButton.LeftButton)
    made.settle()


def test_a_card_shows_name_and_fingerprint(opened, real_adapters):
    card = real_adapters.exchange.read_card(CELL_CARD.read_bytes())
    page = opened(CELL_CARD).page

    assert page.title.text() == texts.cell_card_title(card.name)
    assert page.fingerprint_label.text() == card.fingerprint
    assert card.fingerprint in page.fingerprint_label.text()
    assert not page.compare_label.isHidden()


def test_a_sealed_file_tells_no_more_than_can_be_seen_from_outside(opened):
    made = opened(SUBMISSION)

    assert made.page.explained_label.text() == texts.submission_explained()
    assert made.page.fingerprint_label.isHidden()
    assert way(made, Wish.IN_HANDBOOK) is None
    assert not made.page.nothing_label.isHidden()


def test_a_file_that_is_none_of_ours_can_only_be_closed(opened, tmp_path):
    path = tmp_path / "anh.bainop"
    path.write_bytes(b"\x89PNG")
    made = opened(path)

    assert made.page.title.text() == texts.unknown_title()
    assert [each.objectName() for each in made.page.action_bar.findChildren(QPushButton)] == [Wish.CLOSE.name]
    left = []
    made.window.left.connect(lambda: left.append(True))
    way(made, Wish.CLOSE).click()
    assert left == [True]


def test_a_package_shows_who_signed_it_and_its_fingerprint(opened, real_adapters):
    package = real_adapters.exchange.read_package(PACKAGE.read_bytes())
    page = opened(PACKAGE).page

    assert page.title.text() == texts.package_title(package.publisher_name)
    assert page.fingerprint_label.text() == package.fingerprint


def test_a_package_that_was_never_signed_is_said_so_and_leads_nowhere(opened, tmp_path):
    path = tmp_path / "danh mục.danhmuc"
    path.write_text('id: "nq04-27"\n', encoding="utf-8")
    made = opened(path)

    assert "chưa ký" in made.page.explained_label.text()
    assert [each.objectName() for each in made.page.action_bar.findChildren(QPushButton)] == [Wish.CLOSE.name]


@pytest.mark.usefixtures("handbook", "cell_book")
def test_a_handbook_opens_on_the_page_that_takes_a_package(opened):
    made = opened(PACKAGE)
    way(made, Wish.IN_HANDBOOK).click()
    unlock(made, PASSWORD)
    made.wait_for(lambda: made.opened)

    assert made.opened[0][1] == Place(PageId.CATALOG, file=PACKAGE)


@pytest.mark.usefixtures("handbook", "cell_book")
@pytest.mark.parametrize(
    ("path", "page"),
    [(SUBMISSION, CellPageId.COLLECTING), (MEMBER_CARD, CellPageId.KEYS), (PACKAGE, CellPageId.DATA)],
)
def test_the_cell_book_opens_on_the_page_that_takes_the_file(opened, path, page):
    made = opened(path)
    way(made, Wish.IN_CELL_BOOK).click()
    assert made.page.note.text() == texts.waits_for_password(path.name)
    unlock(made, CELL_PASSWORD)
    made.wait_for(lambda: made.opened)

    desk, place = made.opened[0]
    assert (desk.kind, place) == (StoreKind.CELL, CellPlace(page, file=path))


@pytest.mark.usefixtures("handbook", "cell_book")
@pytest.mark.parametrize("path", [CELL_CARD, RECEIPT])
def test_the_handbook_opens_on_the_page_that_takes_the_file(opened, path):
    made = opened(path)
    way(made, Wish.IN_HANDBOOK).click()
    unlock(made, PASSWORD)
    made.wait_for(lambda: made.opened)

    assert made.opened[0][1] == Place(PageId.HAND_IN, file=path)


@pytest.mark.usefixtures("handbook", "cell_book")
def test_a_file_is_not_carried_into_a_store_of_the_other_kind(opened):
    made = opened(SUBMISSION)
    way(made, Wish.IN_CELL_BOOK).click()
    made.flow.unlock_page.wished.emit(Wish.OTHER_KIND)
    unlock(made, PASSWORD)
    made.wait_for(lambda: made.opened)

    assert made.opened[0][1] == Place(PageId.OVERVIEW)


@pytest.mark.usefixtures("cell_book")
def test_where_the_book_is_open_elsewhere_it_is_said_how_to_get_the_file_there(opened, real_adapters, places):
    other = real_adapters.cell_stores.open(places.cell, password=CELL_PASSWORD)
    made = opened(SUBMISSION)
    way(made, Wish.IN_CELL_BOOK).click()
    unlock(made, CELL_PASSWORD)

    assert made.page.bar.text() == texts.open_elsewhere("sổ chi bộ", "Thu bài")
    other.close(back_up=False).result()


def test_without_a_cell_book_one_can_be_made_and_takes_the_file(opened):
    made = opened(SUBMISSION)
    way(made, Wish.IN_CELL_BOOK).click()

    assert made.page is made.window.cell_step
