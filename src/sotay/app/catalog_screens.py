"""The screens of somebody who writes checklists and forms, over the sample handbook."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from functools import partial

from PySide6.QtWidgets import QWidget
from shiboken6 import delete

from sotay.app.draft_screens import draft_screens
from sotay.app.form_screens import form_screens
from sotay.app.package_screens import package_screens
from sotay.app.parts_screens import parts_screens
from sotay.domain.catalog_file import Draft
from sotay.domain.file_head import head_of
from sotay.domain.manifestation import ManifestationId
from sotay.services.catalog_shelf import load_sources
from sotay.services.drafts import remove_draft
from sotay.services.next_version import begin_next_version
from sotay.services.ports import Adapters, Desk
from sotay.services.publishing_drafts import OwnPublisher
from sotay.texts import admin_samples as texts
from sotay.ui.admin.begin_dialog import BeginDialog
from sotay.ui.admin.changes.part import ChangesPart
from sotay.ui.admin.page import CHANGES, DRAFTING, IN_FORCE, TEXT, CatalogPage
from sotay.ui.admin.publish_dialog import PublishDialog, ToPublish
from sotay.ui.admin.shelf_talk import sources_in_words
from sotay.ui.context import PageId, Place
from sotay.ui.main_window import MainWindow

WRONG = ('version: "2"', "version: 2"), ("        short:", "        shrt:")
"""A code without quotes and a misspelt key, which people write."""

CHANGED_ITEM = ManifestationId("phai-nhat-ly-tuong")
FINGERPRINT = "20486 11739 58240 66105 93417 72568"


def catalog_screens(main: MainWindow, adapters: Adapters, desk: Desk, name: str) -> Iterator[tuple[str, QWidget]]:
    """Yield the list with a draft, the choice of a beginning, the draft as text, and what it changes."""
    page = main.workspace.page()
    if not isinstance(page, CatalogPage):
        return
    page.show_view(IN_FORCE)
    panel = page.packages
    for screen, window in package_screens(main, main.context.theme, adapters, desk, panel.acts, panel):
        yield f"{name}-{screen}", window
    draft = _begun(adapters, desk, main.context.clock())
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
    yield from _changes(page, draft, name, main)
    for screen, window in draft_screens(page, main, adapters, adapters.catalog.shipped_files()[0], CHANGED_ITEM):
        yield f"{name}-{screen}", window
    page.work_talk.forget(draft)
    page.show_view(DRAFTING)
    desk.run(partial(remove_draft, draft=draft)).result()
    yield from parts_screens(page, main, adapters, desk, f"{name}-tung-o")


def _changes(page: CatalogPage, draft: Draft, name: str, main: MainWindow) -> Iterator[tuple[str, QWidget]]:
    """Yield what the draft changes, one item of it, and the last question before publishing."""
    text = draft.text
    for before, after in texts.rewritten():
        text = text.replace(before, after, 1)
    page.work_talk.document.replace_text(text)
    page.work.show_part(CHANGES)
    yield f"{name}-thay-doi", main
    part = page.work.part()
    if isinstance(part, ChangesPart):
        part.list.choose(CHANGED_ITEM)
        part.list.opened.emit(CHANGED_ITEM)
        yield f"{name}-thay-doi-mot-muc", main
    what = ToPublish(head_of(draft.text).name, head_of(draft.text).version, "01/01/2027")
    dialog = PublishDialog(main.context.theme, what, OwnPublisher(texts.publisher(), FINGERPRINT), main)
    yield f"{name}-phat-hanh", dialog
    delete(dialog)


def _begun(adapters: Adapters, desk: Desk, now: datetime) -> Draft:
    shipped = adapters.catalog.shipped_files()
    act = partial(begin_next_version, source=shipped[0], shipped=shipped, editing=adapters.editing, now=now)
    return desk.run(act).result()
