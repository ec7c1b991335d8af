"""The paper that a draft makes of sample data, drawn anew each time the typing stops."""

from __future__ import annotations

from concurrent.futures import Future
from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from sotay.domain.catalog_file import CatalogKind
from sotay.domain.catalog_value import CatalogValue
from sotay.services.ports import Documents
from sotay.services.preview_on_sample import SampleData, preview_on_sample, read_sample_data
from sotay.texts import admin_parts, catalog_preview, printing
from sotay.ui.admin.draft_document import Checked, DraftDocument
from sotay.ui.common.labels import PlainLabel, TextRole
from sotay.ui.context import Context
from sotay.ui.pdf_pane import PdfPane
from sotay.ui.preview_drawing import PreviewDrawer


class SamplePreview(QWidget):
    """Shows what the draft draws; while it cannot be read, the pages of the last text that could.

    Nothing is drawn while this is hidden.
    """

    def __init__(self, context: Context, draft: DraftDocument, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._draft = draft
        self._kind = CatalogKind.FORM
        self._value: CatalogValue | None = None
        self._is_new = False
        self._data: Future[SampleData] | None = None
        self.caption = PlainLabel(catalog_preview.sample_label(), self, role=TextRole.SMALL)
        self.pages = PdfPane(context.theme, self)
        self._column = QVBoxLayout(self)
        self._column.addWidget(self.caption)
        self._column.addWidget(self.pages, 1)
        self.setFocusProxy(self.pages)
        self._drawer = PreviewDrawer(context, self, self._what_to_draw)
        self._drawer.drawn.connect(self.pages.show_pdf)
        draft.checked.connect(self._on_checked)
        context.theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def show_kind(self, kind: CatalogKind) -> None:
        """Begin with another draft, of which nothing was drawn yet."""
        self._kind = kind
        self._value = None
        self._data = None  # the forms and the layout may have been accepted meanwhile
        self.pages.show_message(printing.drawing())
        latest = self._draft.latest()
        if latest is not None:
            self._on_checked(latest)

    def set_shown(self, *, shown: bool) -> None:
        """Show or hide the pages; what changed meanwhile is drawn when they come back."""
        self.setVisible(shown)
        if shown and self._is_new:
            self._drawer.draw_soon()

    @Slot(object)
    def _on_checked(self, checked: Checked) -> None:
        if checked.value is None:
            self.caption.setText(admin_parts.shown_earlier() if self._value is not None else "")
            if self._value is None:
                self.pages.show_message(catalog_preview.no_preview_yet())
            return
        self.caption.setText(catalog_preview.sample_label())
        is_first = self._value is None
        self._value = checked.value
        self._is_new = True
        if self.isHidden():
            return
        if is_first:
            self._drawer.draw_now()
        else:
            self._drawer.draw_soon()

    def _what_to_draw(self) -> partial[bytes] | None:
        if self._value is None:
            return None
        self._is_new = False
        if self._data is None:
            self._data = self._context.drawing.submit(read_sample_data, self._context.adapters.catalog)
        of_committee = self._kind is CatalogKind.COMMITTEE_PAPER
        return partial(_draw, self._value, self._data, self._context.adapters.documents, of_committee=of_committee)

    @Slot()
    def _on_theme_changed(self) -> None:
        px = self._context.theme.px
        self._column.setContentsMargins(px(8), px(8), px(8), 0)
        self._column.setSpacing(px(6))


def _draw(value: CatalogValue, data: Future[SampleData], documents: Documents, *, of_committee: bool) -> bytes:
    # The sample was asked of this same worker before, so it is there by now.
    return preview_on_sample(value, data=data.result(), documents=documents, of_committee=of_committee)
