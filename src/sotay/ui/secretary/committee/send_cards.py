"""The cards of the view on which a cell sends: the committee, the parts, what goes, what stays, the file."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QPlainTextEdit

from sotay.domain.review_rules import ReviewRules
from sotay.domain.rollup import RollupPart
from sotay.services.cell.rollups import PreparedRollup
from sotay.services.cell_cards import Cell
from sotay.texts import committee_sending as texts
from sotay.texts import committee_sent as sent_texts
from sotay.texts import hand_in_file as file_texts
from sotay.texts import rollup as rollup_texts
from sotay.ui.card import Card
from sotay.ui.common.icons import Icon
from sotay.ui.common.labels import Heading, PlainLabel, TextRole
from sotay.ui.common.still_combo import PageCombo

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from sotay.ui.common.theme import Theme

READING_HEIGHT_PX = 320


class CommitteeCard(Card):
    """Whom the cell sends to; ``choose_asked()``, ``compared(sign key, bool)``, ``chosen(sign key)``."""

    choose_asked = Signal()
    compared = Signal(str, bool)
    chosen = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent, title=texts.card_title())
        self._key = ""
        self.explained = PlainLabel(texts.card_explained(), self, role=TextRole.MUTED)
        self.name = Heading("", self, role=TextRole.SUBHEADING)
        self.committees = PageCombo(self)
        self.committees.setAccessibleName(texts.committee_label())
        self.label = PlainLabel(texts.fingerprint_label(), self)
        self.fingerprint = PlainLabel("", self, role=TextRole.CODE)
        self.fingerprint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.fingerprint.allow_copying()
        self.fingerprint.setAccessibleName(texts.fingerprint_label())
        self.how = PlainLabel(texts.how_to_compare(), self)
        self.box = QCheckBox(texts.compared_box(), self)
        self.state = PlainLabel("", self)
        for widget in (
            self.explained, self.name, self.committees, self.label, self.fingerprint, self.how, self.box, self.state
        ):  # fmt: skip
            self.column.addWidget(widget)
        self.choose_button = self.add_button(texts.choose_card(), icon=Icon.FOLDER)
        self.choose_button.clicked.connect(self.choose_asked)
        self.box.clicked.connect(self._on_box)
        self.committees.activated.connect(self._on_activated)

    def show_committees(self, committees: tuple[Cell, ...], current: Cell | None) -> None:
        """Show the committee that is sent to, and the others to choose from."""
        self._key = current.card.sign_key if current else ""
        is_compared = current is not None and current.is_compared
        self.name.setText(current.card.name if current else texts.no_card())
        self.fingerprint.setText(current.card.fingerprint if current else "")
        self.committees.clear()
        for each in committees:
            self.committees.addItem(each.card.name, each.card.sign_key)
        self.committees.setCurrentIndex(self.committees.findData(self._key))
        self.committees.setVisible(len(committees) > 1)
        self.box.setChecked(is_compared)
        self.state.set_role(TextRole.OK if is_compared else TextRole.WARN)
        self.state.setText(texts.is_compared() if is_compared else texts.not_compared())
        told: tuple[QWidget, ...] = (self.label, self.fingerprint, self.box, self.state)
        for widget in told:
            widget.setVisible(current is not None)
        self.explained.setVisible(not is_compared)
        self.how.setVisible(current is not None and not is_compared)
        self.choose_button.setText(texts.choose_another_card() if current else texts.choose_card())

    @Slot(bool)
    def _on_box(self, is_checked: bool) -> None:
        self.compared.emit(self._key, is_checked)

    @Slot(int)
    def _on_activated(self, place: int) -> None:
        self.chosen.emit(self.committees.itemData(place))


class PartsCard(Card):
    """What the secretary puts in, and what stays; ``decided(frozenset of RollupPart)``."""

    decided = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent, title=texts.parts_title())
        self.column.addWidget(PlainLabel(texts.parts_explained(), self, role=TextRole.MUTED))
        self.boxes: dict[RollupPart, QCheckBox] = {}
        for part in RollupPart:
            name, hint = rollup_texts.part_name(part), rollup_texts.part_hint(part)
            box = QCheckBox(f"{name[:1].upper()}{name[1:]}", self)
            box.setAccessibleDescription(hint)
            box.clicked.connect(self._on_box)
            self.boxes[part] = box
            self.column.addWidget(box)
            self.column.addWidget(PlainLabel(hint, self, role=TextRole.SMALL))
        self.column.addWidget(Heading(texts.stays_title(), self, role=TextRole.SUBHEADING))
        self.stays = PlainLabel("", self)
        self.column.addWidget(self.stays)

    def show_parts(self, parts: frozenset[RollupPart]) -> None:
        """Show what was chosen, and what stays because of it."""
        for part, box in self.boxes.items():
            box.setChecked(part in parts)
        self.stays.setText("\n".join(f"• {line}" for line in rollup_texts.kept_back(parts)))

    @Slot()
    def _on_box(self) -> None:
        self.decided.emit(frozenset(part for part, box in self.boxes.items() if box.isChecked()))


class GoesCard(Card):
    """Every line that the committee will read; ``very_text_asked()``."""

    very_text_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self.title = Heading("", self, role=TextRole.HEADING)
        self.gaps = PlainLabel("", self, role=TextRole.WARN)
        self.reading = QPlainTextEdit(self)
        self.reading.setReadOnly(True)
        self.reading.setTabChangesFocus(True)
        self.reading.setAccessibleName(texts.goes_label())
        for widget in (self.title, self.gaps):
            self.column.addWidget(widget)
        self.column.addWidget(self.reading, 1)
        self.very_text_button = self.add_button(texts.very_text(), icon=Icon.SEARCH)
        self.very_text_button.clicked.connect(self.very_text_asked)
        theme.changed.connect(self._on_size)
        self._on_size()

    def show_rollup(self, prepared: PreparedRollup, rules: ReviewRules) -> None:
        """Show what would go, from its beginning."""
        self.title.setText(texts.goes_title(prepared.rollup.year))
        said = rollup_texts.gaps(prepared.gaps, prepared.parts)
        self.gaps.setText("\n".join(said))
        self.gaps.setVisible(bool(said))
        self.reading.setPlainText(rollup_texts.whole(prepared.rollup, rules))

    @Slot()
    def _on_size(self) -> None:
        self.reading.setMinimumHeight(self._theme.px(READING_HEIGHT_PX))


class FileCard(Card):
    """The file by its exact name; ``open_asked()``, ``stick_asked()``."""

    open_asked = Signal()
    stick_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent, title=sent_texts.made_title())
        self.name = PlainLabel("", self, role=TextRole.CODE)
        self.name.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.name.allow_copying()
        self.name.setAccessibleName(sent_texts.file_name_label())
        self.folder = PlainLabel("", self)
        self.folder.allow_copying()
        self.what_to_do = PlainLabel("", self, role=TextRole.MUTED)
        for widget in (self.name, self.folder, self.what_to_do):
            self.column.addWidget(widget)
        self.open_button = self.add_button(file_texts.open_folder(), icon=Icon.FOLDER)
        self.open_button.clicked.connect(self.open_asked)
        self.stick_button = self.add_button(file_texts.copy_to_usb(), icon=Icon.USB)
        self.stick_button.clicked.connect(self.stick_asked)
        self.hide()

    def show_file(self, path: Path, committee: str) -> None:
        """Show where the file is and whom it is for."""
        self.name.setText(path.name)
        self.folder.setText(sent_texts.made_where(str(path.parent)))
        self.what_to_do.setText(sent_texts.no_name_inside(committee))
        self.show()
