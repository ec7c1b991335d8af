"""The level that a member claims, read from what was handed in."""

import pytest
from tests.season import GOOD, RULES
from tests.shipped import shipped_catalog

from sotay.domain.claimed_level import claim_reader, claims_of
from sotay.domain.submission import Part, Submission, SubmissionLine

FORMS = shipped_catalog().forms()[0]


def handed_in(*lines, form_id="2025-2B"):
    made = tuple(SubmissionLine(f"choice/{key}", Part.CHOICE, "", "", value=value) for key, value in lines)
    return Submission(2026, "Nguyễn Văn An", form_id, "nq04-27", "1", "0", made)


def test_the_claimed_level_is_that_of_the_party_member_and_not_of_staff():
    submission = handed_in(("xep-loai-can-bo", "hoan-thanh"), ("xep-loai", GOOD), form_id="2023-2A")

    assert claim_reader(FORMS, RULES).level(claims_of(submission)) == GOOD


@pytest.mark.parametrize(
    "submission", [handed_in(), handed_in(("xep-loai", "kha")), handed_in(("xep-loai", GOOD), form_id="1999-9Z")]
)
def test_nothing_is_claimed_where_nothing_known_was_handed_in(submission):
    assert claim_reader(FORMS, RULES).level(claims_of(submission)) == ""
