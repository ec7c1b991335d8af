"""Earlier words of a review: read, shown beside the present ones, and taken back."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from sotay.services.review_words import EarlierReview, load_earlier_review
from sotay.texts import review as review_texts
from sotay.texts import wordings as texts
from sotay.ui.context import Context
from sotay.ui.member.versions import Part, Version
from sotay.ui.member.versions_dialog import VersionsDialog

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from sotay.domain.review import AnnualReview


class EarlierReviews(QObject):
    """Opens the window on one review; ``chosen(texts)`` with the words to put back, by the key of their section."""

    chosen = Signal(object)

    def __init__(self, context: Context, window: QWidget) -> None:
        super().__init__(window)
        self._context = context
        self._window = window
        self._review: AnnualReview | None = None
        self._offered: tuple[Mapping[str, str], ...] = ()
        self.dialog: VersionsDialog | None = None

    def show(self, review: AnnualReview) -> None:
        """Read the earlier words of a review and show them beside it."""
        self._review = review
        act = partial(load_earlier_review, year=review.year, form=review.form)
        self._context.jobs.watch(self._context.desk.run(act), self._on_read, self._on_failed)

    @Slot(object)
    def _on_read(self, earlier: EarlierReview) -> None:
        review = self._review
        if review is None or self.dialog is not None:
            return
        named = [(texts.kept(each.kept_at), each.texts) for each in earlier.words]
        if earlier.draft is not None and review.edited_at is not None:
            named.append((texts.draft(), earlier.draft.texts))
        self._offered = tuple(words for _, words in named)
        versions = [Version(name, _parts(words, review)) for name, words in named]
        self.dialog = VersionsDialog(
            self._context.theme, self._window, texts.review_title(review.year), versions, explained=texts.review_kept()
        )
        self.dialog.accepted.connect(self._on_accepted)
        self.dialog.finished.connect(self._on_finished)
        self.dialog.open()

    @Slot()
    def _on_accepted(self) -> None:
        place = self.dialog.chosen() if self.dialog is not None else None
        if place is not None:
            self.chosen.emit(self._offered[place])

    @Slot()
    def _on_finished(self) -> None:
        if self.dialog is not None:
            self.dialog.deleteLater()
            self.dialog = None

    @Slot(object)
    def _on_failed(self, error: BaseException) -> None:
        self._context.shell.show_problem(error)


def _parts(words: Mapping[str, str], review: AnnualReview) -> tuple[Part, ...]:
    codes = review.form.section_codes()
    return tuple(
        Part(
            review_texts.section_name(block.number, block.heading),
            words.get(block.key, ""),
            review.text(block.key),
            texts.section(codes[block.key]),
        )
        for block in review.form.sections()
    )
