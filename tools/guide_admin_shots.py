"""What each page of the guide for whoever keeps checklists and forms shows, over the sample handbook."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtWidgets import QWidget
from tools.picturing import Studio, picture, settle

from sotay.app.catalog_screens import catalog_screens
from sotay.ui.admin.parts_form.sample_preview import SamplePreview
from sotay.ui.context import PageId, Place

Shot = Callable[[Studio, Path], None]


def catalog_shot(wanted: str) -> Shot:
    """Return what pictures a screen of «Danh mục và mẫu», by its name in the gallery."""

    def take(at: Studio, path: Path) -> None:
        path.write_bytes(_pictures(at)[wanted])

    return take


_taken: dict[int, dict[str, bytes]] = {}
"""What was pictured of a window: walking through all screens takes long, so it is done once."""


def _pictures(at: Studio) -> dict[str, bytes]:
    if id(at) not in _taken:
        _taken.clear()  # one studio is open at a time
        _taken[id(at)] = dict(_walk(at))
    return _taken[id(at)]


def _walk(at: Studio) -> Iterator[tuple[str, bytes]]:
    at.window.workspace.notices.undo_bar.dismiss()  # what it tells of belongs to another picture
    at.window.go_to(Place(PageId.CATALOG))
    settle()
    with TemporaryDirectory(prefix="sotay-") as folder:
        for name, window in catalog_screens(at.window, at.adapters, at.desk, ""):
            window.show()
            settle()
            _await_pages(window)
            path = Path(folder) / "picture.png"
            picture(window, path)
            if window is not at.window:
                window.hide()
            yield name.removeprefix("-"), path.read_bytes()


def _await_pages(window: QWidget) -> None:
    """Let the trial paper of a draft arrive, where one is drawn."""
    for preview in window.findChildren(SamplePreview):
        while preview.isVisible() and not preview.pages.page_count():
            settle()


def _shots(*wanted: str) -> tuple[Shot, ...]:
    return tuple(map(catalog_shot, wanted))


ADMIN_SHOTS: dict[str, tuple[Shot, ...]] = {
    "ra-ban-moi": _shots("ban-nhap"),
    "soan-danh-muc": _shots("bat-dau", "bieu-mau-dau"),
    "bieu-mau": _shots("bieu-mau-bieu-hien", "bieu-mau-nhu-dang-vien-thay"),
    "van-ban": _shots("van-ban-cho-sua"),
    "thay-doi": _shots("thay-doi-mot-muc"),
    "so-cau-chu": _shots("so-cau-chu", "so-cau-chu-mot-muc"),
    "sua-bang-excel": _shots("excel-lay-lai"),
    "danh-muc-khac": _shots("bat-dau"),
    "tung-o": _shots("tung-o-form", "tung-o-layout", "tung-o-form-thay-doi"),
    "phat-hanh": _shots("phat-hanh"),
    "nguoi-nhan-thay-gi": _shots("nhan-goi", "to-trinh"),
}
