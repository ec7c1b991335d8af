"""Old text in files that a command reads: named, shown before and after, turned only with ``--convert-old-text``."""

from __future__ import annotations

import argparse
from collections.abc import Sequence

from sotay.domain.manifestation import Checklist
from sotay.domain.old_answers import OldField
from sotay.domain.old_open_data import OldPlace
from sotay.texts import cli_help
from sotay.texts import cli_old_text as texts
from sotay.texts import old_text_places as place_texts

PLACES_TOLD = 20


def add_option(command: argparse.ArgumentParser) -> None:
    """Let a command turn old text on request."""
    command.add_argument("--convert-old-text", action="store_true", help=cli_help.convert_old_text())


def lines(found: Sequence[OldField], checklist: Checklist | None, *, turned: bool) -> tuple[str, ...]:
    """Return what is said of old text; nothing where there is none. Only fields of items need the checklist."""
    if not found:
        return ()
    said = [line for each in found for line in texts.field(each, _code(each, checklist))]
    return (*said, texts.turned(len(found)) if turned else texts.not_turned(len(found)))


def plain(found: Sequence[OldField], *, turned: bool) -> dict[str, object]:
    """Return the same for ``--json``."""
    fields = [
        {
            "item": each.item,
            "field": each.field_name,
            "encoding": each.old.encoding.value,
            "before": each.old.before,
            "after": each.old.after,
        }
        for each in found
    ]
    return {"old_text": fields, "old_text_converted": turned and bool(found)}


def lines_of_places(found: Sequence[OldPlace], *, turned: bool) -> tuple[str, ...]:
    """Return what is said of old text in open data; nothing where there is none."""
    if not found:
        return ()
    said = [line for each in found[:PLACES_TOLD] for line in place_texts.place(each)]
    if len(found) > PLACES_TOLD:
        said.append(place_texts.more_places(len(found) - PLACES_TOLD))
    return (*said, texts.turned(len(found)) if turned else texts.not_turned(len(found)))


def plain_places(found: Sequence[OldPlace], *, turned: bool) -> dict[str, object]:
    """Return the same for ``--json``."""
    passages = [
        {
            "part": each.part.value,
            "encoding": each.old.encoding.value,
            "before": each.old.before,
            "after": each.old.after,
        }
        for each in found
    ]
    return {"old_text": passages, "old_text_converted": turned and bool(found)}


def _code(found: OldField, checklist: Checklist | None) -> str:
    return checklist.code(found.item) if checklist is not None and found.item is not None else ""
