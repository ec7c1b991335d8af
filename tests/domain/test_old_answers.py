"""Old text in files is named by its field and turned only where it is old."""

from tests.builders import a_change
from tests.old_text import in_tcvn3, in_vni

from sotay.domain.answers_file import AnswersFile
from sotay.domain.member import Profile
from sotay.domain.old_answers import old_fields_of_answers, old_fields_of_profile, turn_answers, turn_profile
from sotay.domain.old_encodings import OldEncoding
from sotay.domain.period import whole_year

WORDS = "Đã đọc nghị quyết, chưa kiểm điểm nghiêm túc"
OLD = AnswersFile(
    whole_year(2026),
    None,
    (
        a_change("a", done_well=WORDS, shortcoming=in_tcvn3(WORDS)),
        a_change("b", private_note=in_vni(WORDS), cause=""),
    ),
)


def test_each_old_field_is_named():
    found = [(each.item, each.field_name, each.old.encoding) for each in old_fields_of_answers(OLD)]

    assert found == [("a", "shortcoming", OldEncoding.TCVN3), ("b", "private_note", OldEncoding.VNI)]


def test_only_old_fields_are_turned():
    turned = turn_answers(OLD)

    assert turned.changes == (
        a_change("a", done_well=WORDS, shortcoming=WORDS),
        a_change("b", private_note=WORDS, cause=""),
    )
    assert old_fields_of_answers(turned) == ()


def test_the_lines_of_a_profile_are_looked_at_and_turned():
    profile = Profile(full_name="Nguyễn Văn An", cell=in_tcvn3("Chi bộ thôn Phiêng Phát, Đảng uỷ xã"))

    assert [(each.item, each.field_name) for each in old_fields_of_profile(profile)] == [(None, "cell")]
    assert turn_profile(profile) == Profile(full_name="Nguyễn Văn An", cell="Chi bộ thôn Phiêng Phát, Đảng uỷ xã")
