"""The profile."""

from datetime import date

import pytest

from sotay.domain.member import PROFILE_FIELDS, Profile


def test_each_line_is_found_by_its_name():
    profile = Profile(full_name="Nguyễn Văn An", birth_date=date(1980, 5, 19))

    assert profile.value("full_name") == "Nguyễn Văn An"
    assert profile.value("birth_date") == date(1980, 5, 19)
    assert all(profile.value(name) in ("", None) for name in set(PROFILE_FIELDS) - {"full_name", "birth_date"})


@pytest.mark.parametrize("name", ["value", "__class__", "ethnicity", ""])
def test_anything_that_is_no_line_is_refused(name):
    with pytest.raises(KeyError):
        Profile().value(name)


def test_nothing_is_kept_that_the_form_does_not_ask_for():
    assert not {"ethnicity", "religion", "family", "health"} & set(PROFILE_FIELDS)
