"""A checklist as the values of its file, for whatever writes one: keys in the file's order, empty ones left out."""

from __future__ import annotations

from sotay.domain.document import Value
from sotay.domain.manifestation import Checklist, Group, Level, Manifestation


def head_values(checklist: Checklist) -> dict[str, Value]:
    """Return what a version says of itself and may change freely."""
    return {
        "title": checklist.title,
        "effective_from": checklist.effective_from,
        "legal_basis": list(checklist.legal_basis),
    }


def level_values(level: Level) -> dict[str, Value]:
    """Return a level as its file has it."""
    return {"key": level.key, "sentence": level.sentence} | _filled({"hint": level.hint, "until": level.until})


def group_values(group: Group) -> dict[str, Value]:
    """Return a group with its items as its file has them."""
    return {"number": group.number, "title": group.title, "items": [item_values(each) for each in group.items]}


def item_values(item: Manifestation) -> dict[str, Value]:
    """Return an item as its file has it."""
    return {
        "id": item.id,
        "number": item.number,
        "short": item.short,
        "text": item.text,
        "checked": item.checked.value,
    } | _filled(
        {
            "doubt": item.doubt,
            "compared_by": item.compared_by,
            "compared_on": item.compared_on,
            "signs": list(item.signs),
            "questions": list(item.questions),
            "audience": [each.value for each in item.audience],
            "since": item.since,
            "until": item.until,
        }
    )


def _filled(values: dict[str, Value]) -> dict[str, Value]:
    return {key: value for key, value in values.items() if value}
