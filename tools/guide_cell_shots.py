"""What each page of the secretary's guide shows: for every topic of the help, one picture or several."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TypeVar

from PySide6.QtWidgets import QAbstractButton, QWidget
from shiboken6 import delete
from tools.picturing import CellStudio, picture, settle, show_at_top

from sotay.app.cell_dialogs import cell_dialogs
from sotay.app.cell_screens import somebody
from sotay.app.cell_window import make_cell_window
from sotay.app.mirror_screens import mirror_screens
from sotay.app.package_screens import package_screens
from sotay.app.start_screens import start_screens
from sotay.domain.collecting import Trust
from sotay.domain.roster import PersonId
from sotay.domain.unit import Unit, UnitId
from sotay.services.cell.book import set_up
from sotay.services.cell.face import CellFace
from sotay.services.cell.units import add_units
from sotay.services.cell_repositories import CellUnitOfWork
from sotay.services.sample import SAMPLE_PASSWORD
from sotay.ui.cover_page import CoverPage
from sotay.ui.secretary.collecting.page import VIEW_BUTTON as COLLECTING_VIEW
from sotay.ui.secretary.collecting.page import CollectingPage
from sotay.ui.secretary.committee.page import VIEW_BUTTON as COMMITTEE_VIEW
from sotay.ui.secretary.context import CellPageId, CellPlace
from sotay.ui.secretary.data.page import DataPage
from sotay.ui.secretary.keys.page import VIEW_BUTTON as KEYS_VIEW
from sotay.ui.secretary.roster.page import RosterPage

SPOILT = ("7K3F-9Q2M.bainop", "X4TD-2HVC.bainop")
COMMITTEE = "Đảng bộ xã Ví Dụ"
CELLS = ("Chi bộ Bản Một", "Chi bộ Bản Hai", "Chi bộ Cơ quan", "Chi bộ Trường học")

Shot = Callable[[CellStudio, Path], None]
W = TypeVar("W", bound=QWidget)


def _page(page: CellPageId) -> Shot:
    """Return what pictures a page as it is entered."""

    def take(at: CellStudio, path: Path) -> None:
        _enter(at, page)
        picture(at.window, path)

    return take


def _view(page: CellPageId, button_name: str, number: int) -> Shot:
    """Return what pictures a further view of a page, by the place of its button."""

    def take(at: CellStudio, path: Path) -> None:
        _show_view(at, page, button_name, number)
        picture(at.window, path)

    return take


def _person(page: CellPageId) -> Shot:
    """Return what pictures a page with somebody who handed in."""

    def take(at: CellStudio, path: Path) -> None:
        _enter(at, page, CellPlace(page, person=somebody(at.desk)))
        picture(at.window, path)

    return take


def _dialog(name: str) -> Shot:
    """Return what pictures a window over a page, by its name in the gallery."""

    def take(at: CellStudio, path: Path) -> None:
        for each, dialog in cell_dialogs(at.window, at.desk, somebody(at.desk)):
            if each == name:
                dialog.show()
                picture(dialog, path)
                dialog.hide()

    return take


def _over_years(at: CellStudio, path: Path) -> None:
    _enter(at, CellPageId.MIRROR)
    for _, window in mirror_screens(at.window, at.desk):
        picture(window, path)


def _package(wanted: str) -> Shot:
    """Return what pictures a screen of taking a package in, by its name in the gallery."""

    def take(at: CellStudio, path: Path) -> None:
        _enter(at, CellPageId.DATA)
        panel = _shown(at, DataPage).packages
        for name, window in package_screens(at.window, at.parts.theme, at.adapters, at.desk, panel.acts, panel):
            if name == wanted:
                window.show()
                settle()
                if window is at.window:
                    show_at_top(_shown(at, DataPage).sheet.scroll_area, panel.accepted)
                picture(window, path)

    return take


def _start(name: str) -> Shot:
    """Return what pictures a state of the start window."""

    def take(at: CellStudio, path: Path) -> None:
        folder = at.desk.folder
        for each, window in start_screens(at.parts, at.adapters, folder, folder.parent / "chua-co"):
            if each == name:
                window.resize(at.window.size())
                window.show()
                picture(window, path)
                window.hide()

    return take


def _data_of_a_person(at: CellStudio, path: Path) -> None:
    _enter(at, CellPageId.ROSTER, CellPlace(CellPageId.ROSTER, person=somebody(at.desk)))
    form = _shown(at, RosterPage).form
    show_at_top(form.page.scroll_area, form.data)
    picture(at.window, path)


def _to_compare(at: CellStudio, path: Path) -> None:
    """Show whoever's card was not compared yet."""

    def waiting(uow: CellUnitOfWork) -> PersonId:
        with uow:
            return next(who for who, found in uow.member_keys.trusts().items() if Trust.VERIFIED not in found)

    person = at.desk.run(waiting).result()
    _enter(at, CellPageId.KEYS, CellPlace(CellPageId.KEYS, person=person))
    picture(at.window, path)


def _spoilt_files(at: CellStudio, path: Path) -> None:
    """Take in files that are none, so that the page says why it does not take them."""
    folder = at.desk.folder.parent / "bai-hong"
    folder.mkdir()
    for name in SPOILT:
        (folder / name).write_bytes(b"khong phai bai nop")
    _show_view(at, CellPageId.COLLECTING, COLLECTING_VIEW, 0)
    _shown(at, CollectingPage).files_talk.take(tuple(folder / name for name in SPOILT))
    settle()
    picture(at.window, path)


def _returning(at: CellStudio, path: Path) -> None:
    _enter(at, CellPageId.COLLECTING, CellPlace(CellPageId.COLLECTING, person=somebody(at.desk)))
    pane = _shown(at, CollectingPage).people.person
    pane.return_button.click()
    picture(at.window, path)
    pane.return_card.keep_button.click()


def _log(at: CellStudio, path: Path) -> None:
    _enter(at, CellPageId.DATA)
    page = _shown(at, DataPage)
    show_at_top(page.sheet.scroll_area, page.log_card)
    picture(at.window, path)


def _backups(at: CellStudio, path: Path) -> None:
    _enter(at, CellPageId.DATA)
    _shown(at, DataPage).sheet.scroll_to_top()
    picture(at.window, path)


def _cover(at: CellStudio, path: Path) -> None:
    cover = CoverPage(at.parts.theme, at.parts.clock().date())
    cover.resize(at.window.size())
    cover.show()
    picture(cover, path)
    cover.hide()


def _committee(at: CellStudio, path: Path) -> None:
    """Make the book of a committee for this picture alone, with its cells on the list."""
    adapters, now = at.adapters, at.parts.clock()
    desk, _ = adapters.cell_stores.create(at.desk.folder.parent / "so-dang-bo", password=SAMPLE_PASSWORD)
    desk.run(partial(set_up, name=COMMITTEE, people=(), exchange=adapters.exchange, now=now)).result()
    units = [Unit(UnitId(""), name) for name in CELLS]
    desk.run(partial(add_units, units=units)).result()
    window = make_cell_window(at.parts, adapters, desk, CellFace(COMMITTEE, at.window.year()))
    window.resize(at.window.size())
    window.show()
    window.go_to(CellPlace(CellPageId.COMMITTEE))
    _wait(at)
    window.findChildren(QAbstractButton, COMMITTEE_VIEW)[1].click()
    picture(window, path)
    window.hide()
    delete(window)
    desk.close(back_up=False).result()


def _enter(at: CellStudio, page: CellPageId, place: CellPlace | None = None) -> None:
    at.window.workspace.notices.undo_bar.dismiss()  # what it tells of belongs to another picture
    at.window.go_to(place or CellPlace(page))
    _wait(at)


def _wait(at: CellStudio) -> None:
    """Let everything arrive that a page asked for."""
    settle()
    while at.parts.jobs.is_busy:
        settle()


def _show_view(at: CellStudio, page: CellPageId, button_name: str, number: int) -> None:
    _enter(at, page)
    at.window.findChildren(QAbstractButton, button_name)[number].click()
    settle()


def _shown(at: CellStudio, kind: type[W]) -> W:
    found = at.window.findChild(kind)
    if found is None:
        raise LookupError(kind.__name__)
    return found


CELL_SHOTS: dict[str, tuple[Shot, ...]] = {
    "so-chi-bo": (_page(CellPageId.OVERVIEW),),
    "lap-so": (_start("00-so-chi-bo-1"), _start("00-so-chi-bo-5")),
    "danh-sach": (_person(CellPageId.ROSTER),),
    "nhap-danh-sach": (_dialog("nhap-danh-sach"),),
    "du-lieu-mot-nguoi": (_data_of_a_person,),
    "the-khoa": (_view(CellPageId.KEYS, KEYS_VIEW, 1), _view(CellPageId.KEYS, KEYS_VIEW, 0)),
    "doi-chieu": (_to_compare,),
    "thu-bai": (
        _view(CellPageId.COLLECTING, COLLECTING_VIEW, 0),
        _view(CellPageId.COLLECTING, COLLECTING_VIEW, 1),
    ),
    "khong-nhan": (_spoilt_files,),
    "bien-nhan": (_returning,),
    "nhap-ho": (_dialog("nhap-ho"),),
    "xep-loai": (_page(CellPageId.RATINGS), _person(CellPageId.RATINGS), _dialog("ghi-nhieu-nguoi")),
    "hop-chi-bo": (_page(CellPageId.MEETING), _person(CellPageId.MEETING)),
    "bo-phieu": (_page(CellPageId.BALLOTS),),
    "soi-chung": (_page(CellPageId.MIRROR),),
    "soi-chung-qua-cac-nam": (_over_years,),
    "giay-to": (_page(CellPageId.PAPERS), _dialog("dau-giay")),
    "cap-uy": (_view(CellPageId.COMMITTEE, COMMITTEE_VIEW, 0),),
    "so-cap-uy": (_committee,),
    "luu-tru": (_view(CellPageId.COMMITTEE, COMMITTEE_VIEW, 2),),
    "giu-so": (_view(CellPageId.KEYS, KEYS_VIEW, 2), _dialog("them-nguoi-giu-so")),
    "ban-giao": (_dialog("ban-giao"),),
    "rieng-tu-so": (_log,),
    "mat-khau-so": (_start("00-so-chi-bo-6-mo-khoa"),),
    "khoa-so": (_cover,),
    "sao-luu-so": (_backups,),
    "nhay-dup": (_start("00-mo-tep"),),
    "nhan-ban-moi-so": tuple(map(_package, ("nhan-goi", "to-trinh", "da-nhan-goi-danh-sach"))),
    "chu-to": (_page(CellPageId.SETTINGS),),
    "go-tieng-viet": (_returning,),
    "phim-tat": (_page(CellPageId.HELP),),
}
