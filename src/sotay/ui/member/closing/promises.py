"""The part of the closing page about what the period promises, and the talk of taking it up."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from sotay.domain.manifestation import ManifestationId
from sotay.domain.period import Period
from sotay.domain.remedy import Remedy
from sotay.services.remedies import Promises, give_back, load_promises, take_up
from sotay.texts import closing as texts
from sotay.texts import remedies as remedy_texts
from sotay.ui.card import Card
from sotay.ui.common.icons import Icon
from sotay.ui.common.labels import Heading, PlainLabel, TextRole
from sotay.ui.context import Context

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from sotay.ui.common.theme import Theme


class PromisesCard(Card):
    """Says how far the promises are followed; hidden for a period without any."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.waiting = PlainLabel("", self)
        self.followed = PlainLabel("", self)
        self.column.addWidget(Heading(texts.remedies_heading(), self, role=TextRole.SUBHEADING))
        self.column.addWidget(self.waiting)
        self.column.addWidget(self.followed)
        self.take_up_button = self.add_button(texts.take_up(), icon=Icon.ADD)
        self.dates_button = self.add_button(texts.set_due_dates(), icon=Icon.CALENDAR)
        self.hide()

    def show_promises(self, promises: Promises, *, is_closed: bool) -> None:
        """Show the counts, with the acts that fit them."""
        waiting, followed = promises.waiting, promises.followed
        self.setVisible(bool(waiting or followed))
        self.waiting.setVisible(bool(waiting))
        self.waiting.setText(texts.remedies_waiting(waiting) if is_closed else texts.remedies_will_follow(waiting))
        self.followed.setVisible(bool(followed))
        self.followed.setText(texts.remedies_followed(followed, promises.undated))
        self.take_up_button.setVisible(bool(waiting))
        self.dates_button.setVisible(bool(followed))
        self.dates_button.setText(texts.set_due_dates() if promises.undated else texts.see_remedies())


class PromiseTaker(QObject):
    """Reads and takes up; ``read(Promises)`` for the period that was asked about last, ``changed()`` after an act."""

    read = Signal(object)
    changed = Signal()

    def __init__(self, context: Context, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context

    def load(self, period: Period) -> None:
        """Read how far the promises of a period are followed."""
        act = partial(load_promises, period=period)
        self._context.jobs.watch(self._context.desk.run(act), self._on_read, self._on_failed)

    def take_up(self, period: Period, only: ManifestationId | None = None) -> None:
        """Follow the promises of a period, or of one item of it, and offer to take that back."""
        act = partial(take_up, period=period, today=self._context.clock().date(), only=only)
        self._context.jobs.watch(self._context.desk.run(act), self._on_taken, self._on_failed)

    @Slot(object)
    def _on_read(self, promises: Promises) -> None:
        self.read.emit(promises)

    @Slot(object)
    def _on_taken(self, taken: tuple[Remedy, ...]) -> None:
        if taken:
            undo = partial(self._give_back, taken)
            self._context.shell.offer_undo(remedy_texts.taken_up(len(taken)), undo)
        else:
            self._context.shell.show_notice(remedy_texts.nothing_to_take_up())
        self.changed.emit()

    def _give_back(self, taken: tuple[Remedy, ...]) -> None:
        act = partial(give_back, taken=taken)
        self._context.jobs.watch(self._context.desk.run(act), self._on_given_back, self._on_failed)

    @Slot(object)
    def _on_given_back(self, gone: tuple[Remedy, ...]) -> None:
        self._context.shell.show_notice(remedy_texts.given_back(len(gone)))
        self.changed.emit()

    @Slot(object)
    def _on_failed(self, error: BaseException) -> None:
        self._context.shell.show_problem(error)
