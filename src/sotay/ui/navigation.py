"""The list of pages: a column at the left of a wide window, a row on top of a narrow one."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QMenu,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from sotay.texts import shell as texts
from sotay.ui.common.buttons import ActionButton, quiet_button
from sotay.ui.common.icons import Icon
from sotay.ui.common.labels import ROLE_PROPERTY
from sotay.ui.common.painting import RADIUS_PX, RING_PX
from sotay.ui.store_pages import PageEntry

if TYPE_CHECKING:
    from PySide6.QtGui import QAction, QFocusEvent, QResizeEvent

    from sotay.ui.common.theme import Theme

ROW_PX = 48
ICON_PX = 22
PAGE_ROLE = Qt.ItemDataRole.UserRole
SHOWN_ROLE = Qt.ItemDataRole.UserRole + 1


class Navigation(QFrame):
    """All pages to choose from; ``chosen(page)`` when a person picks one."""

    chosen = Signal(object)

    def __init__(self, theme: Theme, entries: Sequence[PageEntry], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty(ROLE_PROPERTY, "panel")
        self.column = NavigationColumn(theme, entries, self)
        self.row = NavigationRow(theme, entries, self)
        for form in (self.column, self.row):
            form.chosen.connect(self.chosen)
        self._forms = QVBoxLayout(self)
        self._forms.setContentsMargins(0, 0, 0, 0)
        self._forms.addWidget(self.column)
        self._forms.addWidget(self.row)
        self.set_narrow(narrow=False)

    def set_narrow(self, *, narrow: bool) -> None:
        """Lie on top as a row, or stand at the left as a column."""
        had_focus = cast("QWidget | None", self.focusWidget()) is not None  # the stubs forget that there may be none
        self.row.setVisible(narrow)
        self.column.setVisible(not narrow)
        vertical = QSizePolicy.Policy.Fixed if narrow else QSizePolicy.Policy.Preferred
        self.setSizePolicy(QSizePolicy.Policy.Preferred if narrow else QSizePolicy.Policy.Fixed, vertical)
        # A form that was hidden when the room was shared out is given none before the layout looks again.
        self._forms.invalidate()
        self._forms.setGeometry(self.rect())
        if had_focus:
            self.focus_list()

    def show_current(self, page: Enum) -> None:
        """Mark the page that is shown."""
        self.column.show_current(page)
        self.row.show_current(page)

    def pane(self) -> QWidget:
        """Return the form that is shown."""
        return self.row if self.column.isHidden() else self.column

    def focus_list(self) -> None:
        """Put the keyboard on the page that is shown."""
        self.pane().setFocus(Qt.FocusReason.ShortcutFocusReason)


class NavigationColumn(QListWidget):
    """Pages below each other. Arrow keys move, Enter or a click opens, so that moving disturbs no page."""

    chosen = Signal(object)

    def __init__(self, theme: Theme, entries: Sequence[PageEntry], parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._entries = entries
        self.setObjectName("navigation")
        self.setAccessibleName(texts.navigation_name())
        self.setProperty(ROLE_PROPERTY, "navigation")
        self.setItemDelegate(_PageDelegate(theme, self))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        for entry in entries:
            item = QListWidgetItem(entry.name, self)
            item.setData(PAGE_ROLE, entry.page)
        self.itemClicked.connect(self._on_opened)
        self.itemActivated.connect(self._on_opened)
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def show_current(self, page: Enum) -> None:
        """Mark the page that is shown."""
        for number, entry in enumerate(self._entries):
            self.item(number).setData(SHOWN_ROLE, entry.page is page)
            if entry.page is page:
                self.setCurrentRow(number)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Let the keyboard start from the shown page again next time."""
        super().focusOutEvent(event)
        for number in range(self.count()):
            if self.item(number).data(SHOWN_ROLE):
                self.setCurrentRow(number)

    @Slot(QListWidgetItem)
    def _on_opened(self, item: QListWidgetItem) -> None:
        self.chosen.emit(item.data(PAGE_ROLE))

    @Slot()
    def _on_theme_changed(self) -> None:
        for number, entry in enumerate(self._entries):
            self.item(number).setIcon(self._theme.icon(entry.icon, "text", ICON_PX))
        widest = max(self.fontMetrics().horizontalAdvance(entry.name) for entry in self._entries)
        self.setFixedWidth(widest + self._theme.px(12 + ICON_PX + 12 + 20 + 16))
        self.scheduleDelayedItemsLayout()


class _PageDelegate(QStyledItemDelegate):
    """Draws one page of the column: a bar and a ground for the shown one, a ring for the focus."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Return a row that an unsteady hand can hit."""
        return QSize(super().sizeHint(option, index).width(), self._theme.px(ROW_PX))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw ground, bar, icon, name and focus ring."""
        px, tokens = self._theme.px, self._theme.tokens
        # Arrow keys move the current row away from the page that is shown; the mark stays with the shown page.
        shown = bool(index.data(SHOWN_ROLE))
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        body = QRectF(option.rect).adjusted(2, 2, -2, -2)
        painter.setPen(Qt.PenStyle.NoPen)
        if shown or hovered:
            painter.setBrush(QColor(tokens.selection if shown else tokens.hover))
            painter.drawRoundedRect(body, px(RADIUS_PX), px(RADIUS_PX))
        if shown:
            painter.setBrush(QColor(tokens.accent))
            painter.drawRoundedRect(QRectF(body.left(), body.top() + px(10), px(4), body.height() - px(20)), 2, 2)
        side = px(ICON_PX)
        spot = QRect(option.rect.left() + px(14), option.rect.center().y() - side // 2, side, side)
        index.data(Qt.ItemDataRole.DecorationRole).paint(painter, spot)
        if shown:
            font = option.font
            font.setWeight(font.Weight.DemiBold)
            painter.setFont(font)
        painter.setPen(QColor(tokens.text))
        words = option.rect.adjusted(px(14 + ICON_PX + 12), 0, -px(8), 0)
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, str(index.data()))
        if option.state & QStyle.StateFlag.State_HasFocus and option.widget.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(tokens.focus), RING_PX))
            painter.drawRoundedRect(body, px(RADIUS_PX), px(RADIUS_PX))
        painter.restore()


class NavigationRow(QWidget):
    """Pages beside each other; those that do not fit are in a menu at the end, the shown page always stands out."""

    chosen = Signal(object)

    def __init__(self, theme: Theme, entries: Sequence[PageEntry], parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._entries = entries
        self._current = entries[0].page
        self._buttons = [self._make_button(entry) for entry in entries]
        self.more_button = quiet_button(theme, texts.more_pages(), self, icon=Icon.DOWN)
        self._menu = QMenu(self.more_button)
        self.more_button.setMenu(self._menu)
        self._layout = QHBoxLayout(self)
        for button in (*self._buttons, self.more_button):
            self._layout.addWidget(button)
        self._layout.addStretch(1)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def buttons(self) -> tuple[ActionButton, ...]:
        """Return the button of each page, hidden ones too."""
        return tuple(self._buttons)

    def show_current(self, page: Enum) -> None:
        """Mark the page that is shown."""
        self._current = page
        self._fit()

    def minimumSizeHint(self) -> QSize:
        """Ask for no width: what does not fit goes to the menu."""
        return QSize(0, super().minimumSizeHint().height())

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: ARG002
        """Pass the keyboard on to the shown page."""
        for entry, button in zip(self._entries, self._buttons, strict=True):
            if entry.page is self._current:
                button.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as many pages as there is room for."""
        super().resizeEvent(event)
        self._fit()

    def _make_button(self, entry: PageEntry) -> ActionButton:
        button = quiet_button(self._theme, entry.name, self, icon=entry.icon)
        button.setCheckable(True)
        button.setObjectName(str(entry.page.value))
        button.clicked.connect(self._on_clicked)
        return button

    def _fit(self) -> None:
        """Fill the row in order, keep the shown page in it, and put the rest into the menu."""
        gap = self._layout.spacing()
        margins = self._layout.contentsMargins()
        room = self.width() - margins.left() - margins.right()
        widths = [button.sizeHint().width() + gap for button in self._buttons]
        place = next(number for number, entry in enumerate(self._entries) if entry.page is self._current)
        if sum(widths) <= room:
            shown = set(range(len(widths)))
        else:
            room -= widths[place] + self.more_button.sizeHint().width()
            shown = {place}
            for number, width in enumerate(widths):
                if number == place:
                    continue
                if width > room:
                    break
                room -= width
                shown.add(number)
        self._show(shown, place)

    def _show(self, shown: set[int], place: int) -> None:
        self._menu.clear()
        for number, (entry, button) in enumerate(zip(self._entries, self._buttons, strict=True)):
            button.setVisible(number in shown)
            button.setChecked(number == place)
            if number not in shown:
                action = self._menu.addAction(self._theme.icon(entry.icon), entry.name)
                action.setData(entry.page)
                action.triggered.connect(self._on_menu_triggered)
        self.more_button.setVisible(not self._menu.isEmpty())

    @Slot()
    def _on_clicked(self) -> None:
        self.chosen.emit(self._entries[self._buttons.index(cast("ActionButton", self.sender()))].page)
        # A second click on the shown page must not take its mark away.
        self._fit()

    @Slot()
    def _on_menu_triggered(self) -> None:
        self.chosen.emit(cast("QAction", self.sender()).data())

    @Slot()
    def _on_theme_changed(self) -> None:
        px = self._theme.px
        self._layout.setContentsMargins(px(8), px(4), px(8), px(4))
        self._layout.setSpacing(px(4))
        self._fit()
