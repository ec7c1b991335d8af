"""The screens of a form, a layout, rules and a paper written field by field."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from PySide6.QtWidgets import QWidget

from sotay.domain.catalog_file import CatalogKind
from sotay.services.drafts import remove_draft
from sotay.services.next_version import begin_next_version
from sotay.services.ports import Adapters, Desk
from sotay.texts import admin_samples as texts
from sotay.ui.admin.page import DRAFTING, PARTS, VALUES, CatalogPage
from sotay.ui.admin.parts_form.parts import PartsPart
from sotay.ui.main_window import MainWindow

SHOWN = {
    CatalogKind.FORM: ("2025-2B", 10),
    CatalogKind.LAYOUT: ("hd05-2026", 0),
    CatalogKind.RULES: ("qd366-2025", 2),
    CatalogKind.CELL_PAPER: ("summary", 2),
}
"""Which part of which file is shown, by its place in the list."""


def parts_screens(
    page: CatalogPage, window: MainWindow, adapters: Adapters, desk: Desk, name: str
) -> Iterator[tuple[str, QWidget]]:
    """Yield a draft of each kind with one of its parts, and take the draft away again."""
    shipped, now = adapters.catalog.shipped_files(), window.context.clock()
    for kind, (file_id, place) in SHOWN.items():
        source = next(each for each in shipped if each.lineage == (kind, file_id))
        act = partial(begin_next_version, source=source, shipped=shipped, editing=adapters.editing, now=now)
        draft = desk.run(act).result()
        page.open_draft(draft)
        page.work.show_part(PARTS)
        part = page.work.part()
        if isinstance(part, PartsPart):
            part.form.show_place(place)
        yield f"{name}-{kind.value}", window
        if kind is CatalogKind.FORM:
            page.work_talk.document.replace_text(draft.text.replace(*texts.reheaded(), 1))
        page.work.show_part(VALUES)
        yield f"{name}-{kind.value}-thay-doi", window
        page.work_talk.forget(draft)
        page.show_view(DRAFTING)
        desk.run(partial(remove_draft, draft=draft)).result()
