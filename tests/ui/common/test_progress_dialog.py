"""A long job shows how far it is and can be stopped; a short one shows nothing."""

from threading import Thread

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QWidget

from sotay.domain.errors import ImportStopped
from sotay.ui.common.job_progress import JobProgress
from sotay.ui.common.progress_dialog import PATIENCE_MS, ProgressDialog

pytestmark = pytest.mark.window


@pytest.fixture
def dialog(qtbot, theme):
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    made = ProgressDialog(theme, window)
    yield made
    made.end()


def test_a_job_that_is_done_soon_shows_no_window(qtbot, dialog):
    dialog.begin("Đang đọc")
    dialog.end()

    with qtbot.assertNotEmitted(dialog.finished, wait=PATIENCE_MS + 100):
        pass
    assert not dialog.isVisible()


def test_a_longer_job_says_what_it_does_and_how_far_it_is(qtbot, dialog):
    dialog.begin("Đang nhập")
    qtbot.waitUntil(dialog.isVisible)
    assert (dialog.bar.minimum(), dialog.bar.maximum()) == (0, 0)

    dialog.show_progress(3, 12)

    assert (dialog.sentence.text(), dialog.bar.value(), dialog.bar.maximum()) == ("Đang nhập", 3, 12)
    dialog.end()


@pytest.mark.parametrize("key", [Qt.Key.Key_Escape, Qt.Key.Key_Space])
def test_it_is_stopped_once_and_stays_until_the_job_has_stopped(qtbot, dialog, key):
    asked = []
    dialog.stop_asked.connect(lambda: asked.append(True))
    dialog.begin("Đang nhập")
    qtbot.waitUntil(dialog.isVisible)

    for _ in range(2):
        qtbot.keyClick(dialog.stop_button, key)

    assert (asked, dialog.isVisible(), dialog.stop_button.text()) == ([True], True, "Đang dừng…")
    dialog.end()
    assert not dialog.isVisible()


def test_another_job_can_be_stopped_again(qtbot, dialog):
    dialog.begin("Đang đọc")
    qtbot.waitUntil(dialog.isVisible)
    dialog.reject()
    dialog.end()

    dialog.begin("Đang nhập")

    assert dialog.stop_button.isEnabled()
    dialog.end()


def test_a_job_on_another_thread_tells_no_more_than_a_hundred_times(qtbot):
    holder = QObject()
    progress, told = JobProgress(holder), []
    progress.moved.connect(lambda done, total: told.append((done, total)))
    job = Thread(target=lambda: [progress.tell(done, 5_000) for done in range(5_001)])
    job.start()
    job.join()

    qtbot.waitUntil(lambda: (5_000, 5_000) in told)
    assert len(told) <= 101


def test_a_stopped_job_ends_at_its_next_word():
    holder = QObject()
    progress = JobProgress(holder)
    progress.stop()

    with pytest.raises(ImportStopped):
        progress.tell(1, 2)
    progress.begin()
    progress.tell(1, 2)
