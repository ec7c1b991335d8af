"""Which ways out a trouble with a handbook offers."""

from __future__ import annotations

from sotay.domain import errors as e
from sotay.texts import saving as saving_texts
from sotay.texts import start as texts
from sotay.ui.start.wishes import Wish

_DAMAGES = (e.KeyFileDamaged, e.KeyFileMissing, e.DatabaseMissing, e.DatabaseDamaged)


def ways_out_of(error: BaseException) -> tuple[tuple[Wish, str], ...]:
    """Return the buttons to offer below the sentence of an error, the most fitting first."""
    if isinstance(error, _DAMAGES):
        return (
            (Wish.RESTORE, texts.restore_from_backup()),
            (Wish.OTHER_HANDBOOK, texts.other_handbook()),
        )
    if isinstance(error, e.NoStore):
        return (
            (Wish.OTHER_HANDBOOK, texts.other_handbook()),
            (Wish.NEW_HANDBOOK, texts.new_handbook()),
        )
    return ((Wish.RETRY, saving_texts.try_again()),)
