"""What every test with windows needs."""

import pytest

from sotay.ui.common import qt_texts
from sotay.ui.common.shared_objects import keep_shared_objects_alive
from sotay.ui.common.theme import Theme
from sotay.ui.common.tokens import DEFAULT_LETTER_SIZE_PT, ThemeChoice

keep_shared_objects_alive()


@pytest.fixture(scope="session")
def app_theme(qapp):
    """The theme of the one application object of the test run, with Qt's texts in Vietnamese."""
    qt_texts.install(qapp)
    made = Theme(qapp)
    made.add_further_fonts()
    return made


@pytest.fixture
def theme(app_theme):
    """The theme as after a fresh installation."""
    app_theme.apply(ThemeChoice.LIGHT, DEFAULT_LETTER_SIZE_PT)
    return app_theme
