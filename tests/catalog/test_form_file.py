"""Form and layout files, and the folder that holds the forms."""

import os
import shutil
from datetime import date
from decimal import Decimal

import pytest
from tests.catalog.yaml_files import DATA, FORM, LAYOUT, spoiled

from sotay.catalog.catalog import YamlCatalog
from sotay.domain.errors import FileHasProblems, FileNotReadable
from sotay.domain.form import Feed, ProfileField, Source
from sotay.domain.problems import ProblemCode as Code


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "forms").mkdir()
    (tmp_path / "layouts").mkdir()
    return tmp_path


def put(folder, name, content):
    (folder / "forms" / name).write_text(content, encoding="utf-8")


def of_year(year, *, end=""):
    content = FORM.replace('id: "2025-2B"', f'id: "{year}-2B"').replace('set: "2025"', f'set: "{year}"')
    return content.replace("2025-10-31", f"{year}-10-31").replace("2027-12-31", end)


def test_everything_written_is_read(folder):
    put(folder, "một.yaml", FORM)

    ((form,), broken) = YamlCatalog(folder).forms()

    assert broken == ()
    assert (form.id, form.effective_from, form.effective_until) == ("2025-2B", date(2025, 10, 31), date(2027, 12, 31))
    assert form.profile_lines == ((ProfileField("Họ và tên", "full_name"),),)
    (section,) = form.sections()
    assert section.feeds == (Feed(Source.DONE_WELL, "- {text} ({code})", ("fixed",)),)
    (group,) = form.score_groups()
    assert (group.maximum, group.criteria[0].maximum) == (Decimal(30), Decimal("12.5"))
    assert (form.ratings[0].at_least, form.ratings[0].below) == (Decimal(70), Decimal(90))


def test_forms_come_with_the_newest_set_first(folder):
    for year in (2023, 2031, 2025):
        put(folder, f"{year}.yaml", of_year(year))

    forms, _ = YamlCatalog(folder).forms()

    assert [form.set_name for form in forms] == ["2031", "2025", "2023"]


def test_a_broken_form_leaves_the_others_usable_and_is_told(folder):
    put(folder, "tốt.yaml", FORM)
    put(folder, "hỏng.yaml", spoiled("form", "year_line", "yearline"))

    forms, (broken,) = YamlCatalog(folder).forms()

    assert [form.id for form in forms] == ["2025-2B"]
    assert broken.path.name == "hỏng.yaml"
    assert [each.code for each in broken.problems] == [Code.UNKNOWN_KEY_LIKE]


def test_the_second_of_two_files_with_one_form_is_told(folder):
    put(folder, "a.yaml", FORM)
    put(folder, "b.yaml", FORM)

    forms, (broken,) = YamlCatalog(folder).forms()

    assert len(forms) == 1
    assert broken.path.name == "b.yaml"
    assert (broken.problems[0].code, broken.problems[0].facts) == (Code.FORM_ID_TAKEN, ("2025-2B", "a.yaml"))


def test_a_form_that_cannot_be_opened_is_told_like_a_broken_one(folder):
    os.symlink(folder / "không-có", folder / "forms" / "a.yaml")

    forms, (broken,) = YamlCatalog(folder).forms()

    assert forms == ()
    assert broken.problems[0].code == Code.UNREADABLE


def test_the_layout_that_came_last_is_taken(folder):
    for name, day in (("a", "2026-05-27"), ("b", "2031-01-01"), ("c", "2018-04-03")):
        content = LAYOUT.replace("2026-05-27", day, 1).replace('id: "hd05-2026"', f'id: "{name}"')
        (folder / "layouts" / f"{name}.yaml").write_text(content, encoding="utf-8")

    assert YamlCatalog(folder).layout().id == "b"


def test_a_broken_layout_is_told(folder):
    (folder / "layouts" / "a.yaml").write_text(LAYOUT.replace("leading_pt: 18", "leading_pt: x"), encoding="utf-8")

    with pytest.raises(FileHasProblems):
        YamlCatalog(folder).layout()


def test_without_any_layout_the_folder_is_named(folder):
    with pytest.raises(FileNotReadable) as refused:
        YamlCatalog(folder).layout()

    assert refused.value.path == folder / "layouts"


def test_a_form_added_to_the_shipped_ones_is_found_without_a_release(tmp_path):
    shutil.copytree(DATA / "forms", tmp_path / "forms")
    put(tmp_path, "2031-2B.yaml", of_year(2031))

    forms, broken = YamlCatalog(tmp_path).forms()

    assert broken == ()
    assert forms[0].id == "2031-2B"
