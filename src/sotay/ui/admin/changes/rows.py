"""What a draft changes, as rows: the version as a whole, then item by item."""

from __future__ import annotations

from sotay.domain.checklist_diff import ChecklistDiff, FreePart, ItemDiff
from sotay.texts import admin_changes as texts
from sotay.texts.change_kinds import change_kind
from sotay.ui.common.rows import Mark, Row

HEAD_KEY, LEVELS_KEY = "=head", "=levels"
"""No id of an item begins so."""


def change_rows(diff: ChecklistDiff) -> list[Row]:
    """Return a row for everything that is to be told."""
    rows = [Row("", texts.section_version(), is_section=True), Row(HEAD_KEY, texts.head_row())]
    if diff.levels:
        rows.append(Row(LEVELS_KEY, texts.levels_row()))
    moved = [each for each in diff.changed() if _only_moved(each)]
    for title, items in (
        (texts.section_items(), [each for each in diff.changed() if each not in moved]),
        (texts.section_moved(), moved),
    ):
        if items:
            rows.append(Row("", title, is_section=True))
            rows.extend(_item_row(each) for each in items)
    return rows


def item_title(item: ItemDiff) -> str:
    """Return how an item is called, with the code that the newer version gives it."""
    shown = item.after or item.before
    return f"{item.code} {shown.short}" if shown else item.code


def _only_moved(item: ItemDiff) -> bool:
    """Tell whether nothing is to be told but another number or group, as of all items after a new one."""
    return item.how is None and {each.part for each in item.free} <= {FreePart.NUMBER, FreePart.GROUP}


def _item_row(item: ItemDiff) -> Row:
    title, notes = item_title(item), []
    if item.declared is not None:
        notes.append(change_kind(item.declared.how))
    elif item.proposed is not None and not item.is_classified:
        notes.append(texts.proposal(item.proposed.how))
    if item.free:
        notes.append(texts.changed_freely([each.part for each in item.free]))
    if item.is_compared_as_before:
        notes.append(texts.to_compare_again())
    note = "; ".join(notes)
    if item.proposed is None and item.declared is None:
        return Row(item.id, title, note=note, mark=Mark.EMPTY, spoken=f"{title}. {note}")
    word = texts.classified() if item.is_classified else texts.unclassified()
    mark = Mark.DONE if item.is_classified else Mark.WARNING
    return Row(item.id, title, note=note, mark=mark, mark_word=word, spoken=f"{title}. {word}. {note}")
