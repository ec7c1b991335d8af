"""Which field each problem of a text belongs to."""

from __future__ import annotations

from collections.abc import Mapping

from sotay.domain.document import ValuePath
from sotay.services.editing import Editing
from sotay.texts.problems import sentence
from sotay.ui.admin.draft_document import Checked

MOST_SHOWN = 8
"""Finding a place reads the text anew; whoever has more to mend sees the others in the list beside the text."""


def problems_at(editing: Editing, checked: Checked) -> Mapping[ValuePath, str]:
    """Return what is wrong by the way to the value; of several problems of one value the first."""
    found: dict[ValuePath, str] = {}
    for problem in checked.problems[:MOST_SHOWN]:
        if problem.line:
            found.setdefault(editing.path_at(checked.text, problem.line, problem.column), sentence(problem))
    return found
