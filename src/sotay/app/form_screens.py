"""The screens of a checklist written as a form."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtWidgets import QWidget

from sotay.ui.admin.form_part import FormPart
from sotay.ui.admin.page import FORM, CatalogPage

ITEM = ("groups", 0, "items", 1)


def form_screens(page: CatalogPage, window: QWidget, name: str) -> Iterator[tuple[str, QWidget]]:
    """Yield the parts of the draft that is open one by one, and what members would see of an item."""
    page.work.show_part(FORM)
    part = page.work.part()
    if not isinstance(part, FormPart):
        return
    form = part.form
    for key, path in (("dau", ()), ("muc-tra-loi", ("levels",)), ("nhom", ("groups",)), ("bieu-hien", ITEM)):
        form.go_to(path)
        yield f"{name}-{key}", window
    form.preview.show_size(20)
    form.preview_button.click()
    yield f"{name}-nhu-dang-vien-thay", window
    form.preview_button.click()
    form.show_outline()
    yield f"{name}-cac-phan", window
