"""The paper of the commitment, drawn again when typing stops."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from sotay.domain.commitment import Commitment
from sotay.domain.member import Profile
from sotay.services.keeping_layouts import layout_of
from sotay.services.ports import Adapters
from sotay.texts import commitment as texts
from sotay.ui.context import Context
from sotay.ui.printing import Paper

PREVIEW_DELAY_MS = 400


class CommitmentPreview(QObject):
    """Draws what is followed; ``drawn(bytes)``, or ``not_drawn`` where drawing failed."""

    drawn = Signal(bytes)
    not_drawn = Signal()

    def __init__(self, context: Context, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._commitment: Commitment | None = None
        self._profile = Profile()
        self._with_outcomes = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PREVIEW_DELAY_MS)
        self._timer.timeout.connect(self._draw)

    def show(self, commitment: Commitment | None, profile: Profile) -> None:
        """Draw this commitment without waiting; draw none where there is none."""
        self._commitment, self._profile = commitment, profile
        self._timer.stop()
        self._draw()

    def follow(self, commitment: Commitment) -> None:
        """Draw the commitment as it is now, soon."""
        self._commitment = commitment
        self._timer.start()

    def show_outcomes(self, *, with_outcomes: bool) -> None:
        """Draw the paper of the answers, or that of the promises."""
        if self._with_outcomes is not with_outcomes:
            self._with_outcomes = with_outcomes
            self._timer.stop()
            self._draw()

    def stop(self) -> None:
        """Draw nothing more until something is shown again."""
        self._timer.stop()

    def paper(self, commitment: Commitment) -> Paper:
        """Return what is drawn as a paper to print or save."""
        year, checks = commitment.year, self._with_outcomes
        adapters = self._context.adapters
        return Paper(
            title=texts.checked_paper_title(year) if checks else texts.paper_title(year),
            file_name=texts.checked_file_name(year) if checks else texts.file_name(year),
            note=next(iter(commitment.form.notes), ""),
            draw=self._drawing(commitment),
            write_word=partial(_write, adapters, commitment, self._profile, with_outcomes=checks),
        )

    def _drawing(self, commitment: Commitment) -> Callable[[], bytes]:
        adapters = self._context.adapters
        return partial(_draw, adapters, commitment, self._profile, with_outcomes=self._with_outcomes)

    @Slot()
    def _draw(self) -> None:
        if self._commitment is not None:
            future = self._context.drawing.submit(self._drawing(self._commitment))
            self._context.jobs.watch(future, self._on_drawn, self._on_not_drawn)

    @Slot(object)
    def _on_drawn(self, content: bytes) -> None:
        self.drawn.emit(content)

    @Slot(object)
    def _on_not_drawn(self, error: BaseException) -> None:
        self.not_drawn.emit()
        self._context.shell.show_problem(error)


def _draw(adapters: Adapters, commitment: Commitment, profile: Profile, *, with_outcomes: bool) -> bytes:
    layout = layout_of(commitment, adapters.catalog)
    return adapters.documents.commitment(commitment, profile, layout, with_outcomes=with_outcomes)


def _write(adapters: Adapters, commitment: Commitment, profile: Profile, *, with_outcomes: bool) -> bytes:
    layout = layout_of(commitment, adapters.catalog)
    return adapters.load_word().commitment(commitment, profile, layout, with_outcomes=with_outcomes)
