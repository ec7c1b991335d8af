"""Lines of the diary in the store, and the page that shows them."""

from datetime import date

from PySide6.QtTest import QTest
from tests.ui.member.conftest import NOW

from sotay.domain.diary import DiaryEntry, EntryId
from sotay.services.diary import load_diary

TODAY = NOW.date()
OLD = date(2026, 3, 8)


def an_entry(key, day=TODAY, text=None, item=None):
    return DiaryEntry(EntryId(key), day, text or f"dòng {key}", NOW, item)


def stored(handbook):
    handbook.desk.flush().result()
    return {each.entry.id: each.entry for each in handbook.do(load_diary).lines}


def listed(page):
    return [row.title for row in page.list.rows.row_model.rows()]


def type_into(field, words):
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, words)


def search(page, words):
    page.list.field.edit.setFocus()
    page.list.field.edit.selectAll()
    QTest.keyClicks(page.list.field.edit, words)


def choose(combo, place):
    combo.setCurrentIndex(place)
    combo.activated.emit(place)
