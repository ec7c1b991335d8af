"""Last year's words of a section, quoted; each passage is used again only through a question."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from sotay.texts import review_offers as texts
from sotay.ui.common.buttons import ActionButton, quiet_button
from sotay.ui.common.icons import Icon
from sotay.ui.common.labels import ROLE_PROPERTY, Heading, PlainLabel, TextRole
from sotay.ui.common.theme import Theme


class LastYearPane(QWidget):
    """Quotations that can be read and not copied; ``reuse_wanted(passage)``."""

    reuse_wanted = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._passages: tuple[str, ...] = ()
        self.buttons: list[ActionButton] = []
        self.title = Heading("", self, role=TextRole.SUBHEADING)
        self.hint = PlainLabel("", self, role=TextRole.SMALL)
        self._area = QScrollArea(self)
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._column = QVBoxLayout(self)
        for widget in (self.title, self.hint):
            self._column.addWidget(widget)
        self._column.addWidget(self._area, 1)
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def show_passages(self, passages: tuple[str, ...], *, year: int) -> None:
        """Show the words of ``year``, the one before the review's."""
        self.title.setText(texts.last_year_wrote(year))
        self.title.setVisible(bool(passages))
        self.hint.setText(texts.last_year_hint() if passages else texts.no_last_year(year))
        if passages == self._passages and self._area.widget() is not None:
            return
        self._passages = passages
        self.buttons = []
        body = QWidget()
        body.setProperty(ROLE_PROPERTY, "page_body")
        body.setMinimumHeight(1)  # wrapped texts ask for a least height that suits another width
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, self._theme.px(8), 0)
        column.setSpacing(self._theme.px(4))
        for place, passage in enumerate(passages):
            column.addWidget(PlainLabel(texts.quote(passage), body, role=TextRole.QUOTE))
            button = quiet_button(self._theme, texts.reuse(), body, icon=Icon.COPY)
            button.setObjectName(str(place))
            button.setAccessibleName(texts.reuse_spoken(passage))
            button.clicked.connect(self._on_clicked)
            self.buttons.append(button)
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        self._area.setWidget(body)
        proxy = self.buttons[0] if self.buttons else None
        self.setFocusProxy(proxy)  # type: ignore[arg-type] # none takes it away, the stubs forget

    @Slot()
    def _on_clicked(self) -> None:
        self.reuse_wanted.emit(self._passages[int(self.sender().objectName())])

    @Slot()
    def _on_theme_changed(self) -> None:
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(self._theme.px(8))
