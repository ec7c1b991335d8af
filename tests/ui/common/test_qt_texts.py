"""Qt's own windows speak Vietnamese."""

import re
import xml.etree.ElementTree as ET

import pytest
from PySide6.QtCore import QAbstractItemModel, QLocale, QObject, Qt, QTranslator
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrintPreviewDialog
from PySide6.QtWidgets import (
    QCalendarWidget,
    QComboBox,
    QFileDialog,
    QLineEdit,
    QMessageBox,
    QPlainTextEdit,
    QTabBar,
    QTextBrowser,
)

from sotay.paths import resource

pytestmark = [pytest.mark.window, pytest.mark.usefixtures("theme")]

PROPERTIES = ("text", "title", "windowTitle", "toolTip", "placeholderText", "accessibleName", "statusTip", "suffix")
SAME_IN_BOTH = {"pdf", "mm", "cm", "in", "pt", "ctrl", "del", "alt", "to"}


def messages():
    """Yield context, source, comment and translation of the file we write by hand."""
    for context in ET.parse(resource("translations/qt_vi.ts")).getroot().iter("context"):
        for message in context.iter("message"):
            yield (
                context.findtext("name"),
                message.findtext("source"),
                message.findtext("comment"),
                message.findtext("translation"),
            )


def english_words():
    sources = " ".join(source.replace("&", "") for _, source, _, _ in messages())
    ours = " ".join(translation.replace("&", "") for _, _, _, translation in messages())
    return _words(sources) - _words(ours) - SAME_IN_BOTH


def _words(text):
    return {word.lower() for word in re.findall(r"[^\W\d_]+", text) if len(word) > 1}


def texts_of(window):
    for child in [window, *window.findChildren(QObject)]:
        for name in PROPERTIES:
            value = child.property(name)
            if isinstance(value, str):
                yield value
        if isinstance(child, QComboBox):
            yield from (child.itemText(place) for place in range(child.count()))
        if isinstance(child, QTabBar):
            yield from (child.tabText(place) for place in range(child.count()))
        if isinstance(child, QAbstractItemModel):
            headers = (child.headerData(n, Qt.Orientation.Horizontal) for n in range(child.columnCount()))
            yield from (header for header in headers if isinstance(header, str))


def assert_vietnamese(texts):
    texts = [text.replace("&", "") for text in texts if text.strip()]
    assert texts
    assert {text: found for text in texts if (found := _words(text) & english_words())} == {}


def test_compiled_file_has_every_translation_of_the_written_one():
    compiled = QTranslator()
    assert compiled.load(str(resource("translations/qt_vi.qm")))
    stale = [
        (context, source)
        for context, source, comment, translation in messages()
        if compiled.translate(context, source, comment) != translation
    ]
    assert stale == [], "run: pyside6-lrelease resources/translations/qt_vi.ts -qm resources/translations/qt_vi.qm"


def test_translations_keep_the_places_for_values_and_are_composed():
    for _, source, _, translation in messages():
        assert sorted(re.findall(r"%\d", source)) == sorted(re.findall(r"%\d", translation))
        assert (source.count("&") - source.count(" & ") == 0) or "&" in translation, source


def test_dates_and_numbers_are_vietnamese_whatever_the_computer_speaks():
    assert QLocale().language() == QLocale.Language.Vietnamese
    assert QLocale().toString(1234567.5, "f", 1) == "1.234.567,5"


@pytest.mark.parametrize("mode", [QFileDialog.AcceptMode.AcceptOpen, QFileDialog.AcceptMode.AcceptSave])
@pytest.mark.parametrize("what", [QFileDialog.FileMode.AnyFile, QFileDialog.FileMode.Directory])
def test_file_window(qtbot, tmp_path, mode, what):
    dialog = QFileDialog(None, "Chọn tệp", str(tmp_path))
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    dialog.setFileMode(what)
    dialog.setAcceptMode(mode)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitExposed(dialog)
    assert_vietnamese(text for text in texts_of(dialog) if text != str(tmp_path))


def test_standard_buttons(qtbot):
    box = QMessageBox()
    box.setStandardButtons(QMessageBox.StandardButton(0x0FFFFC00))
    box.setDetailedText("…")
    qtbot.addWidget(box)
    box.show()
    texts = [button.text() for button in box.buttons()]
    assert len(texts) >= 18
    assert_vietnamese(texts)


@pytest.mark.parametrize("kind", [QLineEdit, QPlainTextEdit, QTextBrowser])
def test_context_menus_of_text_fields(qtbot, kind):
    field = kind()
    qtbot.addWidget(field)
    menu = field.createStandardContextMenu()
    assert_vietnamese(action.text().split("\t")[0] for action in menu.actions())


def test_print_window_and_preview(qtbot, tmp_path):
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "in.pdf"))
    for kind in (QPrintDialog, QPrintPreviewDialog):
        dialog = kind(printer)
        qtbot.addWidget(dialog)
        dialog.show()
        assert_vietnamese(text for text in texts_of(dialog) if str(tmp_path) not in text)


def test_calendar(qtbot):
    calendar = QCalendarWidget()
    qtbot.addWidget(calendar)
    calendar.show()
    assert_vietnamese(texts_of(calendar))
