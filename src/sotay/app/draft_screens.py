"""The further screens of a draft of a checklist: proof reading, Excel and back, and the booklet."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtWidgets import QWidget

from sotay.domain.catalog_file import CatalogFile
from sotay.domain.manifestation import Checklist, ManifestationId
from sotay.services.papers import save_paper
from sotay.services.ports import Adapters
from sotay.texts import checklist_excel as excel_texts
from sotay.ui.admin.excel.part import ExcelPart
from sotay.ui.admin.page import BOOKLET, EXCEL, PROOF, CatalogPage
from sotay.ui.admin.proofreading.part import ProofPart
from sotay.ui.common.sight import bring_into_sight
from sotay.ui.main_window import MainWindow


def draft_screens(
    page: CatalogPage, main: MainWindow, adapters: Adapters, before: CatalogFile, item: ManifestationId
) -> Iterator[tuple[str, QWidget]]:
    """Yield these views of the draft that is open; ``before`` is the version that it was begun from.

    ``item`` is pictured beside its words in that version, and the same version comes back from Excel.
    """
    checklist = adapters.catalog.read_text(before.kind, before.text)
    if not isinstance(checklist, Checklist):
        return
    shown = checklist.item(item)
    page.work.show_part(PROOF)
    part = page.work.part()
    if isinstance(part, ProofPart):
        yield "so-cau-chu", main
        part.everything.setChecked(True)
        part.rows.select(item)
        part.rows.current_changed.emit(item)
        part.panes.show_right()
        part.pane.field.setPlainText(shown.text if shown is not None else "")
        bring_into_sight(part.pane.verdict)
        yield "so-cau-chu-mot-muc", main
        part.pane.field.clear()
        part.panes.show_left()
    page.work.show_part(EXCEL)
    part = page.work.part()
    if isinstance(part, ExcelPart):
        yield "excel", main
        with TemporaryDirectory(prefix="sotay-") as folder:
            path = Path(folder) / excel_texts.file_name(checklist.id, checklist.version)
            save_paper(path, adapters.load_sheets().checklist(checklist))
            part.read(path)
            main.context.drawing.submit(int).result()  # it is read on that worker before the folder goes
            yield "excel-lay-lai", main
        part.drop_button.click()
    page.work.show_part(BOOKLET)
    yield "ban-in-thu", main
