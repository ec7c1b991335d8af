"""A form edited field by field: only the words that were typed change, and the paper follows."""

from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from datetime import UTC, datetime
from types import SimpleNamespace

import pytest
from PySide6.QtCore import Qt
from shiboken6 import delete

from sotay.catalog.catalog import YamlCatalog
from sotay.catalog.editing.editing import YamlEditing
from sotay.domain.catalog_file import CatalogKind
from sotay.paths import data_file, resource
from sotay.reports.documents import PdfDocuments
from sotay.services.draft_reading import DraftReader
from sotay.texts import admin_parts as texts
from sotay.ui.admin.draft_document import DraftDocument
from sotay.ui.admin.parts_form.form import PartsForm
from sotay.ui.admin.parts_form.rows import Part
from sotay.ui.common.jobs import Jobs
from sotay.ui.context import Context

pytestmark = pytest.mark.window

FORM = data_file("forms/2025-2B.yaml").read_text("utf-8")
LAYOUT = data_file("layouts/hd05-2026.yaml").read_text("utf-8")
CATALOG = YamlCatalog(data_file(""))


@dataclass
class NotedShell:
    """Stands for the main window at its port."""

    undos: list = field(default_factory=list)

    def offer_undo(self, sentence, undo):
        self.undos.append((sentence, undo))

    def withdraw_undo(self):
        self.undos.append(None)


@dataclass
class Opened:
    form: PartsForm
    draft: DraftDocument
    shell: NotedShell
    jobs: Jobs

    def part(self, words):
        return next(each for each in self.form.parts._parts if isinstance(each, Part) and words in each.title)

    def choose(self, words):
        self.form.parts.choose(self.part(words))

    def field(self, key):
        return next(field for path, field in self.form._fields.fields.items() if path[-1] == key)

    def lines_changed(self, before):
        after = self.draft.text()
        return [line for line in after.splitlines() if line not in before.splitlines()]

    def settled(self, qtbot):
        qtbot.waitUntil(lambda: not self.jobs.is_busy and self.draft.latest() is not None, timeout=20_000)


@pytest.fixture
def opened(qapp, theme, qtbot):  # noqa: ARG001
    """Open a text of a kind in its fields."""
    pool, shell, jobs = ThreadPoolExecutor(max_workers=1), NotedShell(), Jobs()
    adapters = SimpleNamespace(catalog=CATALOG, editing=YamlEditing(), documents=PdfDocuments(resource("fonts")))
    context = Context(
        desk=None, adapters=adapters, jobs=jobs, shell=shell, theme=theme,
        clock=lambda: datetime(2026, 11, 28, tzinfo=UTC), drawing=pool,
    )  # fmt: skip
    made = []

    def open_text(text=FORM, kind=CatalogKind.FORM, *, read_only=False):
        draft = DraftDocument(jobs, pool)
        form = PartsForm(context, draft, None)
        made.append((form, draft))
        draft.open(text, DraftReader(CATALOG, kind))
        form.resize(1150, 640)
        form.show()
        form.show_kind(kind, read_only=read_only)
        return Opened(form, draft, shell, jobs)

    yield open_text
    qtbot.waitUntil(lambda: not jobs.is_busy, timeout=20_000)
    for form, draft in made:
        form.hide()
        delete(form)
        delete(draft)
    delete(jobs)
    pool.shutdown()


def test_words_typed_into_a_field_change_their_line_alone(opened, qtbot):
    at_hand = opened()
    at_hand.choose("Hạn chế, khuyết điểm.")
    note = at_hand.field("prompt").note
    note.moveCursor(note.textCursor().MoveOperation.End)
    note.setFocus()

    qtbot.keyClicks(note, " Ngan thoi.")
    at_hand.form.leave()

    assert at_hand.lines_changed(FORM) == [
        '      prompt: "Nêu việc thật, nói ngắn. Không có bằng chứng thì đừng ghi cho đủ dòng. Ngan thoi."'
    ]


def test_what_is_typed_and_not_stored_yet_is_in_the_text_when_the_view_is_left(opened, qtbot):
    at_hand = opened()
    line = at_hand.field("name").line.edit
    line.setFocus()
    line.selectAll()

    qtbot.keyClicks(line, "Ban tu kiem diem")
    assert at_hand.draft.text() == FORM
    at_hand.form.leave()

    assert at_hand.lines_changed(FORM) == ['name: "Ban tu kiem diem"']


def test_a_new_block_comes_after_the_one_that_is_shown_and_can_be_read(opened, qtbot):
    at_hand = opened()
    at_hand.choose("Hạn chế, khuyết điểm.")
    shown = at_hand.part("Hạn chế, khuyết điểm.")

    at_hand.form.parts.add_asked.emit(shown.owner, "section")
    at_hand.settled(qtbot)

    form = at_hand.draft.latest().value
    keys = [section.key for section in form.sections()]
    assert keys[keys.index("han-che") + 1] == "moi-1"
    assert at_hand.form.page.title.text().startswith("Viết vào đây")


def test_a_removed_block_comes_back_by_undo(opened, qtbot):
    at_hand = opened()
    at_hand.choose("Hạn chế, khuyết điểm.")

    qtbot.mouseClick(at_hand.form.parts.remove_button, Qt.MouseButton.LeftButton)
    assert "han-che" not in at_hand.draft.text()
    sentence, undo = at_hand.shell.undos[-1]
    undo()

    assert at_hand.draft.text() == FORM
    assert "Hạn chế, khuyết điểm." in sentence
    assert at_hand.part("Hạn chế, khuyết điểm.")


def test_a_removed_block_comes_back_and_leaves_what_was_typed_since(opened, qtbot):
    at_hand = opened()
    at_hand.choose("Hạn chế, khuyết điểm.")
    qtbot.mouseClick(at_hand.form.parts.remove_button, Qt.MouseButton.LeftButton)
    undo = at_hand.shell.undos[-1][1]
    at_hand.choose("Chung")
    line = at_hand.field("name").line.edit
    line.setFocus()
    line.selectAll()
    qtbot.keyClicks(line, "Ban tu kiem diem")
    at_hand.form.leave()

    undo()
    at_hand.settled(qtbot)

    form = at_hand.draft.latest().value
    assert form.name == "Ban tu kiem diem"
    assert [section.key for section in form.sections()] == [
        section.key for section in CATALOG.read_text(CatalogKind.FORM, FORM).sections()
    ]


def test_what_was_taken_out_of_one_draft_never_comes_back_in_another(opened, qtbot):
    at_hand = opened()
    at_hand.choose("Hạn chế, khuyết điểm.")
    qtbot.mouseClick(at_hand.form.parts.remove_button, Qt.MouseButton.LeftButton)
    undo = at_hand.shell.undos[-1][1]

    at_hand.draft.open(LAYOUT, DraftReader(CATALOG, CatalogKind.LAYOUT))
    at_hand.form.show_kind(CatalogKind.LAYOUT, read_only=False)
    undo()

    assert at_hand.draft.text() == LAYOUT
    assert at_hand.shell.undos[-1] is None


def test_a_block_is_moved_with_its_words(opened, qtbot):
    at_hand = opened()
    at_hand.choose("Nguyên nhân của hạn chế")

    qtbot.mouseClick(at_hand.form.parts.up_button, Qt.MouseButton.LeftButton)
    at_hand.settled(qtbot)

    keys = [section.key for section in at_hand.draft.latest().value.sections()]
    assert keys.index("nguyen-nhan") == keys.index("han-che") - 1
    assert _written(at_hand.draft.text()) == _written(FORM)


def _written(text):
    return sorted(line for line in text.splitlines() if line)


def test_a_size_of_a_layout_is_written_as_a_number(opened, qtbot):
    at_hand = opened(LAYOUT, CatalogKind.LAYOUT)
    line = at_hand.field("margin_left_mm").line.edit
    line.setFocus()
    line.selectAll()

    qtbot.keyClicks(line, "25")
    at_hand.form.leave()

    assert at_hand.lines_changed(LAYOUT) == ["margin_left_mm: 25"]


def test_what_is_wrong_is_said_below_its_field(opened, qtbot):
    at_hand = opened(LAYOUT, CatalogKind.LAYOUT)
    line = at_hand.field("margin_left_mm").line.edit
    line.setFocus()
    line.selectAll()

    qtbot.keyClicks(line, "999")
    at_hand.form.leave()
    at_hand.settled(qtbot)

    field = at_hand.field("margin_left_mm")
    assert not field._problem.isHidden()
    assert at_hand.field("margin_top_mm")._problem.isHidden()
    assert at_hand.form.page.bar.text() == texts.problems(1)


def test_a_text_that_is_no_yaml_says_where_to_mend_it_and_loses_nothing(opened):
    broken = FORM + "\nblocks: ["
    at_hand = opened(broken)

    at_hand.form.leave()

    assert at_hand.form.page.bar.text() == texts.not_readable()
    assert at_hand.draft.text() == broken


def test_a_change_made_in_the_text_is_shown_in_the_fields(opened):
    at_hand = opened()

    at_hand.draft.replace_text(FORM.replace('right_header: "ĐẢNG CỘNG SẢN VIỆT NAM"', 'right_header: "ĐẢNG"'))
    at_hand.choose("Đầu trang")

    assert at_hand.field("right_header").line.text() == "ĐẢNG"


def test_the_paper_is_drawn_on_sample_data(opened, qtbot):
    at_hand = opened()

    qtbot.waitUntil(lambda: at_hand.form.preview.pages.page_count() > 0, timeout=30_000)

    assert at_hand.form.preview.pages.page_count() >= 3


def test_a_published_version_is_only_read(opened):
    at_hand = opened(read_only=True)

    assert at_hand.field("name").line.edit.isReadOnly()
    assert not at_hand.form.parts.remove_button.isVisible()


def test_a_day_that_is_typed_is_in_the_text_when_the_view_is_left_from_the_field(opened, qtbot):
    at_hand = opened()
    line = at_hand.field("effective_until").date.edit
    line.setFocus()

    qtbot.keyClicks(line, "31/12/2027")
    at_hand.form.leave()

    assert at_hand.lines_changed(FORM) == ['effective_until: "2027-12-31"']
