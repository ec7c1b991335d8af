"""What a draft of a form changes, beside the version before it."""

from datetime import date

import pytest

from sotay.domain.catalog_file import CatalogKind
from sotay.services.next_version import next_text
from sotay.texts import value_changes as texts
from sotay.ui.admin.page import VALUES

pytestmark = pytest.mark.window

BEFORE_ALL = date(2016, 1, 1)
"""A day on which a draft keeps the day of its source, so that it changes nothing by itself."""


def opened_changes(admin, kind, change=lambda text: text):
    """Begin the second version of a shipped file, change its text, and show what that changes."""
    catalog, editing = admin.context.adapters.catalog, admin.context.adapters.editing
    source = next(each for each in catalog.shipped_files() if each.kind is kind)
    admin.open(admin.begin(kind, text=change(next_text(source, "2", BEFORE_ALL, editing))))
    admin.page.work.show_part(VALUES)
    return admin.page.work.part()


def rows(part):
    return [(row.title, row.note) for row in part.rows.row_model.rows()]


def test_each_change_is_named_in_words_with_both_wordings(admin, qtbot):
    part = opened_changes(
        admin, CatalogKind.FORM, lambda text: text.replace("Ưu điểm, kết quả đạt được", "Ưu điểm trong năm", 1)
    )
    qtbot.waitUntil(lambda: part.rows.row_model.rowCount() > 0, timeout=10_000)

    assert rows(part) == [("Nội dung › I Ưu điểm trong năm › Tiêu đề", "Sửa lời")]
    assert (part.texts.before.words(), part.texts.after.words()) == ("Ưu điểm, kết quả đạt được", "Ưu điểm trong năm")


def test_a_draft_that_says_the_same_has_no_changes(admin, qtbot):
    part = opened_changes(admin, CatalogKind.LAYOUT)

    qtbot.waitUntil(lambda: bool(part.count.text()), timeout=10_000)

    assert part.same.isVisible()
    assert part.count.text() == texts.count(0, "1")
    assert rows(part) == []


def test_a_text_that_cannot_be_read_is_not_compared(admin, qtbot):
    part = opened_changes(admin, CatalogKind.LAYOUT, lambda text: text + "\nblocks: [")

    qtbot.waitUntil(part.unreadable.isVisible, timeout=10_000)


def test_the_first_version_of_a_file_says_that_there_is_nothing_to_compare_with(admin, qtbot):
    frame = next(each for each in admin.context.adapters.catalog.templates() if each.kind is CatalogKind.LAYOUT)
    filled = frame.text.replace('name: ""', 'name: "Mới"').replace('source: ""', 'source: "Hướng dẫn mới"')
    admin.open(admin.begin(CatalogKind.LAYOUT, text=filled))
    admin.page.work.show_part(VALUES)

    qtbot.waitUntil(admin.page.work.part().first.isVisible, timeout=10_000)


def test_another_draft_shows_nothing_of_the_one_before(admin, qtbot):
    part = opened_changes(
        admin, CatalogKind.FORM, lambda text: text.replace("Ưu điểm, kết quả đạt được", "Ưu điểm trong năm", 1)
    )
    qtbot.waitUntil(lambda: part.rows.row_model.rowCount() > 0, timeout=10_000)

    opened_changes(admin, CatalogKind.LAYOUT)
    said = (part.count.text(), part.page.title.text(), part.page.sentence.text(), part.texts.isVisible())

    assert said == ("", "", "", False)
    qtbot.waitUntil(part.same.isVisible, timeout=10_000)
