"""What tests do with a checklist form, and what they look at."""

import difflib

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from tests.ui.common.keys import type_text

from sotay.catalog.catalog import YamlCatalog
from sotay.catalog.editing.editing import YamlEditing
from sotay.domain.catalog_file import CatalogKind
from sotay.domain.errors import FileHasProblems
from sotay.paths import data_file

EDITING = YamlEditing()
CATALOG = YamlCatalog(data_file(""))
FIRST = ("groups", 0, "items", 0)
SECOND = ("groups", 0, "items", 1)
CONTROL = Qt.KeyboardModifier.ControlModifier


def at(form, path):
    form.go_to(path)
    return form.form()


def values(form):
    return EDITING.values(form.text())


def first_item(form):
    return values(form)["groups"][0]["items"][0]


def lines_changed(before, after):
    both = difflib.ndiff(before.splitlines(), after.splitlines())
    return [line for line in both if line.startswith(("+ ", "- "))]


def problems_of(text):
    try:
        CATALOG.read_text(CatalogKind.CHECKLIST, text)
    except FileHasProblems as error:
        return error.problems
    return ()


def write_at_end(field, words):
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_End, CONTROL)
    type_text(field, words)


def titles(form):
    return [row.title for row in form.outline.rows.row_model.rows()]
