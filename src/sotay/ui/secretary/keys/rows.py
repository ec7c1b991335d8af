"""The people of the page of keys as rows. Pure."""

from __future__ import annotations

from sotay.domain.member_cards import CardState
from sotay.domain.search import find, needle_of, searchable
from sotay.services.cell.key_book import KeyBook
from sotay.texts import cell_keys as texts
from sotay.ui.common.rows import Mark, Row

_MARKS = {
    CardState.NONE: Mark.EMPTY,
    CardState.WAITING: Mark.PARTLY,
    CardState.COMPARED: Mark.DONE,
    CardState.CHANGED: Mark.WARNING,
}


def rows_of(book: KeyBook, words: str) -> tuple[Row, ...]:
    """Return those whose names hold the words, by given name, with the hits marked."""
    needle = needle_of(words)
    found = []
    for person in book.people:
        label, state = book.labels[person.id], book.states[person.id]
        if needle and needle not in searchable(label):
            continue
        word = texts.state_name(state)
        hits = tuple((span.start, span.end) for span in find(words, label))
        found.append(Row(person.id, label, mark=_MARKS[state], mark_word=word, spoken=f"{label}. {word}", hits=hits))
    return tuple(found)
