"""A date typed in any common way, shown as 02/11/2026 with its weekday; a calendar stands beside it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING, TypeAlias

from PySide6.QtCore import QDate, QLocale, Qt, Signal, Slot
from PySide6.QtGui import QColor, QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QDialog, QVBoxLayout, QWidget

from sotay.domain.dates import format_date, parse_date
from sotay.domain.errors import NotADate
from sotay.texts import common as common_texts
from sotay.texts import dates as texts
from sotay.ui.common.buttons import icon_button, quiet_button
from sotay.ui.common.icons import Icon
from sotay.ui.common.labels import PlainLabel, TextRole
from sotay.ui.common.line_field import LineField

if TYPE_CHECKING:
    from sotay.ui.common.theme import Theme

Today: TypeAlias = Callable[[], date]
"""Asked whenever it matters, since a window may stay open for days."""

FIELD_WIDTH_PX = 195
ROOM_AROUND_MONTH_PX = 110
"""The button below the month, the frame of the window, the task bar."""


class DateField(LineField):
    """A labelled date that may be empty.

    ``day_changed(date or None)`` when the field is left or the calendar used and the day is another one. A text that
    is no date stays as typed, with a problem below; ``day()`` is then None and ``is_valid()`` false.
    """

    day_changed = Signal(object)

    def __init__(
        self, theme: Theme, label: str, today: Today, parent: QWidget | None = None, *, hint: str = ""
    ) -> None:
        super().__init__(theme, label, parent, hint=hint, placeholder=texts.date_hint())
        self._today = today
        self._day: date | None = None
        self._weekday = PlainLabel("", self, role=TextRole.MUTED)
        self._weekday.setWordWrap(False)
        self._button = icon_button(theme, Icon.CALENDAR, texts.open_calendar(), self)
        self._button.setObjectName("calendar")
        self._button.clicked.connect(self._on_calendar_clicked)
        self.row.setStretch(0, 0)
        self.row.addWidget(self._button)
        self.row.addWidget(self._weekday)
        self.row.addStretch(1)
        self.left.connect(self._on_left)
        self._set_width()
        theme.changed.connect(self._set_width)

    def day(self) -> date | None:
        """Return the date last accepted, or None when the field is empty or holds no date."""
        return self._day if self.is_valid() else None

    def is_valid(self) -> bool:
        """Say whether the field is empty or holds a date, also while it is being typed."""
        try:
            self._read()
        except NotADate:
            return False
        return True

    def set_day(self, day: date | None) -> None:
        """Show another date or none and tell nobody."""
        self._day = day
        self.set_text("" if day is None else format_date(day))
        self._weekday.setText("" if day is None else texts.weekday(day))

    def accept_text(self) -> bool:
        """Take what is typed as when the field is left; say whether it is empty or a date."""
        self._on_left()
        return self.is_valid()

    def _read(self) -> date | None:
        text = self.text().strip()
        return parse_date(text, self._today()) if text else None

    @Slot()
    def _on_left(self) -> None:
        try:
            day = self._read()
        except NotADate:
            self._weekday.setText("")
            self.show_problem(texts.not_a_date())
            return
        self._take(day)

    def _take(self, day: date | None) -> None:
        changed = day != self._day
        self.set_day(day)
        if changed:
            self.day_changed.emit(day)

    @Slot()
    def _on_calendar_clicked(self) -> None:
        dialog = CalendarDialog(self._theme, self.day() or self._today(), self)
        if dialog.exec() == QDialog.DialogCode.Accepted:
            self._take(dialog.day())
        self.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _set_width(self) -> None:
        self.edit.setFixedWidth(self._theme.px(FIELD_WIDTH_PX))


class CalendarDialog(QDialog):
    """A month to choose a day from, with weeks from Monday and Vietnamese names."""

    def __init__(self, theme: Theme, day: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(texts.choose_date())
        self.calendar = QCalendarWidget(self)
        self.calendar.setAccessibleName(texts.choose_date())
        self.calendar.setLocale(QLocale(QLocale.Language.Vietnamese, QLocale.Country.Vietnam))
        self.calendar.setFirstDayOfWeek(Qt.DayOfWeek.Monday)
        self.calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        self.calendar.setHorizontalHeaderFormat(QCalendarWidget.HorizontalHeaderFormat.ShortDayNames)
        self.calendar.setSelectedDate(QDate(day.year, day.month, day.day))
        weekend = QTextCharFormat()
        weekend.setForeground(QColor(theme.tokens.accent))
        for weekday in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
            self.calendar.setWeekdayTextFormat(weekday, weekend)
        room = self.screen().availableGeometry().height() - theme.px(ROOM_AROUND_MONTH_PX)
        self.calendar.setMinimumSize(theme.px(420), min(theme.px(340), room))
        self.calendar.activated.connect(self.accept)
        self.calendar.clicked.connect(self.accept)
        cancel = quiet_button(theme, common_texts.cancel(), self)
        cancel.clicked.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.px(16), theme.px(16), theme.px(16), theme.px(12))
        column.addWidget(self.calendar)
        column.addWidget(cancel, 0, Qt.AlignmentFlag.AlignRight)

    def day(self) -> date:
        """Return the chosen day."""
        chosen = self.calendar.selectedDate()
        return date(chosen.year(), chosen.month(), chosen.day())
