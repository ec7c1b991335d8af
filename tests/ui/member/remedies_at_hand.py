"""Remedies in the store, and the page that shows them."""

from datetime import timedelta

from PySide6.QtTest import QTest
from tests.ui.member.conftest import NOW

from sotay.domain.remedy import Progress, Remedy, RemedyId
from sotay.services.remedies import load_remedies

TODAY = NOW.date()


def a_remedy(key, days=None, **facts):
    due = None if days is None else TODAY + timedelta(days=days)
    return Remedy(RemedyId(key), facts.pop("step", f"việc {key}"), facts.pop("opened_on", TODAY), due=due, **facts)


def done(key):
    return a_remedy(key, progress=Progress.DONE, done_on=TODAY)


def stored(handbook):
    handbook.desk.flush().result()
    return {each.id: each for each in handbook.do(load_remedies).remedies}


def listed(page):
    return [(row.title, row.note) for row in page.list.rows.row_model.rows()]


def type_into(field, words):
    field.note.setFocus()
    field.note.selectAll()
    QTest.keyClicks(field.note, words)
