"""The level of quality that a member claims, as it was handed in: a claim and no more."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from sotay.domain.form import ChoiceLine, ReviewForm
from sotay.domain.review_rules import ReviewRules
from sotay.domain.submission import Part, Submission

CHOICE_KEY = "choice/"
"""What the key of a line of boxes begins with in a submission."""


@dataclass(frozen=True, slots=True)
class Claims:
    """What a submission says in its lines of boxes, by the key of the line, and on which form.

    Kept apart from the other lines, so that a list of everybody reads no whole papers; what of it is a level is told by
    the forms and rules of the one who reads.
    """

    form_id: str = ""
    choices: tuple[tuple[str, str], ...] = ()


NO_CLAIMS = Claims()


@dataclass(frozen=True, slots=True)
class ClaimReader:
    """Tells what members claim; ``lines`` are the lines that it is said in, by form, ``levels`` what the rules know."""

    lines: Mapping[str, str]
    levels: frozenset[str]

    def level(self, claims: Claims) -> str:
        """Return the level that a member claims, "" where none was handed in or the rules do not know it."""
        wanted = self.lines.get(claims.form_id)
        for key, value in claims.choices:
            if key == wanted and value in self.levels:
                return value
        return ""


def claim_line(form: ReviewForm) -> ChoiceLine | None:
    """Return the line of a form in which a member claims a level, None where it has none.

    Of several lines of levels on a form the last is that of the Party member, the others are those of staff.
    """
    lines = [line for line in form.choice_lines() if line.is_rating]
    return lines[-1] if lines else None


def claims_of(submission: Submission) -> Claims:
    """Return what a submission says in its lines of boxes."""
    choices = tuple((line.key, line.value) for line in submission.lines if line.part is Part.CHOICE)
    return Claims(submission.form_id, choices)


def claim_reader(forms: Iterable[ReviewForm], rules: ReviewRules) -> ClaimReader:
    """Return what tells the claims on any of these forms."""
    newest = {form.id: form for form in reversed(tuple(forms))}  # versions of one form come the newest first
    lines = ((form_id, claim_line(form)) for form_id, form in newest.items())
    wanted = {form_id: CHOICE_KEY + line.key for form_id, line in lines if line is not None}
    return ClaimReader(wanted, frozenset(level.key for level in rules.levels))
