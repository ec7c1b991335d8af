"""Which ways out a trouble with a store offers."""

from __future__ import annotations

from sotay.domain import errors as e
from sotay.domain.cell_errors import NoCellBook
from sotay.texts import saving as saving_texts
from sotay.texts import start as texts
from sotay.texts.books import HANDBOOK
from sotay.ui.start.wishes import Wish

_DAMAGES = (e.KeyFileDamaged, e.KeyFileMissing, e.DatabaseMissing, e.DatabaseDamaged)


def ways_out_of(error: BaseException, book: str = HANDBOOK) -> tuple[tuple[Wish, str], ...]:
    """Return the buttons to offer below the sentence of an error, the most fitting first."""
    if isinstance(error, _DAMAGES):
        return (
            (Wish.RESTORE, texts.restore_from_backup()),
            (Wish.OTHER_STORE, texts.other_store(book)),
        )
    if isinstance(error, (e.NoStore, NoCellBook)):
        return (
            (Wish.OTHER_STORE, texts.other_store(book)),
            (Wish.NEW_STORE, texts.new_store(book)),
        )
    return ((Wish.RETRY, saving_texts.try_again()),)
