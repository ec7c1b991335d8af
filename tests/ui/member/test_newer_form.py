"""A saved review beside a newer version of its form."""

import pytest
from PySide6.QtCore import Qt
from tests.ui.member.test_review_page import HERE, context, page, section, stored  # noqa: F401 - fixtures

from sotay.domain.catalog_file import CatalogFile, CatalogKind
from sotay.paths import data_file

pytestmark = pytest.mark.window


def test_a_saved_review_stays_on_its_form_until_the_newer_one_is_asked_for(qtbot, handbook, context, page, settle):  # noqa: F811
    field = section(page, "trach-nhiem-tap-the").field
    field.setFocus()
    qtbot.keyClicks(field, "Nhan trach nhiem")
    settle()
    text = data_file("forms/2025-2B.yaml").read_text("utf-8").replace("Hạn chế, khuyết điểm.", "Điều còn hạn chế.")
    newer = CatalogFile(CatalogKind.FORM, "2025-2B", "2", text + '\nversion: "2"\n')
    context.adapters.catalog.use_accepted([newer])

    page.enter(HERE)
    settle()
    assert page.head.newer_button.isVisible()
    assert stored(handbook, context).form.version == "1"
    qtbot.mouseClick(page.head.newer_button, Qt.MouseButton.LeftButton)
    settle()

    assert not page.head.newer_button.isVisible()
    review = stored(handbook, context)
    assert (review.form.version, review.text("trach-nhiem-tap-the")) == ("2", "Nhan trach nhiem")
    handbook.shell.undos[-1][1]()
    settle()
    assert stored(handbook, context).form.version == "1"
