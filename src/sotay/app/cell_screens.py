"""Every screen of the sample cell book that is worth a picture; for the gallery."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtWidgets import QPushButton, QWidget
from shiboken6 import delete

from sotay.app.cell_dialogs import cell_dialogs
from sotay.app.cell_window import cell_page_factories, make_cell_window
from sotay.app.mirror_screens import mirror_screens
from sotay.app.package_screens import package_screens
from sotay.app.parts import DesktopParts
from sotay.domain.roster import PersonId
from sotay.services.cell.face import CellFace
from sotay.services.cell_repositories import CellUnitOfWork
from sotay.services.ports import Adapters, CellDesk
from sotay.ui.secretary.collecting.page import VIEW_BUTTON as COLLECTING_VIEW
from sotay.ui.secretary.committee.page import VIEW_BUTTON as COMMITTEE_VIEW
from sotay.ui.secretary.context import CellPageId, CellPlace
from sotay.ui.secretary.data.page import DataPage
from sotay.ui.secretary.keys.page import VIEW_BUTTON as KEYS_VIEW
from sotay.ui.secretary.main_window import CellMainWindow

VIEW_BUTTONS = {
    CellPageId.KEYS: KEYS_VIEW,
    CellPageId.COLLECTING: COLLECTING_VIEW,
    CellPageId.COMMITTEE: COMMITTEE_VIEW,
}
"""The object names of the buttons that show further views of a page."""
OF_A_PERSON = (
    CellPageId.ROSTER,
    CellPageId.KEYS,
    CellPageId.COLLECTING,
    CellPageId.RATINGS,
    CellPageId.MEETING,
)
"""The pages that show one person, too."""
SHOWN_PERSON = 3
"""Which of the people, in the order of the roster, the pages show: one who handed in by a sealed file."""
FIRST_NUMBER = 40


def sample_cell_window(parts: DesktopParts, adapters: Adapters, desk: CellDesk) -> CellMainWindow:
    """Make the window of the sample book at the season that was made up, whatever day it is."""

    def name(uow: CellUnitOfWork) -> str:
        with uow:
            return uow.owner.name()

    face = CellFace(desk.run(name).result(), adapters.catalog.sample_committee().year)
    return make_cell_window(parts, adapters, desk, face)


def cell_screens(parts: DesktopParts, adapters: Adapters, desk: CellDesk) -> Iterator[tuple[str, QWidget]]:
    """Yield each screen of the window of a cell book, ready to be shown, and the windows over it."""
    main = sample_cell_window(parts, adapters, desk)
    person = somebody(desk)
    made = cell_page_factories(parts.keeper)
    for number, page in enumerate((each for each in CellPageId if each in made), start=FIRST_NUMBER):
        name = f"{number}-so-chi-bo-{page.value}"
        main.go_to(CellPlace(page))
        yield name, main
        yield from _views(main, page, name)
        if page is CellPageId.MIRROR:
            yield from ((f"{name}-{screen}", window) for screen, window in mirror_screens(main, desk))
        data = main.workspace.page()
        if isinstance(data, DataPage):
            panel = data.packages
            for screen, window in package_screens(main, parts.theme, adapters, desk, panel.acts, panel):
                yield f"{name}-{screen}", window
        if page in OF_A_PERSON:
            main.go_to(CellPlace(page, person=person))
            yield f"{name}-mot-nguoi", main
    for name, dialog in cell_dialogs(main, desk, person):
        yield f"{FIRST_NUMBER + len(CellPageId)}-so-chi-bo-{name}", dialog
    # At once, as every window of the pictures.
    delete(main)


def somebody(desk: CellDesk) -> PersonId:
    """Return who is shown where a page shows one person."""

    def read(uow: CellUnitOfWork) -> PersonId:
        with uow:
            return uow.roster.all()[SHOWN_PERSON].id

    return desk.run(read).result()


def _views(main: CellMainWindow, page: CellPageId, name: str) -> Iterator[tuple[str, QWidget]]:
    """Yield the further views of a page, which its buttons lead to."""
    if page not in VIEW_BUTTONS:
        return
    buttons = main.findChildren(QPushButton, VIEW_BUTTONS[page])
    for place, button in enumerate(buttons, start=1):
        button.click()
        yield f"{name}-{place}", main
    buttons[0].click()
