"""The view in which a checklist goes to Excel and comes back, as one of the views of a draft."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from sotay.domain.manifestation import Checklist
from sotay.services.checklist_tables import TablePlan, plan_table
from sotay.services.papers import save_paper
from sotay.services.ports import Adapters
from sotay.texts import checklist_excel as texts
from sotay.texts import printing as printing_texts
from sotay.ui.admin.draft_document import DraftDocument
from sotay.ui.admin.excel.plan_view import PlanView
from sotay.ui.admin.work import Work, WorkPart
from sotay.ui.common.buttons import primary_button, quiet_button, secondary_button
from sotay.ui.common.file_dialogs import choose_open_path, choose_save_path
from sotay.ui.common.icons import Icon
from sotay.ui.common.labels import PlainLabel, TextRole
from sotay.ui.common.scroll_page import ScrollPage
from sotay.ui.context import Context

ENDING = ".xlsx"


class ExcelPart(WorkPart):
    """Two buttons, and between reading a file and taking it everything that it would change."""

    def __init__(self, context: Context, draft: DraftDocument, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._draft = draft
        self._work: Work | None = None
        self._plan: TablePlan | None = None
        self._name = ""
        theme = context.theme
        self.page = ScrollPage(theme, "", texts.explained(), self, width_px=None)
        self.write_button = secondary_button(theme, texts.write(), self, icon=Icon.SAVE)
        self.read_button = secondary_button(theme, texts.read(), self, icon=Icon.FOLDER)
        self.told = PlainLabel("", self, role=TextRole.SUBHEADING)
        self.plan = PlanView(theme, self)
        self.drop_button = quiet_button(theme, texts.drop(), self)
        self.take_button = primary_button(theme, texts.take(), self)
        self.page.add(self.told)
        self.page.add(self.plan)
        for button in (self.write_button, self.read_button):
            self.page.add_action(button, leading=True)
        for button in (self.drop_button, self.take_button):
            self.page.add_action(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.page)
        self.setFocusProxy(self.write_button)
        self.write_button.clicked.connect(self._on_write)
        self.read_button.clicked.connect(self._on_read)
        self.drop_button.clicked.connect(self._forget)
        self.take_button.clicked.connect(self._on_take)
        draft.changed.connect(self._on_changed)
        self._forget()

    def show_work(self, work: Work) -> None:
        """Begin with another draft; a published version is only written."""
        self._work = work
        self.read_button.setVisible(not work.is_read_only)
        self._forget()

    @Slot()
    def _forget(self) -> None:
        self._show(None)
        self._tell("")

    def _show(self, plan: TablePlan | None) -> int:
        """Show a plan, or nothing; return how many places it changes."""
        self._plan = plan
        for button in (self.drop_button, self.take_button):
            button.setVisible(plan is not None)
        self.page.scroll_to_top()
        return self.plan.show_plan(plan)

    def _tell(self, words: str) -> None:
        self.told.setText(words)
        self.told.setVisible(bool(words))

    @Slot(str)
    def _on_changed(self, _text: str) -> None:
        """Take back what was told of a text that is no more."""
        if self._plan is not None:
            self._forget()

    @Slot()
    def _on_write(self) -> None:
        latest = self._draft.latest()
        checklist = latest.value if latest is not None else None
        if not isinstance(checklist, Checklist):
            self.page.bar.show_warning(texts.not_readable())
            return
        self.page.bar.dismiss()
        name = texts.file_name(checklist.id, checklist.version)
        path = choose_save_path(
            self._context.theme, self.window(), texts.save_title(), name, printing_texts.excel_files(), ENDING
        )
        if path is not None:
            writing = self._context.drawing.submit(_write, self._context.adapters, checklist, path)
            self._context.jobs.watch(writing, self._on_written, self._context.shell.show_problem)

    @Slot(object)
    def _on_written(self, path: Path) -> None:
        self._show(None)
        self._tell(texts.written(str(path)))

    @Slot()
    def _on_read(self) -> None:
        path = choose_open_path(self.window(), texts.open_title(), printing_texts.excel_files(), (ENDING,))
        if path is not None:
            self.read(path)

    def read(self, path: Path) -> None:
        """Read a file, and show what it would change once it is read."""
        self._name = path.name
        reading = self._context.drawing.submit(_read, self._context.adapters, self._draft.text(), path)
        self._context.jobs.watch(reading, self._on_plan, self._context.shell.show_problem)

    @Slot(object)
    def _on_plan(self, plan: TablePlan) -> None:
        if plan.changes_nothing(self._draft.text()):
            self._show(None)
            self._tell(texts.same(self._name))
            return
        count = self._show(plan)
        faults = len(plan.problems)
        self._tell(texts.faults(self._name, faults) if faults else texts.changes(self._name, count))
        self.take_button.setFocus()

    @Slot()
    def _on_take(self) -> None:
        plan = self._plan
        if plan is not None:
            self._plan = None
            self._draft.replace_text(plan.text)
            self._show(None)
            self._tell(texts.taken(self._name))


def _write(adapters: Adapters, checklist: Checklist, path: Path) -> Path:
    save_paper(path, adapters.load_sheets().checklist(checklist))
    return path


def _read(adapters: Adapters, text: str, path: Path) -> TablePlan:
    table = adapters.load_checklist_tables().read(path)
    return plan_table(text, table=table, path=path, editing=adapters.editing, catalog=adapters.catalog)
