"""Earlier wordings of an answer: read, shown beside the present one, and taken back."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from sotay.domain.assessment import Answer
from sotay.domain.manifestation import Checklist
from sotay.domain.wording import Wording
from sotay.services.assessments import wordings_of
from sotay.texts import assessment as answer_texts
from sotay.texts import wordings as texts
from sotay.ui.context import Context
from sotay.ui.member.assessment.card import TextField
from sotay.ui.member.versions import Part, Version
from sotay.ui.member.versions_dialog import VersionsDialog

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from sotay.domain.assessment import Assessment


class EarlierWordings(QObject):
    """Opens the window on one answer; ``chosen(Answer)`` with the wording to put back."""

    chosen = Signal(object)

    def __init__(self, context: Context, window: QWidget) -> None:
        super().__init__(window)
        self._context = context
        self._window = window
        self._assessment: Assessment | None = None
        self._answer: Answer | None = None
        self._wordings: tuple[Wording, ...] = ()
        self.dialog: VersionsDialog | None = None

    def show(self, assessment: Assessment, answer: Answer) -> None:
        """Read the earlier wordings of an answer and show them beside it."""
        self._assessment, self._answer = assessment, answer
        act = partial(wordings_of, period=assessment.period, manifestation_id=answer.manifestation_id)
        self._context.jobs.watch(self._context.desk.run(act), self._on_read, self._on_failed)

    @Slot(object)
    def _on_read(self, wordings: tuple[Wording, ...]) -> None:
        assessment, answer = self._assessment, self._answer
        if assessment is None or answer is None or self.dialog is not None:
            return
        self._wordings = wordings
        item = answer.manifestation_id
        asked = assessment.other_words.get(item, assessment.checklist)
        is_over = assessment.is_closed or assessment.is_gone(item)
        self.dialog = VersionsDialog(
            self._context.theme,
            self._window,
            texts.title(asked.code(item)),
            versions_of(wordings, answer, asked),
            explained=texts.answer_kept(),
            why_only_reading=texts.only_reading() if is_over else "",
        )
        self.dialog.accepted.connect(self._on_accepted)
        self.dialog.finished.connect(self._on_finished)
        self.dialog.open()

    @Slot()
    def _on_accepted(self) -> None:
        place = self.dialog.chosen() if self.dialog is not None else None
        if place is not None:
            self.chosen.emit(self._wordings[place].answer)

    @Slot()
    def _on_finished(self) -> None:
        if self.dialog is not None:
            self.dialog.deleteLater()
            self.dialog = None

    @Slot(object)
    def _on_failed(self, error: BaseException) -> None:
        self._context.shell.show_problem(error)


def versions_of(wordings: tuple[Wording, ...], present: Answer, checklist: Checklist) -> tuple[Version, ...]:
    """Return the wordings, the latest first, with what of each is another now."""
    return tuple(
        Version(
            texts.first(wording.kept_at) if wording is wordings[-1] else texts.kept(wording.kept_at),
            _parts(wording.answer, present, checklist),
        )
        for wording in wordings
    )


def _parts(before: Answer, after: Answer, checklist: Checklist) -> tuple[Part, ...]:
    labels = (
        answer_texts.done_well(),
        answer_texts.shortcoming(),
        answer_texts.cause(),
        answer_texts.remedy(),
        answer_texts.private_note(),
    )
    level = Part(answer_texts.levels(), _level(before, checklist), _level(after, checklist))
    words = (
        Part(label, getattr(before, name.value), getattr(after, name.value))
        for label, name in zip(labels, TextField, strict=True)
    )
    return (level, *words)


def _level(answer: Answer, checklist: Checklist) -> str:
    offered = (*checklist.levels, *checklist.withdrawn_levels)
    return next((level.sentence for level in offered if level.key == answer.level), "")
