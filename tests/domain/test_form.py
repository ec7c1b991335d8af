"""Which form a year is written on."""

from datetime import date

import pytest
from tests.builders import a_form

from sotay.domain.errors import UnknownForm
from sotay.domain.form import Heading, TextSection, form_for, is_before_forms, starting_form

OLD_MEMBER = a_form(form_id="2023-2A", since=date(2023, 11, 10), until=date(2025, 10, 30), is_default=True)
OLD_LEADER = a_form(form_id="2023-2B", since=date(2023, 11, 10), until=date(2025, 10, 30))
MEMBER = a_form(form_id="2025-2B", since=date(2025, 10, 31), is_default=True)
RETIRED = a_form(form_id="2025-2C", since=date(2025, 10, 31))
FORMS = (MEMBER, RETIRED, OLD_MEMBER, OLD_LEADER)


@pytest.mark.parametrize(("name", "year"), [("2023-2B", 2026), ("2025-2c", 2024), (" 2025-2B ", 2025)])
def test_a_full_name_is_taken_as_it_is(name, year):
    assert form_for(name, year, FORMS).id == name.strip().upper()


def test_a_letter_means_the_set_in_force_on_the_last_day_of_the_year():
    assert form_for("2B", 2024, FORMS) is OLD_LEADER
    assert form_for("2B", 2025, FORMS) is MEMBER
    assert form_for("02b", 2030, FORMS) is MEMBER


@pytest.mark.parametrize(("name", "year"), [("2B", 2022), ("2C", 2024), ("3Z", 2026), ("2021-2B", 2026), ("2A", 2022)])
def test_a_name_that_fits_nothing_is_refused(name, year):
    with pytest.raises(UnknownForm) as refused:
        form_for(name, year, FORMS)
    assert refused.value.name == name


def test_a_draft_starts_on_the_preferred_form_where_it_was_in_force():
    assert starting_form("2025-2C", 2026, FORMS) is RETIRED
    assert starting_form("2c", 2026, FORMS) is RETIRED
    assert starting_form("2025-2C", 2024, FORMS) is OLD_MEMBER


def test_a_draft_starts_on_the_form_of_a_member_without_office_where_nothing_is_preferred():
    assert starting_form("", 2024, FORMS) is OLD_MEMBER
    assert starting_form("", 2026, FORMS) is MEMBER


@pytest.mark.parametrize("preferred", ["", "2025-2C", "2A"])
@pytest.mark.parametrize("year", [1998, 2020, 2022])
def test_a_year_before_all_forms_starts_on_the_oldest_default_form(preferred, year):
    assert starting_form(preferred, year, FORMS) is OLD_MEMBER
    assert is_before_forms(year, FORMS)


def test_the_oldest_is_told_by_its_date_and_not_by_its_place():
    assert starting_form("", 2010, tuple(reversed(FORMS))) is OLD_MEMBER


def test_a_year_with_a_form_or_after_the_first_one_is_not_before_all_forms():
    assert not is_before_forms(2023, FORMS)
    assert not is_before_forms(2024, (OLD_MEMBER,))
    assert not is_before_forms(2026, (OLD_MEMBER,))


def test_a_year_between_two_forms_is_refused_since_no_form_stands_for_it():
    with pytest.raises(UnknownForm):
        starting_form("", 2026, (OLD_MEMBER,))


@pytest.mark.parametrize("forms", [(), (OLD_LEADER,)])
def test_without_a_default_form_an_old_year_is_refused(forms):
    with pytest.raises(UnknownForm):
        starting_form("", 2010, forms)


def test_a_section_is_called_by_its_number_with_that_of_the_heading_above():
    blocks = (
        Heading(1, "A", "Nội dung"),
        TextSection("mo-dau", 3, "0", "Mở đầu"),
        Heading(2, "II", "Hạn chế"),
        TextSection("han-che", 3, "1", "Hạn chế"),
        TextSection("khac-phuc", 2, "III", "Khắc phục"),
    )

    assert a_form(*blocks).section_codes() == {"mo-dau": "A.0", "han-che": "II.1", "khac-phuc": "III"}
