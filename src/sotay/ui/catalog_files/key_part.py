"""Whose key a package has, and the place where its fingerprint is compared: by ear, or by the digits typed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from sotay.domain.key_card import differing_groups, digits_of, is_same_name
from sotay.domain.package_standing import KeyTrust
from sotay.services.catalog_packages import Approval, OfferedPackage
from sotay.texts import package_window as texts
from sotay.texts.key_cards import in_two_lines
from sotay.ui.common.bars import InlineBar
from sotay.ui.common.flow_layout import FlowLayout
from sotay.ui.common.labels import Heading, PlainLabel, TextRole
from sotay.ui.common.line_field import LineField

if TYPE_CHECKING:
    from sotay.ui.common.theme import Theme


class KeyPart(QWidget):
    """``compared()`` when Enter is pressed in the field. A changed key is told in red and by its digits alone."""

    compared = Signal()

    def __init__(self, theme: Theme, offered: OfferedPackage, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._offered = offered
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.px(8))
        self.bar = InlineBar(theme, self, closable=False)
        self._column.addWidget(self.bar)
        self._build_publisher()
        self._build_digits()
        self._build_comparing()

    @property
    def is_needed(self) -> bool:
        """Tell whether the key must be compared before anything is accepted."""
        return self._offered.key.trust is not KeyTrust.KNOWN

    def approval(self) -> Approval | None:
        """Return how the key was compared; None where it was not, which is then said at the field."""
        if not self.is_needed or self.heard.isChecked():
            return Approval(is_compared=True)
        digits = digits_of(self._offered.package.fingerprint)
        typed = digits_of(self.typed.text())
        if not typed and self._offered.key.trust is KeyTrust.FIRST:
            self._tell(texts.compare_first())
        elif len(typed) != len(digits):
            self._tell(texts.too_few_digits(len(typed), len(digits)))
        elif differing := differing_groups(typed, digits):
            self._tell(texts.groups_differ(differing))
        else:
            return Approval(fingerprint=typed)
        return None

    def _build_publisher(self) -> None:
        package = self._offered.package
        self._column.addWidget(Heading(texts.publisher_heading(), self, role=TextRole.SUBHEADING))
        self.name = PlainLabel(package.publisher_name, self)
        self.name.allow_copying()
        self._column.addWidget(self.name)
        self._column.addWidget(PlainLabel(texts.made_at(package.made_at), self, role=TextRole.SMALL))

    def _build_digits(self) -> None:
        row = FlowLayout()
        row.setSpacing(self._theme.px(20))
        for before in self._offered.before:
            name = "" if is_same_name(before.name, self._offered.package.publisher_name) else before.name
            row.addWidget(self._digits(texts.former_fingerprint(name), before.fingerprint))
        row.addWidget(self._digits(texts.fingerprint_label(), self._offered.package.fingerprint))
        self._column.addLayout(row)

    def _digits(self, words: str, fingerprint: str) -> QWidget:
        holder = QWidget(self)
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        label = PlainLabel(words, holder, role=TextRole.SMALL)
        label.setWordWrap(False)  # else both boxes would not stand at one height
        column.addWidget(label)
        code = PlainLabel(in_two_lines(fingerprint), holder, role=TextRole.CODE)
        code.setAlignment(Qt.AlignmentFlag.AlignCenter)
        code.setWordWrap(False)
        code.allow_copying()
        code.setAccessibleName(words)
        column.addWidget(code)
        column.addStretch(1)
        return holder

    def _build_comparing(self) -> None:
        trust = self._offered.key.trust
        self.state = PlainLabel(_state(trust), self, role=_ROLES[trust])
        self.typed = LineField(self._theme, texts.typed_label(must=trust is KeyTrust.CHANGED), self)
        self.heard = QCheckBox(texts.heard(), self)
        for widget in (self.state, self.typed, self.heard):
            self._column.addWidget(widget)
        self.state.setVisible(bool(self.state.text()))
        self.typed.setVisible(self.is_needed)
        self.heard.setVisible(trust is KeyTrust.FIRST)
        self.typed.edit.returnPressed.connect(self.compared)
        self.heard.toggled.connect(self._on_heard)
        if trust is KeyTrust.CHANGED:
            self.bar.show_error(_loud(self._offered))

    def _tell(self, sentence: str) -> None:
        self.typed.show_problem(sentence)
        self.typed.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _on_heard(self) -> None:
        self.typed.clear_problem()


_ROLES = {KeyTrust.KNOWN: TextRole.OK, KeyTrust.FIRST: TextRole.WARN, KeyTrust.CHANGED: TextRole.ERROR}


def _state(trust: KeyTrust) -> str:
    if trust is KeyTrust.KNOWN:
        return texts.is_known()
    return texts.first_key() if trust is KeyTrust.FIRST else ""


def _loud(offered: OfferedPackage) -> str:
    name, before = offered.package.publisher_name, offered.before[0].name
    is_of_another = bool(before) and not is_same_name(before, name)
    return texts.other_key(name, before) if is_of_another else texts.key_changed(name)
