"""Letting an answer to other words hold for those of now, and taking that back."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from sotay.domain.assessment import Assessment
from sotay.domain.manifestation import ManifestationId
from sotay.services.assessments import load_assessment
from sotay.services.moving import ask_again, confirm_answer
from sotay.services.repositories import UnitOfWork
from sotay.texts import moving as texts
from sotay.ui.context import Context


class AnswerConfirmer(QObject):
    """Confirms; ``changed(Assessment)`` after that and after it was taken back."""

    changed = Signal(object)

    def __init__(self, context: Context, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context

    def confirm(self, assessment: Assessment, item_id: ManifestationId) -> None:
        """Let an answer hold for the words of now and offer to ask again."""
        act = partial(_confirm, assessment=assessment, item_id=item_id)
        self._context.jobs.watch(self._context.desk.run(act), self._on_confirmed, self._on_failed)

    def ask_again(self, before: Assessment, item_id: ManifestationId) -> None:
        """Put an answer back as it was when it waited to be confirmed."""
        act = partial(ask_again, before=before, manifestation_id=item_id, now=self._context.clock())
        self._context.jobs.watch(self._context.desk.run(act), self._on_asked_again, self._on_failed)

    @Slot(object)
    def _on_confirmed(self, done: tuple[Assessment, ManifestationId, Assessment]) -> None:
        before, item_id, after = done
        code = before.checklist.code(item_id)
        self._context.shell.offer_undo(texts.confirmed(code), partial(self.ask_again, before, item_id))
        self.changed.emit(after)

    @Slot(object)
    def _on_asked_again(self, assessment: Assessment) -> None:
        self.changed.emit(assessment)

    @Slot(object)
    def _on_failed(self, error: BaseException) -> None:
        self._context.shell.show_problem(error)


def _confirm(
    uow: UnitOfWork, *, assessment: Assessment, item_id: ManifestationId
) -> tuple[Assessment, ManifestationId, Assessment]:
    before = confirm_answer(uow, period=assessment.period, manifestation_id=item_id)
    return before, item_id, load_assessment(uow, period=assessment.period)
