"""The level of quality that a member claims, as it was handed in: a claim and no more."""

from __future__ import annotations

from collections.abc import Iterable

from sotay.domain.form import ChoiceLine, ReviewForm
from sotay.domain.review_rules import ReviewRules
from sotay.domain.submission import Part, Submission

CHOICE_KEY = "choice/"
"""What the key of a line of boxes begins with in a submission."""


def claim_line(form: ReviewForm) -> ChoiceLine | None:
    """Return the line of a form in which a member claims a level, None where it has none.

    Of several lines of levels on a form the last is that of the Party member, the others are those of staff.
    """
    lines = [line for line in form.choice_lines() if line.is_rating]
    return lines[-1] if lines else None


def claimed_level(submission: Submission, forms: Iterable[ReviewForm], rules: ReviewRules) -> str:
    """Return the level that a member claims, "" where none was handed in or the rules do not know it."""
    form = next((each for each in forms if each.id == submission.form_id), None)
    claim = claim_line(form) if form else None
    if claim is None:
        return ""
    wanted, known = CHOICE_KEY + claim.key, {level.key for level in rules.levels}
    lines = (line for line in submission.lines if line.part is Part.CHOICE and line.key == wanted)
    return next((line.value for line in lines if line.value in known), "")
