"""What each page of the user guide shows: for every topic of the help, one picture or several."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QMimeData, Qt
from PySide6.QtWidgets import QAbstractButton, QWidget
from tools.guide_admin_shots import catalog_shot
from tools.picturing import Studio, picture, picture_dialog, settle, show_at_top

from sotay.app.moving_screens import moving_screens
from sotay.app.start_screens import start_screens
from sotay.domain.key_card import CardKind
from sotay.domain.manifestation import ManifestationId
from sotay.services.cell_cards import accept_card, look_at_card
from sotay.services.reviews import load_review, save_review
from sotay.ui.context import PageId, Place
from sotay.ui.cover_page import CoverPage
from sotay.ui.member.assessment.item_view import ItemView
from sotay.ui.member.commitment.head import VIEW_BUTTON as COMMITMENT_VIEW
from sotay.ui.member.data.page import DataPage
from sotay.ui.member.hand_in.file_view import FileView
from sotay.ui.member.hand_in.lines_view import TAKE_USUAL, LinesView
from sotay.ui.member.hand_in.page import VIEW_BUTTON as HAND_IN_STEP
from sotay.ui.member.history.page import VIEW_BUTTON as HISTORY_VIEW
from sotay.ui.member.review.aside import ASIDE_BUTTON
from sotay.ui.member.review.page import ReviewPage

ITEM = ManifestationId("luoi-hoc-ly-luan")
CELL_NAME = "Chi bộ Cơ quan (số liệu mẫu)"
OLD_TEXT = "§¶ng bé x· VÝ Dô, sinh ho¹t chi bé ®Þnh kú"
"""A line as the old TCVN3 fonts wrote it."""
MADE_FILE = "7K3F-9Q2M.bainop"
ADDED = " Xem lại thì còn ba buổi nữa."

Shot = Callable[[Studio, Path], None]
W = TypeVar("W", bound=QWidget)


def _page(page: PageId) -> Shot:
    """Return what pictures a page as it is entered."""

    def take(at: Studio, path: Path) -> None:
        _enter(at, page)
        picture(at.window, path)

    return take


def _view(page: PageId, button_name: str, number: int) -> Shot:
    """Return what pictures a further view of a page, by the place of its button."""

    def take(at: Studio, path: Path) -> None:
        _enter(at, page)
        at.window.findChildren(QAbstractButton, button_name)[number].click()
        picture(at.window, path)

    return take


def _start(name: str) -> Shot:
    """Return what pictures a state of the start window."""

    def take(at: Studio, path: Path) -> None:
        folder = at.desk.folder
        for each, window in start_screens(at.parts, at.adapters, folder, folder.parent / "chua-co"):
            if each == name:
                window.resize(at.window.size())
                window.show()
                picture(window, path)
                window.hide()

    return take


def _answering(at: Studio, path: Path) -> None:
    item = _item(at)
    show_at_top(item.page.scroll_area, item.levels)
    picture(at.window, path)


def _old_text(at: Studio, path: Path) -> None:
    item = _item(at)
    field = next(each for name, each in item.fields.items() if name.value == "cause")
    clipboard = QMimeData()
    clipboard.setText(OLD_TEXT)
    field.note.setFocus(Qt.FocusReason.OtherFocusReason)
    field.note.insertFromMimeData(clipboard)
    settle()
    show_at_top(item.page.scroll_area, field)
    picture(at.window, path)
    field.note.undo()


def _earlier(at: Studio, path: Path) -> None:
    """Change an answer of some days ago, so that there is something earlier to see."""
    item = _item(at)
    field = next(each for name, each in item.fields.items() if name.value == "shortcoming")
    before = field.note.text()
    field.note.insertPlainText(ADDED)
    settle()
    picture_dialog(item.earlier_button.click, path)
    field.note.set_text(before)


def _quick_entry(at: Studio, path: Path) -> None:
    _enter(at, PageId.OVERVIEW)
    picture_dialog(at.window.write_entry, path)


def _preview(at: Studio, path: Path) -> None:
    _enter(at, PageId.REVIEW)
    picture_dialog(_shown(at, ReviewPage).print_button.click, path)


def _cover(at: Studio, path: Path) -> None:
    cover = CoverPage(at.parts.theme, at.parts.clock().date())
    cover.resize(at.window.size())
    cover.show()
    picture(cover, path)
    cover.hide()


def _card_accepted(at: Studio, path: Path) -> None:
    """Take in the card of a cell as a member does who compared it at a meeting."""
    exchange, now = at.adapters.exchange, at.parts.clock()
    content = exchange.make_card(exchange.new_seed(), card_kind=CardKind.CELL, name=CELL_NAME).text.encode()
    offered = at.desk.run(partial(look_at_card, content=content, exchange=exchange)).result()
    at.desk.run(partial(accept_card, offered=offered, now=now, is_compared=True)).result()
    _enter(at, PageId.HAND_IN)
    picture(at.window, path)


def _lines_chosen(at: Studio, path: Path) -> None:
    _enter(at, PageId.HAND_IN)
    at.window.findChildren(QAbstractButton, HAND_IN_STEP)[1].click()
    settle()
    lines = _shown(at, LinesView)
    lines.usual_bar.action_triggered.emit(TAKE_USUAL)
    settle()
    at.window.workspace.notices.undo_bar.dismiss()
    picture(at.window, path)


def _file_made(at: Studio, path: Path) -> None:
    _enter(at, PageId.HAND_IN)
    at.window.findChildren(QAbstractButton, HAND_IN_STEP)[2].click()
    _shown(at, FileView).show_file(Path.home() / "Documents" / MADE_FILE)
    picture(at.window, path)


def _last_year(at: Studio, path: Path) -> None:
    """Keep the review of the year before, as a member does who edited it, so that there is something to quote."""
    forms, _ = at.adapters.catalog.forms()
    now = at.parts.clock()
    review, _ = at.desk.run(partial(load_review, year=now.year - 1, forms=forms)).result()
    at.desk.run(partial(save_review, review=review, now=now)).result()
    _view(PageId.REVIEW, ASIDE_BUTTON, 2)(at, path)


def _open_data(at: Studio, path: Path) -> None:
    _enter(at, PageId.DATA)
    page = _shown(at, DataPage)
    show_at_top(page.sheet.scroll_area, page.open_data_card)
    picture(at.window, path)


def _moving(wanted: str) -> Shot:
    """Return what pictures a screen of moving a period to a newer version."""

    def take(at: Studio, path: Path) -> None:
        at.window.workspace.notices.undo_bar.dismiss()
        for name, window in moving_screens(at.window, at.desk, ""):
            if name == f"-{wanted}":
                picture(window, path)

    return take


def _enter(at: Studio, page: PageId) -> None:
    at.window.workspace.notices.undo_bar.dismiss()  # what it tells of belongs to another picture
    at.window.go_to(Place(page))
    settle()


def _item(at: Studio) -> ItemView:
    at.window.workspace.notices.undo_bar.dismiss()
    at.window.go_to(Place(PageId.ASSESSMENT, item=ITEM))
    settle()
    return _shown(at, ItemView)


def _shown(at: Studio, kind: type[W]) -> W:
    found = at.window.findChild(kind)
    if found is None:
        raise LookupError(kind.__name__)
    return found


SHOTS: dict[str, tuple[Shot, ...]] = {
    "bat-dau": (_page(PageId.OVERVIEW),),
    "tu-danh-gia": (_answering,),
    "27-bieu-hien": (_page(PageId.HANDBOOK),),
    "ghi-chep": (_page(PageId.DIARY), _quick_entry),
    "bien-phap": (_page(PageId.REMEDIES),),
    "chot-ky": (_page(PageId.CLOSING),),
    "lich-su": tuple(_view(PageId.HISTORY, HISTORY_VIEW, number) for number in (2, 3, 4)),
    "cam-ket": (_view(PageId.COMMITMENT, COMMITMENT_VIEW, 0), _view(PageId.COMMITMENT, COMMITMENT_VIEW, 1)),
    "kiem-diem": (_view(PageId.REVIEW, ASIDE_BUTTON, 0),),
    "viet-kiem-diem": (_view(PageId.REVIEW, ASIDE_BUTTON, 1), _last_year, _view(PageId.REVIEW, ASIDE_BUTTON, 3)),
    "in": (_preview,),
    "nop-cho-chi-bo": (_card_accepted, _lines_chosen, _file_made),
    "ban-truoc": (_earlier,),
    "chu-cu": (_old_text,),
    "rieng-tu": (_start("00-mo-khoa-1"),),
    "mat-khau": (_start("00-mo-khoa-3-quen-mat-khau"),),
    "khoa": (_cover,),
    "sao-luu": (_page(PageId.DATA),),
    "chep": (_page(PageId.DATA),),
    "danh-muc-va-mau": (_page(PageId.CATALOG),),
    "nhan-ban-moi": tuple(map(catalog_shot, ("nhan-goi", "to-trinh", "nhan-goi-doi-khoa", "da-nhan-goi"))),
    "chuyen-ky": tuple(map(_moving, ("co-ban-moi", "xem-thay-doi", "can-xem-lai", "muc-moi"))),
    "du-lieu-mo": (_open_data,),
    "xoa-nham": (_page(PageId.DATA),),
    "truc-trac": (_start("00-mo-khoa-4-khoi-phuc"),),
    "chu-to": (_start("00-mo-lan-dau-1"),),
    "go-tieng-viet": (_answering,),
    "phim-tat": (_page(PageId.HELP),),
    "cai-giup": (_start("00-mo-lan-dau-7"),),
}
