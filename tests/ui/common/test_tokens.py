"""Every text can be read and every shape seen, by number."""

import pytest

from sotay.ui.common.tokens import CONTRAST, DARK, LIGHT, contrast

TABLES = pytest.mark.parametrize("tokens", [LIGHT, DARK, CONTRAST], ids=["light", "dark", "contrast"])
GROUNDS = ["ground", "surface", "panel", "selection", "hover", "warn_ground", "error_ground", "info_ground"]


def test_contrast_of_black_and_white_is_21():
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)


@TABLES
@pytest.mark.parametrize("ink", ["text", "muted", "accent", "ok", "warn", "error"])
@pytest.mark.parametrize("ground", GROUNDS)
def test_every_text_reaches_seven_to_one_on_every_ground(tokens, ink, ground):
    assert contrast(getattr(tokens, ink), getattr(tokens, ground)) >= 7


@TABLES
def test_texts_on_buttons_and_search_hits_reach_seven_to_one(tokens):
    assert contrast(tokens.on_accent, tokens.accent) >= 7
    assert contrast(tokens.on_accent, tokens.accent_hover) >= 7
    assert contrast(tokens.text, tokens.mark) >= 7


@TABLES
@pytest.mark.parametrize("ground", GROUNDS)
def test_borders_and_focus_ring_reach_three_to_one(tokens, ground):
    assert contrast(tokens.line, getattr(tokens, ground)) >= 3
    assert contrast(tokens.focus, getattr(tokens, ground)) >= 3
