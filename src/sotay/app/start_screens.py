"""Every state of the start window that is worth a picture; for the gallery."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtWidgets import QWidget
from shiboken6 import delete

from sotay.app.late_cell import load_cell
from sotay.app.parts import DesktopParts
from sotay.domain.errors import WrongPassword
from sotay.domain.key_card import ENDINGS, CardKind
from sotay.services.ports import Adapters
from sotay.texts.books import CELL_BOOK
from sotay.texts.errors import sentence_for
from sotay.ui.start.begin_cell_step import begin_with_cell_step
from sotay.ui.start.begin_file import begin_with_file
from sotay.ui.start.begin_first_step import begin_with_first_step
from sotay.ui.start.begin_unlocking import begin_with_unlocking
from sotay.ui.start.cell_run.cell_run import CellRun
from sotay.ui.start.first_run.first_run import FirstRun
from sotay.ui.start.flow import StartFlow
from sotay.ui.start.opened_file import OpenedFile
from sotay.ui.start.start_window import StartPlaces, StartWindow
from sotay.ui.start.unlock_page import UnlockPage
from sotay.ui.start.unlocking import StartParts

CARD_FILE = f"the-khoa{ENDINGS[CardKind.MEMBER]}"
SEALED = "age-encryption.org/v1\n"
"""How a sealed file begins; more of it cannot be seen without the key."""
SAMPLE_CODE = "7Q3F-9K2M-XD4T-8HRW-5PAC-N6JE-Y3VG"


def start_screens(
    parts: DesktopParts, adapters: Adapters, handbook: Path, empty: Path
) -> Iterator[tuple[str, QWidget]]:
    """Yield the first start over an empty folder, then the pages over a handbook that is there."""
    yield from _first_start(parts, adapters, empty)
    yield from _unlocking(parts, adapters, handbook)
    yield from _new_cell_book(parts, adapters, empty)
    yield from _opened_files(parts, adapters, empty)
    yield from _opened_file(parts, adapters, handbook.parent)


def _first_start(parts: DesktopParts, adapters: Adapters, folder: Path) -> Iterator[tuple[str, QWidget]]:
    places = StartPlaces(handbook=folder, sample=folder / "mau", cell=folder.parent / "so-chi-bo")
    window = StartWindow()
    begin_with_first_step(window, parts.theme)
    yield "00-mo-lan-dau-1", window
    if window.welcome_step is None:
        return
    run = FirstRun(window, window.welcome_step, _start_parts(parts, adapters, places))
    run.sheet_step.panel.show_code(SAMPLE_CODE)
    profile = adapters.catalog.sample().profile
    run.done_step.show_name(profile.full_name)
    run.handover_step.show_name(profile.full_name)
    steps = (run.place_step, run.password_step, run.sheet_step, run.profile_step, run.done_step, run.handover_step)
    for number, step in enumerate(steps, start=2):
        window.show_page(step)
        yield f"00-mo-lan-dau-{number}", window
    delete(window)  # at once, as every window of the pictures


def _unlocking(parts: DesktopParts, adapters: Adapters, folder: Path) -> Iterator[tuple[str, QWidget]]:
    places = StartPlaces(handbook=folder, sample=folder / "mau", cell=folder.parent / "so-chi-bo")
    window = StartWindow()
    begin_with_unlocking(window, parts.theme, folder)
    flow = StartFlow(window, _start_parts(parts, adapters, places))
    yield "00-mo-khoa-1", window
    flow.unlock_page.show_wrong_password(sentence_for(WrongPassword(folder)))
    yield "00-mo-khoa-2-sai-mat-khau", window
    window.show_page(flow.recover_page)
    yield "00-mo-khoa-3-quen-mat-khau", window
    flow.restore_page.show_backups(adapters.stores.backups(folder))
    window.show_page(flow.restore_page)
    yield "00-mo-khoa-4-khoi-phuc", window
    delete(window)  # at once, as every window of the pictures


def _new_cell_book(parts: DesktopParts, adapters: Adapters, folder: Path) -> Iterator[tuple[str, QWidget]]:
    cell = folder.parent / "so-chi-bo"
    places = StartPlaces(handbook=folder, sample=folder / "mau", cell=cell, is_cell=True)
    window = StartWindow()
    begin_with_cell_step(window, parts.theme)
    yield "00-so-chi-bo-1", window
    if window.cell_step is None:
        return
    run = CellRun(window, window.cell_step, _start_parts(parts, adapters, places))
    run.sheet_step.panel.show_code(SAMPLE_CODE)
    run.done_step.show_name(adapters.catalog.sample_committee().cells[0].head.cell)
    for number, step in enumerate((run.place_step, run.password_step, run.sheet_step, run.done_step), start=2):
        window.show_page(step)
        yield f"00-so-chi-bo-{number}", window
    window.show_page(UnlockPage(parts.theme, cell, window, book=CELL_BOOK))
    yield "00-so-chi-bo-6-mo-khoa", window
    delete(window)  # at once, as every window of the pictures


def _opened_file(parts: DesktopParts, adapters: Adapters, folder: Path) -> Iterator[tuple[str, QWidget]]:
    exchange = adapters.exchange
    card = exchange.make_card(
        exchange.new_seed(), card_kind=CardKind.MEMBER, name=adapters.catalog.sample().profile.full_name
    )
    path = folder / CARD_FILE
    path.write_bytes(card.text.encode("utf-8"))
    window = StartWindow()
    begin_with_file(window, parts.theme, path)
    if window.file_page is not None:
        places = StartPlaces(handbook=folder, sample=folder / "mau", cell=folder / "so-chi-bo")
        OpenedFile(_start_parts(parts, adapters, places), window.file_page, path)
    yield "00-mo-tep", window
    delete(window)  # at once, as every window of the pictures


def _opened_files(parts: DesktopParts, adapters: Adapters, folder: Path) -> Iterator[tuple[str, QWidget]]:
    exchange = adapters.exchange
    name = adapters.catalog.sample().profile.cell
    card = exchange.make_card(exchange.new_seed(), card_kind=CardKind.CELL, name=name)
    with TemporaryDirectory(prefix="sotay-files-") as temporary:
        sealed = exchange.new_file_name()
        for number, (file, content) in enumerate(((f"chi-bo{ENDINGS[CardKind.CELL]}", card.text), (sealed, SEALED)), 1):
            path = Path(temporary) / file
            path.write_text(content, "utf-8")
            window = StartWindow()
            begin_with_file(window, parts.theme, path)
            places = StartPlaces(handbook=folder, sample=folder / "mau", cell=folder.parent / "so-chi-bo", file=path)
            StartFlow(window, _start_parts(parts, adapters, places))
            yield f"00-mo-tep-{number}", window
            delete(window)  # at once, as every window of the pictures


def _start_parts(parts: DesktopParts, adapters: Adapters, places: StartPlaces) -> StartParts:
    return StartParts(
        adapters=adapters,
        theme=parts.theme,
        jobs=parts.jobs,
        clock=parts.clock,
        worker=parts.drawing,
        keeper=parts.keeper,
        places=places,
        load_cell=load_cell,
    )
