"""The talk about the number of a draft: another version may take it while the draft is written."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot

from sotay.domain.document import NotEditable
from sotay.domain.errors import FileHasProblems
from sotay.domain.manifestation import Checklist
from sotay.services.draft_reading import NumberTaken
from sotay.services.next_version import take_number
from sotay.texts import admin_work as texts
from sotay.ui.admin.draft_document import Checked
from sotay.ui.admin.work_talk import WorkTalk
from sotay.ui.admin.work_view import WorkView
from sotay.ui.common.bars import BarAction
from sotay.ui.context import Context

TAKE = "take-number"


class NumberTalk(QObject):
    """Offers the next free number in a bar of the screen, once for each number that is taken."""

    def __init__(self, context: Context, talk: WorkTalk, view: WorkView) -> None:
        super().__init__(view)
        self._context = context
        self._talk = talk
        self._view = view
        self._taken: NumberTaken | None = None
        self._latest_id = ""
        talk.document.opening.connect(self._on_opening)
        talk.document.checked.connect(self._on_checked)
        view.number_bar.action_triggered.connect(self._on_take)

    @Slot()
    def _on_opening(self) -> None:
        self._taken = None
        self._view.number_bar.dismiss()

    @Slot(object)
    def _on_checked(self, checked: Checked) -> None:
        if checked.value is None or self._talk.draft() is None or self._context.desk.is_read_only:
            return
        self._latest_id = checked.value.id if isinstance(checked.value, Checklist) else ""
        taken = checked.reading.taken
        if taken == self._taken:
            return
        self._taken = taken
        if taken is None:
            self._view.number_bar.dismiss()
        else:
            actions = (BarAction(TAKE, texts.take_number(taken.free)),)
            self._view.number_bar.show_warning(texts.number_taken(taken.own, taken.highest), actions)

    @Slot(str)
    def _on_take(self, _key: str) -> None:
        work, taken = self._view.work(), self._taken
        if work is None or taken is None:
            return
        self._view.leave()
        document, latest = self._talk.document, work.reader.latest(self._latest_id)
        try:
            text = take_number(document.text(), taken.free, latest=latest, editing=self._context.adapters.editing)
        except (NotEditable, FileHasProblems) as error:
            self._context.shell.show_problem(error)
            return
        document.replace_text(text)
        self._view.number_bar.dismiss()
        self._view.bar.show_info(texts.took_number(taken.free, latest.version if latest is not None else ""))
