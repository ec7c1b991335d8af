"""The level of quality that a member claims, as it was handed in: a claim and no more."""

from __future__ import annotations

from collections.abc import Iterable

from sotay.domain.form import ReviewForm
from sotay.domain.review_rules import ReviewRules
from sotay.domain.submission import Part, Submission

CHOICE_KEY = "choice/"
"""What the key of a line of boxes begins with in a submission."""


def claimed_level(submission: Submission, forms: Iterable[ReviewForm], rules: ReviewRules) -> str:
    """Return the level that a member claims, "" where none was handed in or the rules do not know it.

    Of several lines of levels on a form the last is that of the Party member, the others are those of staff.
    """
    form = next((each for each in forms if each.id == submission.form_id), None)
    keys = [line.key for line in form.choice_lines() if line.is_rating] if form else []
    if not keys:
        return ""
    wanted, known = CHOICE_KEY + keys[-1], {level.key for level in rules.levels}
    lines = (line for line in submission.lines if line.part is Part.CHOICE and line.key == wanted)
    return next((line.value for line in lines if line.value in known), "")
