"""The screens of somebody who writes checklists and forms, over the sample handbook."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from PySide6.QtWidgets import QWidget
from shiboken6 import delete

from sotay.app.clock import now
from sotay.app.form_screens import form_screens
from sotay.app.package_screens import package_screens
from sotay.domain.catalog_file import Draft
from sotay.services.catalog_shelf import load_sources
from sotay.services.drafts import remove_draft
from sotay.services.next_version import begin_next_version
from sotay.services.ports import Adapters, Desk
from sotay.ui.admin.begin_dialog import BeginDialog
from sotay.ui.admin.page import DRAFTING, TEXT, CatalogPage
from sotay.ui.admin.shelf_talk import sources_in_words
from sotay.ui.context import PageId, Place
from sotay.ui.main_window import MainWindow

WRONG = ('version: "2"', "version: 2"), ("        short:", "        shrt:")
"""A code without quotes and a misspelt key, which people write."""


def catalog_screens(main: MainWindow, adapters: Adapters, desk: Desk, name: str) -> Iterator[tuple[str, QWidget]]:
    """Yield the list with a draft in it, the choice of a beginning, and the draft as text, whole and broken."""
    page = main.workspace.page()
    if not isinstance(page, CatalogPage):
        return
    panel = page.packages
    for screen, window in package_screens(main, main.context.theme, adapters, desk, panel.acts, panel):
        yield f"{name}-{screen}", window
    draft = _begun(adapters, desk)
    page.enter(Place(PageId.CATALOG))
    page.show_view(DRAFTING)
    yield f"{name}-ban-nhap", main
    dialog = BeginDialog(
        main.context.theme, sources_in_words(desk.run(partial(load_sources, catalog=adapters.catalog)).result()), main
    )
    yield f"{name}-bat-dau", dialog
    delete(dialog)
    page.open_draft(draft)
    yield from form_screens(page, main, f"{name}-bieu-mau")
    page.work.show_part(TEXT)
    yield f"{name}-van-ban", main
    text = draft.text
    for before, after in WRONG:
        text = text.replace(before, after, 1)
    page.work_talk.document.replace_text(text)
    yield f"{name}-van-ban-cho-sua", main
    page.work_talk.forget(draft)
    page.show_view(DRAFTING)
    desk.run(partial(remove_draft, draft=draft)).result()


def _begun(adapters: Adapters, desk: Desk) -> Draft:
    shipped = adapters.catalog.shipped_files()
    act = partial(begin_next_version, source=shipped[0], shipped=shipped, editing=adapters.editing, now=now())
    return desk.run(act).result()
