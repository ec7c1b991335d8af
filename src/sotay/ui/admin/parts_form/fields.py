"""One field for each sort of value; all of them tell what was typed as the value that goes into the file."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from sotay.domain.document import Value
from sotay.texts import catalog_choices, catalog_parts
from sotay.ui.admin.parts_form.specs import Asked, FieldSpec
from sotay.ui.common.date_field import DateField, Today
from sotay.ui.common.labels import PlainLabel, TextRole
from sotay.ui.common.line_field import LineField
from sotay.ui.common.note_field import NoteField
from sotay.ui.common.still_combo import StillCombo
from sotay.ui.common.words_field import WordsField

if TYPE_CHECKING:
    from sotay.ui.common.theme import Theme

YES = "true"


class ValueField(QWidget):
    """``edited(value)`` after every change that a person makes, never for ``show_value``."""

    edited = Signal(object)

    def __init__(self, theme: Theme, spec: FieldSpec, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.spec = spec
        self.label = catalog_parts.with_unit(spec.label_name, spec.unit)
        self.hint = catalog_parts.explanation(spec.label_name)
        self._problem = PlainLabel("", self, role=TextRole.ERROR)
        self._problem.hide()
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        theme.changed.connect(self._on_theme_changed)

    def show_value(self, value: Value) -> None:
        """Show what the file says, "" where it says nothing."""
        raise NotImplementedError

    def set_read_only(self, *, read_only: bool) -> None:
        """Allow only reading."""
        self.setEnabled(not read_only)

    def show_problem(self, sentence: str) -> None:
        """Say below the field what is wrong with its value; "" for nothing."""
        self._problem.setText(sentence)
        self._problem.setVisible(bool(sentence))

    def _finish(self) -> None:
        self.column.addWidget(self._problem)
        self._on_theme_changed()

    def _add_label(self, named: QWidget) -> None:
        label = PlainLabel(self.label, self)
        label.setBuddy(named)
        self.column.addWidget(label)

    def _add_hint(self) -> None:
        if self.hint:
            self.column.addWidget(PlainLabel(self.hint, self, role=TextRole.SMALL))

    @Slot()
    def _on_theme_changed(self) -> None:
        self.column.setSpacing(self._theme.px(4))


class LineValue(ValueField):
    """Words or a number on one line."""

    def __init__(self, theme: Theme, spec: FieldSpec, parent: QWidget) -> None:
        super().__init__(theme, spec, parent)
        make = LineField if spec.asked is Asked.NUMBER else WordsField
        self.line = make(theme, self.label, self, hint=self.hint)
        self.column.addWidget(self.line)
        self.setFocusProxy(self.line)
        self.line.edited.connect(self._on_edited)
        self._finish()

    def show_value(self, value: Value) -> None:
        """Show words, unless they are shown already, so that the cursor stays."""
        if self.line.text() != value:
            self.line.set_text(str(value))

    def set_read_only(self, *, read_only: bool) -> None:
        """Allow only reading and copying."""
        self.line.set_read_only(read_only=read_only)

    @Slot(str)
    def _on_edited(self, text: str) -> None:
        is_number = self.spec.asked is Asked.NUMBER and text.strip().isascii() and text.strip().isdigit()
        self.edited.emit(int(text) if is_number else text)


class TextValue(ValueField):
    """Words of any length, or one entry of a list on each line."""

    def __init__(self, theme: Theme, spec: FieldSpec, parent: QWidget) -> None:
        super().__init__(theme, spec, parent)
        self.note = NoteField(theme, self.label, self, min_lines=2)
        self.note.setAccessibleDescription(self.hint)
        self._add_label(self.note)
        self.column.addWidget(self.note)
        self._add_hint()
        self.setFocusProxy(self.note)
        self.note.edited.connect(self._on_edited)
        self._finish()

    def show_value(self, value: Value) -> None:
        """Show words, unless the field says the same already."""
        if self._value(self.note.text()) != value:
            lines = value if isinstance(value, Sequence) and not isinstance(value, str) else (value,)
            self.note.set_text("\n".join(map(str, lines)))

    def set_read_only(self, *, read_only: bool) -> None:
        """Allow only reading and copying."""
        self.note.setReadOnly(read_only)

    @Slot(str)
    def _on_edited(self, text: str) -> None:
        self.edited.emit(self._value(text))

    def _value(self, text: str) -> Value:
        lines = [line.strip() for line in text.splitlines() if line.strip()]
        return lines if self.spec.asked is Asked.LINES else " ".join(lines)


class DayValue(ValueField):
    """A day, which may be empty."""

    def __init__(self, theme: Theme, spec: FieldSpec, today: Today, parent: QWidget) -> None:
        super().__init__(theme, spec, parent)
        self.date = DateField(theme, self.label, today, self, hint=self.hint)
        self.column.addWidget(self.date)
        self.setFocusProxy(self.date)
        self.date.day_changed.connect(self._on_day_changed)
        self._finish()

    def show_value(self, value: Value) -> None:
        """Show a day written as 2026-11-22; anything else is for the view as text."""
        try:
            day = date.fromisoformat(str(value)) if value else None
        except ValueError:
            day = None
        if self.date.day() != day:
            self.date.set_day(day)

    @Slot(object)
    def _on_day_changed(self, day: date | None) -> None:
        self.edited.emit(day.isoformat() if day is not None else "")


class FlagValue(ValueField):
    """Yes or no."""

    def __init__(self, theme: Theme, spec: FieldSpec, parent: QWidget) -> None:
        super().__init__(theme, spec, parent)
        self.box = QCheckBox(self.label, self)
        self.box.setAccessibleDescription(self.hint)
        self.column.addWidget(self.box)
        self._add_hint()
        self.setFocusProxy(self.box)
        self.box.clicked.connect(self._on_clicked)
        self._finish()

    def show_value(self, value: Value) -> None:
        """Show whether it is so."""
        self.box.setChecked(value == YES)

    @Slot(bool)
    def _on_clicked(self, checked: bool) -> None:  # a slot
        self.edited.emit(checked)


class ChoiceValue(ValueField):
    """One of a closed list; what the file says stays in sight where it is none of it."""

    def __init__(self, theme: Theme, spec: FieldSpec, parent: QWidget) -> None:
        super().__init__(theme, spec, parent)
        self.combo = StillCombo(self.label, self)
        self._add_label(self.combo)
        self.column.addWidget(self.combo)
        self._add_hint()
        for value in spec.choices:
            self.combo.addItem(catalog_choices.choice_name(spec.label_name, value), value)
        self.setFocusProxy(self.combo)
        self.combo.activated.connect(self._on_activated)
        self._finish()

    def show_value(self, value: Value) -> None:
        """Show a choice."""
        place = self.combo.findData(value)
        if place < 0 and value:
            self.combo.addItem(str(value), value)
            place = self.combo.count() - 1
        self.combo.setCurrentIndex(place)

    @Slot(int)
    def _on_activated(self, place: int) -> None:
        self.edited.emit(self.combo.itemData(place))


class ChoicesValue(ValueField):
    """Some of a closed list, in its order."""

    def __init__(self, theme: Theme, spec: FieldSpec, parent: QWidget) -> None:
        super().__init__(theme, spec, parent)
        self.column.addWidget(PlainLabel(self.label, self))
        self.boxes: dict[str, QCheckBox] = {}
        for value in spec.choices:
            box = QCheckBox(catalog_choices.choice_name(spec.label_name, value), self)
            box.clicked.connect(self._on_clicked)
            self.boxes[value] = box
            self.column.addWidget(box)
        self._add_hint()
        self.setFocusProxy(self.boxes[spec.choices[0]])
        self._finish()

    def show_value(self, value: Value) -> None:
        """Tick what is listed."""
        listed = () if isinstance(value, (str, bool, int)) else tuple(value)
        for each, box in self.boxes.items():
            box.setChecked(each in listed)

    @Slot()
    def _on_clicked(self) -> None:
        self.edited.emit([each for each, box in self.boxes.items() if box.isChecked()])


def make_field(theme: Theme, spec: FieldSpec, today: Today, parent: QWidget) -> ValueField:
    """Return the field of a value."""
    match spec.asked:
        case Asked.LINE | Asked.NUMBER:
            return LineValue(theme, spec, parent)
        case Asked.TEXT | Asked.LINES:
            return TextValue(theme, spec, parent)
        case Asked.DAY:
            return DayValue(theme, spec, today, parent)
        case Asked.FLAG:
            return FlagValue(theme, spec, parent)
        case Asked.CHOICE:
            return ChoiceValue(theme, spec, parent)
        case Asked.CHOICES:
            return ChoicesValue(theme, spec, parent)
