"""Choosing the items of the version before from which one was split or merged."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from sotay.domain.manifestation import ManifestationId
from sotay.texts import admin_changes as texts
from sotay.ui.common.buttons import quiet_button, secondary_button
from sotay.ui.common.flow_layout import FlowLayout
from sotay.ui.common.icons import Icon
from sotay.ui.common.labels import PlainLabel, TextRole
from sotay.ui.common.still_combo import StillCombo

if TYPE_CHECKING:
    from sotay.ui.common.theme import Theme


class SourcesField(QWidget):
    """``changed(ids)`` when a person adds or takes away one, never for ``show_sources``."""

    changed = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._names: Mapping[ManifestationId, str] = {}
        self._sources: tuple[ManifestationId, ...] = ()
        self._chips: list[QWidget] = []
        self._choices: list[ManifestationId] = []
        self.combo = StillCombo(texts.sources_label(), self)
        self.add_button = secondary_button(theme, texts.add_source(), self)
        self._missing = PlainLabel(texts.sources_missing(), self, role=TextRole.WARN)
        self._flow = FlowLayout()
        self._row = QHBoxLayout()
        self._row.addWidget(self.combo, 1)
        self._row.addWidget(self.add_button)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(PlainLabel(texts.sources_label(), self, role=TextRole.SUBHEADING))
        self._column.addLayout(self._flow)
        self._column.addLayout(self._row)
        self._column.addWidget(self._missing)
        self.add_button.clicked.connect(self._on_add)
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def sources(self) -> tuple[ManifestationId, ...]:
        """Return what is chosen, in the order in which it was."""
        return self._sources

    def show_sources(self, sources: Sequence[ManifestationId], names: Mapping[ManifestationId, str]) -> None:
        """Show what is chosen; ``names`` are all items of the version before, as they are called."""
        self._names = names
        self._sources = tuple(sources)
        self._show()

    def chips(self) -> list[QWidget]:
        """Return the buttons that take a source away, in order."""
        return list(self._chips)

    def _show(self) -> None:
        for chip in self._chips:
            self._flow.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self._chips = [self._chip(each) for each in self._sources]
        self._choices = [each for each in self._names if each not in self._sources]
        self.combo.clear()
        self.combo.addItems([self._names[each] for each in self._choices])
        self._missing.setVisible(not self._sources)
        self.add_button.setEnabled(bool(self._choices))

    def _chip(self, source: ManifestationId) -> QWidget:
        name = self._names.get(source, source)
        button = quiet_button(self._theme, name, self, icon=Icon.CLOSE)
        button.setAccessibleName(texts.remove_source(name))
        button.setToolTip(texts.remove_source(name))
        button.setObjectName(source)
        button.clicked.connect(self._on_remove)
        self._flow.addWidget(button)
        return button

    @Slot()
    def _on_add(self) -> None:
        if self._choices:
            self._take((*self._sources, self._choices[self.combo.currentIndex()]))

    @Slot()
    def _on_remove(self) -> None:
        gone = self.sender().objectName()
        self._take(tuple(each for each in self._sources if each != gone))

    def _take(self, sources: tuple[ManifestationId, ...]) -> None:
        self._sources = sources
        self._show()
        self.changed.emit(sources)

    @Slot()
    def _on_theme_changed(self) -> None:
        px = self._theme.px
        self._column.setSpacing(px(6))
        self._row.setSpacing(px(8))
        self._flow.setSpacing(px(4))
