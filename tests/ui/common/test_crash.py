"""A fault of the program is told once, without private text, after what is typed had its chance to be stored."""

import sys
import threading

import pytest
from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QPushButton

from sotay.ui.common.crash import CrashReporter

pytestmark = pytest.mark.window

PRIVATE = "điều riêng tư tôi đã viết"


@pytest.fixture
def reporter(theme):
    reporter = CrashReporter(theme, "0.1.0")
    reporter.heard = []
    reporter.flush_requested.connect(lambda: reporter.heard.append("flush"))
    reporter.quit_requested.connect(lambda: reporter.heard.append("quit"))
    before = (sys.excepthook, threading.excepthook)
    reporter.install()
    yield reporter
    reporter.uninstall()
    assert (sys.excepthook, threading.excepthook) == before


def fail():
    try:
        {}[PRIVATE]
    except KeyError as error:
        raise ValueError(PRIVATE) from error


def raise_to_hook():
    try:
        fail()
    except ValueError as error:
        sys.excepthook(type(error), error, error.__traceback__)


def answer(reporter, key, seen):
    """Press the button when the dialog is open; note what it shows."""

    def press():
        dialog = QApplication.activeModalWidget()
        if dialog is None:
            QTimer.singleShot(5, press)
            return
        seen.append((dialog, dialog.findChild(QPlainTextEdit).toPlainText()))
        reporter.heard.append("shown")
        dialog.findChild(QPushButton, key).click()

    QTimer.singleShot(0, press)


def test_dialog_names_class_and_place_but_no_private_text(qtbot, reporter):
    seen = []
    answer(reporter, "continue", seen)
    raise_to_hook()
    qtbot.waitUntil(lambda: bool(seen))
    report = seen[0][1]
    assert "builtins.ValueError" in report
    assert "builtins.KeyError" in report
    assert "test_crash:" in report
    assert report.count(" fail\n") + report.endswith(" fail") >= 1
    assert "Sotay 0.1.0" in report
    assert PRIVATE not in report


def test_typed_text_can_be_stored_before_anything_is_shown(qtbot, reporter):
    answer(reporter, "continue", [])
    raise_to_hook()
    qtbot.waitUntil(lambda: "shown" in reporter.heard)
    assert reporter.heard == ["flush", "shown"]


def test_closing_the_application_is_asked_for(qtbot, reporter):
    answer(reporter, "quit", [])
    raise_to_hook()
    qtbot.waitUntil(lambda: "quit" in reporter.heard)


def test_report_can_be_copied(qtbot, reporter, qapp):
    qapp.clipboard().setText("")

    def copy():
        dialog = QApplication.activeModalWidget()
        next(button for button in dialog.findChildren(QPushButton) if button.text() == "Chép chi tiết").click()
        dialog.reject()
        reporter.heard.append("closed")

    QTimer.singleShot(20, copy)
    raise_to_hook()
    qtbot.waitUntil(lambda: "closed" in reporter.heard)
    assert "builtins.ValueError" in qapp.clipboard().text()


def test_fault_in_another_thread_is_shown_in_the_thread_of_the_window(qtbot, reporter):
    seen = []
    answer(reporter, "continue", seen)
    thread = threading.Thread(target=fail)
    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: bool(seen))
    assert seen[0][1].count("builtins.ValueError") == 1


def test_second_fault_while_the_first_is_shown_is_only_logged(qtbot, reporter, caplog):
    seen = []

    def fail_again_and_close():
        raise_to_hook()
        answer(reporter, "continue", seen)

    QTimer.singleShot(20, fail_again_and_close)
    raise_to_hook()
    qtbot.waitUntil(lambda: bool(seen))
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is None)
    assert reporter.heard.count("flush") == 1
    assert len([record for record in caplog.records if record.message == "uncaught exception"]) == 2


def test_fault_in_a_slot_reaches_the_reporter(qtbot, reporter):
    class Page(QObject):
        asked = Signal()

        @Slot()
        def on_asked(self):
            fail()

    seen = []
    answer(reporter, "continue", seen)
    page = Page()
    page.asked.connect(page.on_asked)
    page.asked.emit()
    qtbot.waitUntil(lambda: bool(seen))
    assert "builtins.ValueError" in seen[0][1]
