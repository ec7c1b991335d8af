"""Search hits in texts."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QTextDocumentFragment

from sotay.ui.common.highlight import HitLabel, highlight
from sotay.ui.common.tokens import DARK, LIGHT, ThemeChoice

pytestmark = [pytest.mark.window, pytest.mark.usefixtures("qapp")]


def shown(rich):
    return QTextDocumentFragment.fromHtml(rich).toPlainText()


def test_hits_are_marked_and_the_rest_is_not():
    rich = highlight("đạo đức", [(4, 7)], LIGHT)
    assert rich.startswith("đạo <span")
    assert rich.endswith(">đức</span>")
    assert LIGHT.mark in rich


def test_markup_that_a_person_typed_is_shown_as_typed():
    assert shown(highlight('a < b & <b>"đậm"</b>', [(2, 9)], LIGHT)) == 'a < b & <b>"đậm"</b>'


@given(
    st.text(st.characters(categories=["L", "N", "P", "S"])),
    st.lists(st.tuples(st.integers(-3, 20), st.integers(-3, 20))),
)
def test_any_hits_leave_the_text_as_it_is(text, spans):
    assert shown(highlight(text, spans, LIGHT)) == text


def test_lines_stay_lines():
    assert shown(highlight("một\nhai", [(2, 5)], LIGHT)) == "một\nhai"


def test_label_follows_the_colours(qtbot, theme):
    label = HitLabel(theme)
    qtbot.addWidget(label)
    label.set_text("đạo đức", [(0, 3)])
    assert LIGHT.mark in label.text()
    theme.apply(ThemeChoice.DARK, 13)
    assert DARK.mark in label.text()
    assert label.accessibleName() == "đạo đức"
