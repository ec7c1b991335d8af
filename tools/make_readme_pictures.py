"""Picture pages of the sample handbook and of the sample cell book for the README, into docs/pictures.

    .venv/bin/python -m tools.make_readme_pictures

The real windows over the real store, as in the gallery, on a day that stands still.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QScrollArea
from tools.picturing import cell_studio, picture, settle, show_at_top, studio

from sotay.domain.manifestation import ManifestationId
from sotay.ui.context import PageId, Place
from sotay.ui.member.assessment.item_view import ItemView
from sotay.ui.member.review.form_view import FormView
from sotay.ui.secretary.context import CellPageId, CellPlace

TARGET = Path(__file__).resolve().parent.parent / "docs" / "pictures"
ITEM = ManifestationId("luoi-hoc-ly-luan")


def main() -> None:
    """Write the pictures of both books."""
    picture_handbook()
    picture_cell_book()


def picture_cell_book() -> None:
    """Write the picture of the levels by stage."""
    with cell_studio() as at:
        at.window.go_to(CellPlace(CellPageId.RATINGS))
        settle()
        while at.parts.jobs.is_busy:
            settle()
        picture(at.window, TARGET / "cell-book.png")


def picture_handbook() -> None:
    """Write the three pictures of the handbook."""
    with studio() as at:
        at.window.go_to(Place(PageId.OVERVIEW))
        picture(at.window, TARGET / "overview.png")
        at.window.go_to(Place(PageId.ASSESSMENT, item=ITEM))
        settle()
        item = at.window.findChild(ItemView)
        show_at_top(item.page.scroll_area, item.levels)
        picture(at.window, TARGET / "assessment.png")
        at.window.go_to(Place(PageId.REVIEW))
        settle()
        form = at.window.findChild(FormView)
        area = next(each for each in at.window.findChildren(QScrollArea) if each.isAncestorOf(form))
        show_at_top(area, form.editors[0])
        picture(at.window, TARGET / "review.png")


if __name__ == "__main__":
    main()
