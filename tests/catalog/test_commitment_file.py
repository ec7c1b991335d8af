"""Files with the form of a commitment, and the folder that holds them."""

from datetime import date

import pytest
from tests.catalog.yaml_files import CATALOG, COMMITMENT, problems_of, spoiled

from sotay.catalog.catalog import YamlCatalog
from sotay.domain.commitment import CommitmentSection
from sotay.domain.form import ProfileField, Signature
from sotay.domain.member import PROFILE_FIELDS
from sotay.domain.problems import ProblemCode as Code


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "commitments").mkdir()
    return tmp_path


def put(folder, name, content):
    (folder / "commitments" / name).write_text(content, encoding="utf-8")


def test_everything_written_is_read(folder):
    put(folder, "một.yaml", COMMITMENT)

    ((form,), broken) = YamlCatalog(folder).commitment_forms()

    assert broken == ()
    assert (form.id, form.effective_from, form.titles) == ("cam-ket", date(2019, 1, 1), ("BẢN CAM KẾT",))
    assert form.sections == (
        CommitmentSection("dao-duc", "1", "Về đạo đức", "Giữ điều gì."),
        CommitmentSection("khac", "2", "Điều khác", is_optional=True),
    )
    assert form.profile_lines == ((ProfileField("Họ và tên", "full_name"),),)
    assert form.signatures == (Signature("NGƯỜI CAM KẾT", name_field="full_name"),)
    assert (form.opening, form.closing) == ("Năm {year}, tôi cam kết:", "Tôi tự giác thực hiện.")
    assert form.check_titles == ("KẾT QUẢ THỰC HIỆN CAM KẾT",)


@pytest.mark.parametrize(
    ("old", "new", "code", "line", "column"),
    [
        ('key: "khac"', 'key: "dao-duc"', Code.TAKEN, 22, 10),
        ("tôi cam kết:", "{name} cam kết:", Code.UNKNOWN_PLACEHOLDER, 16, 10),
        ('year_line: "Năm {year}"', 'year_line: "Năm nay"', Code.MISSING_PLACEHOLDER, 11, 12),
        ('number: "1"', "number: 1", Code.NEEDS_QUOTES, 19, 13),
        ("    prompt:", "    promt:", Code.UNKNOWN_KEY_LIKE, 21, 5),
        ('    heading: "Về đạo đức"\n', "", Code.MISSING_KEY, 18, 5),
        ('field: "cell"', 'field: "tuổi"', Code.WRONG_CHOICE, 8, 12),
    ],
)
def test_a_fault_is_found_at_its_place(tmp_path, old, new, code, line, column):
    found = problems_of(spoiled("commitment", old, new), tmp_path, "commitment")

    assert (code, line, column) in [(each.code, each.line, each.column) for each in found]


def test_a_broken_form_leaves_the_others_usable_and_is_told(folder):
    put(folder, "tốt.yaml", COMMITMENT)
    put(folder, "hỏng.yaml", "a: [")
    put(folder, "trùng.yaml", COMMITMENT)

    forms, broken = YamlCatalog(folder).commitment_forms()

    assert [form.id for form in forms] == ["cam-ket"]
    assert {each.path.name for each in broken} == {"hỏng.yaml", "tốt.yaml"} or {each.path.name for each in broken} == {
        "hỏng.yaml",
        "trùng.yaml",
    }


def test_without_any_form_there_is_none_and_no_trouble(tmp_path):
    assert YamlCatalog(tmp_path).commitment_forms() == ((), ())


def test_the_newest_form_comes_first(folder):
    put(folder, "a.yaml", COMMITMENT)
    put(folder, "b.yaml", COMMITMENT.replace('"cam-ket"', '"chi-bo-3"').replace("2019-01-01", "2027-01-01"))

    forms, _ = YamlCatalog(folder).commitment_forms()

    assert [form.id for form in forms] == ["chi-bo-3", "cam-ket"]


def test_the_shipped_form_says_that_none_was_found_and_cites_nothing():
    (form,), broken = CATALOG.commitment_forms()

    assert broken == ()
    assert "Chưa tìm thấy mẫu chung" in form.notes[0]
    printed = [*form.titles, form.year_line, form.opening, form.closing, form.check_opening]
    assert not any("Căn cứ" in words or "Quy định" in words for words in printed)
    assert [section.is_optional for section in form.sections] == [False] * 5 + [True]
    fields = [field.field_name for line in form.profile_lines for field in line]
    assert {"full_name", "birth_date", "unit", "cell"} <= set(fields) <= set(PROFILE_FIELDS)
