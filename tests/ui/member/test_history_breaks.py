"""Beside a break stand both wordings, for the mouse, the keyboard and whoever listens."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QHelpEvent, QTextDocumentFragment
from PySide6.QtWidgets import QApplication, QToolTip
from tests.ui.member.conftest import NOW, Q3, Q4

from sotay.domain.assessment import Answer
from sotay.domain.manifestation import Change, ChangeKind, LevelKey
from sotay.services.assessments import open_assessment, save_answer
from sotay.texts.history_rows import Band
from sotay.ui.context import PageId, Place
from sotay.ui.member.history.page import make_history_page

pytestmark = pytest.mark.window

ALL, ITEMS = 2, 3
NONE = LevelKey("none")


@pytest.fixture
def page(handbook, shown):
    """The second item means something else from the second period on."""
    first, *rest = handbook.checklist.groups
    items = list(first.items)
    items[1] = replace(items[1], text="Nghĩa khác hẳn.")
    newer = replace(
        handbook.checklist,
        version="2",
        replaces=handbook.checklist.version,
        changes=(Change(items[1].id, ChangeKind.MEANING_CHANGED),),
        groups=(replace(first, items=tuple(items)), *rest),
    )
    second = handbook.ids()[1]
    handbook.open(Q3, Answer(second, level=NONE))
    handbook.do(open_assessment, period=Q4, due=None, checklist=newer, now=NOW)
    handbook.do(save_answer, period=Q4, answer=Answer(second, level=NONE), now=NOW)
    return shown(make_history_page(handbook.context), Place(PageId.HISTORY))


def shown_tip(qtbot):
    qtbot.waitUntil(QToolTip.isVisible)
    return QTextDocumentFragment.fromHtml(QToolTip.text()).toPlainText()


def rest_on(area, point):
    """Let the mouse rest there, as Qt tells it."""
    viewport = area.viewport()
    QApplication.sendEvent(viewport, QHelpEvent(QHelpEvent.Type.ToolTip, point, viewport.mapToGlobal(point)))


def test_both_wordings_stand_beside_a_break_where_the_mouse_rests_or_the_keyboard_is(qtbot, page, handbook):
    old = list(handbook.checklist.items())[1].text
    page.switch.button(ALL).click()
    picture = page.picture.picture
    picture.setFocus()

    rest_on(picture, picture._rect(1, 1).center())
    hovered = shown_tip(qtbot)
    qtbot.keyClick(picture, Qt.Key.Key_Down)
    focused = shown_tip(qtbot)
    spoken = picture.accessibleDescription()
    qtbot.keyClick(picture, Qt.Key.Key_Left)

    assert old in hovered
    assert "Nghĩa khác hẳn." in hovered
    assert hovered == focused
    assert old in spoken
    assert "Nghĩa khác hẳn." in spoken
    qtbot.waitUntil(lambda: not QToolTip.isVisible())


def test_both_wordings_stand_beside_the_band_between_two_stretches_of_an_item(qtbot, page, handbook):
    page.switch.button(ITEMS).click()
    page.items.choice.setCurrentIndex(1)
    picture = page.items.picture
    old = list(handbook.checklist.items())[1].text
    place = next(at for at, row in enumerate(picture.rows()) if isinstance(row, Band))
    picture.setFocus()

    qtbot.keyClick(picture, Qt.Key.Key_Up)
    while not picture.focused_words().startswith(picture.rows()[place].words):
        qtbot.keyClick(picture, Qt.Key.Key_Up)
    focused = shown_tip(qtbot)
    qtbot.keyClick(picture, Qt.Key.Key_Up)
    rest_on(picture, picture._layout.rect(place, picture.viewport().width()).center())

    assert old in focused
    assert "Nghĩa khác hẳn." in focused
    assert shown_tip(qtbot) == focused
