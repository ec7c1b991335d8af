"""«Tờ trình thay đổi» inside a window: what it means for each role is open, the changed places are folded."""

import pytest
from shiboken6 import delete

from sotay.domain.listing import Transcript, TranscriptPart
from sotay.ui.common.fitted_dialog import FittedDialog
from sotay.ui.common.tokens import ThemeChoice
from sotay.ui.impact_part import ImpactPart

pytestmark = pytest.mark.window

LONG = "Mẫu giấy tờ của cấp uỷ «mot-ten-tep-rat-dai-cua-nguoi-phat-hanh», bản 12.3.4: những chỗ thay đổi"
SHEET = Transcript(
    title="TỜ TRÌNH THAY ĐỔI",
    subtitle="Chạy thử",
    facts=(),
    parts=(
        TranscriptPart("Đối với đảng viên", "Một dòng.\nMột dòng nữa."),
        TranscriptPart("Đối với bí thư chi bộ", "Không có gì thay đổi."),
        TranscriptPart("Đối với người quản lý danh mục", "Không có gì thay đổi."),
        TranscriptPart(LONG, "Phần một: sửa."),
    ),
)


@pytest.fixture
def part(handbook, theme):
    theme.apply(ThemeChoice.LIGHT, 24)
    dialog = FittedDialog(theme, None, "Thử", 780)
    made = ImpactPart(handbook.context, SHEET, dialog)
    dialog.column.addWidget(made)
    dialog.show()
    yield made
    delete(dialog)


def test_the_roles_are_open_and_the_places_are_folded(part):
    assert [fold.is_open() for fold in part.folds] == [True, True, True, False]
    assert [fold.button.text() for fold in part.folds[2:]] == ["Đối với người quản lý danh mục", "Từng chỗ thay đổi"]
    assert part.folds[3].button.accessibleName() == LONG


def test_the_name_of_a_file_does_not_widen_the_window(part):
    assert part.minimumSizeHint().width() < part.width() + 1
