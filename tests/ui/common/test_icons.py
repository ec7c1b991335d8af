"""Icons are there, coloured and sharp."""

import pytest

from sotay.paths import resource
from sotay.ui.common.icons import Icon, draw_pixmap, make_icon

pytestmark = [pytest.mark.window, pytest.mark.usefixtures("qapp")]


def test_there_is_one_file_for_each_icon_and_no_other():
    assert {path.stem for path in resource("icons").glob("*.svg")} == {icon.value for icon in Icon}


@pytest.mark.parametrize("icon", list(Icon))
def test_icon_is_drawn_in_the_colour_asked_for_and_inside_its_square(icon):
    image = draw_pixmap(icon, "#8c1a1a", 48).toImage()
    inked = [(x, y) for x in range(48) for y in range(48) if image.pixelColor(x, y).alpha() > 200]
    assert len(inked) > 40
    assert all(abs(image.pixelColor(x, y).red() - 0x8C) < 4 for x, y in inked)
    assert all(abs(image.pixelColor(x, y).green() - 0x1A) < 4 for x, y in inked)
    assert not any(x in (0, 47) or y in (0, 47) for x, y in inked)


@pytest.mark.parametrize("ratio", [1.0, 1.25, 1.5, 2.0])
def test_icon_is_drawn_for_the_pixels_of_the_screen(ratio):
    sizes = make_icon(Icon.SAVE, "#000000", 20, ratio).availableSizes()
    assert round(20 * ratio) in {size.width() for size in sizes}
